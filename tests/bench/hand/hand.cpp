#include "hand.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <cmath>
#include <unistd.h>

namespace selaras::bench {

namespace {

constexpr int kScreensDown = 200;

QByteArray contentsOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Milliseconds since the kernel began this process, in its ticks of 10 ms.
double sinceExec()
{
    const QByteArray stat = contentsOf("/proc/self/stat");
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double begun = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (contentsOf("/proc/uptime").split(' ').first().toDouble() - begun) * 1000;
}

/// A line of /proc/self/status in MiB.
double status(const char *name)
{
    for (const QByteArray &line : contentsOf("/proc/self/status").split('\n'))
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// The program's one window; its keyboard focus is asked of it and not of the application, which has none on a display
/// without a window manager.
QWidget *window()
{
    for (QWidget *candidate : QApplication::topLevelWidgets())
        if (candidate->isVisible() && candidate->inherits("selaras::desktop::Window"))
            return candidate;
    return nullptr;
}

/// The most this process had resident is counted anew from here.
void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace

Hand::Hand()
{
    QTimer::singleShot(0, this, [this] {
        nlohmann::json report;
        try {
            work();
            report = {{"steps", m_steps}, {"pages", m_pages}, {"scans", m_scans}, {"memory", m_memory}};
        } catch (const Stuck &stuck) {
            report = {{"failed", stuck.step}};
        }
        QFile file(qEnvironmentVariable("SELARAS_HAND_REPORT"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(report.dump()));
        QCoreApplication::quit();
    });
}

void Hand::work()
{
    logIn();
    visitWorkspaces();
    walkTabs();
    search();
    scroll();
    pack();
    weigh("at the end");
}

void Hand::logIn()
{
    if (!m_eye.wait([this] { return Eye::find("LoginPage") && m_eye.sawAnything(); }))
        throw Stuck{"log-in page"};
    m_steps["program begun to log-in page"] = sinceExec();
    window()->activateWindow(); // no window manager does it
    settle();
    weigh("at the log-in page");
    type(qEnvironmentVariable("SELARAS_HAND_PASSWORD"));
    QElapsedTimer since;
    since.start();
    step(
        "log-in to first rows", [this] { press(Qt::Key_Return); }, [this] { return m_eye.sawRows(); });
    const auto row = [] {
        const QTableView *table = Eye::table();
        return table ? table->currentIndex().row() : -1;
    };
    const int before = row();
    step(
        "first rows to first key answered", [this] { press(Qt::Key_Down); },
        [&] { return row() != before && m_eye.sawRows(); });
    m_steps["log-in to first key answered"] = double(since.nsecsElapsed()) / 1e6;
    weigh("while logging in");
    forgetPeak(); // a password takes 256 MiB for a moment, whatever the inventory
    settle();
    weigh("logged in");
}

void Hand::visitWorkspaces()
{
    const auto rows = [this] {
        return m_eye.sawRows();
    };
    const auto go = [this](int letter) {
        return [this, letter] {
            press(letter, Qt::AltModifier);
        };
    };
    step("Stock, first time", go(Qt::Key_S), [&] { return Eye::find("StockWorkspace") && rows(); });
    settle();
    step("Activity, first time", go(Qt::Key_A), [this] { return Eye::find("Activity") && m_eye.sawAnything(); });
    settle();
    step("Channels, first time", go(Qt::Key_C), [&] { return Eye::find("Channels") && rows(); });
    settle();
    step("Audit, first time", go(Qt::Key_U), [&] { return Eye::find("Audit") && rows(); });
    settle();
    step("Settings, first time", go(Qt::Key_T), [this] { return Eye::find("SettingsPage") && m_eye.sawAnything(); });
    settle();
    step("Stock, again", go(Qt::Key_S), rows);
    step("Audit, again", go(Qt::Key_U), rows);
    step("Orders, again", go(Qt::Key_O), rows);
    settle();
    weigh("every workspace visited");
}

void Hand::walkTabs()
{
    // By the arrows, not by digits: those wait 40 ms, until it is clear that no scanner types them.
    QWidget *tabs = Eye::find("kit::Tabs");
    if (!tabs)
        throw Stuck{"Orders, tabs"};
    tabs->setFocus();
    for (const char *name : {"Orders, tab ready", "Orders, tab processed", "Orders, tab shipped",
             "Orders, tab completed", "Orders, tab unpaid", "Orders, tab needs mapping", "Orders, tab short",
             "Orders, tab cancel requested", "Orders, tab returns", "Orders, tab cancelled"}) {
        step(
            name, [this] { press(Qt::Key_Right); }, [this] { return m_eye.sawAnotherList(); });
        settle();
    }
}

void Hand::search()
{
    const auto find = [this](const char *name, const QString &text) {
        press(Qt::Key_Slash);
        QLineEdit *field = nullptr;
        if (!m_eye.wait([&] { return (field = qobject_cast<QLineEdit *>(window()->focusWidget())) != nullptr; }))
            throw Stuck{name};
        // Not letter by letter: without Enter the list would be searched as soon as the hand rests.
        {
            const QSignalBlocker quiet(field);
            field->setText(text);
        }
        step(
            name, [this] { press(Qt::Key_Return); }, [this] { return m_eye.sawAnotherList(); });
        settle();
    };
    find("Orders, search for a common name", QStringLiteral("budi"));
    find("Orders, search for two words", QStringLiteral("hendra wijaya"));
    find("Orders, search for the end of a number", QStringLiteral("000011QX"));
    press(Qt::Key_Escape);
    settle();
    weigh("searched");
}

void Hand::scroll()
{
    press(Qt::Key_4); // the completed ones: most of the million
    settle();
    QTableView *table = Eye::table();
    if (!table)
        throw Stuck{"scrolling"};
    const auto row = [table] {
        return table->currentIndex().row();
    };
    for (int i = 0; i < kScreensDown; ++i) {
        const int before = row();
        int rows = table->model()->rowCount();
        m_eye.blink();
        QElapsedTimer since;
        since.start();
        press(Qt::Key_PageDown);
        const bool moved = m_eye.wait([&] {
            if (row() == before && table->model()->rowCount() > rows) { // the next rows came while it stood at the end
                rows = table->model()->rowCount();
                press(Qt::Key_PageDown);
            }
            return row() > before && m_eye.sawTable();
        });
        if (!moved)
            throw Stuck{"scrolling"};
        m_pages.push_back(double(since.nsecsElapsed()) / 1e6);
    }
    m_steps["rows scrolled over"] = row();
    settle();
    weigh("scrolled");
}

/// Each order is scanned, and put aside as soon as it is there; from the scanner's Enter to the parcel's painting.
void Hand::pack()
{
    step(
        "Packing station, first time", [this] { press(Qt::Key_F9); },
        [this] { return Eye::find("Bench") && m_eye.sawAnything(); });
    settle();
    for (const QString &code : qEnvironmentVariable("SELARAS_HAND_CODES").split(u' ', Qt::SkipEmptyParts)) {
        m_eye.lookFor("BenchSurface", code);
        type(code);
        QElapsedTimer since;
        since.start();
        press(Qt::Key_Return);
        if (!m_eye.wait([this] { return m_eye.sawWords(); }))
            throw Stuck{"packing station, scan"};
        m_scans.push_back(double(since.nsecsElapsed()) / 1e6);
        press(Qt::Key_F4);
        settle();
    }
    press(Qt::Key_Escape);
    settle();
    weigh("packed");
}

void Hand::step(const char *name, const std::function<void()> &act, const std::function<bool()> &shown)
{
    m_eye.blink();
    QElapsedTimer since;
    since.start();
    act();
    if (!m_eye.wait(shown))
        throw Stuck{name};
    m_steps[name] = double(since.nsecsElapsed()) / 1e6;
}

void Hand::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window()->windowHandle(), Qt::Key(key), modifiers);
}

void Hand::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(window()->windowHandle(), letter.toLatin1());
}

void Hand::settle()
{
    QElapsedTimer since;
    since.start();
    m_eye.wait([&] { return since.elapsed() > 300; });
}

void Hand::weigh(const char *name) { m_memory[name] = {{"now", status("VmRSS:")}, {"most", status("VmHWM:")}}; }

QObject *HandPlugin::create(const QString &name, const QString &)
{
    return name == QLatin1String("selaras-hand") ? new Hand : nullptr;
}

} // namespace selaras::bench
