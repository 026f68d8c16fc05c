#pragma once

#include "access/actor.h"
#include "base/clock.h"
#include "base/random.h"
#include "base/task.h"
#include "channels/ports.h"
#include "store/transaction.h"
#include "wire/wire.h"

#include <QUrl>
#include <functional>
#include <memory>

/// Connecting a shop: the first call of it, and writing it down.
namespace selaras::connecting {

/// Makes the last link of a chain: the real network, or a platform in the same process.
using MakeWire = std::function<std::unique_ptr<wire::Wire>()>;

/// What a shop said when we called it for the first time.
struct Tried {
    channels::ShopAccess access; ///< with the account, as it is to be kept
    channels::ShopProfile profile;
    channels::Tokens tokens; ///< empty where the kind has none
};

/// The page on which the seller allows us in, signed for `now` (UTC ms). Empty for kinds without tokens. `network` is
/// not called.
QUrl signInPage(const channels::ChannelKind &kind, const channels::ShopAccess &access, const QString &redirect,
    wire::Wire &network, qint64 now);

/// Signs in with `answer` (the address the seller came back to; empty for kinds without tokens), then asks the shop who
/// it is. Nothing is written. Errors are those of the ports; Unsupported: the kind cannot be asked. `clock` outlives
/// the task.
Task<Tried> tryShop(channels::ChannelKind kind, channels::ShopAccess access, QUrl answer,
    std::shared_ptr<wire::Wire> network, Clock *clock, std::shared_ptr<Random> random);

/// Runs a trial in this thread's event loop and tells its end once; the task keeps alive what it needs.
void runTrial(Task<Tried> task, std::function<void(Result<Tried>)> then);

/// Writes down a shop that was tried, in shadow mode; its id. Rejected access.denied without the right; Conflict
/// shop.connected-already.
Result<qint64> keep(Transaction &tx, const channels::ChannelKind &kind, const Tried &tried, const access::Actor &by);

/// New keys and a new sign-in for a shop that is connected. Rejected access.denied; Conflict shop.other-account when
/// what was tried is another account.
Result<> renew(Transaction &tx, qint64 shopId, const Tried &tried, const access::Actor &by);

} // namespace selaras::connecting
