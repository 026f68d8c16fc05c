#include "tables/any_table.h"

#include "tables/formula_guard.h"

#include <QStringDecoder>
#include <algorithm>
#include <optional>

namespace selaras::tables {

namespace {

constexpr int kMostQuoted = 4'000; ///< a quoted field longer than this was never closed
constexpr int kMostQuotedLines = 20;

/// Windows-1252 is Latin-1 but for 32 places. Those it leaves empty become U+FFFD.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t kHigh[32] = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
        0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
        0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(kHigh[c.unicode() - 0x80]);
    return text;
}

struct Decoded {
    QString text, encoding;
};

std::optional<Decoded> decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        const QString text = decoder(bytes);
        // Half a surrogate pair could not be kept: two codes that differ in nothing else would become one.
        if (!decoder.hasError() && !text.contains(QChar(0)) && text.isValidUtf16())
            return Decoded{
                text, *marked == QStringConverter::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("UTF-16")};
    }
    if (bytes.contains('\0')) // a workbook, a picture: not a table of text
        return std::nullopt;
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    // Some letters are whole: then it is UTF-8 with broken places, and reading it all otherwise would break the rest.
    const bool someWhole = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; });
    if (!utf8.hasError() || someWhole)
        return Decoded{text, QStringLiteral("UTF-8")};
    return Decoded{fromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

QChar separatorOf(QStringView header)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        bool quoted = false;
        qsizetype count = 0;
        for (const QChar c : header) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == candidate && !quoted)
                ++count;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

/// Walks over the text one record at a time.
class Records {
public:
    Records(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// The next record that has anything in it; nullopt at the end.
    std::optional<Row> next()
    {
        while (m_at < m_text.size()) {
            const qsizetype start = m_at;
            const int line = m_line;
            Row record{.line = line, .cells = {}};
            if (!read(record.cells, true)) {
                // The mark that opened it is taken as a letter, so that only this line is lost.
                m_at = start;
                m_line = line;
                record.cells.clear();
                record.openQuote = true;
                read(record.cells, false);
            }
            if (std::any_of(
                    record.cells.begin(), record.cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
                return record;
        }
        return std::nullopt;
    }

private:
    bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void passLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    bool read(QStringList &cells, bool quotes)
    {
        while (true) {
            QString cell;
            if (quotes && m_at < m_text.size() && m_text[m_at] == u'"') {
                if (!readQuoted(cell))
                    return false;
            }
            const qsizetype from = m_at;
            while (!atLineEnd() && m_text[m_at] != m_separator)
                ++m_at;
            cell += m_text.mid(from, m_at - from);
            cells.append(unguarded(cell.trimmed()).trimmed());
            if (atLineEnd())
                break;
            ++m_at;
        }
        passLineEnd();
        return true;
    }

    bool readQuoted(QString &cell)
    {
        int lines = 0;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                    cell += c;
                    ++m_at;
                    continue;
                }
                ++m_at;
                m_line += lines;
                return true;
            }
            if (c == u'\n')
                ++lines;
            cell += c;
            if (cell.size() > kMostQuoted || lines > kMostQuotedLines)
                return false;
        }
        return false;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

Result<Format> readText(const QByteArray &bytes, const std::function<bool(const Row &)> &take)
{
    const auto text = decoded(bytes);
    if (!text)
        return failAs(QStringLiteral("import.not-text"), Error::Kind::Malformed, QStringLiteral("not a text file"));
    QStringView rest = text->text;
    Format format{.sheet = {}, .encoding = text->encoding, .separator = {}};

    const auto firstLine = [&rest] {
        return rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n'));
    };
    while (!rest.isEmpty() && firstLine().trimmed().isEmpty())
        rest = rest.mid(firstLine().size() + 1);
    int skipped = int(QStringView(text->text).left(text->text.size() - rest.size()).count(u'\n'));
    if (firstLine().trimmed().startsWith(u"sep=") && firstLine().trimmed().size() == 5) { // Excel's own hint
        format.separator = firstLine().trimmed().back();
        rest = rest.mid(qMin(rest.size(), firstLine().size() + 1));
        ++skipped;
    } else {
        format.separator = separatorOf(firstLine());
    }

    Records records(rest, format.separator);
    while (auto record = records.next()) {
        record->line += skipped;
        if (!take(*record))
            break;
    }
    return format;
}

} // namespace

Result<Format> readTable(const QByteArray &bytes, const std::function<bool(const Row &)> &take)
{
    if (!isWorkbook(bytes))
        return readText(bytes, take);
    TRY(const QString sheet, readWorkbook(bytes, take));
    return Format{.sheet = sheet, .encoding = QStringLiteral("XLSX"), .separator = {}};
}

} // namespace selaras::tables
