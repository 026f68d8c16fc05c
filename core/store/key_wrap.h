#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/secret.h"

namespace selaras {

/// How much work one guess of a password costs (libsodium's Argon2id).
struct Effort {
    quint64 operations;
    quint64 memory; ///< bytes
    static Effort moderate(); ///< 256 MiB, well under a second: what every program uses
    static Effort least(); ///< as little as libsodium allows; only for tests, which wrap hundreds of keys
};

/// A data key closed with a password, safe to lie in a plain file.
struct WrappedKey {
    QByteArray salt;
    Effort effort;
    QByteArray nonce;
    QByteArray sealed;
};

/// Closes `key` with a password. `boundTo` is not secret but must be the same at unwrapping: it ties the copy to its
/// owner, so that copies cannot be swapped. Storage keyring.memory when Argon2id cannot have its memory.
Result<WrappedKey> wrapKey(
    const Secret &key, const Secret &password, const QByteArray &boundTo, Effort effort, Random &random);

/// Unauthorized when the password or `boundTo` is another; Malformed when the sizes cannot be right.
Result<Secret> unwrapKey(const WrappedKey &wrapped, const Secret &password, const QByteArray &boundTo);

/// 16 bytes by which a data key is recognised without being told: a keyed hash.
QByteArray keyMark(const Secret &key);

} // namespace selaras
