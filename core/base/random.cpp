#include "base/random.h"

#include "base/require.h"

#include <cstring>
#include <sodium.h>

namespace selaras {

quint64 Random::below(quint64 bound)
{
    require(bound > 0);
    // Values above the largest multiple of bound would favour small results.
    const quint64 limit = ~quint64(0) - ~quint64(0) % bound;
    quint64 value = next();
    while (value >= limit)
        value = next();
    return value % bound;
}

QByteArray Random::bytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    for (qsizetype at = 0; at < count; at += 8) {
        const quint64 value = next();
        std::memcpy(out.data() + at, &value, size_t(qMin<qsizetype>(8, count - at)));
    }
    return out;
}

SystemRandom::SystemRandom() { require(sodium_init() >= 0); }

quint64 SystemRandom::next()
{
    quint64 value;
    randombytes_buf(&value, sizeof value);
    return value;
}

quint64 SeededRandom::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

} // namespace selaras
