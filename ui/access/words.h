#pragma once

#include "store/keyring.h"
#include "store/password_strength.h"

#include "kit/form.h"

namespace selaras::ui {

/// Why a log-in failed, in whole sentences: what happened, what is left, what to press. `left` is the user's state
/// after the try.
QString loginSentence(const Error &error, const std::optional<Keyring::User> &left, bool capsLock);
/// Why an inventory could not be opened or made.
QString openSentence(const Error &error);
/// "0:45" until a pause ends.
QString countdown(qint64 ms);
/// What is to be said below a new password: too short, weak and why, strong.
kit::Field::Finding strengthFinding(const QString &password, const QStringList &own);

} // namespace selaras::ui
