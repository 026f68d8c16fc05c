#include "store/keyring.h"

#include "base/ids.h"
#include "base/require.h"
#include "base/text.h"
#include "store/durable_file.h"
#include "store/recovery_code.h"

#include <QFileInfo>
#include <QLockFile>
#include <algorithm>

namespace selaras {

namespace {

constexpr qint64 kRecovery = 0; ///< the id of the recovery code's entry
constexpr qsizetype kDataKey = 32;
constexpr qsizetype kLongestName = 60;
constexpr int kShortestPassword = 8;
constexpr std::size_t kMostFailures = 200;
constexpr int kLockWait = 5000; ///< ms

/// Ties a copy to its owner: a copy moved to another id or name does not open.
QByteArray boundTo(qint64 id, const QString &name)
{
    return "selaras keyring 1\n" + QByteArray::number(id) + '\n' + name.toUtf8();
}

Result<KeyringEntry *> entryOf(KeyringFile &file, qint64 id)
{
    for (auto &entry : file.entries)
        if (entry.id == id)
            return &entry;
    return failAs(QStringLiteral("login.unknown-user"), Error::Kind::Rejected, QStringLiteral("no user %1").arg(id));
}

Result<KeyringEntry *> userOf(KeyringFile &file, qint64 id) { return entryOf(file, id == kRecovery ? -1 : id); }

Result<> checkName(const KeyringFile &file, const QString &name)
{
    if (name.isEmpty())
        return failAs(QStringLiteral("users.name-empty"), Error::Kind::Rejected, {});
    if (name.size() > kLongestName)
        return failAs(QStringLiteral("users.name-long"), Error::Kind::Rejected, QString::number(name.size()));
    if (!isPlainText(name))
        return failAs(QStringLiteral("users.name-odd"), Error::Kind::Rejected, {});
    for (const auto &entry : file.entries)
        if (entry.id != kRecovery && folded(entry.name) == folded(name))
            return failAs(QStringLiteral("users.name-taken"), Error::Kind::Rejected, name);
    return {};
}

Result<> checkPassword(const Secret &password)
{
    int characters = 0;
    for (const char byte : password.view())
        characters += (byte & 0xc0) != 0x80; // UTF-8 lead bytes
    if (characters < kShortestPassword)
        return failAs(QStringLiteral("password.short"), Error::Kind::Rejected, {});
    return {};
}

Result<> keepAnOwner(const KeyringFile &file, qint64 without)
{
    for (const auto &entry : file.entries)
        if (entry.owner && entry.id != without)
            return {};
    return failAs(QStringLiteral("users.last-owner"), Error::Kind::Rejected, {});
}

qint64 pauseAfter(int failed)
{
    if (failed < Keyring::kFreeTries)
        return 0;
    const int doublings = std::min(failed - Keyring::kFreeTries, 16);
    return std::min(Keyring::kFirstPause << doublings, Keyring::kLongestPause);
}

int triesLeft(int failed) { return failed < Keyring::kFreeTries ? Keyring::kFreeTries - failed : 1; }

QString leftWords(int failed, qint64 pause)
{
    if (pause > 0)
        return QStringLiteral("the next try is possible in %1 s").arg((pause + 999) / 1000);
    const int left = triesLeft(failed);
    return left == 1 ? QStringLiteral("1 try left") : QStringLiteral("%1 tries left").arg(left);
}

/// The rest of a pause in ms. A clock that was set back neither ends a pause nor makes it longer than it was: the
/// pause begins again at the new time.
qint64 pauseLeft(Attempts &attempts, qint64 now)
{
    if (now < attempts.pausedAt) {
        attempts.pausedUntil = now + (attempts.pausedUntil - attempts.pausedAt);
        attempts.pausedAt = now;
    }
    return std::max<qint64>(0, attempts.pausedUntil - now);
}

tl::unexpected<Error> paused(qint64 left)
{
    Error error(Error::Kind::Unauthorized, QStringLiteral("too many tries"), std::chrono::milliseconds(left));
    error.code = QStringLiteral("login.paused");
    return fail(std::move(error));
}

/// What a person is told when their password does not open their copy of the key.
tl::unexpected<Error> notOpened(const KeyringEntry &entry, Error why)
{
    if (why.kind == Error::Kind::Unauthorized) {
        const qint64 pause = pauseAfter(entry.attempts.failed);
        Error error(Error::Kind::Unauthorized, leftWords(entry.attempts.failed, pause));
        error.code = entry.id == kRecovery ? QStringLiteral("login.wrong-recovery-code")
                                           : QStringLiteral("login.wrong-password");
        if (pause)
            error.retryAfter = std::chrono::milliseconds(pause);
        return fail(std::move(error));
    }
    if (why.kind == Error::Kind::Malformed)
        return failAs(QStringLiteral("keyring.damaged"), Error::Kind::Storage, why.detail);
    return fail(std::move(why));
}

KeyringEntry newEntry(qint64 id, QString name, bool owner, WrappedKey key)
{
    return {id, std::move(name), owner, {}, std::move(key), {}};
}

} // namespace

QString keyringPath(const QString &inventory) { return inventory + QStringLiteral(".keys"); }

Secret passwordSecret(const QString &typed)
{
    QByteArray bytes = typed.normalized(QString::NormalizationForm_C).toUtf8();
    Secret out(bytes);
    wipe(bytes);
    return out;
}

/// Reads the file, lets `work` (KeyringFile & -> Result<>) change it and writes it back, alone.
template <class Change> Result<> Keyring::change(Change work)
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (const auto taken = takeLock(lock, m_path, kLockWait); !taken) {
        CHECK(tryFolderOf(m_path)); // full or read-only says more than "busy"
        const bool busy = taken.error().code == QLatin1String("store.in-use");
        return busy ? failAs(QStringLiteral("keyring.busy"), Error::Kind::Storage, m_path) : fail(taken.error());
    }
    TRY(KeyringFile file, readKeyring(m_path));
    CHECK(work(file));
    return writeKeyring(m_path, file);
}

template <class Change> Result<> Keyring::changeWithKey(const Secret &dataKey, Change work)
{
    return change([&](KeyringFile &file) -> Result<> {
        if (file.mark != keyMark(dataKey))
            return failAs(QStringLiteral("keyring.wrong-key"), Error::Kind::Unauthorized, m_path);
        return work(file);
    });
}

Result<NewKeyring> Keyring::create(const QString &path, const QString &ownerName, const Secret &password,
    const Clock &clock, Random &random, Effort effort)
{
    if (QFileInfo::exists(path))
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, path);
    KeyringFile file;
    const QString name = ownerName.simplified();
    CHECK(checkName(file, name));
    CHECK(checkPassword(password));
    QByteArray bytes = random.bytes(kDataKey);
    const Secret dataKey(bytes);
    wipe(bytes);
    file.mark = keyMark(dataKey);
    const qint64 owner = IdMaker(clock, 0).next();
    TRY(auto ownersKey, wrapKey(dataKey, password, boundTo(owner, name), effort, random));
    file.entries.push_back(newEntry(owner, name, true, std::move(ownersKey)));
    const QString code = newRecoveryCodeText(random);
    TRY(auto codesKey, wrapKey(dataKey, *recoverySecret(code), boundTo(kRecovery, {}), effort, random));
    file.entries.push_back(newEntry(kRecovery, {}, false, std::move(codesKey)));
    CHECK(writeKeyring(path, file));
    return NewKeyring{Keyring(path, clock, random, effort), dataKey, code, owner};
}

Result<Keyring> Keyring::open(const QString &path, const Clock &clock, Random &random, Effort effort)
{
    CHECK(readKeyring(path));
    return Keyring(path, clock, random, effort);
}

Result<std::vector<Keyring::User>> Keyring::users() const
{
    TRY(KeyringFile file, readKeyring(m_path));
    std::vector<User> out;
    for (auto &e : file.entries) {
        if (e.id == kRecovery)
            continue;
        const qint64 left = pauseLeft(e.attempts, m_clock->now());
        out.push_back({e.id, e.name, e.owner, e.lastLoginAt, triesLeft(e.attempts.failed),
            left > 0 ? std::optional(m_clock->now() + left) : std::nullopt});
    }
    std::sort(out.begin(), out.end(), [](const User &a, const User &b) { return folded(a.name) < folded(b.name); });
    return out;
}

Result<Keyring::User> Keyring::find(const QString &name) const
{
    TRY(const auto everyone, users());
    for (const User &user : everyone)
        if (folded(user.name) == folded(name.simplified()))
            return user;
    return failAs(QStringLiteral("login.unknown-user"), Error::Kind::Rejected, name);
}

/// Counts a try as failed before it is made, so that ending the program in the middle of one does not save it.
Result<Keyring::Try> Keyring::beginTry(qint64 id)
{
    std::optional<Try> begun;
    qint64 left = 0;
    CHECK(change([&](KeyringFile &file) -> Result<> {
        TRY(KeyringEntry * entry, entryOf(file, id));
        Attempts &attempts = entry->attempts;
        const qint64 now = m_clock->now();
        left = pauseLeft(attempts, now);
        if (left > 0)
            return {};
        const qint64 pause = pauseAfter(++attempts.failed);
        attempts.pausedAt = pause ? now : 0;
        attempts.pausedUntil = pause ? now + pause : 0;
        file.failures.push_back({now, entry->name});
        if (file.failures.size() > kMostFailures)
            file.failures.erase(file.failures.begin());
        begun = Try{*entry, now};
        return {};
    }));
    if (!begun)
        return paused(left);
    return std::move(*begun);
}

/// Takes back what beginTry() counted, and forgives the failures before it.
Result<> Keyring::endTry(const Try &done)
{
    return change([&](KeyringFile &file) -> Result<> {
        TRY(KeyringEntry * entry, entryOf(file, done.entry.id));
        entry->attempts = {};
        if (entry->id != kRecovery)
            entry->lastLoginAt = done.at;
        const auto counted = std::find_if(file.failures.rbegin(), file.failures.rend(),
            [&](const FailedLogin &f) { return f.at == done.at && f.name == done.entry.name; });
        if (counted != file.failures.rend())
            file.failures.erase(std::next(counted).base());
        return {};
    });
}

Result<Secret> Keyring::unlockEntry(qint64 id, const Secret &password)
{
    TRY(const Try begun, beginTry(id));
    const KeyringEntry &entry = begun.entry;
    auto key = unwrapKey(entry.key, password, boundTo(entry.id, entry.name));
    if (key) {
        CHECK(endTry(begun));
        return key;
    }
    return notOpened(entry, std::move(key).error());
}

Result<Secret> Keyring::unlock(qint64 userId, const Secret &password)
{
    if (userId == kRecovery)
        return failAs(QStringLiteral("login.unknown-user"), Error::Kind::Rejected, {});
    return unlockEntry(userId, password);
}

Result<Secret> Keyring::unlockToRead(qint64 userId, const Secret &password)
{
    const auto writable = tryFolderOf(m_path);
    if (writable || writable.error().code != QLatin1String("store.read-only"))
        return unlock(userId, password);
    TRY(KeyringFile file, readKeyring(m_path));
    TRY(KeyringEntry * entry, userOf(file, userId));
    if (const qint64 left = pauseLeft(entry->attempts, m_clock->now()); left > 0)
        return paused(left);
    auto key = unwrapKey(entry->key, password, boundTo(entry->id, entry->name));
    if (!key)
        return notOpened(*entry, std::move(key).error());
    return key;
}

Result<Secret> Keyring::unlockWithRecoveryCode(const QString &typed)
{
    const auto code = recoverySecret(typed);
    if (!code)
        return failAs(QStringLiteral("login.not-a-recovery-code"), Error::Kind::Rejected, {});
    return unlockEntry(kRecovery, *code);
}

Result<qint64> Keyring::addUser(const Secret &dataKey, const QString &typedName, const Secret &password, bool owner)
{
    const QString name = typedName.simplified();
    CHECK(checkPassword(password));
    qint64 id = 0;
    CHECK(changeWithKey(dataKey, [&](KeyringFile &file) -> Result<> {
        CHECK(checkName(file, name));
        id = IdMaker(*m_clock, 0).next();
        for (const auto &entry : file.entries)
            id = std::max(id, entry.id + 1);
        TRY(auto key, wrapKey(dataKey, password, boundTo(id, name), m_effort, *m_random));
        file.entries.push_back(newEntry(id, name, owner, std::move(key)));
        return {};
    }));
    return id;
}

Result<> Keyring::setPassword(const Secret &dataKey, qint64 userId, const Secret &password)
{
    CHECK(checkPassword(password));
    return changeWithKey(dataKey, [&](KeyringFile &file) -> Result<> {
        TRY(KeyringEntry * entry, userOf(file, userId));
        TRY(entry->key, wrapKey(dataKey, password, boundTo(entry->id, entry->name), m_effort, *m_random));
        entry->attempts = {};
        return {};
    });
}

Result<> Keyring::changePassword(qint64 userId, const Secret &old, const Secret &password)
{
    CHECK(checkPassword(password));
    TRY(const Secret dataKey, unlock(userId, old));
    return setPassword(dataKey, userId, password);
}

Result<> Keyring::setOwner(const Secret &dataKey, qint64 userId, bool owner)
{
    return changeWithKey(dataKey, [&](KeyringFile &file) -> Result<> {
        TRY(KeyringEntry * entry, userOf(file, userId));
        if (entry->owner && !owner)
            CHECK(keepAnOwner(file, userId));
        entry->owner = owner;
        return {};
    });
}

Result<> Keyring::removeUser(const Secret &dataKey, qint64 userId)
{
    return changeWithKey(dataKey, [&](KeyringFile &file) -> Result<> {
        TRY(KeyringEntry * entry, userOf(file, userId));
        if (entry->owner)
            CHECK(keepAnOwner(file, userId));
        std::erase_if(file.entries, [&](const KeyringEntry &e) { return e.id == userId; });
        return {};
    });
}

Result<QString> Keyring::newRecoveryCode(const Secret &dataKey)
{
    const QString code = newRecoveryCodeText(*m_random);
    CHECK(changeWithKey(dataKey, [&](KeyringFile &file) -> Result<> {
        TRY(auto key, wrapKey(dataKey, *recoverySecret(code), boundTo(kRecovery, {}), m_effort, *m_random));
        std::erase_if(file.entries, [](const KeyringEntry &e) { return e.id == kRecovery; });
        file.entries.push_back(newEntry(kRecovery, {}, false, std::move(key)));
        return {};
    }));
    return code;
}

Result<std::vector<FailedLogin>> Keyring::failures() const
{
    TRY(KeyringFile file, readKeyring(m_path));
    return std::move(file.failures);
}

Result<> Keyring::forgetFailures(const Secret &dataKey, qint64 at)
{
    return changeWithKey(dataKey, [&](KeyringFile &file) -> Result<> {
        std::erase_if(file.failures, [&](const FailedLogin &f) { return f.at <= at; });
        return {};
    });
}

} // namespace selaras
