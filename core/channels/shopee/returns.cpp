#include "channels/shopee/returns.h"

#include "base/json_split.h"
#include "channels/shopee/envelope.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace selaras::channels::shopee {

namespace {

using json::Fields;

constexpr qsizetype kKeptBytes = 64 * 1024;

QString path(const char *call) { return QStringLiteral("/api/v2/returns/") + QLatin1String(call); }

/// UTC ms from seconds; 0 for none.
qint64 timeOr0(Fields &fields, const char *key)
{
    constexpr qint64 kLatest = 100'000'000'000; // the year 5138, in seconds
    const qint64 seconds = fields.integerOr(key, 0);
    if (seconds >= 0 && seconds <= kLatest)
        return seconds * 1000;
    fields.fault(key, QStringLiteral("a time of %1 s").arg(seconds));
    return 0;
}

qint64 time(Fields &fields, const char *key)
{
    const qint64 ms = timeOr0(fields, key);
    if (ms == 0)
        fields.fault(key, QStringLiteral("no time"));
    return ms;
}

qint64 amountOr0(Fields &fields, const char *key, const QString &currency)
{
    const qint64 minor = fields.minorOr(key, currency, 0, Excess::RoundHalfUp);
    if (minor >= 0)
        return minor;
    fields.fault(key, QStringLiteral("negative"));
    return 0;
}

QString idText(Fields &fields, const char *key)
{
    const qint64 id = fields.integerOr(key, 0);
    return id > 0 ? QString::number(id) : QString();
}

ReturnState stateOf(const QString &status, qint64 refundMinor)
{
    if (status == u"REQUESTED")
        return ReturnState::Requested;
    if (status == u"PROCESSING" || status == u"ACCEPTED")
        return ReturnState::Approved;
    if (status == u"CLOSED")
        return refundMinor > 0 ? ReturnState::Refunded : ReturnState::Refused;
    if (status == u"CANCELLED")
        return ReturnState::Withdrawn;
    return ReturnState::Disputed;
}

/// Until when the shop can say something: to the request, or to the goods that came back.
std::optional<qint64> answerBy(Fields &fields, const QString &status)
{
    qint64 due = 0;
    if (status == u"REQUESTED" || status == u"PROCESSING")
        due = timeOr0(fields, "due_date");
    if (status == u"PROCESSING")
        if (const qint64 ofGoods = timeOr0(fields, "return_seller_due_date"))
            due = ofGoods;
    return due > 0 ? std::optional(due) : std::nullopt;
}

ChannelReturn::Line lineOf(Fields &item, const QString &currency)
{
    ChannelReturn::Line line;
    line.ref = {idText(item, "item_id"), idText(item, "model_id")};
    if (line.ref.itemId.isEmpty())
        item.fault("item_id", QStringLiteral("missing"));
    line.sellerSku = item.textOr("variation_sku");
    if (line.sellerSku.isEmpty())
        line.sellerSku = item.textOr("item_sku");
    line.title = item.textOr("name");
    line.quantity = item.quantity("amount");
    line.refundMinor = amountOr0(item, "refund_amount", currency);
    if (line.refundMinor > 0)
        return line;
    const auto full = multiplyChecked(amountOr0(item, "item_price", currency), line.quantity);
    if (full)
        line.refundMinor = *full;
    else
        item.fault("item_price", full.error().detail);
    return line;
}

Result<ChannelReturn> decode(const json::Value &value)
{
    Fields fields(value, QStringLiteral("return"));
    ChannelReturn out;
    out.externalId = fields.text("return_sn");
    out.orderExternalId = fields.text("order_sn");
    if (out.externalId.isEmpty() || out.orderExternalId.isEmpty())
        fields.fault("return_sn", QStringLiteral("empty"));
    out.channelState = fields.text("status");
    out.version = time(fields, "update_time");
    out.requestedAt = time(fields, "create_time");
    out.reason = fields.textOr("reason");
    out.text = fields.textOr("text_reason");
    out.currency = fields.textOr("currency", out.currency);
    if (!isCurrency(out.currency))
        fields.fault("currency", QStringLiteral("no currency"));
    out.refundMinor = amountOr0(fields, "refund_amount", out.currency);
    out.state = stateOf(out.channelState, out.refundMinor);
    out.answerBy = answerBy(fields, out.channelState);
    const bool refundOnly = fields.integerOr("return_solution", 0) == 1;
    out.goodsComeBack = !refundOnly && fields.flagOr("needs_logistics", true);
    out.trackingNumber = fields.textOr("tracking_number");
    for (Fields &item : fields.listOr("item"))
        out.lines.push_back(lineOf(item, out.currency));
    CHECK(fields.verdict());
    return out;
}

/// The id of a return whose bytes cannot be read as JSON.
QString idInBytes(const QByteArray &raw)
{
    static const QRegularExpression kId(QStringLiteral("\"return_sn\"\\s*:\\s*\"([A-Za-z0-9_-]{1,64})\""));
    return kId.match(QString::fromLatin1(raw)).captured(1);
}

Result<> answered(const wire::HttpReply &reply)
{
    CHECK(opened(reply));
    return {};
}

} // namespace

PulledReturn decodeReturn(const QByteArray &raw)
{
    PulledReturn pulled;
    pulled.raw = raw;
    pulled.externalId = idInBytes(raw);
    auto value = json::parse(raw);
    if (value)
        pulled.wish = decode(*value);
    else
        pulled.wish = fail(std::move(value).error());
    if (pulled.wish)
        pulled.externalId = pulled.wish->externalId;
    else
        pulled.wish.error().raw = raw.first(qMin(raw.size(), kKeptBytes));
    return pulled;
}

wire::HttpRequest GetReturnList::encode(const Input &in)
{
    return get(path("get_return_list"),
        {{QStringLiteral("page_no"), QString::number(in.page)},
            {QStringLiteral("page_size"), QString::number(kReturnsAPage)},
            {QStringLiteral("update_time_from"), QString::number(in.fromSeconds)},
            {QStringLiteral("update_time_to"), QString::number(in.toSeconds)}});
}

Result<GetReturnList::Output> GetReturnList::decode(const Input &, const wire::HttpReply &reply)
{
    auto split = json::splitList(reply.body, {"response", "return"});
    if (!split) {
        CHECK(opened(reply)); // tells by the status what to make of it
        return fail(std::move(split).error());
    }
    TRY(const json::Value body, opened(reply, split->rest));
    Fields fields(body, QStringLiteral("returns"));
    Fields response = fields.object("response");
    // A list told twice would hide the returns of one of them.
    if (!response.listOr("return").empty())
        response.fault("return", QStringLiteral("told twice"));
    Output out;
    out.more = response.flagOr("more", false);
    if (out.more && split->elements.empty())
        response.fault("return", QStringLiteral("none, and yet there are more"));
    CHECK(judged(fields, reply));
    for (const QByteArray &raw : split->elements)
        out.returns.push_back(decodeReturn(raw));
    return out;
}

wire::HttpRequest GetReturnDetail::encode(const Input &id)
{
    return get(path("get_return_detail"), {{QStringLiteral("return_sn"), id}});
}

Result<GetReturnDetail::Output> GetReturnDetail::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    Fields fields(body, QStringLiteral("return"));
    const json::Value response = fields.object("response").value();
    CHECK(judged(fields, reply));
    return decodeReturn(json::toBytes(response));
}

wire::HttpRequest ConfirmReturn::encode(const Input &id)
{
    return post(path("confirm"), json::Value{{"return_sn", json::utf8(id)}}, false);
}

Result<ConfirmReturn::Output> ConfirmReturn::decode(const Input &, const wire::HttpReply &reply)
{
    CHECK(answered(reply));
    return Output();
}

std::optional<qint64> plainReason(const std::vector<DisputeReason> &offered)
{
    // "Buyer's claim is incorrect", "I would like to reject the return request", "Unable to come to an agreement with
    // buyer" and "... I have other concerns". All others state a fact (not received, wrong goods, proof of shipment).
    constexpr std::array<qint64, 4> kPlain{53, 2, 44, 55};
    for (const qint64 id : kPlain)
        if (std::any_of(offered.begin(), offered.end(),
                [&](const DisputeReason &reason) { return reason.id == id && !reason.wantsProof; }))
            return id;
    return std::nullopt;
}

wire::HttpRequest GetDisputeReasons::encode(const Input &id)
{
    return get(path("get_return_dispute_reason"), {{QStringLiteral("return_sn"), id}});
}

Result<GetDisputeReasons::Output> GetDisputeReasons::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    Fields fields(body, QStringLiteral("reasons"));
    Fields response = fields.object("response");
    Output out;
    for (Fields &row : response.listOr("dispute_reason_list")) {
        DisputeReason reason;
        reason.id = row.integer("dispute_reason");
        for (Fields &proof : row.listOr("evidence_module_list"))
            reason.wantsProof = proof.flagOr("is_required", true) || reason.wantsProof;
        out.push_back(reason);
    }
    CHECK(judged(fields, reply));
    return out;
}

wire::HttpRequest DisputeReturn::encode(const Input &in)
{
    return post(path("dispute"),
        json::Value{{"return_sn", json::utf8(in.id)}, {"email", json::utf8(in.email)}, {"dispute_reason_id", in.reason},
            {"dispute_text_reason", json::utf8(in.text)}},
        false);
}

Result<DisputeReturn::Output> DisputeReturn::decode(const Input &, const wire::HttpReply &reply)
{
    CHECK(answered(reply));
    return Output();
}

} // namespace selaras::channels::shopee
