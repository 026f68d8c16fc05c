#include "orders/queue.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using namespace channels;
using enum OrderState;
using orders::Tab;

class QueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        shop = world->addShop(QStringLiteral("Satu"));
        other = world->addShop(QStringLiteral("Dua"));
        world->addSku(QStringLiteral("A"), 3);
        world->clock.advance(1000);
    }
    void cleanup()
    {
        BOOKS_HOLD(*world);
        world.reset();
    }

    void theNearestDeadlineComesFirst()
    {
        sell("1", 300);
        sell("2", 100);
        sell("3", 200);
        QCOMPARE(numbers(Tab::Open), QStringLiteral("2 3 1"));
    }
    void whatIsDoneIsShownLatestFirst()
    {
        sell("1", 300, Completed);
        sell("2", 100, Completed);
        sell("3", 200, Completed);
        QCOMPARE(numbers(Tab::Completed), QStringLiteral("1 3 2"));
    }
    void aRowStandsInTheTabsThatShowAndCountIt()
    {
        int number = 0;
        for (const OrderState state : {Unpaid, Ready, Processed, Shipped, Delivered, Completed, CancelRequested,
                 Cancelled, ReturnRequested, Returned})
            for (const char *code : {"A", "NOT-MAPPED"}) { // of A there are three: later ones are short
                auto order = world->order(QString::number(++number), {{QString::fromLatin1(code), 2}}, state);
                order.shipBy = world->clock.now() + number;
                world->take(shop, order);
            }
        std::map<qint64, orders::Row> all;
        for (int tab = 0; tab < orders::kTabs; ++tab)
            for (const orders::Row &row : rowsOf(Tab(tab)))
                all[row.id] = row;
        const auto totals = world->read([](Reader &reader) { return orders::totals(reader, {}); });
        for (int tab = 0; tab < orders::kTabs; ++tab) {
            QSet<qint64> shown, said;
            for (const orders::Row &row : rowsOf(Tab(tab)))
                shown.insert(row.id);
            for (const auto &[id, row] : all)
                if (orders::isIn(row, Tab(tab)))
                    said.insert(id);
            QCOMPARE(said, shown);
            QCOMPARE(qint64(said.size()), totals[std::size_t(tab)].orders);
        }
        QCOMPARE(int(all.size()), number);
    }
    void pagesFollowEachOtherWithoutGapOrRepeat_data()
    {
        QTest::addColumn<int>("tab");
        for (const Tab tab : {Tab::Open, Tab::Shipped, Tab::NeedsMapping, Tab::Short})
            QTest::newRow(qPrintable(QString::number(int(tab)))) << int(tab);
    }
    void pagesFollowEachOtherWithoutGapOrRepeat()
    {
        QFETCH(int, tab);
        const OrderState states[] = {Ready, Processed, CancelRequested};
        for (int i = 0; i < 12; ++i) {
            auto order = world->order(QStringLiteral("n%1").arg(i),
                {{Tab(tab) == Tab::NeedsMapping ? QStringLiteral("X") : QStringLiteral("A"), 4}},
                Tab(tab) == Tab::Shipped ? (i % 2 ? Shipped : Delivered) : states[i % 3]);
            order.shipBy = world->clock.now() + 1000 * (i % 4); // many alike
            world->take(i % 2 ? shop : other, order);
        }
        QStringList seen;
        std::optional<orders::Place> behind;
        for (int pages = 0; pages < 10; ++pages) {
            const auto rows = world->read([&](Reader &r) { return orders::page(r, {Tab(tab), {}}, behind, 5); });
            for (const auto &row : rows)
                seen << row.number;
            if (rows.empty())
                break;
            behind = orders::Place{rows.back().shipBy, rows.back().id};
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 12);
        QCOMPARE(seen.size(), 12);
    }
    void aShopsTabShowsOnlyItsOrders()
    {
        sell("1", 300);
        world->take(other, world->order(QStringLiteral("2"), {{QStringLiteral("A"), 1}}));
        QCOMPARE(numbers(Tab::Open, other), QStringLiteral("2"));
    }
    void aLineTakenOutBeforeAnybodyMappedItNeedsNobody()
    {
        auto order = world->order(QStringLiteral("1"), {{QStringLiteral("X"), 1}, {QStringLiteral("A"), 1}});
        world->take(shop, order);
        QCOMPARE(numbers(Tab::NeedsMapping), QStringLiteral("1"));
        order = world->later(order, Ready);
        order.lines.erase(order.lines.begin());
        world->take(shop, order);
        QCOMPARE(numbers(Tab::NeedsMapping), QString());
        const auto rows = world->read([](Reader &r) { return orders::page(r, {Tab::Open, {}}, {}, 10); });
        QVERIFY(!rows.at(0).needsMapping);
    }
    void everyTabCountsWhatItShows()
    {
        const OrderState states[] = {Unpaid, Ready, Processed, Shipped, Delivered, Completed, CancelRequested,
            Cancelled, ReturnRequested, Returned};
        for (int i = 0; i < 30; ++i) {
            auto order = world->order(QStringLiteral("n%1").arg(i),
                {{i % 4 ? QStringLiteral("A") : QStringLiteral("X"), 1 + i % 3}}, states[i % 10]);
            order.totalMinor = 1000 + i;
            order.goodsMinor = order.totalMinor;
            world->take(i % 3 ? shop : other, order);
            if (i % 5 == 0)
                world->take(i % 3 ? shop : other, world->later(order, after(order.state)));
        }
        for (const auto &only : {std::optional<qint64>(), std::optional(shop), std::optional(other)}) {
            const auto totals = world->read([&](Reader &r) { return orders::totals(r, only); });
            for (int tab = 0; tab < orders::kTabs; ++tab) {
                const auto rows = world->read([&](Reader &r) { return orders::page(r, {Tab(tab), only}, {}, 1000); });
                orders::Totals real;
                for (const auto &row : rows) {
                    ++real.orders;
                    real.pieces += row.pieces;
                    real.totalMinor += row.totalMinor;
                }
                QCOMPARE(totals[std::size_t(tab)].orders, real.orders);
                QCOMPARE(totals[std::size_t(tab)].pieces, real.pieces);
                QCOMPARE(totals[std::size_t(tab)].totalMinor, real.totalMinor);
            }
        }
    }
    void whatIsDueIsCounted()
    {
        sell("1", 300);
        sell("2", 100);
        const qint64 now = world->clock.now();
        QCOMPARE(world->read([&](Reader &r) { return orders::dueBefore(r, {}, now + 200); }), 1);
        QCOMPARE(world->read([&](Reader &r) { return orders::dueBefore(r, other, now + 200); }), 0);
    }
    void aShortOrderSaysSo()
    {
        sell("1", 300, Ready, 5);
        const auto rows = world->read([](Reader &r) { return orders::page(r, {Tab::Short, {}}, {}, 10); });
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows[0].isShort);
    }

    void ordersAreFoundBy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("the number") << "2406153K7P9QXA"
                                    << "2406153K7P9QXA";
        QTest::newRow("in small letters") << "2406153k7p9qxa"
                                          << "2406153K7P9QXA";
        QTest::newRow("the beginning of the number") << "2406153"
                                                     << "2406153K7P9QXA";
        QTest::newRow("the end of the number") << "9QXA"
                                               << "2406153K7P9QXA";
        QTest::newRow("a word of the name") << "wahyuni"
                                            << "2406153K7P9QXA";
        QTest::newRow("two words of the name") << "sri wahyuni"
                                               << "2406153K7P9QXA";
        QTest::newRow("two words, turned round") << "Wahyuni Sri"
                                                 << "2406153K7P9QXA";
        QTest::newRow("two words of two buyers") << "sri hartono"
                                                 << "";
        QTest::newRow("the name without its accent") << "jose"
                                                     << "77123";
        QTest::newRow("the phone from zero") << "081234567890"
                                             << "2406153K7P9QXA";
        QTest::newRow("the phone from the country") << "+6281234567890"
                                                    << "2406153K7P9QXA";
        QTest::newRow("the phone with spaces") << "0812 3456 7890"
                                               << "2406153K7P9QXA";
        QTest::newRow("the phone with dashes") << "0812-3456-7890"
                                               << "2406153K7P9QXA";
        QTest::newRow("the end of the phone") << "67890"
                                              << "2406153K7P9QXA";
        QTest::newRow("the tracking number") << "SPXID0123"
                                             << "2406153K7P9QXA";
        QTest::newRow("the SKU and a name") << "tla-600 hartono"
                                            << "77123";
        QTest::newRow("nothing") << "   "
                                 << "";
        QTest::newRow("a number, and no other that begins with its digits") << "240A61B5C3D"
                                                                            << "";
        QTest::newRow("what nobody has") << "zzz"
                                         << "";
    }
    void ordersAreFoundBy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        auto first = world->order(QStringLiteral("2406153K7P9QXA"), {{QStringLiteral("A"), 1}});
        first.buyerName = first.recipient.name = QStringLiteral("Sri Wahyuni");
        first.recipient.phone = QStringLiteral("+62 812-3456-7890");
        first.trackingNumber = QStringLiteral("SPXID0123");
        auto second = world->order(QStringLiteral("77123"), {{QStringLiteral("TLA-600"), 1}});
        second.buyerName = QStringLiteral("José Hartono");
        world->take(shop, first);
        world->take(shop, second);
        QStringList numbers;
        for (const auto &row : world->read([&](Reader &r) { return orders::search(r, typed, 10); }))
            numbers << row.number;
        QCOMPARE(numbers.join(u' '), found);
    }
    void twoCommonWordsFindTheOneOrderThatHasBoth_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("whole words") << "budi santoso";
        QTest::newRow("beginnings") << "bud san";
        QTest::newRow("a third one") << "budi santoso a";
    }
    void twoCommonWordsFindTheOneOrderThatHasBoth()
    {
        QFETCH(QString, typed);
        buys(QStringLiteral("sought"), QStringLiteral("Budi Santoso"));
        manyHaveOneOfTheWords();
        QCOMPARE(found(typed), "sought");
    }
    void ordersWithExactlyTheseCommonWordsStandBeforeLongerOnes()
    {
        buys(QStringLiteral("sought"), QStringLiteral("Budi Santoso"));
        buys(QStringLiteral("longer"), QStringLiteral("Budiman Santosowati"));
        manyHaveOneOfTheWords();
        QCOMPARE(found(QStringLiteral("budi santoso")), "sought longer");
    }
    void longerWordsAreFoundWhenNoOrderHasExactlyTheseCommonOnes()
    {
        buys(QStringLiteral("longer"), QStringLiteral("Budiman Santosowati"));
        manyHaveOneOfTheWords();
        QCOMPARE(found(QStringLiteral("budi santoso")), "longer");
    }
    void anExactFitComesBeforeTheNewest()
    {
        sell("1234", 100);
        world->clock.advance(10);
        sell("12345", 100);
        const auto rows = world->read([](Reader &r) { return orders::search(r, QStringLiteral("1234"), 10); });
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].number, QStringLiteral("1234"));
    }

private:
    channels::ChannelOrder orderOf(const QString &number, const QString &name)
    {
        auto order = world->order(number, {{QStringLiteral("A"), 1}});
        order.buyerName = order.recipient.name = name;
        return order;
    }
    void buys(const QString &number, const QString &name) { world->take(shop, orderOf(number, name)); }
    /// So many that the first candidates of neither word tell who has both.
    void manyHaveOneOfTheWords()
    {
        world->write([&](Transaction &tx) -> Result<> {
            TRY(const auto in, shops::find(tx, shop));
            for (int i = 0; i < 450; ++i)
                for (const char *name : {"Budi Hartono", "Agus Santoso"}) {
                    const auto order
                        = orderOf(QStringLiteral("%1/%2").arg(i).arg(QLatin1String(name)), QLatin1String(name));
                    CHECK(intake::take(tx, *in, order, order.number.toUtf8()));
                }
            return {};
        });
    }
    /// The numbers of the orders a search finds.
    QString found(const QString &typed)
    {
        QStringList numbers;
        for (const auto &row : world->read([&](Reader &r) { return orders::search(r, typed, 10); }))
            numbers << row.number;
        return numbers.join(u' ');
    }
    static OrderState after(OrderState state) { return state == Unpaid ? Ready : state == Ready ? Processed : state; }
    void sell(const char *number, qint64 dueIn, OrderState state = Ready, int pieces = 1)
    {
        auto order = world->order(QString::fromLatin1(number), {{QStringLiteral("A"), pieces}}, state);
        order.shipBy = world->clock.now() + dueIn;
        world->take(shop, order);
    }
    std::vector<orders::Row> rowsOf(Tab tab, std::optional<qint64> only = {})
    {
        return world->read([&](Reader &r) { return orders::page(r, {tab, only}, {}, 100); });
    }
    QString numbers(Tab tab, std::optional<qint64> only = {})
    {
        QStringList out;
        for (const auto &row : rowsOf(tab, only))
            out << row.number;
        return out.join(u' ');
    }

    std::unique_ptr<World> world;
    qint64 shop = 0, other = 0;
};

QTEST_GUILESS_MAIN(QueueTest)
#include "test_queue.moc"
