#include "sync/health.h"

namespace selaras::sync {

QString shopStateName(ShopState state)
{
    static constexpr std::array kNames{"in-tune", "shadow", "catching", "behind", "paused", "refused", "stopped"};
    return QString::fromLatin1(kNames[std::size_t(state)]);
}

} // namespace selaras::sync
