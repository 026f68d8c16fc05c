#include "base/money.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>

namespace selaras {

bool isCurrency(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int decimalsOf(QStringView currency)
{
    static constexpr std::array kNone{u"JPY", u"KRW", u"VND", u"CLP", u"ISK", u"UGX", u"XAF", u"XOF", u"PYG"};
    static constexpr std::array kThree{u"KWD", u"BHD", u"OMR", u"JOD", u"TND"};
    for (const auto *code : kNone)
        if (currency == QStringView(code))
            return 0;
    for (const auto *code : kThree)
        if (currency == QStringView(code))
            return 3;
    return 2;
}

Result<qint64> addChecked(qint64 a, qint64 b)
{
    qint64 sum;
    if (__builtin_add_overflow(a, b, &sum))
        return fail(Error::Kind::Malformed, QStringLiteral("sum beyond 64 bits"));
    return sum;
}

Result<qint64> multiplyChecked(qint64 a, qint64 n)
{
    qint64 product;
    if (__builtin_mul_overflow(a, n, &product))
        return fail(Error::Kind::Malformed, QStringLiteral("product beyond 64 bits"));
    return product;
}

Result<qint64> minorFromDecimal(QStringView text, QStringView currency, Excess excess)
{
    const auto wrong = [&](const char *why) {
        return fail(Error::Kind::Malformed,
            QStringLiteral("amount \"%1\": %2").arg(text.left(40).toString(), QLatin1String(why)));
    };
    qsizetype at = 0;
    const bool negative = at < text.size() && text[at] == u'-';
    if (negative || (at < text.size() && text[at] == u'+'))
        ++at;

    // The digits without the point, and how many of them stand behind it.
    QVarLengthArray<int, 40> digits;
    qint64 behind = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c >= u'0' && c <= u'9') {
            digits.append(c - u'0');
            behind += point;
        } else if (c == u'.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    if (digits.isEmpty())
        return wrong("not a number");
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        bool ok = false;
        const int exponent = text.mid(at + 1).toInt(&ok);
        if (!ok || exponent > 30 || exponent < -30)
            return wrong("exponent");
        behind -= exponent;
        at = text.size();
    }
    if (at != text.size())
        return wrong("not a number");

    const qint64 drop = behind - decimalsOf(currency); // digits too many; negative: zeros to add
    bool roundUp = false;
    if (drop > 0) {
        bool lost = false;
        for (qsizetype i = qMax<qsizetype>(0, digits.size() - drop); i < digits.size(); ++i)
            lost |= digits[i] != 0;
        if (lost && excess == Excess::Refuse)
            return wrong("more decimals than the currency has");
        const qsizetype first = digits.size() - drop;
        roundUp = first >= 0 && digits[first] >= 5;
        digits.resize(qMax<qsizetype>(0, first));
    }
    qint64 value = 0;
    for (const int digit : digits) {
        if (__builtin_mul_overflow(value, qint64(10), &value) || __builtin_add_overflow(value, qint64(digit), &value))
            return wrong("beyond 64 bits");
    }
    for (qint64 i = drop; i < 0 && value != 0; ++i)
        if (__builtin_mul_overflow(value, qint64(10), &value))
            return wrong("beyond 64 bits");
    if (roundUp && __builtin_add_overflow(value, qint64(1), &value))
        return wrong("beyond 64 bits");
    return negative ? -value : value;
}

QString decimalFromMinor(qint64 minor, QStringView currency)
{
    const int decimals = decimalsOf(currency);
    const quint64 size = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    quint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    QString out = QString::number(size / scale);
    if (const quint64 rest = size % scale)
        out += u'.' + QString::number(rest).rightJustified(decimals, u'0');
    return minor < 0 ? u'-' + out : out;
}

QString rupiahFromMinor(qint64 minor)
{
    QString plain = decimalFromMinor(minor, u"IDR").remove(u'-');
    qsizetype whole = plain.indexOf(u'.');
    if (whole >= 0)
        plain[whole] = u',';
    else
        whole = plain.size();
    for (qsizetype at = whole - 3; at > 0; at -= 3)
        plain.insert(at, u'.');
    return (minor < 0 ? QStringLiteral("-Rp") : QStringLiteral("Rp")) + plain;
}

} // namespace selaras
