#include "returns/returns.h"
#include "sync/shop_worker.h"

#include <QCoroFuture>

/// What buyers give back: read every few minutes, and answered.
namespace selaras::sync {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kEvery = 10 * kMinute;
constexpr qint64 kOverlap = 10 * kMinute; ///< as for orders: late commits, equal seconds
constexpr qint64 kFirstLook = 30 * 24 * 60 * kMinute; ///< returns that may still wait for an answer
const QString kFeed = QStringLiteral("returns");

} // namespace

Task<> ShopWorker::pullReturns()
{
    const qint64 begun = now();
    m_nextReturnsAt = begun + kEvery;
    auto look = [id = m_shop.id](Reader &reader) {
        return shops::cursor(reader, id, kFeed);
    };
    CO_TRY(std::optional<shops::Cursor> cursor, co_await m_parts.store.read(std::move(look)));
    const qint64 platform = m_chain.platformNow();
    channels::ReturnFeed *feed = m_background->returns();
    channels::OrderWindow window;
    window.from = cursor ? qMin(cursor->completeUpTo, platform) - kOverlap : platform - kFirstLook;
    window.to = qMin(platform, window.from + feed->longestWindow());
    bool more = true;
    while (more) {
        const channels::OrderWindow asked = window;
        Result<channels::ReturnPage> page = co_await feed->pullReturns(asked);
        note(page);
        if (!page)
            co_return fail(page.error());
        auto take = [shop = m_shop, returns = std::move(page->returns)](Transaction &tx) {
            return returns::takePage(tx, shop, returns);
        };
        CO_CHECK(co_await m_parts.store.write(std::move(take)));
        window.cursor = page->next;
        more = !window.cursor.isEmpty();
    }
    auto advance = [id = m_shop.id, upTo = window.to, begun](Transaction &tx) {
        return shops::setCursor(tx, id, kFeed, {.position = {}, .completeUpTo = upTo, .askedAt = begun});
    };
    CO_CHECK(co_await m_parts.store.write(std::move(advance)));
    if (window.to < platform)
        m_nextReturnsAt = now(); // far behind: the next step goes on at once
    co_return Result<>();
}

Task<> ShopWorker::answerReturn(outbox::Job job)
{
    auto look = [id = job.subjectId](Reader &reader) {
        return returns::find(reader, id);
    };
    CO_TRY(std::optional<returns::Return> wish, co_await m_parts.store.read(std::move(look)));
    Result<> outcome;
    if (wish && !m_urgent->returnDesk())
        outcome = fail(Error::Kind::Unsupported, QStringLiteral("the channel takes no answers to returns"));
    else if (wish) {
        Chain::ForJob wire = m_chain.forJob(job.id);
        const auto ports = m_chain.connector(wire);
        const returns::Answer answer = returns::answerOf(job.payload);
        const QString externalId = wish->externalId;
        const QString why = answer.why;
        if (answer.accepts)
            outcome = co_await ports->returnDesk()->accept(externalId);
        else
            outcome = co_await ports->returnDesk()->dispute(externalId, why);
        note(outcome);
        m_nextReturnsAt = now(); // whatever the answer was, the return tells
        m_upkeepAlarm.ring();
    }
    auto nothingMore = [](Transaction &) {
        return Result<>();
    };
    co_return co_await settleParcel(job, outcome, std::move(nothingMore));
}

} // namespace selaras::sync
