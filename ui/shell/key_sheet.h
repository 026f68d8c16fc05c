#pragma once

#include "shell/workspace.h"

#include <QWidget>

class QHBoxLayout;

namespace selaras::ui {

/// All keys that work on the page, in columns, over the whole window. Any of Esc, ? and F1 closes it, so does a click.
class KeySheet : public QWidget {
    Q_OBJECT
public:
    struct Group {
        QString title;
        QList<KeyRow> rows;
    };
    explicit KeySheet(QWidget *parent);
    /// Covers the parent and takes the keyboard.
    void open(const QList<Group> &groups);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void close();
    QWidget *m_card;
    QHBoxLayout *m_columns;
};

} // namespace selaras::ui
