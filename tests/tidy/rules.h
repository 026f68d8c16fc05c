#pragma once

#include "tidy/source.h"

#include <functional>
#include <set>

namespace selaras::tidy {

using Findings = std::vector<Finding>;

// One function a rule; each knows which folders it speaks about.

/// core asks Clock and Random, never the system; nobody sleeps; no modal message box.
Findings seams(const Source &source);
/// Nothing in braces, no lambda and no ?: in one expression with a co_await (MODELS: GCC 12 destroys such temporaries
/// twice).
Findings coAwaits(const Source &source);
/// SQL stands in core/store, in a *queries.cpp, or beside the Query or Statement it is.
Findings sqlPlaces(const Source &source);
/// A statement is one constant text: its values are bound, never put in.
Findings sqlAssembled(const Source &source);
/// Only what SQLite 3.15 and PostgreSQL both understand.
Findings sqlDialect(const Source &source);
/// The same for a migration's text.
Findings sqlDialectOfMigration(const QString &path, const QString &text);
/// Colours have names; their values stand in ui/kit/theme.
Findings colours(const Source &source);
/// No promise of work instead of the work.
Findings promises(const Source &source);
/// A file that can still be read in one sitting: 600 lines.
Findings length(const Source &source);
/// A header says #pragma once.
Findings pragmaOnce(const Source &source);

/// The names of functions that give back a Task and of nothing else.
std::set<QString> taskFunctions(const std::vector<Source> &sources);
/// A Task is awaited or kept; one that is dropped runs on unwatched and its outcome is lost.
Findings droppedTasks(const Source &source, const std::set<QString> &taskFunctions);

} // namespace selaras::tidy
