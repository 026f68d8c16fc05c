#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// Outside bytes as they came, before anybody believed them. What could be used stays as evidence; what could not
/// stays until a person has looked.
namespace selaras::inbox {

enum class Source { Pull, Sweep, Push, Fetch };
enum class State { Taken, Failed, Dismissed };

struct Entry {
    qint64 id = 0;
    qint64 shopId = 0;
    Source source = Source::Pull;
    QString externalId; ///< of the order; empty: a whole answer, or a push, in which no order could be made out
    qint64 receivedAt = 0; ///< UTC ms
    State state = State::Taken;
    Error::Kind errorKind = Error::Kind::Malformed; ///< Failed only
    QString error; ///< Failed only, for the log
    int seen = 1; ///< how often these very bytes came, or pushes that were only counted
    QByteArray payload; ///< as received
};

/// Keeps bytes that were taken in / that could not be. The same bytes of the same order again only count. `digest` is
/// digestOf the payload, which whoever took it in has already.
Result<> keep(Transaction &tx, qint64 shopId, Source source, const QString &externalId, const QByteArray &payload,
    const QByteArray &digest);
/// A push can be sent by anybody: of those of one shop kPushesAnHour are kept in an hour, the rest is counted. Web
/// pages that came instead of an answer are counted while one of their shop and source waits.
Result<> keepFailed(Transaction &tx, qint64 shopId, Source source, const QString &externalId, const QByteArray &payload,
    const Error &why);
constexpr int kPushesAnHour = 20;

/// The newest bytes kept of an order.
Result<std::optional<Entry>> newestOf(Reader &reader, qint64 shopId, const QString &externalId);
/// What waits for a person, newest first, before an id (keyset).
Result<std::vector<Entry>> failed(Reader &reader, std::optional<qint64> before, int limit);
Result<qint64> failedCount(Reader &reader);
/// A person has looked, or a later version of the same order was taken in.
Result<> dismiss(Transaction &tx, qint64 id, const QString &actor);
Result<> settleFailedOf(Transaction &tx, qint64 shopId, const QString &externalId);

/// Answers of this source can be read again: those of one shop that could not be as a whole are over and done with.
/// Pushes are not touched by other sources. Whether nothing without an order's id waits any more.
Result<bool> settleAnswers(Transaction &tx, qint64 shopId, Source source);
/// The word ui makes a sentence from: "push.forged", "push.unreadable", "answer.page" (a web page instead of data),
/// "answer.unreadable"; empty for one order that could not be used.
QString codeOf(const Entry &entry);

/// SHA-256 of bytes: equal bytes, equal digest.
QByteArray digestOf(const QByteArray &payload);

} // namespace selaras::inbox
