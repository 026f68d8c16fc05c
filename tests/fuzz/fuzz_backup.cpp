// A backup file that somebody else wrote. Its checksums are no secret: a hostile one has the right ones, so they are
// put right here, and what the bytes decide is the figures of the header.

#include "fuzz/passing_folder.h"
#include "fuzz/sound.h"
#include "store/backup.h"
#include "store/keyring_file.h"

#include <QtEndian>
#include <sodium.h>

using namespace selaras;

static QByteArray withSum(const QByteArray &bytes)
{
    QByteArray sum(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 32,
        reinterpret_cast<const unsigned char *>(bytes.constData()), quint64(bytes.size()), nullptr, 0);
    return bytes + sum;
}

/// What was put back must be what was in the file, and nothing may be left of what was refused.
static void restored(const fuzz::PassingFolder &folder, const QString &backup)
{
    const QString inventory = folder.path(QStringLiteral("back.selaras"));
    const auto info = restore(backup, inventory);
    const QStringList left = folder.names();
    require(left.size() == (info ? 3 : 1)); // the backup, inventory and keyring
    if (!info) {
        require(info.error().kind == Error::Kind::Storage && info.error().code.startsWith(u"backup."));
        return;
    }
    require(QFileInfo(inventory).size() == info->inventoryBytes);
    require(QFileInfo(inventory + QStringLiteral(".keys")).size() == info->keyringBytes);
    const auto possible = Store::probe(inventory);
    require(possible || possible.error().kind == Error::Kind::Storage);
    const auto keyring = readKeyring(inventory + QStringLiteral(".keys"));
    require(keyring || keyring.error().kind == Error::Kind::Storage);
    QFile::remove(inventory);
    QFile::remove(inventory + QStringLiteral(".keys"));
}

static void tried(const fuzz::PassingFolder &folder, const QByteArray &bytes)
{
    const QString backup = folder.write(QStringLiteral("backup"), bytes);
    const auto info = verifyBackup(backup);
    require(info || (info.error().kind == Error::Kind::Storage && !info.error().detail.isEmpty()));
    restored(folder, backup);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::PassingFolder folder;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    tried(folder, bytes);

    constexpr qsizetype kNumbers = 32;
    if (bytes.size() < kNumbers)
        return 0;
    const QByteArray rest = bytes.mid(kNumbers);
    const auto claimed = qFromLittleEndian<quint64>(bytes.constData() + 16);
    const qsizetype keys = claimed > quint64(rest.size()) ? rest.size() / 2 : qsizetype(claimed);
    const QByteArray header = withSum("SELARAS BACKUP\r\n" + bytes.left(kNumbers));
    tried(folder, header);
    tried(folder, header + withSum(rest.left(keys)) + withSum(rest.mid(keys)));
    return 0;
}
