#pragma once

#include "kit/theme.h"

#include <QList>
#include <QPair>
#include <QString>
#include <optional>
#include <vector>

/// What the packing station shows, in words already: the surface only paints it.
namespace selaras::ui {

/// A line of the parcel.
struct BenchLine {
    QString name, code, shelf; ///< shelf: empty, nobody has said
    qint64 packed = 0, wanted = 0;
};

/// Something at the right: "Box", "Label".
struct BenchFact {
    QString caption, words, more;
    std::optional<kit::Role> role; ///< its shape stands before the words
};

/// Whose parcel it is, at the top.
struct BenchHead {
    QString tile; ///< the shop's badge
    QString number; ///< its last five are strong
    QString buyer; ///< name and city, as rights allow
    QString courier, service;
    QString left, deadline; ///< "1 h 09 m", "ship before 15:44"
    std::optional<kit::Role> due;
};

/// How far the day is, and who packs where; stands there without a parcel too.
struct BenchDay {
    qint64 packed = 0, of = 0;
    QString packer, place;
};

/// The scanned or the wanted one of a wrong item.
struct BenchSide {
    QString caption;
    kit::Role role = kit::Role::Red;
    QString before, differs, after; ///< of the name: `differs` is shown at 60 px and underlined
    QString code;
};

/// The whole surface is `stop`.
struct BenchAlarm {
    QString word; ///< "Wrong item", at 96
    std::vector<BenchSide> sides; ///< two, one, or none
    QStringList goods; ///< what goes back to which shelf
    QString todo; ///< where to put each
    QString meaning;
    QString goOn, orScan; ///< beside F12
    QString notEnter; ///< what does not close it
    QString held; ///< "2 scans held"; empty: none
    QString sound;
};

/// Something to be typed: a code, a weight, a folder.
struct BenchTyping {
    QString caption, text, unit, hint;
    bool isMarked = false; ///< all of the text is
};

enum class BenchFlash { None, Match, Line, Order };

struct BenchFace {
    BenchDay day;
    std::optional<BenchHead> head; ///< none: nothing is open
    std::vector<BenchLine> done;
    std::optional<BenchLine> current;
    std::vector<BenchLine> next;
    std::vector<BenchFact> facts;
    QString currentCaption; ///< "Next"
    QString shelfCaption; ///< "Shelf"

    QString title, detail; ///< in the middle when nothing is open
    std::optional<kit::Role> titleRole; ///< why a code was not opened: yellow or red
    QStringList list; ///< below it: labels that wait
    QString notice, noticeMore; ///< yellow, above the foot: the printer, the sound; empty: none

    kit::Role footRole = kit::Role::Blue;
    QString todo, more; ///< the foot
    QList<QPair<QString, QString>> keys;

    BenchFlash flash = BenchFlash::None;
    QString flashWord;
    std::optional<BenchAlarm> alarm;
    std::optional<BenchTyping> typing;
    QList<QPair<QString, QString>> help; ///< the sheet of keys; empty: it is not open
    QString helpTitle;
};

/// The text that the code which closes an alarm says: scanned off the screen, or off a card on the bench.
inline const QString kOkCode = QStringLiteral("OK");

} // namespace selaras::ui
