#include "settings/printers_card.h"

#include "kit/button.h"
#include "kit/form.h"
#include "printers/pc_printers.h"
#include "printers/print_and_tell.h"
#include "sentences/sentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>
#include <array>

namespace selaras::ui {

using kit::Theme;
using printing::Printer;
using printing::Speech;

namespace {

enum Way { QueueWay, PortWay, FolderWay };

/// As large as printers have it, the smallest first.
struct Sheet {
    const char *name;
    documents::Paper paper;
};
constexpr std::array kSheets{Sheet{"100 × 150 mm", documents::kThermal}, Sheet{"A6", documents::kA6},
    Sheet{"A5", documents::kA5}, Sheet{"A4", documents::kA4}};

QComboBox *list(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setProperty("dense", true);
    return box;
}

std::optional<Printer> printerNamed(const QString &name)
{
    for (const Printer &printer : printersOfPc())
        if (printer.name == name)
            return printer;
    return std::nullopt;
}

} // namespace

PrintersCard::PrintersCard(Services &services, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_way(list("printer-way"))
    , m_speech(list("printer-speech"))
    , m_paper(list("printer-paper"))
    , m_dpi(list("printer-dpi"))
    , m_name(new kit::Field({}, new QLineEdit, true))
    , m_where(new kit::Field({}, new QLineEdit, true))
    , m_add(kit::secondaryButton({}))
    , m_weighs(new QCheckBox)
{
    m_name->lineEdit()->setObjectName(QStringLiteral("printer-name"));
    m_where->lineEdit()->setObjectName(QStringLiteral("printer-where"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space12);
    grid->setVerticalSpacing(Theme::space8);
    grid->setColumnStretch(1, 1);
    inside()->addLayout(grid);
    m_labels = addLine(grid, "label-printer");
    m_labels.chosen = labelPrinter;
    m_labels.choose = chooseLabelPrinter;
    m_papers = addLine(grid, "paper-printer");
    m_papers.chosen = chosenPaperPrinter;
    m_papers.choose = choosePaperPrinter;
    for (const Line &line : {m_labels, m_papers})
        connect(line.printers, &QComboBox::activated, this, [this, line] {
            line.choose(line.printers->currentData().toString());
            hush();
            fill();
        });
    auto *words = new QHBoxLayout;
    words->setSpacing(Theme::space12);
    words->addWidget(m_name, 1, Qt::AlignTop);
    words->addWidget(m_where, 2, Qt::AlignTop);
    inside()->addLayout(words);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(Theme::space12);
    for (QComboBox *box : {m_way, m_speech, m_paper, m_dpi})
        kinds->addWidget(box);
    kinds->addStretch();
    inside()->addLayout(kinds);
    auto *act = new QHBoxLayout;
    act->addWidget(m_add);
    act->addStretch();
    inside()->addLayout(act);
    inside()->addWidget(m_weighs);
    connect(m_way, &QComboBox::activated, this, [this] { retranslate(); });
    connect(m_add, &QPushButton::clicked, this, &PrintersCard::add);
    connect(m_weighs, &QCheckBox::clicked, this, [](bool weighs) {
        BenchHabits habits = benchHabits();
        habits.weighs = weighs;
        keepBenchHabits(habits);
    });
    retranslate();
}

PrintersCard::Line PrintersCard::addLine(QGridLayout *grid, const char *name)
{
    Line line{new kit::Label({}, kit::Type::Label), list(name), kit::plainButton({}), kit::plainButton({})};
    line.test->setObjectName(QLatin1String(name) + QLatin1String("-test"));
    line.remove->setObjectName(QLatin1String(name) + QLatin1String("-remove"));
    int column = 0;
    const int row = grid->rowCount();
    for (QWidget *part : std::initializer_list<QWidget *>{line.label, line.printers, line.test, line.remove})
        grid->addWidget(part, row, column++);
    connect(line.test, &QPushButton::clicked, this, [this, line] { test(line.printers->currentData().toString()); });
    connect(
        line.remove, &QPushButton::clicked, this, [this, line] { remove(line.printers->currentData().toString()); });
    return line;
}

void PrintersCard::label(const Line &line, const QString &words)
{
    line.label->setText(words);
    line.printers->setAccessibleName(words);
    line.test->setText(tr("Test page"));
    line.remove->setText(tr("Remove"));
}

void PrintersCard::retranslate()
{
    setTitle(tr("Printers"));
    label(m_labels, tr("Labels go to"));
    label(m_papers, tr("Slips and invoices"));
    m_name->setLabel(tr("Name"));
    const auto words = [](QComboBox *box, const QStringList &items, const QString &name) {
        const int at = qMax(0, box->currentIndex());
        box->clear();
        box->addItems(items);
        box->setCurrentIndex(at);
        box->setAccessibleName(name);
    };
    words(m_way, {tr("Printer of this PC (CUPS)"), tr("In the network, port 9100"), tr("Folder")}, tr("Kind"));
    words(m_speech, {QStringLiteral("PDF"), QStringLiteral("ZPL"), QStringLiteral("TSPL")}, tr("Language"));
    QStringList sheets;
    for (const Sheet &sheet : kSheets)
        sheets << QString::fromUtf8(sheet.name);
    words(m_paper, sheets, tr("Paper"));
    words(m_dpi, {QStringLiteral("203 dpi"), QStringLiteral("300 dpi")}, tr("Resolution"));
    m_where->setLabel(m_way->currentIndex() == QueueWay ? tr("Queue")
            : m_way->currentIndex() == PortWay          ? tr("Address, or address:port")
                                                        : tr("Folder"));
    m_add->setText(tr("Add printer"));
    m_weighs->setText(tr("The packing station asks for the weight"));
    fill();
}

void PrintersCard::fill()
{
    m_weighs->setChecked(benchHabits().weighs);
    fill(m_labels, tr("Nobody has chosen: asked at the packing station"));
    fill(m_papers, tr("The printer of labels"));
}

void PrintersCard::fill(const Line &line, const QString &nobody)
{
    line.printers->clear();
    line.printers->addItem(nobody, QString());
    for (const Printer &printer : printersOfPc())
        line.printers->addItem(printer.name, printer.name);
    const auto chosen = line.chosen();
    line.printers->setCurrentIndex(chosen ? line.printers->findData(chosen->name) : 0);
    line.test->setEnabled(chosen.has_value());
    line.remove->setEnabled(chosen.has_value());
}

std::optional<Printer> PrintersCard::typed() const
{
    Printer out;
    out.name = m_name->lineEdit()->text().simplified();
    const QString where = m_where->lineEdit()->text().trimmed();
    if (out.name.isEmpty() || where.isEmpty())
        return std::nullopt;
    switch (m_way->currentIndex()) {
    case QueueWay: out.way = printing::Queue{where}; break;
    case PortWay: {
        printing::Port port;
        port.host = where.section(u':', 0, 0);
        if (where.contains(u':'))
            port.number = where.section(u':', 1).toUShort();
        if (port.host.isEmpty() || port.number == 0)
            return std::nullopt;
        out.way = port;
        break;
    }
    default:
        if (QDir::isRelativePath(where) || !QDir().mkpath(where))
            return std::nullopt;
        out.way = printing::Folder{QDir::cleanPath(where)};
    }
    out.speech = Speech(m_speech->currentIndex());
    out.paper = kSheets[std::size_t(m_paper->currentIndex())].paper;
    out.dpi = m_dpi->currentIndex() == 1 ? 300 : 203;
    return out;
}

/// The new one is what was wanted: labels go to it, or of an office's paper slips and invoices. One of the same name is
/// replaced.
void PrintersCard::add()
{
    const auto printer = typed();
    if (!printer)
        return say([]() -> Outcome {
            return {kit::Role::Red, tr("Give it a name, and a queue, an address or a folder that can be used.")};
        });
    auto all = printersOfPc();
    std::erase_if(all, [&](const Printer &other) { return other.name == printer->name; });
    all.push_back(*printer);
    keepPrintersOfPc(all);
    const bool office = documents::fitsOn(documents::kA5, printer->paper);
    (office ? m_papers : m_labels).choose(printer->name);
    m_name->lineEdit()->clear();
    m_where->lineEdit()->clear();
    fill();
    say([name = printer->name, office]() -> Outcome {
        return {
            kit::Role::Green, (office ? tr("Packing slips and invoices go to %1.") : tr("Labels go to %1.")).arg(name)};
    });
}

void PrintersCard::remove(const QString &name)
{
    auto all = printersOfPc();
    std::erase_if(all, [&](const Printer &printer) { return printer.name == name; });
    keepPrintersOfPc(all); // what was to go there goes to nobody's choice by that
    hush();
    fill();
}

void PrintersCard::test(const QString &name)
{
    const auto printer = printerNamed(name);
    if (!printer)
        return;
    const auto page = testPage(*printer, paperLanguage(), m_services.clock.now());
    const QPointer<PrintersCard> self(this);
    const auto ended = [self](const Result<> &outcome) {
        if (self)
            self->say([outcome]() -> Outcome {
                return outcome ? Outcome{kit::Role::Green, tr("The printer has taken the test page.")}
                               : Outcome{kit::Role::Red, sentenceFor(outcome.error(), Subject::Here).whole()};
            });
    };
    if (!page)
        return ended(fail(page.error()));
    printAndTell(m_services.clock, *printer, *page, tr("Test page"), ended);
}

} // namespace selaras::ui
