#pragma once

#include "wire/http.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace selaras::sandbox::shopee {

/// JSON whose fields stay in the order they are written, as in Shopee's own answers.
using Json = nlohmann::ordered_json;

std::string text(const QString &value);
Json amount(qint64 minor); ///< rupiah as a JSON number, whole ones without a point

/// A refused call, in Shopee's own words.
struct Refusal {
    QString code; ///< with the module: "order.order_list_invalid_time"
    QString message;
    int status = 200;
};

/// What one call gives: its data, or why not. `flat`: beside "error" instead of under "response".
struct Outcome {
    Json data;
    std::optional<Refusal> refusal;
    bool flat = false;
    Json warning = nullptr; ///< left out when null
    QByteArray document = {}; ///< a PDF, instead of all that
};

Outcome refused(const QString &code, const QString &message, int status = 200);
Outcome missing(const char *parameter);

/// The reply with Shopee's frame around it.
wire::HttpReply framed(const Outcome &outcome, const QString &requestId);
wire::HttpReply jsonReply(int status, const Json &body);
wire::HttpReply htmlReply(int status, const QByteArray &body);

/// The parameters of a call: of a GET from its query, of a POST from its body.
std::optional<qint64> wholeNumber(const wire::HttpRequest &request, QStringView key);
std::optional<qint64> wholeNumber(const Json &body, const char *key);
Json bodyOf(const wire::HttpRequest &request); ///< an empty object when it is not JSON

} // namespace selaras::sandbox::shopee
