#include "words/speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace selaras::ui {

void Speech::speak(const QString &language)
{
    QLocale::setDefault(language == QLatin1String("id") ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                        : QLocale(QLocale::English, QLocale::UnitedStates));
    for (QTranslator *old : {&m_ours, &m_qts})
        QCoreApplication::removeTranslator(old);
    // Qt has no Indonesian, so its dialogs, buttons and menus are translated by us.
    if (m_qts.load(QStringLiteral(":/i18n/qt_%1.qm").arg(language))
        || m_qts.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/selaras_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace selaras::ui
