#include "access/login_page.h"
#include "access/user_list.h"
#include "kit/bars.h"
#include "kit/notice.h"
#include "pages/when.h"
#include "support/temp_store.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimeZone>

using namespace selaras;
using namespace selaras::ui;

namespace {

/// An inventory with an owner and a packer, closed again, and the log-in screen before it.
struct Door {
    Door()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("selaras-test"));
        QCoreApplication::setApplicationName(QStringLiteral("login"));
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English));
        auto made = test::must(access::setUp(
            path, QStringLiteral("Ratna Suryani"), passwordSecret(QStringLiteral("teko leher angsa")), setting));
        code = made.recoveryCode;
        test::must(access::addPerson(made.session, QStringLiteral("Sari Wijaya"),
            passwordSecret(QStringLiteral("rantang susun empat")), access::Role::Service));
        session = std::make_shared<access::Session>(std::move(made.session));
    }
    void show(bool locked = false)
    {
        if (!locked)
            session.reset(); // the inventory is closed
        page = std::make_unique<LoginPage>(path, setting);
        page->setRunning(session);
        page->setLastBackup(backup);
        page->resize(1440, 900);
        page->show();
        page->activateWindow();
        page->refresh();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
    }
    void type(const QString &text) { QTest::keyClicks(password(), text); }
    void enter() { QTest::keyClick(password(), Qt::Key_Return); }
    QLineEdit *password() const { return page->findChild<QLineEdit *>(QStringLiteral("password")); }
    QString said() const
    {
        const auto *notice = page->findChild<kit::Notice *>();
        return notice->isVisible() ? notice->accessibleName() : QString();
    }

    /// With what stands below it.
    QString whole() const
    {
        QString out;
        for (const QLabel *label : page->findChild<kit::Notice *>()->findChildren<QLabel *>())
            out += label->text() + u'\n';
        return out;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.selaras"));
    SystemClock clock;
    SystemRandom random;
    access::Setting setting{clock, random, Effort::least(), Threads::Own, 0};
    LastBackup backup{};
    QString code;
    std::shared_ptr<access::Session> session;
    std::unique_ptr<LoginPage> page;
};

} // namespace

class LoginPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_door = std::make_unique<Door>(); }
    void cleanup() { m_door.reset(); }

    void thatTheInventoryIsGoneIsSaidBeforeAPasswordIsTyped()
    {
        m_door->session.reset();
        QVERIFY(QFile::rename(m_door->path, m_door->path + QStringLiteral(".elsewhere"))); // its keys are still there
        m_door->show();
        QVERIFY2(m_door->said().contains(QLatin1String("is not where it was")), qPrintable(m_door->said()));
    }

    void thatTheFileIsNoInventoryIsSaidBeforeAPasswordIsTyped()
    {
        m_door->session.reset();
        QFile file(m_door->path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x'));
        file.close();
        m_door->show();
        QVERIFY2(m_door->said().contains(QLatin1String("not encrypted")), qPrintable(m_door->said()));
    }

    void theClockIsThatOfTheHouse()
    {
        when::setZone(QTimeZone("Asia/Jayapura"));
        m_door->show();
        QTRY_VERIFY(m_door->page->findChild<kit::StatusLine *>()->accessibleName().endsWith(QLatin1String(" WIT")));
        when::setZone(QTimeZone("Asia/Jakarta"));
    }

    void theRightPasswordOpensTheInventory()
    {
        m_door->show();
        QSignalSpy entered(m_door->page.get(), &LoginPage::entered);
        m_door->type(QStringLiteral("teko leher angsa"));
        m_door->enter();
        QTRY_COMPARE(entered.size(), 1);
        const auto session = entered.first().first().value<std::shared_ptr<access::Session>>();
        QCOMPARE(session->actor.name, QStringLiteral("Ratna Suryani"));
        QCOMPARE(session->actor.role, access::Role::Owner);
    }

    void anArrowInThePasswordChoosesTheNextPerson()
    {
        m_door->show();
        QSignalSpy entered(m_door->page.get(), &LoginPage::entered);
        QTest::keyClick(m_door->password(), Qt::Key_Down);
        QCOMPARE(m_door->page->findChild<UserList *>()->chosenName(), QStringLiteral("Sari Wijaya"));
        m_door->type(QStringLiteral("rantang susun empat"));
        m_door->enter();
        QTRY_COMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().value<std::shared_ptr<access::Session>>()->actor.role, access::Role::Service);
    }

    void aWrongPasswordSaysSoAndHowManyTriesAreLeft()
    {
        m_door->show();
        m_door->type(QStringLiteral("wrong"));
        m_door->enter();
        QTRY_VERIFY(m_door->said().startsWith(QLatin1String("The password does not match.")));
        QVERIFY2(m_door->said().contains(QLatin1Char('4')), qPrintable(m_door->said()));
        QVERIFY(m_door->password()->hasFocus());
    }

    void capsLockIsNamedWithTheWrongPassword()
    {
        m_door->show();
        m_door->type(QStringLiteral("TEKO")); // no Shift is down
        m_door->enter();
        QTRY_VERIFY(m_door->said().contains(QLatin1String("Caps Lock is on.")));
    }

    void tooManyTriesPauseThatPersonOnly()
    {
        m_door->show();
        for (int i = 0; i < Keyring::kFreeTries; ++i) {
            m_door->password()->setText(QStringLiteral("wrong"));
            m_door->enter();
            QTRY_VERIFY(!m_door->password()->isReadOnly());
        }
        QTRY_VERIFY(m_door->said().startsWith(QLatin1String("Too many tries. Ratna Suryani can try again in ")));
        QVERIFY(!m_door->said().contains(QLatin1String("in tune"))); // nothing runs before the first log-in
        QTest::keyClick(m_door->password(), Qt::Key_Down);
        QVERIFY(m_door->said().isEmpty());
    }

    void aLockedWindowIsUnlockedWhileTheInventoryStaysOpen()
    {
        m_door->show(true);
        QSignalSpy unlocked(m_door->page.get(), &LoginPage::unlocked);
        QTest::keyClick(m_door->password(), Qt::Key_Down);
        m_door->type(QStringLiteral("rantang susun empat"));
        m_door->enter();
        QTRY_COMPARE(unlocked.size(), 1);
        QCOMPARE(unlocked.first().first().value<access::Actor>().name, QStringLiteral("Sari Wijaya"));
    }

    void aSecondWindowOnTheSameInventoryIsTold()
    {
        auto other = std::move(m_door->session); // keeps it open
        m_door->show();
        m_door->type(QStringLiteral("teko leher angsa"));
        m_door->enter();
        QTRY_VERIFY2(m_door->said().startsWith(QLatin1String("This inventory is open in another Selaras")),
            qPrintable(m_door->said()));
    }

    void aDamagedInventoryIsOfferedABackup_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("offered");
        QTest::newRow("whole") << QString() << true << false;
        QTest::newRow("the inventory is spoilt") << QString() << false << true;
        QTest::newRow("the keys are spoilt") << QStringLiteral(".keys") << false << true;
    }
    void aDamagedInventoryIsOfferedABackup()
    {
        QFETCH(const QString, suffix);
        QFETCH(const bool, whole);
        QFETCH(const bool, offered);
        m_door->session.reset();
        if (!whole) {
            QFile file(m_door->path + suffix);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(8192, 'x'));
        }
        m_door->show();
        if (suffix.isEmpty()) {
            m_door->type(QStringLiteral("teko leher angsa"));
            QSignalSpy entered(m_door->page.get(), &LoginPage::entered);
            m_door->enter();
            QTRY_VERIFY(!entered.isEmpty() || m_door->said().startsWith(QLatin1String("The file is damaged")));
        }
        const auto buttons = m_door->page->findChildren<QPushButton *>();
        const auto putBack = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text() == QStringLiteral("Restore from a backup…"); });
        QVERIFY(putBack != buttons.end());
        QCOMPARE((*putBack)->isVisible(), offered);
    }

    void aLostInventorySaysWhenItWasBackedUpLastAndWhere()
    {
        m_door->session.reset();
        QVERIFY(QFile::remove(m_door->path + QStringLiteral(".keys")));
        m_door->backup
            = {.createdAt = m_door->clock.now() - 60'000, .file = QStringLiteral("/media/usb/toko.selaras-backup")};
        m_door->show();
        QVERIFY(m_door->whole().contains(QDir::toNativeSeparators(QStringLiteral("/media/usb/toko.selaras-backup"))));
    }
    void aLostInventoryThatWasNeverBackedUpNamesNoBackup()
    {
        m_door->session.reset();
        QVERIFY(QFile::remove(m_door->path + QStringLiteral(".keys")));
        m_door->show();
        QVERIFY(!m_door->whole().contains(QLatin1String("The last backup is of")));
    }

    void theRecoveryCodeGivesTheOwnerANewPassword()
    {
        m_door->show();
        QSignalSpy entered(m_door->page.get(), &LoginPage::entered);
        const auto edit = [&](const char *name) {
            return m_door->page->findChild<QLineEdit *>(QString::fromLatin1(name));
        };
        for (auto *button : m_door->page->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Use the recovery code"))
                button->click();
        QVERIFY(edit("recovery-code")->isVisible());
        QTest::keyClicks(edit("recovery-code"), m_door->code.toLower());
        QTest::keyClicks(edit("new-password"), QStringLiteral("stoples kaca besar"));
        QTest::keyClicks(edit("new-password-again"), QStringLiteral("stoples kaca besar"));
        QTest::keyClick(edit("new-password-again"), Qt::Key_Return);
        QTRY_COMPARE(entered.size(), 1);
    }

private:
    std::unique_ptr<Door> m_door;
};

QTEST_MAIN(LoginPageTest)
#include "test_login_page.moc"
