#include "tables/workbook.h"

#include "tables/package.h"

#include <QXmlStreamReader>
#include <cmath>
#include <optional>
#include <vector>

namespace selaras::tables {

namespace {

constexpr int kMostColumns = 256; ///< of which cells are kept
constexpr int kMostLines = 1'048'576; ///< of a sheet, as in Excel
constexpr qint64 kMostSharedText = 32 * 1024 * 1024; ///< characters
constexpr double kExact = 9'007'199'254'740'992.0; ///< 2^53: whole numbers up to it are exact

tl::unexpected<Error> unreadable(const QString &why)
{
    return failAs(QStringLiteral("workbook.unreadable"), Error::Kind::Malformed, why);
}

/// The next element; nullopt at the end. What only a deceiver writes (a document type) is an error of the reader.
bool nextElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("a document type"));
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

/// The text of the <t> below the current element, runs joined; how it is read aloud (<rPh>) is left out.
QString textBelow(QXmlStreamReader &xml)
{
    QString out;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            out += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"r")
            out += textBelow(xml);
        else
            xml.skipCurrentElement();
    }
    return out;
}

struct Relation {
    QString id, type, target;
};

/// What a part refers to, with targets as names within the package.
Result<std::vector<Relation>> relationsOf(Package &package, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    TRY(const auto rels,
        package.part(folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels")));
    QXmlStreamReader xml(rels);
    std::vector<Relation> out;
    while (nextElement(xml)) {
        if (xml.name() != u"Relationship")
            continue;
        const auto of = xml.attributes();
        const QString target = of.value(QLatin1String("Target")).toString();
        out.push_back({of.value(QLatin1String("Id")).toString(), of.value(QLatin1String("Type")).toString(),
            target.startsWith(u'/') ? target.mid(1) : folder + target});
    }
    if (xml.hasError())
        return unreadable(xml.errorString());
    return out;
}

const Relation *ofType(const std::vector<Relation> &relations, QStringView type)
{
    for (const Relation &relation : relations)
        if (relation.type.endsWith(type))
            return &relation;
    return nullptr;
}

struct FirstSheet {
    QString name, id;
};

/// The first sheet that a person sees.
Result<FirstSheet> firstSheet(Package &package, const QString &workbook)
{
    TRY(const auto part, package.part(workbook));
    QXmlStreamReader xml(part);
    while (nextElement(xml)) {
        if (xml.name() != u"sheet" || xml.attributes().value(QLatin1String("state")).contains(QLatin1String("idden")))
            continue;
        FirstSheet out{xml.attributes().value(QLatin1String("name")).toString(), {}};
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"relationships"))
                out.id = attribute.value().toString();
        return out;
    }
    return unreadable(xml.hasError() ? xml.errorString() : QStringLiteral("no sheet"));
}

Result<std::vector<QString>> sharedStrings(Package &package, const QString &part)
{
    TRY(const auto bytes, package.part(part));
    QXmlStreamReader xml(bytes);
    std::vector<QString> out;
    qint64 characters = 0;
    while (nextElement(xml)) {
        if (xml.name() != u"si")
            continue;
        out.push_back(textBelow(xml));
        characters += 1 + out.back().size();
        if (characters > kMostSharedText)
            return failAs(QStringLiteral("workbook.too-big"), Error::Kind::Malformed, part);
    }
    if (xml.hasError())
        return unreadable(xml.errorString());
    return out;
}

/// A number as the file has it, as decimal text that nothing can take for grouped thousands.
QString numberText(const QString &written)
{
    bool ok = false;
    const double value = written.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return written;
    if (std::floor(value) == value && std::fabs(value) <= kExact)
        return QString::number(qint64(value));
    if (std::fabs(value) > kExact)
        return QString::number(value, 'e', 14);
    QString out = QString::number(value, 'f', 10);
    while (out.endsWith(u'0'))
        out.chop(1);
    if (out.endsWith(u'.'))
        out.chop(1);
    return out.size() - out.indexOf(u'.') == 4 && out.contains(u'.') ? out + u'0' : out;
}

/// The column of a cell's name, from 0: "C7" is 2. nullopt: not one.
std::optional<int> columnOf(QStringView name)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && at < 4; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    return at == 0 || at == 4 ? std::nullopt : std::optional(column - 1);
}

/// Walks over the rows of a sheet.
class SheetReader {
public:
    SheetReader(const QByteArray &part, const std::vector<QString> &shared)
        : m_xml(part)
        , m_shared(shared)
    {
    }

    Result<> read(const std::function<bool(const Row &)> &take)
    {
        while (nextElement(m_xml)) {
            if (m_xml.name() != u"row")
                continue;
            if (!readRow())
                return unreadable(QStringLiteral("row after %1").arg(m_row.line));
            if (!m_row.cells.isEmpty() && !take(m_row))
                return {};
        }
        if (m_xml.hasError())
            return unreadable(m_xml.errorString());
        return {};
    }

private:
    bool readRow()
    {
        const auto given = m_xml.attributes().value(QLatin1String("r"));
        bool ok = true;
        const int line = given.isEmpty() ? m_row.line + 1 : given.toInt(&ok);
        if (!ok || line <= m_row.line || line > kMostLines)
            return false;
        m_row = {.line = line, .cells = {}};
        int next = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            const auto name = m_xml.attributes().value(QLatin1String("r"));
            const auto column = name.isEmpty() ? std::optional(next) : columnOf(name);
            if (!column || *column < next)
                return false;
            next = *column + 1;
            const auto text = readCell();
            if (!text)
                return false;
            if (text->isEmpty() || *column >= kMostColumns)
                continue;
            while (m_row.cells.size() < *column)
                m_row.cells.append(QString());
            m_row.cells.append(*text);
        }
        return true;
    }

    std::optional<QString> readCell()
    {
        const QString type = m_xml.attributes().value(QLatin1String("t")).toString();
        QString value, formula;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"f")
                formula = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == u"v")
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == u"is")
                value = textBelow(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        if (value.isEmpty() && !formula.isEmpty()) {
            m_row.unworked = true;
            return u'=' + formula.trimmed();
        }
        if (type == u"s") {
            bool ok = false;
            const qulonglong at = value.toULongLong(&ok);
            if (!ok || at >= m_shared.size())
                return std::nullopt;
            value = m_shared[std::size_t(at)];
        } else if (type.isEmpty() || type == u"n") {
            value = numberText(value);
        }
        return value.trimmed();
    }

    QXmlStreamReader m_xml;
    const std::vector<QString> &m_shared;
    Row m_row;
};

} // namespace

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

Result<QString> readWorkbook(const QByteArray &bytes, const std::function<bool(const Row &)> &take)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return failAs(QStringLiteral("workbook.old"), Error::Kind::Malformed, QStringLiteral("a compound file"));
    TRY(Package package, Package::of(bytes));
    TRY(const auto roots, relationsOf(package, QString()));
    const Relation *workbook = ofType(roots, u"/officeDocument");
    if (!workbook)
        return unreadable(QStringLiteral("no workbook"));
    TRY(const FirstSheet sheet, firstSheet(package, workbook->target));
    TRY(const auto parts, relationsOf(package, workbook->target));
    std::vector<QString> shared;
    if (const Relation *strings = ofType(parts, u"/sharedStrings")) {
        TRY(shared, sharedStrings(package, strings->target));
    }
    for (const Relation &part : parts) {
        if (part.id != sheet.id)
            continue;
        TRY(const auto rows, package.part(part.target));
        CHECK(SheetReader(rows, shared).read(take));
        return sheet.name;
    }
    return unreadable(QStringLiteral("no part for sheet %1").arg(sheet.name));
}

} // namespace selaras::tables
