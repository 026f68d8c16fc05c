#pragma once

#include "sync/order_files.h"

#include <QThreadPool>

namespace selaras {

/// Where the engine looks for files of orders: the folders of this PC and those of servers, by SFTP. What blocks, such
/// as a folder on a server that does not answer, blocks a thread of `pool`, which must outlive the engine.
sync::OrderFileParts orderDrops(QThreadPool &pool);

} // namespace selaras
