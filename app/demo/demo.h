#pragma once

#include "access/session.h"
#include "connect/trial.h"

#include <memory>

/// An inventory of the shop Dapur Nusa, connected to the shops of a running selaras-sandbox, for demos, pictures and
/// load.
namespace selaras::demo {

inline const QString kOwner = QStringLiteral("Ratna Suryani");
inline const QString kPassword = QStringLiteral("selaras-demo");

struct Parts {
    QString source; ///< the sandbox's ready file, or the URL of its control
    QString inventory; ///< where it is made; one that is there already is opened
    access::Setting setting;
    Clock *clock; ///< of the calling thread
    std::vector<channels::ChannelKind> kinds;
    connecting::MakeWire makeWire;
};

/// Makes the inventory, imports the sandbox's goods with their stock, connects its shops and switches writes on. Logged
/// in as the owner, with kPassword. Needs the thread's event loop; blocks it in between. Errors: those of what it
/// calls, Malformed demo.source when the sandbox's state makes no sense.
Task<std::shared_ptr<access::Session>> setUp(Parts parts);

} // namespace selaras::demo
