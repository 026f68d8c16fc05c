#pragma once

#include "desktop/runtime.h"
#include "shell/appearance.h"
#include "shell/workspace.h"

namespace selaras::desktop {

/// Every workspace this program has, in the order of the rail.
std::vector<ui::Workspace> workspaces(Runtime &runtime, ui::Appearance &appearance);

} // namespace selaras::desktop
