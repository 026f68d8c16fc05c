#include "base/json.h"
#include "catalog/comparison.h"
#include "inventory/drift_state.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;

namespace {

const QString A = QStringLiteral("A"), B = QStringLiteral("B");
constexpr qint64 kMinute = EngineRoom::kMinute, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr int kShopee = 0, kWoo = 2;

} // namespace

/// Every reading of all that a shop shows is held against what we thought: what differs is listed and mended, what is
/// gone is told no more, and a sale on its way is neither.
class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { room = EngineRoom::inTune(); }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void aShopThatShowsWhatWeThinkHasAComparisonWithoutDifferences()
    {
        readAnew();
        QCOMPARE(last(kShopee).listings, 2);
        QCOMPARE(last(kShopee).differed, 0);
        QVERIFY(found(kShopee).empty());
    }
    void aFigureThatSomebodyChangedByHandIsListed()
    {
        setByHand(A, 25);
        readAnew();
        QCOMPARE(last(kShopee).differed, 1);
        const auto rows = found(kShopee);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].skuCode, A);
        QCOMPARE(rows[0].thought, 20);
        QCOMPARE(rows[0].shown, std::optional<qint64>(25));
    }
    void aFigureThatSomebodyChangedByHandIsMended()
    {
        setByHand(A, 25);
        readAnew();
        QVERIFY(room->settle());
        QVERIFY(room->clock.runUntil(
            [&] { return found(kShopee)[0].state == inventory::DriftState::InTune; }, 5 * kMinute));
        QCOMPARE(room->shown(kShopee, A), 20);
    }
    void nobodyHasToAskForIt()
    {
        setByHand(A, 25);
        room->run(61 * kMinute);
        QCOMPARE(found(kShopee).size(), 1u);
        QCOMPARE(room->shown(kShopee, A), 20);
    }
    void aSaleThatWasNotSeenYetIsNoDifference()
    {
        ordersCannotBeRead();
        QVERIFY(!room->sell(kShopee, A, 3).isEmpty());
        room->engine->pullNow(0);
        room->run(kMinute);
        QCOMPARE(found(kShopee).size(), 1u); // by all that is known then
        room->bend = {};
        readAnew();
        QVERIFY(room->settle(10 * kMinute));
        QVERIFY(room->clock.runUntil([&] { return found(kShopee).empty(); }, 10 * kMinute));
    }
    void aFigureIsNotExplainedByASmallerSale()
    {
        setByHand(A, 10);
        ordersCannotBeRead();
        QVERIFY(!room->sell(kShopee, A, 3).isEmpty());
        room->engine->pullNow(0);
        room->run(kMinute);
        room->bend = {};
        QVERIFY(room->settle(10 * kMinute));
        room->run(kMinute);
        QCOMPARE(found(kShopee).size(), 1u);
        QCOMPARE(found(kShopee)[0].shown, std::optional<qint64>(7));
    }
    void aListingThatWasDeletedIsListedAsGone()
    {
        room->shopee1.catalogue().setStatus(A, QStringLiteral("SELLER_DELETE"));
        readAnew();
        const auto rows = found(kShopee);
        QCOMPARE(rows.size(), 1u);
        QVERIFY(!rows[0].shown);
        QCOMPARE(last(kShopee).listings, 1);
    }
    void aListingThatWasDeletedIsToldNoMore()
    {
        room->shopee1.catalogue().setStatus(A, QStringLiteral("SELLER_DELETE"));
        room->woo.catalogue().erase(A);
        readAnew();
        room->lose(A, 2);
        room->run(10 * kMinute);
        QCOMPARE(room->jobs().dead, 0);
        QCOMPARE(room->alerts(), QStringList());
        QCOMPARE(room->shown(1, A), 18);
    }
    void aRefusedFigureOfAListingThatIsGoneIsNobodysWorkAnyMore()
    {
        room->shopee1.catalogue().setStatus(A, QStringLiteral("SELLER_DELETE"));
        room->lose(A, 2);
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, 10 * kMinute));
        readAnew();
        QCOMPARE(room->jobs().dead, 0);
        QCOMPARE(room->alerts(), QStringList());
    }
    void aListingThatIsPutBackIsToldAgain()
    {
        room->shopee1.catalogue().setStatus(A, QStringLiteral("SELLER_DELETE"));
        readAnew();
        room->lose(A, 2);
        room->shopee1.catalogue().setStatus(A, QStringLiteral("NORMAL"));
        readAnew();
        QVERIFY(room->settle());
        QCOMPARE(room->shown(kShopee, A), 18);
    }
    void aVariationWhoseProductWasDeletedIsGoneToo()
    {
        room->shopee1.addListing(QStringLiteral("C-M"), QStringLiteral("Kaos"), QStringLiteral("M"), 100'000, 5);
        room->write([&](Transaction &tx) {
            return catalog::addSku(
                tx, {.code = QStringLiteral("C-M"), .name = QStringLiteral("Kaos M"), .barcode = {}}, room->who);
        });
        readAnew();
        room->run(kMinute);
        room->shopee1.catalogue().setStatus(QStringLiteral("C-M"), QStringLiteral("SELLER_DELETE"));
        readAnew();
        const auto rows = found(kShopee);
        QVERIFY(std::any_of(rows.begin(), rows.end(),
            [](const catalog::Difference &row) { return row.skuCode == u"C-M" && !row.shown; }));
    }
    void whatAPageOfTheListLeftOutIsAskedAfterBeforeItIsCalledGone()
    {
        leaveOutOfTheList(B);
        readAnew();
        QVERIFY(found(kShopee).empty());
        room->bend = {};
        room->lose(B, 1);
        QVERIFY(room->settle());
    }
    void aShopThatWeDoNotWriteToHasNoDifferences()
    {
        room->change(
            kShopee, [&](Transaction &tx, qint64 id) { return shops::setWritesStock(tx, id, false, room->who); });
        setByHand(A, 25);
        readAnew();
        QVERIFY(found(kShopee).empty());
    }
    void aReadingThatIsBrokenOffDoesNotCount()
    {
        const auto before = last(kShopee);
        room->shopee1.faults.serverError = 1000;
        room->engine->pullNow(0);
        room->run(kMinute);
        QCOMPARE(last(kShopee).id, before.id);
        room->shopee1.faults = {};
    }
    void comparisonsAreForgottenAfterAMonthButForTheLast()
    {
        setByHand(A, 25);
        readAnew();
        const qint64 id = last(kShopee).id;
        room->write([&](Transaction &tx) { return catalog::forgetComparisons(tx, tx.now() + kDay, 1000); });
        QCOMPARE(last(kShopee).id, id);
        QCOMPARE(found(kShopee).size(), 1u);
        readAnew();
        room->write([&](Transaction &tx) { return catalog::forgetComparisons(tx, tx.now() + kDay, 1000); });
        QVERIFY(found(kShopee).empty());
    }

private:
    void setByHand(const QString &code, qint64 pieces)
    {
        room->shopee1.catalogue().choice(*room->shopee1.catalogue().find(code)).stock = pieces;
    }
    /// Until every shop has been read whole once more, and the orders after it.
    void readAnew()
    {
        const qint64 since = room->clock.now();
        room->engine->pullNow(0);
        QVERIFY(room->clock.runUntil(
            [&] { return last(kShopee).beganAt >= since && last(kWoo).beganAt >= since; }, 10 * kMinute));
    }
    catalog::Comparison last(int shop)
    {
        return room
            ->read(
                [id = room->shopIds[std::size_t(shop)]](Reader &reader) { return catalog::lastComparison(reader, id); })
            .value_or(catalog::Comparison());
    }
    std::vector<catalog::Difference> found(int shop)
    {
        return room->read([id = room->shopIds[std::size_t(shop)], now = room->clock.now()](
                              Reader &reader) { return catalog::differences(reader, id, 0, now, 100); });
    }
    void ordersCannotBeRead()
    {
        room->bend = [](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (shop != kShopee || !request.path.contains(u"get_order_list"))
                return {};
            return wire::HttpReply{.status = 500, .headers = {}, .body = {}};
        };
    }
    /// From now on the first shop's list of everything lacks one item, as when pages shift between two calls.
    void leaveOutOfTheList(const QString &code)
    {
        const qint64 item = room->shopee1.catalogue().item(*room->shopee1.catalogue().find(code)).itemId;
        room->bend
            = [this, item](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (shop != kShopee || !request.path.contains(u"get_item_list"))
                return {};
            wire::HttpReply reply = room->shopee1.handle(request, room->platformNow()).reply;
            json::Value body = must(json::parse(reply.body));
            json::Value &items = body["response"]["item"];
            for (std::size_t i = 0; i < items.size(); ++i)
                if (items[i]["item_id"] == item)
                    items.erase(i--);
            reply.body = QByteArray::fromStdString(body.dump());
            return reply;
        };
    }

    std::unique_ptr<EngineRoom> room;
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "test_comparison.moc"
