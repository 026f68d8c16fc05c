#pragma once

#include "base/result.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace selaras::sync {

/// One word for a shop, worst first wins.
enum class ShopState {
    InTune, ///< everything goes
    Shadow, ///< read, not written
    Catching, ///< the first read of its orders or listings is under way
    Behind, ///< slower than it should be: throttled, unreachable, or much to do
    Paused, ///< by a person
    Refused, ///< it goes, but figures were refused: dead letters that wait for a person
    Stopped, ///< nothing goes until a person acts
};

/// How a shop stands, as the Channels screen and the top bar show it. Times are UTC ms, spans ms.
struct ShopHealth {
    qint64 shopId = 0;
    QString channel;
    QString name;
    ShopState state = ShopState::Catching;
    std::optional<Error> error; ///< of the last failed call, while it matters
    qint64 completeUpTo = 0; ///< every order changed before is here
    qint64 lastPullAt = 0; ///< of the last pull that succeeded
    qint64 lastPushAt = 0;
    qint64 retryAt = 0; ///< when a failing shop is tried again; 0: not failing
    qint64 waitingPushes = 0; ///< listings that wait to be told
    qint64 refusedPushes = 0; ///< listings whose figure ended as a dead letter
    qint64 behindBy = 0; ///< Behind: how much later than it should orders come in or stock goes out
    qint64 pullEvery = 0; ///< the interval in force
    qint64 tells = 0; ///< figures told in the last 24 hours
    int callsUsed = 0, callsAllowed = 0; ///< in the last minute
    qint64 clockOff = 0; ///< our clock minus the platform's; 0: fine
    qint64 tokenExpiresAt = 0; ///< of the sign-in itself; 0: does not expire
    qint64 tellTypical = 0, tellWorst = 0; ///< from a change in our stock to the shop told, of the last hour
    std::array<qint64, 24> tellByHour{}; ///< typical of each of the last 24 hours, oldest first; 0: nothing told
};

QString shopStateName(ShopState state); ///< "in-tune", "shadow", "catching", "behind", "paused", "refused", "stopped"

} // namespace selaras::sync
