#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace selaras {

/// The one source of chance: jitter, nonces, keys. A seeded one makes a run repeatable.
class Random {
public:
    virtual ~Random() = default;
    virtual quint64 next() = 0;

    /// A whole number in [0, bound); bound must be positive.
    quint64 below(quint64 bound);
    /// `count` random bytes.
    QByteArray bytes(qsizetype count);
};

/// Random numbers fit for keys and nonces (libsodium).
class SystemRandom final : public Random {
public:
    SystemRandom();
    quint64 next() override;
};

/// The same numbers for the same seed, on every machine (splitmix64). Never for keys.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next() override;

private:
    quint64 m_state;
};

} // namespace selaras
