// An Excel workbook that somebody sends: it is read or refused, its rows come in order and within bounds, and the same
// bytes give the same rows. Half of the inputs are a whole ZIP; the other half are one part of a sound one, which the
// fuzzer would hardly pack by itself.

#include "catalog/import_file.h"
#include "fuzz/sound.h"
#include "tables/workbook.h"

#include <QBuffer>
#include <zip.h>

using namespace selaras;

namespace {

/// A sound workbook whose sheet (or whose texts) are these bytes.
QByteArray packed(const QByteArray &part, bool isSheet)
{
    const QByteArray rels
        = R"(<Relationships><Relationship Id="a" Type="/officeDocument" Target="b"/></Relationships>)";
    const QByteArray book
        = R"(<workbook xmlns:r="x/relationships"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>)";
    const QByteArray bookRels = R"(<Relationships><Relationship Id="r1" Type="/worksheet" Target="s"/>)"
                                R"(<Relationship Id="t" Type="/sharedStrings" Target="t"/></Relationships>)";
    const QByteArray texts = isSheet ? QByteArray("<sst><si><t>SKU</t></si><si><t>A-1</t></si></sst>") : part;
    const QByteArray sheet = isSheet ? part : QByteArray(R"(<x><row><c t="s"><v>0</v></c></row></x>)");
    zip_source_t *into = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    require(into);
    zip_source_keep(into);
    zip_t *archive = zip_open_from_source(into, ZIP_TRUNCATE, nullptr);
    require(archive);
    const auto add = [archive](const char *name, const QByteArray &bytes) {
        zip_file_add(archive, name, zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    };
    add("_rels/.rels", rels);
    add("b", book);
    add("_rels/b.rels", bookRels);
    add("t", texts);
    add("s", sheet);
    require(zip_close(archive) == 0);
    zip_stat_t about;
    zip_source_stat(into, &about);
    QByteArray out(qsizetype(about.size), 0);
    zip_source_open(into);
    zip_source_read(into, out.data(), about.size);
    zip_source_close(into);
    zip_source_free(into);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    const QByteArray bytes = data[0] % 4 < 2 ? QByteArray("PK\x03\x04") + rest : packed(rest, data[0] % 4 == 2);
    QList<QStringList> rows;
    int line = 0;
    const auto read = tables::readWorkbook(bytes, [&](const tables::Row &row) {
        require(row.line > line && row.cells.size() <= 256 && !row.cells.isEmpty());
        line = row.line;
        rows.append(row.cells);
        return true;
    });
    fuzz::sound(read);
    QList<QStringList> again;
    const auto twice = tables::readWorkbook(bytes, [&](const tables::Row &row) {
        again.append(row.cells);
        return true;
    });
    require(read.has_value() == twice.has_value() && rows == again);
    fuzz::sound(catalog::readImport(bytes));
    return 0;
}
