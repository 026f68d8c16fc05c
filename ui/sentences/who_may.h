#pragma once

#include "access/rights.h"

#include <QString>

namespace selaras::ui {

/// Why something is greyed: empty when the role may, else "Only owner and customer service".
QString whoMay(access::Role role, access::Right right);

/// The role in the language of the window.
QString roleWord(access::Role role);

} // namespace selaras::ui
