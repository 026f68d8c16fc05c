#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include "store/topics.h"
#include "store/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>

namespace selaras {

/// Where the work of a store runs.
enum class Threads {
    Own, ///< one writer and a few readers of their own; what every program uses
    None, ///< at once, in the calling thread; for the simulation and for tests of pure domain functions
};

struct StoreOptions {
    QString path; ///< the inventory file
    Secret key; ///< the 32-byte data key, see keyring.h
    int station = 0; ///< which PC this is, 0 to 1023
    Threads threads = Threads::Own;
    int readers = 2;
};

/// The encrypted master inventory. Error codes a person can meet when it is opened: store.missing, store.plain (a
/// plain SQLite file), store.damaged (also: wrong key), store.newer (made by a newer Selaras), store.foreign,
/// store.in-use (another program has it), store.read-only, store.cannot-open, store.full, store.io,
/// store.no-encryption, store.exists.
class Store : public QObject {
    Q_OBJECT
public:
    /// Makes a new, empty inventory; refuses a path that exists.
    static Result<std::unique_ptr<Store>> create(StoreOptions options, const Clock &clock);
    /// Opens an inventory. An older schema is brought up to date, after an integrity check and an encrypted copy
    /// (upgradeCopyPath()) that is kept until the inventory has been opened once more.
    static Result<std::unique_ptr<Store>> open(StoreOptions options, const Clock &clock);
    /// Opens an inventory that lies where nothing can be written, to read and to copy it; every write() is refused
    /// (store.read-only). Nobody may work on it meanwhile. Storage store.in-use, store.unfinished (its last changes
    /// lie in a journal that only writing could put in order), store.older (must be brought up to date first).
    static Result<std::unique_ptr<Store>> openToRead(StoreOptions options, const Clock &clock);
    /// Whether something at `path` can be an inventory at all, before a password is asked for: the checks of open()
    /// that need no key.
    static Result<> probe(const QString &path);
    /// The same for openToRead().
    static Result<> probeToRead(const QString &path);
    /// Where the copy from before an upgrade lies: beside the inventory, with the same key.
    static QString upgradeCopyPath(const QString &path);
    ~Store() override; ///< finishes what was queued

    /// Runs `work` (Reader & -> Result<T>) on a reader connection, in one snapshot.
    template <class Work> auto read(Work work) -> QFuture<std::invoke_result_t<Work, Reader &>>
    {
        using Outcome = std::invoke_result_t<Work, Reader &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        auto future = promise->future();
        queueRead([promise, work = std::move(work)](Result<Reader *> reader) mutable {
            promise->addResult(reader ? work(**reader) : Outcome(tl::unexpected<Error>(reader.error())));
            promise->finish();
        });
        return future;
    }

    /// Runs `work` (Transaction & -> Result<T>) on the writer. Each call succeeds or fails on its own; calls that
    /// wait together share one commit. The future is ready when the change is on the disk (or refused). When the disk
    /// fails in the commit itself, the change is not seen any more, but may be found, whole, after a restart.
    template <class Work> auto write(Work work) -> QFuture<std::invoke_result_t<Work, Transaction &>>
    {
        using Outcome = std::invoke_result_t<Work, Transaction &>;
        struct Pending final : Write {
            explicit Pending(Work w)
                : work(std::move(w))
            {
            }
            Result<> run(Transaction &tx) override
            {
                outcome.emplace(work(tx));
                if (!*outcome)
                    return tl::unexpected<Error>(outcome->error());
                return {};
            }
            void finish(const Result<> &committed) override
            {
                if (!committed && (!outcome || *outcome))
                    outcome.emplace(tl::unexpected<Error>(committed.error()));
                promise.addResult(std::move(*outcome));
                promise.finish();
            }
            Work work;
            std::optional<Outcome> outcome;
            QPromise<Outcome> promise;
        };
        auto pending = std::make_unique<Pending>(std::move(work));
        pending->promise.start();
        auto future = pending->promise.future();
        queueWrite(std::move(pending));
        return future;
    }

    /// Copies the whole inventory, as it is at one moment, into a new file with the same key, while work goes on.
    /// `progress` is told done and total pages, and
    /// stops it by answering no (Cancelled backup.stopped). Blocks the calling thread; a window calls it from a worker
    /// thread. Storage store.exists, store.full, store.io, store.read-only, store.damaged (the inventory itself is);
    /// then no file is left behind.
    Result<> copyTo(const QString &path, const std::function<bool(int, int)> &progress = {});
    /// Opens a copy with the key and checks it. Storage store.damaged, store.io.
    Result<> tryCopy(const QString &path) const;

    /// `PRAGMA integrity_check`; Storage naming the first damage.
    Result<> checkIntegrity();

    const QString &path() const;
    qint64 newId();
    static int schemaVersion(); ///< the newest this program knows
    /// The schema of the file at `path`, also one that is newer; another program may be working on it. Errors as
    /// open().
    static Result<int> schemaIn(const QString &path, const Secret &key);

Q_SIGNALS:
    /// After each commit that touched something. Emitted by the writer's thread.
    void committed(selaras::Topics topics);

private:
    struct Write {
        virtual ~Write() = default;
        virtual Result<> run(Transaction &tx) = 0; ///< an error: undo what it did
        virtual void finish(const Result<> &committed) = 0;
    };
    struct Private;

    explicit Store(std::unique_ptr<Private> d);
    enum class Opening;
    static Result<std::unique_ptr<Store>> start(StoreOptions options, const Clock &clock, Opening opening);
    void queueRead(std::function<void(Result<Reader *>)> work);
    void queueWrite(std::unique_ptr<Write> write);
    void commitTogether(std::vector<std::unique_ptr<Write>> writes);

    std::unique_ptr<Private> d;
};

} // namespace selaras
