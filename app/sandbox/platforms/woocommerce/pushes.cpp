#include "platforms/woocommerce/pushes.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace selaras::sandbox::woocommerce {

void Pushes::queue(const OrderEvent &event, qint64 now, const Faults &faults, Faults &injected)
{
    const auto hit = [&](int Faults::*kind) {
        const int perMille = faults.*kind;
        const bool hits = perMille > 0 && m_random.below(1000) < quint64(perMille);
        injected.*kind += hits ? 1 : 0;
        return hits;
    };
    if (url.isEmpty() || hit(&Faults::pushLost))
        return;
    constexpr qint64 kHour = 60 * 60 * 1000;
    const qint64 late = hit(&Faults::pushLate) ? qint64(m_random.below(kHour)) : 0;
    const qint64 due = now + 1000 + qint64(m_random.below(5000)) + late;
    m_waiting.emplace(due, event);
    if (hit(&Faults::pushTwice))
        m_waiting.emplace(due + qint64(m_random.below(10'000)), event);
}

std::vector<Push> Pushes::takeDue(qint64 now)
{
    std::vector<Push> out;
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        out.push_back(delivery(m_waiting.begin()->second, m_waiting.begin()->first));
        m_waiting.erase(m_waiting.begin());
    }
    return out;
}

Push Pushes::delivery(const OrderEvent &event, qint64 at) const
{
    Push push;
    push.url = url;
    push.at = at;
    push.order = QString::number(event.order);
    const Order *order = m_orders.find(event.order);
    push.body = phpJson(order && event.topic != u"order.deleted" ? orderJson(*order, 0) : Json{{"id", event.order}});
    // Webhook 1 hears of new orders, 2 of changed ones, 3 of deleted ones.
    const QByteArray topic = event.topic.toLatin1();
    const QByteArray id = topic == "order.created" ? "1" : topic == "order.updated" ? "2" : "3";
    const QByteArray second = QByteArray::number(at / 1000);
    push.headers
        = {{"Content-Type", "application/json"}, {"User-Agent", "WooCommerce/10.5.0 Hookshot (WordPress/6.9.4)"},
            {"X-WC-Webhook-Source", source.toUtf8() + '/'}, {"X-WC-Webhook-Topic", topic},
            {"X-WC-Webhook-Resource", "order"}, {"X-WC-Webhook-Event", topic.mid(topic.indexOf('.') + 1)},
            {"X-WC-Webhook-Signature",
                QMessageAuthenticationCode::hash(push.body, secret.toUtf8(), QCryptographicHash::Sha256).toBase64()},
            {"X-WC-Webhook-ID", id},
            {"X-WC-Webhook-Delivery-ID", QCryptographicHash::hash(id + second, QCryptographicHash::Md5).toHex()}};
    return push;
}

} // namespace selaras::sandbox::woocommerce
