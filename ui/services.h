#pragma once

#include "access/actor.h"
#include "base/clock.h"
#include "channels/ports.h"
#include "messengers/messenger.h"
#include "store/store.h"

#include <vector>

namespace selaras::sync {
class Engine;
}

namespace selaras::ui {

class Sounds;

/// What every workspace works with. The store, the clock and the engine outlive the window.
struct Services {
    Store &store;
    Clock &clock;
    sync::Engine *engine; ///< null: this program does not sync (a second window, a test)
    access::Actor actor; ///< who is logged in
    std::vector<channels::ChannelKind> kinds; ///< every kind of channel this program can connect
    Sounds *sounds = nullptr; ///< outlives the window; null: nothing is heard (a test)
    std::vector<messengers::MessengerKind> messengers{}; ///< every way of writing to buyers this program knows
};

} // namespace selaras::ui
