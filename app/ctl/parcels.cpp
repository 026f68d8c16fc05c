#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "fulfilment/paper.h"
#include "fulfilment/split.h"
#include "login.h"
#include "orders/hold.h"
#include "orders/order.h"

#include <QSaveFile>

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, code, kind, why, file;
    bool looks = false, unprinted = false;
    Login login;
};

/// The order that a number, an AWB or a parcel means.
Result<qint64> orderOf(Reader &reader, const std::string &code)
{
    TRY(const auto target, fulfilment::whatToPack(reader, text(code)));
    if (!target.orderId || target.byItem)
        return failAs(QStringLiteral("orders.number"), Error::Kind::Rejected, text(code));
    return *target.orderId;
}

template <class Do> Result<> change(const Options &options, access::Right right, Do what)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, right));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const qint64 order, orderOf(tx, options.code));
        return what(tx, order, session.actor.name);
    }));
    return {};
}

QString stateWords(fulfilment::ShipmentState state)
{
    using enum fulfilment::ShipmentState;
    switch (state) {
    case Waiting: return QStringLiteral("to be picked");
    case Picking: return QStringLiteral("being picked");
    case Packed: return QStringLiteral("packed");
    case HandedOver: return QStringLiteral("handed over");
    case Dropped: break;
    }
    return QStringLiteral("not sent");
}

QString holdWords(orders::HoldKind kind)
{
    using enum orders::HoldKind;
    switch (kind) {
    case Address: return QStringLiteral("the address is wrong");
    case Fraud: return QStringLiteral("it may be fraud");
    case Changed: return QStringLiteral("its channel changed it after it was packed");
    case Staff: break;
    }
    return QStringLiteral("somebody wants to look first");
}

QString told(const QString &text, const char *otherwise)
{
    return text.isEmpty() ? QString::fromLatin1(otherwise) : text;
}

/// What stands about an order's parcels.
struct Standing {
    std::vector<fulfilment::Shipment> parcels;
    std::vector<orders::Hold> holds;
    bool neverPrinted = false, pickUpFailed = false;
};

Result<ExitCode> show(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const Standing now, readNow(*session.store, [&](Reader &reader) -> Result<Standing> {
        Standing out;
        TRY(const qint64 id, orderOf(reader, options.code));
        TRY(const auto order, orders::find(reader, id));
        TRY(out.parcels, fulfilment::shipmentsOf(reader, id));
        TRY(out.holds, orders::holdsOf(reader, id));
        TRY(out.neverPrinted, fulfilment::neverPrinted(reader, id));
        out.pickUpFailed = order && channels::isPickUpFailed(order->sold.hold);
        return out;
    }));
    for (const fulfilment::Shipment &parcel : now.parcels) {
        say(QStringLiteral("parcel %1  %2  %3, %4  %5 of %6 pieces in the box")
                .arg(parcel.id)
                .arg(stateWords(parcel.state), told(parcel.courier, "no courier yet"),
                    told(parcel.trackingNumber, "no number yet"))
                .arg(parcel.packed())
                .arg(parcel.wanted()));
        for (const fulfilment::Content &content : parcel.contents)
            say(QStringLiteral("  %1/%2  %3  %4%5")
                    .arg(content.packed)
                    .arg(content.wanted)
                    .arg(content.code, content.name,
                        content.shelf.isEmpty() ? QString() : QStringLiteral("  shelf ") + content.shelf));
    }
    if (now.parcels.empty())
        say(QStringLiteral("Nobody has begun it."));
    for (const orders::Hold &hold : now.holds)
        say(QStringLiteral("Held by %1: %2%3")
                .arg(hold.actor, holdWords(hold.kind),
                    hold.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(hold.detail)));
    if (now.neverPrinted)
        say(QStringLiteral("The label of a packed parcel was never printed here."));
    if (now.pickUpFailed)
        say(QStringLiteral("The courier came in vain. Book another pick-up: selarasctl parcels arrange."));
    return Done;
}

Result<ExitCode> arrange(const Options &options)
{
    CHECK(change(options, access::Right::PackOrders, fulfilment::arrange));
    say(QStringLiteral("The channel will be asked for the courier and the label of %1.").arg(text(options.code)));
    return Done;
}

QString listOf(const std::vector<fulfilment::Split::Part> &parts)
{
    QStringList out;
    for (const fulfilment::Split::Part &part : parts)
        out << QStringLiteral("%1 x %2").arg(part.pieces).arg(part.code);
    return out.isEmpty() ? QStringLiteral("nothing") : out.join(QStringLiteral(", "));
}

/// Looks first: what goes is told also when it is only looked at.
Result<ExitCode> part(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::PackOrders));
    TRY(const auto split, writeNow(*session.store, [&](Transaction &tx) -> Result<fulfilment::Split> {
        TRY(const qint64 order, orderOf(tx, options.code));
        TRY(auto seen, fulfilment::whatWouldGo(tx, order));
        if (!options.looks)
            CHECK(fulfilment::beginWithWhatIsThere(tx, order, session.actor.name));
        return seen;
    }));
    say(QStringLiteral("Goes now: %1.").arg(listOf(split.goes)));
    say(QStringLiteral("Stays until it comes: %1.").arg(listOf(split.stays)));
    return Done;
}

Result<ExitCode> handOver(const Options &options)
{
    bool unprinted = false;
    CHECK(change(
        options, access::Right::PackOrders, [&](Transaction &tx, qint64 order, const QString &actor) -> Result<> {
            TRY(unprinted, fulfilment::neverPrinted(tx, order));
            if (unprinted && !options.unprinted)
                return failAs(QStringLiteral("hand-over.no-label"), Error::Kind::Conflict, QString::number(order));
            return fulfilment::handOverOrder(tx, order, actor);
        }));
    say(QStringLiteral("%1 is with the courier; its goods have left the stock.").arg(text(options.code)));
    if (unprinted)
        say(QStringLiteral("The label of a parcel was never printed here; the courier needs one made elsewhere."));
    return Done;
}

Result<ExitCode> hold(const Options &options)
{
    const auto kind = orders::holdKindFromName(text(options.kind));
    if (!kind || *kind == orders::HoldKind::Changed)
        return failAs(QStringLiteral("parcels.hold"), Error::Kind::Rejected, text(options.kind));
    CHECK(change(options, access::Right::PackOrders, [&](Transaction &tx, qint64 order, const QString &actor) {
        return orders::hold(tx, order, *kind, text(options.why), actor);
    }));
    say(QStringLiteral("%1 is held.").arg(text(options.code)));
    return Done;
}

Result<ExitCode> release(const Options &options)
{
    CHECK(
        change(options, access::Right::PackOrders, [](Transaction &tx, qint64 order, const QString &actor) -> Result<> {
            TRY(const auto holds, orders::holdsOf(tx, order));
            for (const orders::Hold &one : holds)
                CHECK(orders::release(tx, order, one.kind, actor));
            return {};
        }));
    say(QStringLiteral("%1 is not held by us any more.").arg(text(options.code)));
    return Done;
}

Result<ExitCode> label(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::PackOrders));
    TRY(const auto paper, writeNow(*session.store, [&](Transaction &tx) -> Result<std::optional<fulfilment::Paper>> {
        TRY(const qint64 order, orderOf(tx, options.code));
        TRY(const auto parcels, fulfilment::shipmentsOf(tx, order));
        for (const fulfilment::Shipment &parcel : parcels) {
            TRY(auto found, fulfilment::newest(tx, parcel.id, fulfilment::PaperKind::Label));
            if (!found)
                continue;
            CHECK(fulfilment::printed(tx, found->id, text(options.file), session.actor.name));
            return found;
        }
        return std::optional<fulfilment::Paper>();
    }));
    if (!paper)
        return failAs(QStringLiteral("paper.missing"), Error::Kind::Conflict, text(options.code));
    QSaveFile file(text(options.file));
    if (!file.open(QIODevice::WriteOnly) || file.write(paper->bytes) != paper->bytes.size() || !file.commit())
        return failAs(QStringLiteral("file.cannot-write"), Error::Kind::Storage, text(options.file));
    say(QStringLiteral("%1: %2 bytes, %3.").arg(text(options.file)).arg(paper->bytes.size()).arg(paper->mime));
    return Done;
}

} // namespace

void addParcels(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *parcels = program.add_subcommand("parcels", "Parcels of an order: couriers, labels, holds, hand-over");
    parcels->require_subcommand(1);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        auto *added = addCommand(*parcels, name, about, options, chosen, run);
        added->add_option("order", options->code, "The order's number, or its parcel's")->required();
        return added;
    };
    command("show", "What is in them, and how far they are", show);
    command("arrange", "Ask the channel for courier and label, or for another pick-up after one that failed", arrange);
    command("label", "Save the label as a file; noted as printed", label)
        ->add_option("file", options->file, "Where to")
        ->required();
    command("part", "A parcel of what is there of a short order; the rest follows when it comes", part)
        ->add_flag("--look", options->looks, "Only say what would go and what would stay");
    command("hand-over", "The courier takes what is packed: it leaves the stock", handOver)
        ->add_flag(
            "--unprinted", options->unprinted, "Also when a label was never printed here: it was made elsewhere");
    auto *held = command("hold", "Keep the order back", hold);
    held->add_option("kind", options->kind, "address, fraud or staff")->required();
    held->add_option("why", options->why, "One line for people");
    command("release", "Do not keep it back any more", release);
}

} // namespace selaras::ctl
