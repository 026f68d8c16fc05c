// What reading returns and answering them promise.
#include "contract/connector_contract.h"

#include "support/expect.h"

#include <QSet>

namespace selaras::contract {

using namespace channels;

namespace {

Result<std::vector<PulledReturn>> pulled(Bench &bench, qint64 from)
{
    std::vector<PulledReturn> out;
    OrderWindow window;
    window.from = from;
    window.to = bench.clock.now();
    for (int pages = 0; pages < 1000; ++pages) {
        TRY(ReturnPage page, bench.finish(bench.connector->returns()->pullReturns(window)));
        std::move(page.returns.begin(), page.returns.end(), std::back_inserter(out));
        if (page.next.isEmpty())
            return out;
        window.cursor = page.next;
    }
    return fail(Error::Kind::Malformed, QStringLiteral("a window without end"));
}

/// An order that was delivered and is wanted back; the return's id, or empty where the platform has no returns.
QString wantedBack(Bench &bench, int quantity = 1)
{
    bench.platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    const QString id = bench.sell(QStringLiteral("A"), quantity);
    bench.platform().shipBySeller(id, bench.clock.now());
    bench.platform().deliverByCourier(id, bench.clock.now());
    return bench.platform().returnByBuyer(id, bench.clock.now());
}

Result<ChannelReturn> only(Bench &bench, const QString &id)
{
    TRY(const auto all, pulled(bench, bench.start));
    for (const PulledReturn &one : all)
        if (one.externalId == id)
            return one.wish;
    return fail(Error::Kind::Rejected, QStringLiteral("no return %1").arg(id));
}

} // namespace

void ConnectorContract::aReturnSaysWhatIsWantedBackAndUntilWhenToAnswer()
{
    if (!m_bench->connector->returns())
        return;
    const QString id = wantedBack(*m_bench, 2);
    QVERIFY(!id.isEmpty());
    VALUE(const auto all, pulled(*m_bench, m_bench->start));
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all.front().externalId, id);
    QVERIFY(all.front().raw.contains(id.toUtf8()));
    VALUE(const ChannelReturn wish, all.front().wish);
    QCOMPARE(int(wish.state), int(ReturnState::Requested));
    VALUE(const ListingRef ref, m_bench->refOf(QStringLiteral("A")));
    QCOMPARE(wish.lines.size(), std::size_t(1));
    QCOMPARE(wish.lines[0].ref, ref);
    QCOMPARE(wish.lines[0].quantity, 2);
    QCOMPARE(wish.refundMinor, 16'000'000);
    QCOMPARE(wish.requestedAt, m_bench->clock.now());
    QVERIFY(wish.answerBy && *wish.answerBy > wish.requestedAt);
    ENDS_AS("ok", m_bench->fetch(wish.orderExternalId));
}

void ConnectorContract::everyReturnOfAWindowIsRead()
{
    if (!m_bench->connector->returns())
        return;
    QSet<QString> made;
    for (int i = 0; i < 230; ++i)
        made.insert(wantedBack(*m_bench));
    VALUE(const auto all, pulled(*m_bench, m_bench->start));
    QSet<QString> read;
    for (const PulledReturn &one : all) {
        ENDS_AS("ok", one.wish);
        read.insert(one.externalId);
    }
    QCOMPARE(read, made);
    m_bench->clock.advance(60'000);
    VALUE(const auto none, pulled(*m_bench, m_bench->clock.now()));
    QVERIFY(none.empty());
}

void ConnectorContract::anAcceptedReturnIsApprovedAndThenRefunded()
{
    ReturnDesk *desk = m_bench->connector->returnDesk();
    if (!desk)
        return;
    const QString id = wantedBack(*m_bench);
    m_bench->clock.advance(60'000);
    ENDS_AS("ok", m_bench->finish(desk->accept(id)));
    ENDS_AS("ok", m_bench->finish(desk->accept(id)));
    VALUE(const ChannelReturn approved, only(*m_bench, id));
    QCOMPARE(int(approved.state), int(ReturnState::Approved));
    QVERIFY(!approved.trackingNumber.isEmpty());
    m_bench->clock.advance(3 * 24 * 3'600'000);
    ENDS_AS("ok", m_bench->signIn());
    VALUE(const ChannelReturn refunded, only(*m_bench, id));
    QCOMPARE(int(refunded.state), int(ReturnState::Refunded));
    QVERIFY(refunded.version > approved.version);
}

void ConnectorContract::aDisputedReturnIsForTheChannelToDecide()
{
    ReturnDesk *desk = m_bench->connector->returnDesk();
    if (!desk)
        return;
    int disputed = 0;
    int withPhotos = 0;
    for (int i = 0; i < 20; ++i) {
        const QString id = wantedBack(*m_bench);
        m_bench->clock.advance(60'000);
        const auto said = m_bench->finish(desk->dispute(id, QStringLiteral("barang utuh waktu dikirim")));
        VALUE(const ChannelReturn wish, only(*m_bench, id));
        if (said) {
            ++disputed;
            QCOMPARE(int(wish.state), int(ReturnState::Disputed));
            ENDS_AS("ok", m_bench->finish(desk->dispute(id, QStringLiteral("lagi"))));
        } else {
            ++withPhotos;
            ENDS_AS("rejected", said);
            QCOMPARE(said.error().code, QStringLiteral("return.evidence"));
            QCOMPARE(int(wish.state), int(ReturnState::Requested));
        }
    }
    QVERIFY(disputed > 0 && withPhotos > 0);
}

void ConnectorContract::aReturnThatWasDecidedCannotBeAnswered()
{
    ReturnDesk *desk = m_bench->connector->returnDesk();
    if (!desk)
        return;
    const QString id = wantedBack(*m_bench);
    ENDS_AS("ok", m_bench->finish(desk->accept(id)));
    m_bench->clock.advance(3 * 24 * 3'600'000);
    ENDS_AS("ok", m_bench->signIn());
    const auto late = m_bench->finish(desk->dispute(id, QStringLiteral("terlambat")));
    ENDS_AS("rejected", late);
    ENDS_AS("rejected", m_bench->finish(desk->accept(QStringLiteral("9999999999"))));
}

void ConnectorContract::aLostAnswerToAReturnIsUnconfirmedAndTheReturnTells()
{
    ReturnDesk *desk = m_bench->connector->returnDesk();
    if (!desk)
        return;
    const QString id = wantedBack(*m_bench);
    m_bench->wire->losesReply = [](const wire::HttpRequest &request) {
        return request.method != "GET";
    };
    ENDS_AS("unconfirmed", m_bench->finish(desk->accept(id)));
    m_bench->wire->losesReply = nullptr;
    VALUE(const ChannelReturn wish, only(*m_bench, id));
    QCOMPARE(int(wish.state), int(ReturnState::Approved));
}

} // namespace selaras::contract
