#include "catalog/unmapped.h"
#include "support/machine_room.h"

using namespace selaras;
using namespace selaras::test;
using catalog::UnmappedListing;

class UnmappedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        room = std::make_unique<MachineRoom>(access::Role::Owner, Threads::None);
        shop = room->addShop("shopee", "dapurnusa.id");
        room->addSku("TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 5);
        room->addSku("TLA-600-PTH", "Teko Leher Angsa 600 ml Putih", 5);
        room->addSku("WBT-26", "Wajan Besi Tuang 26 cm", 5);
    }

    void aListingCountsTheLinesThatWaitForIt()
    {
        sell("A", 2, 9000);
        sell("B", 1, 4000);
        QCOMPARE(all().size(), 1u);
        QCOMPARE(all()[0].lines, 2);
        QCOMPARE(all()[0].pieces, 3);
    }

    void itsDeadlineIsTheNearestOfThem()
    {
        sell("A", 2, 9000);
        sell("B", 1, 4000);
        QCOMPARE(all()[0].oldestDeadline, MachineRoom::kNow + 4000);
    }

    void whatIsMappedIsNotAmongThem()
    {
        room->takeOrder(shop, MachineRoom::order("C", "7", "WBT-26", "Wajan", 1, MachineRoom::kNow));
        QVERIFY(all().empty());
    }

    void onlyOpenOrdersWait()
    {
        auto past = MachineRoom::order("D", "999", "TLA600HTM", "Teko", 1, MachineRoom::kNow);
        past.state = channels::OrderState::Completed;
        room->takeOrder(shop, past);
        QVERIFY(all().empty());
    }

    void mappingTakesTheListingOffTheList()
    {
        sell("A", 1, 1000);
        const qint64 listing = all()[0].listingId, sku = room->skus.value(QStringLiteral("TLA-600-HTM"));
        room->shop.write(
            [&](Transaction &tx) { return intake::settleMapping(tx, listing, sku, QStringLiteral("Ani")); });
        QVERIFY(all().empty());
    }

    void aCodeWrittenOtherwiseFindsItsSku()
    {
        QCOMPARE(similar("TLA600HTM", "").at(0).sku.code, QStringLiteral("TLA-600-HTM"));
    }

    void aTitleFindsItsSkuWhenTheCodeSaysNothing()
    {
        QCOMPARE(similar("", "Teko leher angsa 600ml PUTIH").at(0).sku.code, QStringLiteral("TLA-600-PTH"));
    }

    void whatIsNotAlikeIsNotSuggested() { QVERIFY(similar("QQQ", "Kemeja batik").empty()); }

    void noMoreAreSuggestedThanAskedFor()
    {
        const auto one = room->shop.read(
            [](Reader &r) { return catalog::similarSkus(r, QStringLiteral("TLA600"), QString(), 1); });
        QCOMPARE(one.size(), 1u);
    }

    void likenessIsOneForTheSameAndNothingForStrangers()
    {
        QCOMPARE(catalog::likeness(QStringLiteral("TLA-600"), QStringLiteral("tla 600")), 1.0);
        QCOMPARE(catalog::likeness(QStringLiteral("TLA"), QStringLiteral("XYZ")), 0.0);
        QCOMPARE(catalog::likeness(QString(), QStringLiteral("XYZ")), 0.0);
    }

private:
    void sell(const char *number, int pieces, qint64 dueIn)
    {
        room->takeOrder(
            shop, MachineRoom::order(number, "999", "TLA600HTM", "Teko", pieces, MachineRoom::kNow + dueIn));
    }
    std::vector<UnmappedListing> all()
    {
        return room->shop.read([](Reader &r) { return catalog::unmappedListings(r, 100); });
    }
    std::vector<catalog::Suggestion> similar(const char *code, const char *title)
    {
        return room->shop.read(
            [=](Reader &r) { return catalog::similarSkus(r, QString::fromUtf8(code), QString::fromUtf8(title), 5); });
    }
    std::unique_ptr<MachineRoom> room;
    qint64 shop = 0;
};

QTEST_GUILESS_MAIN(UnmappedTest)
#include "test_unmapped.moc"
