#include "channels/address.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace selaras::channels {

namespace {

/// How a country writes postcodes: '9' is a digit, 'A' a letter; several shapes between bars.
struct Country {
    const char *code;
    const char *shapes;
    bool mayBeEmpty; ///< couriers deliver by district there
};
constexpr std::array kCountries{Country{"ID", "99999", true}, Country{"MY", "99999", false},
    Country{"SG", "999999", false}, Country{"TH", "99999", false}, Country{"PH", "9999", true},
    Country{"VN", "99999|999999", true}, Country{"TW", "999|99999|999999", true}, Country{"BR", "99999999", false},
    Country{"AU", "9999", false}, Country{"US", "99999|999999999", false}, Country{"JP", "9999999", false},
    Country{"DE", "99999", false}, Country{"NL", "9999AA", false}};

bool hasShape(const QString &text, const QByteArray &shape)
{
    if (text.size() != shape.size())
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QChar c = text[i];
        const bool digit = c >= u'0' && c <= u'9', letter = c >= u'A' && c <= u'Z';
        if (shape[i] == '9' ? !digit : !letter)
            return false;
    }
    return true;
}

/// An address that names no country is one of Indonesia.
bool isPostcode(const QString &text, const QString &country)
{
    const QString code = country.trimmed().isEmpty() ? QStringLiteral("ID") : country.trimmed().toUpper();
    const auto known = std::find_if(
        kCountries.begin(), kCountries.end(), [&](const Country &one) { return code == QLatin1String(one.code); });
    QString plain;
    for (const QChar c : text.toUpper())
        if (c != u' ' && c != u'-')
            plain += c;
    if (known == kCountries.end())
        return true; // nobody has said how that country writes them
    if (plain.isEmpty())
        return known->mayBeEmpty;
    const QList<QByteArray> shapes = QByteArray(known->shapes).split('|');
    return std::any_of(shapes.begin(), shapes.end(), [&](const QByteArray &shape) { return hasShape(plain, shape); });
}

/// Seven to fifteen digits that are not all the same: "0000000" was typed to get past a form.
bool rings(const QString &phone)
{
    constexpr qsizetype kLeast = 7, kMost = 15;
    QString digits;
    for (const QChar c : phone)
        if (c >= u'0' && c <= u'9')
            digits += c;
    const QString plain = phoneDigits(phone);
    return digits.size() >= kLeast && digits.size() <= kMost && !plain.isEmpty()
        && std::any_of(plain.begin(), plain.end(), [&](QChar c) { return c != plain.front(); });
}

bool isMasked(const QString &text) { return text.contains(u'*'); }

} // namespace

QStringList addressProblems(const ChannelAddress &to)
{
    const std::array parts{to.street, to.district, to.city, to.province, to.postcode};
    if (std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.trimmed().isEmpty(); }))
        return {};
    QStringList out;
    const auto misses = [](const QString &text) {
        return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'*'; });
    };
    if (misses(to.street))
        out << QStringLiteral("street");
    if (misses(to.city) && !to.street.contains(u',')) // one field may hold all of it: "Jl. Kenanga 7, Bandung"
        out << QStringLiteral("city");
    if (!isMasked(to.postcode) && !isPostcode(to.postcode, to.country))
        out << QStringLiteral("postcode");
    if (!to.phone.trimmed().isEmpty() && !isMasked(to.phone) && !rings(to.phone))
        out << QStringLiteral("phone");
    return out;
}

} // namespace selaras::channels
