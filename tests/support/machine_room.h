#pragma once

#include "alerts/alert.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "inbox/inbox.h"
#include "intake/intake.h"
#include "inventory/stock.h"
#include "outbox/exchange.h"
#include "outbox/outbox.h"
#include "services.h"
#include "shops/shop.h"
#include "support/temp_store.h"

#include <QHash>

namespace selaras::test {

/// A shop in the middle of its day (Saturday 21 November 2026, 14.32 WIB), filled through the functions of the domain.
struct MachineRoom {
    static constexpr qint64 kNow = 1'795'246'320'000; ///< 2026-11-21 07:32:00 UTC

    explicit MachineRoom(access::Role role = access::Role::Owner, Threads threads = Threads::Own)
        : shop(threads)
        , services{*shop.store, shop.clock, nullptr, {1, QStringLiteral("Sari Wijaya"), role}, kinds()}
    {
        shop.clock.setTo(kNow);
        shop.write([this](Transaction &tx) -> Result<> {
            TRY(warehouse, inventory::addWarehouse(tx, QStringLiteral("CKG"), QStringLiteral("Gudang Cakung"), who));
            return {};
        });
    }

    static std::vector<channels::ChannelKind> kinds()
    {
        const auto kind = [](const char *id, const char *name, char letter, bool tokens) {
            channels::ChannelKind out;
            out.id = QString::fromLatin1(id);
            out.name = QString::fromUtf8(name);
            out.letter = QLatin1Char(letter);
            out.usesTokens = tokens;
            return out;
        };
        return {kind("shopee", "Shopee", 'S', true), kind("tokopedia", "Tokopedia & TikTok Shop", 'T', true),
            kind("lazada", "Lazada", 'L', true), kind("woocommerce", "WooCommerce", 'W', false)};
    }

    qint64 addShop(const char *channel, const char *name, bool writes = true)
    {
        shops::Shop made;
        made.channel = QString::fromLatin1(channel);
        made.name = QString::fromUtf8(name);
        made.account = made.name;
        made.baseUrl = QStringLiteral("https://example.test");
        made.writesStock = writes;
        return shop.write([=, this](Transaction &tx) { return shops::connect(tx, made, {}, who); });
    }

    qint64 addSku(const char *code, const char *name, qint64 onHand)
    {
        catalog::Sku made;
        made.code = QString::fromLatin1(code);
        made.name = QString::fromUtf8(name);
        const qint64 id = shop.write([=, this](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 sku, catalog::addSku(tx, made, who));
            if (onHand > 0)
                CHECK(inventory::move(tx,
                    {.skuId = sku,
                        .warehouseId = warehouse,
                        .delta = onHand,
                        .reason = inventory::Reason::Opening,
                        .actor = who}));
            return sku;
        });
        skus.insert(made.code, id);
        return id;
    }

    /// A listing the shop shows with `shown` pieces; mapped by itself when `sellerSku` is one of ours.
    qint64 addListing(
        qint64 shopId, const char *item, const char *sellerSku, const char *title, std::optional<qint64> shown)
    {
        const channels::PulledListing pulled{
            {QString::fromLatin1(item), {}}, QString::fromLatin1(sellerSku), QString::fromUtf8(title), true, shown};
        return shop.write([=, this](Transaction &tx) { return catalog::adoptListing(tx, shopId, pulled, who); });
    }

    static channels::ChannelOrder order(
        const char *number, const char *item, const char *sellerSku, const char *title, int quantity, qint64 shipBy)
    {
        channels::ChannelOrder out;
        out.externalId = out.number = QString::fromLatin1(number);
        out.state = channels::OrderState::Ready;
        out.money = channels::MoneyState::Paid;
        out.channelState = QStringLiteral("READY_TO_SHIP");
        out.version = kNow - 60'000;
        out.placedAt = kNow - 3'600'000;
        out.shipBy = shipBy;
        out.buyerName = QStringLiteral("Maria Goreti Lele");
        out.recipient.city = QStringLiteral("Kupang");
        out.lines.push_back({QStringLiteral("1"), QString::fromLatin1(item), {}, QString::fromLatin1(sellerSku),
            QString::fromUtf8(title), quantity, 18'900'000, 18'900'000 * quantity});
        return out;
    }
    qint64 takeOrder(qint64 shopId, const channels::ChannelOrder &made)
    {
        return shop.write([=](Transaction &tx) -> Result<qint64> {
            TRY(const auto found, shops::find(tx, shopId));
            TRY(const auto taken, intake::take(tx, *found, made, inbox::digestOf(made.number.toUtf8())));
            return taken.orderId;
        });
    }

    /// A job brought into a state as the engine would.
    qint64 addJob(outbox::JobKind kind, qint64 shopId, qint64 subject, outbox::JobState state, int attempts = 1,
        const Error &why = Error(Error::Kind::Rejected, QStringLiteral("50021 dest area code 53.71.02 not found")),
        const QString &outcome = {})
    {
        using outbox::JobState;
        return shop.write([=](Transaction &tx) -> Result<qint64> {
            CHECK(outbox::enqueue(tx, kind, shopId, subject, outbox::Priority::SoldOut));
            if (state == JobState::Queued && attempts == 0) {
                TRY(const auto waiting, outbox::page(tx, JobState::Queued, {}, 1));
                return waiting.front().id;
            }
            for (int attempt = 1;; ++attempt) {
                TRY(const auto taken, outbox::take(tx, shopId, kind, 1000));
                const auto job = std::find_if(
                    taken.begin(), taken.end(), [&](const outbox::Job &j) { return j.subjectId == subject; });
                for (const outbox::Job &other : taken)
                    if (other.subjectId != subject)
                        CHECK(outbox::retryLater(tx, other, tx.now(), why));
                const bool last = attempt == attempts;
                Result<> ended;
                if (!last || state == JobState::Queued)
                    ended = outbox::retryLater(tx, *job, tx.now() + (last ? 60'000 : 0), why);
                else if (state == JobState::Dead)
                    ended = outbox::bury(tx, *job, why);
                else if (state == JobState::Done)
                    ended = outbox::finish(tx, job->id, outcome);
                CHECK(std::move(ended));
                if (last)
                    return job->id;
            }
        });
    }

    qint64 addExchange(qint64 shopId, qint64 jobId, const char *request, int status, const char *reply, qint64 at)
    {
        outbox::Exchange call;
        call.shopId = shopId;
        call.jobId = jobId;
        call.at = at;
        call.tookMs = 840;
        call.request = QString::fromUtf8(request);
        call.status = status;
        call.reply = QString::fromUtf8(reply);
        return shop.write([=](Transaction &tx) { return outbox::record(tx, call); });
    }

    TempStore shop;
    QString who = QStringLiteral("Sari Wijaya");
    qint64 warehouse = 0;
    QHash<QString, qint64> skus;
    ui::Services services;
};

} // namespace selaras::test
