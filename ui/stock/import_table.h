#pragma once

#include "catalog/import.h"
#include "kit/table_view.h"

namespace selaras::ui {

class ImportModel;

/// What a file would do, row by row, in the first-run wizard and in Stock. Every figure, code and reason is whole: what
/// the file does not speak of is left out, the goods' name gives way first, and what then is too wide is scrolled to.
class ImportTable final : public kit::TableView {
    Q_OBJECT
public:
    explicit ImportTable(QWidget *parent = nullptr);
    void setRows(std::vector<catalog::ImportPreviewRow> rows);
    /// Those of an import that was made: they stand in no file any more, and nothing was left out for a reason.
    void setPast(std::vector<catalog::ImportPreviewRow> rows);
    /// Asks for the titles and the words again: the language has changed.
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(std::vector<catalog::ImportPreviewRow> rows);
    void fit();

    ImportModel *m_rows;
};

} // namespace selaras::ui
