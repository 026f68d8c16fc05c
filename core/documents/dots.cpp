#include "documents/dots.h"

#include <algorithm>

namespace selaras::documents {

Raster rasterOf(const Modules &modules, int across, int down)
{
    Raster out{.width = int(modules.front().size()) * across, .height = int(modules.size()) * down, .bits = {}};
    out.bits.fill('\0', qsizetype(out.rowBytes()) * out.height);
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x)
            if (modules[std::size_t(y / down)][std::size_t(x / across)]) {
                char &byte = out.bits[y * out.rowBytes() + x / 8];
                byte = char(uchar(byte) | (0x80 >> x % 8));
            }
    return out;
}

int moduleDots(int modules, int room, const Dots &dots)
{
    constexpr int kMost = 10; // what ZPL knows
    const int least = std::max(1, int(std::floor(kLeastModule128 * dots.dpi / 25.4 + 0.1)));
    return std::clamp(room / (modules + 2 * kQuiet128), least, kMost);
}

} // namespace selaras::documents
