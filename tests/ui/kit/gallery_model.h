#pragma once

#include <QAbstractTableModel>
#include <QVariant>

#include <map>
#include <vector>

/// A table of made-up cells for the gallery and the tests: each cell is a map from role to value.
class SampleModel : public QAbstractTableModel {
public:
    using Cell = std::map<int, QVariant>;
    struct Column {
        QString title;
        Qt::Alignment alignment;
        QString tile;
        Column(const QString &t, Qt::Alignment a = Qt::AlignLeft | Qt::AlignVCenter, const QString &letter = {})
            : title(t)
            , alignment(a)
            , tile(letter)
        {
        }
    };
    SampleModel(std::vector<Column> columns, std::vector<std::vector<Cell>> rows, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void replace(std::vector<std::vector<Cell>> rows);

    static SampleModel *orders(bool english, bool errors, bool narrow, QObject *parent);
    static SampleModel *summaries(QObject *parent);
    static SampleModel *stock(QObject *parent);
    static SampleModel *jobs(QObject *parent);
    static SampleModel *shops(QObject *parent);

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};
