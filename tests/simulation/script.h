#pragma once

#include "platforms/platform.h"
#include "simulation/case.h"

#include <array>
#include <vector>

namespace selaras::simulation {

constexpr int kShops = 3;

/// What somebody does, or what happens.
enum class Deed {
    // Buyers.
    Order,
    Flash, ///< hundreds want the same thing within a minute
    Pay,
    BuyerCancels,
    NewAddress,
    Return,
    // The seller, by hand in the seller centre; the courier; the platform.
    Arrange,
    Ship,
    Deliver,
    Complete,
    Hold,
    Release,
    PickUpFails,
    SellerCancels,
    SellerStock, ///< changes the shown figure
    Reopen, ///< puts a finished order back among those to be packed
    TakeDown, ///< takes a listing off the shop for some minutes
    // Staff, at the program.
    Receive,
    Count,
    Damage,
    Repack, ///< makes some of one good out of another, or nothing if there are not enough
    Substitute, ///< sends another good instead of what an order waits for, or that after all
    Pack, ///< one of the latest orders is scanned into its box, and the box closed or opened again
    AskCancel,
    Map,
    Pause, ///< for some minutes
    RetryDead,
    DiscardDead,
    // Mishaps.
    Kill, ///< the program dies and is started again
    ClockJump, ///< somebody sets the PC's clock
    Revoke, ///< the platform takes back the permission
    Storm, ///< a platform in trouble for some minutes
    // Day and night.
    Open,
    Close,
};
QString deedName(Deed deed); ///< "order", "flash", "buyer-cancels" ... as in Case::without

struct Act {
    qint64 at = 0; ///< ms since the beginning
    Deed deed = Deed::Order;
    int shop = 0;
    int good = 0;
    int pieces = 1;
    quint64 luck = 0; ///< for whatever else the deed has to decide
};

/// Everything that will be tried from outside in the simulated days; drawn before they begin.
struct Script {
    qint64 length = 0; ///< ms
    std::vector<qint64> opening; ///< pieces of each good
    std::array<sandbox::Faults, kShops> faults; ///< of each platform, by day
    std::array<bool, kShops> pushes{}; ///< whether it sends messages
    std::array<qint64, kShops> clockOff{}; ///< ms the platform's clock is ahead
    bool calm = false; ///< no fault, no mishap, no flash sale: for measuring how fast a healthy engine is
    std::vector<Act> acts; ///< by time
};
Script scriptOf(const Case &of);
/// The orders of a flash sale: everybody wants one, within a minute.
std::vector<Act> flashOrders(const Act &flash, int goods);

/// The names of the faults of a platform, as in Case::without.
std::vector<std::pair<const char *, int sandbox::Faults::*>> faultKinds();

} // namespace selaras::simulation
