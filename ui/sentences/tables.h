#pragma once

#include <QCoreApplication>
#include <optional>
#include <span>

/// The texts behind sentence.h, as data. Not for use outside this folder.
namespace selaras::ui {

/// English source texts, context "selaras::ui". %1 is the shop. A null part is taken from the tables of the kind.
struct Texts {
    const char *what = nullptr, *meaning = nullptr, *remedy = nullptr;
};

/// The texts of an Error's code. Parts left out come from the kind and the subject.
struct OfCode {
    const char *code;
    Texts texts;
};
std::span<const OfCode> codesOfPapers(); ///< labels, papers and printers
std::span<const OfCode> codesOfManualOrders(); ///< orders typed in or read from files
std::span<const OfCode> codesOfParcels(); ///< what stands in the way of packing
std::span<const OfCode> codesOfMessages(); ///< what buyers are written, and who writes it
std::span<const OfCode> codesOfRules(); ///< who is told how much
std::span<const OfCode> codesOfShipping(); ///< what channels answer about parcels, labels and returns

std::span<const OfCode> alertsOfOrders(); ///< kinds of alerts: orders, files of them, returns

/// The texts of a code or an alert's kind; none for one nobody has written.
std::optional<Texts> textsOfCode(const QString &code);
std::optional<Texts> textsOfAlert(const QString &kind);

} // namespace selaras::ui

// Short enough for tables. lupdate reads it as QT_TR_NOOP (ui/words/CMakeLists.txt says so), in the namespace around
// it.
#define SAY(text) text
