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

/// How far ahead of the clock the ids of a file are believed: more than any wrong time zone. Ids that a clock gone mad
/// has made for years to come are not followed, or "since midnight" would mean all that is made until then.
constexpr qint64 kAhead = qint64(2) * 24 * 60 * 60 * 1000;

#define HIGHEST(table)                                                                                                 \
    {                                                                                                                  \
        "SELECT coalesce(max(id), 0) FROM " table " WHERE id < ?", [](const Columns &c) {                              \
            return c.integer(0);                                                                                       \
        }                                                                                                              \
    }
/// Of every table whose ids we make; a test compares it with the schema.
const Query<qint64, qint64> kHighest[]{HIGHEST("app_user"), HIGHEST("warehouse"), HIGHEST("sku"), HIGHEST("movement"),
    HIGHEST("shop"), HIGHEST("listing"), HIGHEST("inbox"), HIGHEST("orders"), HIGHEST("order_line"),
    HIGHEST("reservation"), HIGHEST("job"), HIGHEST("exchange"), HIGHEST("alert"), HIGHEST("import_run"),
    HIGHEST("allocation_rule"), HIGHEST("delivery"), HIGHEST("stock_count"), HIGHEST("comparison"),
    HIGHEST("difference"), HIGHEST("wave"), HIGHEST("shipment"), HIGHEST("bench_scan"), HIGHEST("document"),
    HIGHEST("printing"), HIGHEST("order_return"), HIGHEST("return_line"), HIGHEST("order_source"), HIGHEST("sender"),
    HIGHEST("message"), HIGHEST("order_file")};
#undef HIGHEST

/// The highest id there is, but for those from too far ahead.
Result<qint64> highestId(Connection &connection, qint64 now)
{
    qint64 highest = 0;
    for (const auto &query : kHighest)
        CHECK(connection.select(query, {IdMaker::firstAt(now + kAhead)},
            [&](const Columns &c) { highest = qMax(highest, query.read(c)); }));
    return highest;
}

/// Whether the file alone is the whole inventory, so that it can be read as it lies.
Result<> whole(const QString &path)
{
    CHECK(heldByNobody(path + QStringLiteral(".lock")));
    const QString journal = path + QStringLiteral("-wal");
    if (QFileInfo(journal).size() > 0)
        return failAs(QStringLiteral("store.unfinished"), Error::Kind::Storage, journal);
    return {};
}

} // namespace

/// What opening an inventory is for.
enum class Store::Opening { Create, ReadWrite, ReadOnly };

struct Store::Private {
    using ReadWork = std::function<void(Result<Reader *>)>;

    Private(StoreOptions o, Opening how, const Clock &c)
        : options(std::move(o))
        , opening(how)
        , clock(c)
        , ids(c, options.station)
        , lock(options.path + QStringLiteral(".lock"))
    {
    }

    void serveReads(Connection &connection, ReadWork &work);
    void readLoop();
    void writeLoop(Store &store, std::promise<Result<>> ready);
    Result<> prepare(Connection &connection);
    /// How every connection but the writer's is opened.
    Connection::Mode mode() const
    {
        return opening == Opening::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    }

    StoreOptions options;
    const Opening opening;
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
    // The writer, the first of the threads, ends last: whose connection is closed last folds the journal into the file,
    // and of two that are closed at once each leaves that to the other.
    d->reads.close();
    for (std::size_t reader = 1; reader < d->threads.size(); ++reader)
        d->threads[reader].join();
    d->writes.close();
    if (!d->threads.empty())
        d->threads.front().join();
    d->writer.reset();
}

int Store::schemaVersion() { return migrations().back().version; }
QString Store::upgradeCopyPath(const QString &path) { return path + QStringLiteral(".before-upgrade"); }
const QString &Store::path() const { return d->options.path; }
qint64 Store::newId() { return d->ids.next(); }

Result<> Store::probeToRead(const QString &path)
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
    return {};
}

Result<> Store::probe(const QString &path)
{
    CHECK(probeToRead(path));
    QFile file(path);
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
    auto made = start(std::move(options), clock, Opening::Create);
    const QString code = made ? QString() : made.error().code;
    if (!made && code != QLatin1String("store.in-use") && code != QLatin1String("store.exists"))
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) // half an inventory would refuse the next try
            QFile::remove(path + QLatin1String(suffix));
    return made;
}

Result<std::unique_ptr<Store>> Store::open(StoreOptions options, const Clock &clock)
{
    CHECK(probe(options.path));
    return start(std::move(options), clock, Opening::ReadWrite);
}

Result<std::unique_ptr<Store>> Store::openToRead(StoreOptions options, const Clock &clock)
{
    CHECK(probeToRead(options.path));
    CHECK(whole(options.path));
    return start(std::move(options), clock, Opening::ReadOnly);
}

Result<int> Store::schemaIn(const QString &path, const Secret &key)
{
    CHECK(probeToRead(path));
    const bool writable = probe(path).has_value();
    if (!writable)
        CHECK(whole(path));
    const auto mode = writable ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly;
    TRY(const auto connection, Connection::open(path, key, mode));
    return newestStepOf(*connection);
}

Result<std::unique_ptr<Store>> Store::start(StoreOptions options, const Clock &clock, Opening opening)
{
    require(options.key.size() == 32);
    qRegisterMetaType<Topics>();
    const int readers = options.readers;
    const Threads mode = options.threads;
    std::unique_ptr<Store> store(new Store(std::make_unique<Private>(std::move(options), opening, clock)));
    if (opening != Opening::ReadOnly)
        CHECK(takeLock(store->d->lock, store->path(), 0));
    std::promise<Result<>> ready;
    auto opened = ready.get_future();
    if (mode == Threads::None) {
        store->d->writeLoop(*store, std::move(ready));
    } else {
        store->d->threads.emplace_back(
            [s = store.get(), ready = std::move(ready)]() mutable { s->d->writeLoop(*s, std::move(ready)); });
    }
    CHECK(opened.get());
    for (int i = 0; mode == Threads::Own && i < readers; ++i)
        store->d->threads.emplace_back([p = store->d.get()] { p->readLoop(); });
    return store;
}

Result<> Store::Private::prepare(Connection &connection)
{
    const bool create = opening == Opening::Create;
    TRY(const int version, schemaVersionOf(connection));
    if (!create && version == 0)
        return failAs(QStringLiteral("store.foreign"), Error::Kind::Storage, QStringLiteral("no schema in the file"));
    if (opening == Opening::ReadOnly)
        return version == schemaVersion()
            ? Result<>()
            : failAs(QStringLiteral("store.older"), Error::Kind::Storage,
                QStringLiteral("schema %1, this program knows %2").arg(version).arg(schemaVersion()));
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
void Store::Private::writeLoop(Store &store, std::promise<Result<>> ready)
{
    auto connection
        = Connection::open(options.path, options.key, opening == Opening::Create ? Connection::Mode::Create : mode());
    Result<> outcome = connection ? prepare(**connection) : fail(connection.error());
    if (outcome && opening == Opening::ReadWrite) {
        const auto highest = highestId(**connection, clock.now());
        if (highest)
            ids.startAfter(*highest);
        else
            outcome = fail(highest.error());
    }
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
    auto connection = Connection::open(options.path, options.key, mode());
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

Result<> Store::copyTo(const QString &path, const std::function<bool(int, int)> &progress)
{
    TRY(auto source, Connection::open(d->options.path, d->options.key, d->mode()));
    return source->copyTo(path, d->options.key, progress);
}

Result<> Store::tryCopy(const QString &path) const { return Connection::tryCopy(path, d->options.key); }

Result<> Store::checkIntegrity()
{
    TRY(auto connection, Connection::open(d->options.path, d->options.key, d->mode()));
    return connection->checkIntegrity();
}

} // namespace selaras
