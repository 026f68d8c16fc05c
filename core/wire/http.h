#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace selaras::wire {

/// A request before it is sent, as plain data: what a codec encodes, a signer completes and a test compares.
struct HttpRequest {
    QByteArray method = "GET";
    QString base; ///< scheme://host[:port][/sub-directory], no trailing slash; filled in by the shop's signer if empty
    QString path; ///< begins with '/', not percent-encoded
    QList<QPair<QString, QString>> query; ///< in order, not percent-encoded; a key may repeat
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// Whether sending it twice does no more than once. When the answer to one that is not is lost, the error is
    /// Unconfirmed instead of Transient.
    bool repeatable = true;
    qint64 job = 0; ///< the outbox job it is made for, so that the record of the call can name it; never sent
};

struct HttpReply {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names as sent
    QByteArray body; ///< at most kLargestBody bytes

    /// The value of the first header of that name, whatever its case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
};

constexpr qint64 kLargestBody = 16 * 1024 * 1024; ///< a longer answer is cut off and is Malformed

/// RFC 3986: everything but A-Z a-z 0-9 - . _ ~ as %XX of its UTF-8 bytes.
QByteArray percentEncoded(QStringView text);
/// base + path + query, percent-encoded: what goes into a URL.
QByteArray encodedUrl(const HttpRequest &request);
/// key=value joined with '&', both percent-encoded, in the order given.
QByteArray encodedQuery(const QList<QPair<QString, QString>> &query);
/// The reverse of encodedQuery; '+' stays '+'.
QList<QPair<QString, QString>> decodedQuery(QByteArrayView query);
/// The first value of a query key; a null string when there is none.
QString queryValue(const QList<QPair<QString, QString>> &query, QStringView key);

} // namespace selaras::wire
