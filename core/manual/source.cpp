#include "manual/source.h"

#include "audit/audit.h"
#include "base/text.h"
#include "manual/file_log.h"
#include "manual/missing.h"
#include "manual/queries.h"
#include "orders/cancel.h"
#include "orders/order.h"

#include <QDir>
#include <QMap>

#include <algorithm>

namespace selaras::manual {

using channels::MoneyState;
using channels::OrderState;

namespace {

const QString kPacked = QStringLiteral("manual.packed");

/// What is to be done with an order of a file, as the books stand.
struct Plan {
    Verdict verdict = Verdict::Unchanged;
    qint64 orderId = 0;
    bool pay = false, amend = false;
    qint64 totalMinor = 0; ///< of the order as it stands; 0: a new one
    std::vector<Fault> faults{}; ///< of a refused one
};

Plan refused(const QString &code, const QString &detail)
{
    return {.verdict = Verdict::Refused, .faults = {{.code = code, .detail = detail}}};
}

Plan refused(std::vector<Fault> faults) { return {.verdict = Verdict::Refused, .faults = std::move(faults)}; }

Result<Plan> planOf(Reader &reader, const ManualOrder &order)
{
    TRY(const auto known, orders::known(reader, order.shopId, order.number));
    if (!known) {
        TRY(auto faults, faultsOf(reader, order));
        return faults.empty() ? Plan{.verdict = Verdict::New} : refused(std::move(faults));
    }
    TRY(const auto found, orders::find(reader, known->id));
    TRY(const auto facts, factsOf(reader, known->id));
    if (!facts)
        return refused(QStringLiteral("order.not-ours"), order.number);
    const bool waits = found->sold.state == OrderState::Unpaid
        || (found->sold.state == OrderState::Cancelled && found->sold.money == MoneyState::Expired);
    Plan plan{.verdict = Verdict::Unchanged, .orderId = known->id, .totalMinor = found->sold.totalMinor};
    plan.pay = waits && order.payment == Payment::Paid;
    plan.amend = facts->rowsDigest != order.rowsDigest;
    if (plan.amend) {
        if (!orders::mayRequestCancel(found->sold.state) && !plan.pay)
            return refused(QStringLiteral("manual.over"), channels::stateName(found->sold.state));
        if (orders::isPacked(found->progress))
            return refused(kPacked, order.number);
        TRY(auto faults, faultsOf(reader, order));
        if (!faults.empty())
            return refused(std::move(faults));
    }
    plan.verdict = plan.amend ? Verdict::Changed : plan.pay ? Verdict::Paid : Verdict::Unchanged;
    return plan;
}

/// What the new ones would miss, the first of the file served first.
Result<std::vector<Taken>> missedBy(Reader &reader, const OrderFile &file, std::vector<Taken> orders)
{
    std::vector<Line> lines;
    std::vector<Taken *> of; // each line
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (orders[i].verdict != Verdict::New)
            continue;
        for (const Line &line : file.orders[i].order.lines) {
            lines.push_back(line);
            of.push_back(&orders[i]);
        }
    }
    TRY(const auto missing, missingOf(reader, lines));
    for (std::size_t i = 0; i < of.size(); ++i)
        of[i]->missing += missing[i];
    return orders;
}

Result<> carryOut(Transaction &tx, const Plan &plan, const ManualOrder &order, const QString &actor)
{
    if (plan.verdict == Verdict::New) {
        CHECK(enter(tx, order, actor));
        return {};
    }
    if (plan.pay)
        CHECK(confirmPayment(tx, plan.orderId, actor));
    if (plan.amend)
        CHECK(amend(tx, plan.orderId, order, actor));
    return {};
}

/// How what a file says of a packed order differs from what is in its box: "WBT-26: 1 → 2" of each SKU, else "address".
/// Empty: in nothing that the box depends on.
QString differenceOf(const orders::Order &packed, const ManualOrder &wanted)
{
    QMap<QString, std::pair<qint64, qint64>> pieces; // by the code: packed, wanted
    for (const orders::OrderLine &line : packed.lines)
        pieces[line.skuCode.toUpper()].first += line.sold.quantity;
    for (const Line &line : wanted.lines)
        pieces[line.code.trimmed().toUpper()].second += line.pieces;
    QStringList out;
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it)
        if (it->first != it->second)
            out << QStringLiteral("%1: %2 → %3").arg(it.key()).arg(it->first).arg(it->second);
    const auto &was = packed.sold.recipient, &now = wanted.buyer;
    const bool moved = was.name != now.name || was.phone != now.phone || was.street != now.street
        || was.district != now.district || was.city != now.city || was.province != now.province
        || was.postcode != now.postcode;
    return !out.isEmpty() ? out.join(QStringLiteral(", ")) : moved ? QStringLiteral("address") : QString();
}

/// The box is closed: a person decides. The same file read again says it no second time.
Result<> holdPacked(Transaction &tx, const ManualOrder &wanted, const QString &actor)
{
    TRY(const auto known, orders::known(tx, wanted.shopId, wanted.number));
    TRY(const auto packed, orders::find(tx, known->id));
    const QString difference = differenceOf(*packed, wanted);
    if (difference.isEmpty())
        return {};
    CHECK(orders::hold(tx, known->id, orders::HoldKind::Changed, difference, actor));
    CHECK(tx.run(updateRowsDigest, wanted.rowsDigest, known->id));
    return {};
}

Taken takenOf(const FileOrder &order, const Plan &plan)
{
    return {order.order.number, order.rows, plan.verdict, plan.faults};
}

Source tidied(Source source)
{
    source.name = source.name.simplified();
    source.folder = source.folder.trimmed();
    source.server.host = source.server.host.trimmed();
    source.server.user = source.server.user.trimmed();
    source.server.hostKey = source.server.hostKey.trimmed();
    return source;
}

bool isFolder(const Source &source)
{
    if (source.isOnServer())
        return !source.folder.isEmpty() && isPlainText(source.folder);
    return source.folder.isEmpty() || QDir::isAbsolutePath(source.folder);
}

Result<> checkMapping(const Mapping &mapping)
{
    QStringList unsaid;
    for (const Column needed : {Column::Number, Column::Sku, Column::Pieces})
        if (mapping[std::size_t(needed)].isEmpty())
            unsaid << columnName(needed);
    return unsaid.isEmpty()
        ? Result<>()
        : failAs(QStringLiteral("manual.file-columns"), Error::Kind::Rejected, unsaid.join(QStringLiteral(", ")));
}

Result<> checkServer(const sftp::Server &server)
{
    const auto refuse = [](const char *code, const QString &detail) {
        return failAs(QString::fromLatin1(code), Error::Kind::Rejected, plainText(detail, 80));
    };
    if (!sftp::isHost(server.host))
        return refuse("manual.source-server", server.host);
    if (server.port < 1 || server.port > 65535)
        return refuse("manual.source-port", QString::number(server.port));
    if (server.user.isEmpty() || !isPlainText(server.user))
        return refuse("manual.source-user", server.user);
    if (!server.hostKey.isEmpty() && !sftp::isHostKey(server.hostKey))
        return refuse("manual.source-host-key", server.hostKey);
    return {};
}

/// Where its files lie, and how it is let in there. What was said to one server is said to no other.
Result<> saveServer(
    Transaction &tx, qint64 id, const Source &source, const std::optional<Source> &was, const sftp::Login &typed)
{
    if (!source.isOnServer()) {
        CHECK(tx.run(updateServer, QString(), sftp::Server().port, QString(), QString(), QString(), QString(), id));
        return {};
    }
    sftp::Server server = source.server;
    const bool sameServer = was && was->server.host == server.host && was->server.port == server.port;
    if (was && was->isOnServer() && !sameServer && was->server.hostKey == server.hostKey)
        server.hostKey.clear(); // it was the other one's
    sftp::Login login = typed;
    if (login.isEmpty() && sameServer && was->server.user == server.user) {
        TRY(login, loginOf(tx, id));
    }
    if (login.isEmpty())
        return failAs(QStringLiteral("manual.source-login"), Error::Kind::Rejected, server.host);
    if (!login.key.isEmpty())
        login.key = login.key.trimmed() + u'\n'; // without its last line end libssh2 does not know it
    CHECK(tx.run(updateServer, server.host, server.port, server.user, server.hostKey, login.password, login.key, id));
    return {};
}

/// Walks over some orders of a file, with their place filled in.
template <class Each>
Result<std::vector<Taken>> walk(
    const Source &source, const OrderFile &file, std::size_t from, std::size_t count, Each each)
{
    std::vector<Taken> out;
    for (std::size_t i = from; i < std::min(from + count, file.orders.size()); ++i) {
        FileOrder order = file.orders[i];
        order.order.shopId = source.shopId;
        TRY(out.emplace_back(), each(order));
    }
    return out;
}

} // namespace

Result<qint64> saveSource(Transaction &tx, const Source &wanted, const QString &actor, const sftp::Login &login)
{
    const Source source = tidied(wanted);
    const QString &name = source.name;
    if (name.isEmpty() || name.size() > shops::kLongestName || !isPlainText(name))
        return failAs(QStringLiteral("manual.source-name"), Error::Kind::Rejected, plainText(name, 80));
    TRY(const auto shop, shops::find(tx, source.shopId));
    if (!shop || !shops::isManual(shop->channel))
        return failAs(QStringLiteral("manual.no-shop"), Error::Kind::Rejected, QString::number(source.shopId));
    CHECK(checkMapping(source.mapping));
    if (source.isOnServer())
        CHECK(checkServer(source.server));
    if (!isFolder(source))
        return failAs(QStringLiteral("manual.source-folder"), Error::Kind::Rejected, plainText(source.folder, 80));
    if (source.everyMinutes < 1 || source.everyMinutes > kMostMinutes)
        return failAs(
            QStringLiteral("manual.source-minutes"), Error::Kind::Rejected, QString::number(source.everyMinutes));
    TRY(const auto named, tx.one(sourceByName, folded(name)));
    if (named && source.id != 0 && named->id != source.id)
        return failAs(QStringLiteral("manual.source-taken"), Error::Kind::Conflict, name);
    std::optional<Source> was = named;
    if (source.id != 0) {
        TRY(was, tx.one(sourceById, source.id));
        if (!was)
            return failAs(QStringLiteral("manual.no-source"), Error::Kind::Conflict, name);
    }
    const qint64 id = was ? was->id : tx.newId();
    if (was) {
        CHECK(tx.run(updateSource, name, folded(name), source.shopId, mappingText(source.mapping), source.folder,
            source.everyMinutes, id));
    } else {
        CHECK(tx.run(insertSource, id, name, folded(name), source.shopId, mappingText(source.mapping), source.folder,
            source.everyMinutes, tx.now()));
    }
    CHECK(saveServer(tx, id, source, was, login));
    tx.touch(Topic::Files);
    QString detail = mappingText(source.mapping);
    if (was && was->name != name)
        detail += QStringLiteral(" was: ") + was->name;
    CHECK(audit::append(
        tx, {.actor = actor, .action = QStringLiteral("order.source"), .subject = name, .detail = detail}));
    return id;
}

Result<> pinHostKey(Transaction &tx, const Source &source, const QString &hostKey)
{
    TRY(const int pinned, tx.run(updateHostKey, hostKey, source.id, source.server.host, source.server.port));
    if (pinned == 0)
        return {};
    tx.touch(Topic::Files);
    return audit::append(tx,
        {.actor = QStringLiteral("worker/") + source.name,
            .action = QStringLiteral("order.source.host-key"),
            .subject = source.name,
            .detail = source.server.host + u' ' + hostKey});
}

Result<sftp::Login> loginOf(Reader &reader, qint64 sourceId)
{
    TRY(const auto login, reader.one(sourceLogin, sourceId));
    return login.value_or(sftp::Login());
}

Result<Source> sourceNamed(Reader &reader, const QString &name)
{
    TRY(const auto found, reader.one(sourceByName, folded(name.simplified())));
    if (!found)
        return failAs(QStringLiteral("manual.no-source"), Error::Kind::Conflict, name);
    return *found;
}

Result<std::vector<Source>> sources(Reader &reader) { return reader.all(allSources); }

Result<std::vector<Taken>> preview(
    Reader &reader, const Source &source, const OrderFile &file, std::size_t from, std::size_t count)
{
    return walk(source, file, from, count, [&](const FileOrder &order) -> Result<Taken> {
        TRY(const Plan plan, planOf(reader, order.order));
        Taken out = takenOf(order, plan);
        if (plan.verdict == Verdict::Refused)
            return out;
        out.totalMinor = plan.totalMinor;
        if (plan.verdict == Verdict::New || plan.verdict == Verdict::Changed) {
            TRY(out.totalMinor, totalOf(reader, order.order));
        }
        return out;
    });
}

Result<std::vector<Taken>> takeSome(Transaction &tx, const Source &source, const OrderFile &file, std::size_t from,
    std::size_t count, const QString &actor)
{
    return walk(source, file, from, count, [&](const FileOrder &order) -> Result<Taken> {
        TRY(Plan plan, planOf(tx, order.order));
        if (!plan.faults.empty() && plan.faults.front().code == kPacked)
            CHECK(holdPacked(tx, order.order, actor));
        if (plan.verdict == Verdict::Refused || plan.verdict == Verdict::Unchanged)
            return takenOf(order, plan);
        const Result<> done = tx.attempt([&] { return carryOut(tx, plan, order.order, actor); });
        if (!done && done.error().kind == Error::Kind::Storage)
            return fail(done.error()); // the disk's trouble, not the order's
        if (!done)
            plan = refused(done.error().code, done.error().detail);
        return takenOf(order, plan);
    });
}

std::vector<RefusedRow> refusedRows(const Taken &refused)
{
    const auto faultOf = [&](int line) {
        const auto found = std::find_if(
            refused.faults.begin(), refused.faults.end(), [line](const Fault &fault) { return fault.line == line; });
        return found == refused.faults.end() ? nullptr : &*found;
    };
    const Fault *const whole = faultOf(-1);
    const auto culprit = std::find_if(
        refused.faults.begin(), refused.faults.end(), [](const Fault &fault) { return fault.line >= 0; });
    std::vector<RefusedRow> out;
    for (int i = 0; i < int(refused.rows.size()); ++i) {
        const Fault *const own = faultOf(i), *const said = own ? own : whole;
        const int row = refused.rows[std::size_t(i)];
        if (said)
            out.push_back({row, refused.number, said->code, said->detail});
        else if (culprit != refused.faults.end())
            out.push_back({row, refused.number, QStringLiteral("manual.row-beside"),
                QString::number(refused.rows[std::size_t(culprit->line)])});
    }
    return out;
}

Report reportOf(const OrderFile &file)
{
    Report report;
    report.refused = file.refused;
    return report;
}

void add(Report &report, const std::vector<Taken> &taken)
{
    for (const Taken &one : taken) {
        switch (one.verdict) {
        case Verdict::New: ++report.added; break;
        case Verdict::Changed: ++report.changed; break;
        case Verdict::Paid: ++report.paid; break;
        case Verdict::Unchanged: ++report.unchanged; break;
        case Verdict::Refused:
            for (const RefusedRow &row : refusedRows(one))
                report.refused.push_back(row);
        }
        report.orders.push_back(one);
    }
    std::stable_sort(report.refused.begin(), report.refused.end(),
        [](const RefusedRow &a, const RefusedRow &b) { return a.row < b.row; });
}

std::optional<Source> fitting(const std::vector<Source> &sources, const QStringList &headers)
{
    QStringList there;
    for (const QString &header : headers)
        there << folded(header);
    const auto asked = [](const QString &header) {
        return !header.isEmpty() && !header.startsWith(u'=');
    };
    const Source *best = nullptr;
    qsizetype most = 0;
    for (const Source &source : sources) {
        const bool fits = std::all_of(source.mapping.begin(), source.mapping.end(),
            [&](const QString &header) { return !asked(header) || there.contains(folded(header)); });
        const qsizetype columns = std::count_if(source.mapping.begin(), source.mapping.end(), asked);
        if (fits && columns > most) {
            best = &source;
            most = columns;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

Result<Report> readFile(Store &store, const Source &source, const OrderFile &file, const FileOrigin &origin,
    const QString &actor, bool dryRun, const std::function<bool(int done)> &told)
{
    Report report = reportOf(file);
    for (std::size_t from = 0; from < file.orders.size(); from += kOrdersAtOnce) {
        auto some = dryRun
            ? store.read([&](Reader &reader) { return preview(reader, source, file, from, kOrdersAtOnce); })
            : store.write([&](Transaction &tx) { return takeSome(tx, source, file, from, kOrdersAtOnce, actor); });
        some.waitForFinished();
        TRY(const auto taken, some.result());
        add(report, taken);
        if (told && !told(int(report.orders.size())))
            break;
    }
    if (dryRun) {
        auto missed = store.read([&](Reader &reader) { return missedBy(reader, file, report.orders); });
        missed.waitForFinished();
        TRY(report.orders, missed.result());
    } else {
        auto noted = store.write([&](Transaction &tx) { return noteFile(tx, source, origin, report, actor); });
        noted.waitForFinished();
        CHECK(noted.result());
    }
    return report;
}

} // namespace selaras::manual
