// Drives the WooCommerce connector against a real shop, over real HTTP, as core would, and the shop as a buyer would.
// SELARAS_WOO_URL, SELARAS_WOO_KEY, SELARAS_WOO_SECRET name a shop that may be played with: orders are placed and
// deleted, stock is changed and put back.

#include "storefront.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <algorithm>
#include <cstdio>

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::real;

namespace {

QString figure(std::optional<qint64> quantity)
{
    return quantity ? QString::number(*quantity) : QStringLiteral("none");
}

/// Every order changed since `from`, page by page.
Result<std::vector<PulledOrder>> pulled(Signed &chain, qint64 from, int *pages = nullptr)
{
    OrderWindow window;
    window.from = from;
    window.putAwayFrom = window.from;
    window.to = SystemClock().now() + 2000;
    std::vector<PulledOrder> out;
    for (int page = 1;; ++page) {
        TRY(OrderPage one, chain.wait(chain.connector->orders()->pullOrders(window)));
        std::move(one.orders.begin(), one.orders.end(), std::back_inserter(out));
        if (pages)
            *pages = page;
        if (one.next.isEmpty())
            return out;
        window.cursor = one.next;
    }
}

Result<ChannelOrder> found(const Result<std::vector<PulledOrder>> &orders, const QString &id)
{
    if (!orders)
        return fail(orders.error());
    for (const PulledOrder &one : *orders)
        if (one.externalId == id)
            return one.order;
    return fail(Error::Kind::Rejected, QStringLiteral("order %1 did not come").arg(id));
}

Result<ChannelOrder> fetched(Signed &chain, const QString &id)
{
    return found(chain.wait(chain.connector->orders()->fetchOrders({id})), id);
}

QString described(const ChannelOrder &order)
{
    QStringList lines;
    for (const ChannelLine &line : order.lines)
        lines << QStringLiteral("%1x %2 (%3/%4) @%5 = %6")
                     .arg(line.quantity)
                     .arg(line.sellerSku, line.itemId, line.variationId)
                     .arg(line.unitMinor)
                     .arg(line.totalMinor);
    return QStringLiteral("%1 %2/%3 [%4] holds=%5 goods %6 + shipping %7 - discount %8 = %9; %10; %11, %12, %13")
        .arg(order.number, stateName(order.state), moneyName(order.money), order.channelState)
        .arg(order.channelHoldsStock)
        .arg(order.goodsMinor)
        .arg(order.shippingMinor)
        .arg(order.discountMinor)
        .arg(order.totalMinor)
        .arg(lines.join(QStringLiteral(" + ")), order.recipient.name, order.recipient.province, order.courier);
}

std::optional<qint64> readBack(Signed &chain, const ListingRef &ref)
{
    const auto readings = chain.wait(chain.connector->stock()->readStock({ref}));
    return readings && readings->size() == 1 ? readings->front().quantity : std::nullopt;
}

Result<> told(Signed &chain, const ListingRef &ref, qint64 quantity)
{
    TRY(const auto outcomes, chain.wait(chain.connector->stock()->pushStock({{ref, quantity}})));
    return outcomes.front().outcome;
}

struct Goods {
    PulledListing plain, varied;
};

void checkAccess(const ShopAccess &access)
{
    ShopAccess wrong = access;
    wrong.credentials[QStringLiteral("consumer_secret")] = QStringLiteral("cs_") + QString(40, u'0');
    Signed refusedChain(wrong);
    const auto refused = pulled(refusedChain, SystemClock().now());
    say(!refused && refused.error().kind == Error::Kind::Unauthorized, QStringLiteral("a wrong secret is Unauthorized"),
        said(refused));
    Signed late(access, -2 * 60 * 60 * 1000);
    const auto off = pulled(late, SystemClock().now());
    say(!off && off.error().code == u"clock", QStringLiteral("a clock two hours off is told as clock"), said(off));
    ShopAccess nowhere = access;
    nowhere.baseUrl += QStringLiteral("/tidak-ada");
    Signed lost(nowhere);
    const auto astray = lost.wait(lost.connector->shop()->profile());
    say(!astray && astray.error().kind == Error::Kind::Rejected, QStringLiteral("a wrong address is Rejected"),
        said(astray));
}

std::optional<Goods> checkListings(Signed &chain)
{
    std::vector<PulledListing> all;
    QString cursor;
    do {
        auto page = chain.wait(chain.connector->listings()->pullListings(cursor));
        if (!page) {
            say(false, QStringLiteral("listings"), said(page));
            return std::nullopt;
        }
        std::move(page->listings.begin(), page->listings.end(), std::back_inserter(all));
        cursor = page->next;
    } while (!cursor.isEmpty());
    Goods goods;
    for (const PulledListing &one : all) {
        std::printf("        %s/%s %s \"%s\" live=%d stock=%s\n", qPrintable(one.ref.itemId),
            qPrintable(one.ref.variationId), qPrintable(one.sellerSku), qPrintable(one.title), one.live,
            qPrintable(figure(one.quantity)));
        PulledListing &slot = one.ref.variationId.isEmpty() ? goods.plain : goods.varied;
        if (slot.sellerSku.isEmpty() && one.live && one.quantity.value_or(0) >= 5)
            slot = one;
    }
    const bool both = !goods.plain.sellerSku.isEmpty() && !goods.varied.sellerSku.isEmpty();
    say(both, QStringLiteral("listings, simple and varied, with stock"), QString::number(all.size()));
    return both ? std::optional(goods) : std::nullopt;
}

/// A buyer's order, its way through the feed, and its cancel.
void checkOrder(Signed &chain, Storefront &shop, const Goods &goods)
{
    const qint64 before = SystemClock().now() - 60'000;
    const auto id
        = shop.buy({{goods.plain.ref.itemId.toLongLong(), 2}, {goods.varied.ref.variationId.toLongLong(), 1}});
    say(id.has_value(), QStringLiteral("a buyer orders at the storefront"), id ? *id : said(id));
    if (!id)
        return;
    QElapsedTimer timer;
    timer.start();
    const auto order = found(pulled(chain, before), *id);
    say(order.has_value(), QStringLiteral("the order arrives through the feed"),
        order ? described(*order) + QStringLiteral(" in %1 ms").arg(timer.elapsed()) : said(order));
    if (!order)
        return;
    say(order->state == OrderState::Ready && order->money == MoneyState::Cod && order->channelHoldsStock,
        QStringLiteral("cash on delivery is ready, with its stock held"), order->channelState);
    qint64 sum = 0;
    for (const ChannelLine &line : order->lines)
        sum += line.totalMinor;
    say(order->goodsMinor + order->shippingMinor - order->discountMinor == order->totalMinor
            && sum == order->goodsMinor,
        QStringLiteral("the amounts add up, and the lines to the goods"),
        QStringLiteral("lines %1, goods %2").arg(sum).arg(order->goodsMinor));
    say(order->buyerNote == u"Titip ke satpam & tetangga", QStringLiteral("the buyer's note"), order->buyerNote);
    say(readBack(chain, goods.plain.ref) == *goods.plain.quantity - 2
            && readBack(chain, goods.varied.ref) == *goods.varied.quantity - 1,
        QStringLiteral("the sale lowered what is read"),
        QStringLiteral("%1 -> %2, %3 -> %4")
            .arg(figure(goods.plain.quantity), figure(readBack(chain, goods.plain.ref)), figure(goods.varied.quantity),
                figure(readBack(chain, goods.varied.ref))));
    const auto named = fetched(chain, *id);
    say(named && named->version == order->version, QStringLiteral("the same order by its id"), said(named));

    const auto cancelled = chain.wait(chain.connector->canceller()->cancel(*order, CancelReason::OutOfStock));
    say(cancelled.has_value(), QStringLiteral("cancel"), said(cancelled));
    const auto after = fetched(chain, *id);
    say(after && after->state == OrderState::Cancelled && !after->channelHoldsStock,
        QStringLiteral("the order is cancelled and holds nothing"), after ? described(*after) : said(after));
    say(readBack(chain, goods.plain.ref) == goods.plain.quantity
            && readBack(chain, goods.varied.ref) == goods.varied.quantity,
        QStringLiteral("the stock came back"), figure(readBack(chain, goods.plain.ref)));
    const auto again = chain.wait(chain.connector->canceller()->cancel(*order, CancelReason::OutOfStock));
    say(again.has_value(), QStringLiteral("a second cancel does no harm"), said(again));

    const json::Value completed{{"status", "completed"}};
    (void)shop.asSeller("PUT", QStringLiteral("orders/") + *id, completed);
    const auto late = chain.wait(chain.connector->canceller()->cancel(*order, CancelReason::OutOfStock));
    say(!late && late.error().kind == Error::Kind::Rejected, QStringLiteral("a cancel after shipment is Rejected"),
        said(late));
    const auto done = fetched(chain, *id);
    say(done && done->state == OrderState::Completed && done->money == MoneyState::Paid && done->channelHoldsStock,
        QStringLiteral("completed, paid, stock held"), done ? described(*done) : said(done));
    const json::Value cancelledBySeller{{"status", "cancelled"}};
    (void)shop.asSeller("PUT", QStringLiteral("orders/") + *id, cancelledBySeller);
}

void checkStock(Signed &chain, Storefront &shop, const Goods &goods)
{
    const auto plain = told(chain, goods.plain.ref, 4);
    const auto varied = told(chain, goods.varied.ref, 2);
    say(plain && varied, QStringLiteral("stock is told"), said(plain) + u',' + said(varied));
    const auto seen = shop.seenByBuyers(goods.plain.sellerSku);
    say(seen && *seen == 4, QStringLiteral("buyers see it"), seen ? QString::number(*seen) : said(seen));
    say(readBack(chain, goods.plain.ref) == 4 && readBack(chain, goods.varied.ref) == 2, QStringLiteral("read back"),
        figure(readBack(chain, goods.plain.ref)) + u',' + figure(readBack(chain, goods.varied.ref)));
    const auto tooMany = shop.buy({{goods.plain.ref.itemId.toLongLong(), 5}});
    say(!tooMany, QStringLiteral("a buyer cannot have more"), tooMany ? *tooMany : said(tooMany).left(120));
    const auto none = told(chain, goods.plain.ref, 0);
    const auto gone = shop.seenByBuyers(goods.plain.sellerSku);
    say(none && gone && *gone == 0, QStringLiteral("told 0, it is sold out"), gone ? figure(*gone) : said(gone));

    const ListingRef unknown{QStringLiteral("987654321"), {}};
    const ListingRef parent{goods.varied.ref.itemId, {}};
    const auto mixed = chain.wait(
        chain.connector->stock()->pushStock({{unknown, 5}, {parent, 5}, {goods.plain.ref, *goods.plain.quantity}}));
    say(mixed && mixed->size() == 3 && (*mixed)[0].outcome.error().code == u"woocommerce.not-found"
            && (*mixed)[1].outcome.error().code == u"stock.not-managed" && (*mixed)[2].outcome,
        QStringLiteral("an unknown and an unmanaged product are Rejected alone"),
        mixed ? said((*mixed)[0].outcome) + u';' + said((*mixed)[1].outcome) + u';' + said((*mixed)[2].outcome)
              : said(mixed));
    say(!readBack(chain, unknown) && !readBack(chain, parent), QStringLiteral("both read as nothing"),
        figure(readBack(chain, unknown)));
    const auto restored = told(chain, goods.varied.ref, *goods.varied.quantity);
    say(restored.has_value(), QStringLiteral("stock is put back"), said(restored));
}

/// A bank transfer: on hold, then paid.
void checkBankTransfer(Signed &chain, Storefront &shop, const Goods &goods)
{
    const auto id = shop.buy({{goods.plain.ref.itemId.toLongLong(), 1}}, "bacs");
    const auto order = id ? fetched(chain, *id) : Result<ChannelOrder>(fail(id.error()));
    say(order && order->state == OrderState::Unpaid && order->money == MoneyState::Pending && order->channelHoldsStock
            && readBack(chain, goods.plain.ref) == *goods.plain.quantity - 1,
        QStringLiteral("a bank transfer is unpaid, with its stock held"), order ? described(*order) : said(order));
    if (!order)
        return;
    const json::Value processing{{"status", "processing"}};
    (void)shop.asSeller("PUT", QStringLiteral("orders/") + *id, processing);
    const auto paid = fetched(chain, *id);
    say(paid && paid->state == OrderState::Ready && paid->money == MoneyState::Paid && paid->paidAt,
        QStringLiteral("the transfer came in"), paid ? described(*paid) : said(paid));
    (void)chain.wait(chain.connector->canceller()->cancel(*order, CancelReason::BuyerAsked));
}

/// Refund with restock, and the trash.
void checkRefundAndTrash(Signed &chain, Storefront &shop, const Goods &goods)
{
    const qint64 before = SystemClock().now() - 60'000;
    const auto id = shop.buy({{goods.plain.ref.itemId.toLongLong(), 3}});
    const auto order = id ? fetched(chain, *id) : Result<ChannelOrder>(fail(id.error()));
    say(order.has_value(), QStringLiteral("an order to refund"), order ? described(*order) : said(order));
    if (!order)
        return;
    const qint64 line = order->lines.front().externalLineId.toLongLong();
    const json::Value refund{{"amount", "1000"}, {"reason", "Rusak"}, {"api_refund", false}, {"api_restock", true},
        {"line_items", json::Value::array({{{"id", line}, {"quantity", 1}, {"refund_total", 900}}})}};
    const auto made = shop.asSeller("POST", QStringLiteral("orders/%1/refunds").arg(*id), refund);
    const auto after = fetched(chain, *id);
    say(made && after && after->lines.front().quantity == 2 && after->totalMinor == order->totalMinor
            && after->state == OrderState::Ready,
        QStringLiteral("a piece refunded and put back is no longer wanted"), after ? described(*after) : said(made));
    const json::Value refundMoney{{"amount", "1000"}, {"reason", "Baik hati"}, {"api_refund", false}};
    (void)shop.asSeller("POST", QStringLiteral("orders/%1/refunds").arg(*id), refundMoney);
    const auto still = fetched(chain, *id);
    say(still && still->lines.front().quantity == 2, QStringLiteral("money alone changes no piece"),
        still ? described(*still) : said(still));

    (void)shop.asSeller("DELETE", QStringLiteral("orders/") + *id);
    const auto trashed = found(pulled(chain, before), *id);
    say(trashed && trashed->state == OrderState::Cancelled && trashed->channelHoldsStock,
        QStringLiteral("a trashed order comes through the feed, its stock not given back"),
        trashed ? described(*trashed) : said(trashed));
    const auto byName = fetched(chain, *id);
    say(byName && byName->state == OrderState::Cancelled, QStringLiteral("and by its id"), said(byName));
    (void)shop.asSeller(
        "DELETE", QStringLiteral("orders/") + *id, {}, {{QStringLiteral("force"), QStringLiteral("true")}});
    const auto erased = chain.wait(chain.connector->orders()->fetchOrders({*id}));
    say(erased && erased->empty(), QStringLiteral("erased, it is left out"), said(erased));
    (void)told(chain, goods.plain.ref, *goods.plain.quantity);
}

/// More orders than pages hold, many in the same second.
void checkPaging(Signed &chain, Storefront &shop)
{
    constexpr int kBatches = 3;
    constexpr int kEach = 80;
    QSet<QString> made;
    const qint64 before = SystemClock().now();
    for (int batch = 0; batch < kBatches; ++batch) {
        json::Value orders = json::Value::array();
        for (int i = 0; i < kEach; ++i)
            orders.push_back({{"status", "pending"}, {"created_via", "selaras-test"}});
        const auto answer = shop.asSeller("POST", QStringLiteral("orders/batch"), {{"create", orders}},
            {{QStringLiteral("_fields"), QStringLiteral("create")}});
        if (!answer) {
            say(false, QStringLiteral("orders by the dozen"), said(answer));
            return;
        }
        for (const json::Value &one : (*answer)["create"])
            made.insert(QString::number(one["id"].get<qint64>()));
    }
    QHash<QString, int> times;
    int pages = 0;
    const auto orders = pulled(chain, before, &pages);
    QSet<qint64> seconds;
    if (orders) {
        for (const PulledOrder &one : *orders) {
            ++times[one.externalId];
            if (one.order)
                seconds.insert(one.order->version);
        }
    }
    const bool each = std::all_of(made.begin(), made.end(), [&](const QString &id) { return times.value(id) == 1; });
    say(orders && made.size() == kBatches * kEach && each, QStringLiteral("every one of many orders, once"),
        orders ? QStringLiteral("%1 made, %2 read in %3 pages, of %4 different seconds")
                     .arg(made.size())
                     .arg(orders->size())
                     .arg(pages)
                     .arg(seconds.size())
               : said(orders));
    json::Value ids = json::Value::array();
    const auto erase = [&] {
        (void)shop.asSeller("POST", QStringLiteral("orders/batch"), {{"delete", ids}},
            {{QStringLiteral("_fields"), QStringLiteral("delete")}});
        ids = json::Value::array();
    };
    for (const QString &id : made) {
        ids.push_back(id.toLongLong());
        if (ids.size() == 100)
            erase();
    }
    erase();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto named = namedShop();
    if (!named)
        return 2;
    const ShopAccess &access = *named;
    Signed chain(access);
    Storefront shop(chain, access.baseUrl);
    const auto profile = chain.wait(chain.connector->shop()->profile());
    say(profile && profile->warning.isEmpty(), QStringLiteral("profile"),
        profile ? QStringLiteral("%1, \"%2\", %3, tax %4, warning \"%5\"")
                      .arg(profile->account, profile->name, profile->currency,
                          profile->taxInclusive ? QStringLiteral("inclusive") : QStringLiteral("exclusive"),
                          profile->warning)
                : said(profile));
    checkAccess(access);
    if (const auto goods = checkListings(chain)) {
        checkOrder(chain, shop, *goods);
        checkStock(chain, shop, *goods);
        checkBankTransfer(chain, shop, *goods);
        checkRefundAndTrash(chain, shop, *goods);
    }
    checkPaging(chain, shop);
    std::printf("%d failed\n", failures);
    return failures == 0 ? 0 : 1;
}
