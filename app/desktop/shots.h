#pragma once

#include "desktop/window.h"

namespace selaras::desktop {

/// Renders every workspace of the window in both themes and both languages into DIR/<workspace>-<language>-<theme>.png,
/// and the log-in screen. Runs the event loop in between. False when a file could not be written.
bool takeShots(Window &window, ui::Appearance &appearance, const std::vector<QString> &workspaces, const QString &dir);

} // namespace selaras::desktop
