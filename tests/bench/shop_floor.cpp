#include "shop_floor.h"

#include "base/json.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "inventory/stock.h"

#include <array>

namespace selaras::bench {

namespace {

constexpr int kVariants = 5; ///< SKUs of a product

using json::Value;

const QString kActor = QStringLiteral("bench");
constexpr qint64 kItem = 3'400'133'000; ///< Shopee's ids have ten digits
constexpr std::array kFirst{"Budi", "Siti", "Agus", "Dewi", "Rizky", "Putri", "Andi", "Wulan", "Joko", "Ayu", "Hendra"};
constexpr std::array kLast{"Santoso", "Lestari", "Wijaya", "Saputra", "Hidayat", "Nugroho", "Kusuma", "Halim", "Sari"};
constexpr std::array kCity{"KOTA BANDUNG", "JAKARTA BARAT", "KOTA SURABAYA", "KAB. SLEMAN", "KOTA MEDAN"};

/// The listing of a SKU in a shop.
channels::ListingRef refOf(int shop, int sku)
{
    return {QString::number(kItem + shop * 100'000 + sku), QString::number(2'000'000'000 + sku)};
}

Value lineOf(int shop, int sku, int quantity, int order)
{
    const auto ref = refOf(shop, sku);
    const qint64 price = 20'000 + sku * 500;
    return {{"item_id", ref.itemId.toLongLong()}, {"item_name", "Teko Keramik Anti Pecah Seri " + std::to_string(sku)},
        {"item_sku", "TEKO"}, {"model_id", ref.variationId.toLongLong()}, {"model_name", "Biru Laut"},
        {"model_sku", json::utf8(skuCode(sku))}, {"model_quantity_purchased", quantity},
        {"model_original_price", price + 5500}, {"model_discounted_price", price}, {"wholesale", false},
        {"weight", 0.6}, {"add_on_deal", false}, {"main_item", false}, {"add_on_deal_id", 0},
        {"promotion_type", "product_promotion"}, {"promotion_id", 778001}, {"order_item_id", ref.itemId.toLongLong()},
        {"line_item_id", qint64(order) * 10 + sku % 10}, {"promotion_group_id", 0},
        {"image_info", {{"image_url", "https://cf.shopee.co.id/file/id-11134207-7r98o-lq2c8h8w_tn"}}},
        {"product_location_id", {"IDZ"}}, {"active_qty", quantity}, {"cancel_requested_qty", 0}, {"cancelled_qty", 0},
        {"return_requested_qty", 0}, {"returned_qty", 0}};
}

Value orderOf(const ShopFloor &floor, int shop, int n)
{
    const int skus = int(floor.skus.size());
    // Well after the listings were read, else every figure of a shop would be in doubt.
    const qint64 placed = floor.shops[std::size_t(shop)].connectedAt / 1000 + 3600 + n;
    const std::string sn = "2512" + std::to_string(10'000'000 + n) + "QX";
    const std::string first = kFirst[std::size_t(n) % kFirst.size()], last = kLast[std::size_t(n / 7) % kLast.size()];
    Value items = Value::array(), packed = Value::array();
    qint64 total = 9000;
    for (int i = 0; i <= n % 3; ++i) {
        items.push_back(lineOf(shop, (n * 7 + i * 31) % skus, 1 + (n + i) % 2, n));
        const Value &line = items.back();
        total += line["model_discounted_price"].get<qint64>() * line["model_quantity_purchased"].get<qint64>();
        packed.push_back({{"item_id", line["item_id"]}, {"model_id", line["model_id"]},
            {"model_quantity", line["model_quantity_purchased"]}, {"order_item_id", line["order_item_id"]},
            {"promotion_group_id", 0}, {"product_location_id", "IDZ"}});
    }
    Value packages = Value::array();
    packages.push_back(
        {{"package_number", "OFG" + std::to_string(190'234'567'000 + n)}, {"logistics_status", "LOGISTICS_READY"},
            {"logistics_channel_id", 8003}, {"shipping_carrier", "SPX Standard"}, {"allow_self_design_awb", false},
            {"group_shipment_id", nullptr}, {"parcel_chargeable_weight_gram", 1200}, {"item_list", std::move(packed)}});
    return {{"order_sn", sn}, {"region", "ID"}, {"currency", "IDR"}, {"cod", false}, {"order_status", "READY_TO_SHIP"},
        {"message_to_seller", n % 5 == 0 ? "tolong \"bubble wrap\", ya" : ""}, {"create_time", placed},
        {"update_time", placed + 300}, {"days_to_ship", 2}, {"ship_by_date", placed + 172'800}, {"booking_sn", ""},
        {"advance_package", false}, {"total_amount", total}, {"estimated_shipping_fee", 9000},
        {"actual_shipping_fee", 0}, {"actual_shipping_fee_confirmed", false}, {"buyer_user_id", 101'000'000 + n},
        {"buyer_username", first + "_" + last + std::to_string(n % 1000)},
        {"payment_method", "Bank BCA (Virtual Account)"}, {"pay_time", placed + 290}, {"pickup_done_time", 0},
        {"shipping_carrier", "SPX Standard"}, {"checkout_shipping_carrier", "Reguler"},
        {"fulfillment_flag", "fulfilled_by_local_seller"}, {"split_up", false}, {"cancel_by", ""},
        {"cancel_reason", ""}, {"buyer_cancel_reason", ""}, {"note", ""}, {"note_update_time", 0},
        {"dropshipper", nullptr}, {"dropshipper_phone", nullptr}, {"can_full_cancel_order", true},
        {"can_partial_cancel_order", false},
        {"recipient_address",
            {{"name", first + " " + last}, {"phone", "62812" + std::to_string(10'000'000 + n * 37 % 89'999'999)},
                {"town", "Coblong"}, {"district", "Dago"}, {"city", kCity[std::size_t(n) % kCity.size()]},
                {"state", "JAWA BARAT"}, {"region", "ID"}, {"zipcode", "40135"},
                {"full_address", "Jl. Ir. H. Juanda No. " + std::to_string(n % 400) + ", RT 3 RW 5, Coblong, Dago"}}},
        {"item_list", std::move(items)}, {"package_list", std::move(packages)}};
}

Result<> stockUp(Transaction &tx, ShopFloor &floor, int sku, qint64 pieces)
{
    TRY(const qint64 id,
        catalog::addSku(tx,
            {.code = skuCode(sku),
                .name = QStringLiteral("Teko Keramik Anti Pecah Seri %1").arg(sku),
                .barcode = {},
                .product = QStringLiteral("Teko Keramik %1").arg(sku / kVariants)},
            kActor));
    floor.skus.push_back(id);
    CHECK(inventory::move(tx,
        {.skuId = id,
            .warehouseId = floor.warehouseId,
            .delta = pieces,
            .reason = inventory::Reason::Opening,
            .reference = {},
            .note = {},
            .actor = kActor,
            .orderId = {}}));
    return {};
}

} // namespace

QString skuCode(int sku) { return QStringLiteral("TEKO-%1-BIRU").arg(sku, 5, 10, QLatin1Char('0')); }

Result<ShopFloor> furnish(Transaction &tx, int skus, int shops, qint64 pieces)
{
    ShopFloor floor;
    TRY(floor.warehouseId, inventory::addWarehouse(tx, QStringLiteral("BDG"), QStringLiteral("Bandung"), kActor));
    for (int i = 0; i < skus; ++i)
        CHECK(stockUp(tx, floor, i, pieces));
    for (int i = 0; i < shops; ++i) {
        shops::Shop shop;
        shop.channel = QStringLiteral("shopee");
        shop.name = QStringLiteral("Toko %1").arg(i + 1);
        shop.baseUrl = QStringLiteral("http://127.0.0.1:9"); // nobody: an engine over it bothers no real shop
        shop.account = QString::number(700'100 + i);
        shop.writesStock = true;
        shop.connectedAt = tx.now();
        TRY(shop.id, shops::connect(tx, shop, {}, kActor));
        CHECK(shops::setWritesStock(tx, shop.id, true, kActor));
        for (int sku = 0; sku < skus; ++sku)
            CHECK(catalog::adoptListing(tx, shop.id,
                {.ref = refOf(i, sku),
                    .sellerSku = skuCode(sku),
                    .title = QStringLiteral("Teko Keramik"),
                    .quantity = pieces},
                kActor));
        floor.shops.push_back(shop);
    }
    return floor;
}

QByteArray orderDetails(const ShopFloor &floor, int shop, int first, int count)
{
    Value list = Value::array();
    for (int i = 0; i < count; ++i)
        list.push_back(orderOf(floor, shop, first + i));
    return json::toBytes({{"error", ""}, {"message", ""}, {"request_id", "r2"},
        {"response", {{"order_list", std::move(list)}}}, {"warning", Value::array()}});
}

} // namespace selaras::bench
