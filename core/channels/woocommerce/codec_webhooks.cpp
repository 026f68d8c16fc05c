#include "channels/woocommerce/codec_webhooks.h"

#include "channels/woocommerce/codec_text.h"

namespace selaras::channels::woocommerce {

Result<PushHint> hintOf(QByteArrayView topic, const QByteArray &body)
{
    const bool isOrder = topic.startsWith("order.");
    const bool isOrderAction = topic.startsWith("action.woocommerce_order_");
    PushHint hint;
    if (!isOrder && !isOrderAction)
        return hint;
    TRY(const json::Value document, json::parse(body));
    json::Fields message(document, QStringLiteral("delivery"));
    const QString id = idOf(message, isOrder ? "id" : "arg");
    if (auto verdict = message.verdict(); !verdict) {
        Error error = std::move(verdict).error();
        error.raw = body.left(64 * 1024);
        return fail(std::move(error));
    }
    hint.externalIds.push_back(id);
    return hint;
}

bool isPing(const wire::HttpRequest &request)
{
    const auto fields = wire::decodedQuery(request.body.trimmed());
    return fields.size() == 1 && fields.front().first == u"webhook_id";
}

} // namespace selaras::channels::woocommerce
