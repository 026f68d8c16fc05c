#include "bench/weight.h"

#include <QRegularExpression>

namespace selaras::ui {

std::optional<Weight> weightFromText(const QString &text)
{
    // Nine digits are no weight any more, and fit in whatever they are multiplied by.
    static const QRegularExpression plain(
        QStringLiteral(R"(^\s*\+?\s*([0-9]{1,8})(?:[.,]([0-9]{1,4}))?\s*(g|gr|gram|kg)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = plain.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const QString decimals = found.captured(2), unit = found.captured(3).toLower();
    const bool thousandths = decimals.size() == 3;
    if (unit.isEmpty() && !decimals.isEmpty() && !thousandths)
        return Weight{Weight::Is::NoUnit, 0};
    const bool kilograms = unit == QLatin1String("kg") || (unit.isEmpty() && thousandths);
    // In tenths of a milligram a decimal is a whole number.
    constexpr qint64 kOfGram = 10'000;
    const qint64 one = kilograms ? 1000 * kOfGram : kOfGram;
    qint64 parts = found.captured(1).toLongLong() * one, share = one;
    for (const QChar digit : decimals) {
        share /= 10;
        parts += digit.digitValue() * share;
    }
    const qint64 grams = (parts + kOfGram / 2) / kOfGram;
    return Weight{grams == 0 ? Weight::Is::Zero : grams > kHeavyGrams ? Weight::Is::Heavy : Weight::Is::Grams, grams};
}

} // namespace selaras::ui
