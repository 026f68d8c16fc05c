#include "orders/order_events.h"

#include "audit/words.h"

#include <QtTest>

using namespace selaras;
using ui::OrderFacts;

namespace {

constexpr qint64 kSecond = 1'795'246'320'000; ///< a whole second

audit::AuditRow entry(qint64 at, const char *action)
{
    audit::AuditRow row;
    row.at = at;
    row.entry.action = QString::fromLatin1(action);
    row.entry.actor = QStringLiteral("worker/Shopee");
    row.entry.delta = 1;
    return row;
}

/// An order that was placed, paid and taken in within one second.
OrderFacts quick(qint64 placed, qint64 paid)
{
    OrderFacts facts;
    facts.shop.name = QStringLiteral("Shopee");
    facts.order.sold.placedAt = placed;
    facts.order.sold.paidAt = paid;
    // The log gives the newest first.
    facts.entries = {entry(kSecond + 400, "stock.reserved"), entry(kSecond + 400, "order.received")};
    return facts;
}

QStringList told(const OrderFacts &facts)
{
    QStringList out;
    for (const ui::OrderEvent &event : ui::orderEvents(facts))
        out << event.shown.what.section(u' ', 0, 1);
    return out;
}

/// What the timeline says of a figure that one shop was told.
kit::Timeline::Event toldOnce(outbox::JobState state, bool confirmed)
{
    OrderFacts facts = quick(kSecond, kSecond);
    ui::Told told;
    told.job.state = state;
    told.job.createdAt = kSecond + 500;
    told.shop = QStringLiteral("Shopee");
    told.confirmed = confirmed;
    facts.told = {told};
    for (const ui::OrderEvent &event : ui::orderEvents(facts))
        if (!event.shown.pushes.empty())
            return event.shown;
    return {};
}

} // namespace

class OrderEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCouldNotBeReservedIsCalledShort()
    {
        OrderFacts facts = quick(kSecond, kSecond);
        facts.skuCodes.insert(7, QStringLiteral("WBT-26"));
        audit::Entry &reserved = facts.entries.front().entry;
        reserved.skuId = 7;
        reserved.delta = 0;
        reserved.subject = QStringLiteral("waiting 2");
        const auto event = ui::orderEvents(facts).front().shown;
        QCOMPARE(event.what, QStringLiteral("WBT-26 is short: nothing could be reserved"));
        QCOMPARE(event.why, QStringLiteral("2 wait for stock"));
        QCOMPARE(event.role, kit::Role::Yellow);
    }
    void onlyAFigureThatWasReadBackIsShownByTheShops()
    {
        const auto sent = toldOnce(outbox::JobState::Done, false), shown = toldOnce(outbox::JobState::Done, true);
        QCOMPARE(sent.what, QStringLiteral("All shops were told the new stock"));
        QCOMPARE(sent.role, kit::Role::Blue);
        QCOMPARE(shown.what, QStringLiteral("All shops show the new stock"));
        QCOMPARE(shown.role, kit::Role::Green);
    }
    void whatWasToldLaterIsAnotherEventAndSaysWhatItFollowed()
    {
        OrderFacts facts = quick(kSecond, kSecond);
        ui::Told first;
        first.job.state = outbox::JobState::Done;
        first.job.subjectId = 7;
        first.job.createdAt = kSecond + 500;
        first.confirmed = true; // the listing is: by what it was told last
        ui::Told second = first;
        second.job.createdAt = kSecond + 60'000;
        facts.told = {first, second};
        QStringList results;
        for (const ui::OrderEvent &event : ui::orderEvents(facts))
            for (const kit::Timeline::Push &push : event.shown.pushes)
                results << event.shown.what + QStringLiteral(": ") + push.result;
        QCOMPARE(results,
            (QStringList{QStringLiteral("All shops show the new stock: read back, matches"),
                QStringLiteral("All shops were told the new stock: sent; another figure followed")}));
    }
    void aShopThatWasNotToldYetIsNamed()
    {
        QCOMPARE(toldOnce(outbox::JobState::Queued, false).what,
            QStringLiteral("All shops were told the new stock, except Shopee"));
    }
    void withinASecondTheOrderOfLifeHolds_data()
    {
        QTest::addColumn<qint64>("placed");
        QTest::addColumn<qint64>("paid");
        QTest::newRow("whole seconds") << kSecond << kSecond;
        QTest::newRow("paid without the finer part") << kSecond + 800 << kSecond;
        QTest::newRow("finer than ours") << kSecond + 800 << kSecond + 900;
    }
    void withinASecondTheOrderOfLifeHolds()
    {
        QFETCH(const qint64, placed);
        QFETCH(const qint64, paid);
        QCOMPARE(told(quick(placed, paid)),
            (QStringList{QStringLiteral("Stock reserved:"), QStringLiteral("Taken in"), QStringLiteral("Paid Rp0"),
                QStringLiteral("The buyer")}));
    }
    void everyEntryOfAnOrderHasWords()
    {
        // test_words holds each action that core writes to stand in this list.
        for (const QString &action : ui::log::knownActions()) {
            OrderFacts facts = quick(kSecond, kSecond);
            facts.entries = {entry(kSecond, action.toLatin1().constData())};
            for (const ui::OrderEvent &event : ui::orderEvents(facts))
                QVERIFY2(!event.shown.what.contains(action), qPrintable(event.shown.what));
        }
    }
    void theDetailOfAnEntryIsNoMachinesWord_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("why");
        QTest::newRow("order.paid") << "250000"
                                    << "Rp250.000";
        QTest::newRow("order.held") << "staff: "
                                    << "Somebody wants to look first";
        QTest::newRow("order.released") << "address"
                                        << "The address is wrong";
        QTest::newRow("order.cancelled") << "buyer_asked"
                                         << "The buyer asked";
        QTest::newRow("shipment.packed") << "3 pieces"
                                         << "3 pcs";
        QTest::newRow("shipment.handed-over") << "JNE 10009274462"
                                              << "JNE 10009274462";
        QTest::newRow("paper.printed") << "label, Zebra"
                                       << "Label, on Zebra";
        QTest::newRow("return.received-request") << "requested"
                                                 << "To answer";
        QTest::newRow("return.inspected") << "1 sellable, 0 damaged, 2 missing"
                                          << "1 sellable, 2 missing";
    }
    void theDetailOfAnEntryIsNoMachinesWord()
    {
        QFETCH(const QString, detail);
        QFETCH(const QString, why);
        OrderFacts facts = quick(kSecond, kSecond);
        facts.order.sold.currency = QStringLiteral("IDR");
        facts.entries = {entry(kSecond, QTest::currentDataTag())};
        facts.entries.front().entry.detail = detail;
        QCOMPARE(ui::orderEvents(facts).front().shown.why, why);
    }
    void anOrderThatIsPaidDoesNotGoFromNewToNew()
    {
        OrderFacts facts = quick(kSecond, kSecond);
        facts.entries = {entry(kSecond, "order.state")};
        facts.entries.front().entry.detail = QStringLiteral("unpaid -> ready paid");
        QCOMPARE(ui::orderEvents(facts).front().shown.what, QStringLiteral("From Unpaid to New"));
    }
    void whatWasPaidLaterStandsAboveWhatWeDidBefore()
    {
        QCOMPARE(told(quick(kSecond, kSecond + 60'000)).first(), QStringLiteral("Paid Rp0"));
    }
};

QTEST_GUILESS_MAIN(OrderEventsTest)
#include "test_order_events.moc"
