#include "platforms/shopee/return_book.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace selaras::sandbox::shopee {

namespace {

constexpr std::array kNames{"REQUESTED", "ACCEPTED", "SELLER_DISPUTE", "CLOSED", "CANCELLED"};
constexpr std::array kReasons{"PHYSICAL_DMG", "CHANGE_MIND", "WRONG_ITEM", "DIFFERENT_DESCRIPTION"};
constexpr std::array kTexts{"pecah waktu sampai", "tidak jadi", "yang datang beda", "tidak seperti di foto"};
constexpr qint64 kLongestWindow = 15 * 24 * 60 * 60; // seconds

QString textOf(const Json &body, const char *key)
{
    const auto found = body.find(key);
    return found != body.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

Outcome unknown()
{
    return refused(QStringLiteral("error_data"), QStringLiteral("The return you queried doesn't exist."));
}

Outcome said(Json data)
{
    Outcome out;
    out.data = std::move(data);
    return out;
}

/// Claims about goods that came wrong can only be disputed with photos.
bool wantsProof(const Return &of) { return of.reason == u"WRONG_ITEM"; }

} // namespace

QString returnStatusName(ReturnStatus status) { return QString::fromLatin1(kNames[std::size_t(status)]); }

Return *ReturnBook::at(const QString &sn)
{
    const auto found
        = std::find_if(m_returns.begin(), m_returns.end(), [&](const Return &one) { return one.sn == sn; });
    return found == m_returns.end() ? nullptr : &*found;
}

const Return *ReturnBook::find(const QString &sn) const { return const_cast<ReturnBook *>(this)->at(sn); }

void ReturnBook::move(Return &of, ReturnStatus to, qint64 now)
{
    of.status = to;
    of.updatedAt = now / 1000;
    m_events.push_back({of.order, 29, now, 0, of.sn});
}

void ReturnBook::accept(Return &of, qint64 now)
{
    if (of.goodsComeBack)
        of.tracking = QStringLiteral("SPXRT%1").arg(of.createdAt % 1'000'000'000'000, 12, 10, QLatin1Char('0'));
    move(of, ReturnStatus::Accepted, now);
    m_due.emplace(now + refundAfterMs, Due{Due::What::Close, int(&of - m_returns.data()), of.updatedAt});
}

QString ReturnBook::ask(const QString &orderSn, bool whole, bool goodsComeBack, qint64 now)
{
    settle(now);
    const Order *order = m_orders.find(orderSn);
    const bool there
        = order && order->isDelivered() && (order->status == Status::Shipped || order->status == Status::Completed);
    const auto isOpen = [&](const Return &one) {
        return m_orders.at(one.order).sn == orderSn && one.status != ReturnStatus::Cancelled;
    };
    if (!there || std::any_of(m_returns.begin(), m_returns.end(), isOpen))
        return {};
    Return wish;
    wish.createdAt = wish.updatedAt = now / 1000;
    wish.dueAt = (now + answerWithinMs) / 1000;
    const QString day = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyMMdd"));
    wish.sn = day + orderSn.right(5) + QStringLiteral("%1").arg(m_returns.size(), 4, 10, QLatin1Char('0'));
    wish.order = m_orders.place(orderSn);
    wish.reason = QString::fromLatin1(kReasons[(order->buyer >> 6) % kReasons.size()]);
    wish.text = QString::fromLatin1(kTexts[(order->buyer >> 6) % kTexts.size()]);
    wish.goodsComeBack = goodsComeBack;
    for (const OrderLine &line : order->lines) {
        const int pieces = whole ? line.quantity : wish.pieces.empty() ? 1 : 0;
        wish.pieces.push_back(pieces);
        wish.refundMinor += pieces * line.priceMinor;
    }
    m_due.emplace(now + answerWithinMs, Due{Due::What::Accept, int(m_returns.size()), wish.updatedAt});
    m_returns.push_back(wish);
    m_events.push_back({wish.order, 29, now, 0, wish.sn});
    return wish.sn;
}

bool ReturnBook::withdraw(const QString &sn, qint64 now)
{
    settle(now);
    Return *wish = at(sn);
    if (!wish || wish->status == ReturnStatus::Closed || wish->status == ReturnStatus::Cancelled)
        return false;
    move(*wish, ReturnStatus::Cancelled, now);
    return true;
}

void ReturnBook::delivered(int order, qint64 now)
{
    if (askOneIn > 0 && (m_orders.at(order).buyer >> 13) % quint32(askOneIn) == 0)
        m_due.emplace(now + askAfterMs, Due{Due::What::Ask, order});
}

void ReturnBook::settle(qint64 now)
{
    using What = Due::What;
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto [when, due] = *m_due.begin();
        m_due.erase(m_due.begin());
        if (due.what == What::Ask) {
            const Order &order = m_orders.at(due.subject);
            ask(order.sn, (order.buyer >> 17) % 2 == 0, (order.buyer >> 18) % 4 != 0, when);
            continue;
        }
        Return &wish = m_returns[std::size_t(due.subject)];
        if (wish.updatedAt != due.since)
            continue;
        if (due.what == What::Accept && wish.status == ReturnStatus::Requested) {
            accept(wish, when);
        } else if (due.what == What::Close && wish.status == ReturnStatus::Accepted) {
            move(wish, ReturnStatus::Closed, when);
            m_orders.change(m_orders.at(wish.order).sn, when, [&](Order &order) {
                for (std::size_t i = 0; i < order.lines.size(); ++i)
                    order.lines[i].returned += wish.pieces[i];
            });
        } else if (due.what == What::Judge && wish.status == ReturnStatus::Disputed) {
            if (m_orders.at(wish.order).buyer % 2 == 0) {
                accept(wish, when);
            } else {
                wish.refundMinor = 0; // the seller was right
                move(wish, ReturnStatus::Closed, when);
            }
        }
    }
}

Json ReturnBook::row(const Return &of) const
{
    const Order &order = m_orders.at(of.order);
    Json items = Json::array();
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        if (of.pieces[i] == 0)
            continue;
        const Item &item = m_catalogue.item(order.lines[i].place);
        const Choice &choice = m_catalogue.choice(order.lines[i].place);
        items.push_back(Json{{"item_id", item.itemId}, {"model_id", choice.modelId}, {"name", text(item.name)},
            {"images", Json::array()}, {"amount", of.pieces[i]}, {"item_price", amount(order.lines[i].priceMinor)},
            {"is_add_on_deal", false}, {"is_main_item", false}, {"add_on_deal_id", 0}, {"item_sku", text(item.sku)},
            {"variation_sku", choice.modelId ? text(choice.sku) : std::string()}});
    }
    const bool open = of.status == ReturnStatus::Requested;
    return Json{{"image", Json::array()}, {"reason", text(of.reason)}, {"text_reason", text(of.text)},
        {"reassessed_request_reason", ""}, {"return_sn", text(of.sn)}, {"refund_amount", amount(of.refundMinor)},
        {"currency", "IDR"}, {"create_time", of.createdAt}, {"update_time", of.updatedAt},
        {"status", text(returnStatusName(of.status))}, {"due_date", of.dueAt}, {"tracking_number", text(of.tracking)},
        {"needs_logistics", of.goodsComeBack}, {"amount_before_discount", amount(of.refundMinor)},
        {"user", Json{{"username", "b***r"}, {"email", ""}, {"portrait", ""}}}, {"item", std::move(items)},
        {"order_sn", text(order.sn)}, {"return_ship_due_date", of.dueAt}, {"return_seller_due_date", of.dueAt},
        {"negotiation_status", open ? "PENDING_RESPOND" : "TERMINATED"}, {"return_refund_type", "RRBOC"},
        {"return_solution", of.goodsComeBack ? 0 : 1}, {"return_refund_request_type", 0},
        {"validation_type", "seller_validation"}};
}

Outcome ReturnBook::list(const wire::HttpRequest &request) const
{
    const auto page = wholeNumber(request, u"page_no");
    const auto size = wholeNumber(request, u"page_size");
    if (!page || *page < 0)
        return missing("page_no");
    if (!size || *size < 1 || *size > 100)
        return missing("page_size");
    std::vector<const Return *> found;
    for (const Return &one : m_returns)
        found.push_back(&one);
    for (const auto &[from, to, value] : {std::tuple{u"update_time_from", u"update_time_to", &Return::updatedAt},
             std::tuple{u"create_time_from", u"create_time_to", &Return::createdAt}}) {
        const auto first = wholeNumber(request, from);
        const auto last = wholeNumber(request, to);
        if (!first && !last)
            continue;
        if (!first || !last || *last < *first)
            return refused(QStringLiteral("error_param"),
                QStringLiteral("The update_time_to should be later than update_time_from."));
        if (*last - *first > kLongestWindow)
            return refused(QStringLiteral("error_param"),
                QStringLiteral("The period between update_time_from and update_time_to must not more than 15 days."));
        std::erase_if(found, [&, of = value](const Return *one) { return one->*of < *first || one->*of > *last; });
    }
    if (const QString status = wire::queryValue(request.query, u"status"); !status.isEmpty())
        std::erase_if(found, [&](const Return *one) { return returnStatusName(one->status) != status; });
    // The newest change first: what changes while somebody reads moves the rest to later pages.
    std::stable_sort(
        found.begin(), found.end(), [](const Return *a, const Return *b) { return a->updatedAt > b->updatedAt; });
    Json rows = Json::array();
    const std::size_t begin = std::size_t(*page) * std::size_t(*size);
    const std::size_t end = std::min(found.size(), begin + std::size_t(*size));
    for (std::size_t i = begin; i < end; ++i)
        rows.push_back(row(*found[i]));
    return said(Json{{"more", end < found.size()}, {"return", std::move(rows)}});
}

Outcome ReturnBook::detail(const wire::HttpRequest &request) const
{
    const Return *wish = find(wire::queryValue(request.query, u"return_sn"));
    return wish ? said(row(*wish)) : unknown();
}

Outcome ReturnBook::confirm(const Json &body, qint64 now)
{
    Return *wish = at(textOf(body, "return_sn"));
    if (!wish)
        return unknown();
    if (wish->status != ReturnStatus::Requested)
        return refused(QStringLiteral("error_data"),
            QStringLiteral("Invalid return status: %1").arg(returnStatusName(wish->status)));
    accept(*wish, now);
    return said(Json{{"return_sn", text(wish->sn)}});
}

Outcome ReturnBook::disputeReasons(const wire::HttpRequest &request) const
{
    const Return *wish = find(wire::queryValue(request.query, u"return_sn"));
    if (!wish)
        return refused(QStringLiteral("dispute.request.param.error"),
            QStringLiteral("The return_sn you requested was not queried, please check it"));
    const auto reason = [](int id, bool proof) {
        return Json{{"dispute_reason", id}, {"dispute_requirement", "Regarding to your refund request ..."},
            {"evidence_module_list",
                Json::array(
                    {Json{{"is_required", proof}, {"module_index", 1}, {"requirement", "Photo(s) of packing"}}})},
            {"sample_evidence", Json::array()}};
    };
    return said(Json{
        {"dispute_reason_list", Json::array({reason(43, true), reason(53, wantsProof(*wish)), reason(46, true)})}});
}

Outcome ReturnBook::dispute(const Json &body, qint64 now)
{
    Return *wish = at(textOf(body, "return_sn"));
    const auto wrong = [](const char *message) {
        return refused(QStringLiteral("dispute.request.param.error"), QString::fromLatin1(message));
    };
    if (!wish)
        return wrong("The return_sn you requested was not queried, please check it");
    if (!textOf(body, "email").contains(u'@'))
        return wrong("Input invalid email=[]");
    if (wish->status != ReturnStatus::Requested && wish->status != ReturnStatus::Accepted)
        return refused(QStringLiteral("error_return_status"),
            QStringLiteral("Cannot raise dispute because return SN is not in REQUESTED, RETURN_PROCESSING, or "
                           "RETURN_ACCEPTED"));
    const auto reason = wholeNumber(body, "dispute_reason_id");
    if (!reason || (*reason != 43 && *reason != 46 && *reason != 53))
        return wrong("Can't raise dispute because the return_sn and dispute_reason_id does not match.");
    const bool proven = body.contains("image_list") && body["image_list"].is_array() && !body["image_list"].empty();
    if ((*reason != 53 || wantsProof(*wish)) && !proven)
        return wrong("can't raise dispute because mandatory evidence is missing");
    move(*wish, ReturnStatus::Disputed, now);
    m_due.emplace(now + judgeAfterMs, Due{Due::What::Judge, int(wish - m_returns.data()), wish->updatedAt});
    return said(Json{{"return_sn", text(wish->sn)}, {"msg", "dispute return success"}});
}

} // namespace selaras::sandbox::shopee
