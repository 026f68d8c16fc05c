#include "audit/audit.h"
#include "login.h"
#include "store/durable_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace selaras::ctl {

namespace {

constexpr int kPage = 1000;

struct Options {
    std::string inventory, file;
    Login login;
};

/// A CSV field. A text that a spreadsheet would run as a formula gets an apostrophe in front.
QByteArray field(QString value)
{
    if (!value.isEmpty() && QStringLiteral("=+-@\t\r").contains(value.front()))
        value.prepend(u'\'');
    value.replace(u'"', QStringLiteral("\"\""));
    return '"' + value.toUtf8() + '"';
}

QByteArray number(std::optional<qint64> value) { return value ? QByteArray::number(*value) : QByteArray(); }

QByteArray line(const audit::AuditRow &row)
{
    const audit::Entry &e = row.entry;
    const QString at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC).toString(Qt::ISODateWithMs);
    return QByteArrayList{number(row.seq), at.toLatin1(), field(e.actor), field(e.action), number(e.orderId),
               number(e.skuId), number(e.delta), field(e.subject), field(e.detail), row.hash.toHex()}
               .join(',')
        + "\r\n";
}

/// The whole audit, newest first, a page at a time.
Result<qint64> writeAudit(Store &store, QFile &out)
{
    out.write("seq,at,actor,action,order_id,sku_id,delta,subject,detail,hash\r\n");
    qint64 written = 0;
    std::optional<qint64> before;
    for (;;) {
        TRY(const auto rows,
            readNow(store, [before](Reader &reader) { return audit::page(reader, {}, before, kPage); }));
        for (const auto &row : rows) {
            errno = 0;
            if (out.write(line(row)) < 0)
                return fail(fileError(errno ? errno : EIO, out.fileName()));
        }
        written += qint64(rows.size());
        if (rows.size() < kPage)
            break;
        before = rows.back().seq;
    }
    errno = 0;
    if (!out.flush())
        return fail(fileError(errno ? errno : EIO, out.fileName()));
    return written;
}

Result<ExitCode> exportAudit(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::SeeAudit));
    CHECK(access::demand(session.actor, access::Right::ExportBulk));
    QFile out(text(options.file));
    if (out.exists())
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, out.fileName());
    // Before the first line leaves, so that no copy is unaccounted for.
    const audit::Entry entry{session.actor.auditName(), QStringLiteral("audit.exported"), {}, {}, {},
        QFileInfo(out.fileName()).fileName(), {}};
    CHECK(writeNow(*session.store, [entry](Transaction &tx) { return audit::append(tx, entry); }));
    errno = 0;
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(fileError(errno ? errno : EACCES, out.fileName()));
    const auto written = writeAudit(*session.store, out);
    if (!written) {
        out.remove();
        return fail(written.error());
    }
    say(QStringLiteral("Wrote %1 entries to %2.").arg(*written).arg(out.fileName()));
    return Done;
}

} // namespace

void addExport(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *exporting = program.add_subcommand("export", "Take lists out of an inventory");
    exporting->require_subcommand(1);
    auto *command = exporting->add_subcommand("audit", "The whole audit as CSV, newest first");
    command->add_option("inventory", options->inventory, "The inventory")->required();
    command->add_option("file", options->file, "The CSV file to make; must not exist")->required();
    addLogin(*command, options->login);
    command->callback([=, &chosen] {
        chosen = [=] {
            return exportAudit(*options);
        };
    });
}

} // namespace selaras::ctl
