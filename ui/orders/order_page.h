#pragma once

#include "kit/timeline.h"
#include "orders/order_events.h"
#include "orders/order_facts.h"
#include "services.h"

#include <QWidget>

class QVBoxLayout;

namespace selaras::kit {
class Label;
class Segmented;
} // namespace selaras::kit

namespace selaras::ui {

/// One order opened wide: lines, money, shipping and the whole timeline.
class OrderPage : public QWidget {
    Q_OBJECT
public:
    explicit OrderPage(Services &services, QWidget *parent = nullptr);
    void showOrder(const OrderFacts &facts);

Q_SIGNALS:
    void copyPressed();
    void cancelPressed();
    void remedyPressed();
    void takeBackPressed();
    void closePressed();

private:
    QWidget *header(const OrderFacts &facts);
    QWidget *lines(const OrderFacts &facts);
    QWidget *parcels(const OrderFacts &facts);
    QWidget *figures(const OrderFacts &facts);
    void shipping(QVBoxLayout *column, const OrderFacts &facts);
    void showTimeline();

    Services &m_services;
    QVBoxLayout *m_top, *m_body;
    kit::Segmented *m_kinds;
    kit::Label *m_title, *m_zoneWord;
    kit::Timeline *m_timeline;
    std::vector<OrderEvent> m_events;
};

} // namespace selaras::ui
