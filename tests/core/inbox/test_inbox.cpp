#include "inbox/inbox.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using inbox::Source;

class InboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        shop = world->addShop(QStringLiteral("Satu"));
    }
    void cleanup() { world.reset(); }

    void theSameBytesAgainOnlyCount()
    {
        keep("x", Source::Pull);
        keep("x", Source::Pull);
        QCOMPARE(failed().size(), 1u);
        QCOMPARE(failed()[0].seen, 2);
    }
    void forgedPushesAreKeptUpToABound()
    {
        forge(shop, 3 * inbox::kPushesAnHour);
        QCOMPARE(failed().size(), std::size_t(inbox::kPushesAnHour));
    }
    void forgedPushesBeyondTheBoundAreCounted()
    {
        forge(shop, inbox::kPushesAnHour + 7);
        QCOMPARE(failed()[0].seen, 1 + 7);
    }
    void anHourLaterTheNextAreKept()
    {
        forge(shop, inbox::kPushesAnHour + 1);
        world->clock.advance(3'600'001);
        forge(shop, 1);
        QCOMPARE(failed().size(), std::size_t(inbox::kPushesAnHour + 1));
    }
    void oneShopsForgeriesLeaveRoomForAnothers()
    {
        forge(shop, inbox::kPushesAnHour + 1);
        forge(world->addShop(QStringLiteral("Dua")), 1);
        QCOMPARE(failed().size(), std::size_t(inbox::kPushesAnHour + 1));
    }
    void whatWeAskedForIsKeptHoweverMuchItIs()
    {
        for (int i = 0; i < 2 * inbox::kPushesAnHour; ++i)
            keep(QByteArray::number(i), Source::Pull);
        QCOMPARE(failed().size(), std::size_t(2 * inbox::kPushesAnHour));
    }
    void pagesThatDifferByAByteAreOne()
    {
        keep("<!DOCTYPE html><html>Ray 1", Source::Pull);
        keep("<!DOCTYPE html><html>Ray 2", Source::Pull);
        QCOMPARE(failed().size(), 1u);
        QCOMPARE(failed()[0].seen, 2);
    }
    void aGoodAnswerSettlesThoseOfItsSourceOnly()
    {
        keep("half an answer", Source::Pull);
        keep("half a sweep", Source::Sweep);
        forge(shop, 1);
        world->write([&](Transaction &tx) { return inbox::settleAnswers(tx, shop, Source::Pull); });
        QStringList left;
        for (const inbox::Entry &entry : failed())
            left << QString::fromUtf8(entry.payload);
        QCOMPARE(left.size(), 2);
        QVERIFY(left[0].startsWith(QStringLiteral("forged ")));
        QCOMPARE(left[1], QStringLiteral("half a sweep"));
    }
    void aHugePushIsCut()
    {
        keep(QByteArray(1'000'000, 'x'), Source::Push);
        QVERIFY(failed()[0].payload.size() < 20'000);
    }

private:
    void forge(qint64 at, int times)
    {
        for (int i = 0; i < times; ++i)
            keep("forged " + QByteArray::number(++m_forged), Source::Push, at);
    }
    void keep(const QByteArray &bytes, Source source, qint64 at = 0)
    {
        world->clock.advance(1);
        world->write([&](Transaction &tx) {
            return inbox::keepFailed(
                tx, at ? at : shop, source, {}, bytes, Error(Error::Kind::Unauthorized, QStringLiteral("forged")));
        });
    }
    std::vector<inbox::Entry> failed()
    {
        return world->read([](Reader &r) { return inbox::failed(r, {}, 1000); });
    }
    std::unique_ptr<World> world;
    qint64 shop = 0;
    int m_forged = 0;
};

QTEST_GUILESS_MAIN(InboxTest)
#include "test_inbox.moc"
