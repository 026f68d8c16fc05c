// What the form warns of before an order is taken: goods that are not there, lines nobody pays for, fields out of
// sight.
#include "kit/form.h"
#include "kit/format.h"
#include "kit/pane.h"
#include "kit/table_view.h"
#include "manual/missing.h"
#include "manual/order_form.h"
#include "pages/ask.h"

#include <QLineEdit>
#include <QScrollArea>

namespace selaras::ui {

using namespace kit;

void OrderForm::askStock()
{
    std::vector<manual::Line> lines;
    for (const Line &line : m_lines)
        lines.push_back({line.sku.code, line.pieces, line.unitMinor});
    auto work = [lines = std::move(lines), changing = m_changing](Reader &reader) {
        return manual::missingOf(reader, lines, changing);
    };
    askStore(
        m_services.store, this, std::move(work), [this, asked = ++m_asked](const Result<std::vector<qint64>> &missing) {
            if (!missing)
                return sayTrouble(missing.error());
            if (asked != m_asked || missing->size() != m_lines.size() || m_entered != 0)
                return;
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                if (std::exchange(m_lines[i].missing, (*missing)[i]) != (*missing)[i])
                    showLine(m_lines[i]);
            }
            showTotals();
        });
}

QString OrderForm::missingWords(const Line &line) const
{
    return line.missing == 0
        ? QString()
        : tr("%1 of %2 not in stock: %3").arg(format::count(line.missing), format::count(line.pieces), line.sku.name);
}

bool OrderForm::askFree(Line &line)
{
    if (amountIn(m_price) != 0 || line.isFree) {
        m_freeAsked = 0;
        return true;
    }
    if (std::exchange(m_freeAsked, line.sku.id) == line.sku.id) {
        m_freeAsked = 0;
        line.isFree = true;
        return true;
    }
    m_price->setFinding({Role::Yellow, tr("Free? Enter again")});
    m_price->lineEdit()->setFocus();
    m_price->lineEdit()->selectAll();
    return false;
}

bool OrderForm::freeIsMeant()
{
    for (Line &line : m_lines) {
        if (line.unitMinor != 0 || line.isFree)
            continue;
        m_table->setCurrentId(line.sku.id);
        showPriceOf(line.sku.id);
        return askFree(line) && freeIsMeant();
    }
    return true;
}

/// A field that gets the keyboard without Tab may lie outside of what is scrolled to.
void OrderForm::showAt(QWidget *focused)
{
    if (!focused || !m_pane->isAncestorOf(focused))
        return;
    for (QWidget *above = focused->parentWidget(); above && above != m_pane; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(focused, 0, Theme::current().scaled(Theme::rail));
}

} // namespace selaras::ui
