#include "returns/return_words.h"
#include "returns/returns_workspace.h"

#include "outbox/outbox.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QLabel>
#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using channels::ReturnState;
using returns::Goods;

namespace {

enum Column { AnswerBy, Shop, Order, Number, State, Where };

struct Screen : WorkspaceScreen<Returns> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 0)
    {
        wish("R-LATER", "261121RNT8KPA", "TLA-600-HTM", 1, ReturnState::Requested, 600);
        asked = wish("R-SOON", "261121RNQ7M2X", "TLN-JTI-35", 2, ReturnState::Requested, 90);
        back = wish("R-BACK", "261121RN5HV0C", "V60-02-KRM", 3, ReturnState::Approved, 0);
        waitForRows(3);
        workspace.setFocus();
    }
    qint64 wish(const char *number, const char *order, const char *sku, int pieces, ReturnState state, int answerIn)
    {
        channels::ChannelReturn told;
        told.externalId = QString::fromLatin1(number);
        told.orderExternalId = QString::fromLatin1(order);
        told.state = state;
        told.version = told.requestedAt = shop.minutes(-60);
        if (answerIn > 0)
            told.answerBy = shop.minutes(answerIn);
        told.reason = QStringLiteral("DAMAGED_ITEM");
        told.refundMinor = 18'900'000;
        told.trackingNumber = told.externalId + QStringLiteral("-AWB");
        const QString code = QString::fromLatin1(sku);
        told.lines = {{{QStringLiteral("item-") + code, {}}, code, shop.names.value(code), pieces, 18'900'000}};
        return shop.write([&](Transaction &tx) -> Result<qint64> {
            TRY(const auto seller, shops::find(tx, shop.shopIds.value(QStringLiteral("shopee"))));
            CHECK(returns::take(tx, *seller, told));
            TRY(const auto id, returns::named(tx, told.externalId));
            return *id;
        });
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    returns::Return found(qint64 id)
    {
        return *shop.read([id](Reader &reader) { return returns::find(reader, id); });
    }
    std::vector<outbox::Job> answers(qint64 id)
    {
        auto jobs = shop.read([order = *found(id).orderId](Reader &r) { return outbox::ofOrder(r, order, 100); });
        std::erase_if(jobs, [](const outbox::Job &job) { return job.kind != outbox::JobKind::AnswerReturn; });
        return jobs;
    }
    ReturnPane *pane() const { return workspace.findChild<ReturnPane *>(); }
    QLineEdit *field(const char *name) const { return workspace.findChild<QLineEdit *>(name); }
    bool says(const char *words) const
    {
        for (const auto *label : workspace.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    /// Its goods, asked for in the pane.
    void inspecting()
    {
        table->setCurrentId(back);
        press(Qt::Key_I);
        if (!QTest::qWaitFor([&] { return field("found-sellable") && field("found-sellable")->hasFocus(); }))
            qFatal("nothing is asked");
    }
    qint64 onHand(const char *code)
    {
        return shop
            .read([id = shop.skuIds.value(QString::fromLatin1(code)), place = shop.cakung](
                      Reader &reader) { return inventory::levelsIn(reader, id, place); })
            .onHand;
    }
    qint64 asked = 0, back = 0;
};

} // namespace

class ReturnsWorkspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void theNearestDeadlineStandsFirst()
    {
        Screen screen;
        QCOMPARE(screen.cell(0, Number), QStringLiteral("R-SOON"));
        QCOMPARE(screen.cell(0, AnswerBy), QStringLiteral("1 h 30 m 16:02"));
        QCOMPARE(screen.cell(0, State), QStringLiteral("To answer"));
        QCOMPARE(screen.cell(1, Number), QStringLiteral("R-LATER"));
        QCOMPARE(screen.cell(2, Where), QStringLiteral("On their way"));
    }
    void acceptingAsksFirstAndEnterGivesNoMoneyAway()
    {
        Screen screen;
        screen.table->setCurrentId(screen.asked);
        screen.press(Qt::Key_A);
        QTRY_VERIFY(screen.says("The channel gives the buyer Rp189.000 back."));
        screen.press(Qt::Key_Return);
        QVERIFY(screen.answers(screen.asked).empty());
        screen.press(Qt::Key_F10);
        QTRY_COMPARE(screen.answers(screen.asked).size(), 1u);
        QVERIFY(returns::answerOf(screen.answers(screen.asked).front().payload).accepts);
    }
    void aDisputeSaysWhy()
    {
        Screen screen;
        screen.table->setCurrentId(screen.asked);
        screen.press(Qt::Key_D);
        QTRY_VERIFY(screen.field("dispute-why"));
        QTest::keyClick(screen.field("dispute-why"), Qt::Key_Return);
        QTRY_VERIFY(screen.says("Say it in a sentence"));
        screen.field("dispute-why")->setText(QStringLiteral("Foto paket menunjukkan isinya utuh"));
        QTest::keyClick(screen.field("dispute-why"), Qt::Key_Return);
        QTRY_COMPARE(screen.answers(screen.asked).size(), 1u);
        const returns::Answer answer = returns::answerOf(screen.answers(screen.asked).front().payload);
        QVERIFY(!answer.accepts);
        QCOMPARE(answer.why, QStringLiteral("Foto paket menunjukkan isinya utuh"));
    }
    void anAnswerOnItsWayIsNotSentTwice()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) { return returns::accept(tx, screen.asked, "Rini"); });
        screen.table->setCurrentId(screen.asked);
        screen.press(Qt::Key_A);
        QTRY_VERIFY(screen.says("The channel gives the buyer"));
        screen.press(Qt::Key_F10);
        QTRY_VERIFY(screen.says("An answer to this return is on its way."));
    }
    void whatWasFoundIsTypedAndSellablePiecesComeBack()
    {
        Screen screen;
        const qint64 before = screen.onHand("V60-02-KRM");
        screen.inspecting();
        screen.field("found-sellable")->setText(QStringLiteral("2"));
        QTRY_VERIFY(screen.says("2 of 3 pcs"));
        screen.field("found-damaged")->setText(QStringLiteral("1"));
        QTRY_VERIFY(screen.says("3 of 3 pcs"));
        QTest::keyClick(screen.field("found-damaged"), Qt::Key_Return);
        QTRY_COMPARE(screen.found(screen.back).goods, Goods::Inspected);
        QCOMPARE(screen.onHand("V60-02-KRM"), before + 2);
        QTRY_COMPARE(screen.table->model()->rowCount(), 2);
    }
    void theReturnStaysInThePaneAndSaysWhatCame()
    {
        Screen screen;
        screen.inspecting();
        screen.field("found-sellable")->setText(QStringLiteral("2"));
        screen.field("found-damaged")->setText(QStringLiteral("1"));
        QTest::keyClick(screen.field("found-damaged"), Qt::Key_Return);
        QTRY_COMPARE(screen.table->model()->rowCount(), 2);
        QTRY_VERIFY(screen.says("2 sellable, 1 damaged"));
        QVERIFY(screen.pane()->isVisible());
    }
    void rSaysThatAParcelIsHere()
    {
        Screen screen;
        screen.table->setCurrentId(screen.back);
        screen.press(Qt::Key_R);
        QTRY_COMPARE(screen.found(screen.back).goods, Goods::Received);
        QTRY_COMPARE(screen.cell(2, Where), QStringLiteral("To inspect"));
    }
    void xMakesAnOrderThatIsSentInstead()
    {
        Screen screen;
        screen.table->setCurrentId(screen.back);
        screen.press(Qt::Key_X);
        QTRY_VERIFY(screen.pane()->isAsking());
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.found(screen.back).exchangeOrderId.has_value());
        const QString number = screen.found(screen.back).exchangeNumber;
        QTRY_VERIFY(screen.says(number.toUtf8().constData()));
    }
    void nothingIsSentInsteadBeforeAnybodyHasAgreed()
    {
        Screen screen;
        screen.table->setCurrentId(screen.asked);
        screen.press(Qt::Key_X);
        QTRY_VERIFY(screen.pane()->isVisible()); // it was read, and nothing was asked
        QVERIFY(!screen.pane()->isAsking());
    }
    void aSumThatIsNotWholeMovesNothing()
    {
        Screen screen;
        screen.inspecting();
        screen.field("found-sellable")->setText(QStringLiteral("2"));
        QTest::keyClick(screen.field("found-sellable"), Qt::Key_Return);
        QVERIFY(screen.pane()->isAsking());
        QCOMPARE(screen.found(screen.back).goods, Goods::Expected);
    }
    void aCountThatIsTooHighIsSaidAndTheCursorIsWhereItWasTyped()
    {
        Screen screen;
        screen.inspecting();
        screen.field("found-sellable")->setText(QStringLiteral("3"));
        screen.field("found-damaged")->setText(QStringLiteral("1"));
        QTest::keyClick(screen.field("found-damaged"), Qt::Key_Return);
        QTRY_VERIFY(screen.says("1 too many: only 3 came back."));
        QVERIFY(screen.field("found-damaged")->hasFocus());
    }
    void aCountThatIsTooLowPutsTheCursorWhereNothingWasTyped()
    {
        Screen screen;
        screen.inspecting();
        screen.field("found-sellable")->setText(QStringLiteral("2"));
        QTest::keyClick(screen.field("found-sellable"), Qt::Key_Return);
        QTRY_VERIFY(screen.says("1 more to name: sellable, damaged or missing."));
        QVERIFY(screen.field("found-damaged")->hasFocus());
    }
    void whatWentBackIntoStockIsSaidAndWhatDidNot()
    {
        QCOMPARE(putBackWords({{1, 0, 1, 0}}), QStringLiteral("1 damaged: not in stock"));
        QCOMPARE(putBackWords({{1, 2, 1, 0}, {2, 1, 0, 1}}),
            QStringLiteral("3 sellable: back in stock; 1 damaged: not in stock; 1 missing: not in stock"));
    }
    void theReasonsOfChannelsAreWordsAndUnknownOnesStayAsTheyCame()
    {
        QCOMPARE(reasonWords(QStringLiteral("PHYSICAL_DMG")), QStringLiteral("Damaged"));
        QCOMPARE(reasonWords(QStringLiteral("WRONG_ITEM")), QStringLiteral("Wrong item"));
        QCOMPARE(reasonWords(QStringLiteral("NEW_ONE")), QStringLiteral("NEW_ONE"));
        Speech speech;
        speech.speak("id");
        QCOMPARE(reasonWords(QStringLiteral("WRONG_ITEM")), QStringLiteral("Barang salah"));
    }
    void aScannedParcelOpensItsReturn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("its parcel") << QStringLiteral("R-BACK-AWB");
        QTest::newRow("its number") << QStringLiteral("R-BACK");
        QTest::newRow("its order") << QStringLiteral("261121RN5HV0C");
    }
    void aScannedParcelOpensItsReturn()
    {
        QFETCH(const QString, code);
        Screen screen;
        QVERIFY(screen.workspace.scan(code));
        QTRY_VERIFY(screen.pane()->isVisible());
        QCOMPARE(screen.pane()->accessibleName(), QStringLiteral("R-BACK"));
    }
    void aNumberNobodyKnowsIsSaid()
    {
        Screen screen;
        QVERIFY(screen.workspace.scan(QStringLiteral("NOBODY")));
        QTRY_VERIFY(screen.says("No return has the number NOBODY."));
    }
    void theNextScanDoesNotLoseWhatIsTyped()
    {
        Screen screen;
        screen.inspecting();
        screen.field("found-sellable")->setText(QStringLiteral("2"));
        QVERIFY(screen.workspace.scan(QStringLiteral("R-SOON")));
        QCOMPARE(screen.field("found-sellable")->text(), QStringLiteral("2"));
        QVERIFY(screen.pane()->isAsking());
    }
    void eachRoleDoesItsOwnPart_data()
    {
        QTest::addColumn<access::Role>("role");
        QTest::addColumn<int>("key");
        QTest::newRow("stock keepers answer nobody") << access::Role::Stock << int(Qt::Key_A);
        QTest::newRow("nor dispute") << access::Role::Stock << int(Qt::Key_D);
        QTest::newRow("service moves no stock") << access::Role::Service << int(Qt::Key_I);
    }
    void eachRoleDoesItsOwnPart()
    {
        QFETCH(const access::Role, role);
        QFETCH(const int, key);
        Screen screen(role);
        screen.workspace.openReturn(key == Qt::Key_I ? screen.back : screen.asked);
        QTRY_VERIFY(screen.pane()->isVisible());
        screen.press(key);
        QVERIFY(!screen.pane()->isAsking());
    }
    void anOpenReturnSpeaksTheNewLanguage()
    {
        Screen screen;
        screen.workspace.openReturn(screen.asked);
        QTRY_VERIFY(screen.says("Answer by"));
        Speech speech;
        speech.speak("id");
        QTRY_VERIFY(screen.says("Jawab sebelum"));
    }
};

QTEST_MAIN(ReturnsWorkspaceTest)
#include "test_returns_workspace.moc"
