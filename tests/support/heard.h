#pragma once

#include "sounds/sounds.h"

#include <vector>

namespace selaras::test {

/// What would be heard.
struct Heard final : ui::Sounds {
    explicit Heard(bool device = true)
        : hasDevice(device)
    {
    }
    void play(ui::Sound sound) override { played.push_back(sound); }
    bool canBeHeard() override { return hasDevice; }
    std::vector<ui::Sound> played;
    bool hasDevice;
};

} // namespace selaras::test
