#pragma once

#include "returns/returns.h"

namespace selaras::returns {

QString goodsName(Goods goods); ///< "none", "expected", "received", "inspected": as stored
Goods goodsFromName(const QString &name); ///< None for any other

/// Where the goods are once the channel says this: what our own people have seen stays.
Goods goodsAfter(Goods was, const channels::ChannelReturn &told);

} // namespace selaras::returns
