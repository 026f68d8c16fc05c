#pragma once

#include "kit/theme.h"
#include "sync/health.h"
#include "tiles/shop_tiles.h"

#include <QString>
#include <optional>
#include <vector>

namespace selaras::ui {

/// The health of sync as the top bar says it: the worst shop as a badge in words, the rest in one phrase, a tile for
/// each.
struct HealthWords {
    std::optional<kit::Role> role; ///< of the badge; none: no shop asks for anything
    QString badge; ///< "Lazada is 12 min behind"; "2 shops need you to sign in again"
    QString names; ///< of the shops the badge speaks of, where it does not name them; else empty
    QString rest; ///< "4 other channels in tune, 9 s ago"
    struct Tile {
        QString words; ///< "S2"
        QString name;
        std::optional<kit::Role> state; ///< none: in tune
    };
    std::vector<Tile> tiles;
};

/// `tiles`: of these shops. `now` is UTC ms. Speaks the language of the window.
HealthWords healthWords(const std::vector<sync::ShopHealth> &health, const ShopTiles &tiles, qint64 now);

} // namespace selaras::ui
