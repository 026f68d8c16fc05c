#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "base/task_scope.h"
#include "manual/drop.h"
#include "manual/file_log.h"
#include "store/store.h"

#include <QFuture>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace selaras::sync {

/// What order files need from outside. Null: no source is looked into.
struct OrderFileParts {
    /// The place of a source that has one. Called in the engine's thread.
    std::function<std::unique_ptr<manual::Drop>(const manual::Source &source, const sftp::Login &login)> drop{};
    /// Runs what blocks beside the engine's thread; the future ends with it.
    std::function<QFuture<void>(std::function<void()>)> aside{};
};

/// Looks into the folders, of this PC and of servers, of the sources of order files, each every so many minutes. A file
/// is taken when it stands as it was seen a moment before, once by its bytes, and then put away. What is refused of it
/// is an alert. All that counts is in the store: an end in the middle of a file reads it again, which changes nothing
/// twice.
class OrderFiles {
public:
    OrderFiles(Store &store, Clock &clock, OrderFileParts parts);

    void start();
    void stop() { m_scope.stop(); }
    bool finished() const { return m_scope.finished(); }
    void whenFinished(std::function<void()> then) { m_scope.whenFinished(std::move(then)); }
    /// The sources are other ones.
    void look() { m_alarm.ring(); }
    /// Looks into every place now.
    void lookNow();

    static constexpr qint64 kSettle = 5'000; ///< how long a file must stand unchanged, ms

private:
    /// What a place is made of.
    struct Where {
        QString folder;
        sftp::Server server;
        sftp::Login login;
        friend bool operator==(const Where &, const Where &) = default;
    };
    /// A file that was read and could not be put away.
    struct Left {
        manual::Spotted file;
        manual::Tray tray;
    };
    struct Place {
        qint64 lookAt = 0; ///< UTC ms
        std::unique_ptr<manual::Drop> drop;
        Where where;
        std::vector<manual::Spotted> seen; ///< at the last look
        std::vector<Left> left;
        bool troubled = true; ///< or may be, by what is known of an earlier run
    };

    Task<> run();
    Task<qint64> round();
    Task<bool> lookInto(manual::Source source);
    Task<bool> takeSettled(manual::Source source);
    Task<> pin(manual::Source source);
    Task<> putAway(qint64 sourceId, manual::Spotted file, manual::Tray tray);
    Task<> take(manual::Source source, manual::Spotted file);
    Task<bool> read(manual::Source source, manual::FileOrigin origin, QByteArray bytes);
    Task<> noteTrouble(manual::Source source, Error why);
    /// Runs `work` beside our thread and waits for it.
    template <class T> Task<T> beside(std::function<Result<T>()> work);

    Store &m_store;
    Clock &m_clock;
    OrderFileParts m_parts;
    TaskScope m_scope;
    Alarm m_alarm;
    std::map<qint64, Place> m_places; ///< by source
};

} // namespace selaras::sync
