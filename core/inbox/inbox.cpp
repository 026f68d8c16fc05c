#include "inbox/inbox.h"

#include "audit/audit.h"
#include "base/text.h"

#include <QCryptographicHash>
#include <array>
#include <limits>

namespace selaras::inbox {

namespace {

constexpr std::array kSources{"pull", "sweep", "push", "fetch"};
constexpr std::array kStates{"taken", "failed", "dismissed"};
constexpr qsizetype kMostKept = 256 * 1024; ///< of bytes that could not be used; an order has a few thousand
constexpr qsizetype kMostOfPush = 16 * 1024; ///< anybody may send one; a real one has a few hundred
constexpr qint64 kHour = 3'600'000;

template <class Value, class Names> Value named(const Names &names, const QString &name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return Value(i);
    return Value(0);
}

#define ENTRY_COLUMNS "id, shop_id, source, external_id, received_at, state, error_kind, error, seen, payload"

Entry readEntry(const Columns &c)
{
    return {c.integer(0), c.integer(1), named<Source>(kSources, c.text(2)), c.text(3), c.integer(4),
        named<State>(kStates, c.text(5)), errorKindFromName(c.text(6)), c.text(7), c.small(8), c.bytes(9)};
}

struct Newest {
    qint64 id = 0;
    QByteArray digest;
    QString state;
};
const Query<Newest, qint64, QString> newestDigest{
    "SELECT id, digest, state FROM inbox WHERE shop_id = ? AND external_id = ? ORDER BY id DESC LIMIT 1",
    [](const Columns &c) {
        return Newest{c.integer(0), c.bytes(1), c.text(2)};
    }};
const Query<Entry, qint64, QString> newestEntry{
    "SELECT " ENTRY_COLUMNS " FROM inbox WHERE shop_id = ? AND external_id = ? ORDER BY id DESC LIMIT 1", readEntry};
const Query<Entry, qint64, int> failedEntries{
    "SELECT " ENTRY_COLUMNS " FROM inbox WHERE state = 'failed' AND id < ? ORDER BY id DESC LIMIT ?", readEntry};
const Query<qint64> countFailed{"SELECT count(*) FROM inbox WHERE state = 'failed'", [](const Columns &c) {
                                    return c.integer(0);
                                }};
const Statement<qint64, qint64, QString, QString, qint64, QString, QString, QString, QByteArray, QByteArray>
    insertEntry{
        "INSERT INTO inbox (id, shop_id, source, external_id, received_at, state, error_kind, error, digest, payload) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
struct Crowd {
    qint64 entries = 0;
    qint64 newest = 0; ///< id; 0: none
};
const Query<Crowd, qint64, QString, qint64> pushesKeptSince{
    "SELECT count(*), coalesce(max(id), 0) FROM inbox WHERE shop_id = ? AND external_id = ? AND id >= ? "
    "AND source = 'push'",
    [](const Columns &c) {
        return Crowd{c.integer(0), c.integer(1)};
    }};
const Query<Entry, qint64, QString> waitingAnswer{
    "SELECT " ENTRY_COLUMNS " FROM inbox WHERE state = 'failed' AND shop_id = ? AND external_id = '' AND source = ? "
    "ORDER BY id DESC LIMIT 1",
    readEntry};
const Query<qint64, qint64> countNameless{
    "SELECT count(*) FROM inbox WHERE state = 'failed' AND shop_id = ? AND external_id = ''", [](const Columns &c) {
        return c.integer(0);
    }};
const Statement<qint64, QString> dismissAnswers{
    "UPDATE inbox SET state = 'dismissed' WHERE state = 'failed' AND shop_id = ? AND external_id = '' AND source = ?"};
const Statement<qint64> countAgain{"UPDATE inbox SET seen = seen + 1 WHERE id = ?"};
const Statement<qint64> markDismissed{"UPDATE inbox SET state = 'dismissed' WHERE id = ? AND state = 'failed'"};
const Statement<qint64, QString> dismissFailedOf{
    "UPDATE inbox SET state = 'dismissed' WHERE shop_id = ? AND external_id = ? AND state = 'failed'"};

Result<> put(Transaction &tx, qint64 shopId, Source source, const QString &externalId, State state, const QString &kind,
    const QString &error, const QByteArray &payload, const QByteArray &digest)
{
    const QString stateName = QString::fromLatin1(kStates[std::size_t(state)]);
    TRY(const auto newest, tx.one(newestDigest, shopId, externalId));
    tx.touch(Topic::Inbox);
    if (newest && newest->digest == digest && newest->state == stateName) {
        CHECK(tx.run(countAgain, newest->id));
        return {};
    }
    CHECK(tx.run(insertEntry, tx.newId(), shopId, QString::fromLatin1(kSources[std::size_t(source)]), externalId,
        tx.now(), stateName, kind, error, digest, payload));
    return {};
}

} // namespace

QByteArray digestOf(const QByteArray &payload) { return QCryptographicHash::hash(payload, QCryptographicHash::Sha256); }

Result<> keep(Transaction &tx, qint64 shopId, Source source, const QString &externalId, const QByteArray &payload,
    const QByteArray &digest)
{
    return put(tx, shopId, source, externalId, State::Taken, QString(), QString(), payload, digest);
}

Result<> keepFailed(Transaction &tx, qint64 shopId, Source source, const QString &externalId, const QByteArray &payload,
    const Error &why)
{
    if (source == Source::Push) {
        TRY(const Crowd crowd, tx.only(pushesKeptSince, shopId, externalId, IdMaker::firstAt(tx.now() - kHour)));
        if (crowd.entries >= kPushesAnHour) {
            tx.touch(Topic::Inbox);
            CHECK(tx.run(countAgain, crowd.newest));
            return {};
        }
    }
    if (externalId.isEmpty() && source != Source::Push && isWebPage(payload)) {
        // Every such page may differ by a byte, and all of them say the same: one stands for all.
        TRY(const auto waits, tx.one(waitingAnswer, shopId, QString::fromLatin1(kSources[std::size_t(source)])));
        if (waits && isWebPage(waits->payload)) {
            tx.touch(Topic::Inbox);
            CHECK(tx.run(countAgain, waits->id));
            return {};
        }
    }
    const QByteArray kept = payload.left(source == Source::Push ? kMostOfPush : kMostKept);
    return put(
        tx, shopId, source, externalId, State::Failed, errorKindName(why.kind), why.detail, kept, digestOf(kept));
}

Result<std::optional<Entry>> newestOf(Reader &reader, qint64 shopId, const QString &externalId)
{
    return reader.one(newestEntry, shopId, externalId);
}

Result<std::vector<Entry>> failed(Reader &reader, std::optional<qint64> before, int limit)
{
    return reader.all(failedEntries, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

Result<qint64> failedCount(Reader &reader) { return reader.only(countFailed); }

Result<> dismiss(Transaction &tx, qint64 id, const QString &actor)
{
    TRY(const int changed, tx.run(markDismissed, id));
    if (changed == 0)
        return fail(Error::Kind::Conflict, QStringLiteral("inbox %1 does not wait").arg(id));
    tx.touch(Topic::Inbox);
    return audit::append(
        tx, {.actor = actor, .action = QStringLiteral("inbox.dismissed"), .subject = QString::number(id)});
}

Result<> settleFailedOf(Transaction &tx, qint64 shopId, const QString &externalId)
{
    TRY(const int changed, tx.run(dismissFailedOf, shopId, externalId));
    if (changed > 0)
        tx.touch(Topic::Inbox);
    return {};
}

Result<bool> settleAnswers(Transaction &tx, qint64 shopId, Source source)
{
    TRY(const int changed, tx.run(dismissAnswers, shopId, QString::fromLatin1(kSources[std::size_t(source)])));
    if (changed > 0)
        tx.touch(Topic::Inbox);
    TRY(const qint64 left, tx.only(countNameless, shopId));
    return left == 0;
}

QString codeOf(const Entry &entry)
{
    if (entry.source == Source::Push)
        return entry.errorKind == Error::Kind::Unauthorized ? QStringLiteral("push.forged")
                                                            : QStringLiteral("push.unreadable");
    if (!entry.externalId.isEmpty())
        return {};
    return isWebPage(entry.payload) ? QStringLiteral("answer.page") : QStringLiteral("answer.unreadable");
}

} // namespace selaras::inbox
