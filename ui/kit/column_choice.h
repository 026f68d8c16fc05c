#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <vector>

class QMenu;

namespace selaras::kit {

class Button;

/// Which columns of a table a person wants to see: a menu of the columns that may go, remembered on this PC. A column
/// that is not offered is always wanted.
class ColumnChoice : public QObject {
    Q_OBJECT
public:
    struct Column {
        int column = 0;
        QString id; ///< as it is remembered; the same in every language and order
        QString name;
    };
    /// `table` is the name under which the choice is remembered. The menu hangs below `button`.
    ColumnChoice(const QString &table, Button *button, QObject *parent);
    ~ColumnChoice() override;

    /// What may be chosen, in the order of the table; called again when columns or the language change.
    void setColumns(std::vector<Column> columns);
    bool isWanted(int column) const;
    void setWanted(int column, bool wanted);
    /// Opens the menu; Space and Enter switch a column and leave it open, Esc closes it.
    void open();
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void changed();

private:
    QString m_key;
    Button *m_button;
    QMenu *m_menu;
    std::vector<Column> m_columns;
    QSet<QString> m_unwanted; ///< by id; also of columns that are not there at the moment
};

} // namespace selaras::kit
