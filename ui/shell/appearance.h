#pragma once

#include "kit/theme.h"
#include "words/speech.h"

#include <QObject>

namespace selaras::ui {

/// How the window looks and speaks on this PC: theme, text size, language, lock. Remembered in QSettings, changed while
/// the window is open: widgets hear QEvent::LanguageChange and kit::ThemeWatch.
class Appearance : public QObject {
    Q_OBJECT
public:
    static constexpr int kLockMinutes = 10;

    /// Reads what was remembered and applies it.
    explicit Appearance(QObject *parent = nullptr);

    kit::Scheme scheme() const { return m_scheme; }
    QString language() const { return m_language; } ///< "id" or "en"
    int scale() const { return m_scale; } ///< per cent
    int lockMinutes() const { return m_lockMinutes; } ///< 0: never

    void setScheme(kit::Scheme scheme);
    void setLanguage(const QString &language);
    void setScale(int percent);
    void setLockMinutes(int minutes);
    /// For this run only: the command line's wishes are not remembered.
    void useScheme(kit::Scheme scheme);
    void useLanguage(const QString &language);
    void useScale(int percent);

Q_SIGNALS:
    void changed();

private:
    kit::Scheme m_scheme = kit::Scheme::System;
    QString m_language;
    int m_scale = 100;
    int m_lockMinutes = kLockMinutes;
    Speech m_speech;
};

QString schemeName(kit::Scheme scheme); ///< "system", "light", "dark"
kit::Scheme schemeFromName(const QString &name); ///< System for a name nobody knows

} // namespace selaras::ui
