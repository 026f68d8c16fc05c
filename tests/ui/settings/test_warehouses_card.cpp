#include "settings/warehouses_card.h"

#include "audit/audit.h"
#include "kit/button.h"
#include "support/sample_shop.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

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
        (void)QTest::qWaitForWindowActive(&card);
        if (!QTest::qWaitFor([this] { return names().size() == 2; }))
            qFatal("no rows");
    }
    QList<QLineEdit *> names() { return card.findChildren<QLineEdit *>(QStringLiteral("warehouse-name")); }
    QLineEdit *field(const char *name) { return card.findChildren<QLineEdit *>(QLatin1String(name)).front(); }
    void type(const char *name, const char *text)
    {
        field(name)->setFocus();
        field(name)->setText(QString::fromLatin1(text));
        QTest::keyClick(field(name), Qt::Key_Return);
    }
    inventory::Warehouse first() { return shop.read(inventory::warehouses).front(); }
    QStringList saved()
    {
        QStringList out;
        for (const auto &place : shop.read(inventory::warehouses))
            out << QStringList{place.code, place.name, place.province}.join(u'/');
        return out;
    }
    void add(const char *name, const char *code = nullptr)
    {
        auto *field = card.findChild<QLineEdit *>(QStringLiteral("new-warehouse"));
        field->setFocus();
        QTest::keyClicks(field, QString::fromLatin1(name));
        if (code)
            card.findChild<QLineEdit *>(QStringLiteral("new-warehouse-code"))->setText(QString::fromLatin1(code));
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool says(const char *words)
    {
        for (const QLabel *label : card.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromLatin1(words)))
                return true;
        return false;
    }
    SampleShop shop;
    WarehousesCard card;
};

} // namespace

class WarehousesCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMoreIsAddedWithTheKeyboardAndWrittenDown()
    {
        Screen s;
        s.add("Gudang Surabaya");
        QTRY_COMPARE(s.saved(), (QStringList{"CKG/Cakung/", "BDG/Bandung/", "GUD/Gudang Surabaya/"}));
        QTRY_COMPARE(s.names().size(), 3);
        const auto entry = s.shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry;
        QCOMPARE(entry.action, QStringLiteral("warehouse.added"));
        QCOMPARE(entry.actor, QStringLiteral("Sari Wijaya"));
    }
    void twoOfOneNameOrCodeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << "cakung"
                              << "C2";
        QTest::newRow("code") << "Surabaya"
                              << "ckg";
    }
    void twoOfOneNameOrCodeAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        Screen s;
        s.add(qPrintable(name), qPrintable(code));
        QTRY_VERIFY(s.says("Another warehouse has this name or code already"));
        QCOMPARE(s.saved().size(), 2);
    }
    void oneWithoutANameIsRefused()
    {
        Screen s;
        s.add("  ");
        QTRY_VERIFY(s.says("A warehouse needs a name and a short code"));
        QCOMPARE(s.saved().size(), 2);
    }
    void aNameAndAProvinceAreChanged()
    {
        Screen s;
        auto *name = s.names().front();
        name->setFocus();
        name->setText(QStringLiteral("Cakung Baru"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(s.saved().front(), QStringLiteral("CKG/Cakung Baru/"));
        auto *province = s.card.findChildren<QComboBox *>(QStringLiteral("warehouse-province")).front();
        QVERIFY(province->findText(QStringLiteral("DKI Jakarta")) > 0);
        province->setFocus();
        QTest::keyClicks(province, QStringLiteral("DKI"));
        QTRY_COMPARE(s.saved().front(), QStringLiteral("CKG/Cakung Baru/DKI Jakarta"));
    }
    void anAddressAndAPhoneAreChanged()
    {
        Screen s;
        s.type("warehouse-address", "Jl. Raya Cakung 12, Jakarta Timur");
        QTRY_COMPARE(s.first().address, QStringLiteral("Jl. Raya Cakung 12, Jakarta Timur"));
        s.type("warehouse-phone", "0812-3456-7890");
        QTRY_COMPARE(s.first().phone, QStringLiteral("0812-3456-7890"));
        QCOMPARE(s.first().address, QStringLiteral("Jl. Raya Cakung 12, Jakarta Timur"));
    }
    void aPhoneNobodyCouldRingGoesBackToWhatItWas()
    {
        Screen s;
        s.type("warehouse-phone", "tanya Budi");
        QTRY_VERIFY(s.says("A phone number has digits, + and - only"));
        QTRY_COMPARE(s.field("warehouse-phone")->text(), QString());
        QCOMPARE(s.first().phone, QString());
    }
    void aNameThatIsTakenGoesBackToWhatItWas()
    {
        Screen s;
        auto *name = s.names().front();
        name->setText(QStringLiteral("Bandung"));
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(s.says("Another warehouse has this name or code already"));
        QTRY_COMPARE(s.names().front()->text(), QStringLiteral("Cakung"));
        QCOMPARE(s.saved().front(), QStringLiteral("CKG/Cakung/"));
    }
    void anEmptyOneIsPutAwayAndTakenUpAgain()
    {
        Screen s;
        s.add("Surabaya");
        QTRY_COMPARE(s.names().size(), 3);
        const auto buttons = s.card.findChildren<kit::Button *>(QStringLiteral("put-away"));
        QVERIFY(!buttons[0]->isEnabled());
        QCOMPARE(buttons[0]->toolTip(), QStringLiteral("Goods lie there. Move them elsewhere with M in Receiving."));
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QTRY_VERIFY(s.says("Surabaya is put away"));
        QTRY_COMPARE(s.names().size(), 2);
        QCOMPARE(s.saved().size(), 2);
        auto *back = s.card.findChild<kit::Button *>(QStringLiteral("take-up"));
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(s.names().size(), 3);
        QTRY_VERIFY(!s.card.findChild<kit::Button *>(QStringLiteral("take-up")));
    }
    void aPackerMayOnlyLook()
    {
        Screen s(access::Role::Packer);
        QVERIFY(!s.names().front()->isEnabled());
        s.add("Surabaya");
        QCOMPARE(s.saved().size(), 2);
    }
};

QTEST_MAIN(WarehousesCardTest)
#include "test_warehouses_card.moc"
