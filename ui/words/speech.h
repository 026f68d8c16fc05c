#pragma once

#include <QTranslator>

namespace selaras::ui {

/// The language the program speaks: its own texts, and those of Qt.
class Speech {
public:
    /// "id" or "en". Widgets hear QEvent::LanguageChange. QLocale's default is set as well, before they hear it.
    void speak(const QString &language);

private:
    QTranslator m_ours, m_qts;
};

} // namespace selaras::ui
