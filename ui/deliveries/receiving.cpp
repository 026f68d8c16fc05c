#include "deliveries/receiving.h"

#include "deliveries/words.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace selaras::ui {

using namespace kit;
using stockroom::DeliveryRow;

namespace {

enum Column { Number, From, To, When, State, Skus, Open, Came };
constexpr int kNumberWidth = 160, kPlaceWidth = 150, kWhenWidth = 190, kStateWidth = 120, kFigureWidth = 72;

} // namespace

Receiving::Receiving(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Stock, this))
    , m_expectedDepth(kPageRows)
    , m_closedDepth(kPageRows)
    , m_stack(new QStackedLayout(this))
    , m_main(new QWidget)
    , m_tabs(new Tabs)
    , m_trouble(new Notice(Role::Red, {}))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_footer(new Footer)
    , m_pane(new DeliveryPane(services))
    , m_move(secondaryButton({}, QStringLiteral("M")))
    , m_new(secondaryButton({}, QStringLiteral("N")))
{
    build();
    retranslate();
    connect(m_watch, &CommitWatch::due, this, &Receiving::refresh);
    m_watch->poke();
    refresh();
}

void Receiving::build()
{
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack->addWidget(m_main);
    m_tabs->addTab({});
    m_tabs->addRule();
    m_tabs->addTab({});
    connect(m_tabs, &Tabs::currentChanged, this, [this](int tab) { setTab(Tab(tab)); });
    column->addWidget(m_tabs);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    column->addLayout(across, 1);
    auto *left = new QWidget;
    across->addWidget(left, 1);
    auto *inner = new QVBoxLayout(left);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    buildBar(left);
    m_trouble->hide();
    inner->addWidget(m_trouble);
    m_table->setModel(m_model);
    for (const Column words : {Number, From, To})
        m_table->setItemDelegateForColumn(words, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(When, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    for (const Column figure : {Skus, Open, Came})
        m_table->setItemDelegateForColumn(figure, new NumberDelegate(m_table));
    connect(m_table, &TableView::rowPeeked, this, &Receiving::openPane);
    connect(m_table, &TableView::rowActivated, this, &Receiving::receive);
    connect(m_table, &TableView::escaped, this, &Receiving::leave);
    connect(m_table, &TableView::currentIdChanged, this, [this](qint64 id) {
        if (m_shown != 0 && id != 0 && !m_pane->isAsking())
            openPane(id);
    });
    connect(m_model, &PageModel::moreWanted, this, [this] {
        (m_tab == Expected ? m_expectedDepth : m_closedDepth) += kPageRows;
        refresh();
    });
    inner->addWidget(m_table, 1);
    inner->addWidget(m_footer);
    m_pane->hide();
    across->addWidget(m_pane);
    connect(m_pane, &DeliveryPane::closed, this, &Receiving::leave);
    connect(m_pane, &DeliveryPane::receivePressed, this, [this] { receive(m_shown); });
    connect(m_pane, &DeliveryPane::endPressed, this, &Receiving::askEnd);
    connect(m_pane, &DeliveryPane::endWanted, this, &Receiving::end);
    connect(m_pane, &DeliveryPane::dayPressed, this, &Receiving::askDay);
    connect(m_pane, &DeliveryPane::dayWanted, this, &Receiving::expectBy);
    m_toast = new Toast(this, Theme::footer);
    m_main->setFocusProxy(m_table);
    setFocusProxy(m_table);
    setMinimumWidth(Theme::searchWidth);
}

void Receiving::buildBar(QWidget *host)
{
    auto *bar = new FilterBar;
    for (Button *button : {m_move, m_new}) {
        allow(m_services, access::Right::AdjustStock, button);
        bar->addRight(button);
    }
    connect(m_move, &QPushButton::clicked, this, [this] { showForm(DeliveryForm::Kind::Transfer); });
    connect(m_new, &QPushButton::clicked, this, [this] { showForm(DeliveryForm::Kind::Purchase); });
    host->layout()->addWidget(bar);
}

void Receiving::retranslate()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    m_tabs->setTabText(Expected, tr("Expected"));
    m_tabs->setTabText(Closed, tr("Closed"));
    m_move->setText(tr("Move"));
    m_new->setText(tr("New purchase"));
    m_model->setColumns({{tr("Number")}, {tr("From")}, {tr("To")}, {tr("Expected")}, {tr("State")}, {tr("SKUs"), right},
        {tr("Open"), right}, {tr("Came"), right}});
    m_table->setColumnWidths(
        {kNumberWidth, 0, kPlaceWidth, kWhenWidth, kStateWidth, kFigureWidth, kFigureWidth, kFigureWidth}, From);
    fillRows();
}

void Receiving::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Receiving::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Beside the pane, which has them too, the list does without some figures, so that it keeps the name of the supplier.
void Receiving::fitColumns()
{
    const Theme &theme = Theme::current();
    const bool small = width() < theme.scaled(3 * Theme::pane);
    m_pane->setFixedWidth(qMax(theme.scaled(small ? Theme::paneNarrow : Theme::pane), m_pane->leastWidth()));
    const bool beside = m_shown != 0;
    m_table->setColumnHidden(State, m_tab == Expected && (small || beside));
    for (const Column spare : {Skus, Came})
        m_table->setColumnHidden(spare, small || beside);
    m_table->setColumnHidden(Open, m_tab == Closed || (small && beside));
}

void Receiving::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    askStore(
        m_services.store, this,
        [expected = m_expectedDepth, depth = m_closedDepth](Reader &reader) -> Result<Board> {
            Board out;
            TRY(out.expected, stockroom::expectedRows(reader, {}, expected));
            TRY(out.sums, stockroom::expectedSums(reader));
            out.moreExpected = out.expected.size() == std::size_t(expected);
            TRY(out.closed, stockroom::closedRows(reader, {}, depth));
            TRY(out.late, stockroom::lateCount(reader));
            out.more = out.closed.size() == std::size_t(depth);
            return out;
        },
        [this](Result<Board> board) {
            m_reading = false;
            if (board)
                take(*std::move(board));
            else
                sayTrouble(board.error());
            if (std::exchange(m_again, false))
                refresh();
        });
}

void Receiving::take(Board board)
{
    m_board = std::move(board);
    fillRows();
    if (m_shown != 0 && !m_pane->isAsking())
        showPane(false);
}

void Receiving::fillRows()
{
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    for (const DeliveryRow &row : m_tab == Expected ? m_board.expected : m_board.closed) {
        const auto &at = m_tab == Expected ? row.delivery.expectedAt : row.closedAt;
        const DeliveryWord state = stateWord(row);
        const DeliveryWord when = m_tab == Expected
            ? expectedWord(at ? std::optional(when::local(*at)) : std::nullopt, now)
            : DeliveryWord{Role::Grey, at ? format::moment(when::local(*at), now) : format::nothing()};
        rows.push_back({row.delivery.id,
            {textCell(row.delivery.number), row.from.isEmpty() ? quietCell(tr("Supplier")) : textCell(row.from),
                textCell(row.to), m_tab == Expected ? badgeCell(when.role, when.word) : quietCell(when.word),
                badgeCell(state.role, state.word), textCell(format::count(row.skus)), textCell(format::count(row.open)),
                textCell(format::count(row.received))}});
    }
    m_model->replace(std::move(rows), m_tab == Expected ? m_board.moreExpected : m_board.more);
    m_table->setEmptyText(m_tab == Expected ? tr("Nothing is expected. Press N to enter a purchase, M to move goods.")
                                            : tr("No delivery has ended yet."));
    // A day of another year is longer.
    m_table->setColumnWidth(When, qMax(Theme::current().scaled(kWhenWidth), m_table->neededWidth(When)));
    m_tabs->setCount(Expected, m_board.sums.deliveries);
    m_footer->setTotals(m_tab == Expected ? QStringList{tr("*%n* delivery(ies)", nullptr, int(m_board.sums.deliveries)),
                            tr("*%1* pcs to come").arg(format::count(m_board.sums.pieces))}
                                          : QStringList{});
    m_footer->setRemark(
        m_tab == Expected && m_board.late > 0 ? tr("!%n late!", nullptr, int(m_board.late)) : QString());
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->setCurrentId(m_model->rows().front().id);
}

void Receiving::setTab(Tab tab)
{
    m_tab = tab;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(tab);
    }
    leave();
    m_model->replace({}, false);
    fillRows();
    fitColumns();
}

const DeliveryRow *Receiving::find(qint64 id) const
{
    for (const auto *list : {&m_board.expected, &m_board.closed})
        for (const DeliveryRow &row : *list)
            if (row.delivery.id == id)
                return &row;
    return nullptr;
}

const DeliveryRow *Receiving::current() const { return find(m_table->currentId()); }

void Receiving::openDelivery(qint64 id)
{
    showList();
    m_table->setCurrentId(id);
    openPane(id);
}

void Receiving::openPane(qint64 id)
{
    m_shown = id;
    fitColumns();
    showPane(true);
}

void Receiving::showPane(bool fresh)
{
    struct Seen {
        std::optional<DeliveryRow> row;
        std::vector<stockroom::DeliveryLineRow> lines;
    };
    askStore(
        m_services.store, this,
        [id = m_shown](Reader &reader) -> Result<Seen> {
            Seen out;
            TRY(out.row, stockroom::deliveryRow(reader, id));
            TRY(out.lines, stockroom::lineRows(reader, id));
            return out;
        },
        [this, fresh, question = ++m_question](const Result<Seen> &seen) {
            if (question != m_question || m_shown == 0 || (!fresh && m_pane->isAsking()))
                return;
            if (!seen)
                return sayTrouble(seen.error());
            if (!seen->row)
                return;
            m_pane->show(*seen->row, seen->lines);
            fitColumns(); // to its buttons
            m_pane->QWidget::show();
        });
}

void Receiving::leave()
{
    ++m_question;
    if (m_pane->isAsking() && m_shown != 0) {
        showPane(true);
    } else {
        m_shown = 0;
        m_pane->putAway();
        fitColumns();
    }
    m_table->setFocus();
}

/// Begins what is done to a delivery in the pane: the one there, or else where the cursor is. None when it has ended,
/// or when somebody may only look.
const DeliveryRow *Receiving::takeUp()
{
    const DeliveryRow *row = m_shown != 0 ? find(m_shown) : current();
    if (!row || row->delivery.state != stockroom::DeliveryState::Expected
        || !access::may(m_services.actor.role, access::Right::AdjustStock))
        return nullptr;
    ++m_question;
    m_shown = row->delivery.id;
    m_pane->QWidget::show();
    return row;
}

void Receiving::askEnd(DeliveryPane::End how)
{
    const DeliveryRow *row = takeUp();
    if (!row)
        return;
    if (how == DeliveryPane::End::Cancelled && row->received > 0) {
        m_pane->refuseToCancel(*row);
        m_table->setFocus(); // for the key that it names
    } else {
        m_pane->askWhy(*row, how);
    }
    fitColumns(); // to its buttons
}

void Receiving::end(qint64 id, DeliveryPane::End how, const QString &why)
{
    tellStore(
        m_services.store, this,
        [id, how, why, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return how == DeliveryPane::End::Short ? stockroom::close(tx, id, why, actor.auditName())
                                                   : stockroom::cancel(tx, id, why, actor.auditName());
        },
        [this, id, how](const Result<> &done) {
            if (!done)
                return sayInPane(done.error());
            m_toast->say(how == DeliveryPane::End::Short ? tr("Closed short") : tr("Cancelled"));
            m_shown = 0;
            m_pane->putAway();
            goOnFrom(id);
            fitColumns();
            m_table->setFocus();
            refresh();
        });
}

void Receiving::askDay()
{
    const DeliveryRow *row = takeUp();
    if (!row)
        return;
    m_pane->askDay(*row);
    fitColumns(); // to its buttons
}

void Receiving::expectBy(qint64 id, std::optional<qint64> expectedAt)
{
    tellStore(
        m_services.store, this,
        [id, expectedAt, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::expectBy(tx, id, expectedAt, actor.auditName());
        },
        [this, expectedAt](const Result<> &done) {
            if (!done)
                return sayInPane(done.error());
            const QDate today = when::local(m_services.clock.now()).date();
            m_toast->say(expectedAt
                    ? tr("Expected on %1").arg(format::weekdayDay(when::local(*expectedAt).date(), today))
                    : tr("Expected without a date"));
            showPane(true);
            m_table->setFocus();
            refresh();
        });
}

void Receiving::sayInPane(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_pane->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
}

/// The keys are for the next delivery when one has ended, not for none.
void Receiving::goOnFrom(qint64 ended)
{
    const int row = m_table->rowOf(ended);
    if (row < 0 || m_table->currentId() != ended)
        return;
    const std::vector<PageRow> &rows = m_model->rows();
    const auto at = std::size_t(row);
    m_table->setCurrentId(at + 1 < rows.size() ? rows[at + 1].id : at > 0 ? rows[at - 1].id : 0);
}

void Receiving::receive(qint64 id)
{
    const DeliveryRow *row = find(id);
    if (row && row->delivery.state != stockroom::DeliveryState::Expected) {
        openPane(id);
        return;
    }
    if (id == 0)
        return;
    ReceivePage *&page = m_counting[id];
    if (!page) {
        page = new ReceivePage(m_services, id);
        m_stack->addWidget(page);
        connect(page, &ReceivePage::closed, this, &Receiving::showList);
        connect(page, &ReceivePage::done, this, [this](qint64 delivery, const QString &line, qint64 missing) {
            ReceivePage *counted = m_counting.take(delivery);
            const auto notOfIt = counted->notOfIt();
            counted->deleteLater();
            if (missing == 0)
                goOnFrom(delivery);
            showList();
            refresh();
            m_toast->say(missing > 0 ? tr("%1; %2 are still expected").arg(line, format::count(missing)) : line);
            if (!notOfIt.empty()) // it lies here and is in no book
                buy(notOfIt);
            else if (missing > 0) // what to do with the rest stands there
                openDelivery(delivery);
        });
    }
    showPage(page);
}

void Receiving::receiveSku(qint64 skuId)
{
    struct Seen {
        std::vector<qint64> deliveries;
        std::optional<catalog::Sku> sku;
    };
    askStore(
        m_services.store, this,
        [skuId](Reader &reader) -> Result<Seen> {
            Seen out;
            TRY(out.deliveries, stockroom::deliveriesWith(reader, skuId));
            TRY(out.sku, catalog::skuById(reader, skuId));
            return out;
        },
        [this, skuId](const Result<Seen> &seen) {
            if (!seen)
                return sayTrouble(seen.error());
            if (seen->deliveries.empty()) {
                if (DeliveryForm *form = showForm(DeliveryForm::Kind::Purchase))
                    form->addSku(skuId);
                return;
            }
            const qint64 first = seen->deliveries.front();
            receive(first);
            if (ReceivePage *page = m_counting.value(first); page && seen->sku)
                page->choose(seen->sku->code);
        });
}

void Receiving::buy(const std::vector<std::pair<catalog::Sku, qint64>> &goods)
{
    if (DeliveryForm *form = showForm(DeliveryForm::Kind::Purchase))
        for (const auto &[sku, pieces] : goods)
            form->add(sku, pieces);
}

void Receiving::moveSku(qint64 skuId)
{
    if (DeliveryForm *form = showForm(DeliveryForm::Kind::Transfer))
        form->addSku(skuId);
}

DeliveryForm *Receiving::showForm(DeliveryForm::Kind kind)
{
    if (!access::may(m_services.actor.role, access::Right::AdjustStock))
        return nullptr;
    DeliveryForm *&form = m_forms[std::size_t(kind)];
    if (!form) {
        form = new DeliveryForm(m_services, kind);
        m_stack->addWidget(form);
        connect(form, &DeliveryForm::closed, this, &Receiving::showList);
        connect(form, &DeliveryForm::done, this, [this, kind](qint64 id, const QString &line) {
            std::exchange(m_forms[std::size_t(kind)], nullptr)->deleteLater();
            setTab(Expected);
            refresh();
            openDelivery(id);
            m_toast->say(line);
        });
    } else {
        form->readPlaces(); // a warehouse may have come since
    }
    showPage(form);
    return form;
}

void Receiving::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    page->setFocus();
    Q_EMIT keysChanged();
}

void Receiving::showList()
{
    m_stack->setCurrentWidget(m_main);
    m_table->setFocus();
    Q_EMIT keysChanged();
}

void Receiving::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

bool Receiving::scan(const QString &text)
{
    QWidget *page = m_stack->currentWidget();
    if (auto *form = qobject_cast<DeliveryForm *>(page)) {
        form->scan(text);
        return true;
    }
    if (auto *counting = qobject_cast<ReceivePage *>(page)) {
        counting->scan(text);
        return true;
    }
    for (const DeliveryRow &row : m_board.expected)
        if (row.delivery.number.compare(text, Qt::CaseInsensitive) == 0) {
            receive(row.delivery.id);
            return true;
        }
    return false;
}

QList<QPair<QString, QString>> Receiving::keys() const
{
    if (auto *form = qobject_cast<DeliveryForm *>(m_stack->currentWidget()))
        return form->keys();
    if (auto *counting = qobject_cast<ReceivePage *>(m_stack->currentWidget()))
        return counting->keys();
    return {{QStringLiteral("T"), tr("receive")}, {QStringLiteral("N"), tr("new purchase")},
        {QStringLiteral("M"), tr("move to another warehouse")}, {tr("Space"), tr("contents")},
        {QStringLiteral("S"), tr("close short")}, {QStringLiteral("D"), tr("another day")},
        {QStringLiteral("B"), tr("cancel")}, {QStringLiteral("0–1"), tr("tab")}};
}

void Receiving::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool listed = m_stack->currentWidget() == m_main && !m_pane->isAsking()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (key == Qt::Key_Escape && m_stack->currentWidget() == m_main) {
        leave();
        return;
    }
    if (!listed) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_0: setTab(Expected); return;
    case Qt::Key_1: setTab(Closed); return;
    case Qt::Key_T: receive(m_table->currentId()); return;
    case Qt::Key_N: showForm(DeliveryForm::Kind::Purchase); return;
    case Qt::Key_M: showForm(DeliveryForm::Kind::Transfer); return;
    case Qt::Key_D: askDay(); return;
    case Qt::Key_S: askEnd(DeliveryPane::End::Short); return;
    case Qt::Key_B: askEnd(DeliveryPane::End::Cancelled); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
