#include "tables/package.h"

#include <zip.h>

namespace selaras::tables {

void Package::Close::operator()(zip *archive) const { zip_discard(archive); }

Result<Package> Package::of(const QByteArray &bytes)
{
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &why);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &why) : nullptr;
    if (!archive) {
        zip_source_free(source);
        const QString text = QString::fromUtf8(zip_error_strerror(&why));
        zip_error_fini(&why);
        return failAs(QStringLiteral("workbook.unreadable"), Error::Kind::Malformed, text);
    }
    zip_error_fini(&why);
    return Package(archive);
}

Result<QByteArray> Package::part(const QString &name)
{
    const auto fails = [&name](const QString &code) {
        return failAs(code, Error::Kind::Malformed, name);
    };
    zip_stat_t about;
    if (zip_stat(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE, &about) != 0 || !(about.valid & ZIP_STAT_SIZE))
        return fails(QStringLiteral("workbook.unreadable"));
    if (about.size > zip_uint64_t(kMostPart))
        return fails(QStringLiteral("workbook.too-big"));
    zip_file_t *file = zip_fopen_index(m_zip.get(), about.index, 0);
    if (!file)
        return fails(QStringLiteral("workbook.unreadable"));
    // No more than it said it holds: a small file can be endless when it is unpacked. One byte further lies its sum.
    QByteArray bytes(qsizetype(about.size) + 1, Qt::Uninitialized);
    qint64 filled = 0, got = 0;
    do {
        got = zip_fread(file, bytes.data() + filled, zip_uint64_t(bytes.size() - filled));
        filled += qMax<qint64>(0, got);
    } while (got > 0 && filled < bytes.size());
    zip_fclose(file);
    if (got != 0 || filled != qint64(about.size))
        return fails(QStringLiteral("workbook.unreadable"));
    bytes.truncate(filled);
    return bytes;
}

} // namespace selaras::tables
