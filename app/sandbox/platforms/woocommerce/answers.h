#pragma once

#include "wire/http.h"

#include <QStringList>
#include <nlohmann/json.hpp>
#include <optional>

namespace selaras::sandbox::woocommerce {

/// Fields in the order the shop sends them.
using Json = nlohmann::ordered_json;

std::string utf8(const QString &text);
/// As PHP's json_encode writes it: slashes and everything beyond ASCII escaped.
QByteArray phpJson(const Json &value);

wire::HttpReply jsonReply(int status, const Json &body);
wire::HttpReply htmlReply(int status, const QByteArray &body);
Json errorBody(int status, const QString &code, const QString &message);
wire::HttpReply refused(int status, const QString &code, const QString &message);
wire::HttpReply noRoute();

/// A list's page with X-WP-Total and X-WP-TotalPages.
wire::HttpReply pageReply(Json rows, qint64 total, int perPage);

/// "2026-11-21T10:24:28" of seconds UTC; in the shop's own time (Jakarta) or in UTC.
QString shopTime(qint64 seconds);
QString gmtTime(qint64 seconds);
/// Millionths as a decimal text with so many digits behind the point, rounded half away from zero.
QString decimalText(qint64 millionths, int decimals);

/// The query of a call as WordPress reads it: what is not known is ignored, what is known is checked. The first
/// parameter that fails makes the answer rest_invalid_param.
class Params {
public:
    explicit Params(const wire::HttpRequest &request)
        : m_query(request.query)
    {
    }

    bool has(QStringView name) const { return !wire::queryValue(m_query, name).isNull(); }
    int number(const QString &name, int fallback, int least, int most);
    bool flag(const QString &name) const;
    QString oneOf(const QString &name, const QStringList &choices);
    /// Commas, indexes or repeats; each must be one of `choices`, if there are any.
    QStringList list(const QString &name, const QStringList &choices = {});
    std::vector<qint64> ids(const QString &name);
    /// UTC seconds as the shop understands it: without a suffix its own time, or UTC with dates_are_gmt; with a suffix
    /// it turns the time into its own first, and takes that for UTC where dates_are_gmt says so.
    std::optional<qint64> time(const QString &name);

    /// The refusal, once something failed.
    const std::optional<wire::HttpReply> &refusal() const { return m_refusal; }

private:
    void refuse(const QString &name, const QString &code, const QString &message);

    QList<QPair<QString, QString>> m_query;
    std::optional<wire::HttpReply> m_refusal;
};

} // namespace selaras::sandbox::woocommerce
