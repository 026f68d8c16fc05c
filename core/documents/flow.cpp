#include "documents/flow.h"

#include "base/text.h"

#include <algorithm>

namespace selaras::documents {

namespace {

constexpr qsizetype kMostText = 1000;
constexpr qsizetype kMostLines = 6; // of a cell
constexpr double kBetween = 2; // mm between columns

double marginOf(const Paper &paper) { return paper.width > kA5.width ? 15 : paper.width > kA6.width ? 9 : 6; }
double sizeOf(const Paper &paper) { return paper.width > kA5.width ? 3.3 : paper.width > kA6.width ? 3.1 : 2.7; }

} // namespace

Flow::Flow(const Paper &paper, const Lettering &lettering)
    : m_lettering(lettering)
    , m_paper(paper)
    , m_margin(marginOf(paper))
    , m_left(m_margin)
    , m_right(paper.width - m_margin)
    , m_bottom(paper.height - m_margin - 6) // the page's number is below
    , m_size(sizeOf(paper))
{
    newSheet();
}

void Flow::newSheet()
{
    m_sheets.push_back({.paper = m_paper, .marks = {}});
    m_y = m_margin;
}

void Flow::keep(double height)
{
    if (m_y + height > m_bottom && m_y > m_margin)
        newSheet();
}

double Flow::put(const QString &line, const Type &type, double from, double to, Side side)
{
    const QString shown = m_lettering.elided(line, type, to - from);
    const double spare = std::max(0.0, to - from - m_lettering.width(shown, type));
    const double x = side == Side::Left ? from : side == Side::Right ? from + spare : from + spare / 2;
    m_sheets.back().marks.push_back(TextMark{.x = x, .y = m_y, .type = type, .text = shown});
    return m_lettering.height(shown, type);
}

void Flow::text(const QString &what, const Type &type, Side side)
{
    for (const QString &line : m_lettering.wrap(plainText(what, kMostText), type, width())) {
        keep(m_lettering.height(line, type));
        m_y += put(line, type, m_left, m_right, side);
    }
}

void Flow::both(const QString &left, const QString &right, const Type &type)
{
    const QString end = m_lettering.elided(plainText(right, kMostText), type, width());
    const QString begin = plainText(left, kMostText);
    const double taken = m_lettering.width(end, type);
    keep(m_lettering.height(end, type));
    double height = 0;
    if (!end.isEmpty())
        height = put(end, type, m_right - taken, m_right, Side::Right);
    if (!begin.isEmpty())
        height = std::max(height, put(begin, type, m_left, m_right - taken - kBetween, Side::Left));
    m_y += height;
}

void Flow::beside(const std::vector<QStringList> &blocks, const Type &type)
{
    const double each = width() / double(blocks.size());
    std::vector<QStringList> wrapped;
    qsizetype most = 0;
    for (const QStringList &block : blocks) {
        QStringList lines;
        for (const QString &one : block)
            lines << m_lettering.wrap(plainText(one, kMostText), type, each - kBetween);
        most = std::max(most, lines.size());
        wrapped.push_back(lines);
    }
    for (qsizetype at = 0; at < most; ++at) {
        keep(m_lettering.height(QStringLiteral("Ag"), type));
        double height = 0;
        for (std::size_t block = 0; block < wrapped.size(); ++block)
            if (at < wrapped[block].size()) {
                const double from = m_left + double(block) * each;
                const Type shown{.size = type.size, .bold = at == 0};
                height = std::max(height, put(wrapped[block][at], shown, from, from + each - kBetween, Side::Left));
            }
        m_y += height;
    }
}

void Flow::rule()
{
    m_y += m_size * 0.3;
    m_sheets.back().marks.push_back(LineMark{.x1 = m_left, .y1 = m_y, .x2 = m_right, .y2 = m_y, .thick = 0.25});
    m_y += m_size * 0.3;
}

std::vector<double> Flow::endsOf(const std::vector<Column> &columns) const
{
    double all = 0;
    for (const Column &column : columns)
        all += column.share;
    std::vector<double> ends;
    double at = m_left;
    for (const Column &column : columns)
        ends.push_back(at += width() * column.share / all);
    return ends;
}

void Flow::header(const std::vector<Column> &columns, const std::vector<double> &ends)
{
    double height = 0, from = m_left;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const double to = at + 1 < columns.size() ? ends[at] - kBetween : ends[at];
        if (!columns[at].caption.isEmpty())
            height = std::max(height, put(columns[at].caption, type(0.9, true), from, to, columns[at].side));
        from = ends[at];
    }
    m_y += height;
    rule();
}

void Flow::table(const std::vector<Column> &columns, const std::vector<QStringList> &rows)
{
    const std::vector<double> ends = endsOf(columns);
    const double box = m_size * 1.1;
    keep(m_size * 6);
    header(columns, ends);
    for (const QStringList &row : rows) {
        std::vector<QStringList> cells;
        double height = 0, from = m_left;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const double room = ends[at] - from - (at + 1 < columns.size() ? kBetween : 0);
            const Type type{.size = m_size, .bold = columns[at].bold};
            QStringList lines = m_lettering.wrap(plainText(row.value(qsizetype(at)), kMostText), type, room);
            if (lines.size() > kMostLines) {
                const QString rest = lines.mid(kMostLines - 1).join(u' ');
                lines = lines.mid(0, kMostLines - 1);
                lines << m_lettering.elided(rest, type, room);
            }
            double high = columns[at].box ? box : 0;
            for (const QString &line : lines)
                high += m_lettering.height(line, type);
            height = std::max(height, high);
            cells.push_back(std::move(lines));
            from = ends[at];
        }
        if (m_y + height > m_bottom && m_y > m_margin) {
            newSheet();
            header(columns, ends);
        }
        const double top = m_y;
        from = m_left;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            m_y = top;
            if (columns[at].box)
                m_sheets.back().marks.push_back(
                    BoxMark{.x = from, .y = top, .width = box, .height = box, .thick = 0.25});
            for (const QString &line : cells[at])
                m_y += put(line, {.size = m_size, .bold = columns[at].bold}, from,
                    at + 1 < columns.size() ? ends[at] - kBetween : ends[at], columns[at].side);
            from = ends[at];
        }
        m_y = top + height + m_size * 0.35;
    }
}

void Flow::signatures(const std::vector<QString> &above, const QString &below)
{
    constexpr double kRoom = 22; // to sign in
    keep(kRoom + m_size * 4);
    const double each = width() / double(above.size());
    const double top = m_y;
    for (std::size_t at = 0; at < above.size(); ++at) {
        const double from = m_left + double(at) * each;
        const double to = from + each - m_margin / 2;
        m_y = top;
        put(above[at], type(1, true), from, to, Side::Left);
        m_y = top + kRoom;
        m_sheets.back().marks.push_back(LineMark{.x1 = from, .y1 = m_y, .x2 = to, .y2 = m_y, .thick = 0.25});
        m_y += 0.6;
        m_y += put(below, type(0.85), from, to, Side::Left);
    }
}

std::vector<Sheet> Flow::finish(const QString &page, const QString &name)
{
    const std::size_t count = m_sheets.size();
    if (count == 1 && m_paper.width < kA4.width)
        return std::move(m_sheets);
    for (std::size_t at = 0; at < count; ++at) {
        const Type small = type(0.85);
        const QString number = page.arg(at + 1).arg(count);
        const double width = m_lettering.width(number, small);
        const double y = m_paper.height - m_margin - 2;
        m_sheets[at].marks.push_back(TextMark{.x = m_right - width, .y = y, .type = small, .text = number});
        const QString shown
            = m_lettering.elided(plainText(name, kMostText), small, m_right - m_left - width - kBetween);
        if (!shown.isEmpty())
            m_sheets[at].marks.push_back(TextMark{.x = m_left, .y = y, .type = small, .text = shown});
    }
    return std::move(m_sheets);
}

} // namespace selaras::documents
