#include "deliveries/receive_page.h"

#include "deliveries/words.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "lines/aside_list.h"
#include "lines/by_code.h"
#include "lines/last_scan.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "pages/page_model.h"

#include <algorithm>
#include <utility>

namespace selaras::ui {

using namespace kit;
using stockroom::DeliveryLineRow;

namespace {

enum Column { Code, Name, Expected, Came, State };
constexpr int kCodeWidth = 150, kFigureWidth = 96, kStateWidth = 200;

QString remedyOfOther()
{
    return ReceivePage::tr("Not of this delivery: F8 puts it into a new purchase. Del takes it off.");
}

struct Read {
    std::optional<stockroom::DeliveryRow> row;
    std::vector<DeliveryLineRow> lines;
};

} // namespace

ReceivePage::ReceivePage(Services &services, qint64 deliveryId, QWidget *parent)
    : ScanPage(services, parent)
    , m_id(deliveryId)
{
    build();
    (new Spoken(this))->say([this] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        m_model->setColumns(
            {{tr("SKU")}, {tr("Goods")}, {tr("Expected"), right}, {tr("Came now"), right}, {tr("State")}});
        m_act->setText(tr("Take in"));
        showLines();
        showHead();
        showTotals();
    });
    m_table->setColumnWidths({kCodeWidth, 0, kFigureWidth, kFigureWidth, kStateWidth}, Name);
    m_last->wait([] { return tr("Scan what has come"); });
    auto *watch = new CommitWatch(services.store, Topic::Stock, this); // another PC may take in, too
    connect(watch, &CommitWatch::due, this, &ReceivePage::read);
    read();
}

void ReceivePage::build()
{
    allow(m_services, access::Right::AdjustStock, m_act);
    m_table->setItemDelegateForColumn(Expected, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Came, new NumberDelegate(m_table, Tone::Text, true));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    connect(m_entry, &LineEntry::entered, this, &ReceivePage::enter);
    connect(m_aside, &AsideList::changed, this, &ReceivePage::withdrawWarning);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        if (const DeliveryLineRow *row = find(id))
            m_entry->choose(row->code, QString::number(m_came.value(id)));
    });
}

void ReceivePage::read()
{
    askStore(
        m_services.store, this,
        [id = m_id](Reader &reader) -> Result<Read> {
            Read out;
            TRY(out.row, stockroom::deliveryRow(reader, id));
            TRY(out.lines, stockroom::lineRows(reader, id));
            return out;
        },
        [this](const Result<Read> &now) {
            if (!now)
                return sayTrouble(now.error());
            m_row = now->row;
            m_lines = now->lines;
            showLines();
            showHead();
            showTotals();
        });
}

void ReceivePage::showHead()
{
    if (!m_row)
        return;
    m_title->setText(tr("%1, %2").arg(m_row->delivery.number, wayWords(*m_row)));
    const bool over = m_row->delivery.state != stockroom::DeliveryState::Expected;
    if (over && !m_taking) {
        m_trouble->set(Role::Red, tr("This delivery is not expected any more: %1.").arg(stateWord(*m_row).word),
            tr("Somebody else ended it meanwhile. What you counted here is not in the books: put it into a new purchase."));
        m_trouble->show();
    }
    m_act->setEnabled(!over && access::may(m_services.actor.role, access::Right::AdjustStock));
}

const DeliveryLineRow *ReceivePage::find(qint64 skuId) const
{
    const auto line = std::find_if(
        m_lines.begin(), m_lines.end(), [&](const DeliveryLineRow &row) { return row.line.skuId == skuId; });
    return line == m_lines.end() ? nullptr : &*line;
}

void ReceivePage::enter(const catalog::Sku &sku, const Quantity &quantity, bool scanned)
{
    const DeliveryLineRow *line = find(sku.id);
    if (!line) {
        putAside(sku, qMax<qint64>(1, quantity.value));
        return;
    }
    const qint64 was = m_came.value(sku.id);
    const qint64 came = quantity.isChange ? was + quantity.value : quantity.value;
    if (came < 0 || came > stockroom::kMostPieces) {
        m_entry->refuse(sku, quantity, tr("%1 would be %2 pieces").arg(sku.code, format::count(came)));
        return;
    }
    m_came.insert(sku.id, came);
    withdrawWarning();
    showLine(*line);
    showTotals();
    m_table->setCurrentId(sku.id);
    const qint64 awaited = line->line.open;
    m_last->show([name = sku.name, code = sku.code, came, awaited] {
        return LastScan::Good{name,
            came > awaited ? tr("%1, %2 more than expected").arg(code, format::count(came - awaited))
                           : tr("%1, of %2 expected").arg(code, format::count(awaited)),
            format::count(came)};
    });
    if (!scanned)
        m_entry->focusSku();
}

void ReceivePage::putAside(const catalog::Sku &sku, qint64 pieces)
{
    m_aside->add(sku.code, sku, pieces, remedyOfOther);
    m_last->trouble([name = sku.name] {
        return LastScan::Trouble{Role::Yellow, tr("%1 is not in this delivery").arg(name),
            tr("Put it aside. It stands in the list below and was not counted.")};
    });
}

void ReceivePage::showLine(const DeliveryLineRow &line) { m_model->put(rowOf(line), isBehindByCode); }

void ReceivePage::showLines()
{
    std::vector<PageRow> rows;
    rows.reserve(m_lines.size());
    for (const DeliveryLineRow &line : m_lines)
        rows.push_back(rowOf(line));
    m_model->replace(std::move(rows), false);
}

PageRow ReceivePage::rowOf(const DeliveryLineRow &line) const
{
    const qint64 came = m_came.value(line.line.skuId), open = line.line.open;
    const PageCell state = came == 0 && open == 0 ? badgeCell(Role::Green, tr("Was here"))
        : came == 0                               ? badgeCell(Role::Grey, tr("Not yet"))
        : came > open                             ? badgeCell(Role::Yellow,
                                          (isTransfer() ? tr("%1 more than sent") : tr("%1 too many")).arg(format::count(came - open)))
        : came < open ? badgeCell(Role::Blue, tr("%1 missing").arg(format::count(open - came)))
                      : badgeCell(Role::Green, tr("Complete"));
    return {line.line.skuId,
        {quietCell(line.code), textCell(line.name), textCell(format::count(open)), textCell(format::count(came)),
            state}};
}

void ReceivePage::showTotals()
{
    qint64 expected = 0, came = 0, missing = 0, more = 0;
    for (const DeliveryLineRow &line : m_lines) {
        const qint64 now = m_came.value(line.line.skuId);
        expected += line.line.open;
        came += now;
        missing += qMax<qint64>(0, line.line.open - now);
        more += qMax<qint64>(0, now - line.line.open);
    }
    QStringList totals{
        tr("*%1* pcs expected").arg(format::count(expected)), tr("*%1* missing").arg(format::count(missing))};
    if (more > 0)
        totals << tr("*%1* too many").arg(format::count(more));
    totals << tr("*%1* came now").arg(format::count(came)); // the sum of those before it
    m_footer->setTotals(totals);
    showAside();
}

void ReceivePage::removeLine()
{
    if (const DeliveryLineRow *line = find(m_table->currentId())) {
        m_came.remove(line->line.skuId);
        withdrawWarning();
        showLine(*line);
        showTotals();
    }
}

bool ReceivePage::isTransfer() const { return m_row && m_row->delivery.fromWarehouseId; }

ReceivePage::Beside ReceivePage::beside() const
{
    Beside out{.aside = m_aside->pieces(), .unknown = m_aside->pieces()};
    for (const auto &[sku, pieces] : m_aside->known())
        out.unknown -= pieces;
    if (isTransfer())
        for (const DeliveryLineRow &line : m_lines)
            out.found += qMax<qint64>(0, m_came.value(line.line.skuId) - line.line.open);
    return out;
}

/// What is put aside would be lost, and what nobody sent gets a reason of its own: that is said first.
void ReceivePage::act()
{
    const Beside now = beside();
    if (now == Beside{} || std::exchange(m_warned, now) == now)
        return takeIn();
    QStringList title, what;
    if (now.found > 0) {
        title << tr("%n piece(s) more than were sent are booked as found.", nullptr, int(now.found));
        what << tr("Count them again, or press F8 again to take them in.");
    }
    if (now.aside > 0)
        title << tr("%n scanned piece(s) are not of this delivery and are not taken in.", nullptr, int(now.aside));
    if (now.unknown < now.aside)
        what << tr("What has a SKU is put into a new purchase when you press F8 again.");
    if (now.unknown > 0)
        what << tr("%n that nobody knows would be lost: give the barcode to its SKU in Stock (E), then press F5 here.",
            nullptr, int(now.unknown));
    m_trouble->set(Role::Yellow, title.join(u' '), what.join(u' '));
    m_trouble->show();
}

void ReceivePage::withdrawWarning()
{
    if (std::exchange(m_warned, {}) != Beside{})
        m_trouble->hide();
}

std::vector<std::pair<catalog::Sku, qint64>> ReceivePage::notOfIt() const { return m_aside->known(); }

void ReceivePage::takeIn()
{
    if (m_taking || !access::may(m_services.actor.role, access::Right::AdjustStock))
        return;
    std::vector<stockroom::Arrived> arrived;
    qint64 pieces = 0, missing = 0;
    for (const DeliveryLineRow &line : m_lines) {
        const qint64 came = m_came.value(line.line.skuId);
        missing += qMax<qint64>(0, line.line.open - came);
        if (came > 0)
            arrived.push_back({line.line.skuId, came});
        pieces += came;
    }
    if (arrived.empty()) {
        m_entry->say(tr("Nothing is counted yet: scan what has come"));
        m_entry->focusSku();
        return;
    }
    m_trouble->hide();
    m_taking = true;
    tellStore(
        m_services.store, this,
        [id = m_id, arrived, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::receive(tx, id, arrived, actor.auditName());
        },
        [this, pieces, missing](const Result<> &taken) {
            m_taking = false;
            if (!taken)
                return sayTrouble(taken.error());
            m_came.clear();
            Q_EMIT done(m_id, tr("%1 pieces taken in").arg(format::count(pieces)), missing);
        });
}

void ReceivePage::sayTrouble(const Error &error)
{
    ScanPage::sayTrouble(error);
    if (error.code == QLatin1String("delivery.closed"))
        read();
}

QList<QPair<QString, QString>> ReceivePage::keys() const
{
    return {{QStringLiteral("F8"), tr("take in")}, {QStringLiteral("/"), tr("to the SKU field")},
        {QStringLiteral("Enter"), tr("change the line")}, {QStringLiteral("Del"), tr("count it anew")},
        {QStringLiteral("F5"), tr("look again for what nobody knew")},
        {QStringLiteral("Esc"), tr("back, keeping the count")}};
}

} // namespace selaras::ui
