#pragma once

#include "documents/sheet.h"

#include <QStringList>

namespace selaras::documents {

enum class Side { Left, Centre, Right };

struct Column {
    QString caption;
    double share = 1; ///< of the width, beside the others
    Side side = Side::Left;
    bool bold = false;
    bool box = false; ///< a box to tick, whatever the cell says
};

/// Writes from the top to the bottom of as many sheets as it takes. Millimetres.
class Flow {
public:
    Flow(const Paper &paper, const Lettering &lettering);

    double width() const { return m_right - m_left; }
    /// Type that suits the paper, `times` as large as running text.
    Type type(double times = 1, bool bold = false) const { return {.size = m_size * times, .bold = bold}; }

    /// Plain text, on as many lines as it takes; empty text takes no room.
    void text(const QString &what, const Type &type, Side side = Side::Left);
    /// Two texts beside each other, at the left and at the right end of one line; the left one is cut when there is no
    /// room.
    void both(const QString &left, const QString &right, const Type &type);
    /// Blocks of lines beside each other, each of the same width.
    void beside(const std::vector<QStringList> &blocks, const Type &type);
    void gap(double times = 1) { m_y += m_size * times; }
    void rule();
    /// The caption is repeated on each further sheet; no row is cut by the end of one.
    void table(const std::vector<Column> &columns, const std::vector<QStringList> &rows);
    /// A new sheet, if less than that is left of this one.
    void keep(double height);
    /// Lines to write on, beside each other, each with what stands above and below it.
    void signatures(const std::vector<QString> &above, const QString &below);

    /// All sheets; `page` ("page %1 of %2") stands at the bottom of each, `name` beside it; of a
    /// single small sheet it does not.
    std::vector<Sheet> finish(const QString &page, const QString &name);

private:
    void newSheet();
    double put(const QString &line, const Type &type, double from, double to, Side side);
    void header(const std::vector<Column> &columns, const std::vector<double> &ends);
    std::vector<double> endsOf(const std::vector<Column> &columns) const;

    const Lettering &m_lettering;
    const Paper m_paper;
    const double m_margin, m_left, m_right, m_bottom, m_size;
    std::vector<Sheet> m_sheets;
    double m_y = 0;
};

} // namespace selaras::documents
