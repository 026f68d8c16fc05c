#pragma once

#include "services.h"

#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace selaras::kit {
class Button;
class Label;
class ProgressLine;
} // namespace selaras::kit

namespace selaras::ui {

class ChoiceForm;

/// One deed for many orders, under the table: what it will do, then how far it is, then what failed and why, row by
/// row. One order that refuses never stops the others.
class BulkWork : public QWidget {
    Q_OBJECT
public:
    struct Order {
        qint64 id = 0;
        QString number;
    };
    struct Deed {
        QString question; ///< "Arrange couriers for 12 orders?"
        QStringList choices{}; ///< to choose from first; empty: nothing to choose
        QString missing{}; ///< said when nothing is chosen
        QStringList consequences; ///< a paragraph each
        QString act; ///< the verb on the button
        QString done; ///< "%1 arranged"
        access::Right right = access::Right::PackOrders;
        /// Does it to one order; `choice` counts from 0.
        std::function<Result<>(Transaction &tx, qint64 orderId, int choice, const QString &actor)> work;
    };
    explicit BulkWork(Services &services, QWidget *parent = nullptr);

    /// Asks; Enter begins, Esc leaves. What was asked before and not begun is forgotten; while one runs it is refused.
    bool ask(Deed deed, std::vector<Order> orders);
    bool isBusy() const { return m_running; }
    /// What stands there, for those who cannot see it.
    QString words() const;
    int failures() const { return int(m_failures.size()); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(int choice);
    void goOn();
    void finish();
    void leave();
    void clear();
    void say(const QString &words);

    struct Failure {
        QString number;
        Error why;
    };
    Services &m_services;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    ChoiceForm *m_form = nullptr;
    kit::Label *m_words = nullptr;
    kit::ProgressLine *m_line = nullptr;
    Deed m_deed;
    std::vector<Order> m_orders;
    std::size_t m_next = 0;
    int m_choice = 0, m_done = 0;
    bool m_running = false, m_stopped = false;
    std::vector<Failure> m_failures;
};

} // namespace selaras::ui
