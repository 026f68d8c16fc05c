#include "activity/activity.h"

#include "activity/discard_box.h"
#include "activity/item_pane.h"
#include "activity/mapping_pane.h"
#include "activity/rows.h"
#include "kit/delegates.h"
#include "kit/file_chooser.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/pane_layout.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QSaveFile>
#include <QStackedWidget>

namespace selaras::ui {

using namespace activity;
using kit::Role;
using kit::TableView;
using kit::Theme;
using outbox::Lane;
namespace format = kit::format;

namespace {

// State, channel, work, effect, tried, age.
const QList<int> kWorkWidths{152, 48, 0, 132, 64, 96};
constexpr int kWorkColumn = 2, kEffectColumn = 3, kWideEffect = 208;
constexpr int kEffectFrom = 680; ///< width of the list from which the effect has a column; the pane tells it too
// Ship-by, channel, listing, seller SKU, lines, pieces.
const QList<int> kMappingWidths{150, 56, 0, 150, 64, 72};
constexpr int kListingColumn = 2;
constexpr int kAgingMs = 5000; ///< between two looks at how old things are
constexpr int kWideFrom = 1180; ///< width of the workspace from which the pane has its full width

template <class Layout> Layout *flush(Layout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

int heightOf(const TableView *table)
{
    const int header = table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->height();
    return header + table->verticalHeader()->length();
}

} // namespace

Activity::Activity(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store,
          Topics(Topic::Jobs) | Topic::Inbox | Topic::Alerts | Topic::Catalog | Topic::Orders | Topic::Shops, this))
    , m_tabs(new kit::Tabs)
    , m_lists(new QStackedWidget)
    , m_panes(new QStackedWidget)
    , m_paneHolder(new QWidget)
    , m_needs(new PageModel(this))
    , m_going(new PageModel(this))
    , m_done(new PageModel(this))
    , m_lane(new PageModel(this))
    , m_mapping(new PageModel(this))
    , m_itemPane(new ItemPane(services))
    , m_mappingPane(new MappingPane(services))
{
    m_depth.lanes.fill(kPageRows);
    build();
    retranslate();
    connect(m_watch, &CommitWatch::due, this, &Activity::refresh);
    m_choose = [this](const QString &suggested, std::function<void(const QString &)> chosen) {
        kit::chooseFileToSave(this, tr("Save evidence"), suggested, {}, std::move(chosen));
    };
    setFocusProxy(m_needsTable);
    m_aging.setInterval(kAgingMs);
    connect(&m_aging, &QTimer::timeout, this, [this] {
        if (isVisible()) // ages grow also while nothing happens
            fillRows();
    });
    m_aging.start();
    m_watch->poke();
    refresh();
}

TableView *Activity::workTable(PageModel *model, const char *name)
{
    auto *table = new TableView;
    table->setObjectName(QString::fromLatin1(name));
    model->setColumns(workColumns());
    table->setModel(model);
    table->setItemDelegateForColumn(0, new kit::BadgeDelegate(table));
    table->setItemDelegateForColumn(1, new kit::TileDelegate(table));
    table->setItemDelegateForColumn(kWorkColumn, new kit::TextDelegate(table));
    table->setItemDelegateForColumn(3, new kit::TextDelegate(table, kit::Tone::Text, Qt::ElideMiddle));
    table->setItemDelegateForColumn(4, new kit::NumberDelegate(table));
    table->setItemDelegateForColumn(5, new kit::NumberDelegate(table));
    table->setColumnWidths(kWorkWidths, kWorkColumn);
    table->installEventFilter(this);
    connect(table, &TableView::currentIdChanged, this, [this, table](qint64 id) { select(table, id); });
    connect(table, &TableView::rowPeeked, this, &Activity::openPane);
    connect(table, &TableView::rowActivated, this, [this](qint64 id) { openPane(id); });
    connect(table, &TableView::escaped, this, &Activity::closePane);
    return table;
}

QWidget *Activity::groupBar(kit::NumberLabel *&title, kit::NumberLabel *&count)
{
    auto *bar = new kit::Region(kit::Region::Fill::Header, Qt::TopEdge | Qt::BottomEdge);
    bar->setFixedHeight(Theme::current().height(Theme::rowCompact));
    auto *line = flush(new QHBoxLayout(bar));
    line->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    line->setSpacing(Theme::space8);
    line->addWidget(title = new kit::NumberLabel({}, kit::Type::Strong));
    line->addWidget(count = new kit::NumberLabel({}, kit::Type::Body, kit::Tone::Text2));
    line->addStretch();
    return bar;
}

void Activity::build()
{
    auto *column = flush(new QVBoxLayout(this));
    column->addWidget(m_tabs);
    m_tabs->addTab({});
    m_tabs->addRule();
    for (int i = Running; i <= DoneToday; ++i)
        m_tabs->addTab({});
    m_tabs->addRule();
    m_tabs->addTab({});
    connect(m_tabs, &kit::Tabs::currentChanged, this, [this](int index) { setTab(Tab(index)); });
    auto *middle = new kit::PaneLayout;
    column->addLayout(middle, 1);
    middle->addWidget(m_lists);

    auto *overview = new QWidget;
    auto *stack = flush(new QVBoxLayout(overview));
    m_needsTable = workTable(m_needs, "needs-person");
    m_needsTable->setRowHeight(kit::RowHeight::TwoLines);
    m_needsTable->setItemDelegateForColumn(kWorkColumn, new kit::TwoLineDelegate(m_needsTable));
    m_goingTable = workTable(m_going, "going");
    m_doneTable = workTable(m_done, "done");
    m_goingTable->horizontalHeader()->hide();
    m_doneTable->horizontalHeader()->hide();
    stack->addWidget(m_needsTable);
    stack->addWidget(groupBar(m_goingTitle, m_goingCount));
    stack->addWidget(m_goingTable);
    stack->addWidget(groupBar(m_doneTitle, m_doneCount));
    stack->addWidget(m_doneTable, 1);
    m_lists->addWidget(overview);

    m_laneTable = workTable(m_lane, "lane");
    m_lists->addWidget(m_laneTable);

    m_mappingTable = new TableView;
    m_mappingTable->setObjectName(QStringLiteral("mapping"));
    m_mapping->setColumns(mappingColumns());
    m_mappingTable->setModel(m_mapping);
    auto *shipBy = new kit::ShipByDelegate(m_mappingTable);
    shipBy->setNow([this] { return when::local(m_services.clock.now()); });
    m_mappingTable->setItemDelegateForColumn(0, shipBy);
    m_mappingTable->setItemDelegateForColumn(1, new kit::TileDelegate(m_mappingTable));
    m_mappingTable->setItemDelegateForColumn(kListingColumn, new kit::TextDelegate(m_mappingTable));
    m_mappingTable->setItemDelegateForColumn(3, new kit::TextDelegate(m_mappingTable));
    m_mappingTable->setItemDelegateForColumn(4, new kit::NumberDelegate(m_mappingTable));
    m_mappingTable->setItemDelegateForColumn(5, new kit::NumberDelegate(m_mappingTable));
    m_mappingTable->setColumnWidths(kMappingWidths, kListingColumn);
    m_mappingTable->setMinuteColumn(0);
    connect(m_mappingTable, &TableView::currentIdChanged, this, &Activity::showMapping);
    const auto toField = [this] {
        showMapping();
        m_mappingPane->focusField();
    };
    connect(m_mappingTable, &TableView::rowPeeked, this, &Activity::showMapping);
    connect(m_mappingTable, &TableView::rowActivated, this, toField);
    connect(m_mappingTable, &TableView::escaped, this, &Activity::closePane);
    m_lists->addWidget(m_mappingTable);

    auto *holder = flush(new QHBoxLayout(m_paneHolder));
    holder->addWidget(new kit::Rule(Qt::Vertical));
    m_panes->addWidget(m_itemPane);
    m_panes->addWidget(m_mappingPane);
    holder->addWidget(m_panes, 1);
    middle->addWidget(m_paneHolder);
    m_paneHolder->hide();
    connect(m_itemPane, &kit::Pane::closed, this, &Activity::closePane);
    connect(m_mappingPane, &kit::Pane::closed, this, &Activity::closePane);
    connect(m_itemPane, &ItemPane::retryWanted, this, &Activity::retry);
    connect(m_itemPane, &ItemPane::discardWanted, this, &Activity::discard);
    connect(m_itemPane, &ItemPane::dismissWanted, this, &Activity::dismiss);
    connect(m_itemPane, &ItemPane::evidenceWanted, this, &Activity::saveEvidence);
    connect(m_mappingPane, &MappingPane::mapped, this, [this](qint64 listing, int orders) {
        m_mapped = listing;
        m_mappedLine = tr("%n order(s) settled", nullptr, orders);
        m_toast->say(m_mappedLine, true);
        m_mappingTable->setFocus();
        m_watch->poke();
    });
    m_toast = new kit::Toast(this, Theme::space12);
    connect(m_toast, &kit::Toast::undoPressed, this, &Activity::takeMappingBack);
    connect(m_lane, &PageModel::moreWanted, this, [this] {
        m_depth.lanes[std::size_t(lane())] += kPageRows;
        refresh();
    });
    connect(m_done, &PageModel::moreWanted, this, [this] {
        m_depth.lanes[std::size_t(Lane::Done)] += kPageRows;
        refresh();
    });
}

void Activity::retranslate()
{
    const QStringList names{
        tr("Needs a person"), tr("Running"), tr("Queued"), tr("Waiting"), tr("Done today"), tr("Needs mapping")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names.at(i));
    for (PageModel *model : {m_needs, m_going, m_done, m_lane})
        model->setColumns(workColumns());
    m_mapping->setColumns(mappingColumns());
    m_goingTitle->setText(tr("Running and waiting"));
    m_doneTitle->setText(tr("Done"));
    m_needsTable->setEmptyText(tr(
        "No work has failed and nothing is unreadable. What waits for a mapping or for stock stands in its own tabs."));
    m_mappingTable->setEmptyText(tr("Every listing that was ordered is mapped. Nothing to do here."));
    m_doneTable->setEmptyText(tr("Nothing has been done today yet."));
    m_laneTable->setEmptyText(tr("Nothing here at the moment."));
}

Lane Activity::lane() const
{
    switch (m_tab) {
    case Running: return Lane::Running;
    case Queued: return Lane::Queued;
    case Waiting: return Lane::Waiting;
    case NeedsPerson:
    case DoneToday:
    case NeedsMapping: break;
    }
    return Lane::Done;
}

TableView *Activity::mainTable() const
{
    return m_tab == NeedsPerson ? m_needsTable : m_tab == NeedsMapping ? m_mappingTable : m_laneTable;
}

void Activity::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    m_tabs->setCurrentIndex(tab);
    m_lists->setCurrentIndex(tab == NeedsPerson ? 0 : tab == NeedsMapping ? 2 : 1);
    setFocusProxy(mainTable());
    closePane();
    fillLane();
    if (tab == NeedsMapping && !m_mapping->rows().empty())
        m_mappingTable->setCurrentId(m_mapping->rows().front().id);
}

void Activity::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const qint64 dayStart = when::dayStart(m_services.clock.now());
    askStore(
        m_services.store, this, [depth = m_depth, dayStart](Reader &r) { return readBoard(r, depth, dayStart); },
        [this](Result<Board> board) {
            m_reading = false;
            if (board)
                take(std::move(*board));
            else
                m_needsTable->setEmptyText(sentenceFor(board.error(), Subject::Here).whole());
            if (std::exchange(m_again, false))
                refresh();
        });
}

void Activity::fillRows()
{
    m_tiles = shopTiles(m_board.shops, m_services);
    const Seen seen{m_services, m_board.shops, m_tiles, m_services.clock.now()};
    m_needs->replace(needsPersonRows(m_board, seen), false);
    std::vector<PageRow> going;
    for (const Lane lane : {Lane::Waiting, Lane::Running, Lane::Queued})
        for (const outbox::BoardRow &row : m_board.lanes[std::size_t(lane)])
            going.push_back(jobRow(row, lane, seen));
    m_going->replace(std::move(going), false);
    const auto &done = m_board.lanes[std::size_t(Lane::Done)];
    std::vector<PageRow> doneRows;
    for (const outbox::BoardRow &row : done)
        if (didSomething(row)) // the tab "Done today" has the others too
            doneRows.push_back(jobRow(row, Lane::Done, seen));
    m_done->replace(std::move(doneRows), qint64(done.size()) < m_board.counts[std::size_t(Lane::Done)]);
    fillLane();
    std::vector<PageRow> mapping;
    for (const catalog::UnmappedListing &listing : m_board.unmapped)
        mapping.push_back(mappingRow(listing, seen));
    m_mapping->replace(std::move(mapping), false);
}

void Activity::take(Board board)
{
    m_board = std::move(board);
    fillRows();
    const auto count = [this](Lane lane) {
        return m_board.counts[std::size_t(lane)];
    };
    const qint64 needs = m_board.needsPerson();
    m_tabs->setCount(NeedsPerson, needs, needs > 0 ? Role::Red : Role::Grey);
    m_tabs->setCount(Running, count(Lane::Running));
    m_tabs->setCount(Queued, count(Lane::Queued));
    m_tabs->setCount(Waiting, count(Lane::Waiting), count(Lane::Waiting) > 0 ? Role::Yellow : Role::Grey);
    m_tabs->setCount(DoneToday, count(Lane::Done));
    m_tabs->setCount(
        NeedsMapping, qint64(m_board.unmapped.size()), m_board.unmapped.empty() ? Role::Grey : Role::Yellow);
    m_goingCount->setText(format::count(count(Lane::Running) + count(Lane::Queued) + count(Lane::Waiting)));
    m_doneCount->setText(tr("%1 today").arg(format::count(count(Lane::Done))));
    Q_EMIT needsPersonChanged(needs);
    fit();
    if (std::exchange(m_first, false) && m_tab == NeedsPerson && m_item == 0 && !m_needs->rows().empty())
        m_needsTable->setCurrentId(m_needs->rows().front().id);
    if (m_tab == NeedsMapping && m_mappingTable->rowOf(m_mappingTable->currentId()) < 0) {
        if (m_mapping->rows().empty())
            closePane();
        else
            m_mappingTable->setCurrentId(m_mapping->rows().front().id);
    }
    if (m_item != 0)
        loadDetail();
}

void Activity::fillLane()
{
    if (m_tab == NeedsPerson || m_tab == NeedsMapping)
        return;
    const Seen seen{m_services, m_board.shops, m_tiles, m_services.clock.now()};
    const auto &jobs = m_board.lanes[std::size_t(lane())];
    std::vector<PageRow> rows;
    for (const outbox::BoardRow &row : jobs)
        rows.push_back(jobRow(row, lane(), seen));
    m_lane->replace(std::move(rows), qint64(jobs.size()) < m_board.counts[std::size_t(lane())]);
}

void Activity::fit()
{
    // Each group as high as its rows, but the first two never push the last out of sight.
    const int room = m_lists->height();
    const int header = m_needsTable->horizontalHeader()->height();
    const int two = m_needsTable->verticalHeader()->defaultSectionSize(), least = header + 2 * two;
    const int most = header + (room * 45 / 100 - header) / two * two; // whole rows
    m_needsTable->setFixedHeight(qBound(least, heightOf(m_needsTable), qMax(least, most)));
    const int row = m_goingTable->verticalHeader()->defaultSectionSize();
    m_goingTable->setFixedHeight(qMin(heightOf(m_goingTable), qMax(1, room * 30 / 100 / row) * row));
}

void Activity::fitPane()
{
    const int wanted = Theme::current().scaled(width() < kWideFrom ? Theme::paneNarrow : Theme::paneWide);
    const int least = static_cast<kit::Pane *>(m_panes->currentWidget())->leastWidth();
    const int pane = qMax(wanted, least + Theme::border);
    m_paneHolder->setFixedWidth(pane);
    const int list = m_paneHolder->isHidden() ? width() : kit::PaneLayout::listRoom(width(), pane);
    for (TableView *table : {m_needsTable, m_goingTable, m_doneTable, m_laneTable}) {
        table->setColumnHidden(kEffectColumn, list < Theme::current().scaled(kEffectFrom));
        const int effect = list < Theme::current().scaled(kWideFrom) ? kWorkWidths[kEffectColumn] : kWideEffect;
        table->setColumnWidth(kEffectColumn, Theme::current().scaled(effect));
    }
}

void Activity::select(TableView *table, qint64 id)
{
    if (id == 0)
        return;
    // One cursor over the three lists of the overview.
    for (TableView *other : {m_needsTable, m_goingTable, m_doneTable})
        if (other != table)
            other->setCurrentIndex({});
    if (table == m_needsTable || m_paneHolder->isVisible())
        openPane(id);
}

void Activity::openPane(qint64 id)
{
    m_item = id;
    loadDetail();
}

void Activity::showItem(qint64 id)
{
    setTab(NeedsPerson);
    m_first = false;
    m_needsTable->setCurrentId(id);
    openPane(id);
}

void Activity::closePane()
{
    m_item = 0;
    m_detail.reset();
    m_paneHolder->hide();
    fitPane();
    mainTable()->setFocus();
}

void Activity::loadDetail()
{
    const qint64 id = m_item;
    askStore(
        m_services.store, this, [id](Reader &r) { return readDetail(r, id); },
        [this, id](const Result<std::optional<Detail>> &read) {
            if (id != m_item)
                return;
            if (!read || !*read)
                return closePane();
            m_detail = **read;
            m_itemPane->show(
                *m_detail, m_detail->shop ? m_tiles.value(m_detail->shop->id) : QString(), m_services.clock.now());
            m_panes->setCurrentWidget(m_itemPane);
            m_paneHolder->show();
            fitPane();
        });
}

void Activity::showMapping()
{
    const qint64 id = m_mappingTable->currentId();
    for (const catalog::UnmappedListing &listing : m_board.unmapped) {
        if (listing.listingId != id)
            continue;
        m_mappingPane->show(listing, m_tiles.value(listing.shopId), m_services.clock.now());
        m_panes->setCurrentWidget(m_mappingPane);
        m_paneHolder->show();
        fitPane();
    }
}

QList<QPair<QString, QString>> Activity::keys() const
{
    QList<QPair<QString, QString>> keys;
    if (m_tab == NeedsMapping)
        keys = {{QStringLiteral("Enter"), tr("choose the SKU")}, {QStringLiteral("Ctrl Z"), tr("undo")}};
    if (access::may(m_services.actor.role, access::Right::RetryJobs))
        keys += {{QStringLiteral("R"), tr("retry")}, {QStringLiteral("Del"), tr("discard")},
            {QStringLiteral("D"), tr("dismiss")}};
    keys += {{QStringLiteral("E"), tr("save evidence")}, {QStringLiteral("0–5"), tr("tab")},
        {QStringLiteral("Esc"), tr("close the pane")}};
    return keys;
}

void Activity::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Z && event->modifiers() == Qt::ControlModifier)
        return takeMappingBack();
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    if (digit >= 0 && digit < m_tabs->count())
        return setTab(Tab(digit));
    const bool mends = event->key() == Qt::Key_R || event->key() == Qt::Key_Delete || event->key() == Qt::Key_D;
    if (mends && !access::may(m_services.actor.role, access::Right::RetryJobs))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_R: return retry();
    case Qt::Key_Delete: return discard();
    case Qt::Key_D: return dismiss();
    case Qt::Key_E: return saveEvidence();
    case Qt::Key_Escape: return closePane();
    default: return QWidget::keyPressEvent(event);
    }
}

bool Activity::eventFilter(QObject *watched, QEvent *event)
{
    // Down from the last row of a group goes on in the next one, up goes back.
    if (event->type() == QEvent::KeyPress && m_tab == NeedsPerson) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const std::array tables{m_needsTable, m_goingTable, m_doneTable};
        const auto here = std::find(tables.begin(), tables.end(), watched);
        if (here != tables.end() && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            const int row = (*here)->currentIndex().row(), last = (*here)->model()->rowCount() - 1;
            const int step = key == Qt::Key_Down ? 1 : -1;
            for (auto next = here + step;
                 (step > 0 ? row == last : row <= 0) && next >= tables.begin() && next < tables.end(); next += step) {
                const auto *model = static_cast<PageModel *>((*next)->model());
                if (model->rows().empty())
                    continue;
                (*next)->setFocus();
                (*next)->setCurrentId(step > 0 ? model->rows().front().id : model->lastId());
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Activity::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPane();
    fit();
}

void Activity::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        take(m_board);
    }
}

} // namespace selaras::ui
