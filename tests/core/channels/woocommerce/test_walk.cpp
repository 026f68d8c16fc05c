#include "channels/woocommerce/order_walk.h"
#include "support/expect.h"

#include <algorithm>
#include <functional>

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::channels::woocommerce;

/// The walk through a window of changed orders, against a list that answers as the shop does.
class TestWalk : public QObject {
    Q_OBJECT

private:
    struct Known {
        int id;
        qint64 second;
        bool trashed = false;
    };
    std::vector<Known> m_shop;
    bool m_knowsFilter = true;
    int m_questions = 0;

    static OrderRow row(const Known &known)
    {
        OrderRow out;
        out.order.externalId = QString::number(known.id);
        out.modified = known.second * 1000;
        return out;
    }
    OrderRows answer(const ListOrders::Input &ask) const
    {
        std::vector<Known> found;
        for (const Known &known : m_shop) {
            const bool after = !m_knowsFilter || !ask.after || known.second * 1000 > *ask.after;
            const bool before = !m_knowsFilter || !ask.before || known.second * 1000 < *ask.before;
            if (after && before && known.trashed == ask.trashed)
                found.push_back(known);
        }
        std::sort(found.begin(), found.end(),
            [](const Known &a, const Known &b) { return std::pair(a.second, a.id) < std::pair(b.second, b.id); });
        if (ask.newestFirst)
            std::reverse(found.begin(), found.end());
        OrderRows rows;
        rows.total = qint64(found.size());
        for (std::size_t i = std::size_t(ask.page - 1) * 100; i < std::min(found.size(), std::size_t(ask.page) * 100);
             ++i)
            rows.rows.push_back(row(found[i]));
        return rows;
    }
    /// Walks the window [from, to] (seconds); `between` happens after each page.
    QStringList walked(qint64 from, qint64 to, const std::function<void(int)> &between = {})
    {
        OrderWindow window;
        window.from = from * 1000;
        window.to = to * 1000;
        window.putAwayFrom = window.from;
        return walked(window, between);
    }
    QStringList walked(OrderWindow window, const std::function<void(int)> &between = {})
    {
        QStringList ids;
        for (m_questions = 1; m_questions < 100; ++m_questions) {
            const auto walk = OrderWalk::at(window);
            auto page = walk->answered(window, answer(walk->question(window)));
            if (!page)
                return {page.error().detail};
            for (const PulledOrder &order : page->orders)
                ids << order.externalId;
            if (page->next.isEmpty())
                return ids;
            window.cursor = page->next;
            if (between)
                between(m_questions);
        }
        return {QStringLiteral("without end")};
    }
    static QStringList sorted(QStringList list)
    {
        std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
        return list;
    }
    static QStringList upTo(int count)
    {
        QStringList out;
        for (int i = 1; i <= count; ++i)
            out << QString::number(i);
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_shop.clear();
        m_knowsFilter = true;
    }
    void everyOrderComesOnceInTheOrderOfItsChange()
    {
        for (int i = 1; i <= 350; ++i)
            m_shop.push_back({i, 1000 + i / 3});
        QCOMPARE(walked(1000, 2000), upTo(350));
    }
    void theFirstAndTheLastSecondOfAWindowBelongToIt()
    {
        m_shop = {{1, 999}, {2, 1000}, {3, 1500}, {4, 1501}};
        QCOMPARE(walked(1000, 1500), (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
    }
    void moreThanAPageInOneSecondComesOnce()
    {
        m_shop.push_back({1, 1000});
        for (int i = 2; i <= 400; ++i)
            m_shop.push_back({i, 1001});
        m_shop.push_back({401, 1002});
        QCOMPARE(sorted(walked(1000, 2000)), upTo(401));
    }
    void ordersThatLeaveABusySecondTakeNoOtherWithThem()
    {
        for (int i = 1; i <= 450; ++i)
            m_shop.push_back({i, 1001});
        // After each page some of the first orders of that second change.
        const QStringList seen = walked(1000, 5000, [this](int page) {
            for (int i = 0; i < 30; ++i)
                m_shop[std::size_t((page - 1) * 30 + i) % 450].second = 3000 + page;
        });
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 450);
    }
    void ordersThatChangeWhileWeReadHideNoOther()
    {
        for (int i = 1; i <= 500; ++i)
            m_shop.push_back({i, 1000 + i});
        const QStringList seen = walked(1000, 9000, [this](int page) {
            for (int i = 0; i < 20; ++i)
                m_shop[std::size_t((page - 1) * 20 + i)].second = 8000 + page;
        });
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 500);
    }
    void anOrderThatChangedBetweenSearchAndAnswerHidesNoOther()
    {
        for (int i = 1; i <= 300; ++i)
            m_shop.push_back({i, 1000 + i});
        OrderWindow window;
        window.from = 1'000'000;
        window.to = 5'000'000;
        VALUE(const OrderWalk walk, OrderWalk::at(window));
        OrderRows rows = answer(walk.question(window));
        // Found by its old time, told with its new one, which still lies in the window.
        rows.rows[99].modified = 4'000'000;
        VALUE(const OrderPage page, walk.answered(window, std::move(rows)));
        window.cursor = page.next;
        VALUE(const OrderWalk onward, OrderWalk::at(window));
        QVERIFY2(onward.second <= 1100, qPrintable(page.next));
    }
    void theTrashComesToo()
    {
        m_shop = {{1, 1000}, {2, 1001, true}, {3, 900, true}};
        QCOMPARE(walked(1000, 2000), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    }
    void theTrashIsNotAskedForEachTime()
    {
        m_shop = {{1, 1000}, {2, 1001, true}};
        OrderWindow window;
        window.from = 1'000'000;
        window.to = 2'000'000;
        QCOMPARE(walked(window), QStringList{QStringLiteral("1")});
        QCOMPARE(m_questions, 1);
    }
    void theTrashIsReadFromItsOwnTimeOn()
    {
        m_shop = {{1, 500}, {2, 500, true}, {3, 400, true}};
        OrderWindow window;
        window.from = 1'000'000;
        window.to = 2'000'000;
        window.putAwayFrom = 500'000;
        QCOMPARE(walked(window), QStringList{QStringLiteral("2")});
    }
    void aShopThatIgnoresTheFilterIsReadFromItsNewestChangeBack()
    {
        m_knowsFilter = false;
        for (int i = 1; i <= 1000; ++i)
            m_shop.push_back({i, 1000 + i});
        const QStringList seen = walked(1850, 3000);
        QCOMPARE(sorted(seen).front(), QStringLiteral("850"));
        QCOMPARE(seen.size(), 151);
        QVERIFY2(m_questions < 8, "the old orders were read too");
    }
    void aDraftIsLeftOut()
    {
        OrderRows rows;
        rows.rows.push_back(row({1, 1000}));
        rows.rows.push_back(row({2, 1000}));
        rows.rows[0].draft = true;
        OrderWindow window;
        window.from = 1'000'000;
        window.to = 2'000'000;
        VALUE(const OrderWalk walk, OrderWalk::at(window));
        VALUE(const OrderPage page, walk.answered(window, std::move(rows)));
        QCOMPARE(page.orders.size(), std::size_t(1));
        QCOMPARE(page.orders[0].externalId, QStringLiteral("2"));
    }
    void aCursorComesBackAsItWas()
    {
        const OrderWalk walk{.trash = true, .way = OrderWalk::Way::OneSecond, .second = 1795241594, .page = 3};
        OrderWindow window;
        window.cursor = walk.cursor();
        VALUE(const OrderWalk back, OrderWalk::at(window));
        QCOMPARE(back, walk);
    }
    void aStrangeCursorIsMalformed()
    {
        for (const char *cursor : {"x", "any/sideways/1/1", "any/forward/one/1"}) {
            OrderWindow window;
            window.cursor = QString::fromLatin1(cursor);
            ENDS_AS("malformed", OrderWalk::at(window));
        }
    }
};

QTEST_APPLESS_MAIN(TestWalk)
#include "test_walk.moc"
