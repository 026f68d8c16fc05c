#include "papers/papers_deed.h"

#include "bulk/choice_form.h"
#include "core/documents/seen.h"
#include "kit/theme.h"
#include "printers/pc_printers.h"

#include "support/sample_shop.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QDir>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

/// Two orders, and the printers of this PC, which are folders.
struct Office {
    Office()
        : work(shop.services)
    {
        work.resize(900, 500);
        work.show();
        for (const char *number : {"N-1", "N-2"}) {
            const QString name = QString::fromLatin1(number);
            const qint64 id = shop.take(QStringLiteral("shopee"),
                shop.order(name, QStringLiteral("dian_permata"), QStringLiteral("Sukoharjo"),
                    {QStringLiteral("GTK-500")}, 1, QStringLiteral("AnterAja"), channels::MoneyState::Paid, 189'000,
                    72));
            orders.push_back({id, name});
        }
    }
    void add(const char *name, printing::Speech speech)
    {
        printing::Printer printer;
        printer.name = QString::fromLatin1(name);
        printer.way = printing::Folder{folder.path()};
        printer.speech = speech;
        keep(printer);
    }
    void keep(const printing::Printer &printer)
    {
        auto all = printersOfPc();
        all.push_back(printer);
        keepPrintersOfPc(all);
    }
    void ask()
    {
        work.ask(papersDeed(
                     shop.services, &work,
                     [](const QString &, const std::function<void(const QString &)> &) { QFAIL("no file is wanted"); },
                     int(orders.size())),
            orders);
    }
    QStringList choices() const
    {
        QStringList out;
        for (const QRadioButton *choice : work.findChildren<QRadioButton *>())
            out << choice->text();
        return out;
    }
    bool offers(const char *words) const { return !choices().filter(QString::fromLatin1(words)).isEmpty(); }
    bool says(const char *words) const
    {
        for (const QLabel *label : work.findChildren<QLabel *>())
            if (label->text().contains(QString::fromLatin1(words)))
                return true;
        return false;
    }
    void choose(const char *words)
    {
        for (QRadioButton *choice : work.findChildren<QRadioButton *>())
            if (choice->text().contains(QString::fromLatin1(words)))
                choice->click();
        QTest::keyClick(work.findChild<ChoiceForm *>(), Qt::Key_Return);
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
    QString text(const QString &file) const
    {
        QFile in(folder.filePath(file));
        return in.open(QIODevice::ReadOnly) ? selaras::testing::lookAt(in.readAll()).text : QString();
    }

    SampleShop shop;
    BulkWork work;
    std::vector<BulkWork::Order> orders;
    QTemporaryDir folder;
};

} // namespace

/// Packing slips and invoices of many orders, on paper.
class PapersDeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        kit::Theme::set(kit::Scheme::Light);
        m_speech.speak("en");
    }
    void init() { forgetSettings(); }

    void slipsGoToThePrinterOfPapers()
    {
        Office office;
        office.add("Zebra", printing::Speech::Zpl);
        chooseLabelPrinter(QStringLiteral("Zebra"));
        office.add("Office", printing::Speech::Pdf);
        choosePaperPrinter(QStringLiteral("Office"));
        office.ask();
        office.choose("Print their packing slips on Office");
        QTRY_VERIFY2(office.says("The papers of 2 orders went to Office"), qPrintable(office.work.words()));
        QCOMPARE(office.files(), QStringList{"Packing slips of 2 orders.pdf"});
        QVERIFY(office.text(office.files().front()).contains(QStringLiteral("N-1")));
    }
    void invoicesGoThereToo()
    {
        Office office;
        office.add("Office", printing::Speech::Pdf);
        choosePaperPrinter(QStringLiteral("Office"));
        office.ask();
        office.choose("Print their invoices on Office");
        QTRY_VERIFY2(office.says("The papers of 2 orders went to Office"), qPrintable(office.work.words()));
        QCOMPARE(office.files(), QStringList{"Invoices of 2 orders.pdf"});
    }
    void withoutAChoiceTheyGoWhereLabelsGo()
    {
        Office office;
        office.add("Zebra", printing::Speech::Pdf);
        chooseLabelPrinter(QStringLiteral("Zebra"));
        office.ask();
        QVERIFY(office.offers("Print their packing slips on Zebra"));
    }
    void aPrinterThatTakesOnlyZplGetsNoneAndItIsSaid()
    {
        Office office;
        office.add("Zebra", printing::Speech::Zpl);
        chooseLabelPrinter(QStringLiteral("Zebra"));
        office.ask();
        QVERIFY(office.offers("Print their labels on Zebra") && office.offers("Save their packing slips"));
        QVERIFY(!office.offers("Print their packing slips") && !office.offers("Print their invoices"));
        QVERIFY2(
            office.says("Packing slips and invoices are PDF, and Zebra takes none"), qPrintable(office.work.words()));
    }
    void paperThatIsTooSmallGetsNoInvoiceAndItIsSaid()
    {
        Office office;
        printing::Printer small;
        small.name = QStringLiteral("Small");
        small.way = printing::Queue{QStringLiteral("small")};
        office.keep(small); // 100 x 150 mm
        choosePaperPrinter(small.name);
        office.ask();
        QVERIFY(office.offers("Print their packing slips on Small"));
        QVERIFY(!office.offers("Print their invoices"));
        QVERIFY(office.says("Invoices are A4, and the paper of Small is smaller"));
    }
    void withoutAPrinterNothingIsSaidOfOne()
    {
        Office office;
        office.ask();
        QCOMPARE(office.choices().size(), 3);
        QVERIFY(!office.says("can only be saved"));
    }
    void whatDoesNotReachItsPrinterIsSaid()
    {
        Office office;
        printing::Printer gone;
        gone.name = QStringLiteral("Gone");
        gone.way = printing::Folder{office.folder.filePath(QStringLiteral("nowhere"))};
        office.keep(gone);
        choosePaperPrinter(gone.name);
        office.ask();
        office.choose("Print their invoices on Gone");
        QTRY_VERIFY2(office.says("Nothing was printed"), qPrintable(office.work.words()));
        QCOMPARE(office.work.failures(), 1);
    }

private:
    Speech m_speech;
};

QTEST_MAIN(PapersDeedTest)
#include "test_papers_deed.moc"
