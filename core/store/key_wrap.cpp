#include "store/key_wrap.h"

#include "base/require.h"

#include <sodium.h>

namespace selaras {

namespace {

constexpr qsizetype kKey = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kSeal = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSalt = crypto_pwhash_SALTBYTES;
// A damaged or hostile file must not make us allocate without end.
constexpr quint64 kMostOperations = 16;
constexpr quint64 kMostMemory = quint64(1) << 30;

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

Result<Secret> wrappingKey(const Secret &password, const QByteArray &salt, Effort effort)
{
    QByteArray key(kKey, Qt::Uninitialized);
    const int code = crypto_pwhash(raw(key), std::size_t(kKey), reinterpret_cast<const char *>(password.data()),
        std::size_t(password.size()), raw(salt), effort.operations, std::size_t(effort.memory),
        crypto_pwhash_ALG_ARGON2ID13);
    Secret out(key);
    wipe(key);
    if (code != 0)
        return failAs(QStringLiteral("keyring.memory"), Error::Kind::Storage, QStringLiteral("Argon2id got no memory"));
    return out;
}

} // namespace

Effort Effort::moderate() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }
Effort Effort::least() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

Result<WrappedKey> wrapKey(
    const Secret &key, const Secret &password, const QByteArray &boundTo, Effort effort, Random &random)
{
    require(sodium_init() >= 0);
    WrappedKey out{
        random.bytes(kSalt), effort, random.bytes(kNonce), QByteArray(key.size() + kSeal, Qt::Uninitialized)};
    TRY(const Secret with, wrappingKey(password, out.salt, effort));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out.sealed), nullptr, key.data(), quint64(key.size()), raw(boundTo),
        quint64(boundTo.size()), nullptr, raw(out.nonce), with.data());
    return out;
}

Result<Secret> unwrapKey(const WrappedKey &wrapped, const Secret &password, const QByteArray &boundTo)
{
    require(sodium_init() >= 0);
    const Effort effort = wrapped.effort;
    const bool possible = wrapped.salt.size() == kSalt && wrapped.nonce.size() == kNonce
        && wrapped.sealed.size() == kKey + kSeal && effort.operations >= crypto_pwhash_OPSLIMIT_MIN
        && effort.operations <= kMostOperations && effort.memory >= crypto_pwhash_MEMLIMIT_MIN
        && effort.memory <= kMostMemory;
    if (!possible)
        return fail(Error::Kind::Malformed, QStringLiteral("not a wrapped key"));
    TRY(const Secret with, wrappingKey(password, wrapped.salt, effort));
    QByteArray key(wrapped.sealed.size() - kSeal, Qt::Uninitialized);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(key), nullptr, nullptr, raw(wrapped.sealed),
        quint64(wrapped.sealed.size()), raw(boundTo), quint64(boundTo.size()), raw(wrapped.nonce), with.data());
    Secret out(key);
    wipe(key);
    if (code != 0)
        return fail(Error::Kind::Unauthorized, QStringLiteral("the password does not open this key"));
    return out;
}

QByteArray keyMark(const Secret &key)
{
    require(sodium_init() >= 0);
    static const QByteArray purpose("selaras data key mark 1");
    QByteArray mark(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(raw(mark), std::size_t(mark.size()), raw(purpose), quint64(purpose.size()), key.data(),
        std::size_t(key.size()));
    return mark;
}

} // namespace selaras
