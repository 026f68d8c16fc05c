#include "sync/order_files.h"

#include "inbox/inbox.h"
#include "manual/source.h"

#include <QCoroFuture>
#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

namespace selaras::sync {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kNotLetIn = 60 * kMinute; ///< who knocks too often with a wrong password is locked out
constexpr qint64 kAgain = 5'000; ///< after trouble with the inventory itself

QString actorOf(const manual::Source &source) { return QStringLiteral("worker/") + source.name; }

/// The sources, and how each is let in where its files lie.
Result<std::vector<std::pair<manual::Source, sftp::Login>>> watched(Reader &reader)
{
    TRY(const auto all, manual::sources(reader));
    std::vector<std::pair<manual::Source, sftp::Login>> out;
    for (const manual::Source &source : all) {
        sftp::Login login;
        if (source.isOnServer()) {
            TRY(login, manual::loginOf(reader, source.id));
        }
        out.emplace_back(source, login);
    }
    return out;
}

bool isAmong(const std::vector<manual::Spotted> &files, const manual::Spotted &file)
{
    return std::find(files.begin(), files.end(), file) != files.end();
}

} // namespace

OrderFiles::OrderFiles(Store &store, Clock &clock, OrderFileParts parts)
    : m_store(store)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_alarm(clock)
{
    m_scope.onStop([this] {
        m_alarm.ring();
        for (auto &[id, place] : m_places)
            if (place.drop)
                place.drop->abort();
    });
}

void OrderFiles::start()
{
    if (m_parts.drop && m_parts.aside)
        m_scope.start(run());
}

void OrderFiles::lookNow()
{
    for (auto &[id, place] : m_places)
        place.lookAt = 0;
    m_alarm.ring();
}

Task<> OrderFiles::run()
{
    while (!m_scope.stopping()) {
        const Result<qint64> next = co_await round();
        const qint64 delay = next ? *next : kAgain;
        if (!m_scope.stopping())
            co_await m_alarm.wait(delay);
    }
    co_return Result<>();
}

/// Looks into every source whose time it is; how long until the next, ms; -1: until the sources are others.
Task<qint64> OrderFiles::round()
{
    auto look = [](Reader &reader) {
        return watched(reader);
    };
    CO_TRY(const auto found, co_await m_store.read(std::move(look)));
    qint64 next = std::numeric_limits<qint64>::max();
    for (const auto &[source, login] : found) {
        Place &place = m_places[source.id];
        const Where where{source.folder, source.server, login};
        if (where != place.where) {
            place = Place();
            place.where = where;
            place.drop = source.folder.isEmpty() ? nullptr : m_parts.drop(source, login);
        }
        if (!place.drop)
            continue;
        if (place.lookAt <= m_clock.now()) {
            const Result<bool> unsettled = co_await lookInto(source);
            if (m_scope.stopping())
                co_return -1;
            if (!unsettled && unsettled.error().kind == Error::Kind::Storage && unsettled.error().code.isEmpty())
                co_return fail(unsettled.error());
            qint64 delay = source.everyMinutes * kMinute;
            if (unsettled && *unsettled)
                delay = kSettle;
            else if (!unsettled && unsettled.error().kind == Error::Kind::Unauthorized)
                delay = std::max(delay, kNotLetIn);
            place.lookAt = m_clock.now() + delay;
        }
        next = std::min(next, place.lookAt);
    }
    if (next == std::numeric_limits<qint64>::max())
        co_return -1;
    co_return std::max<qint64>(0, next - m_clock.now());
}

/// True: something lies there that may still be written.
Task<bool> OrderFiles::lookInto(manual::Source source)
{
    const Result<bool> unsettled = co_await takeSettled(source);
    Place &place = m_places[source.id];
    manual::Drop *drop = place.drop.get();
    auto rest = [drop]() -> Result<bool> {
        drop->rest();
        return true;
    };
    CO_CHECK(co_await beside<bool>(rest));
    CO_CHECK(co_await pin(source));
    if (!unsettled) {
        if (unsettled.error().kind == Error::Kind::Cancelled)
            co_return fail(unsettled.error());
        CO_CHECK(co_await noteTrouble(source, unsettled.error()));
        co_return fail(unsettled.error());
    }
    if (std::exchange(place.troubled, false)) {
        auto reached = [source](Transaction &tx) {
            return manual::noteReached(tx, source);
        };
        CO_CHECK(co_await m_store.write(std::move(reached)));
    }
    co_return *unsettled;
}

Task<bool> OrderFiles::takeSettled(manual::Source source)
{
    Place &place = m_places[source.id];
    manual::Drop *drop = place.drop.get();
    auto look = [drop] {
        return drop->look();
    };
    CO_TRY(const auto now, co_await beside<std::vector<manual::Spotted>>(look));
    const auto ready = manual::settled(place.seen, now);
    place.seen = now;
    std::erase_if(place.left, [&](const Left &left) { return !isAmong(now, left.file); });
    bool unsettled = false;
    Result<> stays; // what stands in one file's way does not stand in another's
    for (const manual::Spotted &file : now) {
        unsettled |= file.size > 0 && !file.odd && !isAmong(ready, file);
        if (file.odd)
            stays = failAs(QStringLiteral("drop.name"), Error::Kind::Storage, file.name);
    }
    for (const manual::Spotted &file : ready) {
        if (m_scope.stopping())
            co_return false;
        const auto left
            = std::find_if(place.left.begin(), place.left.end(), [&](const Left &one) { return one.file == file; });
        Result<> done;
        if (left == place.left.end()) {
            done = co_await take(source, file);
        } else {
            const manual::Tray tray = left->tray;
            place.left.erase(left);
            done = co_await putAway(source.id, file, tray);
        }
        if (!done && done.error().code == u"drop.stays")
            stays = done;
        else if (!done)
            co_return fail(done.error());
    }
    if (!stays)
        co_return fail(stays.error());
    co_return unsettled;
}

/// Keeps the key of a server that was met for the first time, before anything else is said to it.
Task<> OrderFiles::pin(manual::Source source)
{
    Place &place = m_places[source.id];
    const QString met = place.drop->hostKey();
    if (met.isEmpty() || !place.where.server.hostKey.isEmpty())
        co_return Result<>();
    place.where.server.hostKey = met;
    auto keep = [source, met](Transaction &tx) {
        return manual::pinHostKey(tx, source, met);
    };
    co_return co_await m_store.write(std::move(keep));
}

Task<> OrderFiles::putAway(qint64 sourceId, manual::Spotted file, manual::Tray tray)
{
    Place &place = m_places[sourceId];
    manual::Drop *drop = place.drop.get();
    auto put = [drop, file, tray]() -> Result<bool> {
        CHECK(drop->putAway(file, tray));
        return true;
    };
    const Result<bool> away = co_await beside<bool>(put);
    if (!away) {
        place.left.push_back({file, tray}); // it is not read again, only put away
        co_return fail(away.error());
    }
    co_return Result<>();
}

Task<> OrderFiles::take(manual::Source source, manual::Spotted file)
{
    Place &place = m_places[source.id];
    manual::Drop *drop = place.drop.get();
    auto fetch = [drop, file] {
        return drop->read(file);
    };
    manual::FileOrigin origin{file.name, {}, drop->way()};
    const Result<QByteArray> bytes = co_await beside<QByteArray>(fetch);
    if (!bytes && bytes.error().kind == Error::Kind::Conflict)
        co_return Result<>(); // it is another file by now: the next look sees it
    if (!bytes && bytes.error().kind != Error::Kind::Malformed)
        co_return fail(bytes.error());
    manual::Tray tray = manual::Tray::Refused;
    if (bytes) {
        origin.digest = inbox::digestOf(*bytes);
        auto known = [id = source.id, digest = origin.digest](Reader &reader) {
            return manual::wasTakenWhole(reader, id, digest);
        };
        CO_TRY(const bool whole, co_await m_store.read(std::move(known)));
        if (whole) {
            tray = manual::Tray::Done;
        } else {
            CO_TRY(const bool good, co_await read(source, origin, *bytes));
            if (m_scope.stopping())
                co_return Result<>(); // it is read again at the next start; what it brought already is no change then
            if (good)
                tray = manual::Tray::Done;
        }
    } else {
        auto refuse = [source, origin, why = bytes.error()](Transaction &tx) {
            return manual::noteUnreadable(tx, source, origin, why, actorOf(source));
        };
        CO_CHECK(co_await m_store.write(std::move(refuse)));
    }
    co_return co_await putAway(source.id, file, tray);
}

/// Takes a file's orders in, a chunk at a time, so that nothing else waits. True: nothing of it was refused.
Task<bool> OrderFiles::read(manual::Source source, manual::FileOrigin origin, QByteArray bytes)
{
    auto parse = [bytes, mapping = source.mapping] {
        return manual::readOrders(bytes, mapping);
    };
    const Result<manual::OrderFile> file = co_await beside<manual::OrderFile>(parse);
    if (!file) {
        auto refuse = [source, origin, why = file.error()](Transaction &tx) {
            return manual::noteUnreadable(tx, source, origin, why, actorOf(source));
        };
        CO_CHECK(co_await m_store.write(std::move(refuse)));
        co_return false;
    }
    manual::Report report = manual::reportOf(*file);
    for (std::size_t from = 0; from < file->orders.size(); from += manual::kOrdersAtOnce) {
        if (m_scope.stopping())
            co_return false;
        auto some = [source, &file, from](Transaction &tx) {
            return manual::takeSome(tx, source, *file, from, manual::kOrdersAtOnce, actorOf(source));
        };
        CO_TRY(const auto taken, co_await m_store.write(std::move(some)));
        manual::add(report, taken);
    }
    auto note = [source, origin, report](Transaction &tx) {
        return manual::noteFile(tx, source, origin, report, actorOf(source));
    };
    CO_CHECK(co_await m_store.write(std::move(note)));
    co_return report.refused.empty();
}

Task<> OrderFiles::noteTrouble(manual::Source source, Error why)
{
    m_places[source.id].troubled = true;
    auto note = [source, why](Transaction &tx) {
        return manual::noteTrouble(tx, source, why);
    };
    co_return co_await m_store.write(std::move(note));
}

template <class T> Task<T> OrderFiles::beside(std::function<Result<T>()> work)
{
    auto answer = std::make_shared<std::optional<Result<T>>>();
    std::function<void()> run = [work = std::move(work), answer] {
        answer->emplace(work());
    };
    QFuture<void> done = m_parts.aside(std::move(run));
    co_await done;
    if (!*answer)
        co_return failAs({}, Error::Kind::Cancelled, QStringLiteral("the program ends"));
    co_return std::move(**answer);
}

} // namespace selaras::sync
