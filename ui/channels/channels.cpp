#include "channels/channels.h"

#include "channels/review_pane.h"
#include "channels/rows.h"
#include "channels/shop_pane.h"
#include "kit/delegates.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/pane_layout.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace selaras::ui {

using namespace health;
using kit::TableView;
using kit::Theme;
namespace format = kit::format;

namespace {

// Shop, state, complete up to, typical, worst, delay of 24 h, budget, token.
const QList<int> kShopWidths{0, 108, 108, 76, 76, 88, 96, 100};
constexpr int kTypical = 3, kWorst = 4, kSpark = 5, kBudget = 6;
// Tile, SKU, goods, ours, theirs, state, last confirmed.
const QList<int> kDriftWidths{52, 124, 0, 60, 68, 104, 116};
constexpr int kGoods = 2, kDriftState = 5, kConfirmed = 6;
// Time, tile, what, lasted.
const QList<int> kAlertWidths{96, 44, 0, 140};
constexpr int kWhat = 2;
constexpr int kLeastState = 104;
constexpr int kAllColumnsFrom = 780; ///< width of the list from which no column is hidden
constexpr int kMostColumnsFrom = 680; ///< below, only what tells trouble stays; the pane has the rest
constexpr int kPause = 2000; ///< ms between looks: comparing every listing is work
constexpr int kLeastRows = 3, kEmptyRows = 2;

/// The delays of the last day as bars; a shop that is only read has words there instead.
class DelayDelegate : public kit::SparkDelegate {
public:
    using kit::SparkDelegate::SparkDelegate;

protected:
    void paintCell(QPainter *painter, const kit::Cell &cell) const override
    {
        if (cell.index.data(kit::ValuesRole).isValid())
            return kit::SparkDelegate::paintCell(painter, cell);
        painter->setPen(Theme::current().text2);
        kit::drawNumber(painter, cell.rect, cell.index.data(Qt::DisplayRole).toString(),
            Theme::current().font(kit::Type::Body), Qt::AlignLeft | Qt::AlignVCenter);
    }
};

template <class Layout> Layout *flush(Layout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

Channels::Channels(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store,
          Topics(Topic::Shops) | Topic::Catalog | Topic::Stock | Topic::Alerts | Topic::Jobs, this, kPause))
    , m_count([this] { count(); }, this)
    , m_shops(new PageModel(this))
    , m_drift(new PageModel(this))
    , m_alerts(new PageModel(this))
    , m_shopTable(new TableView)
    , m_driftTable(new TableView)
    , m_alertTable(new TableView)
    , m_connect(kit::secondaryButton({}, QStringLiteral("N")))
    , m_compare(kit::secondaryButton({}))
    , m_paneHolder(new QWidget)
    , m_panes(new QStackedWidget)
    , m_pane(new ShopPane(services))
    , m_review(new ReviewPane(services))
{
    build();
    retranslate();
    connect(m_watch, &CommitWatch::due, this, &Channels::refresh);
    setFocusProxy(m_shopTable);
    refresh();
}

QWidget *Channels::strip(kit::NumberLabel *&title, kit::NumberLabel *&fact, kit::Button *button)
{
    auto *bar = new kit::Region(kit::Region::Fill::Canvas, Qt::BottomEdge);
    bar->setFixedHeight(Theme::topBar);
    auto *line = flush(new QHBoxLayout(bar));
    line->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    line->setSpacing(Theme::space12);
    line->addWidget(title = new kit::NumberLabel({}, kit::Type::Section));
    line->addWidget(fact = new kit::NumberLabel({}, kit::Type::Body, kit::Tone::Text2));
    line->addStretch();
    if (button)
        line->addWidget(button);
    return bar;
}

void Channels::build()
{
    auto *row = new kit::PaneLayout(this);
    auto *board = new QWidget;
    auto *left = flush(new QVBoxLayout(board));
    row->addWidget(board);

    left->addWidget(strip(m_title, m_fact, m_connect));
    m_shopTable->setObjectName(QStringLiteral("shops"));
    m_shops->setColumns(shopColumns());
    m_shopTable->setModel(m_shops);
    m_shopTable->setRowHeight(kit::RowHeight::TwoLines);
    m_shopTable->setItemDelegateForColumn(0, new kit::TwoLineDelegate(m_shopTable, Qt::ElideMiddle));
    m_shopTable->setItemDelegateForColumn(1, new kit::BadgeDelegate(m_shopTable));
    for (const int column : {2, 3, kWorst})
        m_shopTable->setItemDelegateForColumn(column, new kit::NumberDelegate(m_shopTable));
    m_shopTable->setItemDelegateForColumn(kSpark, new DelayDelegate(m_shopTable));
    m_shopTable->setItemDelegateForColumn(6, new kit::ShareDelegate(m_shopTable));
    m_shopTable->setItemDelegateForColumn(7, new kit::BadgeDelegate(m_shopTable));
    m_shopTable->setColumnWidths(kShopWidths, 0);
    left->addWidget(m_shopTable);

    left->addWidget(strip(m_driftTitle, m_driftFact, m_compare));
    m_driftTable->setObjectName(QStringLiteral("drift"));
    m_drift->setColumns(driftColumns());
    m_driftTable->setModel(m_drift);
    m_driftTable->setItemDelegateForColumn(0, new kit::TileDelegate(m_driftTable));
    m_driftTable->setItemDelegateForColumn(1, new kit::IdDelegate(m_driftTable));
    m_driftTable->setItemDelegateForColumn(
        kGoods, new kit::TextDelegate(m_driftTable, kit::Tone::Text, Qt::ElideMiddle)); // variants differ at the end
    for (const int column : {3, 4, 6})
        m_driftTable->setItemDelegateForColumn(column, new kit::NumberDelegate(m_driftTable));
    m_driftTable->setItemDelegateForColumn(5, new kit::BadgeDelegate(m_driftTable));
    m_driftTable->setColumnWidths(kDriftWidths, kGoods);
    left->addWidget(m_driftTable);

    left->addWidget(strip(m_alertTitle, m_alertFact, nullptr));
    m_alertTable->setObjectName(QStringLiteral("alerts"));
    m_alerts->setColumns(alertColumns());
    m_alertTable->setModel(m_alerts);
    m_alertTable->horizontalHeader()->hide();
    m_alertTable->setItemDelegateForColumn(0, new kit::TextDelegate(m_alertTable));
    m_alertTable->setItemDelegateForColumn(1, new kit::TileDelegate(m_alertTable));
    m_alertTable->setItemDelegateForColumn(kWhat, new kit::TextDelegate(m_alertTable));
    m_alertTable->setItemDelegateForColumn(3, new kit::NumberDelegate(m_alertTable));
    m_alertTable->setColumnWidths(kAlertWidths, kWhat);
    left->addWidget(m_alertTable, 1);

    auto *holder = flush(new QHBoxLayout(m_paneHolder));
    holder->addWidget(new kit::Rule(Qt::Vertical));
    m_panes->addWidget(m_pane);
    m_panes->addWidget(m_review);
    holder->addWidget(m_panes, 1);
    row->addWidget(m_paneHolder);
    m_paneHolder->hide();
    m_toast = new kit::Toast(this, Theme::space12);

    connect(m_connect, &kit::Button::clicked, this, &Channels::connectWanted);
    allow(m_services, access::Right::ManageChannels, m_connect);
    connect(m_compare, &kit::Button::clicked, this, [this] { Q_EMIT pullWanted(0); });
    connect(m_shopTable, &TableView::currentIdChanged, this, [this](qint64 id) {
        if (id != 0 && (m_paneHolder->isVisible() || m_first))
            showShop(id);
    });
    connect(m_shopTable, &TableView::rowPeeked, this, &Channels::showShop);
    connect(m_shopTable, &TableView::rowActivated, this, [this](qint64 id) { showShop(id); });
    for (TableView *table : {m_shopTable, m_driftTable, m_alertTable})
        connect(table, &TableView::escaped, this, &Channels::closePane);
    connect(m_pane, &kit::Pane::closed, this, &Channels::closePane);
    connect(m_pane, &ShopPane::pullWanted, this, &Channels::pull);
    connect(m_pane, &ShopPane::pauseWanted, this, &Channels::pause);
    connect(m_pane, &ShopPane::writesWanted, this, &Channels::toggleWrites);
    connect(m_pane, &ShopPane::signInWanted, this, [this] { Q_EMIT signInWanted(m_shop); });
    connect(m_review, &kit::Pane::closed, this, &Channels::showPane);
    connect(m_review, &ReviewPane::failed, this, &Channels::say);
    connect(m_review, &ReviewPane::switchedOn, this, [this](const shops::Shop &shop) {
        confirm(tr("Stock is written to %1 from now on").arg(shopWords(m_services, shop.channel, shop.name)));
        showPane();
        m_watch->poke();
    });
    connect(m_toast, &kit::Toast::undoPressed, this, [this] { std::exchange(m_undo, {})(); });
}

void Channels::retranslate()
{
    m_title->setText(tr("Channels"));
    m_driftTitle->setText(tr("Figures that differ or wait"));
    m_alertTitle->setText(tr("Trouble in 7 days"));
    m_connect->setText(tr("Connect a shop"));
    m_compare->setText(tr("Compare now"));
    m_shops->setColumns(shopColumns());
    m_drift->setColumns(driftColumns());
    m_alerts->setColumns(alertColumns());
    m_shopTable->setEmptyText(
        tr("No shop connected yet. Press N to connect one; in shadow mode nothing is changed on the channel."));
    m_alertTable->setEmptyText(tr("No trouble in the last seven days."));
}

const shops::Shop *Channels::shop(qint64 id) const
{
    const auto found
        = std::find_if(m_report.shops.begin(), m_report.shops.end(), [id](const shops::Shop &s) { return s.id == id; });
    return found == m_report.shops.end() ? nullptr : &*found;
}

sync::ShopHealth Channels::healthOf(const shops::Shop &shop) const
{
    for (const sync::ShopHealth &health : m_health)
        if (health.shopId == shop.id)
            return health;
    sync::ShopHealth health = m_report.health.value(shop.id);
    if (shop.id == m_shop && m_detail)
        health.tokenExpiresAt = m_detail->tokenExpiresAt;
    return health;
}

bool Channels::anybodyAway() const
{
    return std::any_of(m_report.shops.begin(), m_report.shops.end(), [this](const shops::Shop &shop) {
        const sync::ShopState state = healthOf(shop).state;
        return shop.writesStock
            && (state == sync::ShopState::Stopped || state == sync::ShopState::Behind
                || state == sync::ShopState::Paused);
    });
}

bool Channels::mayManage() const { return access::may(m_services.actor.role, access::Right::ManageChannels); }

void Channels::setHealth(std::vector<sync::ShopHealth> health)
{
    m_health = std::move(health);
    fill();
}

void Channels::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    askStore(
        m_services.store, this, [now = m_services.clock.now()](Reader &r) { return readReport(r, now); },
        [this](Result<Report> report) {
            m_reading = false;
            if (report) {
                m_report = std::move(*report);
                fill();
                if (m_shop != 0)
                    loadShop();
                m_count.soon();
            } else {
                say(report.error());
            }
            if (std::exchange(m_again, false))
                refresh();
        });
}

void Channels::count()
{
    askStore(m_services.store, this, health::readCounts, [this](Result<Counts> counts) {
        m_count.walked();
        if (!counts) {
            say(counts.error());
            return;
        }
        m_counts = std::move(*counts);
        fill();
    });
}

void Channels::fill()
{
    const qint64 now = m_services.clock.now();
    QHash<qint64, shops::Shop> byId;
    for (const shops::Shop &shop : m_report.shops)
        byId.insert(shop.id, shop);
    m_tiles = shopTiles(m_report.shops, m_services);
    const Seen seen{m_services, byId, m_tiles, now};
    std::vector<PageRow> rows;
    for (const shops::Shop &shop : m_report.shops) {
        const auto proposals = m_counts ? std::optional(m_counts->proposals.value(shop.id)) : std::nullopt;
        rows.push_back(shopRow(shop, healthOf(shop), proposals, seen));
    }
    m_shops->replace(std::move(rows), false);
    std::vector<PageRow> drift;
    for (const catalog::Drift &row : m_report.drift.rows)
        drift.push_back(driftRow(row, seen));
    m_drift->replace(std::move(drift), false);
    m_driftTable->setColumnWidth(kDriftState, // its words are of different length in each language
        qMax(Theme::current().scaled(kLeastState), m_driftTable->neededWidth(kDriftState)));
    auto troubles = alertRows(m_report.alerts, seen);
    const qint64 troubleCount = qint64(troubles.size());
    m_alerts->replace(std::move(troubles), false);
    const QString listings = m_counts ? format::count(m_counts->listings) : format::nothing();
    const QString compared = m_counts ? format::count(m_counts->compared) : format::nothing();
    m_fact->setText(tr("%n shop(s), %1 listings", nullptr, int(m_report.shops.size())).arg(listings));
    const auto isUnconfirmed = [](const catalog::Drift &row) {
        return row.state == catalog::DriftState::Unknown || row.state == catalog::DriftState::Sending;
    };
    const auto &board = m_report.drift.rows;
    const qint64 unconfirmed = std::count_if(board.begin(), board.end(), isUnconfirmed);
    QStringList facts{tr("%1 of %2 listings differ").arg(format::count(qint64(board.size()) - unconfirmed), compared)};
    if (unconfirmed > 0)
        facts << tr("%1 not confirmed yet").arg(format::count(unconfirmed));
    if (m_report.drift.underWay > 0)
        facts << tr("%1 being told").arg(format::count(m_report.drift.underWay));
    // Where no shop is written to, nothing is compared: nought of nought would read as all well.
    const bool writes = std::any_of(
        m_report.shops.begin(), m_report.shops.end(), [](const shops::Shop &shop) { return shop.writesStock; });
    m_driftTable->setEmptyText(!writes     ? QString()
            : m_report.drift.underWay == 0 ? tr("Every shop shows our figures.")
            : anybodyAway() ? tr("No figure differs; what is being told is read back when its shop answers again.")
                            : tr("No figure differs; what is being told is read back in a moment."));
    m_driftFact->setText(writes ? facts.join(QStringLiteral(", ")) : tr("No shop is written to yet."));
    m_driftFact->setToolTip(
        tr("Not confirmed: told, and the shop has not shown it yet. Selaras asks again by itself; once the shop shows "
           "the figure, it leaves this list."));
    m_alertFact->setText(format::count(troubleCount));
    fit();
    if (m_first && !m_report.shops.empty()) {
        // A pane over the list is opened by who wants it.
        if (kit::PaneLayout::listRoom(width(), Theme::current().scaled(Theme::paneNarrow)) == width())
            m_first = false;
        m_shopTable->setCurrentId(m_shop != 0 ? m_shop : m_report.shops.front().id);
        m_first = false;
    } else if (m_shop != 0 && m_detail && m_panes->currentWidget() == m_pane) {
        if (const shops::Shop *shown = shop(m_shop))
            m_pane->show(*shown, m_tiles.value(m_shop), healthOf(*shown), *m_detail, now);
    }
}

void Channels::fit()
{
    // Whole rows only; what does not fit scrolls. An empty one has room for its sentence.
    const auto rowsOf = [](TableView *table) {
        const int rows = table->model()->rowCount();
        return rows == 0 ? kEmptyRows : rows;
    };
    const auto limit = [rowsOf](TableView *table, int most) {
        const int row = table->verticalHeader()->defaultSectionSize(), header = table->horizontalHeader()->height();
        const int rows = qBound(1, (most - header) / row, rowsOf(table));
        table->setFixedHeight(header + rows * row);
    };
    const int room = height() - 3 * Theme::topBar;
    limit(m_shopTable, room * 60 / 100);
    limit(m_driftTable, qMax(Theme::header + kLeastRows * Theme::rowCompact, room * 25 / 100));
}

void Channels::fitPane()
{
    const int least = static_cast<kit::Pane *>(m_panes->currentWidget())->leastWidth();
    const int pane = qMax(Theme::current().scaled(Theme::paneNarrow), least + Theme::border);
    m_paneHolder->setFixedWidth(pane);
    const int list = m_paneHolder->isHidden() ? width() : kit::PaneLayout::listRoom(width(), pane);
    const bool some = list < Theme::current().scaled(kAllColumnsFrom),
               few = list < Theme::current().scaled(kMostColumnsFrom);
    m_shopTable->setColumnHidden(kSpark, some);
    m_shopTable->setColumnHidden(kWorst, some);
    m_shopTable->setColumnHidden(kTypical, few);
    m_shopTable->setColumnHidden(kBudget, few);
    m_driftTable->setColumnHidden(kConfirmed, few);
}

void Channels::showShop(qint64 shopId)
{
    m_shop = shopId;
    m_detail.reset();
    m_shopTable->setCurrentId(shopId);
    loadShop();
}

void Channels::loadShop()
{
    askStore(
        m_services.store, this, [id = m_shop, now = m_services.clock.now()](Reader &r) { return readShop(r, id, now); },
        [this, id = m_shop](const Result<ShopDetail> &detail) {
            if (id != m_shop)
                return;
            if (!detail)
                return say(detail.error());
            const bool switched = !m_detail;
            m_detail = *detail;
            if (switched || m_panes->currentWidget() == m_pane)
                showPane();
        });
}

void Channels::showPane()
{
    const shops::Shop *shown = shop(m_shop);
    if (!shown || !m_detail)
        return closePane();
    m_pane->show(*shown, m_tiles.value(m_shop), healthOf(*shown), *m_detail, m_services.clock.now());
    const bool fromReview = m_panes->currentWidget() == m_review;
    m_panes->setCurrentWidget(m_pane);
    m_paneHolder->show();
    fitPane();
    if (fromReview)
        m_shopTable->setFocus();
}

void Channels::closePane()
{
    m_shop = 0;
    m_detail.reset();
    m_paneHolder->hide();
    fitPane();
    m_shopTable->setFocus();
}

void Channels::say(const Error &error) { confirm(sentenceFor(error, Subject::Here).what); }

void Channels::confirm(const QString &line, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_toast->say(line, bool(m_undo));
}

void Channels::pull()
{
    const shops::Shop *chosen = shop(m_shopTable->currentId());
    if (!chosen)
        return Q_EMIT pullWanted(0);
    if (chosen->paused)
        return confirm(
            tr("%1 is paused. Press P to resume it first.").arg(shopWords(m_services, chosen->channel, chosen->name)));
    Q_EMIT pullWanted(chosen->id);
    confirm(tr("Asking %1").arg(shopWords(m_services, chosen->channel, chosen->name)));
}

void Channels::pause()
{
    const shops::Shop *chosen = shop(m_shopTable->currentId());
    if (chosen && mayManage())
        setPaused(chosen->id, !chosen->paused);
}

void Channels::setPaused(qint64 shopId, bool paused)
{
    const shops::Shop *chosen = shop(shopId);
    if (!chosen)
        return;
    tellStore(
        m_services.store, this,
        [shopId, paused, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return shops::setPaused(tx, shopId, paused, actor.auditName());
        },
        [this, shopId, paused, name = shopWords(m_services, chosen->channel, chosen->name)](const Result<> &done) {
            if (!done)
                return say(done.error());
            confirm(paused ? tr("%1 is paused").arg(name) : tr("%1 goes on").arg(name),
                [this, shopId, paused] { setPaused(shopId, !paused); });
            m_watch->poke();
        });
}

void Channels::toggleWrites()
{
    const shops::Shop *chosen = shop(m_shopTable->currentId());
    if (!chosen || !mayManage())
        return;
    if (!chosen->writesStock) {
        m_shop = chosen->id;
        m_review->show(*chosen, m_tiles.value(m_shop));
        m_panes->setCurrentWidget(m_review);
        m_paneHolder->show();
        fitPane();
        return;
    }
    setWrites(chosen->id, false);
}

/// Switching on again is only for who has just switched off; everybody else sees first what would be written.
void Channels::setWrites(qint64 shopId, bool writes)
{
    const shops::Shop *chosen = shop(shopId);
    if (!chosen)
        return;
    tellStore(
        m_services.store, this,
        [shopId, writes, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return shops::setWritesStock(tx, shopId, writes, actor.auditName());
        },
        [this, shopId, writes, name = shopWords(m_services, chosen->channel, chosen->name)](const Result<> &done) {
            if (!done)
                return say(done.error());
            if (writes)
                confirm(tr("Stock is written to %1 from now on").arg(name));
            else
                confirm(tr("%1 is in shadow mode: read, not written").arg(name),
                    [this, shopId] { setWrites(shopId, true); });
            m_watch->poke();
        });
}

void Channels::manage(int key)
{
    switch (key) {
    case Qt::Key_P: return pause();
    case Qt::Key_W: return toggleWrites();
    case Qt::Key_N: return Q_EMIT connectWanted();
    default: break;
    }
    if (m_shopTable->currentId() != 0)
        Q_EMIT signInWanted(m_shopTable->currentId());
}

QList<QPair<QString, QString>> Channels::keys() const
{
    if (m_paneHolder->isVisible() && m_panes->currentWidget() == m_review)
        return {{QStringLiteral("Ctrl Enter"), tr("write stock")}, {QStringLiteral("Esc"), tr("not now")}};
    QList<QPair<QString, QString>> keys;
    if (mayManage())
        keys = {{QStringLiteral("W"), tr("write stock, or shadow mode")}, {QStringLiteral("P"), tr("pause, resume")},
            {QStringLiteral("N"), tr("connect a shop")}, {QStringLiteral("S"), tr("sign in again")}};
    keys += {{QStringLiteral("F5"), tr("ask now")}, {QStringLiteral("D"), tr("to the differences")}};
    if (mayManage())
        keys.append({QStringLiteral("Ctrl Z"), tr("undo")});
    keys.append({QStringLiteral("Esc"), tr("close the pane")});
    return keys;
}

void Channels::undo()
{
    if (m_undo && m_toast->isVisible())
        std::exchange(m_undo, {})();
}

void Channels::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Z && event->modifiers() == Qt::ControlModifier)
        return undo();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier && m_panes->currentWidget() == m_review)
        return m_review->confirm();
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_F5: return pull();
    case Qt::Key_P:
    case Qt::Key_W:
    case Qt::Key_S:
    case Qt::Key_N:
        if (!mayManage())
            return QWidget::keyPressEvent(event);
        return manage(event->key());
    case Qt::Key_D:
        m_driftTable->setFocus();
        if (!m_drift->rows().empty() && m_driftTable->currentId() == 0)
            m_driftTable->setCurrentId(m_drift->rows().front().id);
        return;
    case Qt::Key_Escape: return closePane();
    default: return QWidget::keyPressEvent(event);
    }
}

void Channels::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPane();
    fit();
}

void Channels::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace selaras::ui
