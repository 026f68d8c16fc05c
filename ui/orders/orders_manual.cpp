// Orders typed in by our own people: the form, their payment, their cancel.
#include "kit/button.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/tabs.h"
#include "manual/manual_order.h"
#include "manual/order_form.h"
#include "orders/order_pane.h"
#include "orders/orders_queue.h"
#include "orders/orders_workspace.h"
#include "pages/names.h"

#include <QBoxLayout>

namespace selaras::ui {

kit::Button *OrdersWorkspace::newOrderButton()
{
    auto *button = kit::primaryButton({}, QStringLiteral("N"));
    (new kit::Spoken(button))->say([this, button] {
        button->setText(tr("New order"));
        allow(m_services, access::Right::EnterOrders, button);
    });
    connect(button, &QPushButton::clicked, this, &OrdersWorkspace::typeOrder);
    return button;
}

bool OrdersWorkspace::isTyping() const { return m_form && m_form->isVisible(); }

void OrdersWorkspace::typeOrder()
{
    if (!access::may(m_services.actor.role, access::Right::EnterOrders))
        return;
    if (!m_form) {
        m_form = new OrderForm(m_services);
        static_cast<QBoxLayout *>(layout())->addWidget(m_form, 1);
        connect(m_form, &OrderForm::closed, this, &OrdersWorkspace::endTyping);
        connect(m_form, &OrderForm::keysChanged, this, &OrdersWorkspace::keysChanged);
    }
    m_tabs->hide();
    m_pane->hide();
    m_listSide->parentWidget()->hide();
    m_form->show();
    m_form->setFocus();
    Q_EMIT keysChanged();
}

void OrdersWorkspace::endTyping(qint64 orderId)
{
    m_form->hide();
    m_listSide->parentWidget()->show();
    setDetail(m_detail);
    if (orderId == 0)
        return;
    m_form->deleteLater();
    m_form = nullptr;
    m_queue->reload();
    openOrder(orderId, false);
}

bool OrdersWorkspace::scan(const QString &text)
{
    if (!isTyping())
        return false;
    m_form->scan(text);
    return true;
}

void OrdersWorkspace::confirmPaid()
{
    if (!m_facts || !m_facts->awaitsPayment() || !access::may(m_services.actor.role, access::Right::EnterOrders))
        return;
    auto work = [id = m_facts->order.id, who = m_services.actor.auditName()](Transaction &tx) {
        return manual::confirmPayment(tx, id, who);
    };
    decide(access::Right::EnterOrders, std::move(work), tr("%1 is paid").arg(m_facts->order.sold.number));
}

void OrdersWorkspace::cancelOurs(qint64 orderId, const QString &reason)
{
    auto work = [=, who = m_services.actor.auditName()](Transaction &tx) {
        return manual::cancel(tx, orderId, reason, who);
    };
    decide(access::Right::CancelOrders, std::move(work), tr("%1 is cancelled").arg(m_facts->order.sold.number));
}

} // namespace selaras::ui
