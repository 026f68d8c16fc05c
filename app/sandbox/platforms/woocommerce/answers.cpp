#include "platforms/woocommerce/answers.h"

#include <QDateTime>

namespace selaras::sandbox::woocommerce {

namespace {

constexpr qint64 kShopOffset = 7 * 60 * 60; // Asia/Jakarta, without summer time

}

std::string utf8(const QString &text) { return text.toStdString(); }

QByteArray phpJson(const Json &value)
{
    const std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    return QByteArray(text.data(), qsizetype(text.size())).replace('/', "\\/");
}

wire::HttpReply jsonReply(int status, const Json &body)
{
    wire::HttpReply reply;
    reply.status = status;
    reply.headers.append({QByteArray("Content-Type"), QByteArray("application/json; charset=UTF-8")});
    reply.body = phpJson(body);
    return reply;
}

wire::HttpReply htmlReply(int status, const QByteArray &body)
{
    wire::HttpReply reply;
    reply.status = status;
    reply.headers.append({QByteArray("Content-Type"), QByteArray("text/html; charset=UTF-8")});
    reply.body = body;
    return reply;
}

Json errorBody(int status, const QString &code, const QString &message)
{
    return Json{{"code", utf8(code)}, {"message", utf8(message)}, {"data", Json{{"status", status}}}};
}

wire::HttpReply refused(int status, const QString &code, const QString &message)
{
    return jsonReply(status, errorBody(status, code, message));
}

wire::HttpReply noRoute()
{
    return refused(404, QStringLiteral("rest_no_route"),
        QStringLiteral("No route was found matching the URL and request method."));
}

wire::HttpReply pageReply(Json rows, qint64 total, int perPage)
{
    wire::HttpReply reply = jsonReply(200, rows);
    reply.headers.append({QByteArray("X-WP-Total"), QByteArray::number(total)});
    reply.headers.append({QByteArray("X-WP-TotalPages"), QByteArray::number((total + perPage - 1) / perPage)});
    return reply;
}

QString gmtTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString shopTime(qint64 seconds) { return gmtTime(seconds + kShopOffset); }

QString decimalText(qint64 millionths, int decimals)
{
    qint64 unit = 1;
    for (int i = decimals; i < 6; ++i)
        unit *= 10;
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const qint64 rounded = (qAbs(millionths) + unit / 2) / unit;
    QString text = QString::number(rounded / scale);
    if (decimals > 0)
        text += u'.' + QString::number(rounded % scale).rightJustified(decimals, u'0');
    return millionths < 0 && rounded > 0 ? u'-' + text : text;
}

void Params::refuse(const QString &name, const QString &code, const QString &message)
{
    if (m_refusal)
        return;
    Json body
        = errorBody(400, QStringLiteral("rest_invalid_param"), QStringLiteral("Invalid parameter(s): %1").arg(name));
    body["data"]["params"] = Json{{utf8(name), utf8(message)}};
    body["data"]["details"]
        = Json{{utf8(name), Json{{"code", utf8(code)}, {"message", utf8(message)}, {"data", nullptr}}}};
    m_refusal = jsonReply(400, body);
}

int Params::number(const QString &name, int fallback, int least, int most)
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int value = wire::queryValue(m_query, name).toInt(&ok);
    if (!ok)
        refuse(name, QStringLiteral("rest_invalid_type"), QStringLiteral("%1 is not of type integer.").arg(name));
    else if (value < least || value > most)
        refuse(name, QStringLiteral("rest_out_of_bounds"),
            QStringLiteral("%1 must be between %2 (inclusive) and %3 (inclusive)").arg(name).arg(least).arg(most));
    return m_refusal ? fallback : value;
}

bool Params::flag(const QString &name) const
{
    const QString value = wire::queryValue(m_query, name);
    return value == u"true" || value == u"1";
}

QString Params::oneOf(const QString &name, const QStringList &choices)
{
    if (!has(name))
        return choices.front();
    const QString value = wire::queryValue(m_query, name);
    if (!choices.contains(value))
        refuse(name, QStringLiteral("rest_not_in_enum"),
            QStringLiteral("%1 is not one of %2.").arg(name, choices.join(QStringLiteral(", "))));
    return value;
}

QStringList Params::list(const QString &name, const QStringList &choices)
{
    QStringList out;
    for (const auto &[key, value] : m_query)
        if (key == name || key.startsWith(name + u'['))
            out += value.split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < out.size(); ++i)
        if (!choices.isEmpty() && !choices.contains(out[i]))
            refuse(name, QStringLiteral("rest_not_in_enum"),
                QStringLiteral("%1[%2] is not one of %3.").arg(name).arg(i).arg(choices.join(QStringLiteral(", "))));
    return out;
}

std::vector<qint64> Params::ids(const QString &name)
{
    std::vector<qint64> out;
    for (const QString &text : list(name))
        out.push_back(text.toLongLong());
    return out;
}

std::optional<qint64> Params::time(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const QString text = wire::queryValue(m_query, name);
    constexpr qsizetype kPlain = 19;
    const bool plain = text.size() == kPlain;
    const QDateTime time = QDateTime::fromString(plain ? text + u'Z' : text, Qt::ISODate);
    if (text.size() < kPlain || !time.isValid()) {
        refuse(name, QStringLiteral("rest_invalid_date"), QStringLiteral("Invalid date."));
        return std::nullopt;
    }
    const bool gmt = flag(QStringLiteral("dates_are_gmt"));
    const qint64 seconds = time.toSecsSinceEpoch();
    if (plain)
        return gmt ? seconds : seconds - kShopOffset;
    return gmt ? seconds + kShopOffset : seconds;
}

} // namespace selaras::sandbox::woocommerce
