#include "tiles/shop_tiles.h"

#include "pages/names.h"

#include <algorithm>
#include <map>

namespace selaras::ui {

namespace {

/// `ofChannel`: the ids of each channel's shops.
ShopTiles tilesOf(std::map<QString, std::vector<qint64>> ofChannel, const Services &services)
{
    ShopTiles tiles;
    for (auto &[channel, ids] : ofChannel) {
        std::sort(ids.begin(), ids.end()); // ids grow with time: a shop keeps its number when another one comes
        const QString letter(channelLetter(services, channel));
        for (std::size_t i = 0; i < ids.size(); ++i)
            tiles.insert(ids[i], ids.size() == 1 ? letter : letter + QString::number(i + 1));
    }
    return tiles;
}

} // namespace

ShopTiles shopTiles(const std::vector<shops::Shop> &shops, const Services &services)
{
    std::map<QString, std::vector<qint64>> ofChannel;
    for (const shops::Shop &shop : shops)
        ofChannel[shop.channel].push_back(shop.id);
    return tilesOf(std::move(ofChannel), services);
}

ShopTiles shopTiles(const QHash<qint64, shops::Shop> &shops, const Services &services)
{
    return shopTiles(std::vector<shops::Shop>(shops.begin(), shops.end()), services);
}

ShopTiles shopTiles(const std::vector<sync::ShopHealth> &shops, const Services &services)
{
    std::map<QString, std::vector<qint64>> ofChannel;
    for (const sync::ShopHealth &shop : shops)
        ofChannel[shop.channel].push_back(shop.shopId);
    return tilesOf(std::move(ofChannel), services);
}

PageCell shopCell(const QString &tile, const QString &name)
{
    PageCell cell = tileCell({}, name);
    cell.insert(kit::TileRole, tile);
    return cell;
}

} // namespace selaras::ui
