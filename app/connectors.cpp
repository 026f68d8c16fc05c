#include "connectors.h"

#include "channels/shopee/connector.h"
#include "channels/woocommerce/connector.h"
#include "messengers/smtp/connector.h"
#include "messengers/whatsapp/connector.h"

namespace selaras {

std::vector<channels::ChannelKind> connectors() { return {channels::shopee::kind(), channels::woocommerce::kind()}; }

std::vector<messengers::MessengerKind> messengerKinds()
{
    return {messengers::smtp::kind(), messengers::whatsapp::kind()};
}

} // namespace selaras
