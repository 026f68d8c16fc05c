#include "contract/vectors.h"

#include "channels/shopee/auth.h"
#include "channels/shopee/push.h"
#include "channels/shopee/sign.h"

#include <QUrl>

namespace selaras::contract {

namespace {

using json::Value;
using namespace channels;

struct Call {
    ShopAccess access;
    wire::HttpRequest request;
    qint64 now = 0; // UTC ms
};

Call callOf(const Value &input)
{
    Call call;
    call.access.account = field(input, "shop_id");
    call.access.baseUrl = field(input, "host");
    for (const char *name : {"partner_id", "partner_key", "access_token"})
        call.access.credentials.insert(QString::fromLatin1(name), field(input, name));
    call.request.method = field(input, "method").toUtf8();
    call.request.path = field(input, "path");
    call.request.body = field(input, "body").toUtf8();
    call.now = field(input, "timestamp").toLongLong() * 1000;
    return call;
}

/// Parameters of `ours` that the address of a case has otherwise; their order does not matter.
QString parametersDiffer(const QList<QPair<QString, QString>> &ours, const QString &url)
{
    const QByteArray encoded = url.toUtf8();
    const auto theirs = wire::decodedQuery(encoded.sliced(encoded.indexOf('?') + 1));
    for (const auto &[key, value] : ours)
        if (const QString other = wire::queryValue(theirs, key); other != value)
            return QStringLiteral("%1 is %2, in the example %3").arg(key, value, other);
    return {};
}

QString checkCall(const Value &input, const Value &expected, bool publicCall)
{
    const Call call = callOf(input);
    if (shopee::isPublic(call.request.path) != publicCall)
        return QStringLiteral("%1 is signed as the wrong kind of call").arg(call.request.path);
    const auto request = shopee::sign(call.request, call.access, call.now, {});
    const QString sign = wire::queryValue(request.query, u"sign");
    if (const QString why = differs(sign.toUtf8(), field(expected, "sign").toUtf8()); !why.isEmpty())
        return why;
    if (sign == field(expected, "must_not_equal"))
        return QStringLiteral("the signature of a common mistake");
    if (request.body != call.request.body)
        return QStringLiteral("signing changed the body");
    if (const QString example = field(expected, "request_url_example"); !example.isEmpty())
        return parametersDiffer(request.query, example);
    if (const QString url = field(expected, "url"); !url.isEmpty()) {
        const QByteArray page = shopee::signInPage(call.access, call.now, field(input, "redirect")).toEncoded();
        const auto ours = wire::decodedQuery(page.sliced(page.indexOf('?') + 1));
        return ours.size() == 4 ? parametersDiffer(ours, url) : QStringLiteral("%1 parameters").arg(ours.size());
    }
    return {};
}

QString checkMerchant(const Value &input, const Value &expected)
{
    const Call call = callOf(input);
    const QByteArray base = shopee::subjectBase(field(input, "partner_id"), call.request.path, call.now / 1000,
        field(input, "access_token"), field(input, "merchant_id"));
    return differs(shopee::signature(field(input, "partner_key"), base), field(expected, "sign").toUtf8());
}

QString checkPush(const Value &input, const Value &expected)
{
    ShopAccess access;
    access.credentials.insert(QStringLiteral("push_key"), field(input, "push_key"));
    wire::HttpRequest push;
    push.method = "POST";
    push.body = field(input, "raw_body").toUtf8();
    const QString url = field(input, "callback_url");
    const QByteArray theirs = field(expected, "authorization_header").toUtf8();
    if (const QString why = differs(shopee::pushSignature(field(input, "push_key"), url, push.body), theirs);
        !why.isEmpty())
        return why;
    push.headers.append(qMakePair(QByteArray("authorization"), theirs));
    if (const auto hint = shopee::readPush(push, url, access); !hint)
        return QStringLiteral("refused: %1").arg(hint.error().detail);
    if (shopee::readPush(push, url + u'/', access))
        return QStringLiteral("taken for another address too");
    return {};
}

} // namespace

void addShopeeVectorChecks(VectorChecks &checks)
{
    const QString system = QStringLiteral("shopee");
    checks.add(system, QStringLiteral("shop"),
        [](const Value &input, const Value &expected) { return checkCall(input, expected, false); });
    checks.add(system, QStringLiteral("public"),
        [](const Value &input, const Value &expected) { return checkCall(input, expected, true); });
    checks.add(system, QStringLiteral("merchant"), checkMerchant);
    checks.add(system, QStringLiteral("push"), checkPush);
}

} // namespace selaras::contract
