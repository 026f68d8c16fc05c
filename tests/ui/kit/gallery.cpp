// Every piece of ui/kit in scenes like the look's pictures.
//   kit_gallery [--scheme light|dark|system] [--scale 90..150] [--scene NAME] [--save DIR]
#include "gallery_scenes.h"
#include "kit/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QPixmap>
#include <QWidget>

#include <cstdio>
#include <functional>
#include <utility>

using namespace selaras::kit;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"scheme", "light, dark or system", "scheme", "light"},
        {"scale", "font scale", "percent", "100"}, {"scene", "only this scene", "name"},
        {"save", "write PNGs here and leave", "dir"}, {"time", "also say how long painting takes"}});
    parser.addHelpOption();
    parser.process(app);
    const QString name = parser.value("scheme");
    Theme::set(name == "dark"  ? Scheme::Dark
            : name == "system" ? Scheme::System
                               : Scheme::Light,
        parser.value("scale").toInt());

    const std::pair<const char *, std::function<QWidget *()>> all[]
        = {{"orders", scenes::orders}, {"pane", scenes::ordersPane}, {"detail", scenes::detail},
            {"stock", scenes::stock}, {"activity", scenes::activity}, {"form", scenes::form}, {"bulk", scenes::bulk}};
    const QString only = parser.value("scene"), dir = parser.value("save");
    for (const auto &[scene, make] : all) {
        if (!only.isEmpty() && only != scene)
            continue;
        QLocale::setDefault(qstrcmp(scene, "bulk") == 0 ? QLocale(QLocale::English) : QLocale(QLocale::Indonesian));
        QWidget *window = make();
        window->setWindowTitle(scene);
        window->show();
        if (dir.isEmpty())
            continue;
        QApplication::processEvents();
        if (parser.isSet("time")) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 20; ++i)
                window->grab();
            std::printf("%s %.1f ms a window\n", scene, double(timer.elapsed()) / 20);
        }
        QDir().mkpath(dir);
        const QString file = QStringLiteral("%1/%2-%3.png").arg(dir, QString::fromLatin1(scene), name);
        if (!window->grab().save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        window->hide();
    }
    return dir.isEmpty() ? QApplication::exec() : 0;
}
