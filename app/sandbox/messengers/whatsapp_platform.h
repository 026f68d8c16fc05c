#pragma once

#include "platforms/platform.h"

#include <QHash>

namespace selaras::sandbox {

/// A message that was taken.
struct ChatMessage {
    QString id; ///< "wamid...."
    QString to, templateName, language, reference; ///< reference: biz_opaque_callback_data
    QStringList parameters;
    qint64 at = 0; ///< UTC ms
};

/// The WhatsApp Cloud API simulated, as far as it writes templates: one pure function over its own state. It checks the
/// token, the number, the template's name, language and count of parameters, and the recipient as Meta does.
class WhatsAppPlatform {
public:
    explicit WhatsAppPlatform(quint64 seed);

    Answer handle(const wire::HttpRequest &request, qint64 now);

    /// A template that Meta has approved; `parameters`: how many it takes.
    void addTemplate(const QString &name, const QString &language, int parameters);
    const QString &account() const { return m_account; } ///< id of the phone number
    const QString &token() const { return m_token; }
    const std::vector<ChatMessage> &messages() const { return m_messages; }

    /// The next calls that write are refused with this code of Meta's; 0: they are not.
    int refuseWith = 0;
    int refusals = 0; ///< how many of them
    /// Those of platform.h that a call can have: serverError, throttled, lostReply, lostRequest, stall.
    Faults faults;

private:
    Answer write(const wire::HttpRequest &request, qint64 now);
    bool happens(int chance);

    SeededRandom m_random;
    QString m_account = QStringLiteral("106540352242922"), m_token;
    QHash<QString, int> m_templates; ///< "name/language": parameters
    std::vector<ChatMessage> m_messages;
};

} // namespace selaras::sandbox
