#include "picking/picking.h"

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
#include "picking/columns.h"
#include "picking/words.h"
#include "sentences/sentence.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace selaras::ui {

using namespace kit;
using fulfilment::Wave;
using fulfilment::WaveGroup;
using fulfilment::WaveKind;
using namespace picking;

namespace {

constexpr int kMinuteMs = 60'000;

} // namespace

Picking::Picking(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topics(Topic::Orders) | Topic::Stock | Topic::Parcels, this))
    , m_choose(askForPdf(this))
    , m_depth(kPageRows)
    , m_tabs(new Tabs)
    , m_bar(new FilterBar)
    , m_placeChip(new Chip({}, {}))
    , m_places(new QMenu(this))
    , m_trouble(new Notice(Role::Red, {}))
    , m_lists(new QStackedWidget)
    , m_groupModel(new PageModel(this))
    , m_waveModel(new PageModel(this))
    , m_takenModel(new PageModel(this))
    , m_groups(new TableView)
    , m_waves(new TableView)
    , m_taken(new TableView)
    , m_footer(new Footer)
    , m_work(new BulkWork(services))
    , m_pane(new WavePane(services))
    , m_form(new PickingForm)
    , m_start(primaryButton({}, QStringLiteral("↵")))
    , m_fast(secondaryButton({}, QStringLiteral("S")))
    , m_hour(secondaryButton({}, QStringLiteral("T")))
{
    build();
    retranslate();
    connect(m_watch, &CommitWatch::due, this, &Picking::refresh);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            fillRows();
            m_groups->viewport()->update();
        }
    });
    m_minute.start();
    m_watch->poke();
    refresh();
}

void Picking::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->addRule();
    m_tabs->addTab({});
    m_tabs->addTab({});
    connect(m_tabs, &Tabs::currentChanged, this, [this](int tab) { setTab(Tab(tab)); });
    column->addWidget(m_tabs);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    column->addLayout(across, 1);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    across->addLayout(inner, 1);
    m_placeChip->setMenu(m_places);
    m_placeChip->hide(); // until it is known that there are several
    m_bar->addLeft(m_placeChip);
    for (Button *button : {m_hour, m_fast, m_start}) {
        allow(m_services, access::Right::PackOrders, button);
        m_bar->addRight(button);
    }
    connect(m_start, &QPushButton::clicked, this, [this] { askStart(WaveKind::Mixed); });
    connect(m_fast, &QPushButton::clicked, this, [this] { askStart(WaveKind::Single); });
    connect(m_hour, &QPushButton::clicked, this, &Picking::askHour);
    inner->addWidget(m_bar);
    m_trouble->hide();
    inner->addWidget(m_trouble);
    buildGroups();
    buildWaves();
    buildTaken();
    inner->addWidget(m_lists, 1);
    connect(m_work, &BulkWork::closed, this, &Picking::workClosed);
    inner->addWidget(m_work);
    inner->addWidget(m_footer);
    buildPanes();
    across->addWidget(m_pane);
    across->addWidget(m_form);
    m_toast = new Toast(this, Theme::footer);
    setFocusProxy(m_groups);
    setMinimumWidth(Theme::searchWidth);
}

void Picking::buildGroups()
{
    m_groups->setObjectName(QStringLiteral("groups"));
    m_groups->setModel(m_groupModel);
    m_groups->setItemDelegateForColumn(Courier, new TextDelegate(m_groups));
    for (const GroupColumn column : {Comes, First}) {
        auto *deadline = new ShipByDelegate(m_groups);
        deadline->setNow([this] { return when::local(m_services.clock.now()); });
        m_groups->setItemDelegateForColumn(column, deadline);
    }
    for (const GroupColumn column : {Orders, Singles, Pieces})
        m_groups->setItemDelegateForColumn(column, new NumberDelegate(m_groups));
    connect(m_groups, &TableView::rowActivated, this, [this] { askStart(WaveKind::Mixed); });
    connect(m_groups, &TableView::escaped, this, &Picking::leave);
    m_lists->addWidget(m_groups);
}

void Picking::buildWaves()
{
    m_waves->setObjectName(QStringLiteral("waves"));
    m_waves->setModel(m_waveModel);
    m_waves->setItemDelegateForColumn(Number, new TextDelegate(m_waves));
    m_waves->setItemDelegateForColumn(WaveCourier, new TextDelegate(m_waves));
    m_waves->setItemDelegateForColumn(Place, new TextDelegate(m_waves, Tone::Text2));
    m_waves->setItemDelegateForColumn(Packed, new ShareDelegate(m_waves));
    m_waves->setItemDelegateForColumn(WavePieces, new NumberDelegate(m_waves));
    m_waves->setItemDelegateForColumn(Who, new TextDelegate(m_waves, Tone::Text2));
    m_waves->setItemDelegateForColumn(Begun, new TextDelegate(m_waves, Tone::Text2));
    connect(m_waves, &TableView::rowActivated, this, [this](qint64 id) { openWave(id, true); });
    connect(m_waves, &TableView::rowPeeked, this, [this](qint64 id) { openWave(id, false); });
    connect(m_waves, &TableView::currentIdChanged, this, [this](qint64 id) {
        if (m_shown != 0 && id != 0 && id != m_shown && m_form->isHidden())
            openWave(id, false);
    });
    connect(m_waves, &TableView::escaped, this, &Picking::leave);
    connect(m_waveModel, &PageModel::moreWanted, this, [this] {
        m_depth += kPageRows;
        refresh();
    });
    m_lists->addWidget(m_waves);
}

void Picking::buildPanes()
{
    m_pane->hide();
    connect(m_pane, &WavePane::closed, this, &Picking::leave);
    connect(m_pane, &WavePane::savePressed, this, &Picking::askSave);
    connect(m_pane, &WavePane::papersPressed, this, &Picking::askPapers);
    connect(m_pane, &WavePane::breakOffPressed, this, &Picking::askBreakOff);
    connect(m_pane, &WavePane::pickChosen, this, [this](const fulfilment::Pick &pick) {
        if (!mayPack() || !m_board.shown)
            return;
        showForm();
        m_form->askShelf(pick, m_board.shown->wave.warehouseId);
    });
    m_form->hide();
    connect(m_form, &PickingForm::closed, this, &Picking::leave);
    connect(m_form, &PickingForm::startWanted, this, &Picking::start);
    connect(m_form, &PickingForm::hourWanted, this, [this](const QString &courier, std::optional<int> minute) {
        tellStore(
            m_services.store, this,
            [courier, minute, actor = m_services.actor](Transaction &tx) -> Result<> {
                CHECK(access::demand(actor, access::Right::PackOrders));
                return fulfilment::setCutoff(tx, courier, minute, actor.auditName());
            },
            [this,
                line = minute ? tr("%1 comes at %2").arg(courier, hourWords(*minute))
                              : tr("Nobody knows any more when %1 comes").arg(courier)](
                const Result<> &done) { ended(done, line); });
    });
    connect(m_form, &PickingForm::breakOffWanted, this, [this](qint64 id) {
        tellStore(
            m_services.store, this,
            [id, actor = m_services.actor](Transaction &tx) -> Result<> {
                CHECK(access::demand(actor, access::Right::PackOrders));
                return fulfilment::abortWave(tx, id, actor.auditName());
            },
            [this](const Result<> &done) {
                if (done)
                    m_shown = 0;
                ended(done, tr("The wave is broken off; its orders can be picked again"));
            });
    });
    connect(m_form, &PickingForm::shelfWanted, this, [this](qint64 sku, qint64 place, const QString &shelf) {
        tellStore(
            m_services.store, this,
            [sku, place, shelf, actor = m_services.actor](Transaction &tx) -> Result<> {
                CHECK(access::demand(actor, access::Right::PackOrders));
                return fulfilment::setShelf(tx, sku, place, shelf, actor.auditName());
            },
            [this, line = shelf.isEmpty() ? tr("It lies nowhere in particular") : tr("It lies on %1").arg(shelf)](
                const Result<> &done) { ended(done, line); });
    });
}

void Picking::retranslate()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    m_tabs->setTabText(ToPick, tr("To pick"));
    m_tabs->setTabText(Waves, tr("Waves"));
    m_tabs->setTabText(Ended, tr("Ended"));
    m_tabs->setTabText(Taken, tr("Handed over"));
    m_placeChip->setLabel(tr("Warehouse"));
    m_start->setText(tr("Start a wave"));
    m_fast->setText(tr("Fast lane"));
    m_hour->setText(tr("Courier's hour"));
    m_groupModel->setColumns({{tr("Courier")}, {tr("Comes")}, {tr("Orders"), right}, {tr("Of one piece"), right},
        {tr("Pieces"), right}, {tr("First deadline")}});
    m_groups->setColumnWidths({0, kDeadlineWidth, kFigureWidth, kSinglesWidth, kFigureWidth, kDeadlineWidth}, Courier);
    m_groups->setEmptyText(
        tr("Nothing can be picked now. Orders come here once they are paid and everything is there."));
    m_waveModel->setColumns({{tr("Wave")}, {tr("Courier")}, {tr("Warehouse")}, {tr("Packed")}, {tr("Pieces"), right},
        {tr("Started by")}, {tr("Started")}});
    m_waves->setColumnWidths(
        {kNumberWidth, 0, kPlaceWidth, kPackedWidth, kFigureWidth, kWhoWidth, kBegunWidth}, WaveCourier);
    m_takenModel->setColumns({{tr("Day")}, {tr("Courier")}, {tr("Parcels"), right}, {tr("Pieces"), right},
        {tr("With COD"), right}, {tr("Last one")}});
    m_taken->setColumnWidths({kDayWidth, 0, kFigureWidth, kFigureWidth, kCodWidth, kAtWidth}, TakenCourier);
    m_taken->setEmptyText(tr("No courier took anything in the last %Ln day(s).", nullptr, kTakenDays));
    fillRows();
}

void Picking::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Picking::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Beside a pane the lists keep what one chooses by.
void Picking::fitColumns()
{
    const Theme &theme = Theme::current();
    const bool small = width() < theme.scaled(3 * Theme::pane);
    for (Pane *pane : {static_cast<Pane *>(m_pane), static_cast<Pane *>(m_form)})
        pane->setFixedWidth(qMax(theme.scaled(small ? Theme::paneNarrow : Theme::pane), pane->leastWidth()));
    const bool beside = !m_pane->isHidden() || !m_form->isHidden();
    for (const GroupColumn spare : {Singles, Pieces})
        m_groups->setColumnHidden(spare, beside);
    m_groups->setColumnHidden(First, beside && small);
    m_waves->setColumnHidden(Place, beside || m_board.places.size() < 2);
    m_waves->setColumnHidden(Who, beside);
    m_waves->setColumnHidden(Begun, beside);
    m_waves->setColumnHidden(WavePieces, beside && small);
}

Result<Picking::Board> Picking::readBoard(Reader &reader, qint64 place, int depth, qint64 shown, const QDate &takenTo)
{
    Board out;
    TRY(out.places, inventory::warehouses(reader));
    for (const inventory::Warehouse &some : out.places) {
        if (place != 0 && some.id != place)
            continue;
        out.place = some.id;
        TRY(out.groups, fulfilment::waveGroups(reader, some.id));
        if (!out.groups.empty())
            break; // of one that nobody chose: the first where there is something to do
    }
    TRY(const auto waves, fulfilment::waves(reader, depth));
    for (const Wave &wave : waves)
        (wave.open ? out.open : out.ended).push_back(wave);
    out.more = waves.size() == std::size_t(depth);
    TRY(out.shown, readWave(reader, shown));
    if (takenTo.isValid()) {
        TRY(out.taken, readTaken(reader, takenTo));
    }
    return out;
}

void Picking::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    askStore(
        m_services.store, this,
        [place = m_place, depth = m_depth, shown = m_shown,
            takenTo = m_tab == Taken ? when::local(m_services.clock.now()).date() : QDate()](
            Reader &reader) { return readBoard(reader, place, depth, shown, takenTo); },
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

void Picking::take(Board board)
{
    m_board = std::move(board);
    m_trouble->hide();
    // Who has been here today comes last of those whose hour is known.
    const QDateTime now = when::local(m_services.clock.now());
    std::stable_sort(m_board.groups.begin(), m_board.groups.end(), [&now](const WaveGroup &a, const WaveGroup &b) {
        return a.cutoff && (!b.cutoff || nextComing(*a.cutoff, now) < nextComing(*b.cutoff, now));
    });
    fillPlaces();
    fillRows();
    if (m_shown != 0 && m_board.shown && m_board.shown->wave.id == m_shown) {
        m_pane->show(*m_board.shown);
        if (m_form->isHidden()) {
            m_pane->QWidget::show();
            if (std::exchange(m_keyboard, false))
                m_pane->focusPicks();
        }
    }
    fitColumns();
}

void Picking::fillPlaces()
{
    m_placeChip->setVisible(m_board.places.size() > 1);
    m_placeChip->setValue(placeName(m_board.place));
    m_places->clear();
    for (const inventory::Warehouse &place : m_board.places)
        connect(m_places->addAction(format::menuWords(place.name)), &QAction::triggered, this,
            [this, id = place.id] { setPlace(id); });
}

QString Picking::placeName(qint64 id) const
{
    for (const inventory::Warehouse &place : m_board.places)
        if (place.id == id)
            return place.name;
    return format::nothing();
}

qint64 Picking::idOf(const QString &courier)
{
    if (!m_courierIds.contains(courier))
        m_courierIds.insert(courier, m_courierIds.size() + 1);
    return m_courierIds.value(courier);
}

TableView *Picking::list() const { return m_tab == ToPick ? m_groups : m_tab == Taken ? m_taken : m_waves; }

void Picking::setTab(Tab tab)
{
    m_tab = tab;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(tab);
    }
    m_form->hide();
    m_lists->setCurrentWidget(list());
    setFocusProxy(list());
    m_waveModel->replace({}, false);
    leave();
    fillRows();
    if (m_tab == Taken)
        refresh();
    Q_EMIT keysChanged();
}

void Picking::setPlace(qint64 id)
{
    m_place = id;
    refresh();
}

void Picking::nextPlace()
{
    for (std::size_t i = 0; i < m_board.places.size(); ++i)
        if (m_board.places[i].id == m_board.place)
            return setPlace(m_board.places[(i + 1) % m_board.places.size()].id);
}

void Picking::openWave(qint64 id, bool keyboard)
{
    if (id == 0)
        return;
    m_shown = id;
    m_keyboard = keyboard;
    refresh();
}

/// Back by one: from a form to the wave it stood over, from a wave to the list.
void Picking::leave()
{
    const bool asked = !m_form->isHidden();
    m_form->hide();
    m_keyboard = false;
    if (asked && m_shown != 0 && m_board.shown) {
        m_pane->QWidget::show();
        m_pane->focusPicks();
    } else {
        m_shown = 0;
        m_pane->hide();
        list()->setFocus();
    }
    fitColumns();
    Q_EMIT keysChanged();
}

void Picking::showForm()
{
    m_pane->hide();
    m_form->QWidget::show();
    fitColumns();
}

bool Picking::mayPack() const { return access::may(m_services.actor.role, access::Right::PackOrders); }

const WaveGroup *Picking::currentGroup() const
{
    for (const WaveGroup &group : m_board.groups)
        if (m_courierIds.value(group.courier) == m_groups->currentId())
            return &group;
    return nullptr;
}

const Wave *Picking::currentWave() const
{
    for (const Wave &wave : m_board.open)
        if (wave.id == m_waves->currentId())
            return &wave;
    return nullptr;
}

void Picking::askStart(WaveKind kind)
{
    const WaveGroup *group = currentGroup();
    if (!group || m_tab != ToPick || !mayPack())
        return;
    if (kind == WaveKind::Single && group->singles == 0)
        return m_toast->say(tr("No order of %1 is of one piece only").arg(courierWords(group->courier)));
    showForm();
    m_form->askStart(*group, kind);
    fitColumns(); // to its buttons
}

void Picking::askHour()
{
    const WaveGroup *group = currentGroup();
    if (!group || m_tab != ToPick || !mayPack())
        return;
    if (group->courier.isEmpty())
        return m_toast->say(tr("The courier of these orders is not known yet"));
    showForm();
    m_form->askHour(*group);
    fitColumns();
}

void Picking::askBreakOff()
{
    const Wave *wave = currentWave();
    if (!wave || m_tab != Waves || !mayPack())
        return;
    showForm();
    m_form->askBreakOff(*wave);
    fitColumns();
}

void Picking::start(const QString &courier, WaveKind kind, int most)
{
    tellStore(
        m_services.store, this,
        [wanted = fulfilment::WaveOrder{m_board.place, courier, kind, most}, actor = m_services.actor](
            Transaction &tx) -> Result<qint64> {
            CHECK(access::demand(actor, access::Right::PackOrders));
            return fulfilment::startWave(tx, wanted, actor.auditName());
        },
        [this](const Result<qint64> &id) {
            if (!id)
                return ended(fail(id.error()), {});
            setTab(Waves);
            m_waves->setCurrentId(*id);
            openWave(*id, true);
        });
}

/// What came of it: a line that confirms it, or why it is refused, in the form that asked.
void Picking::ended(const Result<> &done, const QString &line)
{
    if (!done) {
        const Sentence sentence = sentenceFor(done.error(), Subject::Here);
        m_form->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
        return;
    }
    m_toast->say(line);
    leave();
    refresh();
}

void Picking::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

} // namespace selaras::ui
