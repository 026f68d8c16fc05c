#include "channels/shopee/envelope.h"

#include "base/text.h"
#include "wire/http_date.h"

#include <array>

namespace selaras::channels::shopee {

namespace {

using Kind = Error::Kind;

constexpr qsizetype kKeptBytes = 64 * 1024;

struct Meaning {
    const char *code; ///< last part
    Kind kind;
    const char *word; ///< Error::code
};

/// Shopee's documented codes (fact sheet, section 7). Codes that need a look at the message are in errorOf().
constexpr std::array kMeanings{
    Meaning{"error_server", Kind::Transient, ""},
    Meaning{"error_inner", Kind::Transient, ""},
    Meaning{"error_network", Kind::Transient, ""},
    Meaning{"error_system_busy", Kind::Transient, ""},
    Meaning{"error_config", Kind::Transient, ""},
    Meaning{"error_timeout", Kind::Transient, ""},
    Meaning{"error_connection", Kind::Transient, ""},
    Meaning{"error_core_server", Kind::Transient, ""},
    Meaning{"error_third_party_server", Kind::Transient, ""},
    Meaning{"error_too_many_invoke_function", Kind::Transient, ""},
    Meaning{"logistic_order_is_locked_on_creating", Kind::Transient, ""},
    Meaning{"download_later", Kind::Transient, "label.drawing"},
    Meaning{"package_print_failed", Kind::Transient, ""},
    Meaning{"error_rate_limit", Kind::Throttled, ""},
    Meaning{"invalid_access_token", Kind::Unauthorized, "access.expired"},
    Meaning{"invalid_acceess_token", Kind::Unauthorized, "access.expired"}, // as Shopee spells it
    Meaning{"error_shop_refresh_token", Kind::Unauthorized, "access.revoked"},
    Meaning{"refresh_token_expired", Kind::Unauthorized, "access.revoked"},
    Meaning{"shop_access_expired", Kind::Unauthorized, "access.revoked"},
    Meaning{"shop_no_linked", Kind::Unauthorized, "access.revoked"},
    Meaning{"partner_shop_no_link", Kind::Unauthorized, "access.revoked"},
    Meaning{"no linked", Kind::Unauthorized, "access.revoked"},
    Meaning{"shop_banned", Kind::Unauthorized, "access.revoked"},
    Meaning{"error_sign", Kind::Unauthorized, "access.key"},
    Meaning{"error_partner_key_expired", Kind::Unauthorized, "access.key"},
    Meaning{"source_ip_undeclared", Kind::Unauthorized, "access.address"},
    Meaning{"error_permission", Kind::Unauthorized, "access.permission"},
    Meaning{"error_api_permission", Kind::Unauthorized, "access.permission"},
    Meaning{"api_suspended", Kind::Unauthorized, "access.permission"},
    Meaning{"error_kyc_auth", Kind::Unauthorized, "access.permission"},
    Meaning{"invalid_code", Kind::Rejected, "access.code"},
    Meaning{"error_not_found", Kind::Rejected, "order.not-found"},
    Meaning{"order_not_exist", Kind::Rejected, "order.not-found"},
    Meaning{"order_not_found", Kind::Rejected, "order.not-found"},
    Meaning{"error_item_not_found", Kind::Rejected, "item.not-found"},
    // The order stands elsewhere than we thought: for a cancel that is a no, for a shipment it means to look again.
    Meaning{"order_status_invalid", Kind::Rejected, ""},
    Meaning{"cancel_order_invalid_status", Kind::Rejected, ""},
    Meaning{"package_already_shipped", Kind::Conflict, "parcel.arranged"},
    Meaning{"ship_order_not_ready_to_ship", Kind::Conflict, ""},
    Meaning{"shipping_document_should_print_first", Kind::Conflict, "label.not-ordered"},
    Meaning{"ship_order_not_need_pacakge_number", Kind::Rejected, "parcel.not-split"}, // as Shopee spells it
    Meaning{"ship_order_not_need_package_number", Kind::Rejected, "parcel.not-split"},
    Meaning{"ship_order_need_pacakge_number", Kind::Rejected, "parcel.not-found"},
    Meaning{"ship_order_need_package_number", Kind::Rejected, "parcel.not-found"},
    Meaning{"package_number_not_exist", Kind::Rejected, "parcel.not-found"},
    Meaning{"package_number_not_found", Kind::Rejected, "parcel.not-found"},
    Meaning{"package_not_exist", Kind::Rejected, "parcel.not-found"},
    Meaning{"error_booking_order", Kind::Rejected, "parcel.elsewhere"},
    Meaning{"ship_order_pff_init", Kind::Rejected, "parcel.elsewhere"},
    Meaning{"no_available_time_slot", Kind::Rejected, "parcel.no-way"},
    Meaning{"no_supported_pickup_address", Kind::Rejected, "parcel.no-way"},
    Meaning{"no_valid_shipping_parameters", Kind::Rejected, "parcel.no-way"},
    Meaning{"tracking_number_invalid", Kind::Rejected, "label.number"},
    // Windows are cut by longestWindow(): asking for more is our mistake.
    Meaning{"time_period_too_large", Kind::Unsupported, ""},
    Meaning{"order_list_invalid_time", Kind::Unsupported, ""},
};

bool mentions(const QString &text, const char *word) { return text.contains(QLatin1String(word), Qt::CaseInsensitive); }

/// The pause the other side asked for; seconds, as Shopee's front servers send it.
std::optional<std::chrono::milliseconds> askedPause(const wire::HttpReply &reply)
{
    bool ok = false;
    const int seconds = reply.header("Retry-After").trimmed().toInt(&ok);
    if (!ok || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

/// How long until the daily quota is given anew, at 00:00 UTC+8, by the server's own clock; an hour when it does not
/// tell.
std::chrono::milliseconds untilNewDay(const wire::HttpReply &reply)
{
    const auto date = wire::httpDate(reply.header("Date"));
    if (!date)
        return std::chrono::hours(1);
    constexpr qint64 kDay = 24 * 60 * 60;
    constexpr qint64 kEast = 8 * 60 * 60;
    return std::chrono::seconds(kDay - (*date / 1000 + kEast) % kDay);
}

Error withBytes(Error error, const wire::HttpReply &reply)
{
    error.raw = reply.body.first(qMin(reply.body.size(), kKeptBytes));
    return error;
}

/// What the HTTP status alone says, when the body says nothing we know.
Error errorOfStatus(const wire::HttpReply &reply, Kind otherwise, const QString &detail)
{
    if (reply.status >= 500 || reply.status == 408)
        return Error(Kind::Transient, detail);
    if (reply.status == 429)
        return Error(Kind::Throttled, detail, askedPause(reply));
    return withBytes(Error(otherwise, detail), reply);
}

} // namespace

QString bareCode(const QString &code) { return code.sliced(code.lastIndexOf(u'.') + 1).trimmed(); }

Error errorOf(const QString &code, const QString &message, const wire::HttpReply &reply)
{
    const QString bare = bareCode(code);
    const QString detail = QStringLiteral("HTTP %1, %2: %3").arg(reply.status).arg(code, message.left(200));
    const auto is = [&](const char *known) {
        return bare.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    };
    const auto as = [&](Kind kind, const char *word) {
        Error error(kind, detail);
        error.code = QString::fromLatin1(word);
        return kind == Kind::Rejected ? withBytes(std::move(error), reply) : error;
    };

    if (is("error_auth")) {
        // One code for three troubles; only the message tells them apart.
        if (mentions(message, "refresh_token") || mentions(message, "refresh token"))
            return as(Kind::Unauthorized, "access.revoked");
        if (mentions(message, "sign") && !mentions(message, "token"))
            return as(Kind::Unauthorized, "access.key");
        if (mentions(message, "permission"))
            return as(Kind::Unauthorized, "access.permission");
        return as(Kind::Unauthorized, "access.expired");
    }
    // The logistics calls say the same word of a batch that is too long, or of a status: that is no quota.
    if (is("error_limit") && !code.startsWith(u"logistics.")) {
        Error error = as(Kind::Throttled, "quota.day");
        error.retryAfter = untilNewDay(reply);
        return error;
    }
    if (is("error_param")) {
        // The clock link of the wire corrects our time from this answer's Date; the next try is right.
        if (mentions(message, "timestamp"))
            return as(Kind::Transient, "clock.wrong");
        if (mentions(message, "being allocated"))
            return as(Kind::Transient, "");
        return as(Kind::Rejected, "");
    }
    // The calls about returns say it of whatever is wrong, also on their own side.
    if (is("error_data") && mentions(message, "try later"))
        return as(Kind::Transient, "");
    for (const Meaning &meaning : kMeanings) {
        if (!is(meaning.code))
            continue;
        Error error = as(meaning.kind, meaning.word);
        if (error.kind == Kind::Throttled)
            error.retryAfter = askedPause(reply);
        return error;
    }
    return errorOfStatus(reply, Kind::Rejected, detail);
}

tl::unexpected<Error> malformed(const wire::HttpReply &reply, const QString &why)
{
    return fail(withBytes(Error(Kind::Malformed, why), reply));
}

Result<> judged(const json::Fields &fields, const wire::HttpReply &reply)
{
    if (auto verdict = fields.verdict(); !verdict)
        return malformed(reply, verdict.error().detail);
    return {};
}

Result<json::Value> opened(const wire::HttpReply &reply) { return opened(reply, reply.body); }

Result<json::Value> opened(const wire::HttpReply &reply, const QByteArray &body)
{
    auto parsed = json::parse(body);
    if (!parsed) {
        const QString detail = QStringLiteral("HTTP %1, %2").arg(reply.status).arg(parsed.error().detail);
        Error error = errorOfStatus(reply, Kind::Malformed, detail);
        if (error.kind == Kind::Malformed && isWebPage(reply.body))
            error.code = QStringLiteral("answer.page");
        return fail(std::move(error));
    }
    json::Fields frame(*parsed, QStringLiteral("answer"));
    const QString code = frame.textOr("error").trimmed(); // a space, in some answers that went well
    const QString message = frame.textOr("message", frame.textOr("msg"));
    if (const auto verdict = frame.verdict(); !verdict)
        return fail(errorOfStatus(reply, Kind::Malformed, verdict.error().detail));
    // Some sample pages show "-" for no error.
    if (!code.isEmpty() && code != u"-")
        return fail(errorOf(code, message, reply));
    if (reply.status < 200 || reply.status >= 300)
        return fail(errorOfStatus(reply, Kind::Rejected, QStringLiteral("HTTP %1, %2").arg(reply.status).arg(message)));
    // Every answer of Shopee has these two; what has neither comes from somebody else on the way.
    if (!parsed->contains("error") && !parsed->contains("request_id"))
        return malformed(reply, QStringLiteral("neither error nor request_id"));
    return parsed;
}

wire::HttpRequest post(const QString &path, const json::Value &body, bool repeatable)
{
    wire::HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = json::toBytes(body);
    request.repeatable = repeatable;
    return request;
}

wire::HttpRequest get(const QString &path, QList<QPair<QString, QString>> query)
{
    wire::HttpRequest request;
    request.path = path;
    request.query = std::move(query);
    return request;
}

} // namespace selaras::channels::shopee
