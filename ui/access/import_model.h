#pragma once

#include "catalog/import.h"

#include <QAbstractTableModel>

namespace selaras::ui {

/// The rows of a file before it is imported, those left out first.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Code, Name, Stock, Price, Outcome };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<catalog::ImportPreviewRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Outcome + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<catalog::ImportPreviewRow> m_rows;
};

/// Why a row is left out, for a person.
QString faultWords(const catalog::ImportRow::Fault &fault);

} // namespace selaras::ui
