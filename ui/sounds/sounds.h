#pragma once

namespace selaras::ui {

/// What a place where goods are scanned says without words. Each is also seen.
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
    virtual bool canBeHeard() = 0; ///< false: this PC has nothing to play them on
};

/// `to` null: nothing is heard.
inline void play(Sounds *to, Sound sound)
{
    if (to)
        to->play(sound);
}

} // namespace selaras::ui
