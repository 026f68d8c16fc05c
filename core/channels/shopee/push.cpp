#include "channels/shopee/push.h"

#include "channels/shopee/sign.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace selaras::channels::shopee {

namespace {

constexpr qsizetype kKeptBytes = 64 * 1024;

/// Order status, tracking number, label, return, package status, package changes.
constexpr std::array<qint64, 6> kAboutOrders{3, 4, 15, 29, 30, 47};

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

QByteArray header(const wire::HttpRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    return {};
}

} // namespace

Result<PushHint> readPush(const wire::HttpRequest &request, const QString &url, const ShopAccess &access)
{
    QString key = access.credentials.value(QStringLiteral("push_key"));
    if (key.isEmpty())
        key = access.credentials.value(QStringLiteral("partner_key"));
    if (key.isEmpty() || !sameBytes(header(request, "Authorization"), pushSignature(key, url, request.body)))
        return fail(Error::Kind::Unauthorized, QStringLiteral("push: the signature does not fit"));

    TRY(const json::Value body, json::parse(request.body));
    json::Fields fields(body, QStringLiteral("push"));
    const qint64 code = fields.integer("code");
    PushHint hint;
    if (const qint64 shop = fields.integerOr("shop_id", 0); shop > 0)
        hint.account = QString::number(shop);
    if (std::find(kAboutOrders.begin(), kAboutOrders.end(), code) != kAboutOrders.end()) {
        json::Fields data = fields.object("data");
        QString order = data.textOr("ordersn"); // both spellings occur
        if (order.isEmpty())
            order = data.textOr("order_sn");
        if (order.isEmpty())
            data.fault("ordersn", QStringLiteral("missing"));
        hint.externalIds.push_back(order);
    }
    if (auto verdict = fields.verdict(); !verdict) {
        Error error = std::move(verdict).error();
        error.raw = request.body.first(qMin(request.body.size(), kKeptBytes));
        return fail(std::move(error));
    }
    return hint;
}

} // namespace selaras::channels::shopee
