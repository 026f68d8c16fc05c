// Deliveries of WooCommerce's webhooks: without the right signature never more than Unauthorized, but for the ping.

#include "channels/woocommerce/codec_webhooks.h"
#include "channels/woocommerce/pushes.h"
#include "channels/woocommerce/sign.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString secret = QStringLiteral("webhook-secret");
    const woocommerce::Pushes pushes(secret);
    wire::HttpRequest request;
    request.method = "POST";
    request.body = fuzz::bytesOf(data, size);
    for (const char *topic : {"order.updated", "action.woocommerce_order_refunded", "product.updated"}) {
        request.headers = {{"X-WC-Webhook-Topic", topic}, {"X-WC-Webhook-Signature", request.body}};
        const auto forged = pushes.readPush(request, {});
        const bool isPing = request.body.isEmpty() || woocommerce::isPing(request);
        require(isPing || (!forged && forged.error().kind == Error::Kind::Unauthorized));

        request.headers[1].second = woocommerce::webhookSignature(secret, request.body);
        const auto hint = pushes.readPush(request, {});
        fuzz::sound(hint);
        require(hint || hint.error().kind == Error::Kind::Malformed);
        if (hint)
            for (const QString &id : hint->externalIds)
                require(id.toLongLong() > 0);
    }
    return 0;
}
