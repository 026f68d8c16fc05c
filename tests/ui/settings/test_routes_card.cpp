#include "settings/routes_card.h"

#include "audit/audit.h"
#include "kit/notice.h"
#include "support/sample_shop.h"

#include <QCheckBox>
#include <QComboBox>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

struct Screen {
    explicit Screen(access::Role role = access::Role::Owner)
        : shop(role)
        , card(shop.services)
    {
        card.resize(700, 400);
        card.show();
        if (!QTest::qWaitFor([this] { return routes().size() == 5; }))
            qFatal("no rows");
    }
    QList<QComboBox *> routes() { return card.findChildren<QComboBox *>(QStringLiteral("route")); }
    routing::Rule saved()
    {
        return shop.read([id = shop.shopIds.value("shopee")](Reader &reader) { return shops::find(reader, id); })
            ->route;
    }
    void choose(const char *words)
    {
        auto *route = routes().front();
        route->setFocus();
        route->setCurrentIndex(route->findText(QString::fromLatin1(words)));
        Q_EMIT route->activated(route->currentIndex());
    }
    SampleShop shop;
    RoutesCard card;
};

} // namespace

class RoutesCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNearestIsChosenAndWrittenDown()
    {
        Screen s;
        s.choose("The one nearest to the buyer");
        QTRY_COMPARE(s.saved().prefer, routing::Prefer::Nearest);
        const auto entry = s.shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry;
        QCOMPARE(entry.action, QStringLiteral("shop.route"));
    }
    void aWarehouseComesBeforeThoseChosenEarlier()
    {
        Screen s;
        s.choose("Cakung first");
        QTRY_COMPARE(s.saved().choices, std::vector<qint64>{s.shop.cakung});
        QTRY_COMPARE(s.routes().front()->currentText(), QStringLiteral("Cakung first"));
        s.choose("Bandung first");
        QTRY_COMPARE(s.saved().choices, (std::vector<qint64>{s.shop.bandung, s.shop.cakung}));
        QCOMPARE(s.saved().prefer, routing::Prefer::FirstChoice);
    }
    void ordersAreNotSplitWhenSomebodySaysSo()
    {
        Screen s;
        s.card.findChildren<QCheckBox *>(QStringLiteral("route-split")).front()->click();
        QTRY_VERIFY(!s.saved().split);
    }
    void whoComesBackToThePageFindsNoWordsOfTheLastTime()
    {
        Screen s;
        const auto *said = s.card.findChild<kit::Notice *>();
        s.choose("The one nearest to the buyer");
        QTRY_VERIFY(said->isVisible());
        s.card.hide();
        s.card.show();
        QVERIFY(!said->isVisible());
    }
    void itComesWithTheSecondWarehouse()
    {
        TempStore shop(Threads::Own);
        shop.write([](Transaction &tx) -> Result<> {
            CHECK(inventory::addWarehouse(tx, "CKG", "Cakung", "Ani"));
            CHECK(shops::connect(
                tx, {.channel = "shopee", .name = "Toko", .account = "1", .baseUrl = "http://localhost"}, {}, "Ani"));
            return {};
        });
        Services services{
            *shop.store, shop.clock, nullptr, SampleShop::actorOf(access::Role::Owner), SampleShop::kinds()};
        QWidget page;
        auto *card = new RoutesCard(services, &page, &page);
        page.show();
        QTRY_COMPARE(card->findChildren<QComboBox *>(QStringLiteral("route")).size(), 1);
        QVERIFY(card->isHidden());
        shop.write([](Transaction &tx) { return inventory::addWarehouse(tx, "BDG", "Bandung", "Ani"); });
        QTRY_VERIFY(card->isVisible());
    }
    void aPackerMayOnlyLook()
    {
        Screen s(access::Role::Packer);
        QVERIFY(!s.routes().front()->isEnabled());
    }
};

QTEST_MAIN(RoutesCardTest)
#include "test_routes_card.moc"
