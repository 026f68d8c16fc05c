#pragma once

#include "catalog/sku.h"
#include "channels/ports.h"
#include "orders/queue.h"
#include "stockroom/board.h"
#include "store/transaction.h"
#include "tiles/shop_tiles.h"

#include <QString>
#include <vector>

namespace selaras::ui {

/// Something a person can tell the program to do by typing its name.
struct Command {
    QString id;
    QString name; ///< in the language of the window
    QString key; ///< that does the same; may be empty
    QString also{}; ///< other words it is found by, in every language
};

/// One line of what the search box found.
struct Hit {
    enum class Kind { Order, Sku, Delivery, Command };
    Kind kind = Kind::Order;
    qint64 id = 0; ///< of the order, SKU or delivery
    QString command; ///< Command::id
    QString title, detail, right; ///< "#10482", "Putri Maharani, Yogyakarta", "Rp1.063.500"
    QString tile; ///< of the shop; empty: none
};

/// What the store knows of a text.
struct Found {
    std::vector<orders::Row> orders;
    std::vector<catalog::Sku> skus;
    std::vector<stockroom::DeliveryRow> deliveries{};
};
Result<Found> findInStore(Reader &reader, const QString &text);

/// The lines of the popup: orders, SKUs, deliveries, then commands whose name and other words have
/// every typed word. With an empty text:
/// all commands. `tiles`: of the shops.
std::vector<Hit> hitsOf(
    const Found &found, const QString &text, const std::vector<Command> &commands, const ShopTiles &tiles);
/// Whether a scan can mean one of them only: the one there is, or the one that is called so (an order may merely hold a
/// SKU whose code was scanned). That one stands first then.
bool putScannedFirst(std::vector<Hit> &hits, const QString &scanned);

} // namespace selaras::ui
