#include "connectors.h"
#include "demo/demo.h"
#include "desktop/memory.h"
#include "desktop/shots.h"
#include "desktop/window.h"
#include "desktop/workspaces.h"
#include "engine/stop_signals.h"
#include "shell/shell.h"
#include "wire/network.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QIcon>
#include <QScreen>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace selaras;

namespace {

struct Options {
    std::string inventory, language, theme, demo, shots, size = "1440x900";
    int textSize = 0; ///< per cent; 0: as it was remembered
};

int failed(const QString &why)
{
    std::fprintf(stderr, "selaras: %s\n", qPrintable(why));
    return 1;
}

QSize sizeOf(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return size.isEmpty() ? QSize(1440, 900) : size;
}

/// Waits for the demo's inventory in an event loop of its own; the window is not there yet.
Result<std::shared_ptr<access::Session>> waitFor(Task<std::shared_ptr<access::Session>> task)
{
    QEventLoop loop;
    Result<std::shared_ptr<access::Session>> outcome = fail(Error::Kind::Cancelled);
    auto carry = [&](Task<std::shared_ptr<access::Session>> running) -> QCoro::Task<> {
        outcome = co_await running;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
    };
    auto waiting = carry(std::move(task));
    loop.exec();
    return outcome;
}

int run(QApplication &application, const Options &options)
{
    const StopSignals stop([] { QApplication::quit(); });
    QTemporaryDir passing;
    if (!options.demo.empty())
        desktop::keepSettingsIn(passing.path());
    ui::Appearance appearance;
    if (!options.language.empty())
        appearance.useLanguage(QString::fromStdString(options.language));
    if (!options.theme.empty())
        appearance.useScheme(ui::schemeFromName(QString::fromStdString(options.theme)));
    if (options.textSize != 0)
        appearance.useScale(options.textSize);
    SystemClock clock;
    SystemRandom random;
    const access::Setting setting{clock, random, Effort::moderate(), Threads::Own, 0};
    QString path = QString::fromStdString(options.inventory);

    std::shared_ptr<access::Session> session;
    if (!options.demo.empty()) {
        if (path.isEmpty())
            path = passing.filePath(QStringLiteral("dapur-nusa.selaras"));
        demo::Parts parts{QString::fromStdString(options.demo), path, setting, &clock, connectors(), [] {
                              return std::make_unique<wire::NetworkWire>();
                          }};
        auto made = waitFor(demo::setUp(std::move(parts)));
        if (!made)
            return failed(QStringLiteral("the demo cannot begin: %1 %2 %3")
                              .arg(errorKindName(made.error().kind), made.error().code, made.error().detail));
        session = *made;
    }

    desktop::Window window({setting, clock, connectors(), appearance});
    window.resize(sizeOf(options.size));
    if (session)
        window.enter(std::move(session));
    else
        window.begin(path);
    // A window larger than the screen would hide its status line under the edge; a frame needs some room, too.
    constexpr int kFrame = 48;
    const QSize room = application.primaryScreen()->availableSize() - QSize(0, kFrame);
    if (options.shots.empty() && window.size().boundedTo(room) != window.size())
        window.showMaximized();
    else
        window.show();
    if (options.shots.empty())
        return application.exec();

    int code = 0;
    QTimer::singleShot(3000, &window, [&] { // the engine has read what the shops have
        std::vector<QString> ids;
        if (window.shell())
            ids = window.shell()->workspaceIds();
        code = window.shell() && desktop::takeShots(window, appearance, ids, QString::fromStdString(options.shots))
            ? 0
            : failed(QStringLiteral("no pictures: nobody is logged in, or the folder cannot be written"));
        application.quit();
    });
    application.exec();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App cli{"Selaras: one stock, every channel in tune"};
    cli.add_option("--inventory", options.inventory, "the inventory file; without it the one used last");
    cli.add_option("--language", options.language, "id or en, for this run")->check(CLI::IsMember({"id", "en"}));
    cli.add_option("--theme", options.theme, "light, dark or system, for this run")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    cli.add_option("--demo", options.demo,
        "the ready file or control URL of a running selaras-sandbox: begins logged in as its owner");
    cli.add_option("--size", options.size, "of the window")->capture_default_str();
    cli.add_option("--text-size", options.textSize, "per cent, for this run")->check(CLI::Range(90, 150));
    cli.add_option(
        "--shots", options.shots, "render every workspace in both themes and languages into this folder, and end");
    // Help needs no display, and what Qt says of the display is no help. Other options wait: Qt takes its own out
    // first.
    const auto asksForHelp = [](std::string_view word) {
        return word == "--help" || word == "-h";
    };
    if (std::any_of(argv + 1, argv + argc, asksForHelp))
        CLI11_PARSE(cli, argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Selaras"));
    QCoreApplication::setApplicationName(QStringLiteral("selaras"));
    QGuiApplication::setDesktopFileName(QStringLiteral("selaras"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/app/selaras.svg")));
    CLI11_PARSE(cli, argc, argv);
    return run(application, options);
}
