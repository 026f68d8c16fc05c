#pragma once

#include "base/random.h"

#include <QByteArray>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace selaras::test {

/// What a disk has taken but not yet made durable. A file's writes become durable when the file is synced; names
/// (made, replaced, removed) in their order with the next sync of any file or folder, as in a journalled file system.
class Unsynced {
public:
    /// Everything in `folder` is durable now.
    explicit Unsynced(const QByteArray &folder);

    void wrote(const QByteArray &path, qint64 at, const QByteArray &bytes);
    void truncated(const QByteArray &path, qint64 size);
    void synced(const QByteArray &path);
    void removed(const QByteArray &path);
    void renamed(const QByteArray &from, const QByteArray &to);

    /// Makes the folder what a power cut may leave: of the unsynced writes of each file some, in any order, some only
    /// up to a sector; of the unsynced names the first few.
    void cut(Random &random);

private:
    struct Change {
        qint64 at = 0; ///< where, or the new size
        QByteArray bytes;
        bool truncates = false;
    };
    struct File {
        QByteArray durable;
        std::vector<Change> pending;
    };
    using Names = std::map<QByteArray, std::shared_ptr<File>>;

    static void apply(QByteArray &content, const Change &change, qsizetype bytes);
    File &file(const QByteArray &path);
    void name(std::function<void(Names &)> change);

    QByteArray m_folder;
    Names m_durable, m_now;
    std::vector<std::function<void(Names &)>> m_pending;
};

} // namespace selaras::test
