#include "orders/cancel.h"

#include "audit/audit.h"
#include "intake/intake.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "shops/shop.h"
#include "support/temp_store.h"

#include <QtTest>

using namespace selaras;
using channels::CancelReason;
using channels::OrderState;
using selaras::test::codeOf;
using selaras::test::must;
using selaras::test::TempStore;

namespace {

struct House : TempStore {
    House()
    {
        shop = write([](Transaction &tx) {
            return shops::connect(
                tx, {.channel = "shopee", .name = "Teko", .account = "1", .baseUrl = "http://x"}, {}, "Rini");
        });
    }
    qint64 order(OrderState state)
    {
        return write([&](Transaction &tx) -> Result<qint64> {
            const auto found = must(shops::find(tx, shop));
            channels::ChannelOrder sold{.externalId = "2611", .number = "2611", .state = state};
            sold.placedAt = tx.now();
            sold.lines.push_back({.externalLineId = "1", .itemId = "i", .title = "Teko", .quantity = 1});
            TRY(const auto taken, intake::take(tx, *found, sold, "d"));
            return taken.orderId;
        });
    }
    Result<> cancel(qint64 id)
    {
        return store
            ->write([id](Transaction &tx) { return orders::requestCancel(tx, id, CancelReason::OutOfStock, "Sari"); })
            .takeResult();
    }
    Result<> answer(qint64 id, bool accept)
    {
        return store->write([=](Transaction &tx) { return orders::answerCancel(tx, id, accept, "Sari"); }).takeResult();
    }
    std::vector<outbox::Job> jobs(qint64 id)
    {
        return read([id](Reader &reader) { return outbox::ofOrder(reader, id, 10); });
    }
    qint64 shop = 0;
};

} // namespace

class CancelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCancelIsAJobWithItsReasonAndAnAuditEntry()
    {
        House house;
        const qint64 id = house.order(OrderState::Ready);
        must(house.cancel(id));
        const auto jobs = house.jobs(id);
        QCOMPARE(jobs.size(), 1u);
        QCOMPARE(jobs[0].kind, outbox::JobKind::CancelOrder);
        QCOMPARE(jobs[0].subjectId, id);
        QCOMPARE(jobs[0].priority, outbox::Priority::Person);
        QCOMPARE(jobs[0].payload, R"({"reason":"out_of_stock"})");
        const auto newest
            = house.read([id](Reader &reader) { return audit::page(reader, {.orderId = id}, {}, 1); })[0].entry;
        QCOMPARE(newest.action, "order.cancel-asked");
        QCOMPARE(newest.actor, "Sari");
        QCOMPARE(newest.detail, "out_of_stock");
    }
    void theOrderKeepsItsStateUntilTheChannelHasAccepted()
    {
        House house;
        const qint64 id = house.order(OrderState::Ready);
        must(house.cancel(id));
        QCOMPARE(
            (*house.read([id](Reader &reader) { return orders::find(reader, id); })).sold.state, OrderState::Ready);
    }
    void onlyOneRequestIsOnItsWay()
    {
        House house;
        const qint64 id = house.order(OrderState::Ready);
        must(house.cancel(id));
        QCOMPARE(codeOf(house.cancel(id)), "order.cancel-asked");
        house.write([&](Transaction &tx) { return outbox::take(tx, house.shop, outbox::JobKind::CancelOrder, 1); });
        QCOMPARE(codeOf(house.cancel(id)), "order.cancel-asked");
        QCOMPARE(house.jobs(id).size(), 1u);
    }
    void aRefusedCancelMayBeAskedForAgain()
    {
        House house;
        const qint64 id = house.order(OrderState::Ready);
        must(house.cancel(id));
        house.write([&](Transaction &tx) -> Result<> {
            TRY(const auto taken, outbox::take(tx, house.shop, outbox::JobKind::CancelOrder, 1));
            return outbox::bury(tx, taken.at(0), Error(Error::Kind::Rejected));
        });
        must(house.cancel(id));
        QCOMPARE(house.jobs(id).size(), 2u);
    }
    void whatHasLeftOrIsCancelledCannotBeCancelled_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        const auto row = [](OrderState state, const char *code) {
            QTest::newRow(qPrintable(channels::stateName(state))) << int(state) << QString::fromLatin1(code);
        };
        for (const OrderState state : {OrderState::Unpaid, OrderState::Ready, OrderState::Processed})
            row(state, "(success)");
        for (const OrderState state : {OrderState::Shipped, OrderState::Delivered, OrderState::Completed,
                 OrderState::CancelRequested, OrderState::Cancelled, OrderState::ReturnRequested, OrderState::Returned})
            row(state, "order.not-cancellable");
    }
    void whatHasLeftOrIsCancelledCannotBeCancelled()
    {
        QFETCH(int, state);
        QFETCH(QString, code);
        House house;
        const qint64 id = house.order(OrderState(state));
        QCOMPARE(codeOf(house.cancel(id)), code);
        QCOMPARE(house.jobs(id).size(), code.startsWith(u'(') ? 1u : 0u);
    }
    void anAnswerToTheBuyerIsAJobAndAnAuditEntry_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("action");
        QTest::newRow("accepted") << true << R"({"answer":"accept"})"
                                  << "order.cancel-granted";
        QTest::newRow("refused") << false << R"({"answer":"refuse"})"
                                 << "order.cancel-refused";
    }
    void anAnswerToTheBuyerIsAJobAndAnAuditEntry()
    {
        QFETCH(bool, accept);
        QFETCH(QString, payload);
        QFETCH(QString, action);
        House house;
        const qint64 id = house.order(OrderState::CancelRequested);
        must(house.answer(id, accept));
        QCOMPARE(house.jobs(id).size(), 1u);
        QCOMPARE(house.jobs(id)[0].payload, payload);
        QVERIFY(orders::answerOf(payload) == accept);
        const auto newest = house.read([](Reader &reader) { return audit::page(reader, {}, {}, 1); })[0].entry;
        QCOMPARE(newest.action, action);
        QCOMPARE(newest.orderId, id);
        QCOMPARE((*house.read([id](Reader &reader) { return orders::find(reader, id); })).sold.state,
            OrderState::CancelRequested);
        QCOMPARE(codeOf(house.answer(id, !accept)), "order.cancel-asked");
    }
    void whereNobodyAskedNothingIsAnswered()
    {
        House house;
        QCOMPARE(codeOf(house.answer(house.order(OrderState::Ready), true)), "order.no-request");
        QVERIFY(!orders::answerOf(R"({"reason":"buyer_asked"})"));
    }
    void anOrderNobodyKnowsCannotBeCancelled()
    {
        House house;
        QCOMPARE(codeOf(house.cancel(77)), "order.missing");
    }
};

QTEST_GUILESS_MAIN(CancelTest)
#include "test_cancel.moc"
