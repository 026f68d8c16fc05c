#pragma once

#include "catalog/import.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace selaras::ui {

/// The rows of a file with what would become of them: those left out say why and stand first, unchanged ones last.
class ImportModel : public QAbstractTableModel {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::ImportModel)
public:
    enum Column { Line, Verdict, Code, Name, Barcode, Stock, Place, Buffer, Price, Product, Cost, Why };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<catalog::ImportPreviewRow> rows);
    /// Asks the views for the titles and the words again: the language has changed.
    void retranslate();
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return Why + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const catalog::ImportPreviewRow &row, int column) const;
    std::vector<catalog::ImportPreviewRow> m_rows;
};

QString faultWords(const catalog::ImportRow::Fault &fault);
/// That ImportFile::sum is not read as stock.
QString sumWords(const QString &sum);
QString refusalWords(catalog::UndoRefusal why);

} // namespace selaras::ui
