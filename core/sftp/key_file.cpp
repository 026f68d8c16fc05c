#include "sftp/key_file.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace selaras::sftp {

KeyFile::KeyFile(const QByteArray &key)
{
    if (key.isEmpty())
        return;
#ifdef Q_OS_LINUX
    m_memory = memfd_create("key", MFD_CLOEXEC);
    if (m_memory >= 0 && write(m_memory, key.constData(), std::size_t(key.size())) == ssize_t(key.size()))
        m_path = "/proc/self/fd/" + QByteArray::number(m_memory);
#else
    if (m_file.open() && m_file.write(key) == key.size() && m_file.flush()) // readable by its owner only
        m_path = QFile::encodeName(m_file.fileName());
#endif
}

KeyFile::~KeyFile()
{
#ifdef Q_OS_LINUX
    if (m_memory >= 0)
        ::close(m_memory);
#endif
}

} // namespace selaras::sftp
