#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTableView>
#include <functional>

class QWidget;

namespace selaras::bench {

/// What a person in front of the window sees: what was painted since they last blinked.
class Eye : public QObject {
    Q_OBJECT
public:
    Eye();

    /// Forgets what was painted so far.
    void blink();
    /// Whether anything was painted, whether a table that is in view was, and whether one with rows was; each after the
    /// last reset of the table's model.
    bool sawAnything() const { return m_anything; }
    bool sawTable() const { return m_table; }
    bool sawRows() const { return m_rows; }
    /// Whether a table began to show another list, and it was painted.
    bool sawAnotherList() const { return m_reset && m_table; }

    /// Looks for words at the beginning of what a screen reader is told of a widget of this class; sawWords() once it
    /// was painted so.
    void lookFor(const char *className, const QString &words);
    bool sawWords() const { return m_told; }

    /// The biggest table in view; null when there is none.
    static QTableView *table();
    /// The first widget in view whose class has this name, without its namespace.
    static QWidget *find(const char *className);

    /// Lets the window work until `ready`; false: it was not within half a minute.
    bool wait(const std::function<bool()> &ready);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QTableView *table);
    QPointer<QAbstractItemModel> m_model;
    bool m_anything = false, m_table = false, m_rows = false, m_reset = false, m_told = false;
    QByteArray m_teller;
    QString m_words;
};

} // namespace selaras::bench
