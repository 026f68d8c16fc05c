#include "returns/returns_workspace.h"

#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "returns/return_words.h"
#include "sentences/sentence.h"
#include "tiles/shop_tiles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace selaras::ui {

using namespace kit;
using channels::ReturnState;
using returns::Goods;
using returns::Return;

namespace {

enum Column { AnswerBy, Shop, Order, Number, State, Where, Reason, Refund };
constexpr int kDeadlineWidth = 150, kShopWidth = 44, kOrderWidth = 150, kNumberWidth = 170, kStateWidth = 150,
              kWhereWidth = 170, kRefundWidth = 110;

} // namespace

Returns::Returns(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topics(Topic::Orders) | Topic::Parcels, this))
    , m_depth(kPageRows)
    , m_trouble(new Notice(Role::Yellow, {}))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_footer(new Footer)
    , m_pane(new ReturnPane(services))
{
    build();
    retranslate();
    connect(m_watch, &CommitWatch::due, this, &Returns::refresh);
    m_watch->poke();
    refresh();
}

void Returns::build()
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    across->addLayout(inner, 1);
    m_trouble->hide();
    inner->addWidget(m_trouble);
    m_table->setModel(m_model);
    auto *deadline = new ShipByDelegate(m_table);
    deadline->setNow([this] { return when::local(m_services.clock.now()); });
    m_table->setItemDelegateForColumn(AnswerBy, deadline);
    m_table->setMinuteColumn(AnswerBy);
    m_table->setItemDelegateForColumn(Shop, new TileDelegate(m_table));
    m_table->setItemDelegateForColumn(Order, new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(Number, new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(Where, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(Reason, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Refund, new MoneyDelegate(m_table));
    connect(m_table, &TableView::rowActivated, this, &Returns::openReturn);
    connect(m_table, &TableView::rowPeeked, this, &Returns::openReturn);
    connect(m_table, &TableView::escaped, this, &Returns::leave);
    connect(m_table, &TableView::currentIdChanged, this, [this](qint64 id) {
        if (!m_filling && m_shown != 0 && id != 0 && id != m_shown && !m_pane->isAsking())
            openReturn(id);
    });
    connect(m_model, &PageModel::moreWanted, this, [this] {
        m_depth += kPageRows;
        refresh();
    });
    inner->addWidget(m_table, 1);
    inner->addWidget(m_footer);
    m_pane->hide();
    across->addWidget(m_pane);
    connect(m_pane, &ReturnPane::closed, this, &Returns::leave);
    connect(m_pane, &ReturnPane::acceptPressed, this, &Returns::askAccept);
    connect(m_pane, &ReturnPane::disputePressed, this, &Returns::askDispute);
    connect(m_pane, &ReturnPane::inspectPressed, this, &Returns::askFound);
    connect(m_pane, &ReturnPane::receivePressed, this, &Returns::receive);
    connect(m_pane, &ReturnPane::exchangePressed, this, &Returns::askExchange);
    connect(m_pane, &ReturnPane::refundPressed, this, &Returns::askRefund);
    connect(m_pane, &ReturnPane::withdrawPressed, this, &Returns::withdraw);
    connect(m_pane, &ReturnPane::entryWanted, this, &Returns::enter);
    connect(m_pane, &ReturnPane::refundWanted, this, [this](qint64 id, qint64 minor) {
        tell(
            access::Right::CancelOrders,
            [id, minor](Transaction &tx, const QString &actor) { return returns::refund(tx, id, minor, actor); },
            tr("It is written down that the buyer has the money back"));
    });
    connect(m_pane, &ReturnPane::exchangeWanted, this, [this](qint64 id) {
        tell(
            access::Right::EnterOrders,
            [id, place = tr("Exchanges")](Transaction &tx, const QString &actor) -> Result<> {
                TRY(const auto order, returns::exchangeOf(tx, id));
                CHECK(returns::exchange(tx, id, order, place, actor));
                return {};
            },
            tr("The order is made; it waits in Orders to be packed"));
    });
    connect(m_pane, &ReturnPane::acceptWanted, this, [this](qint64 id) {
        tell(
            access::Right::CancelOrders,
            [id](Transaction &tx, const QString &actor) { return returns::accept(tx, id, actor); },
            isOurs(id) ? tr("The goods are expected now") : tr("The channel is told that the return is accepted"));
    });
    connect(m_pane, &ReturnPane::disputeWanted, this, [this](qint64 id, const QString &why) {
        tell(
            access::Right::CancelOrders,
            [id, why](Transaction &tx, const QString &actor) { return returns::dispute(tx, id, why, actor); },
            isOurs(id) ? tr("The return is refused; tell the buyer why")
                       : tr("The channel is told why the shop does not agree"));
    });
    connect(m_pane, &ReturnPane::inspectWanted, this,
        [this](qint64 id, qint64 place, const std::vector<returns::Found> &found) {
            tell(
                access::Right::AdjustStock,
                [id, place, found](
                    Transaction &tx, const QString &actor) { return returns::inspect(tx, id, place, found, actor); },
                putBackWords(found));
        });
    m_toast = new Toast(this, Theme::footer);
    setFocusProxy(m_table);
    setMinimumWidth(Theme::searchWidth);
}

void Returns::retranslate()
{
    m_model->setColumns({{tr("Answer by")}, {tr("Shop"), Qt::AlignCenter}, {tr("Order")}, {tr("Return")}, {tr("State")},
        {tr("Goods")}, {tr("Reason")}, {tr("Refund"), Qt::AlignRight | Qt::AlignVCenter}});
    m_table->setColumnWidths(
        {kDeadlineWidth, kShopWidth, kOrderWidth, kNumberWidth, kStateWidth, kWhereWidth, 0, kRefundWidth}, Reason);
    m_table->setEmptyText(tr("Nothing is given back just now. Scan a parcel to open its return."));
    fillRows();
}

void Returns::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Returns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Beside the pane, which has them too, the list does without what one does not choose by.
void Returns::fitColumns()
{
    const Theme &theme = Theme::current();
    const bool small = width() < theme.scaled(3 * Theme::pane);
    m_pane->setFixedWidth(qMax(theme.scaled(small ? Theme::paneNarrow : Theme::pane), m_pane->leastWidth()));
    const bool beside = !m_pane->isHidden();
    m_table->setColumnHidden(Refund, beside);
    m_table->setColumnHidden(Number, beside || small);
    m_table->setColumnHidden(Where, beside && small);
    m_table->setColumnHidden(Reason, beside && small);
}

Result<Returns::Board> Returns::readBoard(Reader &reader, int depth, qint64 shown)
{
    Board out;
    TRY(out.open, returns::open(reader, depth));
    out.more = out.open.size() == std::size_t(depth);
    TRY(out.shops, shops::all(reader));
    TRY(out.places, inventory::warehouses(reader));
    TRY(out.shown, returns::find(reader, shown));
    return out;
}

void Returns::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    askStore(
        m_services.store, this,
        [depth = m_depth, shown = m_shown](Reader &reader) { return readBoard(reader, depth, shown); },
        [this](Result<Board> board) {
            m_reading = false;
            if (board) {
                take(*std::move(board));
            } else {
                const Sentence sentence = sentenceFor(board.error(), Subject::Here);
                sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
            }
            if (std::exchange(m_again, false))
                refresh();
        });
}

void Returns::take(Board board)
{
    m_board = std::move(board);
    fillRows();
    if (m_shown == 0 || !m_board.shown || m_board.shown->id != m_shown)
        return;
    if (!m_pane->isAsking())
        m_pane->show(*m_board.shown);
    m_pane->QWidget::show();
    if (const auto ask = std::exchange(m_ask, {}))
        ask(*m_board.shown);
    fitColumns();
}

void Returns::fillRows()
{
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    const ShopTiles tiles = shopTiles(m_board.shops, m_services);
    qint64 toAnswer = 0;
    for (const Return &of : m_board.open) {
        const bool waits = of.state == ReturnState::Requested;
        toAnswer += waits;
        PageCell deadline = textCell(format::nothing());
        if (waits && of.answerBy) {
            const format::ShipBy left = format::shipBy(when::local(*of.answerBy), now);
            deadline = {
                {DeadlineRole, when::local(*of.answerBy)}, {Qt::DisplayRole, QString(left.left + u' ' + left.clock)}};
        }
        PageCell shop;
        for (const shops::Shop &some : m_board.shops)
            if (some.id == of.shopId)
                shop = shopCell(tiles.value(some.id), shopWords(m_services, some.channel, some.name));
        const ReturnWord state = stateWord(of.state), goods = goodsWord(of.goods);
        rows.push_back({of.id,
            {deadline, shop, textCell(of.orderNumber.isEmpty() ? of.orderExternalId : of.orderNumber),
                textCell(of.externalId), badgeCell(state.role, state.word), badgeCell(goods.role, goods.word),
                quietCell(reasonWords(of.reason)),
                textCell(of.currency == QLatin1String("IDR") ? format::rupiah(of.refundMinor)
                                                             : format::money(of.refundMinor, of.currency, 2))}});
    }
    m_filling = true; // a return that is done leaves the list; the pane still says what came of it
    m_model->replace(std::move(rows), m_board.more);
    m_filling = false;
    m_footer->setTotals(
        {tr("*%n* return(s)", nullptr, int(m_board.open.size())), tr("*%n* to answer", nullptr, int(toAnswer))});
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->setCurrentId(m_model->rows().front().id);
}

void Returns::openReturn(qint64 id)
{
    if (id == 0)
        return;
    m_trouble->hide();
    m_shown = id;
    m_table->setCurrentId(id);
    refresh();
    Q_EMIT keysChanged();
}

bool Returns::scan(const QString &text)
{
    if (m_pane->isAsking()) { // what is typed is not lost to the next parcel
        m_toast->say(tr("Finish this return first, or leave it with Esc"));
        return true;
    }
    struct Meant {
        std::optional<qint64> returnId, orderId;
    };
    askStore(
        m_services.store, this,
        [text](Reader &reader) -> Result<Meant> {
            Meant out;
            TRY(out.returnId, returns::named(reader, text));
            if (!out.returnId) {
                TRY(out.orderId, returns::sentAs(reader, text));
            }
            return out;
        },
        [this, text](const Result<Meant> &meant) {
            if (meant && meant->returnId)
                return openReturn(*meant->returnId);
            if (meant && meant->orderId)
                return askEntry(*meant->orderId);
            sayTrouble(tr("No return has the number %1.").arg(text),
                tr("A return comes here once its channel has told of it. Look for its order in Orders."));
        });
    return true;
}

void Returns::askEntry(qint64 orderId)
{
    if (m_pane->isAsking())
        return;
    if (!returns::demandEntry(m_services.actor, returns::kNotDelivered))
        return sayTrouble(
            tr("Nobody has written this return down yet."), whoMay(m_services, access::Right::EnterOrders));
    askStore(
        m_services.store, this, [orderId](Reader &reader) { return returns::sentOrder(reader, orderId); },
        [this](const Result<returns::SentOrder> &order) {
            if (!order) {
                const Sentence sentence = sentenceFor(order.error(), Subject::Here);
                return sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
            }
            m_trouble->hide();
            m_shown = 0;
            m_board.shown.reset();
            m_pane->askEntry(*order);
            m_pane->QWidget::show();
            fitColumns();
            Q_EMIT keysChanged();
        });
}

void Returns::enter(const returns::Entry &entry)
{
    tellStore(
        m_services.store, this,
        [entry, actor = m_services.actor](Transaction &tx) -> Result<qint64> {
            CHECK(returns::demandEntry(actor, entry.reason));
            return returns::enter(tx, entry, actor.auditName());
        },
        [this, comes = entry.reason == returns::kNotDelivered](const Result<qint64> &id) {
            if (!id) {
                const Sentence sentence = sentenceFor(id.error(), Subject::Here);
                return m_pane->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
            }
            m_toast->say(comes ? tr("Written down; look what is in the parcel with I")
                               : tr("Written down; it waits for an answer (A)"));
            leave();
            openReturn(*id);
        });
}

/// Back by one: from a form to the return, from the return to the list.
void Returns::leave()
{
    m_ask = {};
    m_trouble->hide();
    if (m_pane->isAsking() && m_board.shown) {
        m_pane->show(*m_board.shown);
    } else {
        m_shown = 0;
        m_pane->stopAsking();
        m_pane->hide();
    }
    fitColumns();
    m_table->setFocus();
}

void Returns::withShown(access::Right right, std::function<void(const Return &)> ask)
{
    if (!access::may(m_services.actor.role, right) || m_pane->isAsking())
        return;
    m_ask = std::move(ask);
    openReturn(m_shown != 0 ? m_shown : m_table->currentId());
}

void Returns::askAccept()
{
    withShown(access::Right::CancelOrders, [this](const Return &of) {
        if (of.state == ReturnState::Requested)
            m_pane->askAccept(of);
    });
}

void Returns::askDispute()
{
    withShown(access::Right::CancelOrders, [this](const Return &of) {
        if (of.state == ReturnState::Requested)
            m_pane->askDispute(of);
    });
}

void Returns::askFound()
{
    withShown(access::Right::AdjustStock, [this](const Return &of) {
        if (of.goods == Goods::Expected || of.goods == Goods::Received)
            m_pane->askFound(of, m_board.places);
    });
}

void Returns::receive()
{
    withShown(access::Right::AdjustStock, [this](const Return &of) {
        if (of.goods != Goods::Expected)
            return;
        tell(
            access::Right::AdjustStock,
            [id = of.id](Transaction &tx, const QString &actor) { return returns::receive(tx, id, actor); },
            tr("%1 is here; look what is in it with I").arg(of.externalId));
    });
}

void Returns::askExchange()
{
    withShown(access::Right::EnterOrders, [this](const Return &of) {
        if (!returns::mayExchange(of) || of.exchangeOrderId)
            return;
        askStore(
            m_services.store, this, [id = of.id](Reader &reader) { return returns::exchangeOf(reader, id); },
            [this, of](const Result<manual::ManualOrder> &order) {
                if (order)
                    return m_pane->askExchange(of, *order);
                const Sentence sentence = sentenceFor(order.error(), Subject::Here);
                sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
            });
    });
}

void Returns::askRefund()
{
    withShown(access::Right::CancelOrders, [this](const Return &of) {
        if (returns::mayRefund(of))
            m_pane->askRefund(of);
    });
}

void Returns::withdraw()
{
    withShown(access::Right::EnterOrders, [this](const Return &of) {
        if (!returns::mayWithdraw(of))
            return;
        tell(
            access::Right::EnterOrders,
            [id = of.id](Transaction &tx, const QString &actor) { return returns::withdraw(tx, id, actor); },
            tr("%1 is taken back").arg(of.externalId));
    });
}

bool Returns::isOurs(qint64 returnId) const
{
    return m_board.shown && m_board.shown->id == returnId && !m_board.shown->enteredBy.isEmpty();
}

/// Does it, and confirms it with a line, or says in the form why it is refused.
void Returns::tell(
    access::Right right, std::function<Result<>(Transaction &, const QString &actor)> work, const QString &line)
{
    tellStore(
        m_services.store, this,
        [right, work = std::move(work), actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, right));
            return work(tx, actor.auditName());
        },
        [this, line](const Result<> &done) {
            if (!done) {
                const Sentence sentence = sentenceFor(done.error(), Subject::Here);
                return m_pane->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
            }
            m_toast->say(line);
            if (m_pane->isAsking())
                leave(); // to the return
            refresh();
        });
}

void Returns::sayTrouble(const QString &title, const QString &body)
{
    m_trouble->set(Role::Yellow, title, body);
    m_trouble->show();
}

QList<QPair<QString, QString>> Returns::keys() const
{
    return {{tr("Scan"), tr("open a return")}, {QStringLiteral("R"), tr("it is here")},
        {QStringLiteral("I"), tr("inspect")}, {QStringLiteral("X"), tr("send others instead")},
        {QStringLiteral("A"), tr("accept")}, {QStringLiteral("D"), tr("dispute")},
        {QStringLiteral("U"), tr("the money is back")}, {QStringLiteral("T"), tr("take back")},
        {QStringLiteral("Esc"), tr("back")}};
}

void Returns::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        leave();
        return;
    }
    if (m_pane->isAsking() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_A: askAccept(); return;
    case Qt::Key_D: askDispute(); return;
    case Qt::Key_I: askFound(); return;
    case Qt::Key_R: receive(); return;
    case Qt::Key_T: withdraw(); return;
    case Qt::Key_U: askRefund(); return;
    case Qt::Key_X: askExchange(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
