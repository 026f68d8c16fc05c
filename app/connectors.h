#pragma once

#include "channels/ports.h"
#include "messengers/messenger.h"

#include <vector>

namespace selaras {

/// Every kind of channel this program can connect. A new channel is one line here.
std::vector<channels::ChannelKind> connectors();
/// Every way of writing to buyers.
std::vector<messengers::MessengerKind> messengerKinds();

} // namespace selaras
