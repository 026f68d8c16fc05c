#pragma once

#include "platforms/shopee/shopee_platform.h"

#include <QTest>
#include <QUrl>

namespace selaras::sandbox {

using shopee::Json;

constexpr qint64 kStart = 1'767'225'600'000;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

using Query = QList<QPair<QString, QString>>;

/// A program that calls the platform as its documents say, built here from the documents alone.
class Caller {
public:
    ShopeePlatform platform{11};
    qint64 now = kStart;
    shopee::Pass pass = platform.door().letIn(kStart);

    wire::HttpRequest signedFor(const char *method, const char *path, Query query, const Json &body, bool publicCall)
    {
        const shopee::Names &names = platform.door().names();
        wire::HttpRequest request;
        request.method = method;
        request.path = QString::fromLatin1(path);
        request.query = std::move(query);
        const QString seconds = QString::number(now / 1000);
        QByteArray base = names.partnerId.toUtf8() + path + seconds.toUtf8();
        request.query.append({QStringLiteral("partner_id"), names.partnerId});
        request.query.append({QStringLiteral("timestamp"), seconds});
        if (!publicCall) {
            const QString shop = QString::number(names.shopId);
            request.query.append({QStringLiteral("access_token"), pass.access});
            request.query.append({QStringLiteral("shop_id"), shop});
            base += (pass.access + shop).toUtf8();
        }
        request.query.append({QStringLiteral("sign"), QString::fromLatin1(shopee::hmacHex(names.partnerKey, base))});
        if (!body.is_null())
            request.body = QByteArray::fromStdString(body.dump());
        return request;
    }
    Json ask(const wire::HttpRequest &request)
    {
        reply = platform.handle(request, now).reply;
        return Json::parse(reply.body.begin(), reply.body.end(), nullptr, false);
    }
    Json get(const char *path, Query query = {})
    {
        return ask(signedFor("GET", path, std::move(query), nullptr, false));
    }
    Json post(const char *path, const Json &body) { return ask(signedFor("POST", path, {}, body, false)); }
    Json postPublic(const char *path, const Json &body) { return ask(signedFor("POST", path, {}, body, true)); }

    Json list(qint64 from, qint64 to, int size = 100, const QString &cursor = {})
    {
        return get("/api/v2/order/get_order_list",
            {{QStringLiteral("time_range_field"), QStringLiteral("update_time")},
                {QStringLiteral("time_from"), QString::number(from / 1000)},
                {QStringLiteral("time_to"), QString::number(to / 1000)},
                {QStringLiteral("page_size"), QString::number(size)}, {QStringLiteral("cursor"), cursor},
                {QStringLiteral("request_order_status_pending"), QStringLiteral("true")},
                {QStringLiteral("response_optional_fields"), QStringLiteral("order_status")}});
    }
    Json detail(
        const QString &sn, const char *fields = "item_list,package_list,recipient_address,pay_time,total_amount")
    {
        return get("/api/v2/order/get_order_detail",
            {{QStringLiteral("order_sn_list"), sn},
                {QStringLiteral("request_order_status_pending"), QStringLiteral("true")},
                {QStringLiteral("response_optional_fields"),
                    QString::fromLatin1(fields)}})["response"]["order_list"][0];
    }
    std::string status(const QString &sn) { return detail(sn)["order_status"].get<std::string>(); }
    QString sell(const QString &sku, int quantity = 1, bool paid = true)
    {
        return platform.order({{sku, quantity}}, paid, now);
    }

    wire::HttpReply reply;
};

inline const QString kSku = QStringLiteral("A");

inline QByteArray error(const Json &answer)
{
    return QByteArray::fromStdString(answer.value("error", std::string("?")));
}

} // namespace selaras::sandbox
