#include "audit/audit.h"
#include "support/temp_store.h"
#include "verify/rules.h"

using namespace selaras;
using namespace selaras::test;

namespace {

/// A shop with one SKU (10 on hand, 2 reserved), one ready order of two pieces, one shipped order, two listings.
struct Shop : TempStore {
    Shop()
    {
        for (const char *sql : {"INSERT INTO warehouse (id, code, name, created_at) VALUES (1, 'A', 'A', 1)",
                 "INSERT INTO sku (id, code, code_folded, name, name_folded, created_at) VALUES (1, 'K', 'k', 'K', "
                 "'k', 1)",
                 "INSERT INTO stock (sku_id, warehouse_id, on_hand, reserved) VALUES (1, 1, 10, 2)",
                 "INSERT INTO movement (id, sku_id, warehouse_id, delta, on_hand_after, reason, actor, at) VALUES "
                 "(1, 1, 1, 13, 13, 'opening', 'a', 1), (2, 1, 1, -3, 10, 'sale', 'a', 1)",
                 "INSERT INTO shop (id, channel, name, account, base_url, connected_at) VALUES (1, 'x', 'x', 'x', '', "
                 "1)",
                 "INSERT INTO shop (id, channel, name, account, base_url, writes_stock, connected_at) VALUES "
                 "(2, 'x', 'y', 'y', '', 1, 1)",
                 "INSERT INTO orders (id, shop_id, external_id, number, state, money, channel_state, version, digest, "
                 "channel_holds_stock, currency, goods_minor, shipping_minor, discount_minor, total_minor, pieces, "
                 "contents, placed_at, ship_by, buyer_name, received_at) VALUES "
                 "(1, 1, 'E1', 'N1', 'ready', 'paid', 's', 1, x'00', 1, 'IDR', 1000, 200, 100, 1100, 2, '', 1, 1, 'b', "
                 "1), "
                 "(2, 1, 'E2', 'N2', 'shipped', 'paid', 's', 1, x'00', 1, 'IDR', 500, 0, 0, 500, 3, '', 1, 1, 'b', 1)",
                 "INSERT INTO order_line (id, order_id, position, external_line_id, item_id, variation_id, seller_sku, "
                 "title, sku_id, quantity, unit_minor, total_minor) VALUES (1, 1, 1, 'L', 'i', '', '', '', 1, 2, 1, 1)",
                 "INSERT INTO reservation (id, order_id, line_id, sku_id, warehouse_id, held, waiting, state, "
                 "created_at) "
                 "VALUES (1, 1, 1, 1, 1, 2, 0, 'open', 1)",
                 "INSERT INTO order_tally VALUES (1, 'ready', 1, 2, 1100), (1, 'shipped', 1, 3, 500), (1, 'unpaid', 0, "
                 "0, 0)",
                 "INSERT INTO listing (id, shop_id, item_id, published, published_at, confirmed, confirmed_at, "
                 "push_state) "
                 "VALUES (1, 1, 'i', 8, 1, 8, 1, 'confirmed')",
                 "INSERT INTO listing (id, shop_id, item_id) VALUES (2, 1, 'j')"})
            tamper(QString::fromLatin1(sql));
        for (const qint64 order : {1, 2})
            write([order](Transaction &tx) {
                return audit::append(
                    tx, {QStringLiteral("worker/x"), QStringLiteral("order.received"), order, {}, {}, {}, {}});
            });
    }
    /// The names of the rules that do not hold.
    QStringList broken()
    {
        QStringList out;
        for (const auto &finding : read([](Reader &r) { return verify::verifyRules(r); }))
            if (!finding.offences.empty())
                out << QString::fromLatin1(finding.check->name);
        return out;
    }
};

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundInventoryKeepsEveryRule();
    void anEmptyInventoryKeepsEveryRule();
    void eachDamageBreaksItsRule_data();
    void eachDamageBreaksItsRule();
    void aShopThatAddsTaxLaterIsNotBlamed();
    void everyRuleHasItsOwnNameAndSentence();
    void anOffenceTellsTheFigures();
};

void RulesTest::aSoundInventoryKeepsEveryRule()
{
    Shop shop;
    QCOMPARE(shop.broken(), QStringList());
}

void RulesTest::anEmptyInventoryKeepsEveryRule()
{
    TempStore empty;
    const auto findings = empty.read([](Reader &r) { return verify::verifyRules(r); });
    QCOMPARE(findings.size(), verify::checks().size());
    for (const auto &finding : findings)
        QVERIFY(finding.offences.empty());
}

void RulesTest::eachDamageBreaksItsRule_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char *name, const char *damage, QStringList rules) {
        QTest::newRow(name) << QString::fromLatin1(damage) << rules;
    };
    const auto rule = [](const char *name) {
        return QStringList{QString::fromLatin1(name)};
    };
    row("a stock figure was changed", "UPDATE stock SET on_hand = 11", rule("stock.on-hand"));
    row("a movement is gone", "DELETE FROM movement WHERE id = 2", rule("stock.on-hand"));
    row("a stock row is gone", "DELETE FROM stock",
        {QStringLiteral("stock.movements"), QStringLiteral("stock.reservations")});
    row("the reserved figure was changed", "UPDATE stock SET reserved = 3", rule("stock.reserved"));
    row("a hold was changed", "UPDATE reservation SET held = 1", rule("stock.reserved"));
    row("more reserved than there is", "UPDATE stock SET reserved = 12",
        {QStringLiteral("stock.reserved"), QStringLiteral("stock.oversold")});
    row("a cancelled order keeps its hold", "UPDATE reservation SET order_id = 2", rule("orders.reservations"));
    row("a hold of no order", "UPDATE reservation SET order_id = 77", rule("orders.reservations"));
    row("a substitute that is not promised", "INSERT INTO substitution VALUES (1, 1, 1, 9, 1, 'x', 1)",
        rule("orders.substitutes"));
    row("a tally is too high", "UPDATE order_tally SET orders = 2 WHERE state = 'ready'", rule("orders.tally"));
    row("a tally counts what is not there", "UPDATE order_tally SET orders = 1 WHERE state = 'unpaid'",
        rule("orders.tally"));
    row("a tally has other pieces", "UPDATE order_tally SET pieces = 1 WHERE state = 'ready'", rule("orders.tally"));
    row("a tally is missing", "DELETE FROM order_tally WHERE state = 'shipped'", rule("orders.tallied"));
    row("an arrival is not audited", "UPDATE audit SET action = 'order.seen' WHERE order_id = 2",
        rule("orders.audited"));
    row("a total does not add up", "UPDATE orders SET shipping_minor = 300 WHERE id = 1", rule("orders.money"));
    row("confirmed nobody knows when", "UPDATE listing SET confirmed_at = NULL WHERE id = 1", rule("listings.push"));
    row("confirmed without a figure", "UPDATE listing SET push_state = 'confirmed' WHERE id = 2",
        rule("listings.push"));
    row("sent without a figure", "UPDATE listing SET push_state = 'sent' WHERE id = 2", rule("listings.push"));
    row("never told, but published", "UPDATE listing SET push_state = 'never' WHERE id = 1", rule("listings.push"));
    row("another figure with no work to tell it",
        "INSERT INTO listing (id, shop_id, item_id, sku_id, published, published_at, confirmed, confirmed_at, push_state) "
        "VALUES (3, 2, 'i', 1, 4, 1, 4, 1, 'confirmed')",
        rule("listings.told"));
}

void RulesTest::eachDamageBreaksItsRule()
{
    QFETCH(QString, damage);
    QFETCH(QStringList, rules);
    Shop shop;
    shop.tamper(damage);
    QCOMPARE(shop.broken(), rules);
}

void RulesTest::aShopThatAddsTaxLaterIsNotBlamed()
{
    Shop shop;
    shop.tamper(QStringLiteral("UPDATE shop SET tax_inclusive = 0"));
    shop.tamper(QStringLiteral("UPDATE orders SET total_minor = total_minor + 11 WHERE id = 1"));
    shop.tamper(QStringLiteral("UPDATE order_tally SET total_minor = total_minor + 11 WHERE state = 'ready'"));
    QCOMPARE(shop.broken(), QStringList());
}

void RulesTest::everyRuleHasItsOwnNameAndSentence()
{
    QStringList names, rules;
    for (const auto &check : verify::checks()) {
        names << QString::fromLatin1(check.name);
        rules << QString::fromLatin1(check.rule);
        QVERIFY(rules.last().endsWith(u'.'));
    }
    QCOMPARE(names.removeDuplicates() + rules.removeDuplicates(), 0);
}

void RulesTest::anOffenceTellsTheFigures()
{
    Shop shop;
    shop.tamper(QStringLiteral("UPDATE stock SET on_hand = 11"));
    const auto findings = shop.read([](Reader &r) { return verify::verifyRules(r); });
    QCOMPARE(findings.front().offences, std::vector{QStringLiteral("SKU 1, warehouse 1: on hand 11, movements 10")});
}

QTEST_GUILESS_MAIN(RulesTest)
#include "test_rules.moc"
