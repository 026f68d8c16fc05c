#pragma once

#include <QString>

namespace selaras {

/// The number as it is dialled from abroad, digits only: "0812 3456 789" and "+62 812-3456-789" give "628123456789". A
/// number without a country's code is taken for one of Indonesia. Empty when it cannot be a number of a mobile phone or
/// is masked.
QString internationalPhone(QStringView text);

/// Whether mail can be sent there: one name and one domain with a dot, no blanks, no control characters, not masked.
bool isEmail(QStringView text);

} // namespace selaras
