#include "oversell/explain.h"

#include <QSet>
#include <QtTest>

#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::oversell;
using What = LogEntry::What;

namespace {

constexpr qint64 kOurs = 1, kOurShop = 100, kOtherShop = 200;

Sale sale(qint64 order, qint64 placedAt, qint64 seenAt, qint64 ofListing = 0)
{
    return {order, QString::number(order), ofListing > 0 ? kOurShop : kOtherShop, {}, placedAt, seenAt, ofListing};
}
LogEntry promised(Sale to, qint64 pieces = 1) { return {What::Promised, to.seenAt, pieces, to, {}}; }
LogEntry moved(qint64 at, qint64 pieces) { return {What::Moved, at, pieces, std::nullopt, {"damaged", "Rini"}}; }
Telling took(qint64 at, qint64 told)
{
    Telling out;
    out.createdAt = at - 10;
    out.finishedAt = at;
    out.told = told;
    return out;
}
/// Of a buyer who ordered one piece at 1000, seen at 2000.
Facts facts(std::vector<LogEntry> newestFirst, std::vector<Telling> tellings = {})
{
    Facts out;
    out.orderId = kOurs;
    out.waiting = 1;
    out.orderedAt = 1000;
    out.seenAt = 2000;
    out.quantity = 1;
    out.before = std::move(newestFirst);
    out.tellings = std::move(tellings);
    return out;
}
Cause only(const Facts &of)
{
    const Explanation why = explain(of);
    return why.causes.size() == 1 ? why.causes.front() : Cause{};
}

} // namespace

namespace rc {

template <> struct Arbitrary<Facts> {
    static Gen<Facts> arbitrary()
    {
        const auto anyTime = gen::inRange<qint64>(0, 40);
        const auto anyEntry = gen::map(gen::tuple(gen::inRange(0, 4), anyTime, gen::inRange<qint64>(1, 5),
                                           gen::inRange<qint64>(0, 6), anyTime, gen::inRange<qint64>(0, 3)),
            [](const std::tuple<int, qint64, qint64, qint64, qint64, qint64> &t) {
                const auto &[what, at, pieces, order, placed, ofListing] = t;
                LogEntry entry{
                    What(what), at, what == int(What::Moved) ? -pieces : pieces, std::nullopt, {"count", "x"}};
                if (what != int(What::Moved) || order % 2)
                    entry.sale = sale(order + 1, std::min(placed, at), at, ofListing);
                return entry;
            });
        const auto anyTelling = gen::map(gen::tuple(gen::inRange(0, 5), anyTime, gen::inRange<qint64>(0, 4)),
            [](const std::tuple<int, qint64, qint64> &t) {
                Telling out = took(std::get<1>(t), std::get<2>(t));
                out.state = Telling::State(std::get<0>(t));
                if (out.state == Telling::State::Waits)
                    out.finishedAt.reset();
                return out;
            });
        return gen::map(
            gen::tuple(gen::container<std::vector<LogEntry>>(anyEntry), gen::container<std::vector<LogEntry>>(anyEntry),
                gen::container<std::vector<Telling>>(anyTelling), gen::inRange<qint64>(1, 9),
                gen::inRange<qint64>(0, 9), anyTime, gen::inRange(0, 80)),
            [](const auto &t) {
                Facts out;
                out.orderId = kOurs;
                out.before = std::get<0>(t);
                std::sort(out.before.begin(), out.before.end(), [](auto &a, auto &b) { return a.at > b.at; });
                for (LogEntry entry : std::get<1>(t))
                    if (entry.what == What::Moved)
                        out.falls.push_back(entry);
                out.tellings = std::get<2>(t);
                std::sort(out.tellings.begin(), out.tellings.end(),
                    [](auto &a, auto &b) { return a.createdAt < b.createdAt; });
                out.waiting = std::get<3>(t);
                out.fell = std::min(std::get<4>(t), out.waiting);
                out.orderedAt = std::get<5>(t);
                out.seenAt = out.orderedAt + 3;
                out.quantity = out.waiting;
                const int dice = std::get<6>(t);
                out.beforeConnected = dice % 16 == 0;
                out.typedIn = dice % 16 == 1;
                out.silence = Silence(dice % 10 < 5 ? 0 : dice % 5);
                out.logIsWhole = dice % 2;
                out.tellingsForgotten = dice % 3 == 0;
                return out;
            });
    }
};

} // namespace rc

class ExplainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherSaleThatWasSeenTooLateIsNotYetSeen()
    {
        const Cause cause = only(facts({promised(sale(2, 900, 1500))}, {took(1600, 0)}));
        QCOMPARE(cause.kind, Kind::NotYetSeen);
        QCOMPARE(cause.sale->orderId, 2);
        QCOMPARE(*cause.telling->finishedAt, 1600);
    }
    void aSaleThatWasSeenButNotToldInTimeIsNotYetTold()
    {
        const Cause cause = only(facts({promised(sale(2, 700, 800))}, {took(500, 1), took(1200, 0)}));
        QCOMPARE(cause.kind, Kind::NotYetTold);
        QCOMPARE(*cause.lastTold->finishedAt, 500);
        QCOMPARE(*cause.telling->finishedAt, 1200);
    }
    void whatStillWaitsToBeToldIsNamed()
    {
        Telling waits = took(0, 0);
        waits.state = Telling::State::Waits;
        waits.finishedAt.reset();
        waits.attempts = 3;
        const Cause cause = only(facts({promised(sale(2, 700, 800))}, {waits}));
        QCOMPARE(cause.kind, Kind::NotYetTold);
        QCOMPARE(cause.telling->attempts, 3);
    }
    void aShopThatHadTakenNoneAndSoldOneHasSoldMore()
    {
        const Cause cause = only(facts({promised(sale(2, 700, 800))}, {took(900, 0)}));
        QCOMPARE(cause.kind, Kind::SoldMore);
        QCOMPARE(*cause.lastTold->told, 0);
        QVERIFY(!cause.shown);
    }
    void aFigureThatWasReadAboveTheOneToldIsShownWithIt()
    {
        Facts raised = facts({promised(sale(2, 700, 800))}, {took(900, 0)});
        raised.shown = 7;
        raised.shownAt = 950;
        QCOMPARE(*only(raised).shown, 7);
        raised.shownAt = 850; // before it was told
        QVERIFY(!only(raised).shown);
    }
    void whatAShopSoldItselfSinceItWasToldCounts()
    {
        // Told 1, sold it to somebody else in between.
        const Cause cause = only(facts({promised(sale(2, 950, 960, 1)), promised(sale(3, 700, 800))}, {took(900, 1)}));
        QCOMPARE(cause.kind, Kind::SoldMore);
    }
    void aFigureToldAfterThePiecesWerePromisedWasToldSo()
    {
        QCOMPARE(only(facts({promised(sale(2, 700, 800))}, {took(900, 5)})).kind, Kind::ToldSo);
    }
    void aBuyerWhoOrderedFirstAndWasSeenLastIsSeenLate()
    {
        QCOMPARE(only(facts({promised(sale(2, 1500, 1600))}, {took(500, 1)})).kind, Kind::SeenLate);
    }
    void aShopThatIsNotWrittenToIsTheReason()
    {
        Facts of = facts({promised(sale(2, 700, 800))});
        of.silence = Silence::Paused;
        QCOMPARE(only(of).kind, Kind::NotWritten);
        QCOMPARE(only(of).silence, Silence::Paused);
    }
    void anOrderTypedInBlamesNoShopThatWasToldTooLate()
    {
        Facts of = facts({promised(sale(2, 700, 800))});
        of.typedIn = true;
        QCOMPARE(only(of).kind, Kind::TypedIn);
        QCOMPARE(only(of).sale->orderId, 2);
    }
    void piecesTakenBackFellWithTheirMovement()
    {
        Facts of = facts({promised(sale(2, 700, 800))});
        of.fell = 1;
        of.falls = {moved(3000, -4)};
        QCOMPARE(only(of).kind, Kind::StockFell);
        QCOMPARE(only(of).fall->reason, "damaged");
        QCOMPARE(only(of).pieces, 1);
    }
    void damageAfterTheBuyerOrderedAndBeforeItWasSeenIsAFallToo()
    {
        QCOMPARE(only(facts({moved(1500, -1)})).kind, Kind::StockFell);
    }
    void damageLongBeforeIsAMatterOfTelling()
    {
        QCOMPARE(only(facts({moved(500, -1)}, {took(400, 1)})).kind, Kind::NotYetTold);
    }
    void piecesInAnotherWarehouseAreTheReasonWhereOrdersAreNotSplit()
    {
        Facts of = facts({promised(sale(2, 700, 800))});
        of.elsewhere = 3;
        QCOMPARE(only(of).kind, Kind::NotSplit);
    }
    void whatNobodyTookWasNeverThere() { QCOMPARE(only(facts({})).kind, Kind::NeverThere); }
    void aLogThatIsCutIsNotGuessedAt()
    {
        Facts of = facts({});
        of.logIsWhole = false;
        QCOMPARE(only(of).kind, Kind::NotKnown);
    }
    void forgottenJobsAreNotGuessedAt()
    {
        Facts of = facts({promised(sale(2, 700, 800))});
        of.tellingsForgotten = true;
        QCOMPARE(only(of).kind, Kind::NotKnown);
    }
    void anOrderOfBeforeTheShopWasConnectedSaysSo()
    {
        Facts of = facts({promised(sale(2, 700, 800))});
        of.beforeConnected = true;
        QCOMPARE(only(of).kind, Kind::BeforeConnected);
    }
    void whoGavePiecesBackDidNotTakeThem()
    {
        const Sale back = sale(2, 700, 800);
        const LogEntry gave{What::GivenBack, 950, 1, back, {}};
        QCOMPARE(only(facts({promised(sale(3, 960, 970)), gave, promised(back)})).sale->orderId, 3);
        QCOMPARE(only(facts({gave, promised(back)})).kind, Kind::NeverThere);
    }
    void theLastPiecesAreThoseThatWentLast()
    {
        Facts of = facts({promised(sale(4, 960, 970)), promised(sale(3, 800, 850), 2), promised(sale(2, 700, 750))});
        of.waiting = 2;
        const Explanation why = explain(of);
        QCOMPARE(why.causes.size(), std::size_t(2));
        QCOMPARE(why.causes[0].sale->orderId, 4);
        QCOMPARE(why.causes[1].sale->orderId, 3);
        QCOMPARE(why.causes[1].pieces, 1);
    }
    void aSaleOfTheSameListingIsBlamedOnlyWhenNobodyElseIs()
    {
        const LogEntry own = promised(sale(3, 980, 990, 1));
        QCOMPARE(only(facts({own, promised(sale(2, 700, 800))}, {took(500, 3)})).sale->orderId, 2);
        QCOMPARE(only(facts({own}, {took(500, 3)})).sale->orderId, 3);
    }
    void piecesOfABundleAreCountedByPieces()
    {
        Facts of = facts({}, {took(900, 0)});
        of.waiting = 2;
        of.perItem = 2;
        QCOMPARE(only(of).kind, Kind::SoldMore);
        QCOMPARE(only(of).pieces, 2);
    }
    void everyKindHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int kind = 0; kind < kKinds; ++kind)
            names.insert(kindName(Kind(kind)));
        QCOMPARE(names.size(), kKinds);
    }

    void thePiecesOfTheCausesSumToWhatIsShort()
    {
        QVERIFY(rc::check([](const Facts &of) {
            qint64 pieces = 0;
            for (const Cause &cause : explain(of).causes) {
                RC_ASSERT(cause.pieces > 0);
                pieces += cause.pieces;
            }
            RC_ASSERT(pieces == of.waiting);
        }));
    }
    void theSameFactsGiveTheSameCauses()
    {
        QVERIFY(rc::check([](const Facts &of) { RC_ASSERT(explain(of).causes == explain(of).causes); }));
    }
    void theTimesOfACauseAreInTheOrderItSays()
    {
        QVERIFY(rc::check([](const Facts &of) {
            for (const Cause &cause : explain(of).causes) {
                if (cause.lastTold)
                    RC_ASSERT(*cause.lastTold->finishedAt <= of.orderedAt);
                if (cause.telling && cause.telling->state == Telling::State::Took)
                    RC_ASSERT(*cause.telling->finishedAt > of.orderedAt);
                if (cause.kind == Kind::NotYetSeen)
                    RC_ASSERT(cause.sale && cause.sale->placedAt <= of.orderedAt && cause.sale->seenAt > of.orderedAt);
                if (cause.kind == Kind::SeenLate)
                    RC_ASSERT(cause.sale && cause.sale->placedAt > of.orderedAt);
                if (cause.kind == Kind::NotYetTold || cause.kind == Kind::ToldSo)
                    RC_ASSERT((cause.sale ? cause.sale->seenAt : cause.tookAt) <= of.orderedAt);
                RC_ASSERT((cause.kind == Kind::NotWritten) == (cause.silence != Silence::None));
                if (cause.kind == Kind::SoldMore)
                    RC_ASSERT(cause.lastTold.has_value());
            }
        }));
    }
    void nobodyIsNamedForMoreThanTheyTook()
    {
        QVERIFY(rc::check([](const Facts &of) {
            for (const Cause &cause : explain(of).causes) {
                if (!cause.sale)
                    continue;
                qint64 took = 0;
                for (const LogEntry &entry : of.before)
                    if (entry.what == What::Promised && entry.sale && entry.sale->orderId == cause.sale->orderId)
                        took += entry.pieces;
                RC_ASSERT(cause.pieces <= took);
                RC_ASSERT(cause.sale->orderId != kOurs);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "test_explain.moc"
