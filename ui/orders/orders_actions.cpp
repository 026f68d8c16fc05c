// What hands do in the workspace Orders: keys, marks, one order beside or wide, cancel, mapping.
#include "orders/orders_workspace.h"

#include "intake/intake.h"
#include "kit/bars.h"
#include "kit/column_choice.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "manual/order_files_page.h"
#include "manual/order_form.h"
#include "orders/cancel.h"
#include "orders/export_line.h"
#include "orders/order_notice.h"
#include "orders/order_page.h"
#include "orders/order_pane.h"
#include "orders/order_words.h"
#include "orders/orders_queue.h"
#include "orders/why_form.h"
#include "pages/ask.h"
#include "sentences/sentence.h"
#include "sentences/who_may.h"
#include "sync/engine.h"
#include "tiles/shop_tiles.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QListView>

#include <utility>

namespace selaras::ui {

using namespace kit;

void OrdersWorkspace::connectDetail()
{
    connect(m_pane, &OrderPane::closed, this, &OrdersWorkspace::leave);
    connect(m_pane, &OrderPane::openPressed, this, [this] { openOrder(m_shownId, true); });
    connect(m_pane, &OrderPane::copyPressed, this, &OrdersWorkspace::copyNumbers);
    connect(m_pane, &OrderPane::cancelPressed, this, [this] { withCurrent([this] { askCancel(); }); });
    connect(m_pane, &OrderPane::paidPressed, this, [this] { withCurrent([this] { askPaid(); }); });
    connect(m_pane, &OrderPane::paidConfirmed, this, &OrdersWorkspace::confirmPaid);
    connect(m_pane, &OrderPane::changePressed, this, [this] { withCurrent([this] { changeOrder(); }); });
    connect(m_pane, &OrderPane::deliveredPressed, this, [this] { withCurrent([this] { delivered(); }); });
    connect(m_pane, &OrderPane::moneyBackPressed, this, [this] { withCurrent([this] { askMoneyBack(); }); });
    connect(m_pane, &OrderPane::moneyBackConfirmed, this, &OrdersWorkspace::confirmMoneyBack);
    connect(m_pane, &OrderPane::comeBackPressed, this, [this] { withCurrent([this] { comeBack(); }); });
    connect(m_pane, &OrderPane::remedyPressed, this, [this] { withCurrent([this] { remedy(); }); });
    connect(m_pane, &OrderPane::cancelConfirmed, this, &OrdersWorkspace::cancel);
    connect(m_pane, &OrderPane::answerConfirmed, this, &OrdersWorkspace::answer);
    connect(m_pane, &OrderPane::mappingChosen, this, &OrdersWorkspace::settle);
    connect(m_pane, &OrderPane::takeBackPressed, this, &OrdersWorkspace::takeBackSubstitutes);
    connect(m_pane, &OrderPane::warehouseChosen, this, &OrdersWorkspace::sendFrom);
    connect(m_pane, &OrderPane::partAsked, this, &OrdersWorkspace::sendWhatIsThere);
    connect(m_pane, &OrderPane::substituteAsked, this, &OrdersWorkspace::askSubstitute);
    connect(m_pane, &OrderPane::substituteChosen, this, &OrdersWorkspace::substitute);
    connect(m_pane, &OrderPane::stockAsked, this, &OrdersWorkspace::skuRequested);
    connect(m_page, &OrderPage::copyPressed, this, &OrdersWorkspace::copyNumbers);
    connect(m_page, &OrderPage::cancelPressed, this, &OrdersWorkspace::askCancel);
    connect(m_page, &OrderPage::remedyPressed, this, &OrdersWorkspace::remedy);
    connect(m_page, &OrderPage::takeBackPressed, this, &OrdersWorkspace::takeBackSubstitutes);
    connect(m_page, &OrderPage::closePressed, this, &OrdersWorkspace::leave);
}

void OrdersWorkspace::showTab(orders::Tab tab)
{
    m_whole = false;
    m_table->clearMarks();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(int(tab));
    const QSignalBlocker still(m_find);
    m_find->clear();
    m_queue->setTab(tab);
}

void OrdersWorkspace::openOrder(qint64 id, bool wide)
{
    if (id == 0)
        return;
    m_table->setCurrentId(id);
    turnTo(id);
    setDetail(wide ? Detail::Wide : Detail::Beside);
    readFacts();
}

/// Another order is looked at: a question about the one before is not left standing beside it.
void OrdersWorkspace::turnTo(qint64 id)
{
    if (std::exchange(m_shownId, id) != id)
        m_whenShown = nullptr; // it was meant for the order before
    if (const auto asked = m_work->asksAbout(); asked && *asked != id)
        m_work->withdraw();
    if (m_facts && m_facts->order.id != id && m_pane->isAsking())
        m_pane->showOrder(*m_facts);
}

/// Another list: an order that is not in it is no longer meant by any key, nor what was asked about the one before.
void OrdersWorkspace::followList()
{
    m_work->withdraw();
    if (!m_export->isRunning())
        m_export->hide(); // it told of the list before
    if (m_detail != Detail::Beside || m_queue->model()->find(m_shownId))
        return;
    if (m_pane->isAsking() && m_facts)
        m_pane->showOrder(*m_facts);
    m_shownId = 0;
    m_whenShown = nullptr;
    m_facts.reset();
    setDetail(Detail::None);
}

void OrdersWorkspace::peek(qint64 id)
{
    turnTo(id);
    if (m_detail == Detail::None)
        setDetail(Detail::Beside);
    readFacts();
}

void OrdersWorkspace::setDetail(Detail detail)
{
    const bool wide = detail == Detail::Wide, wasWide = std::exchange(m_detail, detail) == Detail::Wide;
    const bool isRead = m_facts && m_facts->order.id == m_shownId; // else it is on its way
    if (wasWide && detail == Detail::Beside && isRead && !m_pane->isAsking())
        m_pane->showOrder(*m_facts); // it still says what stood there before the order was opened
    m_tabs->setVisible(!wide);
    m_listSide->setVisible(!wide);
    m_masterSide->setVisible(wide);
    m_page->setVisible(wide && isRead);
    m_pane->setVisible(detail == Detail::Beside && isRead && m_pane->orderId() == m_shownId);
    fitColumns();
    if (wide)
        m_page->setFocus();
    else if (!m_find->hasFocus()) // somebody types there
        m_table->setFocus();
    Q_EMIT keysChanged();
}

/// Beside the order opened wide there is no room for the list as well.
void OrdersWorkspace::showPane()
{
    m_masterSide->setVisible(false);
    m_pane->show();
    fitColumns();
}

void OrdersWorkspace::readFacts()
{
    const qint64 id = m_shownId;
    if (id == 0)
        return;
    whenReady(m_services.store.read([id](Reader &reader) { return orderFacts(reader, id); }), this,
        [this, id](Result<std::optional<OrderFacts>> facts) {
            if (id == m_shownId && m_detail != Detail::None && !m_pane->isAsking())
                showFacts(std::move(facts));
        });
}

void OrdersWorkspace::showFacts(Result<std::optional<OrderFacts>> facts)
{
    if (!facts) {
        sayTrouble(facts.error(), false);
        return;
    }
    m_facts = *std::move(facts);
    if (!m_facts) {
        leave();
        return;
    }
    const ShopTiles tiles = shopTiles(m_queue->shops(), m_services);
    m_facts->tile = tiles.value(m_facts->shop.id);
    for (Told &told : m_facts->told)
        told.tile = tiles.value(told.job.shopId);
    if (m_detail == Detail::Wide) {
        m_page->showOrder(*m_facts);
        m_page->show();
        const int row = m_table->rowOf(m_shownId);
        m_master->setCurrentIndex(row >= 0 ? m_queue->model()->index(row, OrdersModel::Number) : QModelIndex());
    } else {
        m_pane->showOrder(*m_facts);
        showPane();
    }
    followDeeds();
    if (const auto then = std::exchange(m_whenShown, nullptr))
        then();
}

void OrdersWorkspace::leave()
{
    if (m_pane->isAsking()) {
        endAsking();
        return;
    }
    if (m_detail == Detail::None && !m_queue->text().isEmpty()) {
        m_find->clear();
        m_queue->search({});
        return;
    }
    m_shownId = 0;
    m_whenShown = nullptr;
    m_facts.reset();
    setDetail(Detail::None);
}

void OrdersWorkspace::withCurrent(std::function<void()> then)
{
    if (m_facts && m_detail != Detail::None && m_facts->order.id == m_shownId) {
        then();
        return;
    }
    const qint64 meant = m_detail != Detail::None ? m_shownId : m_table->currentId();
    if (meant == 0)
        return;
    peek(meant);
    m_whenShown = std::move(then);
}

void OrdersWorkspace::go(int step)
{
    QKeyEvent key(QEvent::KeyPress, step > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    QApplication::sendEvent(m_table, &key);
}

void OrdersWorkspace::copyNumbers()
{
    QStringList numbers;
    for (const OrderRow &row : m_queue->model()->rows())
        if (m_table->marks().contains(row.order.id))
            numbers << row.order.number;
    if (numbers.isEmpty() && m_facts)
        numbers << m_facts->order.sold.number;
    if (numbers.isEmpty())
        if (const OrderRow *row = m_queue->model()->find(m_table->currentId()))
            numbers << row->order.number;
    if (numbers.isEmpty())
        return;
    QApplication::clipboard()->setText(numbers.join(u'\n'));
    m_toast->say(numbers.size() == 1 ? tr("Number %1 copied").arg(numbers.first())
                                     : tr("%Ln number(s) copied", nullptr, int(numbers.size())));
}

void OrdersWorkspace::askCancel()
{
    const bool may = access::may(m_services.actor.role, access::Right::CancelOrders);
    if (!may || !m_facts || m_facts->cancelIsAsked())
        return;
    const auto state = m_facts->order.sold.state;
    if (!orders::mayRequestCancel(state) && !orders::mayAnswerCancel(state))
        return;
    showPane();
    if (orders::mayAnswerCancel(state))
        m_pane->askAnswer(*m_facts);
    else
        m_pane->askCancel(*m_facts);
    fitColumns();
}

void OrdersWorkspace::cancel(qint64 orderId, channels::CancelReason reason)
{
    if (m_facts->ours)
        return cancelOurs(orderId, orders::cancelReasonName(reason));
    whenReady(m_services.store.write([orderId, reason, actor = m_services.actor](Transaction &tx) -> Result<> {
        CHECK(access::demand(actor, access::Right::CancelOrders));
        return orders::requestCancel(tx, orderId, reason, actor.auditName());
    }),
        this, [this, number = m_facts->order.sold.number, shop = m_facts->shop.name](Result<> asked) {
            if (!asked) {
                sayTrouble(asked.error(), true);
                return;
            }
            endAsking();
            m_toast->say(tr("%1 is asked to cancel %2").arg(shop, number));
        });
}

void OrdersWorkspace::answer(qint64 orderId, bool accept)
{
    tellStore(
        m_services.store, this,
        [orderId, accept, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::CancelOrders));
            return orders::answerCancel(tx, orderId, accept, actor.auditName());
        },
        [this, accept, number = m_facts->order.sold.number](Result<> told) {
            if (!told) {
                sayTrouble(told.error(), true);
                return;
            }
            endAsking();
            m_toast->say(
                accept ? tr("Cancel of %1 is accepted").arg(number) : tr("Cancel of %1 is refused").arg(number));
        });
}

void OrdersWorkspace::askMapping()
{
    if (!m_facts || !m_facts->unmapped || !access::may(m_services.actor.role, access::Right::ImportSkus))
        return;
    showPane();
    m_pane->askMapping(*m_facts);
    fitColumns();
}

void OrdersWorkspace::settle(qint64 listingId, qint64 skuId)
{
    whenReady(m_services.store.write([listingId, skuId, actor = m_services.actor](Transaction &tx) -> Result<int> {
        CHECK(access::demand(actor, access::Right::ImportSkus));
        return intake::settleMapping(tx, listingId, skuId, actor.auditName());
    }),
        this, [this, listingId](Result<int> lines) {
            if (!lines) {
                sayTrouble(lines.error(), false);
                return;
            }
            endAsking();
            m_mapped = listingId;
            m_mappedLine = tr("Mapped; order lines that have their goods now: %1").arg(format::count(*lines));
            m_toast->say(m_mappedLine, true);
        });
}

void OrdersWorkspace::takeMappingBack()
{
    const qint64 listing = std::exchange(m_mapped, 0);
    if (listing == 0 || !m_toast->isVisible() || m_toast->line() != m_mappedLine)
        return;
    m_toast->dismiss();
    whenReady(m_services.store.write([listing, actor = m_services.actor](Transaction &tx) -> Result<int> {
        CHECK(access::demand(actor, access::Right::ImportSkus));
        return intake::takeBackMapping(tx, listing, actor.auditName());
    }),
        this, [this](Result<int> lines) {
            if (!lines) {
                sayTrouble(lines.error(), false);
                return;
            }
            readFacts();
            m_toast->say(
                tr("The listing is not mapped any more; order lines that wait again: %1").arg(format::count(*lines)));
        });
}

void OrdersWorkspace::remedy()
{
    const auto notice = m_facts ? noticeOf(m_services, *m_facts) : std::nullopt;
    if (!notice)
        return;
    if (notice->remedy == OrderNotice::Remedy::MapListing)
        askMapping();
    if (notice->remedy == OrderNotice::Remedy::Answer)
        askCancel();
    if (notice->remedy == OrderNotice::Remedy::WhyShort)
        askWhy();
    if (notice->remedy == OrderNotice::Remedy::Release)
        doToMeant(&OrdersWorkspace::holdDeed);
    if (notice->remedy == OrderNotice::Remedy::BookPickUp)
        doToMeant(&OrdersWorkspace::arrangeDeed);
}

void OrdersWorkspace::endAsking()
{
    if (!m_facts)
        return;
    m_pane->showOrder(*m_facts); // ends the question; what is new comes with readFacts
    setDetail(m_detail);
    readFacts();
}

void OrdersWorkspace::sayTrouble(const Error &error, bool cancelling)
{
    const Sentence sentence = sentenceFor(
        error, cancelling ? Subject::CancelOrder : Subject::Here, m_facts ? m_facts->shop.name : QString());
    const QString body = sentence.meaning + u' ' + sentence.remedy;
    if (m_pane->isAsking()) {
        m_pane->sayTrouble(sentence.what, body);
        return;
    }
    m_trouble->set(Role::Red, sentence.what, body);
    m_trouble->show();
}

void OrdersWorkspace::markAll()
{
    m_marking = true;
    m_whole = m_queue->text().isEmpty();
    m_table->setMarks(m_queue->model()->ids());
    m_marking = false;
    showMarks();
}

void OrdersWorkspace::showMarks()
{
    if (!m_marking && m_whole && m_table->marks() != m_queue->model()->ids())
        m_whole = false; // one was taken out: what is not loaded is no longer meant
    const QSet<qint64> marks = m_table->marks();
    m_bulk->setVisible(!marks.isEmpty());
    if (marks.isEmpty())
        return;
    orders::Totals sum;
    if (m_whole) {
        sum = m_queue->totals()[std::size_t(m_queue->filter().tab)];
    } else {
        QSet<QString> currencies;
        for (const OrderRow &row : m_queue->model()->rows()) {
            if (!marks.contains(row.order.id))
                continue;
            ++sum.orders;
            sum.pieces += row.order.pieces;
            sum.totalMinor += row.order.totalMinor;
            currencies.insert(row.order.currency);
        }
    }
    m_bulk->setSummary(m_whole ? tr("All %1 selected").arg(format::count(sum.orders))
                               : tr("%1 selected").arg(format::count(sum.orders)),
        tr("%1 pcs, %2").arg(format::count(sum.pieces), amount(sum.totalMinor, QStringLiteral("IDR"))));
}

void OrdersWorkspace::refresh()
{
    // What is held back is shown first; with nothing held back the shops are asked.
    if (m_queue->news() == 0 && m_services.engine)
        m_services.engine->pullNow(0);
    m_queue->reload();
}

void OrdersWorkspace::toggleRowHeight()
{
    m_comfortable = !m_comfortable;
    m_table->setRowHeight(m_comfortable ? RowHeight::Comfortable : RowHeight::Compact);
}

QList<QPair<QString, QString>> OrdersWorkspace::keys() const
{
    if (isTyping())
        return m_form->keys();
    if (m_files)
        return m_files->keys();
    const OwnDeeds own = ownDeedsNow();
    QList<QPair<QString, QString>> ours; // keys for what no channel says of an order
    if (own.change)
        ours.append({QStringLiteral("E"), tr("change it")});
    if (own.deliver)
        ours.append({QStringLiteral("A"), tr("the buyer has it")});
    if (own.confirmPaid)
        ours.append({QStringLiteral("U"), tr("it is paid")});
    if (own.moneyBack)
        ours.append({QStringLiteral("U"), tr("its money is back")});
    if (own.comeBack)
        ours.append({QStringLiteral("R"), tr("its goods come back")});
    const QList<QPair<QString, QString>> order{{QStringLiteral("B"), tr("cancel, answer a cancel")},
        {QStringLiteral("P"), tr("courier and label")}, {QStringLiteral("L"), tr("labels, slips, invoices")},
        {QStringLiteral("H"), tr("hold, release")}, {QStringLiteral("O"), tr("hand over")},
        {QStringLiteral("C"), tr("copy the number")}, {QStringLiteral("M"), tr("choose the SKU")},
        {QStringLiteral("W"), tr("why it is short")}, {QStringLiteral("T"), tr("send as ordered")}};
    if (m_detail == Detail::Wide)
        return QList<QPair<QString, QString>>{
                   {QStringLiteral("Esc"), tr("back to the list")}, {QStringLiteral("J K"), tr("next, previous")}}
        + ours + order;
    return QList<QPair<QString, QString>>{{QStringLiteral("↑↓"), tr("move")}, {QStringLiteral("Enter"), tr("open")},
               {QStringLiteral("→"), tr("look beside")}, {tr("Space"), tr("select")}, {QStringLiteral("/"), tr("find")},
               {QStringLiteral("N"), tr("type an order in")}, {QStringLiteral("I"), tr("files of orders")}}
    + ours + order
        + QList<QPair<QString, QString>>{{QStringLiteral("J K"), tr("next, previous")},
            {QStringLiteral("←"), tr("close the pane")}, {QStringLiteral("0–9"), tr("tab")},
            {QStringLiteral("Ctrl E"), tr("export")}, {QStringLiteral("V"), tr("columns")},
            {QStringLiteral("D"), tr("row height")}, {QStringLiteral("F5"), tr("ask all channels now")}};
}

/// Keys that speak of the table, not of one order.
bool OrdersWorkspace::handleListKey(int key, bool ctrl)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        showTab(orders::Tab(key - Qt::Key_0));
    else if (key == Qt::Key_E && ctrl)
        askExport();
    else if (key == Qt::Key_N)
        typeOrder();
    else if (key == Qt::Key_I)
        showFiles();
    else if (key == Qt::Key_V)
        m_columns->open();
    else if (key == Qt::Key_D)
        toggleRowHeight();
    else
        return false;
    return true;
}

/// Keys for what no channel says of an order; of another one they are nobody's.
bool OrdersWorkspace::handleOwnKey(int key)
{
    const OwnDeeds own = ownDeedsNow();
    if (key == Qt::Key_E && own.change)
        withCurrent([this] { changeOrder(); });
    else if (key == Qt::Key_A && own.deliver)
        withCurrent([this] { delivered(); });
    else if (key == Qt::Key_U && own.confirmPaid)
        withCurrent([this] { askPaid(); });
    else if (key == Qt::Key_U && own.moneyBack)
        withCurrent([this] { askMoneyBack(); });
    else if (key == Qt::Key_R && own.comeBack)
        withCurrent([this] { comeBack(); });
    else
        return false;
    return true;
}

void OrdersWorkspace::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    if (isTyping() || (m_files && key != Qt::Key_F5))
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Escape) {
        leave();
        return;
    }
    if (ctrl && key == Qt::Key_Z && m_mapped != 0) {
        takeMappingBack();
        return;
    }
    QWidget *const focused = window()->focusWidget();
    if (WhyForm *why = m_pane->why();
        why && why->isVisible() && !ctrl && why != focused && !why->isAncestorOf(focused)) {
        why->setFocus(); // its keys count also when the list was clicked
        QCoreApplication::sendEvent(why, event);
        return;
    }
    if (m_pane->isAsking() || (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        || (ctrl && key != Qt::Key_E)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool wide = m_detail == Detail::Wide;
    if (!wide && handleListKey(key, ctrl))
        return;
    if (!ctrl && handleOwnKey(key))
        return;
    switch (key) {
    case Qt::Key_Slash:
        m_find->setFocus();
        m_find->selectAll();
        return;
    case Qt::Key_Right:
        if (m_table->currentId() != 0 && !wide)
            peek(m_table->currentId());
        return;
    case Qt::Key_Left:
        if (m_detail == Detail::Beside)
            leave();
        return;
    case Qt::Key_J:
    case Qt::Key_Down: go(1); return;
    case Qt::Key_K:
    case Qt::Key_Up: go(-1); return;
    case Qt::Key_B:
        if (m_table->marks().size() > 1) {
            doToMeant(&OrdersWorkspace::cancelDeed);
            return;
        }
        if (const QSet<qint64> marks = m_table->marks(); !marks.isEmpty() && *marks.begin() != m_shownId)
            peek(*marks.begin());
        withCurrent([this] { askCancel(); });
        return;
    case Qt::Key_P: doToMeant(&OrdersWorkspace::arrangeDeed); return;
    case Qt::Key_L: doToMeant(&OrdersWorkspace::paperDeed); return;
    case Qt::Key_H: doToMeant(&OrdersWorkspace::holdDeed); return;
    case Qt::Key_O: handOverMeant(); return;
    case Qt::Key_C: copyNumbers(); return;
    case Qt::Key_M: withCurrent([this] { askMapping(); }); return;
    case Qt::Key_W:
        withCurrent([this] {
            if (const auto notice = noticeOf(m_services, *m_facts);
                notice && notice->remedy == OrderNotice::Remedy::WhyShort)
                askWhy();
        });
        return;
    case Qt::Key_T: withCurrent([this] { takeBackSubstitutes(); }); return;
    case Qt::Key_F5: refresh(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
