#include "sync/shop_worker.h"

#include "alerts/alert.h"
#include "catalog/listing.h"

#include <QCoroFuture>
#include <algorithm>

namespace selaras::sync {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kRefreshBefore
    = 30 * kMinute; ///< while the old token still works, so that a failed refresh costs nothing yet
constexpr qint64 kReadBackEvery = 5'000;
constexpr qint64 kReadBackAfter = 2'000; ///< let the platform settle before asking what it shows
constexpr int kReadAtOnce = 200; ///< listings, those waiting longest first: more than a few calls can read
constexpr qint64 kSweepBack = 48 * kHour;
constexpr qint64 kFirstSweep = kHour / 4; ///< after the shop was connected
constexpr qint64 kSweepAgain = kHour / 6; ///< after one that failed
constexpr qint64 kClockTolerated = 5 * kMinute; ///< more breaks signatures of some platforms
const QString kSweep = QStringLiteral("sweep");
const QString kSignIn = QStringLiteral("shop.sign-in");

QString signInOf(qint64 shopId) { return QStringLiteral("shop %1").arg(shopId); }

} // namespace

qint64 ShopWorker::upkeepDelay() const
{
    if (m_shop.paused || m_shop.needsSignIn)
        return -1;
    if (!m_tokensLoaded || m_refreshWanted || !m_listingsRead)
        return 0;
    qint64 next = m_nextListingsAt;
    if (m_caughtUp)
        next = qMin(next, m_nextSweepAt);
    if (m_caughtUp && m_background->returns())
        next = qMin(next, m_nextReturnsAt);
    if (m_shop.writesStock)
        next = qMin(next, m_nextReadBackAt);
    if (comparisonsCanEnd())
        return 0;
    if (m_urgent->authorizer())
        next = qMin(next, m_tokens.accessExpiresAt - kRefreshBefore);
    return qMax<qint64>(0, next - now());
}

Task<> ShopWorker::upkeepStep()
{
    if (!m_tokensLoaded)
        CO_CHECK(co_await loadTokens());
    if (m_shop.needsSignIn)
        co_return Result<>();
    if (m_refreshWanted || (m_urgent->authorizer() && now() >= m_tokens.accessExpiresAt - kRefreshBefore))
        CO_CHECK(co_await refreshAccess());
    if (m_shop.needsSignIn)
        co_return Result<>();
    if (!m_listingsRead || now() >= m_nextListingsAt)
        CO_CHECK(co_await pullListings());
    if (comparisonsCanEnd())
        CO_CHECK(co_await endComparisons());
    CO_CHECK(co_await watchClock());
    if (m_shop.writesStock && now() >= m_nextReadBackAt)
        CO_CHECK(co_await readBack());
    if (m_caughtUp && now() >= m_nextSweepAt)
        CO_CHECK(co_await sweep());
    if (m_caughtUp && m_background->returns() && now() >= m_nextReturnsAt)
        CO_CHECK(co_await pullReturns());
    co_return Result<>();
}

Task<> ShopWorker::loadTokens()
{
    struct Loaded {
        channels::Tokens tokens;
        bool inDoubt = false;
        bool listingsRead = false;
        std::optional<shops::Cursor> sweep;
    };
    auto look = [id = m_shop.id](Transaction &tx) -> Result<Loaded> {
        Loaded out;
        TRY(out.tokens, shops::tokens(tx, id));
        TRY(out.inDoubt, shops::refreshInDoubt(tx, id));
        TRY(const auto listings, shops::cursor(tx, id, kListingsFeed));
        out.listingsRead = listings.has_value();
        TRY(out.sweep, shops::cursor(tx, id, kSweep));
        CHECK(alerts::clear(tx, kSignIn, signInOf(id))); // whoever refused us lets us in again, or will be asked now
        return out;
    };
    CO_TRY(const Loaded loaded, co_await m_parts.store.write(std::move(look)));
    m_tokens = loaded.tokens;
    m_unwritten.reset();
    m_listingsRead = loaded.listingsRead;
    m_tokensLoaded = true;
    // The program died between a refresh and its answer: find out now, while the old access may still work, whether the
    // pair at hand is spent.
    m_refreshWanted = loaded.inDoubt && m_urgent->authorizer();
    // Hourly by the calendar, not by how long the program runs; a moment after a start, when there is much else to do.
    const qint64 sweepDue = loaded.sweep ? loaded.sweep->askedAt + kHour : m_shop.connectedAt + kFirstSweep;
    m_nextSweepAt = qBound(now() + kMinute, sweepDue, now() + kHour);
    m_ordersAlarm.ring();
    m_stockAlarm.ring();
    co_return Result<>();
}

Task<> ShopWorker::refreshAccess()
{
    m_refreshWanted = false;
    if (!m_urgent->authorizer())
        co_return co_await needSignIn(QStringLiteral("the key was refused"));
    if (!m_unwritten) {
        auto begin = [id = m_shop.id](Transaction &tx) {
            return shops::beginRefresh(tx, id);
        };
        CO_CHECK(co_await m_parts.store.write(std::move(begin)));
        Result<channels::Tokens> fresh = co_await m_urgent->authorizer()->refresh(m_tokens, now());
        if (!m_tokensLoaded)
            co_return Result<>(); // signed in again meanwhile: that pair is the one that counts
        if (!fresh) {
            if (fresh.error().kind == Error::Kind::Unauthorized)
                co_return co_await needSignIn(fresh.error().detail);
            m_refreshWanted = fresh.error().kind != Error::Kind::Cancelled;
            co_return fail(fresh.error());
        }
        m_unwritten = *fresh;
    }
    // Nothing uses the new pair before it is on the disk: the old refresh token is spent. Until the disk takes it, this
    // is the only copy.
    m_refreshWanted = true;
    auto keep
        = [id = m_shop.id, tokens = *m_unwritten, actor = QStringLiteral("worker/") + m_shop.name](Transaction &tx) {
              return shops::setTokens(tx, id, tokens, actor);
          };
    CO_CHECK(co_await m_parts.store.write(std::move(keep)));
    m_refreshWanted = false;
    m_tokens = *std::exchange(m_unwritten, std::nullopt);
    m_access.credentials.insert(QStringLiteral("access_token"), m_tokens.access);
    m_ordersBreaker.succeeded();
    m_stockBreaker.succeeded();
    m_ordersAlarm.ring();
    m_stockAlarm.ring();
    co_return Result<>();
}

Task<> ShopWorker::needSignIn(QString why)
{
    m_shop.needsSignIn = true;
    auto tell = [shop = m_shop, why](Transaction &tx) -> Result<> {
        CHECK(shops::needSignIn(tx, shop.id, why));
        return alerts::raise(tx, kSignIn, shop.id, signInOf(shop.id), why);
    };
    CO_CHECK(co_await m_parts.store.write(std::move(tell)));
    co_return Result<>();
}

Task<> ShopWorker::readBack()
{
    m_nextReadBackAt = now() + kReadBackEvery;
    const auto meter = m_chain.meter();
    const bool late = now() - m_lastReadBackAt > kMinute;
    const int calls = readBackCalls(meter.used, late);
    if (calls == 0)
        co_return Result<>();
    auto look = [id = m_shop.id, before = now() - kReadBackAfter](Reader &reader) {
        return catalog::unconfirmed(reader, id, before, kReadAtOnce);
    };
    CO_TRY(const std::vector<catalog::Listing> open, co_await m_parts.store.read(std::move(look)));
    if (open.empty())
        co_return Result<>();
    std::vector<channels::ListingRef> refs;
    for (const catalog::Listing &listing : open)
        refs.push_back(listing.ref);
    m_lastReadBackAt = now();
    m_nextReadBackAt = now() + 3 * kReadBackEvery; // gathers what comes meanwhile into the next call
    std::vector<std::vector<channels::ListingRef>> batches = m_background->stock()->readBatches(std::move(refs));
    batches.resize(std::min(batches.size(), std::size_t(calls))); // each is a call
    for (auto &batch : batches) {
        const qint64 asked = now();
        const Result<std::vector<channels::StockReading>> read = co_await m_background->stock()->readStock(batch);
        note(read);
        CO_TRY(const std::vector<channels::StockReading> readings, read);
        auto work = [shopId = m_shop.id, readings, asked](Transaction &tx) -> Result<> {
            for (const channels::StockReading &reading : readings) {
                // Told again while we asked: the answer is about the past.
                TRY(const auto listing, catalog::listingByRef(tx, shopId, reading.ref));
                if (listing && listing->publishedAt.value_or(0) < asked)
                    CHECK(publisher::readBack(tx, shopId, reading));
            }
            return {};
        };
        CO_CHECK(co_await m_parts.store.write(std::move(work)));
    }
    co_return Result<>();
}

Task<> ShopWorker::sweep()
{
    const qint64 begun = now();
    m_nextSweepAt = begun + kSweepAgain;
    const qint64 to = m_chain.platformNow();
    CO_CHECK(co_await readWindow(*m_background, inbox::Source::Sweep, wholeWindow(to - kSweepBack, to)));
    auto done = [id = m_shop.id, to, begun](Transaction &tx) {
        return shops::setCursor(tx, id, kSweep, {.position = {}, .completeUpTo = to, .askedAt = begun});
    };
    CO_CHECK(co_await m_parts.store.write(std::move(done)));
    m_nextSweepAt = begun + kHour;
    co_return Result<>();
}

Task<> ShopWorker::watchClock()
{
    const bool wrong = qAbs(m_chain.clockDifference()) > kClockTolerated;
    if (wrong == m_clockAlerted)
        co_return Result<>();
    m_clockAlerted = wrong;
    const QString subject = QStringLiteral("clock");
    auto work = [wrong, subject, shopId = m_shop.id, off = m_chain.clockDifference()](Transaction &tx) -> Result<> {
        if (!wrong)
            return alerts::clear(tx, subject, subject);
        return alerts::raise(tx, subject, shopId, subject, QString::number(off));
    };
    CO_CHECK(co_await m_parts.store.write(std::move(work)));
    co_return Result<>();
}

} // namespace selaras::sync
