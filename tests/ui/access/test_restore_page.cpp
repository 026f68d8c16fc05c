#include "access/restore_page.h"

#include "base/random.h"
#include "kit/button.h"
#include "kit/notice.h"
#include "store/durable_file.h"
#include "support/temp_store.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

/// A damaged inventory, a backup of its good days, and the page between them.
struct Screen {
    Screen()
    {
        auto made = must(access::setUp(
            path, QStringLiteral("Ani"), passwordSecret(QStringLiteral("kucing hitam melompat")), setting));
        must(access::backUp(*made.session.store, made.session.keyring.path(), made.session.actor, backup, clock));
        made.session.store.reset();
        QFile out(path);
        if (out.open(QIODevice::ReadWrite))
            out.write(QByteArray(8192, 'x'));
    }
    void show()
    {
        page = std::make_unique<RestorePage>(path, backup, setting);
        page->resize(1024, 768);
        page->show();
        (void)QTest::qWaitForWindowActive(page.get());
        page->setFocus();
    }
    QLineEdit *password() { return page->findChild<QLineEdit *>(QStringLiteral("restore-password")); }
    kit::Button *button() { return page->findChild<kit::Button *>(QStringLiteral("restore")); }
    kit::Notice *notice() { return page->findChild<kit::Notice *>(); }
    void restoreWith(const char *typed)
    {
        password()->setText(QString::fromLatin1(typed));
        QTest::keyClick(password(), Qt::Key_Return);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.selaras"));
    QString backup = folder.filePath(QStringLiteral("usb.selaras-backup"));
    ManualClock clock;
    SeededRandom random{3};
    access::Setting setting{clock, random, Effort::least(), Threads::Own, 0};
    std::unique_ptr<RestorePage> page;
};

} // namespace

class RestorePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDamagedFileIsKeptAndThePersonIsToldWhere()
    {
        Screen s;
        s.show();
        QSignalSpy entered(s.page.get(), &RestorePage::entered);
        s.restoreWith("kucing hitam melompat");
        QTRY_COMPARE(s.button()->text(), QStringLiteral("Open the inventory"));
        const QString told = s.notice()->accessibleDescription().remove(QChar(0x200b));
        const QStringList places = told.split(u'\n');
        QCOMPARE(places.size(), 2);
        for (const QString &place : places)
            QVERIFY2(QFile::exists(place), qPrintable(place));
        QVERIFY(entered.isEmpty()); // it is read first
        s.button()->click();
        QCOMPARE(entered.size(), 1);
    }
    void aWrongPasswordRestoresNothing()
    {
        Screen s;
        s.show();
        s.restoreWith("salah semua");
        QTRY_VERIFY(s.notice()->isVisible());
        QCOMPARE(s.notice()->accessibleName(), QStringLiteral("The password does not match."));
        QCOMPARE(QDir(s.folder.path()).entryList({QStringLiteral("*before-restore*")}).size(), 0);
    }
    void whatIsNoBackupIsCalledSoAndAsksForNoPassword()
    {
        Screen s;
        QFile::remove(s.backup);
        must(replaceFile(s.backup, "holiday photos"));
        s.show();
        QVERIFY2(s.notice()->accessibleName().startsWith(QLatin1String("This file is no backup of Selaras.")),
            qPrintable(s.notice()->accessibleName()));
        QVERIFY(!s.password()->isVisible());
        QVERIFY(!s.button()->isVisible());
    }
    void escapeLeavesWithoutRestoring()
    {
        Screen s;
        s.show();
        QSignalSpy left(s.page.get(), &RestorePage::left);
        QTest::keyClick(s.password(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(QDir(s.folder.path()).entryList({QStringLiteral("*before-restore*")}).size(), 0);
    }
};

QTEST_MAIN(RestorePageTest)
#include "test_restore_page.moc"
