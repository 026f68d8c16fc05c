#include "messages/message.h"
#include "messages/senders.h"
#include "messages/switches.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::messages;

namespace {

const QString A = QStringLiteral("A");
const access::Actor kOwner{1, QStringLiteral("Ratna"), access::Role::Owner};

/// A provider that does as it is told, and remembers what it took.
struct Provider {
    enum class Does { Accept, LoseAnswer, LoseRequest, Refuse, TurnAway, Later, Hang };

    Clock &clock;
    Random &random;
    std::function<Does()> next = [] {
        return Does::Accept;
    };
    QHash<qint64, int> taken{}; ///< our id: how often
    int asked = 0;
    std::vector<qint64> calls{}; ///< UTC ms
};

class FakeMessenger final : public messengers::Messenger {
public:
    explicit FakeMessenger(Provider &provider)
        : m_provider(provider)
        , m_alarm(provider.clock)
    {
    }
    Task<messengers::Accepted> send(messengers::Message message) override
    {
        ++m_provider.asked;
        m_provider.calls.push_back(m_provider.clock.now());
        co_await m_alarm.wait(qint64(50 + m_provider.random.below(500)));
        using enum Provider::Does;
        const Provider::Does does = m_provider.next();
        if (does == Accept || does == LoseAnswer || does == Hang)
            ++m_provider.taken[message.id];
        if (does == Hang && !m_closed)
            co_await m_alarm.wait(-1);
        switch (does) {
        case Accept: co_return messengers::Accepted{QString::number(message.id), {}};
        case LoseRequest: co_return fail(Error::Kind::Transient, QStringLiteral("no connection"));
        case Refuse: co_return failAs(QStringLiteral("mail.recipient"), Error::Kind::Rejected, {});
        case TurnAway: co_return failAs(QStringLiteral("mail.login"), Error::Kind::Unauthorized, {});
        case Later: co_return fail(Error(Error::Kind::Throttled, {}, std::chrono::minutes(5)));
        case LoseAnswer:
        case Hang: break;
        }
        co_return fail(Error::Kind::Unconfirmed, QStringLiteral("answer lost"));
    }
    Task<QString> check() override { co_return QString(); }
    void abortAll() override
    {
        m_closed = true;
        m_alarm.ring();
    }

private:
    Provider &m_provider;
    Alarm m_alarm;
    bool m_closed = false;
};

} // namespace

/// Messages to buyers as the engine sends them, in virtual time.
class SendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        room = std::make_unique<EngineRoom>(std::vector<QString>{A}, 200);
        provider = std::make_unique<Provider>(Provider{room->clock, room->random});
        messengers::MessengerKind kind;
        kind.id = QStringLiteral("email");
        kind.perMinute = 20;
        kind.perDay = 1000;
        kind.faultOf = [](const messengers::SenderAccess &) {
            return QString();
        };
        kind.connect = [this](const messengers::SenderAccess &, wire::Wire &) {
            return std::unique_ptr<messengers::Messenger>(std::make_unique<FakeMessenger>(*provider));
        };
        room->messengers = {kind};
        sender = room->write([&](Transaction &tx) {
            return addSender(tx, kind, {QStringLiteral("Toko"), QStringLiteral("toko@example.com"), {}}, kOwner);
        });
        room->write([&](Transaction &tx) {
            return switchOn(tx,
                {.shopId = room->shopIds[2], .event = Event::Received, .way = Way::Email, .senderId = sender}, kOwner);
        });
        room->start();
        QVERIFY(room->settle());
    }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void aBuyerOfAShopThatIsSwitchedOnIsWrittenToOnce()
    {
        room->sell(2, A);
        QVERIFY(until(State::Sent, 1));
        room->run(EngineRoom::kMinute);
        QCOMPARE(provider->asked, 1);
    }
    void aBuyerOfAnotherShopIsNot()
    {
        room->sell(0, A);
        room->run(2 * EngineRoom::kMinute);
        QCOMPARE(provider->asked, 0);
        QCOMPARE(all().size(), std::size_t(0));
    }
    void whatIsLostOnTheWayThereGoesAgain()
    {
        int times = 3;
        provider->next = [&times] {
            return times-- > 0 ? Provider::Does::LoseRequest : Provider::Does::Accept;
        };
        room->sell(2, A);
        QVERIFY(until(State::Sent, 1));
        QCOMPARE(provider->taken.size(), 1);
    }
    void anOutageOfADayLosesNothing()
    {
        const qint64 day = 24 * 60 * EngineRoom::kMinute;
        const qint64 until24h = room->clock.now() + day;
        provider->next = [&] {
            return room->clock.now() < until24h ? Provider::Does::LoseRequest : Provider::Does::Accept;
        };
        room->sell(2, A);
        room->sell(2, A);
        room->run(day);
        QVERIFY(until(State::Sent, 2));
    }
    void anAnswerThatIsLostIsNotAskedForAgain()
    {
        provider->next = [] {
            return Provider::Does::LoseAnswer;
        };
        room->sell(2, A);
        QVERIFY(until(State::Unknown, 1));
        room->run(60 * EngineRoom::kMinute);
        QCOMPARE(provider->asked, 1);
        QCOMPARE(room->jobs().dead, 1);
    }
    void aRefusalOfOneBuyerDoesNotStopTheNext()
    {
        bool first = true;
        provider->next = [&first] {
            return std::exchange(first, false) ? Provider::Does::Refuse : Provider::Does::Accept;
        };
        room->sell(2, A);
        room->sell(2, A);
        QVERIFY(until(State::Sent, 1));
        QVERIFY(until(State::Failed, 1));
    }
    void aWrongPasswordIsSaidOnceAndThenWaitsForAPerson()
    {
        provider->next = [] {
            return Provider::Does::TurnAway;
        };
        room->sell(2, A);
        room->sell(2, A);
        room->run(60 * EngineRoom::kMinute);
        QCOMPARE(provider->asked, 1);
        QVERIFY(room->alerts().contains(QStringLiteral("sender.refused")));
        provider->next = [] {
            return Provider::Does::Accept;
        };
        room->write([&](Transaction &tx) { return useSender(tx, sender, kOwner); });
        QVERIFY(until(State::Sent, 2));
    }
    void whoAsksForPatienceIsGivenIt()
    {
        bool first = true;
        provider->next = [&first] {
            return std::exchange(first, false) ? Provider::Does::Later : Provider::Does::Accept;
        };
        room->sell(2, A);
        room->run(2 * EngineRoom::kMinute);
        room->sell(2, A);
        room->run(2 * EngineRoom::kMinute);
        QCOMPARE(provider->asked, 1);
        QVERIFY(until(State::Sent, 2));
    }
    void aShopThatChangesDoesNotEndThePatience()
    {
        provider->next = [] {
            return Provider::Does::Later;
        };
        room->sell(2, A);
        QVERIFY(room->clock.runUntil([&] { return provider->asked == 1; }, 2 * EngineRoom::kMinute));
        room->run(EngineRoom::kSecond);
        room->change(
            2, [&](Transaction &tx, qint64 id) { return shops::rename(tx, id, QStringLiteral("Web"), room->who); });
        room->run(2 * EngineRoom::kMinute);
        QCOMPARE(provider->asked, 1);
    }
    void noMoreLeaveInAMinuteThanTheKindAllows()
    {
        constexpr int kOrders = 60, kPerMinute = 20;
        for (int i = 0; i < kOrders; ++i)
            room->sell(2, A);
        QVERIFY(until(State::Sent, kOrders));
        const std::vector<qint64> &calls = provider->calls;
        for (std::size_t i = kPerMinute; i < calls.size(); ++i)
            QVERIFY2(calls[i] - calls[i - kPerMinute] >= EngineRoom::kMinute,
                qPrintable(QString::number(calls[i] - calls[i - kPerMinute])));
    }
    void stoppingInTheMiddleOfACallNeverSendsItTwice()
    {
        provider->next = [] {
            return Provider::Does::Hang;
        };
        room->sell(2, A);
        QVERIFY(room->clock.runUntil([&] { return provider->taken.size() == 1; }, EngineRoom::kMinute * 2));
        room->stop();
        provider->next = [] {
            return Provider::Does::Accept;
        };
        room->start();
        room->run(10 * EngineRoom::kMinute);
        QCOMPARE(provider->taken.size(), 1);
        QCOMPARE(provider->taken.begin().value(), 1);
        QCOMPARE(countOf(State::Unknown), 1);
    }
    void aProgramThatDiedInTheMiddleAsksAPerson()
    {
        room->stop();
        room->sell(2, A);
        provider->next = [] {
            return Provider::Does::Refuse; // nothing may get here before the death
        };
        // The next start takes the order in; its message is taken by hand, as by a program that dies right after.
        room->start();
        QVERIFY(room->clock.runUntil([&] { return all().size() == 1; }, EngineRoom::kMinute * 2));
        room->stop();
        if (countOf(State::Failed) == 1)
            room->write([&](Transaction &tx) { return sendAgain(tx, all().at(0).id, kOwner); });
        const auto due = room->write([&](Transaction &tx) { return takeDue(tx, sender); });
        QVERIFY(due.outgoing.has_value());
        const int asked = provider->asked;
        provider->next = [] {
            return Provider::Does::Accept;
        };
        room->start();
        room->run(10 * EngineRoom::kMinute);
        QCOMPARE(countOf(State::Unknown), 1);
        QCOMPARE(provider->asked, asked);
    }
    /// Whatever goes wrong, in whatever order, and however often the program ends: nobody is written to twice, and of
    /// every order something is known.
    void neverTwiceAndNeverLost_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", int(seed)) << seed;
    }
    void neverTwiceAndNeverLost()
    {
        QFETCH(const quint64, seed);
        SeededRandom chance(seed);
        provider->next = [&chance] {
            const auto draw = chance.below(100);
            return draw < 50 ? Provider::Does::Accept
                : draw < 60  ? Provider::Does::LoseAnswer
                : draw < 85  ? Provider::Does::LoseRequest
                : draw < 95  ? Provider::Does::Later
                             : Provider::Does::Refuse;
        };
        constexpr int kRounds = 25;
        for (int i = 0; i < kRounds; ++i) {
            room->sell(2, A);
            room->run(qint64(chance.below(60'000)));
            if (chance.below(5) == 0) {
                room->stop();
                room->start();
            }
        }
        QVERIFY(room->clock.runUntil(
            [&] { return int(all().size()) == kRounds && countOf(State::Waiting) + countOf(State::Sending) == 0; },
            48 * 60 * EngineRoom::kMinute));
        for (const int times : provider->taken)
            QCOMPARE(times, 1);
        for (const Row &row : all()) {
            const bool arrived = provider->taken.contains(row.id);
            QVERIFY2(row.state != State::Sent || arrived, "told as sent and never taken");
            QVERIFY2(row.state != State::Failed || !arrived, "told as refused and taken");
        }
        QCOMPARE(countOf(State::Sent) + countOf(State::Unknown) + countOf(State::Failed), kRounds);
    }

private:
    std::vector<Row> all()
    {
        return room->read([](Reader &reader) { return page(reader, {}, 1000); });
    }
    int countOf(State state)
    {
        const auto rows = all();
        return int(std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.state == state; }));
    }
    bool until(State state, int count)
    {
        return room->clock.runUntil([&] { return countOf(state) >= count; }, 60 * EngineRoom::kMinute);
    }

    std::unique_ptr<EngineRoom> room;
    std::unique_ptr<Provider> provider;
    qint64 sender = 0;
};

QTEST_GUILESS_MAIN(SendingTest)
#include "test_messages.moc"
