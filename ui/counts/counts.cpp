#include "counts/counts.h"

#include "catalog/sku.h"
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

#include <utility>

namespace selaras::ui {

using namespace kit;
using stockroom::CountState;

namespace {

enum Column { Name, Place, Begun, Skus, Blind, State };
constexpr int kPlaceWidth = 200, kBegunWidth = 130, kSkusWidth = 110, kBlindWidth = 130, kStateWidth = 160,
              kLeastName = 180;

} // namespace

Counts::Counts(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Stock, this))
    , m_endedDepth(kPageRows)
    , m_stack(new QStackedLayout(this))
    , m_main(new QWidget)
    , m_tabs(new Tabs)
    , m_trouble(new Notice(Role::Red, {}))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_footer(new Footer)
    , m_pane(new CountPane)
    , m_new(secondaryButton({}, QStringLiteral("N")))
{
    build();
    retranslate();
    connect(m_watch, &CommitWatch::due, this, [this] {
        if (m_stack->currentWidget() == m_main)
            refresh();
    });
    m_watch->poke();
    refresh();
}

void Counts::build()
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
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    across->addLayout(inner, 1);
    auto *bar = new FilterBar;
    allow(m_services, access::Right::AdjustStock, m_new);
    connect(m_new, &QPushButton::clicked, this, &Counts::askBegin);
    bar->addRight(m_new);
    inner->addWidget(bar);
    m_trouble->hide();
    inner->addWidget(m_trouble);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Place, new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(Begun, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Skus, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Blind, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    connect(m_table, &TableView::rowActivated, this, &Counts::countOn);
    connect(m_table, &TableView::escaped, this, &Counts::leave);
    connect(m_model, &PageModel::moreWanted, this, [this] {
        m_endedDepth += kPageRows;
        refresh();
    });
    inner->addWidget(m_table, 1);
    inner->addWidget(m_footer);
    m_pane->hide();
    across->addWidget(m_pane);
    connect(m_pane, &CountPane::closed, this, &Counts::leave);
    connect(m_pane, &CountPane::beginWanted, this, &Counts::begin);
    connect(m_pane, &CountPane::dropWanted, this, &Counts::drop);
    connect(m_pane, &CountPane::takeBackWanted, this, &Counts::takeBack);
    m_toast = new Toast(this, Theme::footer);
    m_main->setFocusProxy(m_table);
    setFocusProxy(m_table);
    setMinimumWidth(Theme::searchWidth);
}

void Counts::retranslate()
{
    m_tabs->setTabText(Open, tr("Under way"));
    m_tabs->setTabText(Ended, tr("Ended"));
    m_new->setText(tr("Begin a count"));
    m_model->setColumns({{tr("Name")}, {tr("Warehouse")}, {tr("Begun")},
        {tr("SKUs counted"), Qt::AlignRight | Qt::AlignVCenter}, {tr("Books shown")}, {tr("State")}});
    m_table->setColumnWidths({0, kPlaceWidth, kBegunWidth, kSkusWidth, kBlindWidth, kStateWidth}, Name);
    fillRows();
}

void Counts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Counts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void Counts::fitColumns()
{
    const Theme &theme = Theme::current();
    const bool small = width() < theme.scaled(3 * Theme::pane);
    m_pane->setFixedWidth(qMax(theme.scaled(small ? Theme::paneNarrow : Theme::pane), m_pane->leastWidth()));
    const int others = theme.scaled(kPlaceWidth + kBegunWidth + kSkusWidth + kBlindWidth + kStateWidth);
    const bool narrow = !m_pane->isHidden() || width() - others < theme.scaled(kLeastName);
    for (const Column spare : {Begun, Blind}) // the names need the room
        m_table->setColumnHidden(spare, narrow);
}

Result<Counts::Board> Counts::readBoard(Reader &reader, int depth)
{
    Board out;
    const auto rows = [&reader](const std::vector<stockroom::Count> &counts) -> Result<std::vector<Row>> {
        std::vector<Row> list;
        for (const stockroom::Count &count : counts) {
            TRY(const qint64 skus, stockroom::lineCount(reader, count.id));
            list.push_back({count, skus});
        }
        return list;
    };
    TRY(const auto open, stockroom::counts(reader));
    TRY(const auto ended, stockroom::closedCounts(reader, {}, depth));
    TRY(out.open, rows(open));
    TRY(out.ended, rows(ended));
    TRY(out.places, inventory::warehouses(reader));
    out.more = ended.size() == std::size_t(depth);
    return out;
}

void Counts::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    askStore(
        m_services.store, this, [depth = m_endedDepth](Reader &reader) { return readBoard(reader, depth); },
        [this](Result<Board> board) {
            m_reading = false;
            if (board) {
                m_board = *std::move(board);
                m_read = true;
                fillRows();
                if (std::exchange(m_beginSoon, false))
                    askBegin();
            } else {
                sayTrouble(board.error());
            }
            if (std::exchange(m_again, false))
                refresh();
        });
}

QString Counts::placeName(qint64 id) const
{
    for (const inventory::Warehouse &place : m_board.places)
        if (place.id == id)
            return place.name;
    return format::nothing();
}

void Counts::fillRows()
{
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    for (const Row &row : m_tab == Open ? m_board.open : m_board.ended) {
        const stockroom::Count &count = row.count;
        const PageCell state = count.state == CountState::Counting ? badgeCell(Role::Blue, tr("Being counted"))
            : count.takenBack                                      ? badgeCell(Role::Grey, tr("Taken back"))
            : count.state == CountState::Posted                    ? badgeCell(Role::Green, tr("Posted"))
                                                                   : badgeCell(Role::Grey, tr("Given up"));
        rows.push_back({count.id,
            {textCell(count.name), textCell(placeName(count.warehouseId)),
                quietCell(format::moment(when::local(count.createdAt), now)), textCell(format::count(row.skus)),
                quietCell(count.blind ? tr("no, blind") : tr("yes")), state}});
    }
    m_model->replace(std::move(rows), m_tab == Ended && m_board.more);
    m_table->setEmptyText(
        m_tab == Open ? tr("Nothing is being counted. Press N to begin a count.") : tr("No count has ended yet."));
    m_tabs->setCount(Open, qint64(m_board.open.size()));
    m_footer->setTotals(
        m_tab == Open ? QStringList{tr("*%n* count(s) under way", nullptr, int(m_board.open.size()))} : QStringList{});
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->setCurrentId(m_model->rows().front().id);
}

void Counts::setTab(Tab tab)
{
    m_tab = tab;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(tab);
    }
    leave();
    m_model->replace({}, false);
    fillRows();
    Q_EMIT keysChanged();
}

void Counts::leave()
{
    m_wanted.clear();
    m_pane->hide();
    fitColumns();
    m_table->setFocus();
}

void Counts::countOn(qint64 countId)
{
    if (countId == 0)
        return;
    for (const Row &row : m_board.ended)
        if (row.count.id == countId)
            return review(countId); // to be read
    if (m_page && m_page->id() != countId) {
        m_page->deleteLater();
        m_page = nullptr;
    }
    if (!m_page) {
        m_page = new CountPage(m_services, countId);
        m_stack->addWidget(m_page);
        connect(m_page, &CountPage::closed, this, &Counts::showList);
        connect(m_page, &CountPage::reviewWanted, this, [this] { review(m_page->id()); });
    }
    m_pane->hide();
    fitColumns();
    showPage(m_page);
    if (!m_wanted.isEmpty())
        m_page->choose(std::exchange(m_wanted, {}));
}

void Counts::countSku(qint64 skuId)
{
    struct Seen {
        Board board;
        std::optional<catalog::Sku> sku;
    };
    askStore(
        m_services.store, this,
        [skuId, depth = m_endedDepth](Reader &reader) -> Result<Seen> {
            Seen out;
            TRY(out.board, readBoard(reader, depth));
            TRY(out.sku, catalog::skuById(reader, skuId));
            return out;
        },
        [this](Result<Seen> seen) {
            if (!seen)
                return sayTrouble(seen.error());
            m_board = std::move(seen->board);
            m_read = true;
            fillRows();
            const QString code = seen->sku ? seen->sku->code : QString();
            if (m_board.open.empty()) {
                showList();
                askBegin();
                m_wanted = code;
                return;
            }
            m_wanted = code;
            countOn(m_board.open.front().count.id);
        });
}

void Counts::askBegin()
{
    if (!access::may(m_services.actor.role, access::Right::AdjustStock))
        return;
    if (!m_read) { // the warehouses are not known yet
        m_beginSoon = true;
        return;
    }
    const QDateTime now = when::local(m_services.clock.now());
    m_pane->QWidget::show();
    fitColumns();
    m_pane->askBegin(m_board.places, tr("Count of %1").arg(format::weekdayDay(now.date())));
}

void Counts::begin(qint64 warehouseId, const QString &name, bool blind)
{
    tellStore(
        m_services.store, this,
        [warehouseId, name, blind, actor = m_services.actor](Transaction &tx) -> Result<qint64> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::beginCount(tx, warehouseId, name, blind, actor.auditName());
        },
        [this](const Result<qint64> &id) {
            if (id)
                return countOn(*id);
            const Sentence sentence = sentenceFor(id.error(), Subject::Here);
            m_pane->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
        });
}

/// Gives up what is being counted, and takes back what is posted.
void Counts::askBack()
{
    if (!access::may(m_services.actor.role, access::Right::AdjustStock))
        return;
    for (const Row &row : m_board.ended)
        if (row.count.id == m_table->currentId() && row.count.state == CountState::Posted && !row.count.takenBack) {
            m_pane->QWidget::show();
            fitColumns();
            m_pane->askTakeBack(row.count);
        }
    for (const Row &row : m_board.open)
        if (row.count.id == m_table->currentId()) {
            m_pane->QWidget::show();
            fitColumns();
            m_pane->askDrop(row.count, row.skus);
        }
}

void Counts::drop(qint64 countId)
{
    tellStore(
        m_services.store, this,
        [countId, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::drop(tx, countId, actor.auditName());
        },
        [this](const Result<> &done) {
            ended(done ? Result<QString>(tr("Given up; the books stay as they are")) : fail(done.error()));
        });
}

void Counts::takeBack(qint64 countId)
{
    tellStore(
        m_services.store, this,
        [countId, actor = m_services.actor](Transaction &tx) -> Result<qint64> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::takeBack(tx, countId, actor.auditName());
        },
        [this](const Result<qint64> &lines) {
            ended(lines ? Result<QString>(tr("Taken back: %Ln line(s)", nullptr, int(*lines))) : fail(lines.error()));
        });
}

/// What came of it: a line that confirms it, or why it is refused, in the form that asked.
void Counts::ended(const Result<QString> &line)
{
    if (!line) {
        const Sentence sentence = sentenceFor(line.error(), Subject::Here);
        m_pane->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
        return;
    }
    m_toast->say(*line);
    leave();
    refresh();
}

void Counts::review(qint64 countId)
{
    delete m_reviewPage;
    const qint64 aside = m_page && m_page->id() == countId ? m_page->notCounted() : 0;
    m_reviewPage = new ReviewPage(m_services, countId, aside);
    m_stack->addWidget(m_reviewPage);
    connect(m_reviewPage, &ReviewPage::closed, this, [this, countId] {
        if (m_page && m_page->id() == countId)
            showPage(m_page);
        else
            showList();
    });
    connect(m_reviewPage, &ReviewPage::countAgain, this, [this, countId](const QString &code) {
        m_wanted = code;
        countOn(countId);
    });
    connect(m_reviewPage, &ReviewPage::posted, this, [this](const QString &line) {
        showList();
        std::exchange(m_page, nullptr)->deleteLater();
        std::exchange(m_reviewPage, nullptr)->deleteLater();
        m_toast->say(line);
    });
    showPage(m_reviewPage);
}

void Counts::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    page->setFocus();
    Q_EMIT keysChanged();
}

void Counts::showList()
{
    m_stack->setCurrentWidget(m_main);
    m_table->setFocus();
    refresh();
    Q_EMIT keysChanged();
}

void Counts::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

bool Counts::scan(const QString &text)
{
    QWidget *page = m_stack->currentWidget();
    if (m_reviewPage && page == m_reviewPage && m_page
        && m_page->id() == m_reviewPage->id()) // the goods are in the hand: that is counting, not reading
        showPage(m_page);
    else if (!m_page || page != m_page)
        return false;
    m_page->scan(text);
    return true;
}

QList<QPair<QString, QString>> Counts::keys() const
{
    QWidget *page = m_stack->currentWidget();
    if (m_page && page == m_page)
        return m_page->keys();
    if (m_reviewPage && page == m_reviewPage)
        return m_reviewPage->keys();
    return {{QStringLiteral("Enter"), tr("count on")}, {QStringLiteral("N"), tr("begin a count")},
        {QStringLiteral("B"), m_tab == Open ? tr("give up") : tr("take back")}, {QStringLiteral("0–1"), tr("tab")}};
}

void Counts::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && m_stack->currentWidget() == m_main) {
        leave();
        return;
    }
    if (m_stack->currentWidget() != m_main || m_pane->isVisible()
        || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_0: setTab(Open); return;
    case Qt::Key_1: setTab(Ended); return;
    case Qt::Key_N: askBegin(); return;
    case Qt::Key_B: askBack(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
