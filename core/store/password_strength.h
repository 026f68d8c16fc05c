#pragma once

#include <QStringList>
#include <QStringView>

namespace selaras {

enum class PasswordGrade { TooShort, Weak, Fair, Strong };

/// What makes a password weaker than its length promises; ui has a sentence for each.
enum class PasswordWeakness { None, CommonWord, OwnWord, Repeats, Sequence, OneKind };

struct PasswordStrength {
    int bits = 0; ///< log2 of the guesses that a person who knows how people choose passwords would need, at most
    PasswordGrade grade = PasswordGrade::TooShort;
    PasswordWeakness weakness = PasswordWeakness::None; ///< the one that costs most

    bool isGood() const { return grade == PasswordGrade::Fair || grade == PasswordGrade::Strong; } ///< may be taken
};

/// An estimate that never flatters: known words, names of the house (`own`: the user's and the shop's), repeats and
/// runs of neighbours ("abcd", "4321", "qwerty") and years count as one pick from a short list, letters that can be
/// spoken as those of a word, and only what is left counts character by character. Weak is below 40 bits, Strong
/// from 60.
PasswordStrength passwordStrength(QStringView password, const QStringList &own = {});

} // namespace selaras
