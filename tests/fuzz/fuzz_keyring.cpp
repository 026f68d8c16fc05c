// A keyring file that somebody else wrote: read or refused, and what was read is written the same.

#include "base/clock.h"
#include "fuzz/passing_folder.h"
#include "fuzz/sound.h"
#include "store/keyring.h"

using namespace selaras;

static void same(const KeyringFile &a, const KeyringFile &b)
{
    require(a.mark == b.mark && a.entries.size() == b.entries.size() && a.failures.size() == b.failures.size());
    for (std::size_t i = 0; i < a.entries.size(); ++i) {
        const KeyringEntry &x = a.entries[i], &y = b.entries[i];
        require(x.id == y.id && x.name == y.name && x.owner == y.owner && x.lastLoginAt == y.lastLoginAt);
        require(x.key.salt == y.key.salt && x.key.nonce == y.key.nonce && x.key.sealed == y.key.sealed);
        require(x.attempts.failed == y.attempts.failed && x.attempts.pausedUntil == y.attempts.pausedUntil);
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::PassingFolder folder;
    static const SystemClock clock;
    static SystemRandom random;
    const QString path = folder.write(QStringLiteral("shop.selaras.keys"), fuzz::bytesOf(data, size));
    const auto file = readKeyring(path);
    const auto keyring = Keyring::open(path, clock, random, Effort::least());
    require(bool(file) == bool(keyring));
    if (!file) {
        require(file.error().code == u"keyring.damaged" || file.error().code == u"keyring.newer");
        return 0;
    }
    const auto users = keyring->users();
    require(users);
    for (const Keyring::User &user : *users)
        require(user.triesLeft > 0 && user.pausedUntil.value_or(0) >= 0);
    require(keyring->failures());
    // Refuses sizes that cannot be before it does any work.
    for (const KeyringEntry &entry : file->entries)
        if (entry.key.effort.memory > (quint64(1) << 30))
            require(!unwrapKey(entry.key, Secret(QByteArrayView("password")), {}));

    const QString copy = folder.path(QStringLiteral("copy.keys"));
    require(writeKeyring(copy, *file));
    const auto again = readKeyring(copy);
    require(again);
    same(*file, *again);
    return 0;
}
