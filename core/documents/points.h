#pragma once

namespace selaras::documents {

/// PDF and Pango count in points, 72 an inch; we in millimetres.
constexpr double points(double mm) { return mm * 72 / 25.4; }
constexpr double millimetres(double points) { return points * 25.4 / 72; }

} // namespace selaras::documents
