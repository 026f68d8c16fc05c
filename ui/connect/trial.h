#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/task.h"
#include "channels/ports.h"
#include "wire/wire.h"

#include <QUrl>
#include <functional>
#include <memory>

namespace selaras::ui {

/// Makes the last link of a chain: the real network, or a platform in the same process.
using MakeWire = std::function<std::unique_ptr<wire::Wire>()>;

/// What a shop said when we called it for the first time.
struct Tried {
    channels::ShopProfile profile;
    channels::Tokens tokens; ///< empty where the kind has none
};

/// Signs in with `answer` (the address the seller came back to; empty for kinds without tokens), then asks the shop who it is.
/// Nothing is written. Errors are those of the ports; Unsupported: the kind cannot be asked.
Task<Tried> tryShop(channels::ChannelKind kind, channels::ShopAccess access, QUrl answer,
    std::shared_ptr<wire::Wire> network, Clock *clock, std::shared_ptr<Random> random);

/// Runs such a task and tells its end once; the task keeps alive what it needs.
void runTrial(Task<Tried> task, std::function<void(Result<Tried>)> then);

/// The page on which the seller allows us in, signed for now. Empty for kinds without tokens.
QUrl signInPage(const channels::ChannelKind &kind, const channels::ShopAccess &access, const QString &redirect,
    wire::Wire &network, qint64 now);

} // namespace selaras::ui
