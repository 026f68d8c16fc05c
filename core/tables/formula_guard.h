#pragma once

#include <QString>

/// A spreadsheet takes a text of a CSV file that begins with = + - or @ for a formula: a mark before it says that it is
/// none.
namespace selaras::tables {

/// With an apostrophe before it if it, or what follows its own apostrophes, would be taken for a formula.
QString guarded(QString text);
/// What guarded() was given: that a text of our own comes back as it was.
QString unguarded(QString text);

} // namespace selaras::tables
