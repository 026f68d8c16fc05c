#pragma once

#include "base/text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace selaras::stockroom {

/// Sorts lines by their `code` as people look for it (sortKey), which the database cannot.
template <class Line> void sortByCode(std::vector<Line> &lines)
{
    std::vector<std::pair<QString, std::size_t>> keys; // each made once
    keys.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        keys.emplace_back(sortKey(lines[i].code), i);
    std::sort(keys.begin(), keys.end());
    std::vector<Line> sorted;
    sorted.reserve(lines.size());
    for (const auto &[key, i] : keys)
        sorted.push_back(std::move(lines[i]));
    lines = std::move(sorted);
}

} // namespace selaras::stockroom
