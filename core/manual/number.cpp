#include "manual/number.h"

namespace selaras::manual {

namespace {

constexpr int kDayDigits = 6;
constexpr int kLeastDigits = kDayDigits + 3 + 1; ///< day, order of the day, check digit
constexpr int kMostDigits = 16;

/// Damm's quasigroup of order ten: totally anti-symmetric, so that the digit after 0 is the check.
constexpr char kDamm[10][11] = {"0317598642", "7092154863", "4206871359", "1750983426", "6123045978", "3674209581",
    "5869720134", "8945362017", "9438617205", "2581436790"};

int check(QStringView digits)
{
    int state = 0;
    for (const QChar c : digits)
        state = kDamm[state][c.unicode() - u'0'] - '0';
    return state;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

} // namespace

QString numberText(Counted counted)
{
    const QString day = QStringLiteral("%1").arg(counted.day, kDayDigits, 10, QChar(u'0'));
    const QString sequence = QStringLiteral("%1").arg(counted.sequence, 3, 10, QChar(u'0'));
    return QStringLiteral("M-%1-%2%3").arg(day, sequence, QString::number(check(day + sequence)));
}

bool looksLikeNumber(const QString &text)
{
    const QString plain = text.trimmed().toUpper();
    if (!plain.startsWith(u'M'))
        return false;
    const QString digits = digitsOf(plain);
    qsizetype marks = 1;
    for (const QChar c : plain)
        if (c == u'-' || c == u' ')
            ++marks;
    return digits.size() >= kDayDigits && digits.size() + marks == plain.size();
}

std::optional<Counted> numberFromText(const QString &text)
{
    if (!looksLikeNumber(text))
        return std::nullopt;
    const QString digits = digitsOf(text);
    if (digits.size() < kLeastDigits || digits.size() > kMostDigits || check(digits) != 0)
        return std::nullopt;
    return Counted{digits.left(kDayDigits).toLongLong(), digits.mid(kDayDigits).chopped(1).toLongLong()};
}

} // namespace selaras::manual
