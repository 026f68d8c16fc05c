#include "desktop/shots.h"

#include "shell/shell.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

namespace selaras::desktop {

namespace {

constexpr int kSettleMs = 600; ///< queries answered, live counts drawn

void settle()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < kSettleMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

} // namespace

bool takeShots(Window &window, ui::Appearance &appearance, const std::vector<QString> &workspaces, const QString &dir)
{
    if (!QDir().mkpath(dir))
        return false;
    bool all = true;
    const auto shoot = [&](const QString &name, const QString &language, kit::Scheme scheme) {
        settle();
        const QString file = QStringLiteral("%1-%2-%3.png").arg(name, language, ui::schemeName(scheme));
        all = window.grab().save(QDir(dir).filePath(file)) && all;
    };
    for (const QString &language : {QStringLiteral("id"), QStringLiteral("en")}) {
        for (const auto scheme : {kit::Scheme::Light, kit::Scheme::Dark}) {
            appearance.useLanguage(language);
            appearance.useScheme(scheme);
            for (const QString &id : workspaces) {
                window.shell()->go(id);
                shoot(id, language, scheme);
            }
        }
    }
    window.lock();
    for (const QString &language : {QStringLiteral("id"), QStringLiteral("en")}) {
        for (const auto scheme : {kit::Scheme::Light, kit::Scheme::Dark}) {
            appearance.useLanguage(language);
            appearance.useScheme(scheme);
            shoot(QStringLiteral("login"), language, scheme);
        }
    }
    return all;
}

} // namespace selaras::desktop
