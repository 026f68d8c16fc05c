#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <zip.h>

namespace selaras::test {

/// A workbook made part by part, as no spreadsheet would.
class Parts {
public:
    Parts()
    {
        put("_rels/.rels",
            R"(<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/book.xml"/></Relationships>)");
        put("xl/book.xml",
            R"(<workbook xmlns:r="http://x/relationships"><sheets><sheet name="Diam" state="hidden" r:id="r9"/>)"
            R"(<sheet name="Stok" r:id="r1"/></sheets></workbook>)");
        put("xl/_rels/book.xml.rels",
            R"(<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="/xl/one.xml"/>)"
            R"(<Relationship Id="s" Type="http://x/sharedStrings" Target="strings.xml"/></Relationships>)");
        put("xl/strings.xml",
            "<sst><si><t>SKU</t></si><si><r><t>Te</t></r><r><t>ko</t></r><rPh><t>x</t></rPh></si></sst>");
        sheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    }
    Parts &put(const QByteArray &name, const QByteArray &bytes)
    {
        m_parts[name] = bytes;
        return *this;
    }
    Parts &sheet(const QByteArray &rows)
    {
        return put("xl/one.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    Parts &without(const QByteArray &name)
    {
        m_parts.remove(name);
        return *this;
    }
    QByteArray bytes() const
    {
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("book.zip")));
        zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
            zip_file_add(archive, part.key().constData(),
                zip_source_buffer(archive, part.value().constData(), zip_uint64_t(part.value().size()), 0), 0);
        zip_close(archive);
        QFile file(QFile::decodeName(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QMap<QByteArray, QByteArray> m_parts;
};

} // namespace selaras::test
