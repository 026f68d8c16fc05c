#include "channels/shopee/connector.h"

#include "channels/shopee/auth.h"
#include "channels/shopee/cancel.h"
#include "channels/shopee/orders.h"
#include "channels/shopee/products.h"
#include "channels/shopee/push.h"
#include "channels/shopee/return_ports.h"
#include "channels/shopee/shipper.h"
#include "channels/shopee/shop_info.h"
#include "channels/shopee/sign.h"
#include "channels/shopee/stock.h"

#include <QSet>
#include <QUrlQuery>
#include <algorithm>

namespace selaras::channels::shopee {

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kDay = 24 * 60 * kMinute;

/// What Shopee knows of `ids`, asked for `most` at a time; `unknown` is the code of its errors about ids it does not
/// know. Where it refuses a whole batch for one of them, the batch is halved until the unknown one stands alone and is
/// left out.
template <class Op>
Task<typename Op::Output> knownOf(wire::Wire &wire, std::vector<QString> ids, std::size_t most, QString unknown)
{
    typename Op::Output out;
    std::vector<std::vector<QString>> todo; // last one first
    for (std::size_t end = ids.size(); end > 0;) {
        const std::size_t begin = (end - 1) / most * most;
        todo.emplace_back(ids.begin() + qsizetype(begin), ids.begin() + qsizetype(end));
        end = begin;
    }
    while (!todo.empty()) {
        std::vector<QString> batch = std::move(todo.back());
        todo.pop_back();
        auto answer = co_await wire::perform<Op>(wire, batch);
        if (answer) {
            std::move(answer->begin(), answer->end(), std::back_inserter(out));
        } else if (answer.error().code != unknown) {
            co_return fail(std::move(answer).error());
        } else if (batch.size() > 1) {
            const auto middle = batch.begin() + qsizetype(batch.size() / 2);
            todo.emplace_back(middle, batch.end());
            todo.emplace_back(batch.begin(), middle);
        }
    }
    co_return out;
}

Task<std::vector<PulledOrder>> details(wire::Wire &wire, std::vector<QString> ids)
{
    return knownOf<GetOrderDetail>(wire, std::move(ids), kOrdersADetail, QStringLiteral("order.not-found"));
}

Task<std::vector<Item>> baseInfos(wire::Wire &wire, std::vector<QString> ids)
{
    return knownOf<GetItemBaseInfo>(wire, std::move(ids), kItemsAPage, QStringLiteral("item.not-found"));
}

/// The models of an item; none when the item is gone.
Task<std::vector<Model>> modelsOf(wire::Wire &wire, QString itemId)
{
    auto models = co_await wire::perform<GetModelList>(wire, std::move(itemId));
    if (!models && models.error().code == u"item.not-found")
        co_return std::vector<Model>();
    co_return models;
}

/// Oldest change first; what cannot be decoded stands in front, where it is not overlooked.
void sortByVersion(std::vector<PulledOrder> &orders)
{
    const auto version = [](const PulledOrder &pulled) {
        return pulled.order ? pulled.order->version : 0;
    };
    std::stable_sort(orders.begin(), orders.end(),
        [&](const PulledOrder &a, const PulledOrder &b) { return version(a) < version(b); });
}

/// An order that the list names and the details leave out must not vanish between the two calls.
PulledOrder missing(const ListedOrder &listed)
{
    PulledOrder out;
    out.externalId = listed.externalId;
    out.raw = listed.raw;
    Error error(Error::Kind::Malformed, QStringLiteral("listed, but without details"));
    error.code = QStringLiteral("order.without-details");
    error.raw = listed.raw;
    out.order = fail(std::move(error));
    return out;
}

class Shopee final : public Connector, ShopInfo, OrderFeed, ListingFeed, StockSink, Canceller, Authorizer, PushReader {
public:
    Shopee(ShopAccess access, wire::Wire &wire)
        : m_access(std::move(access))
        , m_wire(wire)
        , m_shipments(wire)
        , m_returns(wire, m_access.credentials.value(QStringLiteral("seller_email")))
    {
    }

    ShopInfo *shop() override { return this; }
    OrderFeed *orders() override { return this; }
    ListingFeed *listings() override { return this; }
    StockSink *stock() override { return this; }
    Canceller *canceller() override { return this; }
    Shipper *shipper() override { return &m_shipments; }
    ReturnFeed *returns() override { return &m_returns; }
    ReturnDesk *returnDesk() override { return &m_returns; }
    Authorizer *authorizer() override { return this; }
    PushReader *push() override { return this; }

private:
    Task<ShopProfile> profile() override
    {
        GetShopInfo::Input in;
        in.account = m_access.account;
        return wire::perform<GetShopInfo>(m_wire, std::move(in));
    }

    // 15 days, less a minute: whole seconds around the window may add two.
    qint64 longestWindow() const override { return 15 * kDay - kMinute; }
    qint64 overlap() const override { return 10 * kMinute; }

    Task<OrderPage> pullOrders(OrderWindow window) override
    {
        GetOrderList::Input in;
        in.fromSeconds = window.from / 1000;
        in.toSeconds = (window.to + 999) / 1000;
        in.cursor = window.cursor;
        CO_TRY(GetOrderList::Output list, co_await wire::perform<GetOrderList>(m_wire, std::move(in)));
        std::vector<QString> ids;
        QSet<QString> asked; // a list may name an order twice
        for (const ListedOrder &listed : list.orders) {
            if (asked.contains(listed.externalId))
                continue;
            // Every status change is in the list; what changes without one (an address, a note) waits for the wider
            // window.
            if (!listed.status.isEmpty() && window.settled.value(listed.externalId) == listed.status)
                continue;
            asked.insert(listed.externalId);
            ids.push_back(listed.externalId);
        }
        OrderPage page;
        page.next = list.next;
        CO_TRY(page.orders, co_await details(m_wire, std::move(ids)));
        for (const PulledOrder &pulled : page.orders)
            asked.remove(pulled.externalId);
        for (const ListedOrder &listed : list.orders)
            if (asked.remove(listed.externalId))
                page.orders.push_back(missing(listed));
        sortByVersion(page.orders);
        co_return page;
    }

    Task<std::vector<PulledOrder>> fetchOrders(std::vector<QString> externalIds) override
    {
        return details(m_wire, std::move(externalIds));
    }

    /// The cursor is the offset. One page is one page of items, and the models of those that have some.
    Task<ListingPage> pullListings(QString cursor) override
    {
        GetItemList::Input in;
        in.offset = cursor.toInt();
        CO_TRY(GetItemList::Output list, co_await wire::perform<GetItemList>(m_wire, in));
        ListingPage page;
        if (list.nextOffset)
            page.next = QString::number(*list.nextOffset);
        if (list.itemIds.empty())
            co_return page;
        CO_TRY(std::vector<Item> items, co_await baseInfos(m_wire, list.itemIds));
        for (const Item &item : items) {
            PulledListing listing;
            listing.ref.itemId = item.itemId;
            if (!item.hasModels) {
                listing.sellerSku = item.sku;
                listing.title = item.name;
                listing.live = item.live;
                listing.quantity = item.sellerStock;
                listing.fault = item.fault;
                page.listings.push_back(std::move(listing));
                continue;
            }
            CO_TRY(std::vector<Model> models, co_await modelsOf(m_wire, item.itemId));
            for (const Model &model : models) {
                listing.ref.variationId = model.modelId;
                listing.sellerSku = model.sku;
                listing.title = model.name.isEmpty() ? item.name : item.name + QStringLiteral(" - ") + model.name;
                listing.live = item.live && model.live;
                listing.quantity = model.sellerStock;
                listing.fault = model.fault;
                page.listings.push_back(listing);
            }
        }
        co_return page;
    }

    std::vector<std::vector<StockUpdate>> batches(std::vector<StockUpdate> updates) const override
    {
        return stockBatches(std::move(updates));
    }

    Task<std::vector<StockOutcome>> pushStock(std::vector<StockUpdate> batch) override
    {
        if (batch.empty())
            co_return std::vector<StockOutcome>();
        for (const StockUpdate &update : batch)
            if (update.ref.itemId != batch.front().ref.itemId || update.quantity < 0)
                co_return fail(Error::Kind::Unsupported, QStringLiteral("a batch is of one item and never negative"));
        co_return co_await wire::perform<UpdateStock>(m_wire, std::move(batch));
    }

    std::vector<std::vector<ListingRef>> readBatches(std::vector<ListingRef> refs) const override
    {
        return readingBatches(std::move(refs));
    }

    Task<std::vector<StockReading>> readStock(std::vector<ListingRef> batch) override
    {
        std::vector<StockReading> out;
        if (batch.empty())
            co_return out;
        QHash<QString, qint64> figures; // by model id, or by item id where there are no models
        const bool plain = batch.front().variationId.isEmpty();
        if (plain) {
            std::vector<QString> ids;
            for (const ListingRef &ref : batch)
                ids.push_back(ref.itemId);
            CO_TRY(std::vector<Item> items, co_await baseInfos(m_wire, std::move(ids)));
            for (const Item &item : items)
                if (item.sellerStock && !item.hasModels)
                    figures.insert(item.itemId, *item.sellerStock);
        } else {
            const Result<std::vector<Model>> models = co_await modelsOf(m_wire, batch.front().itemId);
            const bool gone = !models && models.error().code == u"item.not-found";
            if (!models && !gone)
                co_return fail(models.error());
            for (const Model &model : models.value_or(std::vector<Model>()))
                if (model.sellerStock)
                    figures.insert(model.modelId, *model.sellerStock);
        }
        for (const ListingRef &ref : batch) {
            StockReading reading;
            reading.ref = ref;
            const auto found = figures.constFind(plain ? ref.itemId : ref.variationId);
            if (found != figures.constEnd())
                reading.quantity = *found;
            out.push_back(std::move(reading));
        }
        co_return out;
    }

    Task<> cancel(ChannelOrder order, CancelReason reason) override
    {
        CancelOrder::Input in;
        in.order = std::move(order);
        in.reason = reason;
        CO_CHECK(co_await wire::perform<CancelOrder>(m_wire, std::move(in)));
        co_return Result<>();
    }

    Task<> answerRequest(QString externalId, bool accept) override
    {
        HandleBuyerCancellation::Input in;
        in.orderId = std::move(externalId);
        in.accept = accept;
        CO_CHECK(co_await wire::perform<HandleBuyerCancellation>(m_wire, std::move(in)));
        co_return Result<>();
    }

    QUrl signInPage(qint64 now, QString redirect) const override { return shopee::signInPage(m_access, now, redirect); }

    /// `answer` carries code and shop_id, or code and main_account_id; or, after a lost pair of tokens, a resend_code
    /// that a person took from Shopee's console.
    Task<QPair<QString, Tokens>> signIn(QUrl answer, qint64 now) override
    {
        const QUrlQuery query(answer);
        const auto value = [&](const char *key) {
            return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
        };
        QString account = value("shop_id");
        Grant grant;
        if (const QString resent = value("resend_code"); !resent.isEmpty()) {
            CO_TRY(grant, co_await wire::perform<GetTokenByResendCode>(m_wire, resent));
            account = grant.shopIds.empty() ? m_access.account : QString();
        } else {
            GetToken::Input in;
            in.partnerId = m_access.credentials.value(QStringLiteral("partner_id"));
            in.code = value("code");
            in.shopId = account;
            in.mainAccountId = value("main_account_id");
            if (in.code.isEmpty() || (in.shopId.isEmpty() && in.mainAccountId.isEmpty()))
                co_return failAs(QStringLiteral("access.code"), Error::Kind::Rejected,
                    QStringLiteral("the address has no code, or no shop"));
            CO_TRY(grant, co_await wire::perform<GetToken>(m_wire, std::move(in)));
        }
        // A main account names its shops; ours must be one of them, or the only one.
        const auto &shops = grant.shopIds;
        if (account.isEmpty() && shops.size() == 1)
            account = shops.front();
        if (account.isEmpty() && std::find(shops.begin(), shops.end(), m_access.account) != shops.end())
            account = m_access.account;
        if (account.isEmpty())
            co_return failAs(QStringLiteral("access.which-shop"), Error::Kind::Rejected,
                QStringLiteral("a main account of %1 shops").arg(shops.size()));
        co_return qMakePair(account, tokensOf(grant, now));
    }

    Task<Tokens> refresh(Tokens current, qint64 now) override
    {
        RefreshToken::Input in;
        in.partnerId = m_access.credentials.value(QStringLiteral("partner_id"));
        in.shopId = m_access.account;
        in.refresh = current.refresh;
        CO_TRY(const Grant grant, co_await wire::perform<RefreshToken>(m_wire, std::move(in)));
        co_return tokensOf(grant, now);
    }

    Result<PushHint> readPush(const wire::HttpRequest &request, const QString &url) const override
    {
        return shopee::readPush(request, url, m_access);
    }

    const ShopAccess m_access;
    wire::Wire &m_wire;
    Shipments m_shipments;
    Returns m_returns;
};

} // namespace

ChannelKind kind()
{
    ChannelKind kind;
    kind.id = QStringLiteral("shopee");
    kind.name = QStringLiteral("Shopee");
    kind.letter = u'S';
    kind.defaultBaseUrl = QStringLiteral("https://partner.shopeemobile.com");
    kind.fields = {{QStringLiteral("partner_id"), false, false}, {QStringLiteral("partner_key"), true, false},
        {QStringLiteral("push_key"), true, true}, {QStringLiteral("seller_email"), false, true}};
    kind.usesTokens = true;
    kind.givesMoneyBack = true;
    // Shopee Indonesia: 24 hours to answer; who does not is answered for, by a cancel within the 24 after. No call
    // tells it (fact sheet, 4.6); from the buyers' help as suara.com quotes it on 2021-10-22.
    kind.cancelAnswerMs = 24 * qint64(3'600'000);
    // No figures are published; one seller runs safely at 30 calls in 10 seconds (fact sheet, section 7).
    kind.limits = {180, 2};
    kind.sign = sign;
    kind.connect = [](const ShopAccess &access, wire::Wire &wire) -> std::unique_ptr<Connector> {
        return std::make_unique<Shopee>(access, wire);
    };
    return kind;
}

} // namespace selaras::channels::shopee
