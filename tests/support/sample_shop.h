#pragma once

#include "catalog/listing.h"
#include "catalog/sku.h"
#include "intake/intake.h"
#include "inventory/stock.h"
#include "outbox/outbox.h"
#include "services.h"
#include "shops/shop.h"
#include "support/temp_store.h"

#include <QDateTime>

namespace selaras::test {

/// The shop of the look's pictures, at its moment: Saturday 21 November 2026, 14.32 WIB. Five channels, two warehouses,
/// two dozen SKUs, the orders of picture 01; built with the functions that intake and people use.
struct SampleShop : TempStore {
    SampleShop(access::Role role = access::Role::Owner)
        : TempStore(Threads::Own)
        , services{*store, clock, nullptr, actorOf(role), kinds()}
    {
        clock.setTo(QDateTime(QDate(2026, 11, 21), QTime(7, 32), Qt::UTC).toMSecsSinceEpoch());
        addPlaces();
        addGoods();
        addListings();
        addOrders();
    }

    static access::Actor actorOf(access::Role role)
    {
        access::Actor actor;
        actor.name = QStringLiteral("Sari Wijaya");
        actor.role = role;
        return actor;
    }
    static std::vector<channels::ChannelKind> kinds()
    {
        std::vector<channels::ChannelKind> out;
        for (const auto &[id, name, letter] : {std::tuple("shopee", "Shopee", 'S'),
                 std::tuple("tokopedia", "Tokopedia", 'T'), std::tuple("lazada", "Lazada", 'L'),
                 std::tuple("woocommerce", "WooCommerce", 'W'), std::tuple("manual", "Chat", 'C')}) {
            channels::ChannelKind kind;
            kind.id = QString::fromLatin1(id);
            kind.name = QString::fromLatin1(name);
            kind.letter = QChar::fromLatin1(letter);
            out.push_back(std::move(kind));
        }
        return out;
    }
    qint64 minutes(int from) const { return clock.now() + from * 60'000ll; }

    /// Brings in an order of one line as a channel would tell it; its id.
    qint64 take(const QString &channel, channels::ChannelOrder order)
    {
        return write([&](Transaction &tx) -> Result<qint64> {
            TRY(const auto shop, shops::find(tx, shopIds.value(channel)));
            TRY(const auto taken,
                intake::take(tx, *shop, order, order.externalId.toUtf8() + QByteArray::number(order.version)));
            return taken.orderId;
        });
    }
    channels::ChannelOrder order(const QString &number, const QString &buyer, const QString &city,
        const QStringList &codes, int pieces, const QString &courier, channels::MoneyState money, qint64 rupiah,
        int dueIn)
    {
        channels::ChannelOrder out{.externalId = number, .number = number};
        out.state = money == channels::MoneyState::Pending ? channels::OrderState::Unpaid : channels::OrderState::Ready;
        out.money = money;
        out.totalMinor = rupiah * 100;
        out.goodsMinor = rupiah * 100;
        out.placedAt = minutes(-90);
        if (money == channels::MoneyState::Paid)
            out.paidAt = minutes(-88);
        out.shipBy = minutes(dueIn);
        out.courier = courier;
        out.trackingNumber = QStringLiteral("10009274462");
        out.buyerName = buyer;
        out.recipient = {.name = buyer,
            .phone = QStringLiteral("+62 812-3456-7890"),
            .street = QStringLiteral("Jl. Tukad Badung No. 7"),
            .district = QStringLiteral("Denpasar Selatan"),
            .city = city,
            .province = QStringLiteral("Bali"),
            .postcode = QStringLiteral("80224"),
            .country = QStringLiteral("ID")};
        for (int i = 0; i < codes.size(); ++i) {
            const int quantity = i == 0 ? pieces - int(codes.size()) + 1 : 1;
            out.lines.push_back({.externalLineId = QString::number(i),
                .itemId = QStringLiteral("item-") + codes[i],
                .variationId = {},
                .sellerSku = codes[i],
                .title = names.value(codes[i], codes[i]),
                .quantity = quantity,
                .unitMinor = rupiah * 100 / pieces,
                .totalMinor = rupiah * 100 / pieces * quantity});
        }
        return out;
    }

    QHash<QString, qint64> shopIds, skuIds;
    QHash<QString, QString> names;
    qint64 cakung = 0, bandung = 0;
    ui::Services services;

private:
    void addPlaces()
    {
        write([this](Transaction &tx) -> Result<> {
            TRY(cakung, inventory::addWarehouse(tx, "CKG", "Cakung", "Rini"));
            TRY(bandung, inventory::addWarehouse(tx, "BDG", "Bandung", "Rini"));
            for (const auto &kind : services.kinds) {
                TRY(shopIds[kind.id],
                    shops::connect(tx,
                        {.channel = kind.id, .name = kind.name, .account = "1", .baseUrl = "http://localhost"}, {},
                        "Rini"));
                if (!shops::isManual(kind.id))
                    CHECK(shops::setWritesStock(tx, shopIds[kind.id], true, "Rini"));
            }
            return {};
        });
    }
    void addGoods()
    {
        struct Good {
            const char *code, *name;
            int onHand, buffer;
            qint64 rupiah;
        };
        static const std::vector<Good> kGoods{{"CBK-AND-20", "Cobek Batu Andesit 20 cm", 31, 2, 125000},
            {"CLM-LIN-TRK", "Celemek Linen Terakota", 64, 2, 119000},
            {"GLK-MNL-38", "Gilingan Kopi Manual 38 mm", 0, 0, 425000},
            {"GTK-500", "Gelas Takar 500 ml", 212, 5, 45000}, {"KGA-200", "Kopi Gayo Arabika 200 g", 148, 8, 89000},
            {"KSV-02-100", "Kertas Saring V60 isi 100", 390, 10, 55000},
            {"LYG-BLU-22", "Loyang Bolu 22 cm", 18, 2, 78000}, {"PSU-STK-07", "Pisau Santoku 7 inci", 22, 2, 210000},
            {"RTG-SS-4", "Rantang Stainless 4 Susun", 40, 3, 239000},
            {"SDT-SNK", "Sodet Kayu Sonokeling", 95, 3, 35000}, {"STP-KCA-1L", "Stoples Kaca 1 L", 176, 6, 46500},
            {"TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 23, 2, 189000},
            {"TLA-600-PTH", "Teko Leher Angsa 600 ml Putih", 14, 2, 189000},
            {"TLN-JTI-35", "Talenan Kayu Jati 35 cm", 57, 3, 98500},
            {"TMB-D3K", "Timbangan Digital 3 kg", 29, 2, 165000},
            {"TRM-750-HJU", "Termos Baja 750 ml Hijau", 33, 2, 175000},
            {"V60-02-KRM", "Saringan V60 02 Keramik", 41, 1, 145000},
            {"WBT-26", "Wajan Besi Tuang 26 cm", 16, 2, 315000}, {"WBT-30", "Wajan Besi Tuang 30 cm", 9, 2, 385000},
            {"WSK-BLN-28", "Kocokan Balon 28 cm", 83, 3, 42000}, {"ZST-PRT", "Parutan Kulit Jeruk", 47, 2, 58000},
            {"ZTN-GRM", "Gilingan Garam Kayu", 36, 2, 99000}, {"ZTN-MRC", "Gilingan Merica Kayu", 38, 2, 99000}};
        write([this](Transaction &tx) -> Result<> {
            for (const Good &good : kGoods) {
                const QString code = QString::fromLatin1(good.code);
                names[code] = QString::fromLatin1(good.name);
                TRY(skuIds[code],
                    catalog::addSku(tx,
                        {.code = code,
                            .name = names[code],
                            .barcode = "899" + code,
                            .buffer = good.buffer,
                            .priceMinor = good.rupiah * 100},
                        "Rini"));
                if (good.onHand > 0)
                    CHECK(inventory::move(tx,
                        {.skuId = skuIds[code],
                            .warehouseId = cakung,
                            .delta = good.onHand,
                            .reason = inventory::Reason::Opening,
                            .reference = "stok awal.csv",
                            .actor = "Rini"}));
            }
            return {};
        });
    }
    void addListings()
    {
        write([this](Transaction &tx) -> Result<> {
            for (auto sku = skuIds.begin(); sku != skuIds.end(); ++sku) {
                TRY(const auto levels, inventory::levels(tx, sku.value()));
                for (const char *channel : {"shopee", "tokopedia", "lazada", "woocommerce"}) {
                    TRY(const qint64 id,
                        catalog::adoptListing(tx, shopIds.value(QString::fromLatin1(channel)),
                            {.ref = {"item-" + sku.key(), ""},
                                .sellerSku = sku.key(),
                                .title = names.value(sku.key()),
                                .quantity = levels.available()},
                            "Rini"));
                    CHECK(catalog::pushed(tx, id, levels.available()));
                    CHECK(catalog::confirmed(tx, id, levels.available()));
                }
            }
            return {};
        });
    }
    void addOrders()
    {
        using enum channels::MoneyState;
        std::vector<std::pair<QString, channels::ChannelOrder>> all;
        const auto add = [&](const char *channel, channels::ChannelOrder order) {
            all.emplace_back(QString::fromLatin1(channel), std::move(order));
        };
        add("lazada",
            order("187264417455", "Maria Goreti Lele", "Kupang", {"WBT-26"}, 1, "J&T Express", Paid, 315000, -38));
        add("tokopedia",
            order("580411926925", "M*** R*** Pratama", "Depok", {"V60-02-KRM", "KGA-200"}, 3, "J&T Express", Paid,
                882000, -6));
        add("shopee",
            order("261121RNT8KPA", "siti.rahma88", "Bandung", {"TLA-600-HTM"}, 1, "SiCepat REG", Paid, 189000, 21));
        add("shopee",
            order("261121RNQ7M2X", "Bambang Hartono", "Surabaya", {"TLN-JTI-35", "SDT-SNK"}, 3, "JNE REG", Paid, 168500,
                28));
        add("shopee",
            order("261121RN5HV0C", "niluhayu_p", "Denpasar", {"TLA-600-HTM", "V60-02-KRM"}, 2, "AnterAja", Paid, 334000,
                72));
        add("tokopedia",
            order("580412020218", "D*** Anggraini", "Bekasi", {"RTG-SS-4"}, 2, "J&T Express", Paid, 478000, 88));
        add("tokopedia",
            order("580412027741", "Y*** Tandi", "Makassar", {"GLK-MNL-38"}, 1, "J&T Express", Paid, 425000, 88));
        auto held = order("#10482", "Putri Maharani", "Yogyakarta", {"STP-KCA-1L", "TRM-750-HJU"}, 5, "SiCepat BEST",
            Paid, 1063500, 118);
        held.hold = QStringLiteral("address");
        add("woocommerce", held);
        add("shopee",
            order("261121RNW3NE8", "agus.setiawan", "Semarang", {"CBK-AND-20"}, 1, "JNE REG", Cod, 125000, 148));
        add("lazada",
            order(
                "187264428120", "Fitriani Lubis", "Medan", {"LYG-BLU-22", "GTK-500"}, 4, "JNE REG", Paid, 218000, 148));
        add("shopee",
            order("261121RN2LD9R", "hendra_gunawan", "Tangerang", {"TMB-D3K"}, 1, "SiCepat REG", Paid, 165000, 208));
        add("shopee",
            order("261121RNZB41M", "ratnasaridewi", "Cirebon", {"CLM-LIN-TRK"}, 2, "AnterAja", Paid, 238000, 208));
        auto unknown
            = order("580412033306", "I*** Wirawan", "Gianyar", {"PISAU-7"}, 1, "J&T Express", Paid, 210000, 208);
        unknown.lines[0].title = QStringLiteral("Pisau Santoku 7 inci");
        add("tokopedia", unknown);
        add("shopee",
            order("261121RNX0G7T", "taufik.hdy", "Palembang", {"STP-KCA-1L"}, 6, "JNE REG", Cod, 279000, 567));
        add("shopee",
            order("261121RNK58UP", "nurulaini.id", "Padang", {"KGA-200", "KSV-02-100"}, 4, "SiCepat REG", Paid, 266000,
                567));
        add("lazada",
            order("187264439043", "Rudi Simanjuntak", "Pematangsiantar", {"WBT-26", "SDT-SNK"}, 2, "J&T Express", Paid,
                350000, 567));
        add("shopee", order("261121RNM6A1F", "lestari.wln", "Bogor", {"TLN-JTI-35"}, 1, "AnterAja", Paid, 98500, 567));
        add("tokopedia",
            order("580412045590", "A*** B*** Makkasau", "Gowa", {"TRM-750-HJU", "GTK-500"}, 2, "SiCepat REG", Paid,
                217000, 567));
        add("manual", order("CH-0317", "Cahya Permana", "Malang", {"V60-02-KRM"}, 1, "JNE YES", Pending, 749000, 567));
        add("shopee",
            order("261121RN8TC5J", "ekoprasetyo91", "Kediri", {"RTG-SS-4"}, 1, "JNE REG", Paid, 239000, 1288));
        add("shopee",
            order("261121RND7Y2K", "anisafadhilah", "Pekanbaru", {"CLM-LIN-TRK", "LYG-BLU-22"}, 3, "SiCepat REG", Paid,
                305000, 1288));
        add("lazada",
            order("187264450077", "Wahyu Kurniawan", "Balikpapan", {"CBK-AND-20"}, 1, "J&T Express", PartPaid, 125000,
                1288));
        write([&](Transaction &tx) -> Result<> { // one commit, so that a test starts fast
            for (const auto &[channel, order] : all) {
                TRY(const auto shop, shops::find(tx, shopIds.value(channel)));
                CHECK(intake::take(tx, *shop, order, order.externalId.toUtf8()));
            }
            return {};
        });
    }
};

} // namespace selaras::test
