#pragma once

#include "manual/drop.h"
#include "sftp/server.h"

namespace selaras::manual {

/// A folder of a server that is spoken to by SFTP, with "done" and "refused" in it. The key of a server that was never
/// met is taken as it shows it, and no other from then on.
std::unique_ptr<Drop> serverDrop(const sftp::Server &server, const sftp::Login &login, const QString &folder);

} // namespace selaras::manual
