// Orders typed in by our own people or read from files: the form, the files, their payment, their cancel.
#include "kit/button.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "manual/manual_order.h"
#include "manual/order_files_page.h"
#include "manual/order_form.h"
#include "orders/order_pane.h"
#include "orders/orders_model.h"
#include "orders/orders_queue.h"
#include "orders/orders_workspace.h"
#include "pages/names.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

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
    showForm();
}

/// Before it is packed; its stock is promised anew.
void OrdersWorkspace::changeOrder()
{
    if (!m_facts || !m_facts->deeds().change || !access::may(m_services.actor.role, access::Right::EnterOrders))
        return;
    m_draft = std::exchange(m_form, nullptr); // what is typed of a new one stays
    showForm();
    m_form->change(m_facts->order);
    connect(m_form, &OrderForm::changed, this, [this](qint64 id) {
        m_toast->say(tr("%1 is changed").arg(m_facts ? m_facts->order.sold.number : QString()));
        endTyping(id);
    });
    connect(m_form, &OrderForm::closed, this, [this] { // nothing is kept of a change that was left
        m_form->deleteLater();
        m_form = std::exchange(m_draft, nullptr);
    });
}

void OrdersWorkspace::showForm()
{
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
    m_form = std::exchange(m_draft, nullptr);
    m_queue->reload();
    openOrder(orderId, false);
}

void OrdersWorkspace::showFiles()
{
    if (m_files || isTyping() || !access::may(m_services.actor.role, access::Right::EnterOrders))
        return;
    m_files = new OrderFilesPage(m_services);
    static_cast<QBoxLayout *>(layout())->addWidget(m_files, 1);
    connect(m_files, &OrderFilesPage::keysChanged, this, &OrdersWorkspace::keysChanged);
    connect(m_files, &OrderFilesPage::closed, this, [this] {
        m_files->deleteLater();
        m_files = nullptr;
        m_listSide->parentWidget()->show();
        setDetail(m_detail);
        m_queue->reload();
    });
    m_tabs->hide();
    m_pane->hide();
    m_listSide->parentWidget()->hide();
    m_files->show();
    m_files->setFocus();
    Q_EMIT keysChanged();
}

bool OrdersWorkspace::scan(const QString &text)
{
    if (!isTyping())
        return false;
    m_form->scan(text);
    return true;
}

OwnDeeds OrdersWorkspace::ownDeedsNow() const
{
    const qint64 meant = m_detail != Detail::None ? m_shownId : m_table->currentId();
    if (m_facts && m_facts->order.id == meant)
        return m_facts->deeds();
    const OrderRow *row = m_queue->model()->find(meant);
    if (!row)
        return {};
    const auto &shops = m_queue->shops();
    const auto shop
        = std::find_if(shops.begin(), shops.end(), [&](const shops::Shop &one) { return one.id == row->order.shopId; });
    return shop != shops.end() && shops::isManual(shop->channel)
        ? ownDeeds(row->order.state, row->order.money, row->order.progress)
        : channelDeeds(row->order.state, row->order.progress);
}

void OrdersWorkspace::followDeeds()
{
    const OwnDeeds now = ownDeedsNow();
    if (std::exchange(m_deeds, now) != now)
        Q_EMIT keysChanged();
}

bool OrdersWorkspace::maySay(bool OwnDeeds::*deed, access::Right right) const
{
    return m_facts && m_facts->deeds().*deed && access::may(m_services.actor.role, right);
}

void OrdersWorkspace::writeDown(bool OwnDeeds::*deed, access::Right right, Said said, const QString &done)
{
    if (!maySay(deed, right))
        return;
    auto work = [said, id = m_facts->order.id, who = m_services.actor.auditName()](Transaction &tx) {
        return said(tx, id, who);
    };
    decide(right, std::move(work), done.arg(m_facts->order.sold.number));
}

void OrdersWorkspace::askPaid()
{
    if (!maySay(&OwnDeeds::confirmPaid, access::Right::EnterOrders))
        return;
    showPane();
    m_pane->askPaid(*m_facts);
    fitColumns();
}

void OrdersWorkspace::confirmPaid()
{
    writeDown(&OwnDeeds::confirmPaid, access::Right::EnterOrders, manual::confirmPayment, tr("%1 is paid"));
}

void OrdersWorkspace::askMoneyBack()
{
    if (!maySay(&OwnDeeds::moneyBack, access::Right::CancelOrders))
        return;
    showPane();
    m_pane->askMoneyBack(*m_facts);
    fitColumns();
}

void OrdersWorkspace::confirmMoneyBack()
{
    writeDown(
        &OwnDeeds::moneyBack, access::Right::CancelOrders, manual::refunded, tr("The buyer of %1 has the money back"));
}

/// Where it is written down.
void OrdersWorkspace::comeBack()
{
    if (maySay(&OwnDeeds::comeBack, access::Right::EnterOrders))
        Q_EMIT returnRequested(m_facts->order.id);
}

/// Taken along, or brought by us: there is no channel that says so.
void OrdersWorkspace::delivered()
{
    writeDown(&OwnDeeds::deliver, access::Right::PackOrders, manual::complete, tr("The buyer has %1"));
}

void OrdersWorkspace::cancelOurs(qint64 orderId, const QString &reason)
{
    auto work = [=, who = m_services.actor.auditName()](Transaction &tx) {
        return manual::cancel(tx, orderId, reason, who);
    };
    decide(access::Right::CancelOrders, std::move(work), tr("%1 is cancelled").arg(m_facts->order.sold.number));
}

} // namespace selaras::ui
