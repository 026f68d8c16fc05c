#include "connectors.h"

#include "channels/shopee/connector.h"
#include "channels/woocommerce/connector.h"

namespace selaras {

std::vector<channels::ChannelKind> connectors() { return {channels::shopee::kind(), channels::woocommerce::kind()}; }

} // namespace selaras
