#include "sync/shop_worker.h"

#include "alerts/alert.h"
#include "catalog/comparison.h"
#include "intake/intake.h"

#include <QCoroFuture>
#include <algorithm>

namespace selaras::sync {

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qsizetype kShownOfListing = 300; ///< bytes of one that cannot be read
/// Listings that a reading has not met and that the shop is asked after, one reading's worth.
constexpr int kAskedAfter = 1000;

} // namespace

/// Everything a shop has, beside what we thought it has and shows.
Task<> ShopWorker::pullListings()
{
    const QString actor = QStringLiteral("worker/") + m_shop.name;
    const int before = m_chain.meter().used;
    QString cursor;
    QByteArray firstUnreadable;
    for (Reading &brokenOff : m_readings)
        brokenOff.endedAt = brokenOff.endedAt.value_or(now());
    auto begin = [id = m_shop.id](Transaction &tx) {
        return catalog::beginComparison(tx, id);
    };
    CO_TRY(const qint64 comparison, co_await m_parts.store.write(std::move(begin)));
    m_readings.push_back({.comparison = comparison, .endedAt = {}});
    do {
        const qint64 asked = now();
        CO_TRY(channels::ListingPage page, co_await m_background->listings()->pullListings(cursor));
        cursor = page.next;
        if (!page.unreadable.empty() && firstUnreadable.isEmpty())
            firstUnreadable = page.unreadable.front().left(kShownOfListing);
        auto work = [shop = m_shop, actor, comparison, asked, page = std::move(page)](Transaction &tx) -> Result<> {
            CHECK(catalog::comparePage(tx, comparison, page.listings, asked));
            return intake::adoptListings(tx, shop, page.listings, actor);
        };
        CO_CHECK(co_await m_parts.store.write(std::move(work)));
    } while (!cursor.isEmpty() && !m_scope.stopping());
    if (!cursor.isEmpty())
        co_return fail(Error::Kind::Cancelled);
    CO_CHECK(co_await askAfterNotMet(comparison));
    auto done = [id = m_shop.id, at = now(), firstUnreadable](Transaction &tx) -> Result<> {
        const QString subject = QStringLiteral("listings of shop %1").arg(id);
        if (firstUnreadable.isEmpty()) {
            CHECK(alerts::clear(tx, QStringLiteral("shop.malformed"), subject));
        } else {
            CHECK(alerts::raise(tx, QStringLiteral("shop.malformed"), id, subject, QString::fromUtf8(firstUnreadable)));
        }
        return shops::setCursor(tx, id, kListingsFeed, {.position = {}, .completeUpTo = at, .askedAt = at});
    };
    CO_CHECK(co_await m_parts.store.write(std::move(done)));
    m_listingCalls = qMax(0, m_chain.meter().used - before);
    m_listingCallsAt = now();
    m_nextListingsAt = now() + kHour;
    m_readings.back().endedAt = now();
    m_readings.back().whole = true;
    if (!std::exchange(m_listingsRead, true))
        m_ordersAlarm.ring();
    co_return Result<>();
}

/// What the shop has by our account and did not name: a listing that stood on no page is asked after by itself, since
/// pages shift while they are read.
Task<> ShopWorker::askAfterNotMet(qint64 comparison)
{
    auto look = [comparison](Reader &reader) {
        return catalog::notMet(reader, comparison, kAskedAfter);
    };
    CO_TRY(const std::vector<catalog::Listing> missing, co_await m_parts.store.read(std::move(look)));
    std::vector<channels::ListingRef> refs;
    for (const catalog::Listing &listing : missing)
        refs.push_back(listing.ref);
    std::vector<std::vector<channels::ListingRef>> batches = m_background->stock()->readBatches(std::move(refs));
    for (auto &batch : batches) {
        const Result<std::vector<channels::StockReading>> read = co_await m_background->stock()->readStock(batch);
        note(read);
        CO_TRY(const std::vector<channels::StockReading> readings, read);
        auto work = [shopId = m_shop.id, comparison, readings](Transaction &tx) -> Result<> {
            for (const channels::StockReading &reading : readings)
                CHECK(publisher::askedAfter(tx, shopId, comparison, reading));
            return {};
        };
        CO_CHECK(co_await m_parts.store.write(std::move(work)));
    }
    co_return Result<>();
}

bool ShopWorker::comparisonsCanEnd() const
{
    return std::any_of(m_readings.begin(), m_readings.end(),
        [this](const Reading &reading) { return reading.endedAt && m_lastPullAt > *reading.endedAt; });
}

/// Only now is it known what of the differences were sales we had not seen.
Task<> ShopWorker::endComparisons()
{
    std::vector<Reading> ended;
    for (const Reading &reading : m_readings)
        if (reading.endedAt && m_lastPullAt > *reading.endedAt)
            ended.push_back(reading);
    auto end = [ended](Transaction &tx) -> Result<> {
        for (const Reading &reading : ended) {
            CHECK(catalog::dropExplained(tx, reading.comparison));
            if (reading.whole)
                CHECK(catalog::endComparison(tx, reading.comparison));
        }
        return {};
    };
    CO_CHECK(co_await m_parts.store.write(std::move(end)));
    std::erase_if(m_readings, [&](const Reading &reading) {
        return std::any_of(
            ended.begin(), ended.end(), [&](const Reading &one) { return one.comparison == reading.comparison; });
    });
    co_return Result<>();
}

} // namespace selaras::sync
