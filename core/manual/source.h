#pragma once

#include "manual/order_file.h"
#include "sftp/server.h"
#include "store/store.h"

#include <functional>
#include <optional>

/// Where files of orders come from, and taking such a file in. Callers ask access::Right::EnterOrders.
namespace selaras::manual {

struct Source {
    qint64 id = 0; ///< 0: not saved yet
    QString name; ///< unique whatever its case
    qint64 shopId = 0; ///< the place its orders belong to
    Mapping mapping{};
    QString folder{}; ///< looked into for files: of this PC, absolute; empty: none is; of `server`, if it has a host
    int everyMinutes = 5; ///< how often, 1 to kMostMinutes
    sftp::Server server{}; ///< its host is empty: files lie on this PC

    bool isOnServer() const { return !server.host.isEmpty(); }
};
constexpr int kMostMinutes = 1440;

/// Saves it; its id. With an id it is that source, whatever its name was: what it has read stays known. Without one it
/// is the source of its name, or a new one. `login`: how it is let in by its server; empty: as it was. Rejected
/// manual.source-name (1 to 80 characters that can be shown), manual.no-shop, manual.file-columns (number, SKU and
/// pieces are needed), manual.source-folder (not absolute; of a server: none), manual.source-minutes,
/// manual.source-server, manual.source-port, manual.source-user, manual.source-login (none, or the one it had was for
/// another server or user), manual.source-host-key; Conflict manual.source-taken (another has the name),
/// manual.no-source.
Result<qint64> saveSource(Transaction &tx, const Source &source, const QString &actor, const sftp::Login &login = {});
/// The server's key was met: from now on no other is believed. Nothing when the source is meanwhile on another server,
/// or has a key.
Result<> pinHostKey(Transaction &tx, const Source &source, const QString &hostKey);
/// Conflict manual.no-source.
Result<Source> sourceNamed(Reader &reader, const QString &name);
/// By name.
Result<std::vector<Source>> sources(Reader &reader);
/// How a source is let in by its server: secrets, for the engine only. They lie in the encrypted inventory, as those of
/// shops do, and are in no audit entry, alert and log.
Result<sftp::Login> loginOf(Reader &reader, qint64 sourceId);

enum class Verdict {
    New,
    Changed,
    Paid, ///< nothing but the money has come
    Unchanged,
    Refused,
};

/// What became of one order of a file, or would.
struct Taken {
    QString number;
    std::vector<int> rows; ///< lines of the file
    Verdict verdict = Verdict::Unchanged;
    std::vector<Fault> faults{}; ///< Refused: why; a fault's line is that of `rows` in the same place
    qint64 totalMinor = 0; ///< of a preview: what the buyer pays; 0 of a refused one
    qint64 missing = 0; ///< of a dry run: pieces of a new one that are not in stock and would wait
};

struct Report {
    std::vector<Taken> orders; ///< as the file has them
    std::vector<RefusedRow> refused; ///< rows that could not be read, and those of refused orders; by row
    int added = 0, changed = 0, paid = 0, unchanged = 0; ///< orders
};

/// What reading the file would do with its orders from `from` on, at most `count`. Nothing is written.
Result<std::vector<Taken>> preview(
    Reader &reader, const Source &source, const OrderFile &file, std::size_t from, std::size_t count);
/// Does it. Each order is taken whole or not at all; the same file twice changes nothing. What people changed by hand
/// since stays until its rows change, and money once confirmed is never taken back.
Result<std::vector<Taken>> takeSome(Transaction &tx, const Source &source, const OrderFile &file, std::size_t from,
    std::size_t count, const QString &actor);

/// What each row of a refused order is told: its own fault, else the order's, else which other row has one.
std::vector<RefusedRow> refusedRows(const Taken &refused);
/// An empty report of the rows that could not be read; add() adds what became of the orders.
Report reportOf(const OrderFile &file);
void add(Report &report, const std::vector<Taken> &taken);

/// The source a file with these headers comes from: all it asks for stands in them, and no other asks for more.
/// Nullopt: none does.
std::optional<Source> fitting(const std::vector<Source> &sources, const QStringList &headers);

struct FileOrigin;
/// Reads a whole file, in chunks that are committed on their own, and notes it; with `dryRun` only tells: the new ones
/// take what is free in their order, so that each says what it would miss. `told` hears how many orders are done after
/// each chunk; when it says false the rest is left. Blocks the calling thread.
Result<Report> readFile(Store &store, const Source &source, const OrderFile &file, const FileOrigin &origin,
    const QString &actor, bool dryRun, const std::function<bool(int done)> &told = {});

constexpr std::size_t kOrdersAtOnce = 50;

} // namespace selaras::manual
