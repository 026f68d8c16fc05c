#include "store/connection.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;

namespace {

const QString A = QStringLiteral("A");
constexpr qint64 kSecond = EngineRoom::kSecond, kMinute = EngineRoom::kMinute;
constexpr qint64 kHour = 60 * kMinute;
constexpr int kShopee = 0;

/// The first time that a call asks for the orders of, UTC ms; nothing: it asks for something else.
std::optional<qint64> ordersFrom(const wire::HttpRequest &request)
{
    if (!request.path.endsWith(u"/get_order_list"))
        return {};
    return wire::queryValue(request.query, u"time_from").toLongLong() * 1000;
}

} // namespace

/// What takes longer than a call, or than the program runs: nothing of it is forgotten on the way, and nothing goes on
/// that was switched off.
class LastingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { room = EngineRoom::inTune(); }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void aPairThatTheDiskDidNotTakeAtOnceIsNotLost()
    {
        room = std::make_unique<EngineRoom>();
        room->signIn(room->shopIds[kShopee], room->shopee1, 31 * kMinute);
        refuse(QStringLiteral("UPDATE ON shop_credential WHEN NEW.name = 'access_token'"));
        room->start();
        room->run(4 * kMinute);
        const auto held = storedTokens();
        allow();
        room->run(5 * kMinute);
        QVERIFY(storedTokens().refresh != held.refresh);
        QVERIFY(!room->shop(kShopee).needsSignIn);
        const QString id = room->sell(kShopee, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(kShopee, id); }, 12 * kSecond));
    }
    void whoSignsInAgainWhileTheShopRunsIsNotAskedToDoSoLater()
    {
        room->signIn(room->shopIds[kShopee], room->shopee1);
        room->run(5 * kHour); // longer than the access lasts
        QVERIFY(!room->shop(kShopee).needsSignIn);
        QCOMPARE(room->alerts(), QStringList());
        const QString id = room->sell(kShopee, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(kShopee, id); }, 12 * kSecond));
    }
    void aFigureWhoseEndTheDiskDidNotTakeIsToldAgain()
    {
        refuse(QStringLiteral("UPDATE ON job WHEN OLD.state = 'running'"));
        room->lose(A, 1);
        room->run(2 * kMinute);
        QVERIFY(room->jobs().running > 0);
        allow();
        room->run(10 * kMinute);
        QCOMPARE(room->jobs().running, 0);
        QVERIFY(room->settle());
    }
    void aShopThatIsLookedAfterForMinutesAtATimeIsSweptAllTheSame()
    {
        countSweeps();
        for (int i = 0; i < 18; ++i) {
            room->run(10 * kMinute);
            QVERIFY(room->stop());
            room->start();
        }
        QVERIFY2(m_sweeps >= 2 && m_sweeps <= 4, qPrintable(QString::number(m_sweeps)));
    }
    void aSweepThatFailedDoesNotWaitForTheNextHour()
    {
        room->run(30 * kMinute); // the first is done
        bool broken = true;
        int whole = 0;
        room->bend = [&](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (shop != kShopee || !isSweep(request))
                return {};
            if (broken)
                return wire::HttpReply{.status = 500, .headers = {}, .body = QByteArrayLiteral("<html></html>")};
            ++whole;
            return {};
        };
        room->run(60 * kMinute);
        broken = false;
        QVERIFY(room->clock.runUntil([&] { return whole > 0; }, 15 * kMinute));
    }
    void whatIsSwitchedOffIsOffForWhatWaitsToo_data()
    {
        QTest::addColumn<bool>("pause");
        QTest::newRow("paused") << true;
        QTest::newRow("in shadow mode") << false;
    }
    void whatIsSwitchedOffIsOffForWhatWaitsToo()
    {
        QFETCH(const bool, pause);
        const QStringList goods = manyGoodsOfASlowShop();
        for (const QString &code : goods)
            room->lose(code, 1);
        room->run(kMinute);
        room->change(kShopee, [&](Transaction &tx, qint64 id) {
            return pause ? shops::setPaused(tx, id, true, room->who) : shops::setWritesStock(tx, id, false, room->who);
        });
        room->run(kMinute); // in which what was on its way arrives
        const auto told = toldOf(goods, 19);
        QVERIFY(told > 0);
        room->run(20 * kMinute);
        QCOMPARE(toldOf(goods, 19), told);
    }
    void aFigureIsDecidedWhenItIsItsTurnHoweverSlowTheShopIs()
    {
        const QStringList goods = manyGoodsOfASlowShop();
        int old = 0;
        room->bend = [&](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (shop == kShopee && request.path.endsWith(u"/update_stock") && request.body.contains("\"stock\":19"))
                ++old;
            return {};
        };
        for (const QString &code : goods)
            room->lose(code, 1);
        room->run(kMinute);
        for (const QString &code : goods)
            room->lose(code, 1);
        const int before = old;
        QVERIFY(before > 0);
        room->run(60 * kMinute);
        QVERIFY2(old - before <= 2, qPrintable(QString::number(old - before))); // on their way just then
        QCOMPARE(toldOf(goods, 18), goods.size());
    }

private:
    /// From now on the disk does not take such a change. (RAISE would be a constraint; an overflow is the disk's kind.)
    void refuse(const QString &change)
    {
        tamper(QStringLiteral("CREATE TRIGGER full BEFORE %1 BEGIN SELECT abs(-9223372036854775807 - 1); END")
                   .arg(change));
    }
    void allow() { tamper(QStringLiteral("DROP TRIGGER full")); }
    void tamper(const QString &sql)
    {
        must(must(Connection::open(room->path(), room->key, Connection::Mode::ReadWrite))->execute(sql));
    }
    channels::Tokens storedTokens()
    {
        return room->read([&](Reader &r) { return shops::tokens(r, room->shopIds[kShopee]); });
    }
    bool isSweep(const wire::HttpRequest &request) const
    {
        const auto from = ordersFrom(request);
        const qint64 back = room->platformNow() - from.value_or(0);
        return from && back > 47 * kHour && back < 49 * kHour;
    }
    /// How often the last 48 hours of the first shop are read from now on.
    void countSweeps()
    {
        m_sweeps = 0;
        room->bend = [this](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            m_sweeps += shop == kShopee && isSweep(request) ? 1 : 0;
            return {};
        };
    }
    /// A room where the first shop takes twenty seconds for each call; its goods.
    QStringList manyGoodsOfASlowShop()
    {
        QStringList goods;
        for (int i = 0; i < 40; ++i)
            goods << QStringLiteral("G%1").arg(i);
        room->stop();
        room = EngineRoom::inTune({goods.begin(), goods.end()});
        room->shopee1.faults.stall = 1000;
        room->shopee1.faults.stallMs = 20'000;
        return goods;
    }
    qsizetype toldOf(const QStringList &goods, qint64 pieces)
    {
        return std::count_if(
            goods.begin(), goods.end(), [&](const QString &code) { return room->shown(kShopee, code) == pieces; });
    }

    std::unique_ptr<EngineRoom> room;
    int m_sweeps = 0;
};

QTEST_GUILESS_MAIN(LastingTest)
#include "test_lasting.moc"
