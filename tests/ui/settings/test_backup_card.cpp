#include "settings/backup_card.h"

#include "audit/audit.h"
#include "base/random.h"
#include "kit/button.h"
#include "kit/notice.h"
#include "support/machine_room.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

/// The settings' card over an inventory with a keyring, where work goes on.
struct Screen {
    explicit Screen(access::Role role = access::Role::Owner)
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        auto made
            = must(access::setUp(path, QStringLiteral("Ani"), passwordSecret(QStringLiteral("kucing hitam melompat")),
                {clock, random, Effort::least(), Threads::Own, 0}));
        session = std::make_shared<access::Session>(std::move(made.session));
        services = std::make_unique<Services>(
            Services{*session->store, clock, nullptr, {1, QStringLiteral("Ani"), role}, {}});
        card = std::make_unique<BackupCard>(*services, session);
        card->resize(700, 260);
        card->show();
        (void)QTest::qWaitForWindowActive(card.get());
    }
    kit::Button *button(const char *name) { return card->findChild<kit::Button *>(QString::fromLatin1(name)); }
    /// Presses the button and types a name into the chooser.
    void backUpTo(const QString &target)
    {
        button("backup-make")->click();
        auto *dialog = card->findChild<QFileDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(target);
        QMetaObject::invokeMethod(dialog, "accept");
    }
    QString said()
    {
        const auto *notice = card->findChild<kit::Notice *>();
        return notice->isVisible() ? notice->accessibleName() : QString();
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : card->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.selaras"));
    QString file = folder.filePath(QStringLiteral("usb.selaras-backup"));
    ManualClock clock;
    SeededRandom random{3};
    std::shared_ptr<access::Session> session;
    std::unique_ptr<Services> services;
    std::unique_ptr<BackupCard> card;
};

} // namespace

class BackupCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInventoryWithoutBackupSaysWhatThatMeans()
    {
        Screen s;
        QTRY_VERIFY(s.says(QStringLiteral("None yet")));
        QVERIFY(s.says(QStringLiteral("a broken disk takes orders, stock and history with it")));
    }
    void aBackupIsMadeAndToldWithItsPlace()
    {
        Screen s;
        s.backUpTo(s.file);
        QTRY_VERIFY(s.said().startsWith(QLatin1String("The backup is made and tested: ")));
        QVERIFY(verifyBackup(s.file));
        QVERIFY(s.button("backup-make")->isEnabled());
        QVERIFY(!s.button("backup-stop")->isVisible());
        QTRY_VERIFY(!s.says(QStringLiteral("None yet")));
        QVERIFY(s.says(s.file));
    }
    void aFileThatIsThereIsNotWrittenOver()
    {
        Screen s;
        QFile there(s.file);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("photos");
        there.close();
        s.backUpTo(s.file);
        QTRY_VERIFY2(s.said().startsWith(QLatin1String("There is a file of that name already.")), qPrintable(s.said()));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("photos"));
    }
    void aStoppedBackupLeavesNoFile()
    {
        Screen s;
        s.backUpTo(s.file);
        s.button("backup-stop")->click();
        QTRY_VERIFY(!s.button("backup-stop")->isVisible());
        QVERIFY(s.said().startsWith(QLatin1String("The backup was stopped")) || QFile::exists(s.file));
        QVERIFY(!QFile::exists(s.file + QStringLiteral(".part")));
        QVERIFY(!QFile::exists(s.file + QStringLiteral(".copying")));
    }
    void whoMayNotBackUpIsToldWhoMay()
    {
        Screen s(access::Role::Packer);
        QVERIFY(!s.button("backup-make")->isEnabled());
        QCOMPARE(s.button("backup-make")->toolTip(), QStringLiteral("Only owner and finance"));
    }
};

QTEST_MAIN(BackupCardTest)
#include "test_backup_card.moc"
