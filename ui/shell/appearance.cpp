#include "shell/appearance.h"

#include <QSettings>

namespace selaras::ui {

namespace {

const QString kTheme = QStringLiteral("look/theme");
const QString kScale = QStringLiteral("look/scale");
const QString kLanguage = QStringLiteral("look/language");
const QString kLock = QStringLiteral("lock/minutes");

} // namespace

QString schemeName(kit::Scheme scheme)
{
    return scheme == kit::Scheme::Light ? QStringLiteral("light")
        : scheme == kit::Scheme::Dark   ? QStringLiteral("dark")
                                        : QStringLiteral("system");
}

kit::Scheme schemeFromName(const QString &name)
{
    return name == QLatin1String("light") ? kit::Scheme::Light
        : name == QLatin1String("dark")   ? kit::Scheme::Dark
                                          : kit::Scheme::System;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    const QSettings kept;
    m_scale = qBound(kit::Theme::scaleMin, kept.value(kScale, 100).toInt(), kit::Theme::scaleMax);
    m_lockMinutes = qMax(0, kept.value(kLock, kLockMinutes).toInt());
    useScheme(schemeFromName(kept.value(kTheme).toString()));
    useLanguage(kept.value(kLanguage, QStringLiteral("id")).toString());
}

void Appearance::setScheme(kit::Scheme scheme)
{
    QSettings().setValue(kTheme, schemeName(scheme));
    useScheme(scheme);
}

void Appearance::setLanguage(const QString &language)
{
    QSettings().setValue(kLanguage, language);
    useLanguage(language);
}

void Appearance::setScale(int percent)
{
    useScale(percent);
    QSettings().setValue(kScale, m_scale);
}

void Appearance::useScale(int percent)
{
    m_scale = qBound(kit::Theme::scaleMin, percent, kit::Theme::scaleMax);
    useScheme(m_scheme);
}

void Appearance::setLockMinutes(int minutes)
{
    m_lockMinutes = qMax(0, minutes);
    QSettings().setValue(kLock, m_lockMinutes);
    Q_EMIT changed();
}

void Appearance::useScheme(kit::Scheme scheme)
{
    m_scheme = scheme;
    kit::Theme::set(scheme, m_scale);
    Q_EMIT changed();
}

void Appearance::useLanguage(const QString &language)
{
    const QString wanted = language == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("id");
    if (wanted == m_language)
        return;
    m_language = wanted;
    m_speech.speak(wanted);
    Q_EMIT changed();
}

} // namespace selaras::ui
