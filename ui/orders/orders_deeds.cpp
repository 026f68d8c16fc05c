#include "access/rights.h"
#include "bulk/bulk_work.h"
#include "fulfilment/bench.h"
#include "kit/file_chooser.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "orders/cancel.h"
#include "orders/export_line.h"
#include "orders/export_words.h"
#include "orders/order_words.h"
#include "orders/orders_model.h"
#include "orders/orders_queue.h"
#include "orders/orders_workspace.h"
#include "pages/ask.h"
#include "papers/hand_over_deed.h"

/// What Orders does to many orders at once: couriers, papers, cancels, holds, hand-over, export.
namespace selaras::ui {

using namespace kit;

namespace {

/// Every order of a filter, page by page.
Result<std::vector<BulkWork::Order>> allOf(Reader &reader, const orders::Filter &filter)
{
    constexpr int kPage = 500;
    std::vector<BulkWork::Order> out;
    std::optional<orders::Place> after;
    while (true) {
        TRY(const auto rows, orders::page(reader, filter, after, kPage));
        for (const orders::Row &row : rows)
            out.push_back({row.id, row.number});
        if (rows.size() < std::size_t(kPage))
            return out;
        after = orders::Place{rows.back().shipBy, rows.back().id};
    }
}

} // namespace

void OrdersWorkspace::withMeant(std::function<void(std::vector<BulkWork::Order>)> then)
{
    if (m_whole) {
        askStore(
            m_services.store, this, [filter = m_queue->filter()](Reader &reader) { return allOf(reader, filter); },
            [this, then = std::move(then)](Result<std::vector<BulkWork::Order>> all) {
                if (all)
                    then(std::move(*all));
                else
                    sayTrouble(all.error(), false);
            });
        return;
    }
    std::vector<BulkWork::Order> meant;
    const QSet<qint64> marks = m_table->marks();
    const qint64 one
        = m_detail != Detail::None ? m_shownId : m_table->currentId(); // what is looked at is what is meant
    for (const OrderRow &row : m_queue->model()->rows())
        if (marks.contains(row.order.id) || (marks.isEmpty() && row.order.id == one))
            meant.push_back({row.order.id, row.order.number});
    if (meant.empty() && marks.isEmpty() && m_facts && m_facts->order.id == one)
        meant.push_back({one, m_facts->order.sold.number});
    then(std::move(meant));
}

void OrdersWorkspace::doToMeant(BulkWork::Deed (OrdersWorkspace::*deed)(int count) const)
{
    if (m_work->isBusy())
        return;
    if (m_detail == Detail::Wide) // the question stands under the list
        setDetail(Detail::Beside);
    withMeant([this, deed](std::vector<BulkWork::Order> meant) {
        if (meant.empty())
            return;
        if (meant.size() == 1 && m_detail != Detail::None && meant.front().id != m_shownId)
            peek(meant.front().id);
        BulkWork::Deed wanted = (this->*deed)(int(meant.size()));
        if (access::may(m_services.actor.role, wanted.right))
            m_work->ask(std::move(wanted), std::move(meant));
    });
}

BulkWork::Deed OrdersWorkspace::arrangeDeed(int count) const
{
    return {.question = tr("Arrange the couriers of %Ln order(s)?", nullptr, count),
        .consequences = {tr("Each shop is asked for its courier, then for the label; both are kept on this PC."),
            tr("Where the courier came in vain, another pick-up is booked."),
            tr("Held, short and unpaid orders are refused and named; the others go on.")},
        .act = tr("Arrange"),
        .done = tr("Couriers asked for: %1"),
        .right = access::Right::PackOrders,
        .work = [](Transaction &tx, qint64 id, int, const QString &actor) {
            return fulfilment::arrange(tx, id, actor);
        }};
}

BulkWork::Deed OrdersWorkspace::cancelDeed(int count) const
{
    using channels::CancelReason;
    QStringList reasons;
    for (const CancelReason reason : {CancelReason::OutOfStock, CancelReason::BuyerAsked, CancelReason::CannotDeliver})
        reasons << cancelReasonWords(reason);
    return {.question = tr("Why are %Ln order(s) cancelled?", nullptr, count),
        .choices = reasons,
        .missing = tr("Choose a reason first."),
        .consequences = {tr("Each shop is asked. Stock is released only when it has accepted; a refused order stays."),
            tr("Marketplaces may count cancels against the shop.")},
        .act = tr("Ask to cancel"),
        .done = tr("Cancels asked for: %1"),
        .right = access::Right::CancelOrders,
        .work = [](Transaction &tx, qint64 id, int choice, const QString &actor) {
            return orders::requestCancel(tx, id, CancelReason(choice), actor);
        }};
}

BulkWork::Deed OrdersWorkspace::holdDeed(int count) const
{
    using orders::HoldKind;
    return {.question = tr("Why are %Ln order(s) held?", nullptr, count),
        .choices = {tr("Somebody wants to look first"), tr("It may be fraud"), tr("The address is wrong"),
            tr("Not held any more: release")},
        .missing = tr("Choose one first."),
        .consequences = {tr("A held order is not packed and not handed over; its stock stays reserved.")},
        .act = tr("Do it"),
        .done = tr("Orders changed: %1"),
        .right = access::Right::PackOrders,
        .work = [](Transaction &tx, qint64 id, int choice, const QString &actor) -> Result<> {
            constexpr std::array kinds{HoldKind::Staff, HoldKind::Fraud, HoldKind::Address};
            if (choice < int(kinds.size()))
                return orders::hold(tx, id, kinds[std::size_t(choice)], QString(), actor);
            TRY(const auto holds, orders::holdsOf(tx, id));
            for (const orders::Hold &hold : holds)
                CHECK(orders::release(tx, id, hold.kind, actor));
            return {};
        }};
}

void OrdersWorkspace::handOverMeant()
{
    if (m_work->isBusy())
        return;
    if (m_detail == Detail::Wide) // the question stands under the list
        setDetail(Detail::Beside);
    withMeant([this](std::vector<BulkWork::Order> meant) {
        if (!meant.empty())
            askHandOver(m_services, m_work, std::move(meant), [this](const Error &error) { sayTrouble(error, false); });
    });
}

BulkWork::Deed OrdersWorkspace::paperDeed(int count) const { return papersDeed(m_services, m_work, m_askFile, count); }

void OrdersWorkspace::askExport()
{
    if (m_export->isRunning() || !access::may(m_services.actor.role, access::Right::ExportBulk))
        return;
    chooseFileToSave(this, tr("Export orders"), tr("orders.csv"), tr("CSV (*.csv);;Excel (*.xlsx)"),
        [this](const QString &path) { exportTo(path); });
}

void OrdersWorkspace::exportTo(const QString &path)
{
    const QSet<qint64> marks = m_table->marks();
    orders::ExportOrder order;
    order.everything = m_whole || (marks.isEmpty() && m_queue->text().isEmpty());
    order.ids = marks.isEmpty() ? m_queue->model()->ids() : marks;
    order.filter = m_queue->filter();
    order.withBuyers = access::may(m_services.actor.role, access::Right::SeeBuyerData);
    order.words = exportWords(m_services.clock.now());
    order.path = path;
    order.actor = m_services.actor.auditName();
    const qint64 total = order.everything ? m_queue->totals()[std::size_t(order.filter.tab)].orders : order.ids.size();
    m_export->start(order, int(total));
}

} // namespace selaras::ui
