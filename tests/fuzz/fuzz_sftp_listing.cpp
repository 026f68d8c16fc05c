// The lines in which a server lists a folder, and the names that are taken from them.

#include "base/text.h"
#include "fuzz/sound.h"
#include "sftp/listing.h"
#include "sftp/server.h"

using namespace selaras;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto entries = sftp::entriesOf(bytes);
    if (!entries) {
        require(entries.error().code == u"sftp.listing");
    } else {
        for (const sftp::Entry &entry : *entries) {
            require(!entry.name.isEmpty() && !entry.name.contains('\n') && entry.size >= 0);
            const auto again
                = sftp::entriesOf("-rw-r--r-- 1 a b " + QByteArray::number(entry.size) + " Nov 22 07:31 " + entry.name);
            require(
                again && again->size() == 1 && again->front().name == entry.name && again->front().size == entry.size);
        }
    }
    if (sftp::isPlainName(bytes))
        require(isPlainText(QString::fromUtf8(bytes)) && !bytes.contains('/'));
    if (sftp::isHost(QString::fromUtf8(bytes)))
        require(!bytes.contains('@') && !bytes.contains(':') && !bytes.contains('/'));
    return 0;
}
