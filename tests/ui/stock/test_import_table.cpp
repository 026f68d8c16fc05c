#include "kit/theme.h"
#include "stock/import_model.h"
#include "stock/import_table.h"

#include <QTest>

using namespace selaras;
using namespace selaras::ui;

namespace {

catalog::ImportPreviewRow row(int line, const char *barcode, qint64 priceMinor)
{
    catalog::ImportPreviewRow out;
    out.row.line = line;
    out.row.code = QStringLiteral("TLA-600-HTM-%1").arg(line);
    out.row.name = QStringLiteral("Teko Leher Angsa 600 ml Hitam Doff dengan Pegangan Kayu");
    out.row.barcode = QString::fromLatin1(barcode);
    out.row.stock = 1'204;
    out.row.priceMinor = priceMinor;
    out.verdict = catalog::ImportVerdict::Changed;
    out.wasBarcode = QStringLiteral("8991234567891");
    out.wasOnHand = 987;
    out.wasPriceMinor = 1'250'000'00;
    return out;
}

} // namespace

class ImportTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Indonesian));
        m_table.reset(new ImportTable);
    }
    void cleanup()
    {
        m_table.reset();
        kit::Theme::set(kit::Scheme::Light);
    }

    void everyFigureAndBarcodeIsWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("scale");
        QTest::newRow("wide") << 1244 << 100;
        QTest::newRow("narrow") << 640 << 100;
        QTest::newRow("narrow, large") << 640 << 130;
    }
    void everyFigureAndBarcodeIsWhole()
    {
        QFETCH(int, width);
        QFETCH(int, scale);
        show(width);
        kit::Theme::set(kit::Scheme::Light, scale); // in a window that stands open
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            if (column != ImportModel::Name && !m_table->isColumnHidden(column))
                QVERIFY2(m_table->columnWidth(column) >= m_table->neededWidth(column),
                    qPrintable(m_table->model()->headerData(column, Qt::Horizontal).toString()));
    }

    void theTableFillsAWideScreen()
    {
        show(1900);
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    }

    void theBarcodeIsShownIfTheFileHasOne()
    {
        show(1244);
        QVERIFY(!m_table->isColumnHidden(ImportModel::Barcode));
        m_table->setRows({row(2, "", 100)});
        QVERIFY(m_table->isColumnHidden(ImportModel::Barcode));
    }

    void theWarehouseIsShownIfTheFileNamesOne()
    {
        auto first = row(2, "", 100), second = row(3, "", 100);
        first.row.warehouse = QStringLiteral("ckg");
        first.place = second.place = QStringLiteral("Cakung");
        m_table->setRows({second});
        QVERIFY(m_table->isColumnHidden(ImportModel::Place));
        m_table->setRows({first, second});
        QVERIFY(!m_table->isColumnHidden(ImportModel::Place));
        for (const int at : {0, 1})
            QCOMPARE(m_table->model()->index(at, ImportModel::Place).data().toString(), "Cakung");
    }
    void aWarehouseNobodyKnowsIsShownAsItIsWritten()
    {
        auto unknown = row(2, "", 100);
        unknown.row.warehouse = QStringLiteral("Mars");
        m_table->setRows({unknown});
        QCOMPARE(m_table->model()->index(0, ImportModel::Place).data().toString(), "Mars");
    }
    void whatIsLeftOutStandsFirstAndWhatStaysLast()
    {
        auto same = row(2, "", 100), added = row(3, "", 100), changed = row(4, "", 100), bad = row(5, "", 100);
        same.verdict = catalog::ImportVerdict::Unchanged;
        added.verdict = catalog::ImportVerdict::New;
        bad.verdict = catalog::ImportVerdict::LeftOut;
        bad.row.faults = {{catalog::ImportFault::NoCode, catalog::ImportColumn::Code, {}}};
        m_table->setRows({same, added, changed, bad});
        QStringList lines;
        for (int at = 0; at < m_table->model()->rowCount(); ++at)
            lines << m_table->model()->index(at, ImportModel::Line).data().toString();
        QCOMPARE(lines.join(u' '), "5 3 4 2");
    }
    void whatWasImportedHasNoLineAndNoReason()
    {
        m_table->setPast({row(1, "", 100)});
        QVERIFY(m_table->isColumnHidden(ImportModel::Line));
        QVERIFY(m_table->isColumnHidden(ImportModel::Why));
        m_table->setRows({row(2, "", 100)});
        QVERIFY(!m_table->isColumnHidden(ImportModel::Line));
        QVERIFY(!m_table->isColumnHidden(ImportModel::Why));
    }
    void everyReasonIsTold()
    {
        auto bad = row(2, "", 100);
        bad.row.faults = {{catalog::ImportFault::BadNumber, catalog::ImportColumn::Stock, QStringLiteral("banyak")},
            {catalog::ImportFault::TwiceInFile, catalog::ImportColumn::Code, QStringLiteral("7")}};
        m_table->setRows({bad});
        const QString why = m_table->model()->index(0, ImportModel::Why).data().toString();
        QVERIFY(why.contains(QStringLiteral("banyak")));
        QVERIFY(why.contains(QStringLiteral("7")));
    }

private:
    void show(int width)
    {
        m_table->resize(width, 400);
        m_table->setRows({row(2, "8991234567890", 1'875'000'00), row(3, "", 189'000'00)});
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    std::unique_ptr<ImportTable> m_table;
};

QTEST_MAIN(ImportTableTest)
#include "test_import_table.moc"
