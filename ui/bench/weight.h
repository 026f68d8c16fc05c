#pragma once

#include <QString>
#include <optional>

/// What a scale writes, or a person types.
namespace selaras::ui {

struct Weight {
    enum class Is {
        Grams,
        Zero,
        Heavy, ///< more than kHeavyGrams: asked about before it is taken
        NoUnit, ///< "1.5": grams or kilograms, nobody can tell
    } is
        = Is::Grams;
    qint64 grams = 0; ///< Grams, Heavy
};
/// "350", "350 g", "0.350 kg", "1,25kg", and "0.350": three digits behind the point are the grams of kilograms, and
/// of a separator of thousands too. Parts of a gram are rounded. Nullopt: it is no weight.
std::optional<Weight> weightFromText(const QString &text);
constexpr qint64 kHeavyGrams = 30'000; ///< couriers carry no parcel that weighs more without being asked

} // namespace selaras::ui
