#include "outbox/board.h"
#include "support/machine_room.h"

using namespace selaras;
using namespace selaras::test;
using outbox::JobKind;
using outbox::JobState;
using outbox::Lane;

class BoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        room = std::make_unique<MachineRoom>(access::Role::Owner, Threads::None);
        shop = room->addShop("shopee", "dapurnusa.id");
        room->addSku("WBT-26", "Wajan Besi Tuang 26 cm", 8);
        wok = room->addListing(shop, "1", "WBT-26", "Wajan", 8);
    }

    void aStockJobSaysWhatItIsAboutAndBothFigures()
    {
        room->shop.write([this](Transaction &tx) { return catalog::confirmed(tx, wok, 9); });
        const auto rows = lane(Lane::Queued);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].subject, QStringLiteral("WBT-26"));
        QCOMPARE(rows[0].subjectName, QStringLiteral("Wajan Besi Tuang 26 cm"));
        QCOMPARE(rows[0].shop, QStringLiteral("dapurnusa.id"));
        QCOMPARE(*rows[0].ours, 8);
        QCOMPARE(*rows[0].theirs, 9);
    }

    void anOrderJobSaysItsNumberAndDeadline()
    {
        const qint64 id = room->takeOrder(
            shop, MachineRoom::order("261121RN5HV0C", "1", "WBT-26", "Wajan", 1, MachineRoom::kNow + 1000));
        const qint64 job = room->addJob(JobKind::CancelOrder, shop, id, JobState::Dead);
        const auto row = room->shop.read([job](Reader &r) { return outbox::boardRow(r, job); });
        QCOMPARE(row->subject, QStringLiteral("261121RN5HV0C"));
        QCOMPARE(*row->shipBy, MachineRoom::kNow + 1000);
        QVERIFY(!row->ours);
    }

    void whatWasTriedWaitsAndWhatWasNotIsQueued()
    {
        room->addJob(JobKind::PublishStock, shop, wok, JobState::Queued, 2, Error(Error::Kind::Throttled));
        QCOMPARE(lane(Lane::Waiting).size(), 1u);
        QCOMPARE(lane(Lane::Queued).size(), 0u);
    }

    void eachLaneCountsItsOwn()
    {
        room->addJob(JobKind::PublishStock, shop, wok, JobState::Dead);
        room->addJob(JobKind::PublishStock, shop, wok, JobState::Done);
        room->addJob(JobKind::PublishStock, shop, wok, JobState::Running);
        room->addJob(JobKind::PublishStock, shop, wok, JobState::Queued, 0);
        const auto counts = room->shop.read([](Reader &r) { return outbox::laneCounts(r, 0); });
        QCOMPARE(counts, (std::array<qint64, outbox::kLanes>{1, 1, 1, 0, 1}));
    }

    void doneBeginsWithTheDay()
    {
        room->addJob(JobKind::PublishStock, shop, wok, JobState::Done);
        const auto tomorrow = room->shop.read(
            [](Reader &r) { return outbox::board(r, Lane::Done, MachineRoom::kNow + 86'400'000, {}, 10); });
        QVERIFY(tomorrow.empty());
        QCOMPARE(lane(Lane::Done).size(), 1u);
    }

    void aLaneComesInPages()
    {
        for (int i = 0; i < 3; ++i)
            room->addJob(JobKind::PublishStock, shop, wok, JobState::Done);
        const auto first = room->shop.read([](Reader &r) { return outbox::board(r, Lane::Done, 0, {}, 2); });
        const auto second
            = room->shop.read([&](Reader &r) { return outbox::board(r, Lane::Done, 0, first.back().job.id, 2); });
        QCOMPARE(first.size(), 2u);
        QCOMPARE(second.size(), 1u);
        QVERIFY(second[0].job.id < first[1].job.id);
    }

private:
    std::vector<outbox::BoardRow> lane(Lane wanted)
    {
        return room->shop.read([wanted](Reader &r) { return outbox::board(r, wanted, 0, {}, 100); });
    }
    std::unique_ptr<MachineRoom> room;
    qint64 shop = 0, wok = 0;
};

QTEST_GUILESS_MAIN(BoardTest)
#include "test_board.moc"
