#include "stock/bulk_page.h"

#include "catalog/import_file.h"
#include "catalog/sku.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "lines/arithmetic.h"
#include "pages/ask.h"
#include "pages/page_model.h"
#include "sentences/sentence.h"
#include "stock/stock_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kTypingMs = 300; ///< a preview begins when the hand rests
enum Column { Code, Name, Before, After, Why, FirstShop };
constexpr auto kByHand = {inventory::Reason::Receipt, inventory::Reason::Count, inventory::Reason::Damaged,
    inventory::Reason::Lost, inventory::Reason::Found, inventory::Reason::Correction};

std::vector<QString> tagsIn(const QString &text)
{
    std::vector<QString> out;
    for (const QString &tag : text.split(u','))
        if (!tag.trimmed().isEmpty())
            out.push_back(tag.trimmed());
    return out;
}

Result<> demand(const access::Actor &by, const catalog::BulkChange &change)
{
    const bool stock
        = std::holds_alternative<catalog::NewStock>(change) || std::holds_alternative<catalog::NewBuffer>(change);
    CHECK(access::demand(by, stock ? access::Right::AdjustStock : access::Right::ImportSkus));
    return std::holds_alternative<catalog::NewCost>(change) ? access::demand(by, access::Right::SeeCost) : Result<>();
}

bool changes(const catalog::BulkRow &row) { return !row.refused && row.before != row.after; }

} // namespace

BulkPage::BulkPage(Services &services, std::vector<qint64> skus, std::vector<ShopColumn> shops,
    std::vector<inventory::Warehouse> warehouses, std::optional<qint64> warehouseId, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_skus(std::move(skus))
    , m_shops(std::move(shops))
    , m_warehouses(std::move(warehouses))
    , m_warehouse(warehouseId)
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_title(new Label({}, Type::Section))
    , m_words(new Label({}, Type::Body, Tone::Text2))
    , m_trouble(new Notice(Role::Red, {}))
    , m_footer(new Footer)
    , m_save(primaryButton({}, QStringLiteral("↵")))
    , m_undo(secondaryButton({}, QStringLiteral("Ctrl Z")))
    , m_close(secondaryButton({}, QStringLiteral("Esc")))
    , m_what(new QComboBox)
    , m_place(new QComboBox)
    , m_reason(new QComboBox)
    , m_whatField(new Field({}, m_what, true))
    , m_value(new Field({}, new QLineEdit, true))
    , m_drop(new Field({}, new QLineEdit, true))
    , m_placeField(new Field({}, m_place, true))
    , m_reasonField(new Field({}, m_reason, true))
    , m_note(new Field({}, new QLineEdit, true))
    , m_typing(new QTimer(this))
{
    build();
    (new Spoken(this))->say([this] { retranslate(); });
    setFocusProxy(m_what);
}

bool BulkPage::isAllowed(access::Role role)
{
    return access::may(role, access::Right::AdjustStock) || access::may(role, access::Right::ImportSkus);
}

void BulkPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new FilterBar;
    bar->addLeft(m_title);
    bar->addRight(m_undo);
    bar->addRight(m_close);
    bar->addRight(m_save);
    column->addWidget(bar);
    auto *form = new Region(Region::Fill::Canvas, Qt::TopEdge | Qt::BottomEdge);
    buildForm(form);
    column->addWidget(form);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    for (int shop = 0; shop < int(m_shops.size()); ++shop)
        m_table->setItemDelegateForColumn(FirstShop + shop, new NumberDelegate(m_table));
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &BulkPage::preview);
    connect(m_save, &QPushButton::clicked, this, &BulkPage::confirm);
    connect(m_undo, &QPushButton::clicked, this, &BulkPage::takeBack);
    connect(m_close, &QPushButton::clicked, this, &BulkPage::closed);
    connect(m_table, &TableView::escaped, this, &BulkPage::closed);
    connect(m_table, &TableView::rowActivated, this, &BulkPage::confirm);
    m_undo->hide();
    showFields();
}

void BulkPage::buildForm(QWidget *host)
{
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(Theme::edge, Theme::space12, Theme::edge, Theme::space12);
    column->setSpacing(Theme::space8);
    auto *across = new QHBoxLayout;
    across->setSpacing(Theme::space12);
    const auto role = m_services.actor.role;
    const bool adjusts = access::may(role, access::Right::AdjustStock);
    const bool imports = access::may(role, access::Right::ImportSkus);
    const auto offer = [this](bool may, What one) {
        if (may)
            m_what->addItem(QString(), int(one));
    };
    offer(adjusts, What::Buffer);
    offer(imports, What::Product);
    offer(imports && access::may(role, access::Right::SeeCost), What::Cost);
    offer(imports, What::Tags);
    offer(adjusts, What::Stock);
    m_what->setObjectName(QStringLiteral("bulk-what"));
    m_reason->setObjectName(QStringLiteral("bulk-reason"));
    m_value->lineEdit()->setObjectName(QStringLiteral("bulk-value"));
    for (const inventory::Warehouse &place : m_warehouses) {
        m_place->addItem(place.name, place.id);
        if (m_warehouse == place.id)
            m_place->setCurrentIndex(m_place->count() - 1);
    }
    m_reason->addItem(QString(), -1);
    for (const inventory::Reason one : kByHand)
        m_reason->addItem(QString(), int(one));
    for (Field *field : {m_whatField, m_value, m_drop, m_placeField, m_reasonField, m_note})
        across->addWidget(field, 1, Qt::AlignTop);
    across->addStretch();
    column->addLayout(across);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    for (QComboBox *box : {m_place, m_reason})
        connect(box, &QComboBox::currentIndexChanged, this, &BulkPage::edited);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        m_value->lineEdit()->clear();
        m_drop->lineEdit()->clear();
        showFields();
        retranslate();
        edited();
    });
    for (Field *field : {m_value, m_drop, m_note})
        connect(field->lineEdit(), &QLineEdit::textEdited, this, &BulkPage::edited);
}

BulkPage::What BulkPage::what() const { return What(m_what->currentData().toInt()); }

void BulkPage::showFields()
{
    const bool stock = what() == What::Stock;
    m_drop->setVisible(what() == What::Tags);
    m_placeField->setVisible(stock && m_warehouses.size() > 1); // of one there is nothing to ask
    m_reasonField->setVisible(stock);
    m_note->setVisible(stock);
}

void BulkPage::retranslate()
{
    const QSignalBlocker quiet(m_what), quietReason(m_reason);
    const QStringList words{tr("Buffer"), tr("Product"), tr("Cost"), tr("Tags"), tr("Stock, with a reason")};
    for (int i = 0; i < m_what->count(); ++i)
        m_what->setItemText(i, words[m_what->itemData(i).toInt()]);
    m_reason->setItemText(0, tr("Choose a reason"));
    for (int i = 1; i < m_reason->count(); ++i)
        m_reason->setItemText(i, reasonWords(inventory::Reason(m_reason->itemData(i).toInt())));
    m_title->setText(tr("Change %Ln SKU(s) together", nullptr, int(m_skus.size())));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Take it back"));
    m_whatField->setLabel(tr("What changes"));
    m_drop->setLabel(tr("Take away"));
    m_drop->setHint(tr("may be empty"));
    m_placeField->setLabel(tr("Warehouse"));
    m_reasonField->setLabel(tr("Reason"));
    m_note->setLabel(tr("Note"));
    m_note->setHint(tr("may be empty"));
    switch (what()) {
    case What::Buffer:
        m_value->setLabel(tr("Pieces kept off every shop"));
        m_value->setHint({});
        break;
    case What::Product:
        m_value->setLabel(tr("Product"));
        m_value->setHint(tr("Empty: each stands by itself"));
        break;
    case What::Cost:
        m_value->setLabel(tr("What a piece costs you"));
        m_value->setHint(tr("Empty: nobody knows"));
        break;
    case What::Tags:
        m_value->setLabel(tr("Add"));
        m_value->setHint(tr("commas between them"));
        break;
    case What::Stock:
        m_value->setLabel(tr("Change, or what is there now"));
        m_value->setHint(tr("+3 or -2 changes by so many; 48 or 12*4 is what is there"));
        break;
    }
    std::vector<PageModel::Column> columns{{tr("SKU")}, {tr("Goods")}, {tr("Now")}, {tr("Then")}, {tr("What happens")}};
    for (const ShopColumn &shop : m_shops)
        columns.push_back({shop.name, Qt::AlignRight | Qt::AlignVCenter});
    m_model->setColumns(std::move(columns));
    m_table->setEmptyText(tr("Say what changes; what each SKU and its shops would have stands here before."));
    showRows();
}

std::optional<catalog::BulkChange> BulkPage::typed(bool aloud)
{
    const QString text = m_value->lineEdit()->text().trimmed();
    const auto no = [&](Field *field, const QString &words) {
        if (aloud)
            field->setFinding({Role::Red, words});
        return std::nullopt;
    };
    for (Field *field : {m_value, m_reasonField})
        field->setFinding({});
    switch (what()) {
    case What::Buffer: {
        const auto quantity = quantityFrom(text);
        if (!quantity || quantity->isChange)
            return no(m_value, tr("Type how many, such as 2"));
        return catalog::NewBuffer{quantity->value};
    }
    case What::Product: return catalog::NewProduct{text};
    case What::Cost: {
        const auto cost = catalog::rupiahFromText(text);
        if (!text.isEmpty() && (!cost || *cost < 0 || *cost > catalog::kMostCostMinor))
            return no(m_value, tr("Type an amount such as 89.500"));
        return catalog::NewCost{text.isEmpty() ? std::nullopt : cost};
    }
    case What::Tags: {
        catalog::NewTags tags{tagsIn(text), tagsIn(m_drop->lineEdit()->text())};
        if (tags.add.empty() && tags.drop.empty())
            return no(m_value, tr("Type a tag"));
        return tags;
    }
    case What::Stock: break;
    }
    const auto quantity = quantityFrom(text);
    if (!quantity)
        return no(m_value, tr("Type a number, such as +3, 48 or 12*4"));
    if (m_reason->currentData().toInt() < 0)
        return no(m_reasonField, tr("Every change needs its reason"));
    return catalog::NewStock{.warehouseId = m_place->currentData().toLongLong(),
        .isChange = quantity->isChange,
        .pieces = quantity->value,
        .reason = inventory::Reason(m_reason->currentData().toInt()),
        .note = m_note->lineEdit()->text().trimmed()};
}

void BulkPage::edited()
{
    ++m_question; // a preview on its way is of something else
    m_previewed = false;
    m_save->setEnabled(false);
    m_typing->start();
}

void BulkPage::preview()
{
    m_typing->stop();
    const auto change = m_step == Step::Form ? typed(false) : std::nullopt;
    if (!change) {
        m_rows.clear();
        showRows();
        return;
    }
    tellStore(
        m_services.store, this,
        [skus = m_skus, change = *change, by = m_services.actor](
            Transaction &tx) -> Result<std::vector<catalog::BulkRow>> {
            CHECK(demand(by, change));
            return catalog::previewBulk(tx, skus, change, by.auditName());
        },
        [this, question = ++m_question](const Result<std::vector<catalog::BulkRow>> &rows) {
            if (question == m_question)
                show(rows, Step::Form);
        });
}

void BulkPage::confirm()
{
    if (m_step != Step::Form || m_busy)
        return;
    const auto change = typed(true);
    if (!change)
        return;
    if (!m_previewed) // nothing is written that was not shown
        return preview();
    if (std::none_of(m_rows.begin(), m_rows.end(), changes))
        return;
    m_busy = true;
    tellStore(
        m_services.store, this,
        [skus = m_skus, change = *change, by = m_services.actor](
            Transaction &tx) -> Result<std::vector<catalog::BulkRow>> {
            CHECK(demand(by, change));
            return catalog::applyBulk(tx, skus, change, by.auditName());
        },
        [this](const Result<std::vector<catalog::BulkRow>> &rows) { show(rows, Step::Written); });
}

void BulkPage::takeBack()
{
    if (m_step != Step::Written || m_busy || m_undo->isHidden())
        return;
    m_busy = true;
    tellStore(
        m_services.store, this,
        [rows = m_rows, by = m_services.actor](Transaction &tx) -> Result<std::vector<catalog::BulkRow>> {
            CHECK(access::demand(by, access::Right::AdjustStock));
            return catalog::takeBackBulk(tx, rows, by.auditName());
        },
        [this](const Result<std::vector<catalog::BulkRow>> &rows) { show(rows, Step::TakenBack); });
}

void BulkPage::show(const Result<std::vector<catalog::BulkRow>> &rows, Step step)
{
    m_busy = false;
    if (!rows)
        return sayTrouble(rows.error());
    m_trouble->hide();
    m_rows = *rows;
    m_step = step;
    m_previewed = step == Step::Form;
    const bool written = step != Step::Form;
    m_save->setVisible(!written);
    m_save->setEnabled(std::any_of(m_rows.begin(), m_rows.end(), changes));
    for (Field *field : {m_whatField, m_value, m_drop, m_placeField, m_reasonField, m_note})
        field->setEnabled(!written);
    m_undo->setVisible(step == Step::Written
        && std::any_of(
            m_rows.begin(), m_rows.end(), [](const catalog::BulkRow &row) { return row.movement && changes(row); }));
    if (written)
        m_table->setFocus();
    showRows();
    if (step == Step::Written)
        Q_EMIT saved();
    Q_EMIT keysChanged();
}

QString BulkPage::valueWords(const catalog::BulkValue &value) const
{
    if (const auto *words = std::get_if<QString>(&value))
        return words->isEmpty() ? format::nothing() : *words;
    const auto figure = std::get<std::optional<qint64>>(value);
    return !figure ? format::nothing() : what() == What::Cost ? format::rupiah(*figure) : format::count(*figure);
}

void BulkPage::showRows()
{
    std::vector<PageRow> lines;
    int changed = 0, refused = 0;
    for (const catalog::BulkRow &row : m_rows) {
        changed += changes(row);
        refused += row.refused.has_value();
        PageRow line{row.skuId,
            {textCell(row.code), textCell(row.name), quietCell(valueWords(row.before)),
                textCell(valueWords(row.after))}};
        PageCell why = quietCell(changes(row) ? (m_step == Step::Form ? tr("changes") : tr("saved")) : tr("stays"));
        if (row.refused) {
            why = textCell(sentenceFor(*row.refused, Subject::Here).what);
            why.insert(ToneRole, int(Tone::Yellow));
            why.insert(Qt::ToolTipRole, sentenceFor(*row.refused, Subject::Here).whole());
        }
        line.cells.push_back(why);
        for (const ShopColumn &shop : m_shops) {
            const auto told = std::find_if(row.shops.begin(), row.shops.end(),
                [&](const catalog::BulkRow::Told &one) { return one.shopId == shop.id; });
            line.cells.push_back(told == row.shops.end() ? quietCell(format::nothing())
                    : told->now == told->then
                    ? quietCell(format::count(told->now))
                    : textCell(tr("%1 → %2").arg(format::count(told->now), format::count(told->then))));
        }
        lines.push_back(std::move(line));
    }
    std::stable_partition(lines.begin(), lines.end(),
        [](const PageRow &line) { return line.cells[Why].value(ToneRole).toInt() == int(Tone::Yellow); });
    m_model->replace(std::move(lines), false);
    m_footer->setTotals(m_rows.empty()
            ? QStringList()
            : QStringList{tr("*%1* change").arg(format::count(changed)), tr("*%1* refused").arg(format::count(refused)),
                tr("*%1* stay").arg(format::count(qint64(m_rows.size()) - changed - refused))});
    m_words->setText(m_step == Step::TakenBack
            ? tr("Taken back: %1. Refused ones stand above with the reason.").arg(format::count(changed))
            : m_step == Step::Written
            ? (refused == 0 ? tr("All saved, in one go.") : tr("Saved, but for those above with their reason."))
            : tr(
                "Nothing is written before you press Save. Refused ones are left as they are. At most %1 SKUs at once.")
                  .arg(format::count(qint64(catalog::kMostBulk))));
    fitColumns();
}

void BulkPage::fitColumns()
{
    const Theme &theme = Theme::current();
    const int columns = FirstShop + int(m_shops.size());
    for (int column = 0; column < columns; ++column)
        if (column != Name)
            m_table->setColumnWidth(column, qMin(m_table->neededWidth(column), theme.scaled(Theme::masterList)));
    int room = m_table->viewport()->width();
    for (int column = 0; column < columns; ++column)
        room -= column == Name ? 0 : m_table->columnWidth(column);
    m_table->setColumnWidth(Name, qMax(theme.scaled(Theme::rail * 2 / 3), room));
}

void BulkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void BulkPage::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

QList<QPair<QString, QString>> BulkPage::keys() const
{
    QList<QPair<QString, QString>> out;
    if (m_step == Step::Form)
        out.append({QStringLiteral("Enter"), tr("save")});
    if (!m_undo->isHidden())
        out.append({QStringLiteral("Ctrl Z"), tr("take it back")});
    out.append({QStringLiteral("Esc"), tr("close")});
    return out;
}

void BulkPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter)
        confirm();
    else if (event->key() == Qt::Key_Z && event->modifiers() == Qt::ControlModifier)
        takeBack();
    else if (event->key() == Qt::Key_F1 || event->text() == QLatin1String("?"))
        QWidget::keyPressEvent(event);
    else
        event->accept(); // the letters of the table behind do not work here
}

} // namespace selaras::ui
