#include "channels/woocommerce/pushes.h"

#include "channels/woocommerce/codec_webhooks.h"
#include "channels/woocommerce/sign.h"

namespace selaras::channels::woocommerce {

namespace {

QByteArray headerOf(const wire::HttpRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

/// Takes the same time wherever the two differ, so that a forger cannot feel his way.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int differences = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differences |= a[i] ^ b[i];
    return differences == 0;
}

} // namespace

Result<PushHint> Pushes::readPush(const wire::HttpRequest &request, const QString &) const
{
    const QByteArray signature = headerOf(request, "X-WC-Webhook-Signature");
    if (signature.isEmpty() && isPing(request))
        return PushHint();
    if (m_secret.isEmpty() || !sameBytes(signature, webhookSignature(m_secret, request.body)))
        return fail(Error::Kind::Unauthorized, QStringLiteral("the signature of a webhook delivery does not hold"));
    return hintOf(headerOf(request, "X-WC-Webhook-Topic"), request.body);
}

} // namespace selaras::channels::woocommerce
