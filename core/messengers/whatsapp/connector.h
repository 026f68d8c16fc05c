#pragma once

#include "messengers/messenger.h"

namespace selaras::messengers::whatsapp {

/// WhatsApp by the Cloud API of Meta. The account is the id of the phone number; fields: token (of a system user),
/// version (of the Graph API; "v25.0"), base_url (only for a simulated platform). What a template says is registered
/// with Meta; we send its name, its language and what goes into it.
MessengerKind kind();

} // namespace selaras::messengers::whatsapp
