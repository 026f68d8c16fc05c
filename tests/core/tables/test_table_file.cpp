#include "tables/any_table.h"
#include "tables/table_file.h"
#include "tables/workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::tables;

namespace {

struct Folder {
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QStringList files() const { return QDir(m_dir.path()).entryList(QDir::Files); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

const QString kCsv = QStringLiteral("out.csv"), kXlsx = QStringLiteral("out.xlsx");

Result<> write(const QString &path, const std::vector<std::vector<Cell>> &rows)
{
    TRY(const auto file, createTable(path, {QStringLiteral("sku"), QStringLiteral("figure")}));
    for (const auto &row : rows)
        CHECK(file->add(row));
    return file->commit();
}

QList<QStringList> sheetOf(const QByteArray &bytes)
{
    QList<QStringList> out;
    (void)readWorkbook(bytes, [&out](const Row &row) {
        out.append(row.cells);
        return true;
    });
    return out;
}

} // namespace

class TableFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAWorkbookIsGivenIsReadBack()
    {
        const Folder folder;
        QVERIFY(write(folder.path(kXlsx),
            {{QStringLiteral("A-01"), count(-3)},
                {QStringLiteral("Teko <\"&>"), amount(1'890'050, QStringLiteral("IDR"))}, {QString(), Number{}}})
                    .has_value());
        QCOMPARE(sheetOf(folder.bytes(kXlsx)),
            (QList<QStringList>{{QStringLiteral("sku"), QStringLiteral("figure")},
                {QStringLiteral("A-01"), QStringLiteral("-3")},
                {QStringLiteral("Teko <\"&>"), QStringLiteral("18900.5")}}));
        QCOMPARE(folder.files(), QStringList{kXlsx});
    }
    void aTimeInAWorkbookIsDaysSinceExcelsBeginning()
    {
        const Folder folder;
        QVERIFY(write(folder.path(kXlsx), {{Moment{1'000'000'000'000}}}).has_value()); // 2001-09-09 01:46:40 UTC
        QCOMPARE(sheetOf(folder.bytes(kXlsx)).value(1).value(0), QStringLiteral("37143.0740740741"));
    }
    void aNumberOfMoreDigitsThanExcelKeepsIsWrittenAsText()
    {
        const Folder folder;
        QVERIFY(write(folder.path(kXlsx), {{Number{QStringLiteral("12345678901234567")}}}).has_value());
        QCOMPARE(sheetOf(folder.bytes(kXlsx)).value(1).value(0), QStringLiteral("12345678901234567"));
    }
    void aTextThatLooksLikeAFormulaStaysAText()
    {
        const Folder folder;
        const QString formula = QStringLiteral("=HYPERLINK(\"http://x\")");
        QVERIFY(write(folder.path(kXlsx), {{formula}}).has_value());
        QVERIFY(write(folder.path(kCsv), {{formula}}).has_value());
        QCOMPARE(sheetOf(folder.bytes(kXlsx)).value(1).value(0), formula);
        QVERIFY(folder.bytes(kCsv).contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    }
    void aTextOfACsvFileComesBackAsItWas()
    {
        const Folder folder;
        const QStringList texts{"=1", "'=1", "''+1", "'", "'Teko'", "-", "Teko", "@", "a,\"b\""};
        std::vector<std::vector<Cell>> rows;
        for (const QString &text : texts)
            rows.push_back({text});
        QVERIFY(write(folder.path(kCsv), rows).has_value());
        QStringList back;
        const auto take = [&](const Row &row) {
            back << row.cells.value(0);
            return true;
        };
        QVERIFY(readTable(folder.bytes(kCsv), take).has_value());
        QCOMPARE(back.mid(1), texts);
    }
    void csvHasAMarkAndQuotesWhatNeedsIt()
    {
        const Folder folder;
        QVERIFY(write(
            folder.path(kCsv), {{QStringLiteral("a,b"), count(-3)}, {Moment{0}, amount(50, QStringLiteral("IDR"))}})
                    .has_value());
        QCOMPARE(
            folder.bytes(kCsv), QByteArray("\xef\xbb\xbfsku,figure\r\n\"a,b\",-3\r\n1970-01-01T00:00:00Z,0.50\r\n"));
    }
    void whatIsGivenUpLeavesWhatWasThere_data() { bothKinds(); }
    void whatIsGivenUpLeavesWhatWasThere()
    {
        QFETCH(QString, name);
        const Folder folder;
        QFile before(folder.path(name));
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("yesterday");
        before.close();
        {
            auto file = createTable(folder.path(name), {QStringLiteral("sku")});
            QVERIFY(file.has_value());
            QVERIFY((*file)->add({QStringLiteral("A-01")}).has_value());
        }
        QCOMPARE(folder.bytes(name), QByteArray("yesterday"));
        QCOMPARE(folder.files(), QStringList{name});
    }
    void whatIsWholeReplacesWhatWasThere_data() { bothKinds(); }
    void whatIsWholeReplacesWhatWasThere()
    {
        QFETCH(QString, name);
        const Folder folder;
        QVERIFY(write(folder.path(name), {{QStringLiteral("old")}}).has_value());
        const QByteArray before = folder.bytes(name);
        QVERIFY(write(folder.path(name), {{QStringLiteral("newer")}}).has_value());
        QVERIFY(folder.bytes(name) != before);
        QCOMPARE(folder.files(), QStringList{name});
    }
    void aFolderThatIsNotThereIsSaidAtOnce_data() { bothKinds(); }
    void aFolderThatIsNotThereIsSaidAtOnce()
    {
        QFETCH(QString, name);
        const Folder folder;
        const auto file = createTable(folder.path(QStringLiteral("nowhere/") + name), {QStringLiteral("sku")});
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, QStringLiteral("file.cannot-write"));
    }

private:
    static void bothKinds()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << kCsv;
        QTest::newRow("XLSX") << kXlsx;
    }
};

QTEST_GUILESS_MAIN(TableFileTest)
#include "test_table_file.moc"
