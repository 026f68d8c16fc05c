#include "orders/orders_workspace.h"

#include "kit/bars.h"
#include "kit/column_choice.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/pane_layout.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "orders/export_line.h"
#include "orders/order_page.h"
#include "orders/order_pane.h"
#include "orders/order_words.h"
#include "orders/orders_queue.h"
#include "pages/when.h"
#include "sentences/who_may.h"
#include "sync/engine.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;
using Column = OrdersModel::Column;

namespace {

constexpr int kTypingMs = 150; ///< a search begins when the hand rests

// Widths of the columns; the check boxes know theirs.
const QList<int> kWidths{0, 152, 44, 126, 196, 210, 48, 106, 98, 112, 110};
constexpr int kLeastContents = 150, kLeastBuyer = 140; ///< less tells nothing

/// What a person may do without, as it is remembered. An order without deadline, number or buyer is none.
constexpr std::pair<Column, const char *> kOptional[]
    = {{Column::Channel, "shop"}, {Column::Contents, "contents"}, {Column::Pieces, "pieces"},
        {Column::Courier, "courier"}, {Column::Money, "money"}, {Column::Goods, "goods"}, {Column::Total, "total"}};
/// What goes by itself when there is no room, the first one first.
constexpr Column kSpare[] = {Column::Courier, Column::Contents, Column::Money};

template <class Layout> Layout *flush(Layout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

OrdersWorkspace::OrdersWorkspace(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_askFile(askForPdf(this))
    , m_queue(new OrdersQueue(services, this))
{
    build();
    m_queue->isBeingRead = [this] {
        return isVisible()
            && (m_table->verticalScrollBar()->value() > 0 || m_table->currentId() != 0 || !m_table->marks().isEmpty());
    };
    connect(m_queue, &OrdersQueue::anotherList, this, &OrdersWorkspace::followList);
    connect(m_queue, &OrdersQueue::rowsChanged, this, [this] {
        showCounts();
        showRows();
    });
    connect(m_queue, &OrdersQueue::newsChanged, this, &OrdersWorkspace::showNews);
    connect(m_queue, &OrdersQueue::failed, this, [this](const Error &error) { sayTrouble(error, false); });
    if (sync::Engine *engine = services.engine) {
        connect(engine, &sync::Engine::healthChanged, this, [this, engine] { setHealth(engine->health()); });
        setHealth(engine->health());
    }
    retranslate();
}

OrdersWorkspace::~OrdersWorkspace() = default;

void OrdersWorkspace::build()
{
    auto *column = flush(new QVBoxLayout(this));
    m_tabs = new Tabs;
    column->addWidget(m_tabs);
    for (int i = 0; i < orders::kTabs; ++i) {
        if (i == int(orders::Tab::Ready) || i == int(orders::Tab::Unpaid))
            m_tabs->addRule();
        m_tabs->addTab(tabName(orders::Tab(i)));
    }
    connect(m_tabs, &Tabs::currentChanged, this, [this](int tab) { showTab(orders::Tab(tab)); });

    auto *beside = new PaneLayout;
    column->addLayout(beside, 1);
    auto *lists = new QWidget;
    beside->addWidget(lists);
    auto *across = flush(new QHBoxLayout(lists));
    m_masterSide = new Region(Region::Fill::Surface, Qt::RightEdge);
    m_masterSide->setFixedWidth(Theme::masterList);
    auto *side = flush(new QVBoxLayout(m_masterSide));
    side->setContentsMargins(0, 0, Theme::border, 0);
    m_master = new QListView;
    m_master->setFrameShape(QFrame::NoFrame);
    m_master->setFocusPolicy(Qt::NoFocus); // ↑ and ↓ are this screen's, and letters are commands
    m_master->setUniformItemSizes(true);
    auto *head = new Region(Region::Fill::Canvas, Qt::BottomEdge);
    head->setFixedHeight(Theme::tabs);
    auto *words = new QHBoxLayout(head);
    words->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    words->setSpacing(Theme::space8);
    m_masterTitle = new Label({}, Type::Strong);
    m_masterCount = new NumberLabel({}, Type::Body, Tone::Text2);
    words->addWidget(m_masterTitle);
    words->addWidget(m_masterCount);
    words->addStretch();
    side->addWidget(head);
    side->addWidget(m_master);
    across->addWidget(m_masterSide);
    m_listSide = buildList();
    across->addWidget(m_listSide, 1);
    m_page = new OrderPage(m_services);
    m_page->setFocusPolicy(Qt::StrongFocus);
    across->addWidget(m_page, 1);
    m_pane = new OrderPane(m_services);
    beside->addWidget(m_pane);
    m_masterSide->hide();
    m_page->hide();
    m_pane->hide();
    m_toast = new Toast(this, Theme::footer);
    m_toast->stayAbove(m_bulk);
    connect(m_toast, &Toast::undoPressed, this, &OrdersWorkspace::takeMappingBack);
    setFocusProxy(m_table);
    setMinimumWidth(Theme::searchWidth); // what opens beside the table never makes a small window grow
    connectDetail();
}

QWidget *OrdersWorkspace::buildList()
{
    auto *list = new QWidget;
    auto *column = flush(new QVBoxLayout(list));
    m_find = new SearchField({}, QStringLiteral("/"));
    m_shopChip = new Chip({}, {});
    m_shopMenu = new QMenu(this);
    m_typing = new QTimer(this);
    auto *bar = new FilterBar;
    bar->addLeft(m_shopChip);
    bar->addLeft(m_find);
    column->addWidget(bar);
    buildFilters();
    m_columnsTool = iconButton(QStringLiteral("columns"), {});
    m_columns = new ColumnChoice(QStringLiteral("orders"), m_columnsTool, this);
    connect(m_columns, &ColumnChoice::changed, this, &OrdersWorkspace::fitColumns);
    bar->addRight(m_columnsTool);
    m_rowHeight = iconButton(QStringLiteral("rows"), {});
    connect(m_rowHeight, &QPushButton::clicked, this, &OrdersWorkspace::toggleRowHeight);
    bar->addRight(m_rowHeight);
    m_download = iconButton(QStringLiteral("download"), {});
    connect(m_download, &QPushButton::clicked, this, &OrdersWorkspace::askExport);
    bar->addRight(m_download);
    m_filesTool = iconButton(QStringLiteral("note"), {});
    connect(m_filesTool, &QPushButton::clicked, this, &OrdersWorkspace::showFiles);
    bar->addRight(m_filesTool);
    bar->addRight(newOrderButton());

    m_newsLine = new NewsLine;
    column->addWidget(m_newsLine);
    m_trouble = new Notice(Role::Red, {});
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_table = new TableView;
    buildTable();
    column->addWidget(m_table, 1);
    m_bulk = new BulkBar;
    buildBulk();
    column->addWidget(m_bulk);
    m_export = new ExportLine(m_services.store);
    column->addWidget(m_export);
    m_work = new BulkWork(m_services);
    connect(m_work, &BulkWork::closed, this, [this] {
        if (m_work->isDone() && m_work->failures() == 0)
            m_toast->say(m_work->words());
        if (!m_find->hasFocus())
            m_table->setFocus();
    });
    column->addWidget(m_work);
    m_footer = new Footer;
    column->addWidget(m_footer);
    return list;
}

void OrdersWorkspace::buildFilters()
{
    m_shopChip->setMenu(m_shopMenu);
    m_find->setMaximumWidth(Theme::masterList);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_find, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { m_queue->search(m_find->text()); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        m_queue->search(m_find->text());
        m_table->setFocus();
        m_toFirst = true;
        showRows(); // what was typed may be found already
    });
    connect(m_find, &SearchField::escaped, this, [this] {
        m_find->clear();
        m_queue->search({});
        m_table->setFocus();
    });
}

void OrdersWorkspace::buildTable()
{
    m_table->setModel(m_queue->model());
    m_table->setCheckColumn(Column::Check);
    auto *ship = new ShipByDelegate(m_table);
    ship->setNow([this] { return when::local(m_services.clock.now()); });
    m_table->setItemDelegateForColumn(Column::ShipBy, ship);
    m_table->setItemDelegateForColumn(Column::Channel, new TileDelegate(m_table));
    m_table->setItemDelegateForColumn(Column::Number, new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(Column::Pieces, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Column::Money, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(Column::Goods, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(Column::Total, new MoneyDelegate(m_table));
    m_table->setMinuteColumn(Column::ShipBy);
    m_table->horizontalHeader()->setSortIndicator(Column::ShipBy, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    fitColumns();
    connect(m_table, &TableView::rowPeeked, this, &OrdersWorkspace::peek);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id, bool beside) { openOrder(id, !beside); });
    connect(m_table, &TableView::currentIdChanged, this, [this](qint64 id) {
        if (id != 0 && m_detail != Detail::None && !m_pane->isAsking())
            peek(id);
        followDeeds();
    });
    connect(m_table, &TableView::marksChanged, this, &OrdersWorkspace::showMarks);
    connect(m_table, &TableView::markAllRequested, this, &OrdersWorkspace::markAll);
    connect(m_table, &TableView::escaped, this, &OrdersWorkspace::leave);

    m_master->setModel(m_queue->model());
    m_master->setModelColumn(Column::Number);
    auto *summary = new SummaryDelegate(m_master);
    summary->setNow([this] { return when::local(m_services.clock.now()); });
    m_master->setItemDelegate(summary);
    connect(m_master, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_table->setCurrentId(index.siblingAtColumn(0).data(IdRole).toLongLong());
    });
}

void OrdersWorkspace::buildBulk()
{
    for (const char *key : {"P", "L", "B", "H", "O", "C", "Ctrl E", "Esc"})
        m_bulkActions.push_back(m_bulk->addAction({}, QString::fromLatin1(key)));
    connect(m_bulkActions[0], &QPushButton::clicked, this, [this] { doToMeant(&OrdersWorkspace::arrangeDeed); });
    connect(m_bulkActions[1], &QPushButton::clicked, this, [this] { doToMeant(&OrdersWorkspace::paperDeed); });
    connect(m_bulkActions[2], &QPushButton::clicked, this, [this] { doToMeant(&OrdersWorkspace::cancelDeed); });
    connect(m_bulkActions[3], &QPushButton::clicked, this, [this] { doToMeant(&OrdersWorkspace::holdDeed); });
    connect(m_bulkActions[4], &QPushButton::clicked, this, [this] { handOverMeant(); });
    connect(m_bulkActions[5], &QPushButton::clicked, this, &OrdersWorkspace::copyNumbers);
    connect(m_bulkActions[6], &QPushButton::clicked, this, &OrdersWorkspace::askExport);
    connect(m_bulkActions[7], &QPushButton::clicked, m_table, &TableView::clearMarks);
    m_bulk->hide();
}

void OrdersWorkspace::retranslate()
{
    for (int i = 0; i < orders::kTabs; ++i)
        m_tabs->setTabText(i, tabName(orders::Tab(i)));
    m_shopChip->setLabel(tr("Shop"));
    m_find->setPlaceholderText(tr("Find in all orders"));
    nameTools();
    m_queue->model()->retranslate();
    fillShopMenu();
    showCounts();
    showNews();
    showRows();
    setHealth(std::vector(m_health));
}

void OrdersWorkspace::nameTools()
{
    const auto name = [](Button *tool, const QString &does) {
        tool->setToolTip(does);
        tool->setAccessibleName(does);
    };
    name(m_columnsTool, tr("Columns (V)"));
    name(m_rowHeight, tr("Row height (D)"));
    name(m_download, tr("Export (Ctrl+E)"));
    name(m_filesTool, tr("Files of orders (I)"));
    const QStringList words{tr("Couriers"), tr("Papers"), tr("Cancel"), tr("Hold"), tr("Hand over"), tr("Copy numbers"),
        tr("Export"), tr("Clear")};
    for (std::size_t i = 0; i < m_bulkActions.size(); ++i)
        m_bulkActions[i]->setText(words[qsizetype(i)]);
    const auto allow = [this](Button *button, access::Right right) {
        if (const QString who = whoMay(m_services.actor.role, right); !who.isEmpty())
            button->setForbidden(who); // else it keeps the words of what it does
    };
    allow(m_download, access::Right::ExportBulk);
    allow(m_filesTool, access::Right::EnterOrders);
    allow(m_bulkActions[6], access::Right::ExportBulk);
    allow(m_bulkActions[2], access::Right::CancelOrders);
    for (const std::size_t packing : {0, 3, 4})
        allow(m_bulkActions[packing], access::Right::PackOrders);
    std::vector<ColumnChoice::Column> columns;
    for (const auto &[column, id] : kOptional)
        columns.push_back({column, QString::fromLatin1(id),
            m_queue->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    m_columns->setColumns(std::move(columns));
}

void OrdersWorkspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrdersWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void OrdersWorkspace::fitColumns()
{
    if (m_pane) {
        // What stands in it is not cut, but the list keeps a place.
        const int needed = qMax(m_pane->leastWidth(), m_pane->body()->minimumSize().width() + 2 * Theme::paneInset);
        const int least = Theme::current().scaled(Theme::paneNarrow);
        m_pane->setFixedWidth(qBound(least, needed, qMax(least, width() / 2)));
    }
    const int pane = m_detail == Detail::Beside ? m_pane->minimumWidth() : 0;
    int room = PaneLayout::listRoom(width(), pane) - m_table->columnWidth(Column::Check);
    const auto needed = [](int column) {
        return Theme::current().scaled(column == Column::Contents ? kLeastContents : kWidths[column]);
    };
    const int buyerGives = needed(Column::Buyer) - Theme::current().scaled(kLeastBuyer);
    QSet<int> shown;
    for (int column = Column::ShipBy; column < OrdersModel::kColumns; ++column) {
        if (!m_columns->isWanted(column))
            continue;
        shown.insert(column);
        room -= needed(column);
    }
    if (!shown.contains(Column::Contents)) // then the buyer stretches
        room += buyerGives;
    for (const Column spare : kSpare)
        if (room < 0 && shown.remove(spare))
            room += needed(spare) + (spare == Column::Contents ? buyerGives : 0);
    for (int column = Column::ShipBy; column < OrdersModel::kColumns; ++column)
        m_table->setColumnHidden(column, !shown.contains(column));
    const bool contents = shown.contains(Column::Contents);
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(contents ? Column::Buyer : Column::Contents, QHeaderView::Interactive);
    m_table->setColumnWidths(kWidths, contents ? Column::Contents : Column::Buyer);
}

void OrdersWorkspace::fillShopMenu()
{
    m_shopMenu->clear();
    const auto choose = [this](std::optional<qint64> id, const QString &name) {
        connect(m_shopMenu->addAction(format::menuWords(name)), &QAction::triggered, this, [this, id, name] {
            m_shopChip->setValue(name);
            m_table->clearMarks();
            m_queue->setShop(id);
        });
    };
    choose(std::nullopt, tr("all", "shops"));
    QString current = tr("all", "shops");
    for (const shops::Shop &shop : m_queue->shops()) {
        choose(shop.id, shop.name);
        if (m_queue->filter().shopId == shop.id)
            current = shop.name;
    }
    m_shopChip->setValue(current);
}

void OrdersWorkspace::showCounts()
{
    using enum orders::Tab;
    const auto &totals = m_queue->totals();
    for (int i = 0; i < orders::kTabs; ++i) {
        const qint64 count = totals[std::size_t(i)].orders;
        const auto tab = orders::Tab(i);
        const bool asks = count > 0 && (tab == NeedsMapping || tab == Short || tab == CancelRequested);
        m_tabs->setCount(i, count, asks ? Role::Yellow : Role::Grey);
    }
    if (m_shopMenu->actions().size() != qsizetype(m_queue->shops().size()) + 1)
        fillShopMenu();
    showFooter();
}

void OrdersWorkspace::showRows()
{
    m_trouble->hide();
    m_table->setEmptyText(!m_queue->text().isEmpty()
            ? tr("No order fits “%1”. Press F5 to ask all channels now.").arg(m_queue->text())
            : m_queue->shops().empty()
            ? tr("No shop connected yet. Connect one; in shadow mode nothing is changed on it.")
            : m_queue->filter().tab == orders::Tab::Open
            ? tr("No open order. New ones come in by themselves; press F5 to ask all channels now.")
            : tr("No orders here. Press 0 to see all open ones."));
    if (m_whole
        && m_queue->model()->rows().empty()) { // all that was meant has left; what comes next was never looked at
        m_whole = false;
        m_table->clearMarks();
    }
    if (m_whole)
        markAll();
    else if (m_queue->isLoaded()) // what has left the list is meant no more
        m_table->setMarks(QSet<qint64>(m_table->marks()).intersect(m_queue->model()->ids()));
    showMarks();
    if (m_toFirst && m_queue->isLoaded()) {
        m_toFirst = false;
        if (!m_queue->model()->rows().empty())
            m_table->setCurrentId(m_queue->model()->rows().front().order.id);
    }
    showFooter();
    if (m_detail == Detail::Wide) {
        const int row = m_table->rowOf(m_shownId);
        if (row >= 0)
            m_master->setCurrentIndex(m_queue->model()->index(row, Column::Number));
    }
    if (m_detail != Detail::None && !m_pane->isAsking())
        readFacts();
    if (m_pane->why())
        explainAnew();
    followDeeds();
}

void OrdersWorkspace::showNews()
{
    if (m_queue->news() > 0)
        m_newsLine->say(tr("%Ln new order(s)", nullptr, m_queue->news()), QStringLiteral("F5"), tr("show"));
    else
        m_newsLine->say({});
}

void OrdersWorkspace::showFooter()
{
    m_masterTitle->setText(m_queue->text().isEmpty() ? tabName(m_queue->filter().tab) : tr("Found"));
    orders::Totals sum;
    if (m_queue->text().isEmpty()) {
        sum = m_queue->totals()[std::size_t(m_queue->filter().tab)];
    } else {
        for (const OrderRow &row : m_queue->model()->rows()) {
            ++sum.orders;
            sum.pieces += row.order.pieces;
            sum.totalMinor += row.order.totalMinor;
        }
    }
    m_masterCount->setText(format::count(sum.orders));
    QStringList parts{tr("*%Ln* order(s)", nullptr, int(sum.orders)), tr("*%1* pcs").arg(format::count(sum.pieces))};
    QSet<QString> currencies;
    for (const shops::Shop &shop : m_queue->shops())
        if (!m_queue->filter().shopId || *m_queue->filter().shopId == shop.id)
            currencies.insert(shop.currency);
    if (currencies.size() == 1) // amounts of different currencies have no sum
        parts << QStringLiteral("*%1*").arg(amount(sum.totalMinor, *currencies.begin()));
    if (m_queue->isCut()) // sums of a part would be taken for sums of all
        parts = {tr("The first *%1* that fit; type more to find fewer").arg(format::count(sum.orders))};
    m_footer->setTotals(parts);
    const bool open = m_queue->text().isEmpty() && m_queue->filter().tab == orders::Tab::Open;
    QString remark;
    if (open && m_queue->late() > 0)
        remark = tr("!%1 late!, %2 due in less than 2 hours")
                     .arg(format::count(m_queue->late()), format::count(m_queue->soon()));
    else if (open && m_queue->soon() > 0)
        remark = tr("%1 due in less than 2 hours").arg(format::count(m_queue->soon()));
    m_footer->setRemark(remark);
}

void OrdersWorkspace::setHealth(const std::vector<sync::ShopHealth> &health)
{
    m_health = health;
    const sync::ShopHealth *worst = nullptr, *best = nullptr;
    for (const sync::ShopHealth &shop : m_health) {
        if (!worst || shop.completeUpTo < worst->completeUpTo)
            worst = &shop;
        if (!best || shop.completeUpTo > best->completeUpTo)
            best = &shop;
    }
    if (!worst || best->completeUpTo == 0) {
        m_footer->setFreshness({});
        return;
    }
    constexpr qint64 kBehindMs = 2 * 60'000;
    const auto clock = [](qint64 at) {
        return format::clock(when::local(at).time());
    };
    const QString upTo = clock(best->completeUpTo);
    if (worst->completeUpTo == 0)
        m_footer->setFreshness(
            tr("Complete up to *%1*, %2 is still reading its first orders").arg(upTo, unmarked(worst->name)),
            Role::Yellow);
    else if (best->completeUpTo - worst->completeUpTo > kBehindMs)
        m_footer->setFreshness(
            tr("Complete up to *%1*, %2 only up to *%3*").arg(upTo, unmarked(worst->name), clock(worst->completeUpTo)),
            Role::Yellow);
    else
        m_footer->setFreshness(tr("Complete up to *%1*").arg(clock(worst->completeUpTo)), Role::Green);
}

} // namespace selaras::ui
