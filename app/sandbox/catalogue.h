#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace selaras::sandbox {

/// Something the demo shop Dapur Nusa sells.
struct Good {
    QString sku;
    QString title; ///< of the item; goods of one title are its variations
    QString variation; ///< empty: the item has none
    qint64 priceMinor = 0; ///< sen
    QString barcode; ///< EAN-13

    QString name() const { return variation.isEmpty() ? title : title + QLatin1Char(' ') + variation; }
};

/// The first `count` goods of the demo, the best known first; always the same ones.
std::vector<Good> demoGoods(int count);

/// The goods as a file that the SKU import takes: SKU, Nama, Barcode, Stok, Harga; `stock` pieces of each.
QByteArray goodsCsv(const std::vector<Good> &goods, int stock);

} // namespace selaras::sandbox
