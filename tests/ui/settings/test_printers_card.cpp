#include "settings/printers_card.h"

#include "kit/button.h"
#include "printers/pc_printers.h"
#include "support/workspace_screen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

struct Screen {
    Screen()
        : card(shop.services)
    {
        card.show();
    }
    QComboBox *box(const char *name) { return card.findChild<QComboBox *>(QLatin1String(name)); }
    /// Adds a folder as a printer with paper of that name.
    void add(const char *name, const char *paper)
    {
        box("printer-way")->setCurrentIndex(2);
        box("printer-paper")->setCurrentText(QString::fromUtf8(paper));
        card.findChild<QLineEdit *>(QStringLiteral("printer-name"))->setText(QString::fromLatin1(name));
        card.findChild<QLineEdit *>(QStringLiteral("printer-where"))->setText(folder.path());
        for (kit::Button *button : card.findChildren<kit::Button *>())
            if (button->text() == QLatin1String("Add printer"))
                button->click();
    }
    QString labels() { return nameOf(labelPrinter()); }
    QString papers() { return nameOf(paperPrinter()); }

    SampleShop shop;
    PrintersCard card;
    QTemporaryDir folder;

private:
    static QString nameOf(const std::optional<printing::Printer> &printer)
    {
        return printer ? printer->name : QStringLiteral("(none)");
    }
};

} // namespace

class PrintersCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { forgetSettings(); }

    void labelsAndPapersGoToTheFirstPrinterOfLabels()
    {
        Screen screen;
        screen.add("Zebra", "100 × 150 mm");
        QCOMPARE(screen.labels(), QStringLiteral("Zebra"));
        QCOMPARE(screen.papers(), QStringLiteral("Zebra"));
        QCOMPARE(screen.box("paper-printer")->currentText(), QStringLiteral("The printer of labels"));
    }
    void aPrinterOfA4GetsThePapersAndNotTheLabels()
    {
        Screen screen;
        screen.add("Zebra", "A6");
        screen.add("Office", "A4");
        QCOMPARE(screen.labels(), QStringLiteral("Zebra"));
        QCOMPARE(screen.papers(), QStringLiteral("Office"));
        QCOMPARE(paperPrinter()->paper, documents::kA4);
    }
    void thePrinterOfPapersIsChosen()
    {
        Screen screen;
        screen.add("Zebra", "A6");
        screen.add("Office", "A4");
        QComboBox *box = screen.box("paper-printer");
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
        QCOMPARE(screen.papers(), QStringLiteral("Zebra"));
    }
    void oneThatIsRemovedIsChosenForNothing()
    {
        Screen screen;
        screen.add("Zebra", "A6");
        screen.add("Office", "A4");
        screen.card.findChild<kit::Button *>(QStringLiteral("paper-printer-remove"))->click();
        QCOMPARE(screen.papers(), QStringLiteral("Zebra"));
        QCOMPARE(printersOfPc().size(), std::size_t(1));
    }
};

QTEST_MAIN(PrintersCardTest)
#include "test_printers_card.moc"
