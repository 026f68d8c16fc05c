#include "inventory/reservation.h"
#include "kit/label.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "orders/order_pane.h"
#include "orders/orders_model.h"
#include "orders/orders_workspace.h"
#include "orders/substitute_form.h"
#include "orders/why_form.h"
#include "orders/why_words.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QListWidget>

using namespace selaras;
using namespace selaras::test;
using oversell::Kind;

namespace {

/// An order of twelve frying pans of which nine are in Cakung; two more lie in Bandung.
struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 21)
        , pane(workspace.findChild<ui::OrderPane *>())
        , id(shop.take("tokopedia",
              shop.order("SHORT-1", "Zainal", "Bogor", {"WBT-30"}, 12, "JNE", channels::MoneyState::Paid, 1000, -60)))
    {
        shop.write([this](Transaction &tx) {
            return inventory::move(tx,
                {.skuId = shop.skuIds.value("WBT-30"),
                    .warehouseId = shop.bandung,
                    .delta = 2,
                    .reason = inventory::Reason::Receipt,
                    .actor = "Rini"});
        });
        workspace.openOrder(id, false);
        QTRY_VERIFY(pane->isVisible() && pane->accessibleName() == QLatin1String("SHORT-1"));
    }
    void why()
    {
        press(Qt::Key_W);
        QTRY_VERIFY(pane->why() && pane->why()->hasFocus());
    }
    /// Every sentence that stands in the pane.
    QString words() const
    {
        QStringList out;
        for (const auto *label : pane->findChildren<kit::Label *>())
            out << label->text();
        return out.join(u'\n');
    }
    QStringList buttons(bool enabled) const
    {
        QStringList out;
        for (const auto *button : pane->why()->findChildren<kit::Button *>())
            if (button->isEnabled() == enabled)
                out << button->text();
        return out;
    }
    /// Held and waiting of the order's SKU.
    std::pair<qint64, qint64> of(const char *code)
    {
        std::pair<qint64, qint64> sum;
        for (const auto &promise : shop.read([this](Reader &reader) { return inventory::openOf(reader, id); })) {
            if (promise.skuId != shop.skuIds.value(QString::fromLatin1(code)))
                continue;
            sum.first += promise.held;
            sum.second += promise.waiting;
        }
        return sum;
    }
    std::vector<fulfilment::Shipment> parcels()
    {
        return shop.read([this](Reader &reader) { return fulfilment::shipmentsOf(reader, id); });
    }
    void substitute(const char *code)
    {
        why();
        press(Qt::Key_S);
        auto *form = pane->findChild<ui::SubstituteForm *>();
        QVERIFY(form);
        press(Qt::Key_A, Qt::ControlModifier);
        type(code);
        auto *list = form->findChild<QListWidget *>();
        QTRY_VERIFY(list->count() == 1 && list->item(0)->text().contains(QLatin1String(code)));
        press(Qt::Key_Return);
    }

    using Pair = std::pair<qint64, qint64>;
    ui::OrderPane *pane;
    qint64 id;
};

/// A cause of each kind with everything it can have.
oversell::Cause causeOf(Kind kind)
{
    oversell::Cause out;
    out.kind = kind;
    out.pieces = 2;
    out.tookAt = 1'000'000;
    out.sale = oversell::Sale{7, "ORDER-7", 3, "TokoSatu", 1'000'000, 1'004'000, 0};
    oversell::Telling told;
    told.finishedAt = 1'006'000;
    told.told = 0;
    out.telling = told;
    out.lastTold = told;
    if (kind == Kind::StockFell)
        out.fall = oversell::Fall{"count", "Rini"};
    if (kind == Kind::NotWritten)
        out.silence = oversell::Silence::Paused;
    return out;
}

} // namespace

class WhyShortTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void whatComesMeanwhileEndsTheExplanationAndItsOffers()
    {
        Screen s;
        s.why();
        QVERIFY(!s.pane->why()->findChildren<kit::Button *>().isEmpty());
        s.shop.write([&s](Transaction &tx) {
            return inventory::move(tx,
                {.skuId = s.shop.skuIds.value("WBT-30"),
                    .warehouseId = s.shop.bandung,
                    .delta = 50,
                    .reason = inventory::Reason::Receipt,
                    .actor = "Rini"});
        });
        QTRY_VERIFY(s.words().contains(QStringLiteral("Nothing waits any more")));
        QVERIFY(s.pane->why()->findChildren<kit::Button *>().isEmpty());
    }
    void whatIsThereCanBeSentNowAndWhatStaysIsSaidFirst()
    {
        Screen s;
        s.why();
        QVERIFY2(s.words().contains(QStringLiteral("Goes now: 9 × WBT-30. Stays: 3 × WBT-30")), qPrintable(s.words()));
        s.press(Qt::Key_P);
        QTRY_COMPARE(s.parcels().size(), std::size_t(1));
        QCOMPARE(s.parcels().front().wanted(), 9);
    }
    void whoMayNotPackCannotSendAPart()
    {
        Screen s(access::Role::Finance);
        s.why();
        QVERIFY(s.buttons(false).contains(QStringLiteral("Send what is there")));
        s.press(Qt::Key_P);
        QVERIFY(s.parcels().empty());
    }
    void itsKeysWorkAlsoWhenTheListHasTheFocus()
    {
        Screen s;
        s.why();
        s.workspace.findChild<kit::TableView *>()->setFocus();
        s.press(Qt::Key_S);
        QTRY_VERIFY(s.workspace.findChild<ui::SubstituteForm *>());
    }
    void theNoticeSaysHowManyAreShortAndLeadsToWhy()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("en");
        QTRY_VERIFY2(screen.words().contains("Not in stock: 3 of 12 pieces."), qPrintable(screen.words()));
        screen.why();
        QVERIFY2(screen.words().contains("before Tokopedia was connected"), qPrintable(screen.words()));
    }
    void aDigitSendsWhatWaitsFromAnotherWarehouse()
    {
        Screen screen;
        screen.why();
        screen.press(Qt::Key_1);
        QTRY_COMPARE(screen.of("WBT-30"), Screen::Pair(11, 1));
        QTRY_VERIFY(!screen.pane->isAsking());
    }
    void aSplitIsSaidBeforeItIsMade()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("en");
        screen.why();
        QVERIFY(screen.words().contains("2 are free there. The line is then sent from two warehouses."));
    }
    void somethingElseIsSentAndTakenBackByKeys()
    {
        Screen screen;
        screen.substitute("ZTN-MRC");
        QTRY_COMPARE(screen.of("ZTN-MRC"), Screen::Pair(3, 0));
        QCOMPARE(screen.of("WBT-30"), Screen::Pair(9, 0));
        QTRY_VERIFY(!screen.pane->isAsking());
        QTRY_VERIFY2(screen.words().contains("ZTN-MRC"), qPrintable(screen.words()));
        screen.press(Qt::Key_T);
        QTRY_COMPARE(screen.of("WBT-30"), Screen::Pair(9, 3));
        QCOMPARE(screen.of("ZTN-MRC"), Screen::Pair(0, 0));
    }
    void whatHasNotEnoughIsRefusedWithWordsAboveTheQuestion()
    {
        Screen screen;
        screen.substitute("GLK-MNL-38"); // none
        QTRY_COMPARE(screen.pane->findChildren<kit::Notice *>().size(), 1);
        QVERIFY(screen.pane->isAsking());
        QCOMPARE(screen.of("WBT-30"), Screen::Pair(9, 3));
    }
    void bAsksTheShopToCancel()
    {
        Screen screen;
        screen.why();
        screen.press(Qt::Key_B);
        QTRY_VERIFY(!screen.pane->why() && screen.pane->isAsking());
        screen.press(Qt::Key_1); // out of stock
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(!screen.shop.read([&](Reader &reader) { return outbox::ofOrder(reader, screen.id, 50); }).empty());
        QTRY_VERIFY(!screen.pane->isAsking());
    }
    void escGoesBackToTheOrder()
    {
        Screen screen;
        screen.why();
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.pane->isAsking());
        QVERIFY(screen.pane->isVisible());
    }
    void whoMayNotDecideSeesWhyAndGreyedChoices()
    {
        Screen screen(access::Role::Finance);
        ui::Speech speech;
        speech.speak("en");
        screen.why();
        QCOMPARE(screen.buttons(true), QStringList{"Show the stock"});
        screen.press(Qt::Key_1);
        screen.press(Qt::Key_S);
        QTest::qWait(50);
        QVERIFY(screen.pane->why());
        QCOMPARE(screen.of("WBT-30"), Screen::Pair(9, 3));
    }
    void aPackerMaySendFromElsewhereButNotSubstitute()
    {
        Screen screen(access::Role::Packer);
        ui::Speech speech;
        speech.speak("en");
        screen.why();
        QCOMPARE(screen.buttons(true), (QStringList{"Send 2 from Bandung", "Show the stock", "Send what is there"}));
    }

    // ---- words
    void everyKindHasATitleAndAStoryOfItsOwnInBothLanguages()
    {
        for (const char *language : {"en", "id"}) {
            ui::Speech speech;
            speech.speak(QString::fromLatin1(language));
            QSet<QString> titles, stories;
            for (int kind = 0; kind < oversell::kKinds; ++kind) {
                const auto cause = causeOf(Kind(kind));
                const oversell::Explanation of{2, 1'002'000, 1'010'000, {cause}};
                titles.insert(ui::whyTitle(cause.kind));
                const QString story = ui::whyStory(cause, of, "TokoDua", ui::when::local(2'000'000));
                QVERIFY2(!story.isEmpty() && !story.contains(u'%'), qPrintable(story));
                stories.insert(story);
            }
            QCOMPARE(titles.size(), oversell::kKinds);
            QCOMPARE(stories.size(), oversell::kKinds);
        }
    }
    void theTimesOfALatePullStandInTheSentence()
    {
        ui::Speech speech;
        speech.speak("en");
        const auto cause = causeOf(Kind::NotYetSeen);
        const oversell::Explanation of{2, 1'002'000, 1'010'000, {cause}};
        QCOMPARE(ui::whyStory(cause, of, "TokoDua", ui::when::local(2'000'000)),
            "TokoSatu sold the last 2 at 07:16:40 (order ORDER-7). We saw that sale only at 07:16:44, 4 s later; this "
            "buyer had ordered at 07:16:42. TokoDua took 0 at 07:16:46, 4 s after this buyer had ordered.");
    }
};

QTEST_MAIN(WhyShortTest)
#include "test_why_short.moc"
