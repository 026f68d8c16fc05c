#pragma once

#include "inventory/drift_state.h"
#include "kit/theme.h"

#include <QString>

namespace selaras::ui {

struct DriftWord {
    kit::Role role;
    QString word; ///< "Differs"
};
/// What Stock and Channels call the state of a listing's figure.
DriftWord driftWord(inventory::DriftState state);

} // namespace selaras::ui
