#include "catalog/find.h"
#include "support/temp_store.h"

using namespace selaras;

class FindSkusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_temp = std::make_unique<test::TempStore>();
        m_temp->write([](Transaction &tx) -> Result<> {
            for (const auto &[code, name, barcode] : {std::tuple("TKO-600", "Teko Leher Angsa", "8991"),
                     std::tuple("TRM-750", "Termos Baja", ""), std::tuple("8991-X", "Gilingan Kopi", "")}) {
                catalog::Sku sku;
                sku.code = QString::fromLatin1(code);
                sku.name = QString::fromLatin1(name);
                sku.barcode = QString::fromLatin1(barcode);
                CHECK(catalog::addSku(tx, sku, QStringLiteral("Ratna")));
            }
            return {};
        });
    }
    void aBarcodeComesBeforeACodeThatBeginsLikeIt() { QCOMPARE(found("8991"), QStringList({"TKO-600", "8991-X"})); }
    void aCodeIsFoundByItsBeginningInAnyCase() { QCOMPARE(found("trm"), QStringList({"TRM-750"})); }
    void aNameIsFoundByItsBeginning() { QCOMPARE(found("teko l"), QStringList({"TKO-600"})); }
    void nothingTypedFindsNothing() { QCOMPARE(found("  "), QStringList()); }
    void noMoreThanAskedForAreFound() { QCOMPARE(found("t", 1).size(), 1); }

private:
    QStringList found(const char *text, int limit = 9)
    {
        QStringList codes;
        for (const auto &sku :
            m_temp->read([=](Reader &reader) { return catalog::findSkus(reader, QString::fromLatin1(text), limit); }))
            codes << sku.code;
        return codes;
    }
    std::unique_ptr<test::TempStore> m_temp;
};

QTEST_GUILESS_MAIN(FindSkusTest)
#include "test_find.moc"
