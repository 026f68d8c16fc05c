#include "store/keyring_file.h"

#include "base/json.h"
#include "store/durable_file.h"

#include <QFile>
#include <cerrno>
#include <limits>

namespace selaras {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kMostBytes = 4 << 20;
constexpr const char *kKind = "selaras keyring";

std::string base64(const QByteArray &bytes) { return bytes.toBase64().toStdString(); }

QByteArray bytesOf(json::Fields &fields, const char *key)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(fields.text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.isEmpty())
        fields.fault(key, QStringLiteral("not base64"));
    return decoded.decoded;
}

quint64 positive(json::Fields &fields, const char *key)
{
    const qint64 value = fields.integer(key);
    if (value <= 0)
        fields.fault(key, QStringLiteral("not positive"));
    return quint64(value);
}

KeyringEntry entryOf(json::Fields fields)
{
    KeyringEntry e;
    e.id = fields.integer("id");
    e.name = fields.textOr("name");
    e.owner = fields.flagOr("owner", false);
    if (fields.has("lastLoginAt"))
        e.lastLoginAt = fields.integer("lastLoginAt");
    e.key.salt = bytesOf(fields, "salt");
    e.key.effort = {positive(fields, "opslimit"), positive(fields, "memlimit")};
    e.key.nonce = bytesOf(fields, "nonce");
    e.key.sealed = bytesOf(fields, "key");
    e.attempts = {fields.quantityOr("failed", 0), fields.integerOr("pausedAt", 0), fields.integerOr("pausedUntil", 0)};
    constexpr qint64 kLatest = 100'000'000'000'000; // the year 5138: far enough from 64 bits to be added to
    if (e.id < 0 || e.id == std::numeric_limits<qint64>::max() || e.attempts.pausedAt < 0
        || e.attempts.pausedUntil < e.attempts.pausedAt || e.attempts.pausedUntil > kLatest)
        fields.fault("id", QStringLiteral("impossible figures"));
    return e;
}

json::Value valueOf(const KeyringEntry &e)
{
    json::Value out{{"id", e.id}, {"name", json::utf8(e.name)}, {"owner", e.owner}, {"salt", base64(e.key.salt)},
        {"opslimit", e.key.effort.operations}, {"memlimit", e.key.effort.memory}, {"nonce", base64(e.key.nonce)},
        {"key", base64(e.key.sealed)}, {"failed", e.attempts.failed}, {"pausedAt", e.attempts.pausedAt},
        {"pausedUntil", e.attempts.pausedUntil}};
    if (e.lastLoginAt)
        out["lastLoginAt"] = *e.lastLoginAt;
    return out;
}

Result<KeyringFile> decoded(const QByteArray &bytes)
{
    TRY(const json::Value value, json::parse(bytes));
    json::Fields fields(value, QStringLiteral("keyring"));
    if (fields.text("kind") != QLatin1String(kKind))
        fields.fault("kind", QStringLiteral("not a keyring"));
    CHECK(fields.verdict());
    if (fields.integer("version") > kVersion)
        return failAs(QStringLiteral("keyring.newer"), Error::Kind::Storage, QStringLiteral("made by a newer Selaras"));
    KeyringFile out;
    out.mark = bytesOf(fields, "mark");
    for (const json::Fields &entry : fields.list("entries"))
        out.entries.push_back(entryOf(entry));
    for (json::Fields failure : fields.listOr("failures"))
        out.failures.push_back({failure.integer("at"), failure.textOr("name")});
    CHECK(fields.verdict());
    if (out.entries.empty())
        return fail(Error::Kind::Malformed, QStringLiteral("keyring without entries"));
    return out;
}

} // namespace

Result<KeyringFile> readKeyring(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failAs(QStringLiteral("keyring.missing"), Error::Kind::Storage, path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(errno ? errno : EIO, path));
    auto out = decoded(file.read(kMostBytes));
    if (!out && out.error().code.isEmpty())
        return failAs(QStringLiteral("keyring.damaged"), Error::Kind::Storage,
            path + QStringLiteral(" was cut off or changed")); // where in it says nothing to a person
    return out;
}

Result<> writeKeyring(const QString &path, const KeyringFile &file)
{
    json::Value entries = json::Value::array();
    for (const auto &entry : file.entries)
        entries.push_back(valueOf(entry));
    json::Value failures = json::Value::array();
    for (const auto &failure : file.failures)
        failures.push_back({{"at", failure.at}, {"name", json::utf8(failure.name)}});
    const json::Value value{{"kind", kKind}, {"version", kVersion}, {"mark", base64(file.mark)},
        {"entries", std::move(entries)}, {"failures", std::move(failures)}};
    return replaceFile(path, QByteArray::fromStdString(value.dump(2)) + '\n');
}

} // namespace selaras
