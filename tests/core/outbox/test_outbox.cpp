#include "outbox/outbox.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using namespace outbox;

class OutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        shop = world->addShop(QStringLiteral("Satu"));
        world->clock.advance(1000);
    }
    void cleanup() { world.reset(); }

    void askingAgainWhileItWaitsChangesNothingButItsUrgency()
    {
        enqueue(7, Priority::Increase);
        enqueue(7, Priority::SoldOut);
        enqueue(7, Priority::Later);
        const auto jobs = take();
        QCOMPARE(jobs.size(), 1u);
        QCOMPARE(jobs[0].priority, Priority::SoldOut);
    }
    void askingWhileItRunsQueuesItOnceMore()
    {
        enqueue(7);
        QCOMPARE(take().size(), 1u);
        enqueue(7);
        QCOMPARE(take().size(), 1u);
    }
    void theMostUrgentGoesFirst()
    {
        enqueue(1, Priority::Increase);
        enqueue(2, Priority::Decrease);
        enqueue(3, Priority::SoldOut);
        std::vector<qint64> order;
        for (const Job &job : take())
            order.push_back(job.subjectId);
        QCOMPARE(order, (std::vector<qint64>{3, 2, 1}));
    }
    void whatIsNotUrgentEnoughIsLeft()
    {
        enqueue(1, Priority::Increase);
        QVERIFY(take(10, Priority::Person).empty());
        QCOMPARE(take().size(), 1u);
    }
    void anotherShopsJobsAreNotTaken()
    {
        enqueue(1);
        const qint64 other = world->addShop(QStringLiteral("Dua"));
        QVERIFY(
            world->write([&](Transaction &tx) { return outbox::take(tx, other, JobKind::PublishStock, 10); }).empty());
    }
    void aJobForLaterWaitsForItsTime()
    {
        enqueue(1);
        const Job job = take().at(0);
        retry(job, world->clock.now() + 500);
        QVERIFY(take().empty());
        world->clock.advance(500);
        QCOMPARE(take().at(0).attempts, 2);
    }
    void aJobPutBackHasNotBeenTried()
    {
        enqueue(1);
        const Job job = take().at(0);
        world->write([&](Transaction &tx) { return putBack(tx, job, tx.now(), Priority::Increase); });
        QCOMPARE(take().at(0).attempts, 1);
    }
    void aRetryGivesWayToTheSameWorkQueuedMeanwhile()
    {
        enqueue(1);
        const Job job = take().at(0);
        enqueue(1);
        retry(job, world->clock.now());
        QCOMPARE(take().size(), 1u);
        QCOMPARE(find(job.id).state, JobState::Done);
    }
    void aDeadLetterIsRetriedFromTheStart()
    {
        const Job dead = aDeadLetter();
        world->write([&](Transaction &tx) { return retryDead(tx, dead.id, world->who); });
        const Job again = take().at(0);
        QCOMPARE(again.id, dead.id);
        QCOMPARE(again.attempts, 1);
        QCOMPARE(lastAudited(), QStringLiteral("job.retried"));
    }
    void aDeadLetterIsDiscardedWithItsReason()
    {
        const Job dead = aDeadLetter();
        world->write([&](Transaction &tx) { return discardDead(tx, dead.id, world->who, QStringLiteral("gone")); });
        QCOMPARE(find(dead.id).state, JobState::Discarded);
        QVERIFY(take().empty());
        QCOMPARE(lastAudited(), QStringLiteral("job.discarded"));
    }
    void onlyADeadLetterCanBeRetried()
    {
        enqueue(1);
        const Job job = take().at(0);
        auto future = world->store->write([&](Transaction &tx) { return retryDead(tx, job.id, world->who); });
        const auto retried = future.takeResult();
        QVERIFY(!retried && retried.error().kind == Error::Kind::Conflict);
    }
    void whatRanWhenTheProgramDiedIsQueuedAgain()
    {
        enqueue(1);
        take();
        QCOMPARE(world->write([](Transaction &tx) { return recover(tx); }), 1);
        QCOMPARE(take().at(0).attempts, 2);
    }
    void whatWasPlannedByAClockThatWasAheadIsDueNow()
    {
        enqueue(1);
        retry(take().at(0), world->clock.now() + World::kDay);
        world->write([](Transaction &tx) { return planAnew(tx); });
        QCOMPARE(take().size(), 1u);
    }
    void whatCountsAsAnAttempt_data()
    {
        QTest::addColumn<Error>("why");
        QTest::addColumn<bool>("answersOthers");
        QTest::addColumn<bool>("counts");
        Error page(Error::Kind::Malformed);
        page.code = QStringLiteral("answer.page");
        const auto row = [](const char *name, const Error &why, bool answersOthers, bool counts) {
            QTest::newRow(name) << why << answersOthers << counts;
        };
        using enum Error::Kind;
        row("no answer while others get one", Error(Transient), true, true);
        row("no answer in an outage", Error(Transient), false, false);
        row("sent, no answer, while others get one", Error(Unconfirmed), true, true);
        row("sent, no answer, in an outage", Error(Unconfirmed), false, false);
        row("a web page while others are answered", page, true, true);
        row("a web page before the whole shop", page, false, false);
        row("an answer nobody can read", Error(Malformed), false, true);
        row("a refusal", Error(Rejected), false, true);
        row("a conflict", Error(Conflict), false, true);
        row("too many calls", Error(Throttled), true, false);
        row("not let in", Error(Unauthorized), true, false);
        row("we were stopping", Error(Cancelled), true, false);
    }
    void whatCountsAsAnAttempt()
    {
        QFETCH(const Error, why);
        QFETCH(const bool, answersOthers);
        QFETCH(const bool, counts);
        enqueue(1);
        int tries = 0;
        for (bool dead = false; !dead && tries < 3 * kMostAttempts; ++tries) {
            const Job job = take().at(0);
            dead = world->write([&](Transaction &tx) { return failed(tx, job, why, tx.now(), answersOthers); });
        }
        QCOMPARE(tries, counts ? kMostAttempts : 3 * kMostAttempts);
    }
    void whatReachedNobodyHasBeenTriedAllTheSame()
    {
        enqueue(1);
        const Job job = take().at(0);
        world->write(
            [&](Transaction &tx) { return failed(tx, job, Error(Error::Kind::Unconfirmed), tx.now(), false); });
        QCOMPARE(find(job.id).attempts, 1); // a refusal of the next try may come of this one having arrived
    }
    void oneDeadLetterStandsForTheSameWork()
    {
        const Job first = aDeadLetter(), second = aDeadLetter();
        QCOMPARE(find(first.id).state, JobState::Done);
        QCOMPARE(find(second.id).state, JobState::Dead);
    }
    void theCountsAreWhatThereIs()
    {
        aDeadLetter();
        enqueue(2);
        enqueue(3);
        const Job running = take(1).at(0);
        enqueue(4);
        const qint64 done = running.id;
        Counts counts = world->read([](Reader &r) { return outbox::counts(r, 0); });
        QCOMPARE(counts.queued, 2);
        QCOMPARE(counts.running, 1);
        QCOMPARE(counts.dead, 1);
        world->write([&](Transaction &tx) { return finish(tx, done, QStringLiteral("{}")); });
        counts = world->read([](Reader &r) { return outbox::counts(r, 0); });
        QCOMPARE(counts.doneToday, 1);
    }
    void doneJobsAreForgottenAndOthersAreNot()
    {
        aDeadLetter();
        enqueue(2);
        const Job job = take().at(0);
        world->write([&](Transaction &tx) { return finish(tx, job.id, QStringLiteral("{}")); });
        world->clock.advance(1000);
        QCOMPARE(world->write([&](Transaction &tx) { return forgetDone(tx, tx.now(), 10); }), 1);
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).dead, 1);
    }

private:
    void enqueue(qint64 subject, Priority priority = Priority::Decrease)
    {
        world->clock.advance(1);
        world->write(
            [&](Transaction &tx) { return outbox::enqueue(tx, JobKind::PublishStock, shop, subject, priority); });
    }
    std::vector<Job> take(int limit = 10, Priority least = Priority::Later)
    {
        return world->write(
            [&](Transaction &tx) { return outbox::take(tx, shop, JobKind::PublishStock, limit, least); });
    }
    void retry(const Job &job, qint64 at)
    {
        world->write([&](Transaction &tx) {
            return retryLater(tx, job, at, Error(Error::Kind::Transient, QStringLiteral("lost")));
        });
    }
    Job find(qint64 id)
    {
        return *world->read([id](Reader &r) { return outbox::find(r, id); });
    }
    Job aDeadLetter()
    {
        enqueue(1);
        const Job job = take().at(0);
        world->write(
            [&](Transaction &tx) { return bury(tx, job, Error(Error::Kind::Rejected, QStringLiteral("no"))); });
        return job;
    }
    QString lastAudited()
    {
        return world->value(QStringLiteral("SELECT action FROM audit ORDER BY seq DESC LIMIT 1")).toString();
    }

    std::unique_ptr<World> world;
    qint64 shop = 0;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "test_outbox.moc"
