#include "orders/why_form.h"

#include "kit/badge.h"
#include "kit/format.h"
#include "kit/label.h"
#include "kit/number.h"
#include "kit/pane.h"
#include "orders/cancel.h"
#include "orders/order_pane.h"
#include "orders/why_words.h"
#include "pages/when.h"
#include "papers/label.h"
#include "sentences/who_may.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

Label *paragraph(const QString &text)
{
    auto *label = new Label(text, Type::Small, Tone::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

WhyForm::WhyForm(Services &services, const OrderFacts &facts, const WhyFacts &why, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setFocusPolicy(Qt::StrongFocus);
    const auto &shortages = why.shortages;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    for (std::size_t i = 0; i < shortages.size(); ++i) {
        explain(column, shortages[i], facts.shop.name);
        offer(column, facts, shortages[i], int(i));
        column->addSpacing(Theme::space8);
    }
    if (shortages.empty()) {
        column->addWidget(new SectionTitle(tr("Nothing waits any more")));
        column->addWidget(paragraph(tr("Everything this order sold is reserved for it now.")));
        return;
    }
    offerPart(column, facts, why.split);
    auto *cancel = cancelButton(facts, m_services.actor.role);
    add(column, cancel,
        facts.ours ? tr("It is cancelled at once, for it is out of stock; tell the buyer.")
                   : tr("%1 is asked to cancel, for it is out of stock.").arg(facts.shop.name),
        [this] { Q_EMIT cancelAsked(); });
    m_keys.append({Qt::Key_B, cancel});
}

void WhyForm::explain(QBoxLayout *column, const oversell::WhyShort &shortage, const QString &shop)
{
    const auto &of = shortage.shortage;
    column->addWidget(new SectionTitle(tr("%1, %2").arg(of.skuName, of.skuCode)));
    auto *sum = new PairList;
    sum->add(tr("Wanted"), format::count(of.held + of.waiting));
    sum->add(tr("Reserved"), format::count(of.held));
    sum->addRule();
    sum->add(tr("Short"), format::count(of.waiting), true);
    column->addWidget(sum);
    const QDateTime now = when::local(m_services.clock.now());
    for (const oversell::Cause &cause : shortage.explanation.causes) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::space8);
        line->addWidget(new ShapeMark(whyRole(cause), Type::Body));
        line->addWidget(new Label(whyTitle(cause.kind), Type::Strong), 1);
        line->addWidget(new NumberLabel(format::count(cause.pieces), Type::Strong));
        column->addLayout(line);
        column->addWidget(paragraph(whyStory(cause, shortage.explanation, shop, now)));
        column->addWidget(new Rule(Qt::Horizontal, true));
    }
}

void WhyForm::offer(QBoxLayout *column, const OrderFacts &facts, const oversell::WhyShort &shortage, int index)
{
    const auto &of = shortage.shortage;
    const access::Role role = m_services.actor.role;
    column->addWidget(new SectionTitle(tr("What now?")));
    for (const oversell::PlaceWithSome &place : shortage.choices.places) {
        const qint64 pieces = std::min(place.free, of.waiting);
        const bool hasKey = ++m_places <= 9;
        auto *button = secondaryButton(tr("Send %1 from %2").arg(format::count(pieces), place.name),
            hasKey ? QString::number(m_places) : QString());
        button->setForbidden(whoMay(role, access::Right::PackOrders));
        add(column, button,
            place.splits
                ? tr("%1 are free there. The line is then sent from two warehouses.").arg(format::count(place.free))
                : tr("%1 are free there.").arg(format::count(place.free)),
            [this, of, id = place.warehouseId] { Q_EMIT warehouseChosen(of.lineId, of.skuId, id); });
        if (hasKey)
            m_keys.append({Qt::Key_0 + m_places, button});
    }
    const bool isSubstitute = std::any_of(facts.order.lines.begin(), facts.order.lines.end(), [&](const auto &line) {
        return line.id == of.lineId && std::any_of(line.instead.begin(), line.instead.end(), [&](const auto &other) {
            return other.skuId == of.skuId;
        });
    });
    if (!isSubstitute) {
        auto *other = secondaryButton(tr("Send something else…"), index == 0 ? QStringLiteral("S") : QString());
        other->setForbidden(whoMay(role, access::Right::CancelOrders));
        add(column, other, tr("Another SKU's pieces are reserved instead. Ask the buyer first."),
            [this, index] { Q_EMIT substituteAsked(index); });
        if (index == 0)
            m_keys.append({Qt::Key_S, other});
    }
    auto *stock = secondaryButton(tr("Show the stock"), index == 0 ? QStringLiteral("W") : QString());
    QString waits = tr("Nothing of it is expected.");
    if (const auto &next = shortage.choices.next) {
        const QString pieces = format::count(next->pieces);
        const QDate today = when::local(m_services.clock.now()).date();
        waits = next->expectedAt
            ? tr("Or wait: %1 are expected in %2 on %3 (%4).")
                  .arg(pieces, next->warehouse, format::weekdayDay(when::local(*next->expectedAt).date(), today),
                      next->number)
            : tr("Or wait: %1 are expected in %2, without a date (%3).").arg(pieces, next->warehouse, next->number);
    }
    add(column, stock, waits, [this, of] { Q_EMIT stockAsked(of.skuId); });
    if (index == 0)
        m_keys.append({Qt::Key_W, stock});
}

/// What goes now and what stays, before it is pressed.
void WhyForm::offerPart(QBoxLayout *column, const OrderFacts &facts, const fulfilment::Split &split)
{
    if (split.goes.empty())
        return; // nothing is there, or it lies in a parcel already
    auto *part = secondaryButton(tr("Send what is there"), QStringLiteral("P"));
    part->setForbidden(whoMay(m_services.actor.role, access::Right::PackOrders));
    const auto list = [](const std::vector<fulfilment::Split::Part> &parts) {
        QStringList out;
        for (const fulfilment::Split::Part &one : parts)
            out << tr("%1 × %2").arg(format::count(one.pieces), one.code);
        return out.join(QStringLiteral(", "));
    };
    QStringList words{tr("Goes now: %1.").arg(list(split.goes)),
        tr("Stays: %1; it follows in a parcel of its own when it comes.").arg(list(split.stays))};
    if (split.oneParcelThere && papers::labelGivers(m_services.kinds).contains(facts.shop.channel))
        words << tr("%1 knows this order as one parcel and gives it one label: split it in the seller centre first.")
                     .arg(facts.shop.name);
    add(column, part, words.join(u' '), [this] { Q_EMIT partAsked(); });
    m_keys.append({Qt::Key_P, part});
}

void WhyForm::add(QBoxLayout *column, Button *button, const QString &what, std::function<void()> press)
{
    button->setFocusPolicy(Qt::TabFocus);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(Theme::space4);
    choice->addWidget(button, 0, Qt::AlignLeft);
    choice->addWidget(paragraph(what));
    column->addLayout(choice);
    column->addSpacing(Theme::space4);
    connect(button, &QPushButton::clicked, this, std::move(press));
}

void WhyForm::keyPressEvent(QKeyEvent *event)
{
    for (const auto &[key, button] : std::as_const(m_keys)) {
        if (event->key() != key || event->modifiers() & ~Qt::KeypadModifier)
            continue;
        button->click(); // a greyed one does nothing
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace selaras::ui
