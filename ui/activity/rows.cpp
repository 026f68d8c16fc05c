#include "activity/rows.h"

#include "kit/format.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::ui::activity {

namespace {

using kit::Role;
using outbox::JobKind;
using outbox::Lane;
namespace format = kit::format;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Activity)
};

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment kCentre = Qt::AlignCenter;

QString shopName(const Seen &seen, qint64 shopId)
{
    const auto shop = seen.shops.constFind(shopId);
    return shop == seen.shops.constEnd() ? QString() : shopWords(seen.services, shop->channel, shop->name);
}

/// In a table the tile says which shop; the sentence only names the channel.
QString channelOf(const Seen &seen, qint64 shopId)
{
    const auto shop = seen.shops.constFind(shopId);
    return shop == seen.shops.constEnd() ? QString() : channelName(seen.services, shop->channel);
}

PageCell shopTile(const Seen &seen, qint64 shopId)
{
    return seen.shops.contains(shopId) ? shopCell(seen.tiles.value(shopId), shopName(seen, shopId)) : textCell({});
}

PageCell stateCell(Lane lane)
{
    switch (lane) {
    case Lane::Dead: return badgeCell(Role::Red, Words::tr("Needs a person"));
    case Lane::Running: return badgeCell(Role::Blue, Words::tr("Running"));
    case Lane::Queued: return badgeCell(Role::Grey, Words::tr("Queued"));
    case Lane::Waiting: return badgeCell(Role::Yellow, Words::tr("Waiting"));
    case Lane::Done: break;
    }
    return badgeCell(Role::Green, Words::tr("Done"));
}

QString deadlineWords(qint64 shipBy, qint64 now)
{
    const qint64 left = (shipBy - now) / 1000;
    return left < 0 ? Words::tr("Ship-by passed %1 ago").arg(format::span(-left))
                    : Words::tr("Ship within %1").arg(format::span(left));
}

/// What it means while it is not done.
QString effect(const outbox::BoardRow &row, Lane lane, const Seen &seen)
{
    if (lane == Lane::Done)
        return {};
    if (row.job.kind == JobKind::PublishStock)
        return row.ours && row.theirs && *row.ours != *row.theirs
            ? Words::tr("Shows %1, ours %2").arg(format::count(*row.theirs), format::count(*row.ours))
            : QString();
    return row.shipBy && lane == Lane::Dead ? deadlineWords(*row.shipBy, seen.now) : QString();
}

/// What a finished job came to, as far as its outcome tells: "TLA-600-HTM 10 → 9".
QString resultOf(const outbox::BoardRow &row)
{
    const auto outcome = QJsonDocument::fromJson(row.job.outcome.toUtf8()).object();
    if (outcome.contains(QLatin1String("superseded")))
        return Words::tr("%1, a newer one took its place").arg(row.subject);
    if (outcome.contains(QLatin1String("needless")) || outcome.contains(QLatin1String("unneeded")))
        return Words::tr("%1, no longer needed").arg(row.subject);
    const auto told = outcome.value(QLatin1String("told")), before = outcome.value(QLatin1String("before"));
    if (!told.isDouble())
        return row.subject;
    return before.isDouble()
        ? Words::tr("%1 %2 → %3").arg(row.subject, format::count(before.toInteger()), format::count(told.toInteger()))
        : Words::tr("%1 → %2").arg(row.subject, format::count(told.toInteger()));
}

QString subjectWords(const outbox::BoardRow &row)
{
    if (row.subject.isEmpty())
        return Words::tr("no longer there");
    return row.job.kind == JobKind::PublishStock ? row.subject : format::cutId(row.subject);
}

PageCell workCell(const QString &work, const QString &thing, const QString &reason)
{
    PageCell cell = textCell(work, thing);
    if (!reason.isEmpty())
        cell.insert(kit::SecondLineRole, reason);
    cell.insert(Qt::ToolTipRole, reason.isEmpty() ? work + u' ' + thing : reason);
    return cell;
}

QString tookWords(qint64 ms)
{
    constexpr qint64 kTooShort = 50;
    if (ms < kTooShort)
        return Words::tr("< %1 s").arg(format::decimal(0.1, 1));
    return ms < 60'000 ? Words::tr("%1 s").arg(format::decimal(double(ms) / 1000, 1)) : format::span(ms / 1000);
}

QString ageWords(qint64 from, qint64 now)
{
    constexpr qint64 kMinute = 60;
    const qint64 seconds = qMax<qint64>(0, now - from) / 1000;
    return seconds < kMinute ? format::duration(seconds) : format::span(seconds);
}

/// How long ago, and when to the second. `over`: nothing of it is going on.
PageCell ageCell(qint64 from, qint64 now, bool over)
{
    PageCell cell = over ? quietCell(ageWords(from, now)) : textCell(ageWords(from, now));
    cell.insert(Qt::ToolTipRole, format::clockSeconds(when::local(from).time()));
    return cell;
}

/// A message that came by itself and does not carry the channel's signature: anybody may have sent it.
bool isForged(const inbox::Entry &entry)
{
    return entry.source == inbox::Source::Push && entry.errorKind == Error::Kind::Unauthorized;
}

} // namespace

std::vector<PageModel::Column> workColumns()
{
    return {{Words::tr("State")}, {Words::tr("Shop"), kCentre}, {Words::tr("Work")}, {Words::tr("Effect")},
        {Words::tr("Tried"), kRight}, {Words::tr("Age"), kRight}};
}

std::vector<PageModel::Column> mappingColumns()
{
    return {{Words::tr("Ship-by")}, {Words::tr("Shop"), kCentre}, {Words::tr("Listing")}, {Words::tr("Seller SKU")},
        {Words::tr("Lines"), kRight}, {Words::tr("Pieces"), kRight}};
}

QString jobWord(JobKind kind)
{
    switch (kind) {
    case JobKind::PublishStock: return Words::tr("Tell stock");
    case JobKind::CancelOrder: return Words::tr("Cancel order");
    case JobKind::ArrangeShipment: return Words::tr("Arrange courier");
    case JobKind::FetchLabel: return Words::tr("Fetch label");
    case JobKind::TellDispatched: return Words::tr("Say it has left");
    case JobKind::AnswerReturn: return Words::tr("Answer return");
    case JobKind::SendMessage: return Words::tr("Write to the buyer");
    case JobKind::FetchOrder: break;
    }
    return Words::tr("Ask about order");
}

PageRow jobRow(const outbox::BoardRow &row, Lane lane, const Seen &seen)
{
    const outbox::Job &job = row.job;
    QString reason;
    if (lane == Lane::Dead)
        reason = sentenceFor(job.lastError(), subjectOf(job.kind), channelName(seen.services, row.channel)).what;
    const bool done = lane == Lane::Done;
    const QString thing = done ? resultOf(row) : subjectWords(row);
    const qint64 finished = job.finishedAt.value_or(job.createdAt);
    return {job.id,
        {stateCell(lane), shopTile(seen, job.shopId), workCell(jobWord(job.kind), thing, reason),
            lane == Lane::Dead ? textCell(effect(row, lane, seen))
                : done         ? quietCell(Words::tr("took %1").arg(tookWords(finished - job.createdAt)))
                               : quietCell(effect(row, lane, seen)),
            done ? quietCell(format::count(job.attempts)) : textCell(format::count(job.attempts)),
            ageCell(done ? finished : job.createdAt, seen.now, done)}};
}

Sentence sentenceOf(const inbox::Entry &entry, const QString &shop)
{
    Error why(entry.errorKind, entry.error);
    why.code = inbox::codeOf(entry);
    return sentenceFor(why, Subject::PullOrders, shop);
}

bool didSomething(const outbox::BoardRow &row)
{
    return !row.job.outcome.contains(QLatin1String("needless")) && !row.job.outcome.contains(QLatin1String("unneeded"))
        && !row.job.outcome.contains(QLatin1String("superseded"));
}

PageRow inboxRow(const inbox::Entry &entry, const Seen &seen)
{
    const bool forged = isForged(entry);
    const bool whole = entry.externalId.isEmpty(); // an answer or a message, not an order
    const QString work = entry.source == inbox::Source::Push ? Words::tr("Message to this PC")
        : whole                                              ? Words::tr("Ask for orders")
                                                             : Words::tr("Take in order");
    return {entry.id,
        {forged ? badgeCell(Role::Yellow, Words::tr("Not believed")) : stateCell(Lane::Dead),
            shopTile(seen, entry.shopId),
            workCell(work, whole ? QString() : format::cutId(entry.externalId),
                sentenceOf(entry, channelOf(seen, entry.shopId)).what),
            textCell(whole ? Words::tr("Changed nothing") : Words::tr("Not in the queues")),
            textCell(format::count(entry.seen)), ageCell(entry.receivedAt, seen.now, false)}};
}

PageRow alertRow(const alerts::Alert &alert, const Seen &seen)
{
    const QString shop = alert.shopId ? channelOf(seen, *alert.shopId) : QString();
    const Sentence said = sentenceForAlert(alert.kind, shop);
    PageCell state = badgeCell(Role::Yellow, Words::tr("Alert"));
    return {alert.id,
        {state, alert.shopId ? shopTile(seen, *alert.shopId) : textCell({}), workCell(said.what, {}, said.meaning),
            textCell({}), textCell(format::count(alert.times)), ageCell(alert.openedAt, seen.now, false)}};
}

PageRow mappingRow(const catalog::UnmappedListing &listing, const Seen &seen)
{
    return {listing.listingId,
        {{{kit::DeadlineRole, when::local(listing.oldestDeadline)}}, shopTile(seen, listing.shopId),
            textCell(listing.title),
            listing.sellerSku.isEmpty() ? quietCell(format::nothing()) : textCell(listing.sellerSku),
            textCell(format::count(listing.lines)), textCell(format::count(listing.pieces))}};
}

std::vector<PageRow> needsPersonRows(const Board &board, const Seen &seen)
{
    std::vector<PageRow> out;
    for (const outbox::BoardRow &row : board.lanes[std::size_t(Lane::Dead)])
        out.push_back(jobRow(row, Lane::Dead, seen));
    for (const inbox::Entry &entry : board.failed)
        out.push_back(inboxRow(entry, seen));
    std::sort(out.begin(), out.end(), [](const PageRow &a, const PageRow &b) { return a.id > b.id; });
    for (const alerts::Alert &alert : board.alerts)
        out.push_back(alertRow(alert, seen));
    return out;
}

} // namespace selaras::ui::activity
