#include "access/recovery_card.h"
#include "access/step_lock.h"
#include "access/step_products.h"
#include "access/wizard.h"
#include "catalog/find.h"
#include "connect/connect_form.h"
#include "inventory/stock.h"
#include "kit/table_view.h"
#include "shops/shop.h"
#include "store/setting.h"
#include "support/tab_walk.h"
#include "support/temp_store.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace selaras;
using namespace selaras::ui;

namespace {

/// A channel that answers from memory: one key opens one shop.
struct Answers final : wire::Wire {
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        wire::HttpReply reply;
        reply.status = request.path == QLatin1String("/me") ? 200 : 404;
        co_return reply;
    }
};

struct Stall final : channels::Connector, channels::ShopInfo {
    Stall(const channels::ShopAccess &a, wire::Wire &w)
        : access(a)
        , wire(w)
    {
    }
    ShopInfo *shop() override { return this; }
    Task<channels::ShopProfile> profile() override
    {
        wire::HttpRequest request;
        request.path = QStringLiteral("/me");
        CO_TRY(const auto reply, co_await wire.send(std::move(request)));
        if (reply.status != 200
            || access.credentials.value(QStringLiteral("consumer_key")) != QLatin1String("ck_right"))
            co_return fail(Error::Kind::Unauthorized);
        channels::ShopProfile profile;
        profile.account = QStringLiteral("dapurnusa.test");
        profile.name = QStringLiteral("Dapur Nusa Web");
        profile.currency = QStringLiteral("IDR");
        co_return profile;
    }
    channels::ShopAccess access;
    wire::Wire &wire;
};

channels::ChannelKind stall()
{
    channels::ChannelKind kind;
    kind.id = QStringLiteral("woocommerce");
    kind.name = QStringLiteral("WooCommerce");
    kind.letter = u'W';
    kind.fields = {{QStringLiteral("consumer_key"), false, false}, {QStringLiteral("consumer_secret"), true, false}};
    kind.sign = [](wire::HttpRequest request, const channels::ShopAccess &, qint64, const QByteArray &) {
        return request;
    };
    kind.connect = [](const channels::ShopAccess &access, wire::Wire &wire) {
        return std::make_unique<Stall>(access, wire);
    };
    return kind;
}

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
        return {{}, folder.path(), setting, [] { return std::make_unique<Answers>(); },
            [this](std::shared_ptr<access::Session> made) {
                session = made;
                services = std::make_unique<Services>(Services{*made->store, clock, nullptr, made->actor, {stall()}});
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
        QTRY_VERIFY(m_run->wizard->findChild<QPushButton *>(QStringLiteral("test"))->isEnabled());
        QVERIFY(!m_run->wizard->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
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
    }

private:
    std::unique_ptr<FirstRun> m_run;
};

QTEST_MAIN(WizardTest)
#include "test_wizard.moc"
