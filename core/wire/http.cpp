#include "wire/http.h"

namespace selaras::wire {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QByteArray percentEncoded(QStringView text) { return text.toUtf8().toPercentEncoding(); }

QByteArray encodedQuery(const QList<QPair<QString, QString>> &query)
{
    QByteArray out;
    for (const auto &[key, value] : query) {
        if (!out.isEmpty())
            out += '&';
        out += percentEncoded(key) + '=' + percentEncoded(value);
    }
    return out;
}

QByteArray encodedUrl(const HttpRequest &request)
{
    QByteArray out = request.base.toUtf8() + request.path.toUtf8().toPercentEncoding("/");
    if (!request.query.isEmpty())
        out += '?' + encodedQuery(request.query);
    return out;
}

QList<QPair<QString, QString>> decodedQuery(QByteArrayView query)
{
    QList<QPair<QString, QString>> out;
    for (const QByteArray &pair : query.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray key = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        out.append({QString::fromUtf8(QByteArray::fromPercentEncoding(key)),
            QString::fromUtf8(QByteArray::fromPercentEncoding(value))});
    }
    return out;
}

QString queryValue(const QList<QPair<QString, QString>> &query, QStringView key)
{
    for (const auto &[name, value] : query)
        if (name == key)
            return value.isNull() ? QStringLiteral("") : value;
    return {};
}

} // namespace selaras::wire
