#include "papers/hand_over_deed.h"

#include "bulk/choice_form.h"

#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "fulfilment/paper.h"
#include "kit/theme.h"

#include "support/sample_shop.h"
#include "words/speech.h"

#include <QLabel>
#include <QTest>
#include <algorithm>

using namespace selaras;
using namespace selaras::test;
using fulfilment::ShipmentState;

namespace {

/// Two packed orders, one of which has its label on paper.
struct Counter {
    Counter()
        : work(shop.services)
    {
        work.resize(900, 400);
        work.show();
        with = packed(QStringLiteral("261121RNWITH1"), true);
        without = packed(QStringLiteral("261121RNQ52N8"), false);
    }
    qint64 packed(const QString &number, bool prints)
    {
        const qint64 order = shop.take(QStringLiteral("shopee"),
            shop.order(number, QStringLiteral("dian_permata"), QStringLiteral("Sukoharjo"), {QStringLiteral("GTK-500")},
                1, QStringLiteral("AnterAja"), channels::MoneyState::Paid, 189'000, 72));
        shop.write([&](Transaction &tx) -> Result<> {
            const QString who = QStringLiteral("Dedi");
            TRY(const auto parcels, fulfilment::begin(tx, order, who));
            CHECK(fulfilment::take(tx, parcels.front(), who));
            CHECK(fulfilment::scan(tx, parcels.front(), QStringLiteral("GTK-500"), who));
            CHECK(fulfilment::pack(tx, parcels.front(), {}, who));
            if (!prints)
                return {};
            fulfilment::Paper label;
            label.shipmentId = parcels.front();
            label.mime = QStringLiteral("application/pdf");
            TRY(const qint64 paper, fulfilment::keep(tx, label));
            return fulfilment::printed(tx, paper, QStringLiteral("Zebra"), who);
        });
        return order;
    }
    void ask(std::vector<ui::BulkWork::Order> orders)
    {
        ui::askHandOver(shop.services, &work, std::move(orders), [](const Error &) { QFAIL("the disk failed"); });
    }
    void askBoth() { ask({{with, QStringLiteral("261121RNWITH1")}, {without, QStringLiteral("261121RNQ52N8")}}); }
    bool isGone(qint64 order)
    {
        return shop.read([order](Reader &reader) { return fulfilment::shipmentsOf(reader, order); }).back().state
            == ShipmentState::HandedOver;
    }
    bool says(const char *words)
    {
        const auto labels = work.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [words](const QLabel *label) { return label->text().contains(QString::fromLatin1(words)); });
    }
    /// The form takes the keys where there is one, whatever window is active.
    void press(int key)
    {
        QWidget *form = work.findChild<ui::ChoiceForm *>();
        QTest::keyClick(form ? form : &work, Qt::Key(key));
    }

    SampleShop shop;
    ui::BulkWork work;
    qint64 with = 0, without = 0;
};

} // namespace

/// Handing many orders to their couriers, some of them without a label on paper.
class HandOverDeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        kit::Theme::set(kit::Scheme::Light);
        m_speech.speak("en");
    }

    void whatHasItsLabelsIsAskedWithoutAChoice()
    {
        Counter counter;
        counter.ask({{counter.with, QStringLiteral("261121RNWITH1")}});
        QTRY_VERIFY(!counter.work.words().isEmpty());
        QVERIFY(!counter.says("never printed"));
        counter.press(Qt::Key_Return);
        QTRY_VERIFY(counter.isGone(counter.with));
    }
    void aLabelThatWasNeverPrintedIsNamedAndEnterAloneHandsNothingOver()
    {
        Counter counter;
        counter.askBoth();
        QTRY_VERIFY(counter.says("The label of 1 order was never printed: 261121RNQ52N8."));
        counter.press(Qt::Key_Return);
        QVERIFY(!counter.work.isBusy());
        QVERIFY(!counter.isGone(counter.with));
    }
    void itStaysAndTheOthersGo()
    {
        Counter counter;
        counter.askBoth();
        QTRY_VERIFY(!counter.work.words().isEmpty());
        counter.press(Qt::Key_1);
        counter.press(Qt::Key_Return);
        QTRY_COMPARE(counter.work.failures(), 1);
        QVERIFY(counter.isGone(counter.with));
        QVERIFY(!counter.isGone(counter.without));
    }
    void orItGoesKnowingly()
    {
        Counter counter;
        counter.askBoth();
        QTRY_VERIFY(!counter.work.words().isEmpty());
        counter.press(Qt::Key_2);
        counter.press(Qt::Key_Return);
        QTRY_VERIFY(counter.isGone(counter.without));
        QVERIFY(counter.isGone(counter.with));
    }

private:
    ui::Speech m_speech;
};

QTEST_MAIN(HandOverDeedTest)
#include "test_hand_over_deed.moc"
