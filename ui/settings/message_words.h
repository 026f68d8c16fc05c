#pragma once

#include "messages/event.h"

#include <QString>

/// What is said of messages to buyers, wherever they are set up.
namespace selaras::ui {

QString eventWords(messages::Event event); ///< "Order taken in"
QString wayWords(messages::Way way); ///< "E-mail", "WhatsApp"
QString languageWords(messages::Language language); ///< by its own name: "Indonesia", "English"
/// What a placeholder becomes: "the buyer's name".
QString placeholderWords(const QString &name);

/// A field of a sender by its stored name ("account", "host", "token" ...): what it is called, and an example or what
/// follows when it is left empty.
struct FieldWords {
    QString label, hint;
};
FieldWords senderFieldWords(messages::Way way, const QString &name);

} // namespace selaras::ui
