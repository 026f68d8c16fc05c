#pragma once

#include "base/result.h"
#include "channels/ports.h"

namespace selaras::ui {

/// What a credential is called on the screen, and where it is found.
QString credentialLabel(const channels::CredentialField &field);
QString credentialHint(const channels::ChannelKind &kind, const QString &name);
/// What went wrong while a shop was tried: what happened and what to press.
QString trialSentence(const Error &error, const QString &channel);

} // namespace selaras::ui
