#pragma once

#include <QObject>
#include <map>
#include <memory>

class QSoundEffect;

namespace selaras::ui {

/// What the packing station says without words. Each is also seen.
enum class Sound {
    Match, ///< the right item: one short high tone
    Line, ///< a line complete: two rising
    Order, ///< the order complete: three rising
    Wrong, ///< two falling
    Stop, ///< one long low
    Printer, ///< two equal
};
constexpr int kSounds = 6;

/// Where sounds go to.
class Sounds {
public:
    virtual ~Sounds() = default;
    virtual void play(Sound sound) = 0;
    virtual bool canBeHeard() const = 0; ///< false: this PC has nothing to play them on
};

/// The loudspeaker of this PC. The files lie in the program (resources/sounds); they are loaded when it is made.
class Loudspeaker final : public QObject, public Sounds {
public:
    explicit Loudspeaker(QObject *parent = nullptr);
    ~Loudspeaker() override;
    void play(Sound sound) override;
    bool canBeHeard() const override;

private:
    std::map<Sound, std::unique_ptr<QSoundEffect>> m_effects; ///< empty: there is no device
};

/// The file of a sound, in the program's resources.
QString soundFile(Sound sound);

} // namespace selaras::ui
