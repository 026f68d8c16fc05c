#include "store/backup.h"

#include "base/ids.h"
#include "base/require.h"
#include "store/connection.h"
#include "store/durable_file.h"
#include "store/keyring_file.h"
#include "store/migrations.h"
#include "store/setting.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>
#include <sodium.h>

namespace selaras {

namespace {

// The file: header, keyring, keyring's checksum, inventory, inventory's checksum. Numbers are little-endian.
constexpr QByteArrayView kMagic("SELARAS BACKUP\r\n"); // a transfer that changes line ends is noticed at once
constexpr quint64 kVersion = 1;
constexpr qsizetype kSum = 32;
constexpr qsizetype kNumbers = 4 * 8; // version, created, keyring's length, inventory's length
constexpr qsizetype kHeader = kMagic.size() + kNumbers + kSum;
constexpr qsizetype kChunk = 1 << 20;
constexpr qint64 kPageBytes = 4096; ///< as Connection sets it

class Checksum {
public:
    Checksum() { crypto_generichash_init(&m_state, nullptr, 0, std::size_t(kSum)); }
    void add(QByteArrayView bytes)
    {
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char *>(bytes.data()), quint64(bytes.size()));
    }
    QByteArray end()
    {
        QByteArray out(kSum, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(out.data()), std::size_t(kSum));
        return out;
    }

private:
    crypto_generichash_state m_state;
};

QByteArray header(const BackupInfo &info)
{
    QByteArray out = kMagic.toByteArray();
    for (const quint64 number :
        {kVersion, quint64(info.createdAt), quint64(info.keyringBytes), quint64(info.inventoryBytes)}) {
        const quint64 little = qToLittleEndian(number);
        out.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    Checksum sum;
    sum.add(out);
    return out + sum.end();
}

tl::unexpected<Error> damaged(const QString &what)
{
    return failAs(QStringLiteral("backup.damaged"), Error::Kind::Storage, what);
}

Result<BackupInfo> readHeader(QFile &file)
{
    const QByteArray bytes = file.read(kHeader);
    if (!bytes.startsWith(kMagic))
        return failAs(QStringLiteral("backup.foreign"), Error::Kind::Storage, file.fileName());
    if (bytes.size() < kHeader)
        return damaged(QStringLiteral("the header is cut off"));
    Checksum sum;
    sum.add(QByteArrayView(bytes).first(kHeader - kSum));
    if (sum.end() != bytes.last(kSum))
        return damaged(QStringLiteral("the header was changed"));
    const auto number = [&](int place) {
        return qFromLittleEndian<quint64>(bytes.constData() + kMagic.size() + 8 * place);
    };
    if (number(0) != kVersion)
        return failAs(QStringLiteral("backup.newer"), Error::Kind::Storage, QString::number(number(0)));
    const BackupInfo info{qint64(number(1)), qint64(number(2)), qint64(number(3))};
    const qint64 room = file.size() - kHeader - 2 * kSum;
    if (info.keyringBytes < 0 || info.keyringBytes > room || room - info.keyringBytes != info.inventoryBytes)
        return damaged(QStringLiteral("the file has not the length it says"));
    return info;
}

Result<> write(QFile &to, QByteArrayView bytes)
{
    errno = 0;
    if (to.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(fileError(errno ? errno : EIO, to.fileName()));
    return {};
}

/// Copies `size` bytes and tells their checksum. `to` may be null.
Result<QByteArray> copy(QFile &from, QFile *to, qint64 size, const std::function<bool(qint64)> &told)
{
    Checksum sum;
    for (qint64 left = size; left > 0;) {
        const QByteArray chunk = from.read(qMin<qint64>(left, kChunk));
        if (chunk.isEmpty())
            return damaged(QStringLiteral("cut off in the middle"));
        sum.add(chunk);
        if (to)
            CHECK(write(*to, chunk));
        left -= chunk.size();
        if (!told(chunk.size()))
            return failAs(QStringLiteral("backup.stopped"), Error::Kind::Cancelled, from.fileName());
    }
    return sum.end();
}

/// A file that goes away unless it is kept.
class Part {
public:
    explicit Part(const QString &path)
        : file(path)
    {
        QFile::remove(path); // of an attempt that was cut off
    }
    ~Part()
    {
        file.close();
        if (!m_kept)
            QFile::remove(file.fileName());
    }
    Result<> open()
    {
        errno = 0;
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(fileError(errno ? errno : EACCES, file.fileName()));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }
    Result<> keepAs(const QString &path)
    {
        CHECK(settle(file));
        file.close();
        CHECK(renameDurably(file.fileName(), path));
        m_kept = true;
        return {};
    }
    QFile file;

private:
    bool m_kept = false;
};

/// A copy of the inventory that goes away again.
struct Snapshot {
    explicit Snapshot(QString p)
        : path(std::move(p))
    {
        QFile::remove(path);
    }
    ~Snapshot() { QFile::remove(path); }
    QString path;
};

Result<> open(QFile &file, const QString &missing)
{
    if (!QFileInfo(file).isFile()) // a folder can be opened, and then not be read
        return failAs(missing, Error::Kind::Storage, file.fileName());
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(errno ? errno : EIO, file.fileName()));
    return {};
}

/// Reads the two parts of a backup whose header was read, into files or nowhere, and compares the checksums.
Result<> readParts(
    QFile &from, const BackupInfo &info, QFile *keyring, QFile *inventory, const BackupProgress &progress)
{
    qint64 done = 0;
    const auto told = [&](qint64 bytes) {
        done += bytes;
        return !progress || progress(done, info.keyringBytes + info.inventoryBytes);
    };
    struct Piece {
        const char *name;
        qint64 size;
        QFile *to;
    };
    for (const Piece &piece :
        {Piece{"keyring", info.keyringBytes, keyring}, Piece{"inventory", info.inventoryBytes, inventory}}) {
        TRY(const QByteArray sum, copy(from, piece.to, piece.size, told));
        if (from.read(kSum) != sum)
            return damaged(QStringLiteral("the %1 was changed").arg(QLatin1String(piece.name)));
    }
    return {};
}

/// Makes an encrypted copy at a path and tries it, tells done and total pages.
using CopyTo = std::function<Result<>(const QString &, const std::function<bool(int, int)> &)>;

/// A backup of what `copyTo` copies.
Result<BackupInfo> backupOf(const CopyTo &copyTo, const QString &keyring, const QString &target, const Clock &clock,
    const BackupProgress &progress)
{
    // Copied, written and read again: three passes over as many bytes.
    const auto told = [&progress](int pass, qint64 done, qint64 of) {
        return !progress || progress(pass * of + done, 3 * of);
    };
    require(sodium_init() >= 0);
    if (QFileInfo::exists(target))
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, target);
    CHECK(tryFolderOf(target));
    CHECK(readKeyring(keyring)); // a backup without a whole keyring could never be opened
    QFile keys(keyring);
    CHECK(open(keys, QStringLiteral("keyring.missing")));
    const QByteArray keyringBytes = keys.readAll(); // at once: it may be replaced while we work

    const Snapshot snapshot(target + QStringLiteral(".copying"));
    const auto pages = [&](int done, int of) {
        return told(0, done * kPageBytes, of * kPageBytes);
    };
    CHECK(copyTo(snapshot.path, pages));
    QFile inventory(snapshot.path);
    CHECK(open(inventory, QStringLiteral("store.missing")));
    const BackupInfo info{clock.now(), keyringBytes.size(), inventory.size()};

    Part part(target + QStringLiteral(".part"));
    CHECK(part.open());
    CHECK(write(part.file, header(info)));
    Checksum sum;
    sum.add(keyringBytes);
    CHECK(write(part.file, keyringBytes));
    CHECK(write(part.file, sum.end()));
    qint64 done = keyringBytes.size();
    TRY(const QByteArray inventorySum, copy(inventory, &part.file, info.inventoryBytes, [&](qint64 bytes) {
        done += bytes;
        return told(1, done, info.keyringBytes + info.inventoryBytes);
    }));
    CHECK(write(part.file, inventorySum));
    CHECK(settle(part.file));
    CHECK(verifyBackup(part.file.fileName(), [&](qint64 read, qint64 of) { return told(2, read, of); }));
    CHECK(part.keepAs(target));
    return info;
}

} // namespace

Result<BackupInfo> backup(
    Store &store, const QString &keyring, const QString &target, const Clock &clock, const BackupProgress &progress)
{
    const CopyTo copyTo = [&store](const QString &path, const auto &pages) -> Result<> {
        CHECK(store.copyTo(path, pages));
        return store.tryCopy(path);
    };
    return backupOf(copyTo, keyring, target, clock, progress);
}

Result<BackupMade> backupBeside(const Beside &beside, const QString &keyring, const QString &target, const Clock &clock)
{
    constexpr int kStation = 1023; // no PC's: its ids never meet those of the program at work
    TRY(const auto connection, Connection::open(beside.inventory, beside.key, Connection::Mode::ReadWrite));
    TRY(const int version, schemaVersionOf(*connection));
    if (version != Store::schemaVersion())
        return failAs(QStringLiteral("store.in-use"), Error::Kind::Storage, beside.inventory);
    Reader reader(*connection, clock);
    CHECK(beside.may(reader));
    const CopyTo copyTo = [&](const QString &path, const auto &pages) -> Result<> {
        CHECK(connection->copyTo(path, beside.key, pages));
        return Connection::tryCopy(path, beside.key);
    };
    TRY(const BackupInfo info, backupOf(copyTo, keyring, target, clock, {}));
    const auto note = [&]() -> Result<> {
        CHECK(connection->execute(QStringLiteral("BEGIN IMMEDIATE")));
        IdMaker ids(clock, kStation);
        Transaction tx(*connection, clock, ids);
        Result<> noted = beside.note(tx, info);
        if (noted)
            noted = connection->execute(QStringLiteral("COMMIT"));
        if (!noted)
            (void)connection->execute(QStringLiteral("ROLLBACK"));
        return noted;
    };
    return BackupMade{info, note()};
}

Result<BackupInfo> verifyBackup(const QString &path, const BackupProgress &progress)
{
    require(sodium_init() >= 0);
    QFile file(path);
    CHECK(open(file, QStringLiteral("backup.missing")));
    TRY(const BackupInfo info, readHeader(file));
    CHECK(readParts(file, info, nullptr, nullptr, progress));
    return info;
}

Result<BackupInfo> infoOf(const QString &path)
{
    require(sodium_init() >= 0);
    QFile file(path);
    CHECK(open(file, QStringLiteral("backup.missing")));
    return readHeader(file);
}

Result<QByteArray> keyringIn(const QString &path)
{
    require(sodium_init() >= 0);
    QFile file(path);
    CHECK(open(file, QStringLiteral("backup.missing")));
    TRY(const BackupInfo info, readHeader(file));
    QByteArray keyring = file.read(info.keyringBytes);
    Checksum sum;
    sum.add(keyring);
    if (file.read(kSum) != sum.end())
        return damaged(QStringLiteral("the keyring was changed"));
    return keyring;
}

Result<BackupInfo> restore(const QString &path, const QString &inventory, const BackupProgress &progress)
{
    require(sodium_init() >= 0);
    const QString keyring = inventory + QStringLiteral(".keys");
    if (QFileInfo::exists(inventory))
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, inventory);
    QFile file(path);
    CHECK(open(file, QStringLiteral("backup.missing")));
    TRY(const BackupInfo info, readHeader(file));
    if (QFileInfo::exists(keyring)) {
        // The very keyring of this backup was left by a restore that was cut off; any other is somebody's.
        QFile there(keyring);
        CHECK(open(there, QStringLiteral("keyring.missing")));
        if (there.readAll() != file.peek(info.keyringBytes))
            return failAs(QStringLiteral("keyring.exists"), Error::Kind::Storage, keyring);
        QFile::remove(keyring);
    }
    CHECK(tryFolderOf(inventory));
    // What an inventory that is gone has left must not be read into this one.
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(inventory + QLatin1String(suffix));
    Part keys(keyring + QStringLiteral(".part"));
    Part data(inventory + QStringLiteral(".part"));
    CHECK(keys.open());
    CHECK(data.open());
    CHECK(readParts(file, info, &keys.file, &data.file, progress));
    CHECK(settle(data.file)); // nothing is missing but the names
    CHECK(keys.keepAs(keyring));
    if (auto kept = data.keepAs(inventory); !kept) {
        QFile::remove(keyring);
        return fail(kept.error());
    }
    return info;
}

namespace {

const QString kLastBackup = QStringLiteral("last-backup");
const QString kLastBackupFile = QStringLiteral("last-backup.file");

} // namespace

Result<> noteBackup(Transaction &tx, const LastBackup &made)
{
    TRY(const auto known, lastBackup(tx));
    tx.touch(Topic::Audit); // whoever makes a backup says so there
    if (known && known->createdAt >= made.createdAt)
        return {};
    CHECK(setSetting(tx, kLastBackup, QString::number(made.createdAt)));
    return setSetting(tx, kLastBackupFile, made.file);
}

Result<std::optional<LastBackup>> lastBackup(Reader &reader)
{
    TRY(const auto kept, setting(reader, kLastBackup));
    TRY(const auto file, setting(reader, kLastBackupFile));
    bool isNumber = false;
    const qint64 at = kept.value_or(QString()).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return LastBackup{at, file.value_or(QString())};
}

} // namespace selaras
