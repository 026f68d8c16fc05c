#include "settings/printers_card.h"

#include "kit/button.h"
#include "kit/form.h"
#include "printers/pc_printers.h"
#include "printers/print_and_tell.h"
#include "sentences/sentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;
using printing::Printer;
using printing::Speech;

namespace {

enum Way { QueueWay, PortWay, FolderWay };

QComboBox *list(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setProperty("dense", true);
    return box;
}

} // namespace

PrintersCard::PrintersCard(Services &services, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_chosenLabel(new kit::Label({}, kit::Type::Label))
    , m_chosen(list("label-printer"))
    , m_way(list("printer-way"))
    , m_speech(list("printer-speech"))
    , m_paper(list("printer-paper"))
    , m_dpi(list("printer-dpi"))
    , m_name(new kit::Field({}, new QLineEdit, true))
    , m_where(new kit::Field({}, new QLineEdit, true))
    , m_add(kit::secondaryButton({}))
    , m_remove(kit::plainButton({}))
    , m_test(kit::plainButton({}))
    , m_weighs(new QCheckBox)
{
    m_name->lineEdit()->setObjectName(QStringLiteral("printer-name"));
    m_where->lineEdit()->setObjectName(QStringLiteral("printer-where"));
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(Theme::space12);
    chosen->addWidget(m_chosenLabel);
    chosen->addWidget(m_chosen, 1);
    chosen->addWidget(m_test);
    chosen->addWidget(m_remove);
    inside()->addLayout(chosen);
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
    connect(m_chosen, &QComboBox::activated, this, &PrintersCard::choose);
    connect(m_way, &QComboBox::activated, this, [this] { retranslate(); });
    connect(m_add, &QPushButton::clicked, this, &PrintersCard::add);
    connect(m_remove, &QPushButton::clicked, this, &PrintersCard::remove);
    connect(m_test, &QPushButton::clicked, this, &PrintersCard::test);
    connect(m_weighs, &QCheckBox::clicked, this, [](bool weighs) {
        BenchHabits habits = benchHabits();
        habits.weighs = weighs;
        keepBenchHabits(habits);
    });
    retranslate();
}

void PrintersCard::retranslate()
{
    setTitle(tr("Printers"));
    m_chosenLabel->setText(tr("Labels go to"));
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
    words(m_paper, {QStringLiteral("100 × 150 mm"), QStringLiteral("A6")}, tr("Paper"));
    words(m_dpi, {QStringLiteral("203 dpi"), QStringLiteral("300 dpi")}, tr("Resolution"));
    m_where->setLabel(m_way->currentIndex() == QueueWay ? tr("Queue")
            : m_way->currentIndex() == PortWay          ? tr("Address, or address:port")
                                                        : tr("Folder"));
    m_add->setText(tr("Add printer"));
    m_remove->setText(tr("Remove"));
    m_test->setText(tr("Test page"));
    m_weighs->setText(tr("The packing station asks for the weight"));
    fill();
}

void PrintersCard::fill()
{
    m_weighs->setChecked(benchHabits().weighs);
    m_chosen->clear();
    m_chosen->setAccessibleName(tr("Labels go to"));
    m_chosen->addItem(tr("Nobody has chosen: asked at the packing station"), QString());
    for (const Printer &printer : printersOfPc())
        m_chosen->addItem(printer.name, printer.name);
    const auto chosen = labelPrinter();
    m_chosen->setCurrentIndex(chosen ? m_chosen->findData(chosen->name) : 0);
    m_test->setEnabled(chosen.has_value());
    m_remove->setEnabled(chosen.has_value());
}

void PrintersCard::choose()
{
    chooseLabelPrinter(m_chosen->currentData().toString());
    hush();
    fill();
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
    out.paper = m_paper->currentIndex() == 1 ? documents::kA6 : documents::kThermal;
    out.dpi = m_dpi->currentIndex() == 1 ? 300 : 203;
    return out;
}

/// The new one is what was wanted: labels go to it. One of the same name is replaced.
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
    chooseLabelPrinter(printer->name);
    m_name->lineEdit()->clear();
    m_where->lineEdit()->clear();
    fill();
    say([name = printer->name]() -> Outcome { return {kit::Role::Green, tr("Labels go to %1.").arg(name)}; });
}

void PrintersCard::remove()
{
    auto all = printersOfPc();
    std::erase_if(all, [this](const Printer &printer) { return printer.name == m_chosen->currentData().toString(); });
    keepPrintersOfPc(all);
    chooseLabelPrinter({});
    hush();
    fill();
}

void PrintersCard::test()
{
    const auto printer = labelPrinter();
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
