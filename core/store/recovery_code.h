#pragma once

#include "base/random.h"
#include "base/secret.h"

#include <QString>
#include <optional>

namespace selaras {

/// A new code that opens the inventory when every password is forgotten: 8 groups of 4 characters such as
/// "BK7M-QW2H-...", about 146 bits of chance, without characters that are mistaken for each other.
QString newRecoveryCodeText(Random &random);

/// The code as it was meant when typed in any case, with any spaces, dashes or dots; none when it cannot be a code.
std::optional<Secret> recoverySecret(QStringView typed);

} // namespace selaras
