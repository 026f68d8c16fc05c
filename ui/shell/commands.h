#pragma once

#include "shell/search.h"
#include "shell/workspace.h"

namespace selaras::ui {

/// What can be done from anywhere, by id. Ids that end in a colon carry a value behind it.
namespace command {
inline const QString lock = QStringLiteral("lock");
inline const QString pull = QStringLiteral("pull");
inline const QString keys = QStringLiteral("keys");
inline const QString fold = QStringLiteral("fold");
inline const QString theme = QStringLiteral("theme:"); ///< light, dark, system
inline const QString language = QStringLiteral("language:"); ///< id, en
inline const QString go = QStringLiteral("go:"); ///< a workspace's id
inline const QString part = QStringLiteral("part:"); ///< a workspace's id, a slash, and the id of a part of it
} // namespace command

/// Every command of the shell, in the language of the window: the workspaces and their parts first.
std::vector<Command> shellCommands(const std::vector<Workspace> &workspaces);
QList<KeyRow> everywhereKeys(const std::vector<Workspace> &workspaces);
QList<KeyRow> tableKeys();

} // namespace selaras::ui
