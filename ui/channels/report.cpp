#include "channels/report.h"

namespace selaras::ui::health {

namespace {

constexpr qint64 kWeek = 7 * 86'400'000LL;
constexpr int kMostDrift = 200, kMostAlerts = 100, kShownCalls = 6, kShownDifferences = 20;
const QString kOrders = QStringLiteral("orders");

/// A place where our own people take orders: no channel stands behind it that could be asked or told.
bool isOurOwn(const shops::Shop &shop) { return shops::isManual(shop.channel); }

} // namespace

Result<Report> readReport(Reader &reader, qint64 now)
{
    Report out;
    TRY(out.shops, shops::all(reader));
    std::erase_if(out.shops, isOurOwn);
    for (const shops::Shop &shop : out.shops) {
        TRY(auto health, healthFromBooks(reader, shop));
        out.health.insert(shop.id, std::move(health));
    }
    TRY(out.drift, catalog::drift(reader, now, kMostDrift));
    TRY(out.alerts, alerts::since(reader, now - kWeek, kMostAlerts));
    return out;
}

Result<Counts> readCounts(Reader &reader)
{
    Counts out;
    TRY(out.listings, catalog::liveListings(reader));
    TRY(out.compared, catalog::comparedListings(reader));
    TRY(const auto shops, shops::all(reader));
    for (const shops::Shop &shop : shops) {
        if (shop.writesStock || isOurOwn(shop))
            continue;
        TRY(const auto counts, catalog::wouldWriteCounts(reader, shop.id));
        out.proposals.insert(shop.id, counts.listings);
    }
    return out;
}

Result<ShopDetail> readShop(Reader &reader, qint64 shopId, qint64 now)
{
    ShopDetail out;
    TRY(auto exchanges, outbox::ofShop(reader, shopId, {}, kShownCalls));
    for (outbox::Exchange &exchange : exchanges) {
        Call call{std::move(exchange), {}};
        if (call.exchange.jobId) {
            TRY(call.job, outbox::boardRow(reader, *call.exchange.jobId));
        }
        out.calls.push_back(std::move(call));
    }
    TRY(const auto tokens, shops::tokens(reader, shopId));
    out.tokenExpiresAt = tokens.refreshExpiresAt;
    TRY(out.unconfirmed, catalog::unconfirmedListings(reader, shopId));
    TRY(out.compared, catalog::lastComparison(reader, shopId));
    TRY(out.differences, catalog::differences(reader, shopId, now - kWeek, now, kShownDifferences));
    TRY(const auto shop, shops::find(reader, shopId));
    if (shop && !shop->writesStock) {
        TRY(const auto counts, catalog::wouldWriteCounts(reader, shopId));
        out.proposals = counts.listings;
    }
    return out;
}

Result<sync::ShopHealth> healthFromBooks(Reader &reader, const shops::Shop &shop)
{
    using outbox::JobKind;
    sync::ShopHealth out;
    out.shopId = shop.id;
    out.channel = shop.channel;
    out.name = shop.name;
    TRY(const auto cursor, shops::cursor(reader, shop.id, kOrders));
    out.completeUpTo = cursor ? cursor->completeUpTo : 0;
    TRY(out.refusedPushes, outbox::deadOf(reader, shop.id, JobKind::PublishStock));
    TRY(const auto waiting, outbox::waiting(reader, shop.id, JobKind::PublishStock));
    out.waitingPushes = waiting.jobs;
    out.state = shop.needsSignIn ? sync::ShopState::Stopped
        : shop.paused            ? sync::ShopState::Paused
        : !shop.writesStock      ? sync::ShopState::Shadow
        : out.completeUpTo == 0  ? sync::ShopState::Catching
        : out.refusedPushes > 0  ? sync::ShopState::Refused
                                 : sync::ShopState::InTune;
    return out;
}

} // namespace selaras::ui::health
