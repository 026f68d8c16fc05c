#include "channels/woocommerce/connector.h"
#include "channels/woocommerce/sign.h"
#include "contract/vectors.h"

namespace selaras::contract {

namespace {

using json::Value;
using namespace channels;
using Params = QList<QPair<QString, QString>>;

QString textOf(const Value &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : json::toText(value);
}

/// The parameters of a case as they go on the wire: a list with explicit indexes.
Params paramsOf(const Value &input)
{
    Params params;
    if (!input.contains("params") || !input["params"].is_object())
        return params;
    for (const auto &[key, value] : input["params"].items()) {
        const QString name = QString::fromStdString(key);
        if (!value.is_array()) {
            params.append({name, textOf(value)});
            continue;
        }
        for (std::size_t i = 0; i < value.size(); ++i)
            params.append({QStringLiteral("%1[%2]").arg(name).arg(i), textOf(value[i])});
    }
    return params;
}

QString baseOf(const Value &input)
{
    QString base = field(input, "store_url");
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

QString checkOauth(const Value &input, const Value &expected)
{
    Params params = paramsOf(input);
    for (const char *name : {"oauth_nonce", "oauth_signature_method", "oauth_version"})
        params.append({QString::fromLatin1(name), field(input, name)});
    params.append({QStringLiteral("oauth_timestamp"), textOf(input["oauth_timestamp"])});
    params.append({QStringLiteral("oauth_consumer_key"), field(input, "consumer_key")});
    const QByteArray url = (baseOf(input) + field(input, "route")).toUtf8();
    const QByteArray base = woocommerce::oauthBaseString(field(input, "method").toUtf8(), url, params);
    const auto algorithm = field(input, "oauth_signature_method") == u"HMAC-SHA1" ? QCryptographicHash::Sha1
                                                                                  : QCryptographicHash::Sha256;
    const QByteArray signature = woocommerce::oauthSignature(base, field(input, "consumer_secret"), algorithm);
    return differs(signature, field(expected, "oauth_signature").toUtf8());
}

QString checkBasic(const Value &input, const Value &expected)
{
    ShopAccess access;
    access.baseUrl = QStringLiteral("https://toko.example.test");
    for (const char *name : {"consumer_key", "consumer_secret"})
        access.credentials.insert(QString::fromLatin1(name), field(input, name));
    wire::HttpRequest request;
    request.path = QStringLiteral("/wp-json/wc/v3/orders");
    const wire::HttpRequest sent = woocommerce::sign(std::move(request), access, 0, QByteArray(16, 'n'));
    const QByteArray name = field(expected, "header").toUtf8();
    for (const auto &[key, value] : sent.headers)
        if (key == name)
            return differs(value, field(expected, "value").toUtf8());
    return QStringLiteral("no header %1").arg(QString::fromUtf8(name));
}

/// A connector that takes its messages under that secret.
Result<PushHint> read(const QString &secret, const wire::HttpRequest &push)
{
    struct NoWire final : wire::Wire {
        Task<wire::HttpReply> send(wire::HttpRequest) override { co_return fail(Error::Kind::Cancelled); }
    } nowhere;
    ShopAccess access;
    access.credentials.insert(QStringLiteral("webhook_secret"), secret);
    return woocommerce::kind().connect(access, nowhere)->push()->readPush(push, {});
}

QString checkWebhook(const Value &input, const Value &expected)
{
    const QByteArray theirs = field(expected, "value").toUtf8();
    wire::HttpRequest push;
    push.method = "POST";
    push.body = field(input, "raw_body").toUtf8();
    push.headers = {{"x-wc-webhook-topic", "order.updated"}, {field(expected, "header").toUtf8(), theirs}};
    if (push.body.contains("\"action\""))
        push.headers[0].second = "action.woocommerce_order_status_processing";
    const QString secret = field(input, "secret");
    if (const QString why = differs(woocommerce::webhookSignature(secret, push.body), theirs); !why.isEmpty())
        return why;
    if (const auto hint = read(secret, push); !hint)
        return QStringLiteral("refused: %1").arg(hint.error().detail);
    push.body += ' ';
    if (read(secret, push))
        return QStringLiteral("taken with another body too");
    return {};
}

} // namespace

void addWooCommerceVectorChecks(VectorChecks &checks)
{
    const QString system = QStringLiteral("woocommerce");
    checks.add(system, QStringLiteral("oauth1_query"), checkOauth);
    checks.add(system, QStringLiteral("basic_header"), checkBasic);
    checks.add(system, QStringLiteral("webhook_signature"), checkWebhook);
}

} // namespace selaras::contract
