#include "counts/count_page.h"

#include "inventory/stock.h"
#include "kit/badge.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "lines/aside_list.h"
#include "lines/by_code.h"
#include "lines/last_scan.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

namespace selaras::ui {

using namespace kit;
using stockroom::CountLine;

namespace {

enum Column { Code, Name, Counted, Books, Difference, At, By, State };
constexpr int kCodeWidth = 150, kFigureWidth = 92, kAtWidth = 72, kByWidth = 140, kStateWidth = 150;
constexpr int kOthersMs = 3'000; ///< between two looks at what others have counted

QString remedyOfBundle()
{
    return CountPage::tr("A bundle has no stock of its own: scan its parts. Del takes it off.");
}

struct Read {
    std::optional<stockroom::Count> count;
    QString place;
    std::vector<CountLine> lines;
};

Result<Read> readCount(Reader &reader, qint64 id)
{
    Read out;
    TRY(out.count, stockroom::findCount(reader, id));
    TRY(out.lines, stockroom::linesOf(reader, id));
    TRY(const auto places, inventory::warehouses(reader));
    for (const inventory::Warehouse &place : places)
        if (out.count && place.id == out.count->warehouseId)
            out.place = place.name;
    return out;
}

} // namespace

CountPage::CountPage(Services &services, qint64 countId, QWidget *parent)
    : ScanPage(services, parent)
    , m_id(countId)
    , m_blind(new BadgeLabel)
{
    build();
    (new Spoken(this))->say([this] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        m_model->setColumns({{tr("SKU")}, {tr("Goods")}, {tr("Counted"), right}, {tr("Books"), right},
            {tr("Difference"), right}, {tr("At")}, {tr("By")}, {tr("State")}});
        m_act->setText(tr("Review"));
        m_table->setEmptyText(tr("Nothing is counted yet. Scan the first piece."));
        std::vector<PageRow> rows;
        for (const PageRow &row : m_model->rows())
            rows.push_back(rowOf(m_lines.value(row.id)));
        m_model->replace(std::move(rows), false);
        showHead();
        showTotals();
    });
    m_table->setColumnWidths(
        {kCodeWidth, 0, kFigureWidth, kFigureWidth, kFigureWidth, kAtWidth, kByWidth, kStateWidth}, Name);
    m_last->wait([] { return tr("Scan the first piece"); });
    auto *watch = new CommitWatch(services.store, Topic::Stock, this, kOthersMs);
    connect(watch, &CommitWatch::due, this, &CountPage::read);
    read();
}

void CountPage::build()
{
    m_bar->addLeft(m_blind);
    m_table->setItemDelegateForColumn(Counted, new NumberDelegate(m_table, Tone::Text, true));
    m_table->setItemDelegateForColumn(Books, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Difference, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(At, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(By, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    connect(m_entry, &LineEntry::entered, this, &CountPage::enter);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        const CountLine line = m_lines.value(id);
        m_entry->choose(line.code, QString::number(line.counted));
    });
}

void CountPage::read()
{
    askStore(
        m_services.store, this, [id = m_id](Reader &reader) { return readCount(reader, id); },
        [this](const Result<Read> &now) {
            if (!now)
                return sayTrouble(now.error());
            if (m_writing > 0) // older than what is on its way; asked again with the commit
                return;
            m_count = now->count;
            m_place = now->place;
            m_lines.clear();
            m_pieces = 0;
            std::vector<PageRow> rows;
            rows.reserve(now->lines.size());
            showHead(); // says whether the books are shown
            for (const CountLine &line : now->lines) {
                m_lines.insert(line.skuId, line);
                m_pieces += line.counted;
                rows.push_back(rowOf(line));
            }
            m_model->replace(std::move(rows), false);
            showTotals();
        });
}

void CountPage::showHead()
{
    if (!m_count)
        return;
    m_title->setText(tr("%1, %2").arg(m_count->name, m_place));
    m_blind->setVisible(m_count->blind);
    m_blind->set(Role::Grey, tr("Blind"));
    m_table->setColumnHidden(Books, m_count->blind);
    m_table->setColumnHidden(Difference, m_count->blind);
    if (m_count->state == stockroom::CountState::Counting)
        return;
    m_trouble->set(Role::Red,
        m_count->state == stockroom::CountState::Posted ? tr("Somebody has posted this count.")
                                                        : tr("Somebody has given this count up."),
        tr("Nothing more can be counted here. Press Esc, then N to begin another."));
    m_trouble->show();
    m_act->setEnabled(false);
}

PageRow CountPage::rowOf(const CountLine &line) const
{
    const bool blind = !m_count || m_count->blind;
    const QDateTime now = when::local(m_services.clock.now());
    return {line.skuId,
        {quietCell(line.code), textCell(line.name), textCell(format::count(line.counted)),
            textCell(blind ? QString() : format::count(line.expected)),
            textCell(blind ? QString() : format::delta(line.difference())),
            quietCell(format::moment(when::local(line.countedAt), now)), quietCell(line.actor),
            line.moved ? badgeCell(Role::Yellow, tr("Count again")) : PageCell{}}};
}

void CountPage::enter(const catalog::Sku &sku, const Quantity &quantity, bool scanned)
{
    if (!access::may(m_services.actor.role, access::Right::AdjustStock))
        return sayTrouble(access::demand(m_services.actor, access::Right::AdjustStock).error());
    ++m_writing;
    tellStore(
        m_services.store, this,
        [id = m_id, skuId = sku.id, quantity, actor = m_services.actor](Transaction &tx) -> Result<CountLine> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return quantity.isChange ? stockroom::countMore(tx, id, skuId, quantity.value, actor.auditName())
                                     : stockroom::countAs(tx, id, skuId, quantity.value, actor.auditName());
        },
        [this, sku, quantity, scanned](const Result<CountLine> &line) {
            --m_writing;
            counted(sku, line, quantity, scanned);
        });
}

void CountPage::counted(const catalog::Sku &sku, const Result<CountLine> &line, const Quantity &quantity, bool scanned)
{
    if (!line) {
        const QString &code = line.error().code;
        if (code == QLatin1String("count.negative")) {
            m_entry->refuse(sku, quantity, tr("%1 would be less than none").arg(sku.code));
        } else if (code == QLatin1String("stock.of-bundle")) {
            m_aside->add(sku.code, sku, qMax<qint64>(1, quantity.isChange ? quantity.value : 1), remedyOfBundle);
            m_last->trouble([name = sku.name] {
                return LastScan::Trouble{Role::Yellow, tr("%1 is a bundle").arg(name),
                    tr("It has no stock of its own: scan its parts. Nothing was counted.")};
            });
        } else {
            sayTrouble(line.error());
        }
        return;
    }
    m_pieces += line->counted - m_lines.value(sku.id).counted;
    m_lines.insert(sku.id, *line);
    m_model->put(rowOf(*line), isBehindByCode);
    m_table->setCurrentId(sku.id);
    showTotals();
    m_last->show([line = *line] {
        return LastScan::Good{line.name,
            line.moved ? tr("%1: it was moved while it was counted, count it again").arg(line.code) : line.code,
            format::count(line.counted)};
    });
    if (!scanned)
        m_entry->focusSku();
}

void CountPage::showTotals()
{
    m_footer->setTotals(
        {tr("*%Ln* SKU(s) counted", nullptr, int(m_lines.size())), tr("*%1* pcs").arg(format::count(m_pieces))});
    showAside();
}

void CountPage::removeLine()
{
    if (!m_lines.contains(m_table->currentId()))
        return;
    const qint64 skuId = m_table->currentId();
    tellStore(
        m_services.store, this,
        [id = m_id, skuId, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::uncount(tx, id, skuId, actor.auditName());
        },
        [this, skuId](const Result<> &done) {
            if (!done)
                return sayTrouble(done.error());
            m_pieces -= m_lines.take(skuId).counted;
            m_model->remove(skuId);
            showTotals();
        });
}

void CountPage::sayTrouble(const Error &error)
{
    ScanPage::sayTrouble(error);
    m_last->trouble([error] {
        return LastScan::Trouble{Role::Red, tr("That was not counted"), sentenceFor(error, Subject::Here).what};
    });
    if (error.code == QLatin1String("count.closed"))
        read();
}

QList<QPair<QString, QString>> CountPage::keys() const
{
    return {{QStringLiteral("F8"), tr("review and post")}, {QStringLiteral("/"), tr("to the SKU field")},
        {QStringLiteral("Enter"), tr("change the line")}, {QStringLiteral("Del"), tr("remove the line")},
        {QStringLiteral("F5"), tr("look again for what nobody knew")},
        {QStringLiteral("Esc"), tr("back, the count stays open")}};
}

qint64 CountPage::notCounted() const { return m_aside->pieces(); }

} // namespace selaras::ui
