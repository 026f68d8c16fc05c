#pragma once

#include "base/result.h"
#include "channels/ports.h"
#include "routing/route.h"
#include "store/transaction.h"

#include <QHash>
#include <optional>
#include <vector>

/// The accounts we sell with: what they are, how we get in, how far they have been read.
namespace selaras::shops {

struct Shop {
    qint64 id = 0;
    QString channel; ///< ChannelKind::id
    QString name;
    QString account; ///< the channel's id of the shop; (channel, account) is unique: a shop is connected once
    QString baseUrl;
    QString currency = QStringLiteral("IDR");
    bool taxInclusive = true;
    QString timeZone = QStringLiteral("Asia/Jakarta"); ///< only to show times and to cut days
    qint64 unpaidHoldMs = 86'400'000; ///< how long an unpaid order keeps its stock
    bool writesStock = false; ///< false: shadow mode, everything is read and nothing is written
    qint64 dailyWriteLimit = 20'000; ///< outgoing changes a day, against runaway damage
    bool paused = false;
    bool needsSignIn = false; ///< the channel no longer lets us in; a person must sign in again
    qint64 connectedAt = 0; ///< UTC ms; orders shipped before are history and move no stock
    routing::Rule route{}; ///< which warehouse its orders are sent from
    qint64 feeBasisPoints = 0; ///< what the channel keeps of a sale, in hundredths of a per cent
};

/// A shop without a channel behind it: orders by chat or over the counter, typed in by our own people.
inline const QString kManualChannel = QStringLiteral("manual");
inline bool isManual(const QString &channel) { return channel == kManualChannel; }

/// Conflict, code "shop.connected-already", when the account is connected.
Result<qint64> connect(
    Transaction &tx, const Shop &shop, const QHash<QString, QString> &credentials, const QString &actor);
Result<std::vector<Shop>> all(Reader &reader);
Result<std::optional<Shop>> find(Reader &reader, qint64 id);

Result<> setPaused(Transaction &tx, qint64 id, bool paused, const QString &actor);
/// Leaving shadow mode puts everything into the outbox that the shop should be told. Conflict shop.no-channel: there is
/// nobody to tell.
Result<> setWritesStock(Transaction &tx, qint64 id, bool writes, const QString &actor);
/// Without spaces around it. Rejected, code "shop.name-empty", "shop.name-long" (more than kLongestName characters) or
/// "shop.name-odd" (see isPlainText()).
Result<> rename(Transaction &tx, qint64 id, const QString &name, const QString &actor);
constexpr qsizetype kLongestName = 80;
/// Where the shop's days begin: an IANA id, "Asia/Makassar". Rejected, code "shop.zone-unknown".
Result<> setTimeZone(Transaction &tx, qint64 id, const QString &zone, const QString &actor);
/// Which warehouse its orders are sent from, from now on. What it is told follows by inventory::allotSome().
Result<> setRoute(Transaction &tx, qint64 id, const routing::Rule &rule, const QString &actor);
/// Hundredths of a per cent of "6,5", "6.5 %" or "12" as people type it; nullopt: no fee of 0 to 100 %.
std::optional<qint64> feeFromText(const QString &text);
/// What the channel keeps of a sale, 0 to 10,000 hundredths of a per cent; rules that go by margin go by it. Rejected
/// "shop.fee".
Result<> setFee(Transaction &tx, qint64 id, qint64 basisPoints, const QString &actor);
/// The channel has refused us; audited once. Signing in again takes it back.
Result<> needSignIn(Transaction &tx, qint64 id, const QString &why);

/// Credentials by name, and tokens as "access_token", "refresh_token".
Result<QHash<QString, QString>> credentials(Reader &reader, qint64 id);
Result<> setCredential(Transaction &tx, qint64 id, const QString &name, const QString &value);

/// The tokens of a shop; empty strings when it has none.
Result<channels::Tokens> tokens(Reader &reader, qint64 id);
/// Writes a new pair and forgets that a refresh was under way; also ends needs_sign_in.
Result<> setTokens(Transaction &tx, qint64 id, const channels::Tokens &tokens, const QString &actor);
/// Notes, before the call leaves, that this refresh token is being used up. Single-use tokens: if the program dies
/// between the answer and setTokens, the next start knows that the pair at hand may be spent.
Result<> beginRefresh(Transaction &tx, qint64 id);
/// Whether a refresh was begun whose answer was never written.
Result<bool> refreshInDoubt(Reader &reader, qint64 id);

/// How far a feed has been read.
struct Cursor {
    QString position; ///< the connector's place within the window being read; empty: between windows
    qint64 completeUpTo = 0; ///< UTC ms: everything changed before is here
    qint64 askedAt = 0; ///< UTC ms at which the pull that got us here was begun
};
/// nullopt: never read.
Result<std::optional<Cursor>> cursor(Reader &reader, qint64 shopId, const QString &feed);
Result<> setCursor(Transaction &tx, qint64 shopId, const QString &feed, const Cursor &cursor);

/// Outgoing changes since `since` (UTC ms), for the daily limit.
Result<qint64> writesSince(Reader &reader, qint64 shopId, qint64 since);

} // namespace selaras::shops
