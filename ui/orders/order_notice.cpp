#include "orders/order_notice.h"

#include "kit/format.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/who_may.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::OrderNotice)
};

/// What is wrong with an address: "street, phone" in words.
QString addressWords(const QString &problems)
{
    QStringList out;
    for (const QString &problem : problems.split(QStringLiteral(", ")))
        out << (problem == QLatin1String("street")     ? Words::tr("the street is missing")
                : problem == QLatin1String("city")     ? Words::tr("the city is missing")
                : problem == QLatin1String("postcode") ? Words::tr("the postcode is wrong")
                                                       : Words::tr("the phone number is wrong"));
    return out.join(QStringLiteral(", "));
}

/// Why our own people keep it back.
QString ownHoldWords(const orders::Hold &hold)
{
    switch (hold.kind) {
    case orders::HoldKind::Changed:
        return hold.detail == QLatin1String("address")
            ? Words::tr(
                "The recipient changed after it was packed. Open the box at the packing station; its label is void.")
            : Words::tr("The channel changed it after it was packed: %1. Open the box at the packing station.")
                  .arg(hold.detail);
    case orders::HoldKind::Fraud:
        return Words::tr("%1 thinks it may be fraud. It is not packed; its stock stays reserved.").arg(hold.actor);
    case orders::HoldKind::Address:
        if (hold.actor == QLatin1String("selaras"))
            return Words::tr("No courier can deliver with it: %1. Correct the order (E), or release it as it is.")
                .arg(addressWords(hold.detail));
        return Words::tr("%1 says the address is wrong. It is not packed; its stock stays reserved.").arg(hold.actor);
    case orders::HoldKind::Staff: break;
    }
    return Words::tr("%1 wants to look at it first. It is not packed; its stock stays reserved.").arg(hold.actor);
}

/// The courier came in vain: what is known of it, and what to press.
OrderNotice missedPickUp(const OrderFacts &facts)
{
    using Remedy = OrderNotice::Remedy;
    const QString &shop = facts.shop.name;
    if (facts.pickUpIsAsked())
        return {Words::tr("Pick-up failed"),
            Words::tr("%1 is asked for another pick-up. The order says so here when it has answered.").arg(shop),
            Remedy::None};
    const bool handedOver = facts.order.progress == orders::Progress::HandedOver;
    return {Words::tr("Pick-up failed"),
        handedOver
            ? Words::tr(
                "It was handed over here, but %1 says that no courier has it. If the box is still here, book another pick-up; else ask the courier.")
                  .arg(shop)
            : Words::tr(
                "The courier did not get the parcel, says %1. Book another pick-up: he comes at the next time that is offered.")
                  .arg(shop),
        Remedy::BookPickUp};
}

} // namespace

QString answerByWords(const Services &services, const OrderFacts &facts)
{
    const QString channel = channelName(services, facts.shop.channel);
    const auto until = facts.answerBy(services);
    const qint64 now = services.clock.now();
    if (!until)
        return Words::tr("Without an answer %1 decides in the end.").arg(channel);
    const QDateTime there = when::local(*until);
    const QDate today = when::local(now).date();
    QString clock = kit::format::clock(there.time());
    if (there.date() != today)
        clock = Words::tr("%1, %2").arg(kit::format::weekdayDay(there.date(), today), clock);
    if (*until <= now)
        return Words::tr("The time to answer was over at %1: %2 may cancel it at any moment.").arg(clock, channel);
    return Words::tr("Answer by %1 (%2 left), else %3 cancels it.")
        .arg(clock, kit::format::duration((*until - now) / 1000), channel);
}

QString channelHoldWords(const QString &hold)
{
    if (hold == QLatin1String("pending"))
        return Words::tr("The shop is still checking this order. Stock stays reserved; do not pack it yet.");
    if (hold == QLatin1String("address"))
        return Words::tr(
            "The address is not complete. Stock stays reserved; complete it in the seller centre, then press F5.");
    return Words::tr("The shop says “%1”. Stock stays reserved; do not pack it yet.").arg(hold);
}

QString holdDetail(const orders::Hold &hold)
{
    const bool found = hold.kind == orders::HoldKind::Address && hold.actor == QLatin1String("selaras");
    const bool changed = hold.kind == orders::HoldKind::Changed && hold.detail == QLatin1String("address");
    return found ? addressWords(hold.detail) : changed ? Words::tr("the recipient") : hold.detail;
}

std::optional<OrderNotice> noticeOf(const Services &services, const OrderFacts &facts)
{
    using Remedy = OrderNotice::Remedy;
    const auto &sold = facts.order.sold;
    const QString &shop = facts.shop.name;
    const bool ours = sold.state == channels::OrderState::Unpaid || sold.state == channels::OrderState::Ready
        || sold.state == channels::OrderState::Processed || sold.state == channels::OrderState::CancelRequested;
    if (sold.state == channels::OrderState::Cancelled && facts.owesMoney(services))
        return OrderNotice{Words::tr("Cancelled, and paid"),
            facts.ours
                ? Words::tr("The buyer has not got %1 back yet. Give it back, then press U.")
                      .arg(amount(sold.totalMinor, sold.currency))
                : Words::tr(
                    "The buyer has not got %1 back yet. Give it back in the shop's own pages; the shop then says so.")
                      .arg(amount(sold.totalMinor, sold.currency)),
            Remedy::None};
    if (!ours)
        return std::nullopt;
    if (const auto accept = facts.answerOnItsWay())
        return OrderNotice{*accept ? Words::tr("Cancel accepted") : Words::tr("Cancel refused"),
            Words::tr(
                "The answer to the buyer is on its way to %1. Stock follows what the shop then shows; do not ship this "
                "parcel before.")
                .arg(shop),
            Remedy::None};
    if (facts.cancelIsAsked())
        return OrderNotice{Words::tr("Cancel asked for"),
            Words::tr("%1 has not answered the cancel request yet. Stock is not released; do not ship this parcel.")
                .arg(shop),
            Remedy::None};
    if (sold.state == channels::OrderState::CancelRequested)
        return OrderNotice{Words::tr("The buyer asks to cancel"),
            Words::tr("Stock stays reserved until it is answered; do not ship this parcel.") + u' '
                + answerByWords(services, facts),
            Remedy::Answer};
    if (facts.unmapped)
        return OrderNotice{Words::tr("Goods nobody has named"),
            Words::tr(
                "It is not known which SKU “%1” is, so no stock is reserved for it. Say it once; every order that waits for it follows.")
                .arg(facts.unmapped->title),
            Remedy::MapListing};
    if (channels::isPickUpFailed(sold.hold) && facts.order.holds.empty())
        return missedPickUp(facts);
    if (facts.isShort) {
        qint64 waiting = 0;
        for (const orders::OrderLine &line : facts.order.lines)
            waiting += line.waiting;
        return OrderNotice{Words::tr("Sold but not there"),
            Words::tr(
                "Not in stock: %1 of %2 pieces. They are reserved as soon as some come in, the oldest order first.")
                .arg(kit::format::count(waiting), kit::format::count(facts.order.pieces)),
            Remedy::WhyShort};
    }
    if (!facts.order.holds.empty())
        return OrderNotice{Words::tr("Held"), ownHoldWords(facts.order.holds.front()), Remedy::Release};
    if (channels::holdsBack(sold.hold))
        return OrderNotice{Words::tr("Held"), channelHoldWords(sold.hold), Remedy::None};
    return std::nullopt;
}

using kit::Notice;

Notice *noticeWidget(const OrderNotice &notice, access::Role role, std::function<void()> press)
{
    auto *widget = new Notice(kit::Role::Yellow, notice.title, notice.body);
    kit::Button *button = nullptr;
    switch (notice.remedy) {
    case OrderNotice::Remedy::MapListing:
        button = kit::primaryButton(Words::tr("Choose the SKU"), QStringLiteral("M"));
        button->setForbidden(whoMay(role, access::Right::ImportSkus));
        break;
    case OrderNotice::Remedy::Answer:
        button = kit::primaryButton(Words::tr("Answer"), QStringLiteral("B"));
        button->setForbidden(whoMay(role, access::Right::CancelOrders));
        break;
    case OrderNotice::Remedy::WhyShort:
        button = kit::primaryButton(Words::tr("Why short?"), QStringLiteral("W"));
        break;
    case OrderNotice::Remedy::Release:
        button = kit::primaryButton(Words::tr("Release"), QStringLiteral("H"));
        button->setForbidden(whoMay(role, access::Right::PackOrders));
        break;
    case OrderNotice::Remedy::BookPickUp:
        button = kit::primaryButton(Words::tr("Book another pick-up"), QStringLiteral("P"));
        button->setForbidden(whoMay(role, access::Right::PackOrders));
        break;
    case OrderNotice::Remedy::None: return widget;
    }
    QObject::connect(button, &QPushButton::clicked, widget, std::move(press));
    widget->setButton(button);
    return widget;
}

} // namespace selaras::ui
