#pragma once

#include "activity/detail.h"
#include "kit/pane.h"
#include "services.h"

namespace selaras::ui::activity {

/// What is known of a job, a message that could not be taken in, or an alert; and what a person can do about it.
class ItemPane : public kit::Pane {
    Q_OBJECT
public:
    explicit ItemPane(Services &services, QWidget *parent = nullptr);
    /// `tile`: of the detail's shop, empty where it has none. `now` is UTC ms.
    void show(const Detail &detail, const QString &tile, qint64 now);
    qint64 id() const { return m_id; }
    // Whether the key would do something for what is shown and this actor.
    bool canRetry() const { return m_retry && m_retry->isEnabled(); }
    bool canDiscard() const { return m_discard && m_discard->isEnabled(); }
    bool canDismiss() const { return m_dismiss && m_dismiss->isEnabled(); }

Q_SIGNALS:
    void retryWanted();
    void discardWanted();
    void dismissWanted();
    void evidenceWanted();

private:
    void showJob(const Detail &detail, qint64 now);
    void showEntry(const Detail &detail);
    void showAlert(const Detail &detail);
    void addCalls(const std::vector<outbox::Exchange> &calls);
    void addActions(const Detail &detail);

    Services &m_services;
    qint64 m_id = 0;
    kit::Button *m_retry = nullptr, *m_discard = nullptr, *m_dismiss = nullptr;
};

} // namespace selaras::ui::activity
