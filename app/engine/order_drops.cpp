#include "engine/order_drops.h"

#include "manual/server_drop.h"

#include <QtConcurrent>

namespace selaras {

sync::OrderFileParts orderDrops(QThreadPool &pool)
{
    return {[](const manual::Source &source, const sftp::Login &login) {
                return source.isOnServer() ? manual::serverDrop(source.server, login, source.folder)
                                           : manual::folderDrop(source.folder);
            },
        [&pool](std::function<void()> work) {
            return QtConcurrent::run(&pool, std::move(work));
        }};
}

} // namespace selaras
