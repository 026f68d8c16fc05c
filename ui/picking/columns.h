#pragma once

/// Which column of the lists of Picking is what, and how wide.
namespace selaras::ui::picking {

enum GroupColumn { Courier, Comes, Orders, Singles, Pieces, First };
inline constexpr int kDeadlineWidth = 170, kFigureWidth = 84, kSinglesWidth = 110;
enum WaveColumn { Number, WaveCourier, Place, Packed, WavePieces, Who, Begun };
inline constexpr int kNumberWidth = 72, kPlaceWidth = 140, kPackedWidth = 150, kWhoWidth = 150, kBegunWidth = 110;
enum TakenColumn { TakenDay, TakenCourier, TakenParcels, TakenPieces, TakenCod, TakenAt };
inline constexpr int kDayWidth = 150, kCodWidth = 110, kAtWidth = 110;

} // namespace selaras::ui::picking
