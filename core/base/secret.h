#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace selaras {

/// Bytes that must not leak: kept in libsodium memory that is locked, guarded and wiped. Copies share the bytes.
class Secret {
public:
    Secret() = default;
    /// Takes a copy; the caller wipes its own bytes (see wipe()).
    explicit Secret(QByteArrayView bytes);
    static Secret random(qsizetype size);

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    const unsigned char *data() const { return m_bytes.get(); }
    QByteArrayView view() const { return QByteArrayView(m_bytes.get(), m_size); }

private:
    std::shared_ptr<unsigned char> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites bytes that held something secret.
void wipe(QByteArray &bytes);

} // namespace selaras
