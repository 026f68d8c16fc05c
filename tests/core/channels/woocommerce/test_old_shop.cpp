#include "channels/woocommerce/connector.h"
#include "platforms/woocommerce/woocommerce_platform.h"
#include "support/expect.h"
#include "support/in_process_wire.h"
#include "support/virtual_clock.h"

#include <QSet>

using namespace selaras;
using namespace selaras::channels;

/// The connector against shops that are older than it would like, or set up otherwise.
class TestOldShop : public QObject {
    Q_OBJECT

private:
    struct Bench {
        Bench()
        {
            access.baseUrl = QStringLiteral("http://toko.test");
            for (const auto &[name, value] : platform.credentials())
                access.credentials.insert(name, value);
            wire = std::make_unique<testing::InProcessWire>(clock, woocommerce::kind().sign, access, platform);
            connector = woocommerce::connect(access, *wire);
        }
        template <class T> Result<T> finish(QCoro::Task<Result<T>> task)
        {
            return testing::finish(clock, std::move(task));
        }
        Result<std::vector<PulledListing>> listings()
        {
            std::vector<PulledListing> out;
            QString cursor;
            do {
                TRY(ListingPage page, finish(connector->listings()->pullListings(cursor)));
                out.insert(out.end(), page.listings.begin(), page.listings.end());
                cursor = page.next;
            } while (!cursor.isEmpty());
            return out;
        }

        testing::VirtualClock clock;
        sandbox::WooCommercePlatform platform{3};
        ShopAccess access;
        std::unique_ptr<testing::InProcessWire> wire;
        std::unique_ptr<Connector> connector;
    };
    std::unique_ptr<Bench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void variationsAreFoundByParentWhereThereIsNoListOfAll()
    {
        m_bench->platform.catalogue().listsAllVariations = false;
        for (int i = 0; i < 75; ++i)
            m_bench->platform.addListing(QStringLiteral("V-%1").arg(i), QStringLiteral("Kaos %1").arg(i / 3),
                QStringLiteral("U%1").arg(i % 3), 1'000'000, i);
        VALUE(const auto all, m_bench->listings());
        QSet<QString> skus;
        for (const PulledListing &one : all)
            skus.insert(one.sellerSku);
        QCOMPARE(all.size(), std::size_t(75));
        QCOMPARE(skus.size(), 75);
        QCOMPARE(all[4].title, QStringLiteral("Kaos 1 - U1"));
        QCOMPARE(all[4].quantity, std::optional<qint64>(4));
    }
    void stockOfVariationsIsReadByParentToo()
    {
        for (int i = 0; i < 6; ++i)
            m_bench->platform.addListing(QStringLiteral("V-%1").arg(i), QStringLiteral("Kaos %1").arg(i / 3),
                QStringLiteral("U%1").arg(i % 3), 1'000'000, 10 + i);
        VALUE(const auto all, m_bench->listings());
        m_bench->platform.catalogue().listsAllVariations = false;
        std::vector<ListingRef> refs;
        for (const PulledListing &one : all)
            refs.push_back(one.ref);
        VALUE(const auto readings, m_bench->finish(m_bench->connector->stock()->readStock(refs)));
        QCOMPARE(readings.size(), std::size_t(6));
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(readings[i].quantity, all[i].quantity);
    }
    void theFilterByTimeOfChangeIsNotTrusted()
    {
        m_bench->platform.addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 1'000'000, 1000);
        m_bench->platform.orders().knowsModifiedFilter = false;
        for (int i = 0; i < 300; ++i) {
            m_bench->clock.advance(10'000);
            m_bench->platform.order({{QStringLiteral("A"), 1}}, true, m_bench->clock.now());
        }
        OrderWindow window;
        window.to = m_bench->clock.now();
        window.from = window.to - 299'000; // the last thirty
        std::size_t given = 0;
        for (int pages = 0; pages < 10; ++pages) {
            VALUE(const OrderPage page, m_bench->finish(m_bench->connector->orders()->pullOrders(window)));
            given += page.orders.size();
            window.cursor = page.next;
            if (window.cursor.isEmpty())
                break;
        }
        QVERIFY(window.cursor.isEmpty());
        QCOMPARE(given, std::size_t(30));
    }
    void aTrashedOrderComesThroughTheFeedAsCancelled()
    {
        m_bench->platform.addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 1'000'000, 10);
        const QString id = m_bench->platform.order({{QStringLiteral("A"), 1}}, true, m_bench->clock.now());
        m_bench->clock.advance(5000);
        QVERIFY(m_bench->platform.orders().trash(id.toLongLong(), m_bench->clock.now()));
        OrderWindow window;
        window.from = m_bench->clock.now() - 60'000;
        window.putAwayFrom = window.from;
        window.to = m_bench->clock.now();
        VALUE(const OrderPage page, m_bench->finish(m_bench->connector->orders()->pullOrders(window)));
        QCOMPARE(page.orders.size(), std::size_t(1));
        VALUE(const ChannelOrder order, page.orders[0].order);
        QCOMPARE(order.state, OrderState::Cancelled);
        QVERIFY(order.channelHoldsStock);
    }
    void aBankTransferIsUnpaidWithItsStockHeld()
    {
        m_bench->platform.addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 1'000'000, 10);
        const QString id = m_bench->platform.orderByBankTransfer({{QStringLiteral("A"), 4}}, m_bench->clock.now());
        VALUE(const auto orders, m_bench->finish(m_bench->connector->orders()->fetchOrders({id})));
        VALUE(const ChannelOrder order, orders.at(0).order);
        QCOMPARE(order.state, OrderState::Unpaid);
        QVERIFY(order.channelHoldsStock);
        QCOMPARE(m_bench->platform.shownStock(QStringLiteral("A")), std::optional<qint64>(6));
    }
    void aShopThatTakesItselfForAnotherAddressIsWarnedOf()
    {
        // Over HTTPS, where no signature depends on the address.
        m_bench->access.baseUrl = QStringLiteral("https://toko.test");
        m_bench->platform.home = QStringLiteral("https://www.toko.test");
        m_bench->connector = woocommerce::connect(m_bench->access, *m_bench->wire);
        VALUE(const ShopProfile profile, m_bench->finish(m_bench->connector->shop()->profile()));
        QCOMPARE(profile.account, QStringLiteral("www.toko.test"));
        QCOMPARE(profile.warning, QStringLiteral("address:https://www.toko.test"));
    }
};

QTEST_GUILESS_MAIN(TestOldShop)
#include "test_old_shop.moc"
