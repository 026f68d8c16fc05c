#pragma once

namespace selaras::documents {

/// Upright sheets, in millimetres.
struct Paper {
    double width = 0;
    double height = 0;

    friend bool operator==(const Paper &, const Paper &) = default;
};

inline constexpr Paper kThermal{100, 150};
inline constexpr Paper kA6{105, 148};
inline constexpr Paper kA5{148, 210};
inline constexpr Paper kA4{210, 297};

/// Whether all of a sheet has room on paper of another size; what is a millimetre too large has.
constexpr bool fitsOn(const Paper &sheet, const Paper &paper)
{
    constexpr double kSlack = 1;
    return sheet.width <= paper.width + kSlack && sheet.height <= paper.height + kSlack;
}

} // namespace selaras::documents
