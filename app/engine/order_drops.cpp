#include "engine/order_drops.h"

#include <QtConcurrent>

namespace selaras {

sync::OrderFileParts orderDrops(QThreadPool &pool)
{
    return {[](const manual::Source &source) { return manual::folderDrop(source.folder); },
        [&pool](std::function<void()> work) {
            return QtConcurrent::run(&pool, std::move(work));
        }};
}

} // namespace selaras
