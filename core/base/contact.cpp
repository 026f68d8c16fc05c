#include "base/contact.h"

#include <algorithm>

namespace selaras {

QString internationalPhone(QStringView text)
{
    constexpr qsizetype kLeast = 9, kMost = 15; // E.164; below nine there is no mobile phone
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u"+-() ./").contains(c))
            return {};
    }
    const bool abroad = text.trimmed().startsWith(u'+') || digits.startsWith(u"00");
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    if (!abroad && digits.startsWith(u'0'))
        digits.replace(0, 1, QStringLiteral("62"));
    else if (!abroad && digits.startsWith(u'8'))
        digits.prepend(QStringLiteral("62"));
    if (digits.startsWith(u"620")) // "+62 0812", as many write it
        digits.remove(2, 1);
    return digits.size() < kLeast || digits.size() > kMost || digits.startsWith(u'0') ? QString() : digits;
}

bool isEmail(QStringView text)
{
    constexpr qsizetype kLongest = 254; // RFC 5321
    const qsizetype at = text.indexOf(u'@');
    if (text.size() > kLongest || at < 1 || at > 64 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView domain = text.sliced(at + 1);
    if (!domain.contains(u'.') || domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u".."))
        return false;
    const auto isName = [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && !QStringView(u"()<>[]\\,;:\"*").contains(c);
    };
    const auto isDomain = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.';
    };
    return std::all_of(text.begin(), text.begin() + at, isName) && std::all_of(domain.begin(), domain.end(), isDomain);
}

} // namespace selaras
