#include "stock/stock_workspace.h"

#include "kit/bars.h"
#include "kit/column_choice.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/pane_layout.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "kit/tree_delegate.h"
#include "sentences/sentence.h"
#include "sentences/who_may.h"
#include "stock/bulk_page.h"
#include "stock/import_page.h"
#include "stock/stock_list.h"
#include "stock/stock_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace selaras::ui {

using namespace kit;
using Column = StockModel::Column;

namespace {

constexpr int kTypingMs = 150; ///< a search begins when the hand rests
constexpr int kLeastWidth = 54; ///< of a figure
constexpr int kNameWidth = 180, kLongName = 280; ///< less is not a name; more is no reason to hide figures

/// What a person may do without, as it is remembered; every shop, too.
constexpr std::pair<Column, const char *> kOptional[] = {{Column::OnHand, "on-hand"}, {Column::Reserved, "reserved"},
    {Column::Short, "short"}, {Column::Buffer, "buffer"}, {Column::Incoming, "incoming"}};
/// What goes by itself when there is no room, the first one first: the pane has them too.
constexpr Column kSpare[] = {Column::Incoming, Column::Buffer, Column::Short};

} // namespace

StockWorkspace::StockWorkspace(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new StockList(services, this))
    , m_stack(new QStackedLayout(this))
    , m_main(new QWidget)
{
    build();
    connect(m_list, &StockList::countsChanged, this, &StockWorkspace::showCounts);
    connect(m_list, &StockList::rowsChanged, this, &StockWorkspace::showRows);
    connect(m_list, &StockList::failed, this, &StockWorkspace::sayTrouble);
    retranslate();
}

void StockWorkspace::build()
{
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack->addWidget(m_main);
    m_tabs = new Tabs;
    for (int i = 0; i < inventory::kStockTabs; ++i) {
        if (i == int(inventory::StockTab::Low))
            m_tabs->addRule();
        m_tabs->addTab(stockTabName(inventory::StockTab(i)));
    }
    connect(m_tabs, &Tabs::currentChanged, this, [this](int tab) { showTab(inventory::StockTab(tab)); });
    column->addWidget(m_tabs);
    auto *across = new PaneLayout;
    column->addLayout(across, 1);
    auto *left = new QWidget;
    across->addWidget(left);
    auto *inner = new QVBoxLayout(left);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    buildBar(left);
    m_trouble = new Notice(Role::Red, {});
    m_trouble->hide();
    inner->addWidget(m_trouble);
    m_table = new TableView;
    buildTable();
    inner->addWidget(m_table, 1);
    m_bulk = new BulkBar;
    m_bulk->hide();
    m_bulkTags = m_bulk->addAction({}, QStringLiteral("L"));
    m_bulkTags->setForbidden(whoMay(m_services.actor.role, access::Right::ImportSkus));
    m_bulkChange = m_bulk->addAction({}, QStringLiteral("S"));
    m_bulkChange->setForbidden(BulkPage::isAllowed(m_services.actor.role)
            ? QString()
            : whoMay(m_services.actor.role, access::Right::AdjustStock));
    connect(m_bulkChange, &QPushButton::clicked, this, &StockWorkspace::showBulk);
    connect(m_bulkTags, &QPushButton::clicked, this, &StockWorkspace::askTags);
    inner->addWidget(m_bulk);
    m_footer = new Footer;
    inner->addWidget(m_footer);
    m_pane = new StockPane(m_services);
    m_pane->hide();
    across->addWidget(m_pane);
    connectPane();
    fitColumns();
    m_toast = new Toast(this, Theme::footer);
    m_toast->stayAbove(m_bulk);
    m_main->setFocusProxy(m_table);
    setFocusProxy(m_table);
    setMinimumWidth(Theme::searchWidth); // what opens beside the table never makes a small window grow
}

void StockWorkspace::buildBar(QWidget *host)
{
    auto *bar = new FilterBar;
    m_place = new Chip({}, {});
    m_places = new QMenu(this);
    m_place->setMenu(m_places);
    m_find = new SearchField({}, QStringLiteral("/"));
    m_find->setMinimumWidth(Theme::rail); // before a button whose key stays
    m_find->setMaximumWidth(Theme::masterList);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    bar->addLeft(m_place);
    bar->addLeft(m_find);
    m_columnsTool = iconButton(QStringLiteral("columns"), {});
    m_columns = new ColumnChoice(QStringLiteral("stock"), m_columnsTool, this);
    connect(m_columns, &ColumnChoice::changed, this, &StockWorkspace::fitColumns);
    m_productsTool = iconButton(QStringLiteral("split"), {});
    m_productsTool->setCheckable(true);
    connect(m_productsTool, &QPushButton::clicked, this, [this] { groupByProduct(!m_list->byProduct()); });
    bar->addRight(m_productsTool);
    m_importsTool = iconButton(QStringLiteral("return"), {});
    connect(m_importsTool, &QPushButton::clicked, this, &StockWorkspace::showImports);
    bar->addRight(m_importsTool);
    bar->addRight(m_columnsTool);
    const auto add = [&](const QString &key, access::Right right, auto act) {
        auto *button = secondaryButton({}, key);
        button->setForbidden(whoMay(m_services.actor.role, right));
        connect(button, &QPushButton::clicked, this, act);
        bar->addRight(button);
        m_buttons.push_back(button);
    };
    add(QStringLiteral("N"), access::Right::ImportSkus, [this] { askNew(); });
    add(QStringLiteral("I"), access::Right::ImportSkus, [this] { askImport(); });
    add(QStringLiteral("T"), access::Right::AdjustStock, [this] { handOver(&StockWorkspace::receiveWanted); });
    add(QStringLiteral("H"), access::Right::AdjustStock, [this] { handOver(&StockWorkspace::countWanted); });
    add(QStringLiteral("M"), access::Right::AdjustStock, [this] { handOver(&StockWorkspace::moveWanted); });
    add(QStringLiteral("A"), access::Right::AdjustStock, [this] { askAdjust(); });
    for (const std::size_t spare : {4, 3, 2, 0, 1}) // their keys stay
        bar->addSpare(m_buttons[spare]);
    host->layout()->addWidget(bar);
    connect(m_find, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { find(m_find->text()); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        find(m_find->text());
        m_table->setFocus();
        m_found = true; // what the search brings, if it is not here yet
        goToFound();
    });
    connect(m_find, &SearchField::escaped, this, [this] {
        m_find->clear();
        find({});
        m_table->setFocus();
    });
}

void StockWorkspace::buildTable()
{
    m_table->setModel(m_list->model());
    m_table->setCellCursor(true);
    m_table->setItemDelegateForColumn(Column::Code, new TreeDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Column::Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, [this] {
        nameColumns(); // a shop may have come
        fitColumns();
    });
    connect(m_table, &TableView::rowPeeked, this, [this] { view(View::Why); });
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        const StockLine *line = m_list->model()->find(id);
        if (line && line->skus > 0)
            expand(id, !line->expanded);
        else
            view(View::Why);
    });
    connect(m_table, &TableView::expandWanted, this, &StockWorkspace::expand);
    connect(m_table, &TableView::escaped, this, &StockWorkspace::leave);
    connect(m_table, &TableView::marksChanged, this, &StockWorkspace::followMarks);
    connect(m_table, &TableView::markAllRequested, this, &StockWorkspace::markAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // The pane follows the cell, but never takes a form away from under a hand.
        if (m_view != View::None && !m_pane->isAsking() && m_table->currentIndex().isValid())
            view(m_view);
    });
}

void StockWorkspace::connectPane()
{
    connect(m_pane, &StockPane::closed, this, &StockWorkspace::leave);
    connect(m_pane, &StockPane::movementsPressed, this, [this] { view(View::Movements); });
    connect(m_pane, &StockPane::olderPressed, this, [this] {
        m_movements *= 2;
        readFacts();
    });
    connect(m_pane, &StockPane::rulePressed, this, &StockWorkspace::ruleWanted);
    connect(m_pane, &StockPane::adjustPressed, this, &StockWorkspace::askAdjust);
    connect(m_pane, &StockPane::barcodesPressed, this, &StockWorkspace::askBarcodes);
    connect(m_pane, &StockPane::barcodeGiven, this,
        [this](qint64 skuId, const QString &barcode) { changeBarcode(skuId, barcode, true); });
    connect(m_pane, &StockPane::barcodeTaken, this,
        [this](qint64 skuId, const QString &barcode) { changeBarcode(skuId, barcode, false); });
    connect(m_pane, &StockPane::adjusted, this, &StockWorkspace::adjust);
    connect(m_pane, &StockPane::skuWanted, this, &StockWorkspace::addSku);
    connect(m_pane, &StockPane::bufferChosen, this, &StockWorkspace::setBuffer);
    connectSkuForms();
}

void StockWorkspace::retranslate()
{
    for (int i = 0; i < inventory::kStockTabs; ++i)
        m_tabs->setTabText(i, stockTabName(inventory::StockTab(i)));
    for (int i = 0; i < inventory::kStockTabs; ++i)
        m_tabs->setTabToolTip(i, stockTabMeaning(inventory::StockTab(i)));
    m_place->setLabel(tr("Warehouse"));
    m_find->setPlaceholderText(tr("Find a code, name or barcode"));
    const QStringList words{tr("New SKU"), tr("Import"), tr("Receive"), tr("Count"), tr("Move"), tr("Adjust")};
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(words[qsizetype(i)]);
    m_bulkTags->setText(tr("Tags…"));
    m_bulkChange->setText(tr("Change together…"));
    showMarks();
    nameColumns();
    m_list->model()->retranslate();
    fillPlaces();
    showCounts();
    showRows();
}

void StockWorkspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StockWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void StockWorkspace::nameColumns()
{
    m_columnsTool->setToolTip(tr("Columns (V)"));
    m_importsTool->setToolTip(tr("Past imports (U)"));
    m_productsTool->setToolTip(tr("Group by product (K)"));
    m_productsTool->setMarked(m_list->byProduct());
    m_productsTool->setChecked(m_list->byProduct());
    for (Button *tool : {m_columnsTool, m_importsTool, m_productsTool})
        tool->setAccessibleName(tool->toolTip());
    const StockModel &model = *m_list->model();
    std::vector<ColumnChoice::Column> columns;
    for (const auto &[column, id] : kOptional)
        columns.push_back(
            {column, QString::fromLatin1(id), model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (std::size_t i = 0; i < model.shops().size(); ++i)
        columns.push_back(
            {Column::FirstShop + int(i), QStringLiteral("shop-%1").arg(model.shops()[i].id), model.shops()[i].name});
    for (std::size_t i = 0; i < model.places().size(); ++i)
        columns.push_back({model.firstPlace() + int(i), QStringLiteral("warehouse-%1").arg(model.places()[i].id),
            model.places()[i].name});
    m_columns->setColumns(std::move(columns));
}

void StockWorkspace::fitColumns()
{
    const Theme &theme = Theme::current();
    const bool small = width() < theme.scaled(3 * Theme::pane);
    if (m_pane)
        m_pane->setFixedWidth(qMax(theme.scaled(small ? Theme::paneNarrow : Theme::pane), m_pane->leastWidth()));
    const int pane = m_beside ? m_pane->minimumWidth() : 0;
    const int columns = m_list->model()->columnCount();
    for (int column = Column::OnHand; column < columns; ++column)
        if (!qobject_cast<NumberDelegate *>(m_table->itemDelegateForColumn(column)))
            m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    QList<int> widths;
    QSet<int> shown;
    // Codes and figures are never cut; the name has the rest, and those asked for seldom give it their room.
    int room = PaneLayout::listRoom(width(), pane);
    for (int column = 0; column < columns; ++column) {
        // Names of warehouses are words: side by side at the distance of figures they read as one.
        const int apart = column < m_list->model()->firstPlace() ? 0 : Theme::space8;
        widths << qMax(theme.scaled(kLeastWidth), m_table->neededWidth(column) + apart);
        if (!m_columns->isWanted(column))
            continue;
        shown.insert(column);
        if (column != Column::Name)
            room -= widths[column];
    }
    const int name = qBound(theme.scaled(kNameWidth), widths[Column::Name], theme.scaled(kLongName));
    QList<int> spares;
    for (int column = columns - 1; column >= m_list->model()->firstPlace(); --column)
        spares << column;
    for (const Column spare : kSpare)
        spares << spare;
    for (const int spare : spares)
        if (room < name && shown.remove(spare))
            room += widths[spare];
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnHidden(column, !shown.contains(column));
        if (column != Column::Name)
            m_table->setColumnWidth(column, widths[column]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
}

void StockWorkspace::fillPlaces()
{
    m_places->clear();
    const auto choose = [this](std::optional<qint64> id, const QString &name) {
        connect(m_places->addAction(format::menuWords(name)), &QAction::triggered, this, [this, id, name] {
            m_place->setValue(name);
            m_narrowed = true;
            m_list->setWarehouse(id);
        });
    };
    choose(std::nullopt, tr("all", "warehouses"));
    QString current = tr("all", "warehouses");
    for (const inventory::Warehouse &place : m_list->warehouses()) {
        choose(place.id, place.name);
        if (m_list->filter().warehouseId == place.id)
            current = place.name;
    }
    m_place->setValue(current);
}

void StockWorkspace::showCounts()
{
    using enum inventory::StockTab;
    if (m_places->actions().size() != qsizetype(m_list->warehouses().size()) + 1)
        fillPlaces();
    showFooter();
    if (!m_list->counts())
        return;
    const inventory::StockCounts &counts = *m_list->counts();
    for (int i = 0; i < inventory::kStockTabs; ++i) {
        const qint64 count = counts.skus[std::size_t(i)];
        const auto tab = inventory::StockTab(i);
        const Role role = count == 0             ? Role::Grey
            : tab == Differs                     ? Role::Red
            : tab == Short || tab == Unconfirmed ? Role::Yellow
                                                 : Role::Grey;
        m_tabs->setCount(i, count, role);
    }
}

void StockWorkspace::showFooter()
{
    const inventory::StockFilter &filter = m_list->filter();
    const QString meaning = stockTabMeaning(filter.tab);
    m_footer->setFreshness(meaning.isEmpty() ? tr("Shop figures: last told and read back") : meaning, Role::Grey);
    const StockModel &model = *m_list->model();
    const bool whole = filter.text.isEmpty() && !filter.warehouseId; // then what is counted is what is listed
    if (whole && !m_list->counts())
        return;
    if (!whole && model.hasMore()) { // a sum of a part would be taken for one of all
        m_footer->setTotals({tr("The first *%1* that fit").arg(format::count(qint64(m_list->skus().size())))});
        return;
    }
    const qint64 skus = whole ? m_list->counts()->skus[std::size_t(filter.tab)] : qint64(m_list->skus().size());
    QStringList parts{tr("*%Ln* SKU(s)", nullptr, int(skus))};
    qint64 onHand = 0;
    for (const inventory::StockRow &row : m_list->skus())
        onHand += row.levels.onHand;
    if (whole && filter.tab == inventory::StockTab::All)
        parts << tr("*%1* pcs on hand").arg(format::count(m_list->counts()->onHand));
    else if (!model.hasMore())
        parts << tr("*%1* pcs on hand").arg(format::count(onHand));
    m_footer->setTotals(parts);
}

void StockWorkspace::showRows()
{
    m_trouble->hide();
    fitColumns(); // to the figures that are there now
    m_table->setEmptyText(emptyWords());
    showFooter();
    showMarks();
    if (std::exchange(m_found, false))
        goToFound();
    closeWhatIsGone();
    if (m_view != View::None && !m_pane->isAsking())
        readFacts();
}

/// Why there is nothing: a SKU may well be there, and only not among these.
QString StockWorkspace::emptyWords() const
{
    const inventory::StockFilter &filter = m_list->filter();
    const bool all = filter.tab == inventory::StockTab::All;
    QString place;
    for (const inventory::Warehouse &one : m_list->warehouses())
        if (filter.warehouseId == one.id)
            place = one.name;
    if (!filter.text.isEmpty())
        return !all ? tr("No SKU in this tab begins with “%1”. Press 0 to look among all.").arg(filter.text)
            : place.isEmpty() ? tr("No SKU begins with “%1”.").arg(filter.text)
                              : tr("In %2 no SKU begins with “%1”.").arg(filter.text, place);
    if (!all)
        return tr("Nothing here. Press 0 to see all SKUs.");
    return place.isEmpty() ? tr("No SKU yet. Press I to import a CSV or Excel file, or N to add one.")
                           : tr("Nothing has come to %1 yet.").arg(place);
}

/// Nothing stands beside a list that has nothing: keys would act on what nobody sees there.
void StockWorkspace::closeWhatIsGone()
{
    if (std::exchange(m_narrowed, false) && m_list->skus().empty() && m_view != View::None && !m_pane->isAsking())
        closePane();
}

void StockWorkspace::goToFound()
{
    const QModelIndex first = m_list->model()->index(0, 0);
    if (first.isValid() && m_table->rowOf(m_table->currentId()) < 0)
        m_table->setCurrentId(first.data(kit::IdRole).toLongLong());
}

void StockWorkspace::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    const QString body = sentence.meaning + u' ' + sentence.remedy;
    if (m_pane->isAsking()) {
        m_pane->sayTrouble(sentence.what, body);
        return;
    }
    m_trouble->set(Role::Red, sentence.what, body);
    m_trouble->show();
}

} // namespace selaras::ui
