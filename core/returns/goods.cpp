#include "returns/goods.h"

#include <array>

namespace selaras::returns {

namespace {

constexpr std::array kGoods{"none", "expected", "received", "inspected"};
constexpr std::array kStates{"requested", "disputed", "approved", "refunded", "refused", "withdrawn"};

} // namespace

QString goodsName(Goods goods) { return QString::fromLatin1(kGoods[std::size_t(goods)]); }

Goods goodsFromName(const QString &name)
{
    for (std::size_t i = 1; i < kGoods.size(); ++i)
        if (name == QLatin1String(kGoods[i]))
            return Goods(i);
    return Goods::None;
}

QString stateName(channels::ReturnState state) { return QString::fromLatin1(kStates[std::size_t(state)]); }

std::optional<channels::ReturnState> stateFromName(const QString &name)
{
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (name == QLatin1String(kStates[i]))
            return channels::ReturnState(i);
    return std::nullopt;
}

Goods goodsAfter(Goods was, const channels::ChannelReturn &told)
{
    using enum channels::ReturnState;
    if (was == Goods::Received || was == Goods::Inspected)
        return was;
    const bool comes = told.goodsComeBack && (told.state == Approved || told.state == Refunded);
    return comes ? Goods::Expected : Goods::None;
}

} // namespace selaras::returns
