#pragma once

#include <QString>

namespace selaras::ui {

/// A name with the words in it that another name does not have.
struct Difference {
    QString before, differs, after;
};
/// What tells `name` from `other`, by whole words: "Teko Leher Angsa 600 ml" + "Putih". What both begin and end with
/// is left out of `differs`; all of the name, when they share nothing at either end; nothing when they are the same.
Difference differenceOf(const QString &name, const QString &other);

} // namespace selaras::ui
