#include "access/login_page.h"
#include "access/wizard.h"
#include "desktop/memory.h"
#include "desktop/window.h"
#include "support/temp_store.h"

#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QtTest>

using namespace selaras;
using namespace selaras::desktop;

namespace {

/// The window over two inventories of this PC.
struct House {
    House()
    {
        for (const char *name : {"teko", "wajan"}) {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
        }
        remember(path("teko"), {QStringLiteral("Dapur Nusa, Cakung"), "Asia/Jayapura", {}});
        setLastInventory(path("teko"));
    }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name) + ".selaras"); }
    QStringList words() const
    {
        QStringList out;
        for (const QWidget *widget : window.findChildren<QWidget *>())
            out << widget->accessibleName();
        return out;
    }
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    ui::Appearance appearance;
    Window window{{{clock, random, Effort::least(), Threads::Own, 0}, clock, {}, appearance}};
};

QString allOf(const QDir &folder)
{
    QString out;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        out += files.next() + u'\n';
    return out;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_users.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("selaras-test"));
        QCoreApplication::setApplicationName(QStringLiteral("window"));
    }
    void init() { QSettings().clear(); }

    void theLogInScreenNamesTheShopThatWasOpenHere()
    {
        House house;
        house.window.begin({});
        QVERIFY(house.words().join(u'\n').contains(QStringLiteral("Dapur Nusa")));
    }
    void theLogInScreenOfAnotherInventoryDoesNotNameIt()
    {
        House house;
        house.window.begin(house.path("wajan"));
        QVERIFY(house.window.login());
        QVERIFY(!house.words().join(u'\n').contains(QStringLiteral("Dapur Nusa")));
    }
    void anInventoryThatIsNotThereAnyMoreIsMissedAndNotMadeAnew()
    {
        House house;
        QSettings().setValue(QStringLiteral("inventory/path"), QStringLiteral("/nowhere/shop.selaras"));
        house.window.begin({});
        QVERIFY(house.window.login());
        QStringList said;
        for (const QLabel *label : house.window.findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("/nowhere/shop.selaras")), qPrintable(said.join(u'\n')));
    }
    void whoHasLostAnInventoryMayMakeANewOne()
    {
        House house;
        QSettings().setValue(QStringLiteral("inventory/path"), QStringLiteral("/nowhere/shop.selaras"));
        house.window.begin({});
        Q_EMIT house.window.login()->newInventoryWanted();
        QVERIFY(!house.window.login());
        QVERIFY(house.window.findChild<ui::Wizard *>());
    }
    void theLastBackupIsRememberedForTheDayTheInventoryIsLost()
    {
        remember(QStringLiteral("/tmp/kettle.selaras"),
            {QStringLiteral("Dapur Nusa"), "Asia/Jakarta", {.createdAt = 5, .file = QStringLiteral("/media/usb/a")}});
        const Remembered known = rememberedOf(QStringLiteral("/tmp/kettle.selaras"));
        QCOMPARE(known.backup.createdAt, 5);
        QCOMPARE(known.backup.file, QStringLiteral("/media/usb/a"));
    }
    /// Last: QSettings stays where it was put.
    void aDemoLeavesTheSettingsOfThePersonAlone()
    {
        QSettings().setValue(QStringLiteral("look/theme"), QStringLiteral("dark"));
        QSettings().sync();
        const QTemporaryDir users, demo;
        const QString before = allOf(QDir(m_users.path()));
        keepSettingsIn(demo.path());
        ui::Appearance().setScheme(kit::Scheme::Light);
        remember(QStringLiteral("/tmp/demo.selaras"), {QStringLiteral("Dapur Nusa"), {}, {}});
        QSettings().sync();
        QCOMPARE(allOf(QDir(m_users.path())), before);
        QSettings::setDefaultFormat(QSettings::NativeFormat);
        QCOMPARE(QSettings().value(QStringLiteral("look/theme")).toString(), QStringLiteral("dark"));
    }

private:
    QTemporaryDir m_users;
};

QTEST_MAIN(WindowTest)
#include "test_window.moc"
