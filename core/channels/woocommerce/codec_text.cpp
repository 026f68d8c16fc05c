#include "channels/woocommerce/codec_text.h"

#include "base/money.h"

#include <QDateTime>
#include <QHash>
#include <algorithm>

namespace selaras::channels::woocommerce {

std::optional<qint64> timeFromGmt(QStringView text)
{
    constexpr qsizetype kLength = 19; // 2026-11-21T03:24:28
    if (text.size() != kLength)
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toString() + u'Z', Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

QString gmtFromTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

Result<qint64> millionths(QStringView text)
{
    // A currency of two decimals, shifted by four more: the exact decimal arithmetic of money.h does the work.
    return minorFromDecimal(text.toString() + QStringLiteral("e4"), u"IDR", Excess::RoundHalfUp);
}

qint64 minorFromMillionths(qint64 amount, QStringView currency)
{
    qint64 unit = 1'000'000;
    for (int i = 0; i < decimalsOf(currency); ++i)
        unit /= 10;
    const qint64 rest = amount % unit; // adding half a unit before dividing could overflow
    return amount / unit + (rest >= unit / 2) - (rest <= -unit / 2);
}

QString idOf(json::Fields &fields, const char *key)
{
    const qint64 id = fields.integer(key);
    if (id > 0)
        return QString::number(id);
    fields.fault(key, QStringLiteral("not an id"));
    return {};
}

bool isId(QStringView text)
{
    return !text.isEmpty() && text.size() < 19
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text;
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#034;"), QStringLiteral("\""));
    text.replace(QStringLiteral("&#039;"), QStringLiteral("'")).replace(QStringLiteral("&#8217;"), QStringLiteral("’"));
    // Last, so that "&amp;lt;" becomes "&lt;" and no more.
    return text.replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&#038;"), QStringLiteral("&"));
}

QString provinceName(const QString &country, const QString &code)
{
    static const QHash<QString, QString> names{{"AC", "Aceh"}, {"SU", "Sumatera Utara"}, {"SB", "Sumatera Barat"},
        {"RI", "Riau"}, {"KR", "Kepulauan Riau"}, {"JA", "Jambi"}, {"SS", "Sumatera Selatan"},
        {"BB", "Bangka Belitung"}, {"BE", "Bengkulu"}, {"LA", "Lampung"}, {"JK", "DKI Jakarta"}, {"JB", "Jawa Barat"},
        {"BT", "Banten"}, {"JT", "Jawa Tengah"}, {"JI", "Jawa Timur"}, {"YO", "DI Yogyakarta"}, {"BA", "Bali"},
        {"NB", "Nusa Tenggara Barat"}, {"NT", "Nusa Tenggara Timur"}, {"KB", "Kalimantan Barat"},
        {"KT", "Kalimantan Tengah"}, {"KI", "Kalimantan Timur"}, {"KS", "Kalimantan Selatan"},
        {"KU", "Kalimantan Utara"}, {"SA", "Sulawesi Utara"}, {"ST", "Sulawesi Tengah"}, {"SG", "Sulawesi Tenggara"},
        {"SR", "Sulawesi Barat"}, {"SN", "Sulawesi Selatan"}, {"GO", "Gorontalo"}, {"MA", "Maluku"},
        {"MU", "Maluku Utara"}, {"PA", "Papua"}, {"PB", "Papua Barat"}};
    return country == u"ID" ? names.value(code, code) : code;
}

} // namespace selaras::channels::woocommerce
