#pragma once

#include "base/text.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace selaras::fulfilment {

/// Sorts lines the way somebody walks: by `shelf` and `code` as people look for them (sortKey), those without a shelf
/// last.
template <class Line> void sortByShelf(std::vector<Line> &lines)
{
    const auto key = [](const Line &line) {
        return std::tuple(line.shelf.isEmpty(), sortKey(line.shelf), sortKey(line.code));
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) { return key(a) < key(b); });
}

} // namespace selaras::fulfilment
