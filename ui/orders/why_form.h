#pragma once

#include "fulfilment/split.h"
#include "orders/order_facts.h"
#include "oversell/why_short.h"
#include "services.h"

#include <QWidget>

class QBoxLayout;

namespace selaras::kit {
class Button;
}

namespace selaras::ui {

/// Why an order is short, and what would go if what is there were sent now.
struct WhyFacts {
    std::vector<oversell::WhyShort> shortages;
    fulfilment::Split split;
};

/// Why an order is short, SKU by SKU, and what can be done: another warehouse (1 to 9), something else instead (S),
/// what is there now (P), cancel (B), the stock (W). Deciding is the workspace's.
class WhyForm : public QWidget {
    Q_OBJECT
public:
    WhyForm(Services &services, const OrderFacts &facts, const WhyFacts &why, QWidget *parent = nullptr);

Q_SIGNALS:
    void warehouseChosen(qint64 lineId, qint64 skuId, qint64 warehouseId);
    void substituteAsked(int shortage); ///< which of the shortages
    void partAsked(); ///< what is there is sent now
    void cancelAsked();
    void stockAsked(qint64 skuId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void explain(QBoxLayout *column, const oversell::WhyShort &shortage, const QString &shop);
    void offer(QBoxLayout *column, const OrderFacts &facts, const oversell::WhyShort &shortage, int index);
    void offerPart(QBoxLayout *column, const OrderFacts &facts, const fulfilment::Split &split);
    /// A choice: its button, and what follows from it below.
    void add(QBoxLayout *column, kit::Button *button, const QString &what, std::function<void()> press);

    Services &m_services;
    QList<QPair<int, kit::Button *>> m_keys; ///< Qt::Key and what it presses
    int m_places = 0;
};

} // namespace selaras::ui
