#pragma once

#include "sounds/sounds.h"

#include <QString>
#include <array>
#include <memory>

class QSoundEffect;

namespace selaras::ui {

/// The loudspeaker of this PC. The files lie in the program (resources/sounds); they are loaded when a place that makes
/// sounds is opened, not when the program starts.
class Loudspeaker final : public Sounds {
public:
    Loudspeaker();
    ~Loudspeaker() override;
    void play(Sound sound) override;
    bool canBeHeard() override;

private:
    void load();

    bool m_loaded = false;
    std::array<std::unique_ptr<QSoundEffect>, kSounds> m_effects; ///< null: there is no device
};

/// The file of a sound, in the program's resources.
QString soundFile(Sound sound);

} // namespace selaras::ui
