#include "base/money.h"
#include "catalog/import_file.h"
#include "inbox/inbox.h"
#include "login.h"
#include "manual/file_log.h"
#include "manual/number.h"
#include "manual/source.h"
#include "orders/order.h"
#include "sentences.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

#include <array>
#include <numeric>

namespace selaras::ctl {

namespace {

using manual::Payment;

struct Options {
    std::string inventory, number, place, name, phone, email, street, city, province, postcode, shipping, discount,
        courier, note, reason;
    std::string payment = "unpaid";
    std::vector<std::string> lines, columns;
    std::string file, source;
    std::string server, user, passwordFile, keyFile, hostKey, newName;
    std::optional<std::string> folder; ///< none: as it was
    std::optional<int> minutes; ///< the same
    int hours = 0, port = 22;
    bool dryRun = false;
    Login login;
};

constexpr std::array kPayments{std::pair{"unpaid", Payment::Unpaid}, std::pair{"paid", Payment::Paid},
    std::pair{"cod", Payment::Cod}, std::pair{"walk-in", Payment::WalkIn}};

Result<qint64> amountFrom(const std::string &typed, const char *code)
{
    if (typed.empty())
        return 0;
    const auto minor = catalog::rupiahFromText(text(typed));
    if (!minor)
        return failAs(QString::fromLatin1(code), Error::Kind::Rejected, text(typed));
    return *minor;
}

/// "POT=2" or "POT=2@89500".
Result<manual::Line> lineFrom(const std::string &typed)
{
    const QString line = text(typed);
    const qsizetype equals = line.lastIndexOf(u'='), at = line.indexOf(u'@', qMax<qsizetype>(0, equals));
    manual::Line out{.code = line.left(equals < 0 ? line.size() : equals).trimmed(), .pieces = 1};
    if (equals >= 0) {
        const QString pieces = line.mid(equals + 1, at < 0 ? -1 : at - equals - 1);
        const auto count = catalog::piecesFromText(pieces);
        if (!count)
            return failAs(QStringLiteral("manual.pieces"), Error::Kind::Rejected, pieces);
        out.pieces = *count;
    }
    if (at >= 0) {
        const auto price = catalog::rupiahFromText(line.mid(at + 1));
        if (!price)
            return failAs(QStringLiteral("manual.price"), Error::Kind::Rejected, line.mid(at + 1));
        out.unitMinor = *price;
    }
    return out;
}

Result<manual::ManualOrder> orderFrom(const Options &options)
{
    manual::ManualOrder order;
    order.buyer = {.name = text(options.name),
        .phone = text(options.phone),
        .street = text(options.street),
        .district = {},
        .city = text(options.city),
        .province = text(options.province),
        .postcode = text(options.postcode),
        .country = {},
        .email = text(options.email)};
    for (const std::string &line : options.lines) {
        TRY(order.lines.emplace_back(), lineFrom(line));
    }
    TRY(order.shippingMinor, amountFrom(options.shipping, "manual.shipping"));
    TRY(order.discountMinor, amountFrom(options.discount, "manual.discount"));
    order.courier = text(options.courier);
    order.note = text(options.note);
    for (const auto &[name, payment] : kPayments)
        if (options.payment == name)
            order.payment = payment;
    if (options.hours != 0)
        order.holdMs = options.hours * qint64(3'600'000);
    return order;
}

Result<ExitCode> add(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::EnterOrders));
    TRY(manual::ManualOrder order, orderFrom(options));
    TRY(const auto entered, writeNow(*session.store, [&](Transaction &tx) -> Result<manual::Entered> {
        TRY(order.shopId, manual::placeNamed(tx, text(options.place), session.actor.auditName()));
        return manual::enter(tx, order, session.actor.auditName());
    }));
    using Kept = std::pair<orders::Order, manual::Facts>;
    TRY(const auto kept, readNow(*session.store, [&](Reader &reader) -> Result<Kept> {
        TRY(const auto found, orders::find(reader, entered.orderId));
        TRY(const auto facts, manual::factsOf(reader, entered.orderId));
        return Kept(*found, *facts);
    }));
    const auto &sold = kept.first.sold;
    say(QStringLiteral("%1\t%2\t%3")
            .arg(entered.number, channels::stateName(sold.state),
                decimalFromMinor(sold.totalMinor + kept.second.addendMinor, sold.currency)));
    const auto &lines = kept.first.lines;
    const qint64 waiting = std::accumulate(lines.begin(), lines.end(), qint64(0),
        [](qint64 sum, const orders::OrderLine &line) { return sum + line.waiting; });
    if (waiting > 0)
        say(QStringLiteral("%1 pieces of it are not there: selarasctl orders why-short tells why.").arg(waiting));
    if (kept.second.paysUntil)
        say(QStringLiteral("To be paid by %1, exactly that amount, with that number.")
                .arg(QDateTime::fromMSecsSinceEpoch(*kept.second.paysUntil, QTimeZone::utc()).toString(Qt::ISODate)));
    return Done;
}

/// The order of ours that a number means, spoken or typed. Rejected manual.misread, orders.number.
Result<qint64> orderNumbered(Reader &reader, const std::string &typed)
{
    QString number = text(typed).simplified();
    if (const auto counted = manual::numberFromText(number))
        number = manual::numberText(*counted);
    TRY(const auto all, manual::places(reader));
    for (const shops::Shop &place : all) {
        TRY(const auto known, orders::known(reader, place.id, number));
        if (known)
            return known->id;
    }
    const bool misread = manual::looksLikeNumber(number) && !manual::numberFromText(number);
    return failAs(
        misread ? QStringLiteral("manual.misread") : QStringLiteral("orders.number"), Error::Kind::Rejected, number);
}

Result<ExitCode> act(const Options &options, access::Right right, const char *said,
    const std::function<Result<>(Transaction &, qint64, const QString &)> &what)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, right));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const qint64 order, orderNumbered(tx, options.number));
        return what(tx, order, session.actor.auditName());
    }));
    say(QString::fromLatin1(said).arg(text(options.number)));
    return Done;
}

Result<ExitCode> paid(const Options &options)
{
    return act(options, access::Right::EnterOrders, "%1 is paid.", manual::confirmPayment);
}

Result<ExitCode> delivered(const Options &options)
{
    return act(options, access::Right::PackOrders, "The buyer has %1.", manual::complete);
}

Result<ExitCode> cancel(const Options &options)
{
    return act(options, access::Right::CancelOrders, "%1 is cancelled; its stock is free.",
        [&](Transaction &tx, qint64 order, const QString &actor) {
            return manual::cancel(tx, order, text(options.reason), actor);
        });
}

Result<QByteArray> bytesOf(const std::string &path)
{
    QFile file(text(path));
    if (!file.open(QIODevice::ReadOnly))
        return failAs(QStringLiteral("store.cannot-open"), Error::Kind::Storage, text(path));
    return file.readAll();
}

/// "number=No. Pesanan": the mapping of the columns named, over what the headers of a file say by themselves; without a
/// file over what was saved before.
Result<manual::Mapping> mappingFrom(const Options &options, manual::Mapping mapping)
{
    if (!options.file.empty()) {
        TRY(const QByteArray bytes, bytesOf(options.file));
        TRY(const QStringList headers, manual::readHeaders(bytes));
        mapping = manual::guessed(headers);
    }
    for (const std::string &typed : options.columns) {
        const QString pair = text(typed);
        const qsizetype equals = pair.indexOf(u'=');
        const auto column = manual::columnFromName(pair.left(qMax<qsizetype>(0, equals)).trimmed());
        if (!column)
            return failAs(QStringLiteral("manual.file-columns"), Error::Kind::Rejected, pair);
        mapping[std::size_t(*column)] = pair.mid(equals + 1).trimmed();
    }
    return mapping;
}

/// How the server lets us in, as far as it is given: nothing of a server that knows us already.
Result<sftp::Login> serverLoginFrom(const Options &options)
{
    sftp::Login out;
    if (!options.keyFile.empty()) {
        const auto key = bytesOf(options.keyFile);
        if (!key || !key->contains("PRIVATE KEY"))
            return failAs(QStringLiteral("manual.source-key-file"), Error::Kind::Rejected, text(options.keyFile));
        out.key = QString::fromUtf8(*key);
    }
    if (!options.passwordFile.empty() || !qEnvironmentVariableIsEmpty("SELARAS_SERVER_PASSWORD")) {
        TRY(const Secret secret, password(options.passwordFile, "SELARAS_SERVER_PASSWORD", {}));
        out.password = QString::fromUtf8(secret.view());
    }
    return out;
}

Result<ExitCode> source(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::EnterOrders));
    TRY(const auto login, serverLoginFrom(options));
    const auto was
        = readNow(*session.store, [&](Reader &reader) { return manual::sourceNamed(reader, text(options.source)); });
    if (!was && was.error().code != QLatin1String("manual.no-source"))
        return fail(was.error());
    manual::Source saved = was ? *was : manual::Source{.name = text(options.source)};
    TRY(saved.mapping, mappingFrom(options, saved.mapping));
    saved.folder = options.folder ? text(*options.folder) : saved.folder;
    saved.everyMinutes = options.minutes.value_or(saved.everyMinutes);
    if (!options.server.empty()) {
        const bool same = saved.server.host == text(options.server);
        const QString met = same ? saved.server.hostKey : QString(); // what was met is not forgotten without a word
        saved.server = {text(options.server), options.port, text(options.user), text(options.hostKey)};
        if (saved.server.hostKey.isEmpty())
            saved.server.hostKey = met;
    }
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<qint64> {
        manual::Source now = saved;
        TRY(now.shopId, manual::placeNamed(tx, text(options.place), session.actor.auditName()));
        return manual::saveSource(tx, now, session.actor.auditName(), login);
    }));
    const manual::Mapping &mapping = saved.mapping;
    for (std::size_t i = 0; i < mapping.size(); ++i)
        if (!mapping[i].isEmpty())
            say(QStringLiteral("%1\t%2").arg(manual::columnName(manual::Column(i)), mapping[i]));
    return Done;
}

Result<ExitCode> renameSource(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::EnterOrders));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<qint64> {
        TRY(auto renamed, manual::sourceNamed(tx, text(options.source)));
        renamed.name = text(options.newName);
        return manual::saveSource(tx, renamed, session.actor.auditName());
    }));
    say(QStringLiteral("It is %1 now, and knows what it has read.").arg(text(options.newName)));
    return Done;
}

QString placeOf(const manual::Source &source)
{
    if (!source.isOnServer())
        return source.folder.isEmpty() ? QStringLiteral("read by hand") : source.folder;
    const sftp::Server &server = source.server;
    return QStringLiteral("sftp %1@%2:%3 %4, %5")
        .arg(server.user, server.host, QString::number(server.port), source.folder,
            server.hostKey.isEmpty() ? QStringLiteral("its key was not met yet") : server.hostKey);
}

Result<ExitCode> listSources(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const auto all, readNow(*session.store, [](Reader &reader) { return manual::sources(reader); }));
    for (const manual::Source &one : all)
        say(QStringLiteral("%1\t%2").arg(one.name, placeOf(one)));
    if (all.empty())
        say(QStringLiteral("There is no source of files yet."));
    return Done;
}

Result<ExitCode> files(const Options &options)
{
    constexpr int kMost = 200;
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const auto read, readNow(*session.store, [](Reader &reader) { return manual::files(reader, kMost); }));
    for (const manual::FileNote &note : read)
        say(QStringLiteral("%1\t%2\t%3\t%4")
                .arg(QDateTime::fromMSecsSinceEpoch(note.at, QTimeZone::utc()).toString(Qt::ISODate), note.source,
                    note.origin.name,
                    note.error.isEmpty() ? QStringLiteral("new %1, changed %2, paid %3, unchanged %4, rows left out %5")
                                               .arg(note.added)
                                               .arg(note.changed)
                                               .arg(note.paid)
                                               .arg(note.unchanged)
                                               .arg(note.refusedRows)
                                         : note.error));
    if (read.empty())
        say(QStringLiteral("No file was read yet."));
    return Done;
}

QString happened(const manual::RefusedRow &row)
{
    Error error(Error::Kind::Rejected, row.detail);
    error.code = row.code;
    return whatHappened(error);
}

Result<ExitCode> import(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::EnterOrders));
    TRY(const auto from,
        readNow(*session.store, [&](Reader &reader) { return manual::sourceNamed(reader, text(options.source)); }));
    TRY(const QByteArray bytes, bytesOf(options.file));
    TRY(const auto file, manual::readOrders(bytes, from.mapping));
    TRY(const auto report,
        manual::readFile(*session.store, from, file,
            {QFileInfo(text(options.file)).fileName(), inbox::digestOf(bytes), manual::Way::Hand},
            session.actor.auditName(), options.dryRun));
    for (const manual::RefusedRow &row : report.refused)
        complain(QStringLiteral("row %1\t%2\t%3").arg(row.row).arg(row.number, happened(row)));
    const auto count = [](std::size_t n) {
        return QString::number(n);
    };
    say(QStringLiteral("%1new %2, changed %3, paid %4, unchanged %5, rows left out %6")
            .arg(options.dryRun ? QStringLiteral("Nothing was written. ") : QString(), count(std::size_t(report.added)),
                count(std::size_t(report.changed)), count(std::size_t(report.paid)),
                count(std::size_t(report.unchanged)), count(report.refused.size())));
    if (report.refused.empty())
        return Done;
    complain(QStringLiteral(
        "An order is taken whole or not at all: those of these rows were left out. Mend the rows, then read the file again."));
    return Found;
}

} // namespace

void addManualOrders(CLI::App &orders, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *entry = addCommand(orders, "add", "Type in an order by chat or over the counter", options, chosen, add);
    entry->add_option("--place", options->place, "Where it came from, such as WhatsApp")->required();
    entry->add_option("--line", options->lines, "SKU=PIECES or SKU=PIECES@PRICE; once a line")->required();
    entry->add_option("--name", options->name, "The buyer");
    entry->add_option("--phone", options->phone, "Their phone");
    entry->add_option("--email", options->email, "Their mail address");
    entry->add_option("--street", options->street, "Street and number");
    entry->add_option("--city", options->city, "City");
    entry->add_option("--province", options->province, "Province");
    entry->add_option("--postcode", options->postcode, "Postcode");
    entry->add_option("--shipping", options->shipping, "Shipping the buyer pays, rupiah");
    entry->add_option("--discount", options->discount, "Off the goods, rupiah");
    entry->add_option("--courier", options->courier, "Who takes it there");
    entry->add_option("--note", options->note, "What the buyer says");
    entry->add_option("--hours", options->hours, "How long it waits to be paid; as the place says by default");
    entry->add_option("--payment", options->payment, "unpaid, paid, cod or walk-in")
        ->check(CLI::IsMember({"unpaid", "paid", "cod", "walk-in"}));
    const auto numbered = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        auto *added = addCommand(orders, name, about, options, chosen, run);
        added->add_option("number", options->number, "The order's number, as written or as said")->required();
        return added;
    };
    numbered("paid", "The money for a typed-in order is there", paid);
    numbered("delivered", "The buyer has a typed-in order, taken along or brought", delivered);
    numbered("cancel", "Cancel a typed-in order; its stock is free at once", cancel)
        ->add_option("--reason", options->reason, "Why, for the record");
    auto *saved = addCommand(orders, "source",
        "Save where files of orders come from, and which column is what; what is not said stays as it was", options,
        chosen, source);
    saved->add_option("name", options->source, "Its name")->required();
    saved->add_option("--place", options->place, "Where its orders belong, such as Reseller")->required();
    saved->add_option("--like", options->file, "A file whose headers say by themselves what they are");
    saved->add_option("--column", options->columns,
        "COLUMN=HEADER as the header stands in the file, or COLUMN==WORDS for every row: number, name, phone, street, "
        "district, city, province, postcode, sku, pieces, price, shipping, discount, courier, note, payment");
    saved->add_option(
        "--folder", options->folder, "A folder the window looks into for its files; read ones are moved away");
    saved->add_option("--every", options->minutes, "How often, minutes");
    auto *server = saved->add_option("--server", options->server, "The folder lies on this server: by SFTP");
    saved->add_option("--port", options->port, "The server's port")->needs(server);
    saved->add_option("--server-user", options->user, "Who we are there")->needs(server);
    saved->add_option("--private-key", options->keyFile, "A file with the private key we show there; kept encrypted")
        ->needs(server);
    saved
        ->add_option("--server-password-file", options->passwordFile,
            "The password there, or the key's passphrase; else SELARAS_SERVER_PASSWORD; without any it stays as it was")
        ->needs(server);
    saved
        ->add_option("--host-key", options->hostKey,
            "The server's own key, SHA256:...; without it the one that is met first is kept")
        ->needs(server);
    addCommand(orders, "sources", "Where files of orders come from", options, chosen, listSources);
    auto *renamed = addCommand(orders, "rename-source", "Give a source another name; what it has read stays known",
        options, chosen, renameSource);
    renamed->add_option("name", options->source, "Its name")->required();
    renamed->add_option("new-name", options->newName, "The new one")->required();
    addCommand(orders, "files", "Files of orders that were read, the newest first", options, chosen, files);
    auto *file = addCommand(orders, "import", "Read orders from a CSV or XLSX file", options, chosen, import);
    file->add_option("file", options->file, "The file")->required();
    file->add_option("--source", options->source, "Where it comes from")->required();
    file->add_flag("--dry-run", options->dryRun, "Only tell what would happen");
}

} // namespace selaras::ctl
