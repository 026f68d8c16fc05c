#pragma once

#include <QByteArray>
#include <QFile>

/// A recorded answer of a running WooCommerce 10.5; empty when there is no such file.
inline QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(SELARAS_TEST_DATA "/woocommerce/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().trimmed();
}
