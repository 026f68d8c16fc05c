#pragma once

#include "documents/codes.h"
#include "documents/lettering.h"

#include <cmath>

namespace selaras::documents {

/// What a thermal printer counts in.
struct Dots {
    int dpi = 203;

    int operator()(double mm) const { return int(std::lround(mm * dpi / 25.4)); }
    double mm(int dots) const { return dots * 25.4 / dpi; }
};

/// Barcode modules as a picture, each `across` dots wide and `down` dots high.
Raster rasterOf(const Modules &modules, int across, int down);

/// Dots a module of a linear code gets so that `modules` and their quiet zones fill `room` dots; never fewer than what
/// kLeastModule128 is.
int moduleDots(int modules, int room, const Dots &dots);

} // namespace selaras::documents
