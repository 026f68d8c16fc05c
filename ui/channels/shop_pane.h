#pragma once

#include "channels/report.h"
#include "kit/pane.h"
#include "services.h"

namespace selaras::ui::health {

/// One shop: what is wrong, its lanes, its last calls, its sign-in, and what a person can do.
class ShopPane : public kit::Pane {
    Q_OBJECT
public:
    explicit ShopPane(Services &services, QWidget *parent = nullptr);
    /// `tile`: of the shop. `now` is UTC ms.
    void show(const shops::Shop &shop, const QString &tile, const sync::ShopHealth &health, const ShopDetail &detail,
        qint64 now);
    qint64 id() const { return m_id; }
    bool mayManage() const;

Q_SIGNALS:
    void pullWanted();
    void pauseWanted();
    void writesWanted();
    void signInWanted();

private:
    void addNotice(const shops::Shop &shop, const sync::ShopHealth &health, qint64 now);
    void addLanes(const shops::Shop &shop, const sync::ShopHealth &health, const ShopDetail &detail, qint64 now);
    void addComparison(const shops::Shop &shop, const ShopDetail &detail, qint64 now);
    void addCalls(const ShopDetail &detail);
    void addToken(const shops::Shop &shop, const sync::ShopHealth &health, qint64 now);
    void addActions(const shops::Shop &shop);

    Services &m_services;
    qint64 m_id = 0;
};

} // namespace selaras::ui::health
