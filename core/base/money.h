#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

namespace selaras {

/// An amount in minor units of an ISO 4217 currency: Rp1.250.000 is {125000000, "IDR"}, since ISO 4217 gives the
/// rupiah two decimals (channels send whole rupiah, but taxes and settlements do have sen). Never floating point.
struct Money {
    qint64 minor = 0;
    QString currency = QStringLiteral("IDR");

    friend bool operator==(const Money &, const Money &) = default;
};

/// Whether a text has the form of an ISO 4217 currency: three capital letters. What has not is no currency, whoever
/// sends it.
bool isCurrency(QStringView text);

/// Digits after the decimal point that ISO 4217 gives a currency: IDR 2, JPY 0, KWD 3. Unknown codes: 2.
int decimalsOf(QStringView currency);

/// What to do with more digits than the currency has, as in a unit price before tax ("76576.5765765").
enum class Excess {
    Refuse, ///< an amount that must be exact
    RoundHalfUp, ///< a figure that is only informative; away from zero at the half
};

/// Minor units from a decimal text such as "158000", "-12.50" or "1.5e5", exactly; no grouping signs.
/// Malformed: not a number, more digits than the currency has (unless rounded), or beyond 64 bits.
Result<qint64> minorFromDecimal(QStringView text, QStringView currency, Excess excess = Excess::Refuse);

/// The reverse, as channels want it: "158000" when there are no minor digits, else "158000.50".
QString decimalFromMinor(qint64 minor, QStringView currency);

/// As people here write it: "Rp1.250.000", with sen "Rp1.250,50", below nothing "-Rp500".
QString rupiahFromMinor(qint64 minor);

/// a + b, a * n; Malformed when the result does not fit, so that a hostile figure cannot wrap around.
Result<qint64> addChecked(qint64 a, qint64 b);
Result<qint64> multiplyChecked(qint64 a, qint64 n);

} // namespace selaras
