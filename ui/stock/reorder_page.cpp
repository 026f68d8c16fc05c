#include "stock/reorder_page.h"

#include "inventory/sales.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "live/seldom.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kShown = 1'000; ///< what runs out later is bought another day
constexpr int kCodeWidth = 130, kFigureWidth = 84;
constexpr qint64 kSoon = 7; ///< days of cover that ask for a person
enum Column { Code, Name, Free, Short, Incoming, Sold, Lasts, BuyAt, Buy, Columns };

std::optional<int> daysIn(const QString &text, int least)
{
    bool good = false;
    const int days = text.trimmed().toInt(&good);
    return good && days >= least && days <= inventory::kMostReorderDays ? std::optional(days) : std::nullopt;
}

} // namespace

ReorderPage::ReorderPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Stock, this))
    , m_walks(new Seldom([this] { reload([this] { m_walks->walked(); }); }, this))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_trouble(new Notice(Role::Red, {}))
    , m_footer(new Footer)
    , m_lead(new Field({}, new QLineEdit, true))
    , m_cover(new Field({}, new QLineEdit, true))
{
    build();
    connect(m_watch, &CommitWatch::due, m_walks, &Seldom::soon);
    setFocusProxy(m_table);
}

void ReorderPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new FilterBar;
    auto *title = new Label({}, Type::Section);
    bar->addLeft(title);
    auto *close = secondaryButton({}, QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &ReorderPage::closed);
    auto *save = secondaryButton({}, QStringLiteral("Ctrl E"));
    save->setForbidden(whoMay(m_services, access::Right::ExportBulk));
    connect(save, &QPushButton::clicked, this, &ReorderPage::exportWanted);
    bar->addRight(save);
    bar->addRight(close);
    column->addWidget(bar);
    auto *terms = new Region(Region::Fill::Canvas, Qt::TopEdge | Qt::BottomEdge);
    auto *across = new QHBoxLayout(terms);
    across->setContentsMargins(Theme::edge, Theme::space12, Theme::edge, Theme::space12);
    across->setSpacing(Theme::space24);
    for (Field *field : {m_lead, m_cover}) {
        field->setFixedWidth(Theme::rail);
        field->lineEdit()->setEnabled(whoMay(m_services, access::Right::AdjustStock).isEmpty());
        field->lineEdit()->setToolTip(whoMay(m_services, access::Right::AdjustStock));
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, &ReorderPage::saveTerms);
        across->addWidget(field, 0, Qt::AlignTop);
    }
    auto *about = new Label({}, Type::Small, Tone::Text2);
    about->setWordWrap(true);
    across->addWidget(about, 1, Qt::AlignTop);
    column->addWidget(terms);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    for (int figure = Free; figure < Columns; ++figure)
        m_table->setItemDelegateForColumn(figure, new NumberDelegate(m_table, Tone::Text, figure == Buy));
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    connect(m_table, &TableView::escaped, this, &ReorderPage::closed);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) { Q_EMIT skuChosen(id); });
    (new Spoken(this))->say([this, title, save, close, about] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        title->setText(tr("What to buy"));
        close->setText(tr("Close"));
        save->setText(tr("Export"));
        m_lead->setLabel(tr("Days until it is on the shelf"));
        m_cover->setLabel(tr("Days a purchase should last"));
        about->setText(
            tr("By what sold in the last 30 days. It is time to buy when there are no more than sell until a "
               "purchase is there, and the buffer; what is still coming in counts as there, what orders wait "
               "for as gone. Bundles are bought as their parts."));
        m_model->setColumns(
            {{tr("SKU")}, {tr("Goods")}, {tr("Free"), right}, {tr("Short"), right}, {tr("Incoming"), right},
                {tr("30 days"), right}, {tr("Lasts"), right}, {tr("Buy at"), right}, {tr("Buy"), right}});
        m_table->setEmptyText(tr("Nothing has to be bought now."));
        reload();
    });
}

void ReorderPage::reload(std::function<void()> then)
{
    askStore(
        m_services.store, this,
        [](Reader &reader) -> Result<List> {
            List out;
            TRY(out.terms, inventory::reorderTerms(reader));
            TRY(out.skus, inventory::reorderList(reader, out.terms, kShown));
            TRY(out.countedAt, inventory::salesCountedAt(reader));
            return out;
        },
        [this, then = std::move(then)](const Result<List> &list) {
            if (then)
                then();
            if (list)
                show(*list);
            else
                sayTrouble(list.error());
        });
}

void ReorderPage::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

QString ReorderPage::countedWords(std::optional<qint64> at) const
{
    if (!at)
        return tr("sales were not counted yet");
    const QDateTime time = when::local(*at);
    const QDate today = when::local(m_services.clock.now()).date();
    return time.date() == today
        ? tr("sales as of %1").arg(format::clock(time.time()))
        : tr("sales as of %1 %2").arg(format::day(time.date(), today), format::clock(time.time()));
}

void ReorderPage::show(const List &list)
{
    m_trouble->hide();
    m_list = list;
    const auto fill = [](Field *field, int days) {
        if (!field->lineEdit()->hasFocus()) // somebody is typing
            field->lineEdit()->setText(QString::number(days));
    };
    fill(m_lead, list.terms.leadDays);
    fill(m_cover, list.terms.coverDays);
    std::vector<PageRow> rows;
    qint64 pieces = 0;
    for (const inventory::Cover &sku : list.skus) {
        const auto lasts = inventory::daysOfCover(sku);
        const qint64 buy = inventory::toBuy(sku, list.terms);
        pieces += buy;
        PageCell cover = textCell(lasts ? tr("%Ln day(s)", nullptr, int(*lasts)) : format::nothing());
        if (lasts && *lasts < kSoon)
            cover.insert(StatusRole, int(*lasts == 0 ? Role::Red : Role::Yellow));
        PageCell waiting = textCell(sku.waiting == 0 ? format::nothing() : format::count(sku.waiting));
        if (sku.waiting > 0)
            waiting.insert(Qt::ToolTipRole, tr("Orders wait for %1").arg(format::count(sku.waiting)));
        rows.push_back({sku.skuId,
            {textCell(sku.code), textCell(sku.name), textCell(format::count(sku.free)), waiting,
                textCell(sku.incoming == 0 ? format::nothing() : format::count(sku.incoming)),
                textCell(format::count(sku.soldIn30Days)), cover,
                textCell(format::count(inventory::reorderPoint(sku, list.terms))), textCell(format::count(buy))}});
    }
    m_footer->setTotals({tr("*%Ln* SKU(s) to buy", nullptr, int(rows.size())),
        tr("*%1* pcs").arg(format::count(pieces)), countedWords(list.countedAt)});
    m_model->replace(std::move(rows), false);
    if (m_table->currentId() == 0 && !list.skus.empty())
        m_table->setCurrentId(list.skus.front().skuId);
    fitColumns();
}

void ReorderPage::fitColumns()
{
    const Theme &theme = Theme::current();
    m_table->setColumnWidths({kCodeWidth, 0, 0, 0, 0, 0, 0, 0, 0}, Name);
    for (int column = Code; column < Columns; ++column)
        if (column != Name)
            m_table->setColumnWidth(
                column, qMax(theme.scaled(column == Code ? kCodeWidth : kFigureWidth), m_table->neededWidth(column)));
}

void ReorderPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ReorderPage::saveTerms()
{
    const auto lead = daysIn(m_lead->lineEdit()->text(), 0), cover = daysIn(m_cover->lineEdit()->text(), 1);
    m_lead->setFinding({Role::Red, lead ? QString() : tr("Type 0 to 365 days")});
    m_cover->setFinding({Role::Red, cover ? QString() : tr("Type 1 to 365 days")});
    if (!lead || !cover || (*lead == m_list.terms.leadDays && *cover == m_list.terms.coverDays))
        return;
    tellStore(
        m_services.store, this,
        [terms = inventory::ReorderTerms{*lead, *cover}, by = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(by, access::Right::AdjustStock));
            return inventory::setReorderTerms(tx, terms, by.auditName());
        },
        [this](const Result<> &done) {
            if (done)
                reload();
            else
                sayTrouble(done.error());
        });
}

void ReorderPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier)
        Q_EMIT exportWanted();
    else if (event->key() == Qt::Key_F1 || event->text() == QLatin1String("?"))
        QWidget::keyPressEvent(event);
    else
        event->accept(); // the letters of the table behind do not work here
}

} // namespace selaras::ui
