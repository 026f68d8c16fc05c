#include "audit/story.h"
#include "bench/bench_state.h"
#include "bench/difference.h"
#include "kit/format.h"
#include "pages/when.h"
#include "sentences/sentence.h"
#include "tiles/shop_tiles.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace selaras::ui {

namespace {

using fulfilment::Content;
using fulfilment::Obstacle;
using kit::Role;
using Kind = BenchState::Alarm::Kind;
using Typing = BenchState::Typing;

constexpr qsizetype kMostSilent = 2; ///< shops that are named; the line has no room for more

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Bench)
};

QString quoted(const QString &text) { return QStringLiteral("“%1”").arg(text); }

BenchHead headOf(const Parcel &parcel, const Services &services, qint64 now)
{
    const channels::ChannelOrder &sold = parcel.order.sold;
    BenchHead head;
    head.tile = shopTiles(parcel.shops, services).value(parcel.shop.id);
    head.number = sold.number;
    QStringList buyer;
    if (access::may(services.actor.role, access::Right::SeeBuyerData))
        buyer << sold.buyerName;
    buyer << sold.recipient.city;
    buyer.removeAll(QString());
    head.buyer = buyer.join(QStringLiteral(", "));
    head.courier = parcel.shipment.courier.isEmpty() ? sold.courier : parcel.shipment.courier;
    if (head.courier.isEmpty())
        head.courier = Words::tr("Courier not known");
    head.service
        = parcel.shipment.trackingNumber.isEmpty() ? Words::tr("no number yet") : parcel.shipment.trackingNumber;
    const auto due = kit::format::shipBy(when::local(parcel.order.shipBy), when::local(now));
    head.left = due.left;
    head.due = due.status;
    head.deadline = Words::tr("ship before %1").arg(due.clock);
    return head;
}

BenchLine lineOf(const Content &content)
{
    return {content.name.isEmpty() ? content.code : content.name, content.code, content.shelf, content.packed,
        content.wanted};
}

/// "Shopee Kopi does not answer since 14.02"; empty: it answers.
QString silentWords(const BenchState::Silent &shop)
{
    return shop.since == 0
        ? Words::tr("%1 does not answer").arg(shop.name)
        : Words::tr("%1 does not answer since %2").arg(shop.name, kit::format::clock(when::local(shop.since).time()));
}

QString silentWords(const BenchState &state, qint64 shopId)
{
    for (const BenchState::Silent &shop : state.offline)
        if (shop.shopId == shopId)
            return silentWords(shop);
    return {};
}

BenchFact labelFact(const BenchState &state)
{
    const Parcel &parcel = *state.parcel;
    if (parcel.labelId)
        return {Words::tr("Label"), Words::tr("Ready on this PC"), Words::tr("Prints by itself after the last item"),
            Role::Green};
    if (!state.labelGivers.contains(parcel.shop.channel))
        return {
            Words::tr("Label"), Words::tr("Our own"), Words::tr("Prints by itself after the last item"), Role::Green};
    if (const QString silent = silentWords(state, parcel.shop.id); !silent.isEmpty())
        return {Words::tr("Label"), silent, Words::tr("Pack on: it prints by itself when it comes"), Role::Yellow};
    if (parcel.isAsked)
        return {Words::tr("Label"), Words::tr("Asked for"), Words::tr("Prints by itself when it comes"), Role::Blue};
    return {
        Words::tr("Label"), Words::tr("Not asked for yet"), Words::tr("Asked for when the box is closed"), Role::Grey};
}

/// Not all of the order goes in this box.
bool isPart(const Parcel &parcel) { return parcel.pieces > parcel.shipment.wanted(); }

std::vector<BenchFact> factsOf(const BenchState &state)
{
    std::vector<BenchFact> facts;
    const Parcel &parcel = *state.parcel;
    if (!parcel.order.sold.buyerNote.isEmpty())
        facts.push_back({Words::tr("Buyer's note"), quoted(parcel.order.sold.buyerNote.simplified()), {}, {}});
    if (isPart(parcel))
        facts.push_back({Words::tr("Part parcel"),
            Words::tr("%1 of the order's %2 pieces")
                .arg(kit::format::count(parcel.shipment.wanted()), kit::format::count(parcel.pieces)),
            Words::tr("The others have a parcel of their own."), Role::Yellow});
    facts.push_back(labelFact(state));
    if (parcel.shipment.weightGrams)
        facts.push_back(
            {Words::tr("Weight"), Words::tr("%1 g").arg(kit::format::count(*parcel.shipment.weightGrams)), {}, {}});
    if (state.label.is == BenchState::Label::Is::Printed)
        facts.push_back({Words::tr("Order before"), kit::format::cutId(state.label.orderNumber),
            Words::tr("Label printed: %1").arg(state.label.printer), Role::Green});
    else if (state.label.is == BenchState::Label::Is::Waits)
        facts.push_back({Words::tr("Order before"), kit::format::cutId(state.label.orderNumber),
            Words::tr("Its label is not here yet. It prints by itself when it comes."), Role::Blue});
    return facts;
}

QString toShelf(const QString &shelf)
{
    return shelf.isEmpty() ? Words::tr("its place") : Words::tr("shelf %1").arg(shelf);
}

/// How a thing is called in a sentence: by what tells it apart, else by its whole name.
QString called(const Difference &difference, const QString &whole)
{
    const bool partly = !difference.before.isEmpty() || !difference.after.isEmpty();
    return partly && !difference.differs.isEmpty() ? difference.differs : whole;
}

BenchSide sideOf(const QString &caption, Role role, const QString &name, const QString &other, const QString &code)
{
    const Difference difference = differenceOf(name, other);
    BenchSide side{caption, role, difference.before, difference.differs, difference.after, code};
    if (side.differs.isEmpty()) { // the same words: only the code tells them apart
        side.before = name;
        side.after.clear();
        side.differs = code;
    }
    return side;
}

/// What is in the box. Only a box that is never sent is emptied; any other is put aside as it is.
QStringList goodsOf(const Parcel &parcel, bool empties)
{
    QStringList out;
    for (const Content &content : parcel.shipment.contents) {
        if (content.packed == 0)
            continue;
        const QString pieces = kit::format::count(content.packed),
                      name = content.name.isEmpty() ? content.code : content.name;
        out << (empties ? Words::tr("%1 × %2 to %3").arg(pieces, name, toShelf(content.shelf))
                        : Words::tr("%1 × %2 stays in the box").arg(pieces, name));
    }
    return out;
}

void sayStop(BenchAlarm &out, const BenchState &state)
{
    const Obstacle obstacle = state.alarm->obstacle;
    out.goods = goodsOf(*state.parcel, obstacle == Obstacle::Cancelled);
    Error error(Error::Kind::Conflict);
    error.code = QStringLiteral("pack.") + fulfilment::obstacleName(obstacle);
    const Sentence sentence = sentenceFor(error, Subject::Here);
    out.meaning = sentence.what + u' ' + sentence.meaning;
    const bool empty = out.goods.isEmpty();
    if (obstacle == Obstacle::Cancelled) {
        out.word = Words::tr("Stop: cancelled");
        out.todo = empty ? Words::tr("Nothing is in the box. Do not send it.")
                         : Words::tr("Take everything out of the box and put it back. Do not send it.");
    } else if (obstacle == Obstacle::Left) {
        out.word = Words::tr("Stop: it has left");
        out.todo = Words::tr("The channel says it was sent already. Do not send it again.");
    } else {
        out.word = obstacle == Obstacle::CancelAsked || obstacle == Obstacle::CancelSent ? Words::tr("Stop: cancelling")
                                                                                         : Words::tr("Stop: held");
        out.todo = empty ? Words::tr("Nothing is in the box. Leave this order.")
                         : Words::tr("Put the box aside as it is. What was scanned stays scanned.");
    }
    if (state.held > 0)
        out.held = Words::tr("%n later scan(s) were for this box: not counted", nullptr, int(state.held));
    out.sound = state.canBeHeard ? Words::tr("One long low sound") : Words::tr("This PC has no sound");
}

BenchAlarm alarmOf(const BenchState &state)
{
    const BenchState::Alarm &alarm = *state.alarm;
    BenchAlarm out;
    out.goOn = Words::tr("to go on,");
    out.orScan = Words::tr("or scan the OK code");
    out.notEnter = Words::tr("Enter does not close this");
    if (state.held > 0)
        out.held = Words::tr("%n later scan(s) kept, not lost", nullptr, int(state.held));
    out.sound = state.canBeHeard ? Words::tr("Wrong sound, every 4 seconds") : Words::tr("This PC has no sound");
    const Content *wanted = currentOf(state);
    const QString scannedName = alarm.scan.name.isEmpty() ? alarm.scan.code : alarm.scan.name;
    const QString unchanged = Words::tr("Nothing has changed in this order. No label was printed.");
    switch (alarm.kind) {
    case Kind::Wrong: {
        out.word = Words::tr("Wrong item");
        out.meaning = unchanged;
        if (!wanted) {
            out.sides = {sideOf(Words::tr("Scanned"), Role::Red, scannedName, {}, alarm.scan.code)};
            out.todo = Words::tr("Put it back to %1. This box is complete.").arg(toShelf(alarm.scan.shelf));
            break;
        }
        const QString wantedName = wanted->name.isEmpty() ? wanted->code : wanted->name;
        out.sides = {sideOf(Words::tr("Scanned"), Role::Red, scannedName, wantedName, alarm.scan.code),
            sideOf(Words::tr("Wanted"), Role::Green, wantedName, scannedName, wanted->code)};
        out.todo = Words::tr("Put %1 back to %2. Take %3 from %4.")
                       .arg(called(differenceOf(scannedName, wantedName), alarm.scan.code), toShelf(alarm.scan.shelf),
                           called(differenceOf(wantedName, scannedName), wanted->code), toShelf(wanted->shelf));
        break;
    }
    case Kind::Unknown:
        out.word = alarm.otherOrder.isEmpty() ? Words::tr("Unknown code") : Words::tr("Another order");
        out.sides = {sideOf(Words::tr("Scanned"), Role::Red, alarm.code, {}, {})};
        out.todo = alarm.otherOrder.isEmpty()
            ? Words::tr("Lay it aside: no item of ours has this code.")
            : Words::tr("Finish this box first, or put it aside with F4, then scan %1.").arg(alarm.otherOrder);
        out.meaning = unchanged;
        break;
    case Kind::TooMany:
        out.word = Words::tr("Too many");
        out.sides = {sideOf(Words::tr("Scanned"), Role::Red, scannedName, {}, alarm.scan.code)};
        out.todo
            = Words::tr("All of it is in the box already. Put this one back to %1.").arg(toShelf(alarm.scan.shelf));
        out.meaning = unchanged;
        break;
    case Kind::Stop: sayStop(out, state); break;
    }
    return out;
}

QString weightHint(const BenchState &state)
{
    if (!state.doubt)
        return state.typed.isEmpty() ? Words::tr("Type the grams and Enter. Enter alone leaves it out.")
                                     : Words::tr("Enter closes the box.");
    switch (state.doubt->is) {
    case Weight::Is::Zero: return Words::tr("Nothing weighs 0 g. Type the grams, or empty the field to leave it out.");
    case Weight::Is::NoUnit: return Words::tr("Grams or kilograms? Type it in grams.");
    case Weight::Is::Heavy:
        return Words::tr("%1 kg is very heavy. Enter once more if it is right, or type it again.")
            .arg(kit::format::decimal(double(state.doubt->grams) / 1000, 1));
    case Weight::Is::Grams: break;
    }
    return {};
}

void sayTyping(BenchFace &face, const BenchState &state)
{
    switch (state.typing) {
    case Typing::None: return;
    case Typing::Code:
        face.typing
            = BenchTyping{Words::tr("Type a code"), state.typed, {}, Words::tr("Enter takes it, Esc closes this.")};
        return;
    case Typing::Weight:
        face.typing = BenchTyping{Words::tr("Weight of the parcel"), state.typed,
            state.typed.contains(QLatin1String("g"), Qt::CaseInsensitive) ? QString() : Words::tr("g"),
            weightHint(state)};
        return;
    case Typing::Folder:
        face.typing
            = BenchTyping{Words::tr("No printer is chosen. In which folder do labels go, as PDF?"), state.typed, {},
                state.typedWrong ? Words::tr("This folder cannot be made. Type another.")
                                 : Words::tr("Enter takes it. A printer can be chosen later, in Settings.")};
        return;
    }
}

/// "2 × KGA-200" of each code, in the order of the scans.
QStringList counted(const QStringList &codes)
{
    QStringList out;
    QStringList kinds = codes;
    kinds.removeDuplicates();
    for (const QString &code : std::as_const(kinds))
        out << Words::tr("%1 × %2").arg(kit::format::count(codes.count(code)), code);
    return out;
}

void sayDropped(BenchFace &face, const BenchState::Dropped &dropped)
{
    face.titleRole = Role::Yellow;
    face.title = Words::tr("%n scan(s) were not counted", nullptr, int(dropped.codes.size()));
    face.detail = Words::tr("Made for %1, whose box was stopped. Lay these pieces back; what is for another "
                            "order is scanned again there.")
                      .arg(dropped.orderNumber);
    face.list = counted(dropped.codes);
}

/// What became of the last label, or what a key could not do; empty: nothing.
QString labelWords(const BenchState &state)
{
    if (!state.said.isEmpty())
        return state.said;
    switch (state.label.is) {
    case BenchState::Label::Is::None: break;
    case BenchState::Label::Is::Printed:
        return Words::tr("%1: label printed, %2.").arg(state.label.orderNumber, state.label.printer);
    case BenchState::Label::Is::Waits:
        return Words::tr("%1 is packed. Its label is not here yet and prints by itself when it comes.")
            .arg(state.label.orderNumber);
    }
    return {};
}

void sayNothingOpen(BenchFace &face, const BenchState &state)
{
    const qint64 waits = state.day.waiting + state.day.picking - state.day.stopped; // that can be packed
    face.todo = Words::tr("Scan an order");
    face.more = labelWords(state);
    if (face.more.isEmpty())
        face.more = Words::tr("Its number, its label, or an item that is an order by itself.");
    if (state.showsUnlabelled) {
        face.title = Words::tr("Labels that wait");
        face.detail = state.unlabelled.empty()
            ? Words::tr("None: every packed parcel has its label.")
            : Words::tr("They print by themselves when they are here and this page stands open.");
        for (const Unlabelled &one : state.unlabelled) {
            const QString courier = one.courier.isEmpty() ? Words::tr("courier not known") : one.courier;
            const QString silent = silentWords(state, one.shopId);
            if (!one.isHere && !silent.isEmpty())
                face.list << Words::tr("%1, %2: %3").arg(one.orderNumber, courier, silent);
            else
                face.list << (one.isHere ? Words::tr("%1, %2: is here, waits for the printer")
                                         : Words::tr("%1, %2: the channel has not given it"))
                                 .arg(one.orderNumber, courier);
        }
        return;
    }
    if (state.refusal) {
        const Sentence sentence = sentenceFor(*state.refusal, Subject::Here);
        face.titleRole = state.refusal->code == QLatin1String("pack.taken") ? Role::Yellow : Role::Red;
        face.title = sentence.what;
        face.detail = sentence.meaning + u' ' + sentence.remedy;
        if (state.refusal->code == QLatin1String("pack.taken"))
            face.detail = Words::tr("%1 has it.").arg(state.refusal->detail) + u' ' + face.detail;
        if (state.refusal->code == QLatin1String("pack.held"))
            face.detail = log::holdKindWords(state.refusal->detail) + QStringLiteral(". ") + face.detail;
        if (!state.refusedCode.isEmpty() && state.said.isEmpty())
            face.more = Words::tr("Scanned: %1").arg(state.refusedCode);
        if (state.dropped)
            for (const QString &one : counted(state.dropped->codes))
                face.list << Words::tr("%1: not counted, it was for %2").arg(one, state.dropped->orderNumber);
        return;
    }
    if (state.dropped)
        return sayDropped(face, *state.dropped);
    if (!state.nobodyKnows.isEmpty()) {
        face.titleRole = Role::Yellow;
        face.title = Words::tr("Nothing waits for “%1”").arg(state.nobodyKnows);
        face.detail = Words::tr("It is no order and no label, and no order wants this item alone. Scan the order "
                                "that it is for.");
        return;
    }
    if (!state.packedAlready.isEmpty()) {
        face.titleRole = Role::Green;
        face.title = Words::tr("%1 is packed already").arg(state.packedAlready);
        face.detail = Words::tr("Press F2 to print its label again.");
        return;
    }
    face.title = waits > 0 ? Words::tr("%n order(s) wait to be packed", nullptr, int(waits))
                           : Words::tr("Nothing waits to be packed");
    face.detail = Words::tr("Scan an order, a label or an item.");
    if (state.day.stopped > 0)
        face.detail += u' '
            + Words::tr(
                "%n more order(s) are held, short or without a SKU: see Orders.", nullptr, int(state.day.stopped));
}

void sayOpen(BenchFace &face, const BenchState &state, const Services &services, qint64 now)
{
    const Parcel &parcel = *state.parcel;
    face.head = headOf(parcel, services, now);
    face.facts = factsOf(state);
    face.currentCaption = Words::tr("Next");
    face.shelfCaption = Words::tr("Shelf");
    const Content *current = currentOf(state);
    for (const Content &content : parcel.shipment.contents) {
        if (content.wanted == 0)
            continue;
        if (&content == current)
            face.current = lineOf(content);
        else if (content.packed >= content.wanted)
            face.done.push_back(lineOf(content));
        else
            face.next.push_back(lineOf(content));
    }
    const qint64 all = parcel.shipment.wanted(), left = all - parcel.shipment.packed();
    if (!current) {
        face.todo = state.typing == Typing::Weight ? Words::tr("Weigh the parcel") : Words::tr("Closing the box");
        face.footRole = Role::Green;
        face.more = !state.said.isEmpty() ? state.said
            : isPart(parcel)              ? Words::tr("All %n piece(s) of this part are in.", nullptr, int(all))
                                          : Words::tr("All %n piece(s) are in.", nullptr, int(all));
        return;
    }
    face.todo = parcel.shipment.packed() == 0 ? Words::tr("Scan the first item") : Words::tr("Scan the next item");
    face.more = Words::tr("%1 of %2 pieces to go.").arg(kit::format::count(left), kit::format::count(all));
    if (!state.said.isEmpty())
        face.more = state.said;
    else if (!state.lastName.isEmpty())
        face.more += u' ' + Words::tr("Last: %1, right.").arg(state.lastName);
}

void sayNotice(BenchFace &face, const BenchState &state)
{
    if (state.trouble) {
        const Sentence sentence = sentenceFor(*state.trouble, Subject::Here);
        face.notice = sentence.what;
        face.noticeMore = sentence.remedy + u' ' + Words::tr("Packing goes on; F2 prints what waits.");
    } else if (!state.unprinted.empty() && !state.parcel) {
        face.notice = Words::tr("%n label(s) here were never printed", nullptr, int(state.unprinted.size()));
        face.noticeMore = Words::tr("Their parcels are packed. Enter prints them, the oldest first.");
    } else if (!state.offline.empty() && !state.parcel) {
        QStringList silent;
        for (const BenchState::Silent &shop : state.offline)
            silent << silentWords(shop);
        face.notice = silent.mid(0, kMostSilent).join(QStringLiteral("; "));
        if (silent.size() > kMostSilent)
            face.notice
                += QStringLiteral("; ") + Words::tr("%n more shop(s)", nullptr, int(silent.size() - kMostSilent));
        face.noticeMore = Words::tr("Packing goes on. Cancels are not heard of, and labels print when they come.");
    } else if (!state.canBeHeard && !state.parcel) {
        face.notice = Words::tr("This PC has no sound");
        face.noticeMore = Words::tr("Every sound is also seen; colours stay twice as long.");
    }
}

} // namespace

const Content *currentOf(const BenchState &state)
{
    if (!state.parcel)
        return nullptr;
    const Content *first = nullptr;
    for (const Content &content : state.parcel->shipment.contents) {
        if (content.packed >= content.wanted)
            continue;
        if (content.skuId == state.currentSku)
            return &content;
        if (!first)
            first = &content;
    }
    return first;
}

BenchFace faceOf(const BenchState &state, const Services &services, qint64 now)
{
    BenchFace face;
    face.day = {state.day.packed, state.day.packed + state.day.picking + state.day.waiting, services.actor.name,
        QSysInfo::machineHostName()};
    if (state.parcel)
        sayOpen(face, state, services, now);
    else
        sayNothingOpen(face, state);
    sayNotice(face, state);
    sayTyping(face, state);
    if (face.typing)
        face.typing->isMarked = state.typedMarked;
    face.keys = {{QStringLiteral("F2"), Words::tr("label again")}, {QStringLiteral("F4"), Words::tr("put aside")},
        {QStringLiteral("F3"), Words::tr("labels that wait")}, {QStringLiteral("F1"), Words::tr("help")}};
    face.flash = state.flash;
    face.flashWord = state.flash == BenchFlash::Order ? Words::tr("Order complete") : Words::tr("Line complete");
    if (state.alarm)
        face.alarm = alarmOf(state);
    if (state.helps) {
        face.helpTitle = Words::tr("Keys of the packing station");
        face.help = {{Words::tr("Scanner"), Words::tr("order, label or item; in an alarm the OK code")},
            {QStringLiteral("F2"), Words::tr("print the label again")},
            {QStringLiteral("F3"), Words::tr("labels that wait")},
            {QStringLiteral("F4"), Words::tr("put this order aside; what was scanned stays")},
            {QStringLiteral("F6"), Words::tr("type a code by hand")},
            {Words::tr("Backspace, Ctrl+Z"), Words::tr("take the last scan back")},
            {QStringLiteral("F12"), Words::tr("close an alarm")},
            {QStringLiteral("Esc"), Words::tr("leave the packing station")}};
    }
    return face;
}

} // namespace selaras::ui
