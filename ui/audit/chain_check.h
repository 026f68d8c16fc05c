#pragma once

#include "audit/audit.h"
#include "kit/label.h"
#include "services.h"

#include <QTimer>
#include <atomic>
#include <memory>

namespace selaras::kit {
class BadgeLabel;
class Button;
class NumberLabel;
class ProgressLine;
} // namespace selaras::kit

namespace selaras::ui::log {

/// Walks the chain of the audit and says in one line whether it holds. Hidden until it is asked for the first time.
class ChainCheck : public kit::Region {
    Q_OBJECT
public:
    explicit ChainCheck(Services &services, QWidget *parent = nullptr);
    ~ChainCheck() override; ///< ends a walk
    /// Starts a walk; while one is under way nothing happens.
    void start();
    bool isWalking() const { return m_walking; }
    QString line() const;

private:
    struct Walk {
        std::atomic<qint64> done{0}, total{0};
        std::atomic<bool> stop{false};
    };
    void showProgress();
    void showReport(const Result<audit::ChainReport> &report);

    Services &m_services;
    std::shared_ptr<Walk> m_walk;
    QTimer m_timer;
    bool m_walking = false;
    kit::BadgeLabel *m_badge;
    kit::NumberLabel *m_line;
    kit::ProgressLine *m_bar;
    kit::Button *m_stop;
};

} // namespace selaras::ui::log
