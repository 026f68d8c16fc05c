#pragma once

#include "wire/http.h"

#include <QFile>

namespace selaras::testing {

/// An answer of tests/data/shopee.
inline wire::HttpReply recorded(const char *name, int status = 200)
{
    QFile file(QStringLiteral(SELARAS_TEST_DATA "/shopee/") + QLatin1String(name));
    wire::HttpReply reply;
    reply.status = status;
    if (file.open(QIODevice::ReadOnly))
        reply.body = file.readAll();
    return reply;
}

inline wire::HttpReply saying(const QByteArray &body, int status = 200)
{
    wire::HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

} // namespace selaras::testing
