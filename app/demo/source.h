#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <vector>

namespace selaras::demo {

/// What a sandbox says of itself, as far as setting up needs it.
struct Sandbox {
    struct Shop {
        QString name, channel, url;
        QHash<QString, QString> credentials;
    };
    struct Good {
        QString sku, name;
        qint64 pieces = 0;
        QString product{}; ///< what it is a variant of; empty: it stands by itself
    };
    std::vector<Shop> shops;
    std::vector<Good> goods;
};

/// The address of its control: `source` itself when that is one, else what the ready file of that name says. Rejected,
/// code "demo.source".
Result<QString> controlOf(const QString &source);

/// From the JSON of GET /state. Malformed, code "demo.source".
Result<Sandbox> readSandbox(const QByteArray &json);

/// The barcode of the demo's good of that number, 1 to 99,999: an EAN-13 of Indonesia that nobody has given away.
QString demoBarcode(int number);

/// Its goods as a file for the SKU import, each with a barcode.
QByteArray importFile(const std::vector<Sandbox::Good> &goods);

} // namespace selaras::demo
