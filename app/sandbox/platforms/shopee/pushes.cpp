#include "platforms/shopee/pushes.h"

#include <array>

namespace selaras::sandbox::shopee {

namespace {

constexpr std::array<qint64, 3> kRetries{300'000, 1'800'000, 10'800'000};
constexpr quint64 kLatest = 600'000;

Json dataOf(const OrderEvent &event, const Order &order)
{
    const Json sn = text(order.sn);
    const Package &package = order.packages[std::size_t(event.package)];
    switch (event.code) {
    case 4:
        return Json{{"ordersn", sn}, {"forder_id", ""}, {"package_number", text(package.number)},
            {"tracking_no", text(package.tracking)}};
    case 30:
        return Json{{"ordersn", sn}, {"package_number", text(package.number)},
            {"fulfillment_status", text(package.status)}, {"update_time", order.updatedAt}};
    case 29: return Json{{"order_sn", sn}, {"return_sn", text(event.returnSn)}, {"updated_values", Json::array()}};
    default:
        return Json{{"items", Json::array()}, {"ordersn", sn}, {"status", text(statusName(order.status))},
            {"completed_scenario", ""}, {"update_time", order.updatedAt}};
    }
}

} // namespace

void Pushes::queue(
    const OrderEvent &event, const Order &order, const Names &names, const Faults &faults, Faults &injected)
{
    if (url.isEmpty())
        return;
    const auto hit = [&](int Faults::*kind) {
        const int perMille = faults.*kind;
        const bool hits = perMille > 0 && m_random.below(1000) < quint64(perMille);
        injected.*kind += hits ? 1 : 0;
        return hits;
    };
    if (hit(&Faults::pushLost))
        return;
    const Json body{{"msg_id", m_random.bytes(8).toHex().toStdString()}, {"data", dataOf(event, order)},
        {"shop_id", names.shopId}, {"code", event.code}, {"timestamp", event.at / 1000}};
    Push push;
    push.url = url;
    push.order = order.sn;
    push.body = QByteArray::fromStdString(body.dump());
    push.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    push.headers.append(qMakePair(QByteArray("Authorization"), hmacHex(names.pushKey, url.toUtf8() + '|' + push.body)));
    const int copies = hit(&Faults::pushTwice) ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        push.at = event.at;
        if (hit(&Faults::pushLate))
            push.at += qint64(1 + m_random.below(kLatest));
        m_waiting.emplace(push.at, push);
    }
}

std::vector<Push> Pushes::takeDue(qint64 now)
{
    std::vector<Push> out;
    while (!m_waiting.empty() && m_waiting.begin()->first <= now)
        out.push_back(std::move(m_waiting.extract(m_waiting.begin()).mapped()));
    return out;
}

void Pushes::failed(const Push &push, qint64 now)
{
    const int failures = m_failures[push.body]++;
    if (failures >= int(kRetries.size()))
        return;
    Push again = push;
    again.at = now + kRetries[std::size_t(failures)];
    m_waiting.emplace(again.at, std::move(again));
}

} // namespace selaras::sandbox::shopee
