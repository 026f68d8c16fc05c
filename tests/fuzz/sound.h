#pragma once

#include "base/money.h"
#include "base/require.h"
#include "channels/ports.h"

#include <QHash>
#include <QSet>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// What must hold of whatever a reader makes of a stranger's bytes. What does not hold ends the program: that is a
/// finding for libFuzzer and a failure for the test that runs over the corpus.
namespace selaras::fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// An error that says something, of a kind that reading can end in.
inline void sound(const Error &error)
{
    require(!error.detail.isEmpty());
    require(error.kind != Error::Kind::Storage && error.kind != Error::Kind::Cancelled);
    require(!error.retryAfter || error.retryAfter->count() >= 0);
}

template <class T> void sound(const Result<T> &result)
{
    if (!result)
        sound(result.error());
}

/// An amount that can be written and read again without losing anything.
inline void exact(qint64 minor, const QString &currency)
{
    const auto again = minorFromDecimal(decimalFromMinor(minor, currency), currency);
    require(again && *again == minor);
}

/// What intake relies on: who it is, pieces that can be promised, lines that can be told apart, exact money.
inline void sound(const channels::ChannelOrder &order)
{
    require(!order.externalId.isEmpty());
    require(order.version >= 0 && order.placedAt >= 0);
    require(order.totalMinor >= 0 && order.shippingMinor >= 0 && order.discountMinor >= 0);
    for (const qint64 amount : {order.goodsMinor, order.shippingMinor, order.discountMinor, order.totalMinor})
        exact(amount, order.currency);
    QSet<QString> ids;
    for (const channels::ChannelLine &line : order.lines) {
        require(line.quantity >= 0 && line.quantity <= 1'000'000);
        require(!line.externalLineId.isEmpty() && !ids.contains(line.externalLineId));
        ids.insert(line.externalLineId);
        exact(line.unitMinor, order.currency);
        exact(line.totalMinor, order.currency);
    }
    // What a parcel holds is of the order's lines, and no more of it than is wanted.
    QHash<QString, qint64> packed;
    for (const channels::ChannelPackage &parcel : order.packages) {
        require(order.packages.size() == 1 || (!parcel.packageId.isEmpty() && !parcel.contents.empty()));
        for (const auto &[line, pieces] : parcel.contents) {
            require(pieces > 0 && ids.contains(line));
            packed[line] += pieces;
        }
    }
    for (const channels::ChannelLine &line : order.lines)
        require(packed.value(line.externalLineId) <= line.quantity);
}

inline void sound(const channels::PulledOrder &pulled)
{
    if (!pulled.order)
        return sound(pulled.order.error());
    require(pulled.externalId == pulled.order->externalId);
    sound(*pulled.order);
}

inline void sound(const std::vector<channels::StockOutcome> &outcomes, const std::vector<channels::StockUpdate> &asked)
{
    require(outcomes.size() == asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        require(outcomes[i].ref == asked[i].ref);
        sound(outcomes[i].outcome);
    }
}

/// The replies a body can come in: success, a refusal, a server in trouble. Its first bytes are also in the headers.
inline std::vector<wire::HttpReply> repliesOf(const QByteArray &body)
{
    std::vector<wire::HttpReply> replies;
    for (const int status : {200, 404, 503})
        replies.push_back({status,
            {{"X-WP-Total", body.left(20)}, {"X-WP-TotalPages", body.left(10)}, {"Retry-After", body.left(29)},
                {"Date", "Sat, 21 Nov 2026 03:24:28 GMT"}},
            body});
    return replies;
}

} // namespace selaras::fuzz
