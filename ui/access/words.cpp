#include "access/words.h"

#include "kit/format.h"

#include <QCoreApplication>

namespace selaras::ui {

using Finding = kit::Field::Finding;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Access)
};

QString weaknessWords(PasswordWeakness weakness)
{
    switch (weakness) {
    case PasswordWeakness::CommonWord: return Words::tr("Too weak: everybody tries this word first. Add two others.");
    case PasswordWeakness::OwnWord:
        return Words::tr("Too weak: your name or the shop's is in it. Add two other words.");
    case PasswordWeakness::Repeats: return Words::tr("Too weak: the same again and again. Take three words.");
    case PasswordWeakness::Sequence:
        return Words::tr("Too weak: neighbours on the keyboard or in the alphabet. Take three words.");
    case PasswordWeakness::OneKind: return Words::tr("Too weak: only one kind of character. Add another word.");
    case PasswordWeakness::None: break;
    }
    return Words::tr("Too weak: add another word.");
}

} // namespace

QString countdown(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, (ms + 999) / 1000);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString loginSentence(const Error &error, const std::optional<Keyring::User> &left, bool capsLock)
{
    if (error.code == QLatin1String("login.wrong-password")) {
        QStringList sentences{Words::tr("The password does not match.")};
        if (capsLock)
            sentences << Words::tr("Caps Lock is on.");
        if (left && left->triesLeft > 0 && !left->pausedUntil)
            sentences << Words::tr("%n tries left before a pause.", nullptr, left->triesLeft);
        return sentences.join(u' ');
    }
    if (error.code == QLatin1String("login.wrong-recovery-code"))
        return Words::tr("The recovery code does not open this inventory. Compare it with the paper, group by group.");
    if (error.code == QLatin1String("login.not-a-recovery-code"))
        return Words::tr("A recovery code has 8 groups of 4 characters. Check what is missing.");
    if (error.code == QLatin1String("login.deactivated"))
        return Words::tr("This user may no longer log in. An owner can change that under Settings.");
    if (error.code == QLatin1String("login.unknown-user"))
        return Words::tr("This user is no longer in the list. Choose another one.");
    if (error.code == QLatin1String("users.not-owner"))
        return Words::tr("The recovery code gives a new password to an owner only. Choose an owner.");
    if (error.code == QLatin1String("password.short"))
        return Words::tr("A password has at least 8 characters.");
    if (error.code == QLatin1String("password.weak"))
        return Words::tr(
            "The password is too easily guessed. Take three or four words that nobody would expect together.");
    return openSentence(error);
}

QString openSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("store.in-use"))
        return Words::tr(
            "This inventory is open in another Selaras window or program. Close it there, then try again.");
    if (code == QLatin1String("store.missing"))
        return Words::tr("The inventory is not where it was. Connect its drive, or open it from its new place.");
    if (code == QLatin1String("store.plain"))
        return Words::tr("This file is not encrypted, so it is no inventory of Selaras. Choose another file.");
    if (code == QLatin1String("store.damaged") || code == QLatin1String("keyring.damaged"))
        return Words::tr("The file is damaged. Nothing was changed. Restore the last backup.");
    if (code == QLatin1String("store.newer") || code == QLatin1String("keyring.newer"))
        return Words::tr("The inventory was made by a newer Selaras. Install the newest version, then open it again.");
    if (code == QLatin1String("store.foreign"))
        return Words::tr("The file belongs to another program. Choose another file.");
    if (code == QLatin1String("store.read-only"))
        return Words::tr("The inventory cannot be written. Check the rights of the folder, then try again.");
    if (code == QLatin1String("store.full"))
        return Words::tr("The disk is full. Free some space, then try again.");
    if (code == QLatin1String("store.exists") || code == QLatin1String("keyring.exists"))
        return Words::tr("There is an inventory of that name already. Open it, or choose another name for the shop.");
    if (code == QLatin1String("store.no-encryption"))
        return Words::tr(
            "The encryption of this installation is broken, so nothing was opened. Install Selaras again.");
    if (code == QLatin1String("keyring.missing"))
        return Words::tr(
            "The key file beside the inventory is missing. Without it nobody can log in: bring it back from the backup.");
    if (code == QLatin1String("keyring.memory"))
        return Words::tr("There is not enough memory to check the password. Close other programs, then try again.");
    if (code == QLatin1String("keyring.busy"))
        return Words::tr("Another program is changing the key file. Try again in a moment.");
    return Words::tr(
        "The inventory could not be opened. Nothing was changed. Try again; if it stays so, restore the last backup.");
}

Finding strengthFinding(const QString &password, const QStringList &own)
{
    if (password.isEmpty())
        return {};
    const PasswordStrength strength = passwordStrength(password, own);
    switch (strength.grade) {
    case PasswordGrade::TooShort: return {kit::Role::Red, Words::tr("At least 8 characters")};
    case PasswordGrade::Weak: return {kit::Role::Red, weaknessWords(strength.weakness)};
    case PasswordGrade::Fair: return {kit::Role::Green, Words::tr("Good")};
    case PasswordGrade::Strong:
        // A random word from a list of some thousand is worth about 13 bits.
        return {kit::Role::Green, Words::tr("Strong, about %n random words", nullptr, qMax(4, strength.bits / 13))};
    }
    return {};
}

} // namespace selaras::ui
