#include "manual/file_log.h"

#include "alerts/alert.h"
#include "audit/audit.h"
#include "base/json.h"
#include "base/text.h"
#include "manual/queries.h"

#include <algorithm>
#include <array>

namespace selaras::manual {

namespace {

const QString kRefused = QStringLiteral("orders.file");

/// What stands in the way of a source's place: each asks something else of a person.
struct Trouble {
    const char *code; ///< of the error; empty: any other
    const char *alert;
};
constexpr std::array kTroubles{Trouble{"sftp.host-key", "orders.drop-key"}, Trouble{"sftp.login", "orders.drop-login"},
    Trouble{"drop.name", "orders.drop-name"}, Trouble{"", "orders.drop"}};

constexpr std::array kWays{"hand", "folder"};
constexpr qsizetype kLongestFileName = 120;

/// Never a buyer's words: what the cells said stands in the file.
QString refusedText(const std::vector<RefusedRow> &rows)
{
    json::Value out = json::Value::array();
    for (std::size_t i = 0; i < std::min(rows.size(), kMostKeptRows); ++i)
        out.push_back({{"row", rows[i].row}, {"number", json::utf8(rows[i].number)}, {"code", json::utf8(rows[i].code)},
            {"detail", json::utf8(rows[i].detail)}});
    return json::toText(out);
}

Result<> keep(Transaction &tx, const FileNote &note)
{
    CHECK(tx.run(insertFile, tx.newId(), note.sourceId, plainText(note.origin.name, kLongestFileName),
        note.origin.digest, QString::fromLatin1(kWays[std::size_t(note.origin.way)]), note.added, note.changed,
        note.paid, note.unchanged, note.refusedRows, refusedText(note.refused), note.error, note.detail, note.actor,
        tx.now()));
    tx.touch(Topic::Files);
    const QString subject = QString::number(note.sourceId);
    if (!note.isRefused())
        return alerts::clear(tx, kRefused, subject);
    if (note.origin.way == Way::Hand)
        return {}; // whoever chose it sees what became of it
    return alerts::raise(tx, kRefused, std::nullopt, subject,
        QStringLiteral("%1: %2").arg(note.source, plainText(note.origin.name, kLongestFileName)));
}

} // namespace

std::vector<RefusedRow> refusedFromText(const QString &text)
{
    std::vector<RefusedRow> out;
    const auto parsed = json::parse(text.toUtf8());
    if (!parsed || !parsed->is_array())
        return out;
    for (const json::Value &row : *parsed) {
        json::Fields fields(row, QStringLiteral("row"));
        out.push_back(
            {int(fields.integerOr("row", 0)), fields.textOr("number"), fields.textOr("code"), fields.textOr("detail")});
    }
    return out;
}

Way wayFromName(const QString &name)
{
    const auto found = std::find(kWays.begin(), kWays.end(), name.toStdString());
    return found == kWays.end() ? Way::Hand : Way(found - kWays.begin());
}

Result<> noteFile(
    Transaction &tx, const Source &source, const FileOrigin &origin, const Report &report, const QString &actor)
{
    FileNote note{.sourceId = source.id, .source = source.name, .origin = origin};
    note.added = report.added;
    note.changed = report.changed;
    note.paid = report.paid;
    note.unchanged = report.unchanged;
    note.refusedRows = int(report.refused.size());
    note.refused = report.refused;
    note.actor = actor;
    CHECK(keep(tx, note));
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("order.file"),
            .subject = plainText(origin.name, kLongestFileName),
            .detail = QStringLiteral("new %1, changed %2, paid %3, unchanged %4, rows refused %5")
                          .arg(report.added)
                          .arg(report.changed)
                          .arg(report.paid)
                          .arg(report.unchanged)
                          .arg(report.refused.size())});
}

Result<> noteUnreadable(
    Transaction &tx, const Source &source, const FileOrigin &origin, const Error &why, const QString &actor)
{
    FileNote note{.sourceId = source.id, .source = source.name, .origin = origin};
    note.error = why.code.isEmpty() ? QStringLiteral("import.not-text") : why.code;
    note.detail = plainText(why.detail, kLongestFileName);
    note.actor = actor;
    CHECK(keep(tx, note));
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("order.file"),
            .subject = plainText(origin.name, kLongestFileName),
            .detail = note.error});
}

Result<bool> wasTakenWhole(Reader &reader, qint64 sourceId, const QByteArray &digest)
{
    TRY(const auto found, reader.one(fileTakenWhole, sourceId, digest));
    return found.has_value();
}

Result<std::vector<FileNote>> files(Reader &reader, int limit) { return reader.all(newestFiles, limit); }

Result<> noteTrouble(Transaction &tx, const Source &source, const Error &why)
{
    const QString subject = QString::number(source.id);
    const QString place = source.isOnServer() ? source.server.host : source.folder;
    const auto which = std::find_if(kTroubles.begin(), kTroubles.end(),
        [&](const Trouble &one) { return why.code == QLatin1String(one.code) || one.code[0] == 0; });
    for (const Trouble &other : kTroubles)
        if (&other != which)
            CHECK(alerts::clear(tx, QString::fromLatin1(other.alert), subject));
    return alerts::raise(tx, QString::fromLatin1(which->alert), std::nullopt, subject,
        QStringLiteral("%1, %2: %3").arg(source.name, place, plainText(why.detail, kLongestFileName)));
}

Result<> noteReached(Transaction &tx, const Source &source)
{
    for (const Trouble &trouble : kTroubles)
        CHECK(alerts::clear(tx, QString::fromLatin1(trouble.alert), QString::number(source.id)));
    return {};
}

} // namespace selaras::manual
