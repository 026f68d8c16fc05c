#pragma once

#include "base/result.h"
#include "messages/event.h"

#include <QHash>
#include <QStringList>

/// The texts of messages: data with placeholders such as {order}. Pure.
namespace selaras::messages {

struct Text {
    QString subject; ///< of a mail; for WhatsApp: the name of the template that is registered with Meta
    QString body; ///< for WhatsApp: what that template says, with our placeholders in it
    friend bool operator==(const Text &, const Text &) = default;
};

/// The text that comes with the program.
Text defaultText(Event event, Way way, Language language);

/// What may stand in a text of this event, without braces: "order", "buyer", "items", "total", "shop"; "amount" and
/// "pay_by" while it waits to be paid; "courier" and "tracking" when it is on its way.
QStringList placeholdersOf(Event event);

/// What is wrong with a text, none: nothing. Rejected: messages.placeholder (with the name that is none),
/// messages.brace (one that is not closed), messages.empty, messages.too-long, messages.template (the name of a
/// template: a-z, 0-9,
/// _), messages.template-edge (Meta takes no text that begins or ends with a placeholder).
Result<> checkText(const Text &text, Event event, Way way);

/// The text with every placeholder in place of which something is known; the others become "-".
QString filled(const QString &text, const QHash<QString, QString> &values);

/// The names of a template's placeholders in the order of its text: what is sent as its parameters.
QStringList parametersOf(const QString &body);
/// The text as it is to be registered with Meta: {{1}}, {{2}} ...
QString registered(const QString &body);

constexpr qsizetype kLongestSubject = 150, kLongestMail = 10'000, kLongestTemplate = 1024;

} // namespace selaras::messages
