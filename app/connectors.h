#pragma once

#include "channels/ports.h"

#include <vector>

namespace selaras {

/// Every kind of channel this program can connect. A new channel is one line here.
std::vector<channels::ChannelKind> connectors();

} // namespace selaras
