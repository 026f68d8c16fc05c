#include "base/secret.h"

#include "base/require.h"

#include <cstring>
#include <sodium.h>

namespace selaras {

Secret::Secret(QByteArrayView bytes)
    : m_size(bytes.size())
{
    require(sodium_init() >= 0);
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size_t(qMax<qsizetype>(1, m_size)))), sodium_free);
    require(m_bytes != nullptr);
    std::memcpy(m_bytes.get(), bytes.data(), size_t(m_size));
}

Secret Secret::random(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    require(sodium_init() >= 0);
    randombytes_buf(bytes.data(), size_t(size));
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace selaras
