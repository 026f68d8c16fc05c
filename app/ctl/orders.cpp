#include "base/json.h"
#include "catalog/sku.h"
#include "inventory/reservation.h"
#include "login.h"
#include "orders/order.h"
#include "orders/queue.h"
#include "orders/shortage.h"
#include "oversell/why_short.h"
#include "shops/shop.h"
#include "warehouses.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace selaras::ctl {

namespace {

using oversell::Cause;
using oversell::Kind;

struct Options {
    std::string inventory, number, sku, other, warehouse;
    qint64 pieces = 0;
    Login login;
};

Result<orders::Order> orderNumbered(Reader &reader, const QString &number)
{
    constexpr int kMost = 50;
    TRY(const auto found, orders::search(reader, number, kMost));
    for (const orders::Row &row : found) {
        if (row.number != number && row.externalId != number)
            continue;
        TRY(auto order, orders::find(reader, row.id));
        return *order;
    }
    return failAs(QStringLiteral("orders.number"), Error::Kind::Rejected, number);
}

Result<qint64> skuNamed(Reader &reader, const std::string &code)
{
    TRY(const auto sku, catalog::skuByCode(reader, text(code)));
    if (!sku)
        return failAs(QStringLiteral("rules.sku"), Error::Kind::Rejected, text(code));
    return sku->id;
}

/// Times in words, by the clock of the order's shop.
struct Clock {
    QTimeZone zone;
    QString operator()(qint64 utcMs) const
    {
        return QDateTime::fromMSecsSinceEpoch(utcMs, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
};

QString tellingText(const oversell::Telling &telling, const Clock &clock)
{
    using enum oversell::Telling::State;
    const QString finished = telling.finishedAt ? clock(*telling.finishedAt) : QString();
    switch (telling.state) {
    case Took: return QStringLiteral("the shop took %1 at %2").arg(telling.told.value_or(0)).arg(finished);
    case Needless: return QStringLiteral("by %1 the shop showed the right figure by itself").arg(finished);
    case Waits: return QStringLiteral("the new figure waits, tries: %1 %2").arg(telling.attempts).arg(telling.error);
    case Refused: return QStringLiteral("the shop did not take the new figure: %1").arg(telling.error);
    case GivenUp: break;
    }
    return QStringLiteral("given up by hand: %1").arg(telling.error);
}

const char *silenceText(oversell::Silence silence)
{
    switch (silence) {
    case oversell::Silence::Shadow: return "the shop was in shadow mode";
    case oversell::Silence::Paused: return "the shop was paused";
    case oversell::Silence::NotMapped: return "nobody had said which SKU the listing is";
    case oversell::Silence::DailyLimit: return "the shop had reached its daily limit";
    case oversell::Silence::None: break;
    }
    return "";
}

/// What is known of a cause, one fact after the other.
QString factsText(const Cause &cause, const Clock &clock)
{
    QStringList out;
    if (cause.sale)
        out << QStringLiteral("%1 sold it at %2 (order %3), seen at %4")
                   .arg(cause.sale->shop, clock(cause.sale->placedAt), cause.sale->number, clock(cause.sale->seenAt));
    if (cause.fall)
        out << QStringLiteral("%1 by %2 at %3").arg(cause.fall->reason, cause.fall->actor, clock(cause.tookAt));
    if (cause.lastTold)
        out << QStringLiteral("last told before: %1 at %2")
                   .arg(cause.lastTold->told.value_or(0))
                   .arg(clock(*cause.lastTold->finishedAt));
    if (cause.telling)
        out << tellingText(*cause.telling, clock);
    if (cause.shown)
        out << QStringLiteral("read at %1 it showed %2").arg(clock(*cause.shownAt)).arg(*cause.shown);
    if (cause.silence != oversell::Silence::None)
        out << QString::fromLatin1(silenceText(cause.silence));
    return out.join(QStringLiteral("; "));
}

void sayWhy(const oversell::WhyShort &why, const Clock &clock)
{
    const auto &of = why.shortage;
    say(QStringLiteral("%1: %2 of %3 wait; ordered at %4, seen at %5")
            .arg(of.skuCode)
            .arg(of.waiting)
            .arg(of.waiting + of.held)
            .arg(clock(why.explanation.orderedAt), clock(why.explanation.seenAt)));
    for (const Cause &cause : why.explanation.causes)
        say(QStringLiteral("\t%1\t%2\t%3")
                .arg(cause.pieces)
                .arg(oversell::kindName(cause.kind), factsText(cause, clock)));
    for (const oversell::PlaceWithSome &place : why.choices.places)
        say(QStringLiteral("\tfree in %1: %2%3")
                .arg(place.name)
                .arg(place.free)
                .arg(place.splits ? QStringLiteral(" (then sent from two warehouses)") : QString()));
    if (const auto &next = why.choices.next)
        say(QStringLiteral("\texpected in %1: %2 with %3, %4")
                .arg(next->warehouse)
                .arg(next->pieces)
                .arg(next->number, next->expectedAt ? clock(*next->expectedAt) : QStringLiteral("without a date")));
}

Result<ExitCode> whyShort(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    const qint64 now = setting().clock.now();
    return readNow(*session.store, [&](Reader &reader) -> Result<ExitCode> {
        TRY(const auto order, orderNumbered(reader, text(options.number)));
        TRY(const auto shop, shops::find(reader, order.shopId));
        TRY(const auto why, oversell::whyShort(reader, order.id, now));
        const Clock clock{QTimeZone(shop->timeZone.toLatin1())};
        for (const oversell::WhyShort &one : why)
            sayWhy(one, clock);
        if (why.empty())
            say(QStringLiteral("Nothing of it waits."));
        return Done;
    });
}

/// A reason as routing::whyName() has it: "only-one-with-all" is "only one with all".
QString reasonText(QString why) { return why.isEmpty() ? QStringLiteral("not kept") : why.replace(u'-', u' '); }

Result<ExitCode> sentFrom(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    return readNow(*session.store, [&](Reader &reader) -> Result<ExitCode> {
        TRY(const auto order, orderNumbered(reader, text(options.number)));
        TRY(const auto sources, inventory::sourcesOf(reader, order.id));
        for (const inventory::Source &source : sources) {
            TRY(const auto sku, catalog::skuById(reader, source.skuId));
            QString line = QStringLiteral("%1 x %2  %3 (%4)")
                               .arg(source.held)
                               .arg(sku ? sku->code : QString(), source.warehouse, reasonText(source.why));
            if (source.waiting > 0)
                line += QStringLiteral(", %1 wait").arg(source.waiting);
            say(line);
        }
        if (sources.empty())
            say(QStringLiteral("Nothing is reserved for it."));
        return Done;
    });
}

/// The line of an order that waits for a SKU or, with `instead`, for which something else is sent.
Result<qint64> lineOf(Reader &reader, const orders::Order &order, qint64 sku, bool instead)
{
    if (instead) {
        for (const orders::OrderLine &line : order.lines)
            for (const orders::SentInstead &other : line.instead)
                if (other.insteadOf == sku)
                    return line.id;
        return failAs(QStringLiteral("substitute.none"), Error::Kind::Conflict, order.sold.number);
    }
    TRY(const auto shortages, oversell::shortagesOf(reader, order.id));
    for (const oversell::Shortage &shortage : shortages)
        if (shortage.skuId == sku)
            return shortage.lineId;
    return failAs(QStringLiteral("promise.nothing-waits"), Error::Kind::Conflict, order.sold.number);
}

Result<ExitCode> sendFrom(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::PackOrders));
    TRY(const qint64 pieces, writeNow(*session.store, [&](Transaction &tx) -> Result<qint64> {
        TRY(const auto order, orderNumbered(tx, text(options.number)));
        TRY(const qint64 sku, skuNamed(tx, options.sku));
        TRY(const auto from, warehouseWithCode(tx, text(options.warehouse)));
        TRY(const qint64 line, lineOf(tx, order, sku, false));
        return orders::sendFrom(tx, line, sku, from.id, session.actor.name);
    }));
    say(QStringLiteral("%1 reserved in %2.").arg(pieces).arg(text(options.warehouse)));
    return Done;
}

Result<ExitCode> substitute(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::CancelOrders));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const auto order, orderNumbered(tx, text(options.number)));
        TRY(const qint64 sku, skuNamed(tx, options.sku));
        TRY(const qint64 other, skuNamed(tx, options.other));
        TRY(const qint64 line, lineOf(tx, order, sku, false));
        return orders::substitute(tx, {line, sku, other, options.pieces}, session.actor.name);
    }));
    say(QStringLiteral("%1 of %2 are reserved instead of %3.")
            .arg(options.pieces)
            .arg(text(options.other), text(options.sku)));
    return Done;
}

Result<ExitCode> takeBack(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::CancelOrders));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const auto order, orderNumbered(tx, text(options.number)));
        TRY(const qint64 sku, skuNamed(tx, options.sku));
        TRY(const qint64 line, lineOf(tx, order, sku, true));
        return orders::takeBackSubstitute(tx, line, sku, session.actor.name);
    }));
    say(QStringLiteral("%1 is sent as ordered.").arg(text(options.sku)));
    return Done;
}

} // namespace

void addOrders(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *orders = program.add_subcommand(
        "orders", "Type orders in, read them from files; why goods are not there, and what then");
    orders->require_subcommand(1);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        auto *added = addCommand(*orders, name, about, options, chosen, run);
        added->add_option("number", options->number, "The order's number")->required();
        return added;
    };
    command("why-short", "Which sale was seen or told too late, with times; what is free or expected", whyShort);
    command("sent-from", "Which warehouse sends what of it, and why that one", sentFrom);
    auto *from = command("send-from", "Reserve what waits in another warehouse", sendFrom);
    from->add_option("sku", options->sku, "The SKU that waits")->required();
    from->add_option("warehouse", options->warehouse, "The warehouse's code")->required();
    auto *other = command("substitute", "Reserve another SKU instead of what waits", substitute);
    other->add_option("sku", options->sku, "The SKU that waits")->required();
    other->add_option("other", options->other, "What is sent instead")->required();
    other->add_option("pieces", options->pieces, "How many, all in all")->required();
    command("take-back", "Send what was ordered after all", takeBack)
        ->add_option("sku", options->sku, "The SKU that was replaced")
        ->required();
    addManualOrders(*orders, chosen);
}

} // namespace selaras::ctl
