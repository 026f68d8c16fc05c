#pragma once

#include "documents/lettering.h"
#include "documents/paper.h"

#include <QByteArray>
#include <variant>
#include <vector>

namespace selaras::documents {

/// A drawn page as data: what a layout made and a PDF, a ZPL or a TSPL is made from. Millimetres from the upper left.
struct TextMark {
    double x = 0; ///< the left end
    double y = 0; ///< the top of the line
    Type type;
    QString text; ///< one line, plain
};
struct LineMark {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0; ///< upright or level
    double thick = 0.2;
};
struct BoxMark {
    double x = 0, y = 0, width = 0, height = 0;
    double thick = 0.2; ///< inwards
};
/// Code 128, in the middle of the width given.
struct BarcodeMark {
    double x = 0, y = 0, width = 0, height = 0;
    QString text; ///< printable ASCII that codeWidth() fits
};
struct QrMark {
    double x = 0, y = 0, side = 0;
    QByteArray bytes;
};
using Mark = std::variant<TextMark, LineMark, BoxMark, BarcodeMark, QrMark>;

struct Sheet {
    Paper paper;
    std::vector<Mark> marks;
};

} // namespace selaras::documents
