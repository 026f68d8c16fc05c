#include "returns/returns.h"

#include "base/money.h"
#include "catalog/import_file.h"
#include "login.h"
#include "returns/entry.h"
#include "returns/exchange.h"
#include "returns/goods.h"
#include "warehouses.h"

#include <QDateTime>

#include <algorithm>

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, code, why, warehouse, amount, said;
    std::string place = "Exchanges";
    std::vector<std::string> found, back;
    Login login;
};

Result<qint64> returnNamed(Reader &reader, const std::string &code)
{
    TRY(const auto id, returns::named(reader, text(code)));
    if (!id)
        return failAs(QStringLiteral("return.missing"), Error::Kind::Conflict, text(code));
    return *id;
}

QString whenText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

Result<ExitCode> list(const Options &options)
{
    constexpr int kMost = 500;
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const auto open, readNow(*session.store, [](Reader &reader) { return returns::open(reader, kMost); }));
    for (const returns::Return &one : open)
        say(QStringLiteral("%1  order %2  %3  goods %4  refund %5 %6%7")
                .arg(one.externalId, one.orderNumber, returns::stateName(one.state), returns::goodsName(one.goods),
                    one.currency)
                .arg(one.refundMinor)
                .arg(one.answerBy ? QStringLiteral("  answer by ") + whenText(*one.answerBy) : QString()));
    if (open.empty())
        say(QStringLiteral("Nothing comes back, and nobody waits for an answer."));
    return Done;
}

Result<ExitCode> show(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const auto one, readNow(*session.store, [&](Reader &reader) -> Result<returns::Return> {
        TRY(const qint64 id, returnNamed(reader, options.code));
        TRY(const auto found, returns::find(reader, id));
        return *found;
    }));
    say(QStringLiteral("%1, order %2: %3 (%4), goods %5")
            .arg(one.externalId, one.orderNumber, returns::stateName(one.state), one.channelState,
                returns::goodsName(one.goods)));
    say(QStringLiteral("Reason: %1. %2").arg(one.reason, one.text));
    if (one.exchangeOrderId)
        say(QStringLiteral("Sent instead: %1").arg(one.exchangeNumber));
    for (const returns::Line &line : one.lines)
        say(QStringLiteral("  %1 x %2 (%3): %4 sellable, %5 damaged, %6 missing")
                .arg(line.quantity)
                .arg(line.skuCode.isEmpty() ? line.sellerSku : line.skuCode, line.title)
                .arg(line.sellable)
                .arg(line.damaged)
                .arg(line.missing));
    return Done;
}

Result<ExitCode> accept(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::CancelOrders));
    TRY(const auto one, writeNow(*session.store, [&](Transaction &tx) -> Result<returns::Return> {
        TRY(const qint64 id, returnNamed(tx, options.code));
        CHECK(returns::accept(tx, id, session.actor.name));
        TRY(const auto found, returns::find(tx, id));
        return *found;
    }));
    say(one.enteredBy.isEmpty() ? QStringLiteral("The channel will be told that %1 is accepted.").arg(one.externalId)
                                : QStringLiteral("%1 is accepted; its goods are expected.").arg(one.externalId));
    return Done;
}

Result<ExitCode> dispute(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::CancelOrders));
    TRY(const auto one, writeNow(*session.store, [&](Transaction &tx) -> Result<returns::Return> {
        TRY(const qint64 id, returnNamed(tx, options.code));
        CHECK(returns::dispute(tx, id, text(options.why), session.actor.name));
        TRY(const auto found, returns::find(tx, id));
        return *found;
    }));
    say(one.enteredBy.isEmpty() ? QStringLiteral("The channel will be told that %1 is disputed.").arg(one.externalId)
                                : QStringLiteral("%1 is refused.").arg(one.externalId));
    return Done;
}

std::string entryReasonList()
{
    return (QStringLiteral("Why: ") + returns::entryReasons().join(QStringLiteral(", "))).toStdString();
}

/// "SKU=sellable/damaged/missing" of each line.
Result<std::vector<returns::Found>> foundOf(const returns::Return &one, const std::vector<std::string> &typed)
{
    std::vector<returns::Found> out;
    for (const std::string &entry : typed) {
        const QStringList halves = text(entry).split(u'=');
        const QStringList figures = halves.value(1).split(u'/');
        const auto line = std::find_if(one.lines.begin(), one.lines.end(), [&](const returns::Line &candidate) {
            return candidate.skuCode.compare(halves.first(), Qt::CaseInsensitive) == 0;
        });
        bool good = halves.size() == 2 && figures.size() == 3 && line != one.lines.end();
        std::array<qint64, 3> pieces{};
        for (std::size_t i = 0; good && i < pieces.size(); ++i)
            pieces[i] = figures[qsizetype(i)].toLongLong(&good);
        if (!good)
            return failAs(QStringLiteral("returns.found"), Error::Kind::Rejected, text(entry));
        out.push_back({line->id, pieces[0], pieces[1], pieces[2]});
    }
    return out;
}

Result<ExitCode> inspect(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::AdjustStock));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const qint64 id, returnNamed(tx, options.code));
        TRY(const auto one, returns::find(tx, id));
        TRY(const auto found, foundOf(*one, options.found));
        TRY(const auto place, warehouseWithCode(tx, text(options.warehouse)));
        return returns::inspect(tx, id, place.id, found, session.actor.name);
    }));
    say(QStringLiteral("%1 is inspected; what can be sold is in %2 again.")
            .arg(text(options.code), text(options.warehouse)));
    return Done;
}

Result<ExitCode> receive(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::AdjustStock));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const qint64 id, returnNamed(tx, options.code));
        return returns::receive(tx, id, session.actor.auditName());
    }));
    say(QStringLiteral("%1 is here. Say what was in it with `selarasctl returns inspect`.").arg(text(options.code)));
    return Done;
}

/// "SKU=pieces" of each line; none typed: all that may come back.
Result<std::vector<returns::Entry::Line>> backOf(const returns::SentOrder &order, const std::vector<std::string> &typed)
{
    std::vector<returns::Entry::Line> out;
    if (typed.empty())
        for (const returns::SentLine &line : order.lines)
            if (line.pieces > 0)
                out.push_back({line.lineId, line.pieces});
    for (const std::string &entry : typed) {
        const QString code = text(entry).section(u'=', 0, 0);
        bool good = false;
        const qint64 pieces = text(entry).section(u'=', 1).toLongLong(&good);
        const auto line = std::find_if(order.lines.begin(), order.lines.end(), [&](const returns::SentLine &candidate) {
            return candidate.skuCode.compare(code, Qt::CaseInsensitive) == 0
                || candidate.sellerSku.compare(code, Qt::CaseInsensitive) == 0;
        });
        if (!good || line == order.lines.end())
            return failAs(QStringLiteral("returns.back"), Error::Kind::Rejected, text(entry));
        out.push_back({line->lineId, pieces});
    }
    return out;
}

Result<ExitCode> enter(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(returns::demandEntry(session.actor, text(options.why)));
    TRY(const auto written, writeNow(*session.store, [&](Transaction &tx) -> Result<returns::Return> {
        TRY(const auto orderId, returns::sentAs(tx, text(options.code)));
        if (!orderId)
            return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, text(options.code));
        TRY(const auto order, returns::sentOrder(tx, *orderId));
        returns::Entry entry{.orderId = *orderId, .reason = text(options.why), .text = text(options.said)};
        TRY(entry.lines, backOf(order, options.back));
        TRY(const qint64 id, returns::enter(tx, entry, session.actor.auditName()));
        TRY(const auto found, returns::find(tx, id));
        return *found;
    }));
    say(written.state == channels::ReturnState::Approved
            ? QStringLiteral("%1 is written down; its goods are expected.").arg(written.externalId)
            : QStringLiteral("%1 is written down; answer it with `selarasctl returns accept` or `dispute`.")
                  .arg(written.externalId));
    return Done;
}

Result<ExitCode> refund(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::CancelOrders));
    const auto minor = catalog::rupiahFromText(text(options.amount));
    if (!minor)
        return failAs(QStringLiteral("return.amount"), Error::Kind::Rejected, text(options.amount));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const qint64 id, returnNamed(tx, options.code));
        return returns::refund(tx, id, *minor, session.actor.auditName());
    }));
    say(QStringLiteral("It is written down that the buyer has %1 back.").arg(rupiahFromMinor(*minor)));
    return Done;
}

Result<ExitCode> withdraw(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::EnterOrders));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const qint64 id, returnNamed(tx, options.code));
        return returns::withdraw(tx, id, session.actor.auditName());
    }));
    say(QStringLiteral("%1 is taken back.").arg(text(options.code)));
    return Done;
}

Result<ExitCode> exchange(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::EnterOrders));
    TRY(const auto entered, writeNow(*session.store, [&](Transaction &tx) -> Result<manual::Entered> {
        TRY(const qint64 id, returnNamed(tx, options.code));
        TRY(const auto order, returns::exchangeOf(tx, id));
        return returns::exchange(tx, id, order, text(options.place), session.actor.auditName());
    }));
    say(QStringLiteral("%1 is sent instead of what came back with %2.").arg(entered.number, text(options.code)));
    return Done;
}

} // namespace

void addReturns(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *returns = program.add_subcommand("returns", "What buyers give back: answer it, and put it back into stock");
    returns->require_subcommand(1);
    addCommand(*returns, "list", "Those that wait for an answer, and whose goods come back", options, chosen, list);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        auto *added = addCommand(*returns, name, about, options, chosen, run);
        added->add_option("return", options->code, "Its number, its parcel's, or its order's")->required();
        return added;
    };
    command("show", "One return with its lines", show);
    command("accept", "Agree to it; of one that a channel told of, the channel is told", accept);
    command("dispute", "Do not agree to it; of one that a channel told of, the channel is told and decides", dispute)
        ->add_option("why", options->why, "Why, in a sentence")
        ->required();
    command("receive", "Say that its parcel is here", receive);
    command("exchange", "Make an order without a price that sends the same goods once more", exchange)
        ->add_option("--place", options->place, "Where such orders belong; a typed-in order's goes to its own place");
    auto *entered = addCommand(*returns, "enter",
        "Write a return down that no channel tells of: an order whose goods come back", options, chosen, enter);
    entered->add_option("order", options->code, "Its number, or its parcel's")->required();
    entered->add_option("why", options->why, entryReasonList())->required();
    entered->add_option("pieces", options->back, "SKU=pieces of each line, such as POT=1; without any: all");
    entered->add_option("--said", options->said, "What the buyer said");
    command("refund", "Write down that the buyer has the money back; nobody is told to pay", refund)
        ->add_option("amount", options->amount, "In rupiah, such as 150000")
        ->required();
    command("withdraw", "Take back a return that our own people wrote down", withdraw);
    auto *looked = command("inspect", "Say what was in it: back into stock, or written off", inspect);
    looked->add_option("warehouse", options->warehouse, "The warehouse's code")->required();
    looked->add_option("found", options->found, "SKU=sellable/damaged/missing of each line, such as POT=1/0/0")
        ->required();
}

} // namespace selaras::ctl
