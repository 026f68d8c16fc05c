#include "settings/shops_card.h"

#include "audit/audit.h"
#include "kit/notice.h"
#include "kit/tile.h"
#include "support/machine_room.h"

#include <QComboBox>
#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

struct Screen : MachineRoom {
    explicit Screen(access::Role role = access::Role::Owner)
        : MachineRoom(role)
        , shopee(addShop("shopee", "dapurnusa.id"))
        , card(services)
    {
        card.resize(700, 300);
        card.show();
        (void)QTest::qWaitForWindowActive(&card);
        (void)QTest::qWaitFor([this] { return name() && name()->text() == QLatin1String("dapurnusa.id"); });
    }
    QLineEdit *name() { return card.findChild<QLineEdit *>(QStringLiteral("shop-name")); }
    QLineEdit *other() { return card.findChild<QLineEdit *>(QStringLiteral("shop-zone-other")); }
    QComboBox *zone() { return card.findChild<QComboBox *>(QStringLiteral("shop-zone")); }
    shops::Shop known()
    {
        return *shop.read([this](Reader &r) { return shops::find(r, shopee); });
    }
    QString newestAction()
    {
        return shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry.action;
    }
    void typeName(const QString &text)
    {
        name()->setFocus();
        name()->selectAll();
        QTest::keyClicks(name(), text);
        QTest::keyClick(name(), Qt::Key_Return);
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : card.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    qint64 shopee;
    ShopsCard card;
};

} // namespace

class ShopsCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShopStandsWithItsNameAndZone()
    {
        Screen s;
        QCOMPARE(s.name()->text(), QStringLiteral("dapurnusa.id"));
        QCOMPARE(s.zone()->currentText(), QStringLiteral("Jakarta, WIB"));
        QVERIFY(!s.other()->isVisible());
    }
    void aNameThatIsBeingTypedWhenTheCardGoesIsNotSaved()
    {
        auto s = std::make_unique<Screen>();
        auto card = std::make_unique<ShopsCard>(s->services);
        card->show();
        card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(card.get()));
        QLineEdit *name = nullptr;
        QTRY_VERIFY((name = card->findChild<QLineEdit *>(QStringLiteral("shop-name"))));
        name->setFocus();
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("half a na"));
        card.reset();
        QCoreApplication::processEvents();
        QCOMPARE(s->known().name, QStringLiteral("dapurnusa.id"));
    }
    void enterSavesAName()
    {
        Screen s;
        s.typeName(QStringLiteral("Dapur Nusa"));
        QTRY_COMPARE(s.known().name, QStringLiteral("Dapur Nusa"));
        QCOMPARE(s.newestAction(), QStringLiteral("shop.renamed"));
    }
    void anEmptyNameIsNotSavedAndSaysWhy()
    {
        Screen s;
        s.typeName(QStringLiteral(" "));
        QTRY_VERIFY(s.says(QStringLiteral("The shop has no name.")));
        QCOMPARE(s.known().name, QStringLiteral("dapurnusa.id"));
    }
    void aZoneIsChosenByKey()
    {
        Screen s;
        s.zone()->setFocus();
        QTest::keyClick(s.zone(), Qt::Key_Down);
        QTRY_COMPARE(s.known().timeZone, QStringLiteral("Asia/Makassar"));
        QCOMPARE(s.newestAction(), QStringLiteral("shop.time-zone"));
    }
    void otherTakesAnyZoneOfTheWorld()
    {
        Screen s;
        s.zone()->setFocus();
        QTest::keyClick(s.zone(), Qt::Key_End);
        QTRY_VERIFY(s.other()->isVisible());
        s.other()->setText(QStringLiteral("Asia/Tokyo"));
        QTest::keyClick(s.other(), Qt::Key_Return);
        QTRY_COMPARE(s.known().timeZone, QStringLiteral("Asia/Tokyo"));
    }
    void aZoneNobodyKnowsIsNotSavedAndSaysWhy()
    {
        Screen s;
        s.zone()->setFocus();
        QTest::keyClick(s.zone(), Qt::Key_End);
        QTRY_VERIFY(s.other()->isVisible());
        s.other()->setText(QStringLiteral("Asia/Atlantis"));
        QTest::keyClick(s.other(), Qt::Key_Return);
        QTRY_VERIFY(s.says(QStringLiteral("does not know that time zone")));
        QCOMPARE(s.known().timeZone, QStringLiteral("Asia/Jakarta"));
    }
    void aSecondShopOfTheChannelNumbersBoth()
    {
        Screen s;
        s.addShop("shopee", "dapurnusa.grosir");
        const auto tiles = [&s] {
            QStringList out;
            for (const auto *tile : s.card.findChildren<kit::Tile *>())
                out << tile->words();
            return out.join(u' ');
        };
        QTRY_COMPARE(tiles(), QStringLiteral("S1 S2"));
    }
    void aChangeFromElsewhereIsShown()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) {
            return shops::setTimeZone(tx, s.shopee, QStringLiteral("Europe/Paris"), QStringLiteral("Ani"));
        });
        QTRY_COMPARE(s.other()->text(), QStringLiteral("Europe/Paris"));
        QVERIFY(s.other()->isVisible());
    }
    void aPackerMayOnlyLook()
    {
        Screen s(access::Role::Packer);
        QVERIFY(!s.name()->isEnabled());
        QVERIFY(!s.zone()->isEnabled());
        QVERIFY(s.name()->toolTip().startsWith(QStringLiteral("Only")));
    }
};

QTEST_MAIN(ShopsCardTest)
#include "test_shops_card.moc"
