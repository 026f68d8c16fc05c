#pragma once

#include "documents/words.h"
#include "printing/printer.h"

#include <optional>
#include <vector>

/// The printers of this PC, and what its packing station does: kept with the PC's own settings, as the theme is, and
/// not in the inventory, which other PCs open too.
namespace selaras::ui {

/// In the order they were added; one that was kept by a newer program and cannot be understood is left out.
std::vector<printing::Printer> printersOfPc();
void keepPrintersOfPc(const std::vector<printing::Printer> &printers);

/// The one that labels go to; nullopt: nobody has chosen one, or it is gone.
std::optional<printing::Printer> labelPrinter();
/// By its name; empty: none.
void chooseLabelPrinter(const QString &name);

/// The one chosen for packing slips and invoices; nullopt: nobody has chosen one, or it is gone.
std::optional<printing::Printer> chosenPaperPrinter();
/// The one that they go to: the chosen one, else that of labels.
std::optional<printing::Printer> paperPrinter();
/// By its name; empty: that of labels.
void choosePaperPrinter(const QString &name);

/// Whether paper of a printer has room for a sheet. What goes into a folder has any size.
bool hasRoom(const printing::Printer &printer, const documents::Paper &sheet);

/// Where labels go that no printer takes, unless somebody says otherwise: a folder of this person's documents. It may
/// not be there yet.
QString usualLabelFolder();
/// Makes the folder if need be, keeps it as a printer called `name` and lets labels go to it. Storage printer.folder:
/// it cannot be made.
Result<> useLabelFolder(const QString &path, const QString &name);

/// What the packing station of this PC does.
struct BenchHabits {
    bool weighs = true; ///< asks for the weight before the label
    int scale = 100; ///< per cent, 80 to 160
    friend bool operator==(const BenchHabits &, const BenchHabits &) = default;
};
BenchHabits benchHabits();
void keepBenchHabits(const BenchHabits &habits);

/// What papers are written in: the language of the window.
documents::Language paperLanguage();

/// A page that shows what a printer does with its edges, a barcode and its language: bytes it understands. Errors as
/// documents::labelPdf().
Result<QByteArray> testPage(const printing::Printer &printer, documents::Language language, qint64 madeAt);

} // namespace selaras::ui
