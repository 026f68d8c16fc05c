#include "access/recovery_card.h"
#include "access/step_list.h"
#include "access/step_lock.h"
#include "access/step_products.h"
#include "access/wizard.h"
#include "catalog/find.h"
#include "connect/connect_form.h"
#include "inventory/stock.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "pages/when.h"
#include "shops/shop.h"
#include "stock/import_model.h"
#include "store/setting.h"
#include "support/stall.h"
#include "support/tab_walk.h"
#include "support/temp_store.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace selaras;
using namespace selaras::ui;

namespace {

/// The first run, driven by the keyboard.
struct FirstRun {
    FirstRun()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("selaras-test"));
        QCoreApplication::setApplicationName(QStringLiteral("wizard"));
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English));
    }
    WizardParts parts()
    {
        return {{}, folder.path(), setting, [] { return std::make_unique<test::StallAnswers>(); },
            [this](std::shared_ptr<access::Session> made) {
                session = made;
                services
                    = std::make_unique<Services>(Services{*made->store, clock, nullptr, made->actor, {test::stall()}});
                return services.get();
            }};
    }
    void begin()
    {
        wizard = std::make_unique<Wizard>(parts());
        show();
    }
    void resume(const QString &step)
    {
        wizard.reset();
        wizard = std::make_unique<Wizard>(parts(), session, services.get(), step);
        show();
    }
    void show()
    {
        wizard->resize(1440, 900);
        wizard->show();
        wizard->activateWindow();
        if (!QTest::qWaitForWindowActive(wizard.get()))
            qFatal("no window");
    }
    QLineEdit *edit(const char *name) const { return wizard->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QPushButton *next() const { return wizard->findChild<QPushButton *>(QStringLiteral("next")); }
    void fill(const char *name, const QString &text) const { QTest::keyClicks(edit(name), text); }
    void pressNext() const { QTest::keyClick(wizard.get(), Qt::Key_Right, Qt::AltModifier); }
    void fillShop() const
    {
        fill("shop-name", QStringLiteral("Dapur Nusa"));
        pressNext();
    }
    void fillOwner() const
    {
        fill("owner-name", QStringLiteral("Ratna Suryani"));
        fill("owner-password", QStringLiteral("teko leher angsa biru"));
        fill("owner-password-again", QStringLiteral("teko leher angsa biru"));
        pressNext();
    }
    /// Types the two groups that are asked for, as labels say.
    void prove() const
    {
        const auto *card = wizard->findChild<StepLock *>()->card();
        for (const char *name : {"group-first", "group-second"}) {
            const int group = edit(name)->accessibleName().section(u' ', -1).toInt();
            fill(name, card->group(group - 1).toLower());
        }
    }
    /// From the start to the given step, as after a restart.
    void goOnAt(const QString &step)
    {
        begin();
        fillShop();
        fillOwner();
        if (!QTest::qWaitFor([this] { return session != nullptr; }))
            qFatal("no inventory");
        resume(step);
    }
    QPushButton *button(const char *name) const { return wizard->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void fillKeys(const QString &key) const
    {
        fill("address", QStringLiteral("https://dapurnusa.test"));
        fill("consumer_key", key);
        fill("consumer_secret", QStringLiteral("cs"));
    }
    kit::Role mark(int step) const { return wizard->findChild<StepList *>()->items().at(std::size_t(step)).state; }
    /// Enter as it comes from the keyboard: to whatever has it.
    void pressEnter() const { QTest::keyClick(wizard->focusWidget(), Qt::Key_Return); }
    template <class T> T read(std::function<Result<T>(Reader &)> work) const
    {
        auto future = session->store->read(work);
        future.waitForFinished();
        return test::must(future.takeResult());
    }

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    access::Setting setting{clock, random, Effort::least(), Threads::Own, 0};
    std::shared_ptr<access::Session> session;
    std::unique_ptr<Services> services;
    std::unique_ptr<Wizard> wizard;
};

} // namespace

class WizardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_run = std::make_unique<FirstRun>(); }
    void cleanup() { m_run.reset(); }

    void theKeyboardGoesToTheFirstFieldAlsoWhenTheWizardIsGivenIt()
    {
        m_run->begin();
        m_run->wizard->setFocus(); // as the window does with every page it shows
        QTRY_VERIFY(m_run->edit("shop-name")->hasFocus());
    }
    void nextSaysWhatIsMissing()
    {
        m_run->begin();
        QVERIFY(!m_run->next()->isEnabled());
        m_run->fill("shop-name", QStringLiteral("Dapur Nusa"));
        QVERIFY(m_run->next()->isEnabled());
    }

    void aNameWithSignsThatCannotBeShownIsRefused()
    {
        m_run->begin();
        m_run->edit("shop-name")->setText(QStringLiteral("Dapur \u202eNusa"));
        QVERIFY(!m_run->next()->isEnabled());
    }

    void lockingMakesAnEncryptedInventoryNamedAfterTheShop()
    {
        m_run->begin();
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->session);
        QFile file(m_run->folder.filePath(QStringLiteral("dapur-nusa.selaras")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.read(16).startsWith("SQLite format 3"));
    }

    void theChosenZoneIsTheClockOfTheInventory()
    {
        m_run->begin();
        auto *zones = m_run->wizard->findChild<QComboBox *>(QStringLiteral("wizard-zone"));
        zones->setFocus();
        QTest::keyClick(zones, Qt::Key_Down);
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->session);
        QCOMPARE(
            m_run->read<std::optional<QString>>([](Reader &r) { return setting(r, QStringLiteral("shop.time-zone")); }),
            QStringLiteral("Asia/Makassar"));
        QCOMPARE(when::zone().id(), QByteArray("Asia/Makassar"));
        when::setZone(QTimeZone("Asia/Jakarta"));
    }

    void theCodeMustBeProvenBeforeItGoesOn()
    {
        m_run->begin();
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->edit("group-first")->isVisible());
        QVERIFY(!m_run->next()->isEnabled());
        m_run->fill("group-first", QStringLiteral("AAAA"));
        m_run->fill("group-second", QStringLiteral("AAAA"));
        QVERIFY(!m_run->next()->isEnabled());
        m_run->edit("group-first")->clear();
        m_run->edit("group-second")->clear();
        m_run->prove();
        QTRY_VERIFY(m_run->next()->isEnabled());
    }

    void passwordsThatDifferDoNotGoOn()
    {
        m_run->begin();
        m_run->fillShop();
        m_run->fill("owner-name", QStringLiteral("Ratna"));
        m_run->fill("owner-password", QStringLiteral("teko leher angsa biru"));
        m_run->fill("owner-password-again", QStringLiteral("teko leher angsa baru"));
        QVERIFY(!m_run->next()->isEnabled());
    }

    void fromStartToFinishByKeyboard()
    {
        m_run->begin();
        QSignalSpy finished(m_run->wizard.get(), &Wizard::finished);
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->edit("group-first")->isVisible());
        m_run->prove();
        m_run->pressNext();
        QTRY_COMPARE(m_run->wizard->currentStep(), 2);
        m_run->fill("warehouse-name", QStringLiteral("Cakung"));
        m_run->pressNext();
        QTRY_COMPARE(m_run->wizard->currentStep(), 3);

        QFile csv(m_run->folder.filePath(QStringLiteral("sku.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("SKU,Name,Stock,Price\nTKO-600,Teko Leher Angsa,12,189000\nTRM-750,Termos Baja,abc,175000\n");
        csv.close();
        m_run->wizard->findChild<StepProducts *>()->open(csv.fileName());
        QTRY_COMPARE(m_run->next()->text(), QStringLiteral("Import"));
        QTRY_VERIFY(m_run->wizard->findChild<kit::TableView *>()->model()->rowCount() == 2);
        m_run->pressNext();
        QTRY_COMPARE(m_run->wizard->currentStep(), 4);

        m_run->fill("address", QStringLiteral("https://dapurnusa.test"));
        m_run->fill("consumer_key", QStringLiteral("ck_right"));
        m_run->fill("consumer_secret", QStringLiteral("cs_right"));
        auto *test = m_run->wizard->findChild<QPushButton *>(QStringLiteral("test"));
        auto *save = m_run->wizard->findChild<QPushButton *>(QStringLiteral("save"));
        QVERIFY(test->isEnabled());
        QVERIFY(!save->isEnabled());
        QTest::keyClick(test, Qt::Key_Space);
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_COMPARE(m_run->next()->text(), QStringLiteral("Next"));
        m_run->pressNext();
        QTRY_COMPARE(m_run->wizard->currentStep(), 5);
        m_run->pressNext();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QSettings().allKeys().filter(QStringLiteral("wizard")).isEmpty());

        const auto shops = m_run->read<std::vector<shops::Shop>>([](Reader &r) { return shops::all(r); });
        QCOMPARE(int(shops.size()), 1);
        QCOMPARE(shops.front().name, QStringLiteral("Dapur Nusa Web"));
        QVERIFY(!shops.front().writesStock);
        const auto skus = m_run->read<std::vector<catalog::Sku>>(
            [](Reader &r) { return catalog::findSkus(r, QStringLiteral("T"), 9); });
        QCOMPARE(int(skus.size()), 1); // the row with a fault was left out
        const auto step = m_run->read<QString>([](Reader &r) { return wizardStep(r); });
        QVERIFY(step.isEmpty());
    }

    void aWrongKeyIsSaidAndNothingIsSaved()
    {
        m_run->begin();
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->session);
        m_run->resume(QStringLiteral("connect"));
        m_run->fill("address", QStringLiteral("https://dapurnusa.test"));
        m_run->fill("consumer_key", QStringLiteral("ck_wrong"));
        m_run->fill("consumer_secret", QStringLiteral("cs"));
        QTest::keyClick(m_run->wizard->findChild<QPushButton *>(QStringLiteral("test")), Qt::Key_Space);
        auto *form = m_run->wizard->findChild<ConnectForm *>();
        const auto *notice = form->findChild<kit::Notice *>();
        QTRY_VERIFY(notice->isVisible() && !notice->accessibleName().startsWith(QLatin1String("Asking")));
        QVERIFY(!m_run->wizard->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    }

    void afterATestThatFailedTheKeyboardIsStillOnTest()
    {
        m_run->goOnAt(QStringLiteral("connect"));
        m_run->fillKeys(QStringLiteral("ck_wrong"));
        m_run->button("test")->setFocus();
        m_run->pressEnter();
        auto *form = m_run->wizard->findChild<ConnectForm *>();
        const auto *notice = form->findChild<kit::Notice *>();
        QTRY_VERIFY(notice->isVisible() && !notice->accessibleName().startsWith(QLatin1String("Asking")));
        QCOMPARE(m_run->wizard->focusWidget(), m_run->button("test"));
    }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        m_run->goOnAt(QStringLiteral("connect"));
        m_run->fillKeys(QStringLiteral("ck_right"));
        m_run->button("test")->setFocus();
        m_run->pressEnter();
        QTRY_COMPARE(m_run->wizard->focusWidget(), m_run->button("save"));
        m_run->pressEnter();
        QTRY_COMPARE(m_run->next()->text(), QStringLiteral("Next"));
        QCOMPARE(m_run->wizard->currentStep(), 4);
        QTRY_COMPARE(m_run->wizard->focusWidget(), m_run->next());
    }

    void aStepPassedByHasNoTick()
    {
        m_run->goOnAt(QStringLiteral("products"));
        m_run->pressNext();
        QTRY_COMPARE(m_run->wizard->currentStep(), 4);
        m_run->pressNext();
        QTRY_COMPARE(m_run->wizard->currentStep(), 5);
        QCOMPARE(m_run->mark(2), kit::Role::Green);
        QCOMPARE(m_run->mark(3), kit::Role::Grey);
        QCOMPARE(m_run->mark(4), kit::Role::Grey);
    }

    void whatWasDoneBeforeARestartKeepsItsTick()
    {
        m_run->goOnAt(QStringLiteral("connect"));
        m_run->fillKeys(QStringLiteral("ck_right"));
        QTest::keyClick(m_run->button("test"), Qt::Key_Space);
        QTRY_VERIFY(m_run->button("save")->isEnabled());
        QTest::keyClick(m_run->button("save"), Qt::Key_Space);
        QTRY_COMPARE(m_run->next()->text(), QStringLiteral("Next"));
        m_run->resume(QStringLiteral("shadow"));
        QTRY_COMPARE(m_run->mark(4), kit::Role::Green);
        QCOMPARE(m_run->mark(3), kit::Role::Grey);
    }

    void whyARowIsLeftOutCanBeReadWhole()
    {
        m_run->goOnAt(QStringLiteral("products"));
        QFile csv(m_run->folder.filePath(QStringLiteral("sku.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("SKU,Name,Stock,Price\nTKO-600,Teko Leher Angsa,-5,189000\n8.99E+12,Termos Baja,3,175000\n");
        csv.close();
        m_run->wizard->findChild<StepProducts *>()->open(csv.fileName());
        auto *table = m_run->wizard->findChild<kit::TableView *>();
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 2);
        QTRY_VERIFY(table->columnWidth(ImportModel::Why) >= table->neededWidth(ImportModel::Why));
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    }

    void theRefusalOfAFileIsNoHigherThanItsWords()
    {
        m_run->goOnAt(QStringLiteral("products"));
        QFile csv(m_run->folder.filePath(QStringLiteral("sku.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Nama,Stok\nTeko Leher Angsa,5\n");
        csv.close();
        auto *step = m_run->wizard->findChild<StepProducts *>();
        step->open(csv.fileName());
        auto *notice = step->findChild<kit::Notice *>();
        QTRY_VERIFY(notice->isVisible());
        QTRY_COMPARE(notice->height(), notice->heightForWidth(notice->width()));
    }

    void tabGoesThroughTheShopBeforeItGoesOn()
    {
        m_run->begin();
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->session);
        m_run->resume(QStringLiteral("connect"));
        auto *form = m_run->wizard->findChild<ConnectForm *>();
        QCOMPARE(test::tabGoesBack(form), QString());
        const auto walk = test::tabWalk(m_run->wizard.get());
        const auto next = std::find(walk.begin(), walk.end(), m_run->next());
        const auto last = std::find(walk.begin(), walk.end(), test::tabWalk(form).back());
        QVERIFY(last < next);
    }

    void whoQuitGoesOnFromTheSameStep()
    {
        m_run->begin();
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->edit("group-first")->isVisible());
        m_run->prove();
        m_run->pressNext();
        QTRY_COMPARE(m_run->wizard->currentStep(), 2);
        QTRY_COMPARE(m_run->read<QString>([](Reader &r) { return wizardStep(r); }), QStringLiteral("warehouse"));
        m_run->resume(QStringLiteral("warehouse"));
        QCOMPARE(m_run->wizard->currentStep(), 2);
    }

    void whoQuitBeforeProvingGetsANewCode()
    {
        m_run->begin();
        m_run->fillShop();
        m_run->fillOwner();
        QTRY_VERIFY(m_run->edit("group-first")->isVisible());
        const QString old = m_run->wizard->findChild<StepLock *>()->card()->accessibleName();
        m_run->resume(QStringLiteral("lock"));
        QTRY_VERIFY(!m_run->wizard->findChild<StepLock *>()->card()->accessibleName().isEmpty());
        QVERIFY(m_run->wizard->findChild<StepLock *>()->card()->accessibleName() != old);
        const auto *notice = m_run->wizard->findChild<StepLock *>()->findChild<kit::Notice *>();
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->accessibleName(), QStringLiteral("The old sheet is void: this is a new code."));
    }

private:
    std::unique_ptr<FirstRun> m_run;
};

QTEST_MAIN(WizardTest)
#include "test_wizard.moc"
