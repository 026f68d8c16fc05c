#include "store/store.h"

#include "base/require.h"
#include "store/connection.h"
#include "store/durable_file.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace selaras {

namespace {

constexpr std::size_t kTogether = 256; ///< write calls that may share one commit

/// What a thread of the store waits on: work, or the end.
template <class T> class WorkQueue {
public:
    void put(T work)
    {
        {
            const std::lock_guard guard(m_mutex);
            m_work.push_back(std::move(work));
        }
        m_ready.notify_one();
    }
    void close()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_closed = true;
        }
        m_ready.notify_all();
    }
    /// Up to `most` pieces of work, waiting for the first; empty: closed and nothing left.
    std::vector<T> take(std::size_t most)
    {
        std::unique_lock guard(m_mutex);
        m_ready.wait(guard, [&] { return m_closed || !m_work.empty(); });
        std::vector<T> out;
        while (!m_work.empty() && out.size() < most) {
            out.push_back(std::move(m_work.front()));
            m_work.pop_front();
        }
        return out;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<T> m_work;
    bool m_closed = false;
};

} // namespace

struct Store::Private {
    using ReadWork = std::function<void(Result<Reader *>)>;

    Private(StoreOptions o, const Clock &c)
        : options(std::move(o))
        , clock(c)
        , ids(c, options.station)
        , lock(options.path + QStringLiteral(".lock"))
    {
    }

    void serveReads(Connection &connection, ReadWork &work);
    void readLoop();
    void writeLoop(Store &store, std::promise<Result<>> ready, bool create);
    Result<> prepare(Connection &connection, bool create);

    StoreOptions options;
    const Clock &clock;
    IdMaker ids;
    QLockFile lock;
    WorkQueue<std::unique_ptr<Write>> writes;
    WorkQueue<ReadWork> reads;
    std::unique_ptr<Connection> writer; ///< made and used by the writer's thread only
    std::vector<std::thread> threads;
};

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Store::~Store()
{
    d->writes.close();
    d->reads.close();
    for (auto &thread : d->threads)
        thread.join();
    d->writer.reset();
}

int Store::schemaVersion() { return migrations().back().version; }
QString Store::upgradeCopyPath(const QString &path) { return path + QStringLiteral(".before-upgrade"); }
const QString &Store::path() const { return d->options.path; }
qint64 Store::newId() { return d->ids.next(); }

Result<> Store::probe(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failAs(QStringLiteral("store.missing"), Error::Kind::Storage, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failAs(QStringLiteral("store.cannot-open"), Error::Kind::Storage, file.errorString());
    const QByteArray head = file.read(16);
    if (head.startsWith("SQLite format 3"))
        return failAs(QStringLiteral("store.plain"), Error::Kind::Storage, QStringLiteral("a plain SQLite file"));
    if (head.size() < 16)
        return failAs(QStringLiteral("store.damaged"), Error::Kind::Storage, QStringLiteral("too short"));
    file.close();
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) // permission bits alone do not tell
        return failAs(QStringLiteral("store.read-only"), Error::Kind::Storage, path);
    return tryFolderOf(path);
}

Result<std::unique_ptr<Store>> Store::create(StoreOptions options, const Clock &clock)
{
    const QFileInfo info(options.path);
    if (info.exists())
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, options.path);
    CHECK(tryFolderOf(options.path));
    const QString path = options.path;
    auto made = start(std::move(options), clock, true);
    if (!made && made.error().code != QLatin1String("store.in-use"))
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) // half an inventory would refuse the next try
            QFile::remove(path + QLatin1String(suffix));
    return made;
}

Result<std::unique_ptr<Store>> Store::open(StoreOptions options, const Clock &clock)
{
    CHECK(probe(options.path));
    return start(std::move(options), clock, false);
}

Result<std::unique_ptr<Store>> Store::start(StoreOptions options, const Clock &clock, bool create)
{
    require(options.key.size() == 32);
    qRegisterMetaType<Topics>();
    const int readers = options.readers;
    const Threads mode = options.threads;
    std::unique_ptr<Store> store(new Store(std::make_unique<Private>(std::move(options), clock)));
    CHECK(takeLock(store->d->lock, store->path(), 0));
    std::promise<Result<>> ready;
    auto opened = ready.get_future();
    if (mode == Threads::None) {
        store->d->writeLoop(*store, std::move(ready), create);
    } else {
        store->d->threads.emplace_back([s = store.get(), create, ready = std::move(ready)]() mutable {
            s->d->writeLoop(*s, std::move(ready), create);
        });
    }
    CHECK(opened.get());
    for (int i = 0; mode == Threads::Own && i < readers; ++i)
        store->d->threads.emplace_back([p = store->d.get()] { p->readLoop(); });
    return store;
}

Result<> Store::Private::prepare(Connection &connection, bool create)
{
    TRY(const int version, schemaVersionOf(connection));
    if (!create && version == 0)
        return failAs(QStringLiteral("store.foreign"), Error::Kind::Storage, QStringLiteral("no schema in the file"));
    const QString copy = upgradeCopyPath(options.path);
    if (!create && version < schemaVersion()) {
        CHECK(connection.checkIntegrity());
        const QString part = copy + QStringLiteral(".part");
        QFile::remove(part);
        CHECK(connection.copyTo(part, options.key));
        QFile::remove(copy); // of an upgrade that did not come to its end
        CHECK(renameDurably(part, copy));
        return migrate(connection, version, clock.now());
    }
    CHECK(migrate(connection, version, clock.now()));
    if (!create)
        QFile::remove(copy); // the start after the upgrade was clean
    return {};
}

/// The writer's life. With Threads::None it only opens the connection: work then runs where it is asked for.
void Store::Private::writeLoop(Store &store, std::promise<Result<>> ready, bool create)
{
    auto connection
        = Connection::open(options.path, options.key, create ? Connection::Mode::Create : Connection::Mode::ReadWrite);
    Result<> outcome = connection ? prepare(**connection, create) : fail(connection.error());
    if (!outcome) {
        connection = fail(outcome.error()); // close before the caller looks at the file again
        ready.set_value(std::move(outcome));
        return;
    }
    writer = std::move(*connection);
    ready.set_value(Result<>());
    if (options.threads == Threads::None)
        return;
    for (auto batch = writes.take(kTogether); !batch.empty(); batch = writes.take(kTogether))
        store.commitTogether(std::move(batch));
    writer.reset();
}

void Store::Private::serveReads(Connection &connection, ReadWork &work)
{
    if (auto begun = connection.execute(QStringLiteral("BEGIN")); !begun) {
        work(fail(begun.error()));
        return;
    }
    Reader reader(connection, clock);
    work(&reader);
    (void)connection.execute(QStringLiteral("COMMIT"));
}

void Store::Private::readLoop()
{
    auto connection = Connection::open(options.path, options.key, Connection::Mode::ReadWrite);
    if (connection)
        (void)(*connection)->execute(QStringLiteral("PRAGMA query_only = ON"));
    for (auto work = reads.take(1); !work.empty(); work = reads.take(1)) {
        if (connection)
            serveReads(**connection, work.front());
        else
            work.front()(fail(connection.error()));
    }
}

void Store::queueRead(std::function<void(Result<Reader *>)> work)
{
    if (d->options.threads == Threads::None) {
        Reader reader(*d->writer, d->clock);
        work(&reader);
    } else {
        d->reads.put(std::move(work));
    }
}

void Store::queueWrite(std::unique_ptr<Write> write)
{
    if (d->options.threads == Threads::None) {
        std::vector<std::unique_ptr<Write>> one;
        one.push_back(std::move(write));
        commitTogether(std::move(one));
    } else {
        d->writes.put(std::move(write));
    }
}

void Store::commitTogether(std::vector<std::unique_ptr<Write>> writes)
{
    Connection &connection = *d->writer;
    // One alone is undone by the rollback of the whole; a savepoint would copy and encrypt every page it touches.
    const bool alone = writes.size() == 1;
    Result<> outcome = connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    Topics touched;
    if (outcome) {
        for (auto &write : writes) {
            Transaction one(connection, d->clock, d->ids);
            bool refused = false; // by the work itself, which then has its own error to tell
            const auto run = [&]() -> Result<> {
                Result<> ran = write->run(one);
                refused = !ran;
                return ran;
            };
            const Result<> done = alone ? run() : one.attempt(run);
            if (done)
                touched |= one.touched();
            else if (alone || !refused || !connection.inTransaction())
                outcome = done; // with it everything before it is undone
            if (!outcome)
                break;
        }
        if (outcome)
            outcome = connection.execute(QStringLiteral("COMMIT"));
        if (!outcome)
            (void)connection.execute(QStringLiteral("ROLLBACK"));
    }
    if (outcome && touched)
        Q_EMIT committed(touched);
    for (auto &write : writes)
        write->finish(outcome);
}

Result<> Store::copyTo(const QString &path, const std::function<void(int, int)> &progress)
{
    TRY(auto source, Connection::open(d->options.path, d->options.key, Connection::Mode::ReadWrite));
    return source->copyTo(path, d->options.key, progress);
}

Result<> Store::checkIntegrity()
{
    TRY(auto connection, Connection::open(d->options.path, d->options.key, Connection::Mode::ReadWrite));
    return connection->checkIntegrity();
}

} // namespace selaras
