#pragma once

#include "orders/export.h"

#include <QFuture>
#include <QWidget>
#include <atomic>
#include <memory>

namespace selaras::kit {
class Button;
class Label;
class ProgressLine;
class Spoken;
} // namespace selaras::kit

namespace selaras::ui {

/// An export under way, in one line under the table: how far, stop; then what came of it.
class ExportLine : public QWidget {
    Q_OBJECT
public:
    ExportLine(Store &store, QWidget *parent = nullptr);
    ~ExportLine() override;
    /// Begins; one at a time, a second one while it runs is refused.
    bool start(const orders::ExportOrder &order, int total);
    bool isRunning() const { return m_running; }
    QString words() const;

Q_SIGNALS:
    void ended();

private:
    void progress(int rows);
    void finish(const Result<orders::ExportOutcome> &outcome, const QString &fileName);

    Store &m_store;
    kit::Label *m_words;
    kit::Spoken *m_spoken;
    kit::ProgressLine *m_line;
    kit::Button *m_stop;
    std::shared_ptr<std::atomic_bool> m_cancel;
    QFuture<Result<orders::ExportOutcome>> m_work;
    int m_total = 0;
    bool m_running = false;
};

} // namespace selaras::ui
