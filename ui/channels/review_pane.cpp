#include "channels/review_pane.h"

#include "kit/delegates.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/names.h"

#include <QBoxLayout>

namespace selaras::ui::health {

namespace format = kit::format;

namespace {

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
const QList<int> kWidths{0, 84, 96}; // SKU, shows now, would show
constexpr int kRowsSeen = 7;

PageRow rowOf(const catalog::Drift &drift)
{
    PageCell code = textCell(drift.skuCode);
    code.insert(kit::SecondLineRole, drift.name);
    PageCell would = textCell(format::count(drift.ours));
    would.insert(kit::StrongRole, true);
    return {drift.listingId,
        {code, drift.theirs ? textCell(format::count(*drift.theirs)) : quietCell(format::nothing()), would}};
}

} // namespace

ReviewPane::ReviewPane(Services &services, QWidget *parent)
    : kit::Pane(parent)
    , m_services(services)
    , m_model(new PageModel(this))
{
    connect(m_model, &PageModel::moreWanted, this, &ReviewPane::more);
}

void ReviewPane::show(const shops::Shop &shop, const QString &tile)
{
    fill([=, this] {
        clear();
        clearActions();
        m_shop = shop;
        m_counts.reset();
        m_rows.clear();
        m_model->replace({}, false);
        setTile(tile, shopWords(m_services, shop.channel, shop.name));
        setTitle(tr("What would be written"));
        setSubtitle(shopWords(m_services, shop.channel, shop.name));
        m_on = kit::primaryButton(tr("Write stock"), QStringLiteral("Ctrl Enter"));
        m_on->setEnabled(false);
        connect(m_on, &kit::Button::clicked, this, &ReviewPane::confirm);
        addAction(m_on);
        auto *stay = kit::secondaryButton(tr("Not now"), QStringLiteral("Esc"));
        connect(stay, &kit::Button::clicked, this, &kit::Pane::closed);
        addAction(stay);
        askStore(
            m_services.store, this, [id = shop.id](Reader &r) { return catalog::wouldWriteCounts(r, id); },
            [this, id = shop.id](const Result<catalog::WouldWrite> &counts) {
                if (id != m_shop.id)
                    return;
                if (!counts)
                    Q_EMIT failed(counts.error());
                else
                    showCounts(*counts);
            });
    });
}

void ReviewPane::showCounts(const catalog::WouldWrite &counts)
{
    m_counts = counts;
    auto *list = new kit::PairList;
    list->add(tr("Listings that would change"), format::count(counts.listings), true);
    list->add(tr("To 0, sold out"), format::count(counts.toZero));
    list->add(tr("Down"), format::count(counts.down));
    list->add(tr("Up"), format::count(counts.up));
    list->add(tr("Not mapped, left alone"), format::count(counts.unmapped));
    list->add(tr("Daily limit of changes"), format::count(m_shop.dailyWriteLimit));
    body()->addWidget(list);
    if (counts.listings > m_shop.dailyWriteLimit)
        body()->addWidget(new kit::Notice(
            kit::Role::Yellow, tr("More than the daily limit"), tr("The rest is written on the following days.")));
    m_table = new kit::TableView;
    m_table->setObjectName(QStringLiteral("proposals"));
    m_model->setColumns({{tr("SKU")}, {tr("Shows now"), kRight}, {tr("Would show"), kRight}});
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new kit::TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(1, new kit::NumberDelegate(m_table, kit::Tone::Text2));
    m_table->setItemDelegateForColumn(2, new kit::NumberDelegate(m_table));
    m_table->setRowHeight(kit::RowHeight::TwoLines);
    m_table->setColumnWidths(kWidths, 0);
    m_table->setEmptyText(tr("Nothing: the shop shows our figures already."));
    m_table->setMinimumHeight(kit::Theme::header + kRowsSeen * kit::Theme::rowTwoLines);
    connect(m_table, &kit::TableView::escaped, this, &kit::Pane::closed);
    body()->addWidget(m_table, 1);
    m_table->setFocus();
    more();
    m_on->setEnabled(true);
    allow(m_services, access::Right::ManageChannels, m_on);
}

void ReviewPane::more()
{
    const QString after = m_rows.empty() ? QString() : m_rows.back().skuCode;
    const qint64 last = m_rows.empty() ? 0 : m_rows.back().listingId;
    askStore(
        m_services.store, this,
        [id = m_shop.id, after, last](Reader &r) { return catalog::wouldWrite(r, id, after, last, kPageRows); },
        [this, id = m_shop.id, last](const Result<std::vector<catalog::Drift>> &rows) {
            if (id != m_shop.id || last != (m_rows.empty() ? 0 : m_rows.back().listingId))
                return;
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            std::vector<PageRow> cells;
            for (const catalog::Drift &row : *rows)
                cells.push_back(rowOf(row));
            m_rows.insert(m_rows.end(), rows->begin(), rows->end());
            m_model->append(std::move(cells), rows->size() == kPageRows);
        });
}

void ReviewPane::confirm()
{
    if (!m_counts || !m_on->isEnabled())
        return;
    m_on->setEnabled(false);
    tellStore(
        m_services.store, this,
        [id = m_shop.id, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return shops::setWritesStock(tx, id, true, actor.auditName());
        },
        [this](const Result<> &done) {
            if (done)
                Q_EMIT switchedOn(m_shop);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace selaras::ui::health
