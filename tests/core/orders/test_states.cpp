#include "orders/states.h"

#include <QSet>
#include <QtTest>

using namespace selaras;
using orders::OrderState;
using enum OrderState;

class StatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateIsReachedFromUnpaid()
    {
        QSet<int> reached{int(Unpaid)};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const orders::Move &move : orders::moves())
                if (reached.contains(int(move.from)))
                    reached.insert(int(move.to));
        }
        QCOMPARE(reached.size(), kStates);
    }
    void everyStateLeadsToAnEnd()
    {
        QSet<int> ending{int(Completed), int(Cancelled), int(Returned)};
        for (qsizetype before = 0; before != ending.size();) {
            before = ending.size();
            for (const orders::Move &move : orders::moves())
                if (ending.contains(int(move.to)))
                    ending.insert(int(move.from));
        }
        QCOMPARE(ending.size(), kStates);
    }
    void noMoveIsListedTwiceOrStaysWhereItIs()
    {
        QSet<int> seen;
        for (const orders::Move &move : orders::moves()) {
            QVERIFY(move.from != move.to);
            QVERIFY(!seen.contains(int(move.from) * 100 + int(move.to)));
            seen.insert(int(move.from) * 100 + int(move.to));
        }
    }
    void everyMoveBackNamesItsException()
    {
        for (const orders::Move &move : orders::moves()) {
            const bool back = move.to < move.from && move.to != Cancelled;
            const QString why = QString::fromLatin1(move.why);
            const bool asks = move.from == CancelRequested && orders::hasLeft(move.to) && move.to != Shipped;
            if (back && !asks)
                QVERIFY2(why.startsWith(QStringLiteral("exception: ")), move.why);
        }
    }
    void whatHasLeftNeverComesBackIntoTheQueue()
    {
        for (const orders::Move &move : orders::moves())
            QVERIFY(!(orders::hasLeft(move.from) && orders::holdsStock(move.to)));
    }
    void aStateHoldsStockOrHasLeftOrNeither()
    {
        for (int i = 0; i < kStates; ++i) {
            const auto state = OrderState(i);
            QVERIFY(!(orders::holdsStock(state) && orders::hasLeft(state)));
            QCOMPARE(!orders::holdsStock(state) && !orders::hasLeft(state), state == Cancelled);
            QVERIFY(!orders::isOpen(state) || orders::holdsStock(state));
        }
    }
    void whatIsNotListedMayNotMove()
    {
        QVERIFY(orders::mayMove(Unpaid, Shipped));
        QVERIFY(!orders::mayMove(Returned, Ready));
        QVERIFY(!orders::mayMove(Shipped, Ready));
        QVERIFY(!orders::mayMove(Ready, Ready));
    }

private:
    static constexpr int kStates = int(Returned) + 1;
};

QTEST_GUILESS_MAIN(StatesTest)
#include "test_states.moc"
