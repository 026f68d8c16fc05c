#include "printers/pc_printers.h"

#include "documents/label.h"

#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace selaras::ui {

namespace {

using printing::Printer;
using printing::Speech;

const QString kPrinters = QStringLiteral("printers/all");
const QString kChosen = QStringLiteral("printers/labels");
const QString kPapers = QStringLiteral("printers/papers");
const QString kWeighs = QStringLiteral("bench/weighs");
const QString kScale = QStringLiteral("bench/scale");
constexpr int kLeastScale = 80, kMostScale = 160;

struct Saving {
    QSettings &to;
    void operator()(const printing::Queue &queue) const
    {
        to.setValue(QStringLiteral("way"), QStringLiteral("queue"));
        to.setValue(QStringLiteral("queue"), queue.name);
    }
    void operator()(const printing::Port &port) const
    {
        to.setValue(QStringLiteral("way"), QStringLiteral("port"));
        to.setValue(QStringLiteral("host"), port.host);
        to.setValue(QStringLiteral("port"), port.number);
    }
    void operator()(const printing::Folder &folder) const
    {
        to.setValue(QStringLiteral("way"), QStringLiteral("folder"));
        to.setValue(QStringLiteral("folder"), folder.path);
    }
};

QString speechName(Speech speech)
{
    return speech == Speech::Zpl ? QStringLiteral("zpl")
        : speech == Speech::Tspl ? QStringLiteral("tspl")
                                 : QStringLiteral("pdf");
}

std::optional<Printer> readPrinter(const QSettings &from)
{
    const auto text = [&from](const char *key) {
        return from.value(QString::fromLatin1(key)).toString();
    };
    Printer out;
    out.name = text("name");
    const QString way = text("way");
    if (way == QLatin1String("queue"))
        out.way = printing::Queue{text("queue")};
    else if (way == QLatin1String("port"))
        out.way = printing::Port{text("host"), quint16(text("port").toUInt())};
    else if (way == QLatin1String("folder"))
        out.way = printing::Folder{text("folder")};
    else
        return std::nullopt;
    const QString speech = text("speech");
    out.speech = speech == QLatin1String("zpl") ? Speech::Zpl
        : speech == QLatin1String("tspl")       ? Speech::Tspl
                                                : Speech::Pdf;
    out.paper = {from.value(QStringLiteral("width")).toDouble(), from.value(QStringLiteral("height")).toDouble()};
    if (out.paper.width <= 0 || out.paper.height <= 0)
        out.paper = documents::kThermal;
    out.dpi = text("dpi").toInt() == 300 ? 300 : 203;
    return out.name.isEmpty() ? std::nullopt : std::optional(out);
}

std::optional<Printer> chosenFor(const QString &key)
{
    const QString chosen = QSettings().value(key).toString();
    for (const Printer &printer : printersOfPc())
        if (printer.name == chosen)
            return printer;
    return std::nullopt;
}

} // namespace

std::vector<Printer> printersOfPc()
{
    QSettings kept;
    std::vector<Printer> out;
    const int count = kept.beginReadArray(kPrinters);
    for (int i = 0; i < count; ++i) {
        kept.setArrayIndex(i);
        if (auto printer = readPrinter(kept))
            out.push_back(*std::move(printer));
    }
    kept.endArray();
    return out;
}

void keepPrintersOfPc(const std::vector<Printer> &printers)
{
    QSettings kept;
    kept.remove(kPrinters);
    kept.beginWriteArray(kPrinters, int(printers.size()));
    for (std::size_t i = 0; i < printers.size(); ++i) {
        const Printer &printer = printers[i];
        kept.setArrayIndex(int(i));
        kept.setValue(QStringLiteral("name"), printer.name);
        std::visit(Saving{kept}, printer.way);
        kept.setValue(QStringLiteral("speech"), speechName(printer.speech));
        kept.setValue(QStringLiteral("width"), printer.paper.width);
        kept.setValue(QStringLiteral("height"), printer.paper.height);
        kept.setValue(QStringLiteral("dpi"), printer.dpi);
    }
    kept.endArray();
}

std::optional<Printer> labelPrinter() { return chosenFor(kChosen); }

void chooseLabelPrinter(const QString &name) { QSettings().setValue(kChosen, name); }

std::optional<Printer> chosenPaperPrinter() { return chosenFor(kPapers); }

std::optional<Printer> paperPrinter()
{
    const auto chosen = chosenPaperPrinter();
    return chosen ? chosen : labelPrinter();
}

void choosePaperPrinter(const QString &name) { QSettings().setValue(kPapers, name); }

bool hasRoom(const Printer &printer, const documents::Paper &sheet)
{
    return std::holds_alternative<printing::Folder>(printer.way) || documents::fitsOn(sheet, printer.paper);
}

QString usualLabelFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Selaras/Label"));
}

Result<> useLabelFolder(const QString &path, const QString &name)
{
    const QString clean = QDir::cleanPath(path.trimmed());
    if (path.trimmed().isEmpty() || QDir::isRelativePath(clean) || !QDir().mkpath(clean))
        return failAs(QStringLiteral("printer.folder"), Error::Kind::Storage, clean);
    auto all = printersOfPc();
    std::erase_if(all, [&](const Printer &printer) { return printer.name == name; });
    Printer folder;
    folder.name = name;
    folder.way = printing::Folder{clean};
    folder.speech = Speech::Pdf;
    all.push_back(folder);
    keepPrintersOfPc(all);
    chooseLabelPrinter(name);
    return {};
}

BenchHabits benchHabits()
{
    const QSettings kept;
    return {kept.value(kWeighs, true).toBool(), qBound(kLeastScale, kept.value(kScale, 100).toInt(), kMostScale)};
}

void keepBenchHabits(const BenchHabits &habits)
{
    QSettings kept;
    kept.setValue(kWeighs, habits.weighs);
    kept.setValue(kScale, qBound(kLeastScale, habits.scale, kMostScale));
}

documents::Language paperLanguage()
{
    return QLocale().language() == QLocale::Indonesian ? documents::Language::Indonesian : documents::Language::English;
}

Result<QByteArray> testPage(const Printer &printer, documents::Language language, qint64 madeAt)
{
    const bool indonesian = language == documents::Language::Indonesian;
    documents::Label page;
    page.courier = QStringLiteral("Selaras");
    page.awb = QStringLiteral("TEST-0123456789");
    page.orderNumber = QStringLiteral("TEST");
    page.recipientName = printer.name;
    page.address = {indonesian ? QStringLiteral("Halaman uji. Garis dan kode di atas harus utuh.")
                               : QStringLiteral("Test page. The lines and the code above must be whole.")};
    page.contents.push_back({QStringLiteral("A1"), QStringLiteral("Aa Bb Cc 123"), 1});
    switch (printer.speech) {
    case Speech::Zpl: return documents::labelZpl(page, language, printer.paper, printer.dpi);
    case Speech::Tspl: return documents::labelTspl(page, language, printer.paper, printer.dpi);
    case Speech::Pdf: break;
    }
    return documents::labelPdf(page, language, printer.paper, madeAt);
}

} // namespace selaras::ui
