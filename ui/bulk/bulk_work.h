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
/// row. One order that refuses never stops the others. A deed may gather something from all of them, a print job or a
/// file, and end with it.
class BulkWork : public QWidget {
    Q_OBJECT
public:
    struct Order {
        qint64 id = 0;
        QString number;
    };
    struct Failure {
        QString number; ///< of its order; empty: it is nobody's alone
        Error why;
    };
    /// What came of what was gathered.
    struct Ended {
        QString words; ///< "12 labels are printed"
        std::vector<Failure> failures; ///< what is not among it, and why
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
        /// Asked after the choice and before the first order, for a file's name say; `go` begins. Empty: nothing to
        /// ask.
        std::function<void(int choice, std::function<void()> go)> before{};
        /// Puts together what `work` gathered, in the window's thread; tells once how that ended. Not called when
        /// somebody stopped it or the disk failed: nothing is printed by halves then. Empty: nothing was gathered.
        std::function<void(int choice, std::function<void(Ended)> ended)> after{};
        QString together{}; ///< said while `after` is at it
        QString stopped{}; ///< said when it was not called
        int atOnce = 25; ///< orders to one commit: the bar moves, and stop is near
    };
    explicit BulkWork(Services &services, QWidget *parent = nullptr);

    /// Asks; Enter begins, Esc leaves. What was asked before and not begun is forgotten; while one runs it is refused.
    bool ask(Deed deed, std::vector<Order> orders);
    bool isBusy() const { return m_running; }
    /// The only order of a question that nobody has answered yet; nullopt: nothing is asked, or of several.
    std::optional<qint64> asksAbout() const;
    /// Takes back what is asked, or closes what is told; what runs goes on.
    void withdraw();
    /// What stands there, for those who cannot see it.
    QString words() const;
    /// Whether it was done, and words() say what came of it; else they only ask.
    bool isDone() const { return m_words && !m_running; }
    int failures() const { return int(m_failures.size()); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(int choice);
    void run(int choice);
    void goOn();
    void finish();
    void end(const QString &words);
    void leave();
    void clear();

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
    quint64 m_asked = 0; ///< how often something was asked: an answer to what was asked before begins nothing
    std::vector<Failure> m_failures;
};

} // namespace selaras::ui
