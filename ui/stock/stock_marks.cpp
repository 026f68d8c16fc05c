// Products and marks in the workspace Stock: a product stands for the SKUs listed under it.
#include "kit/bars.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "stock/bulk_page.h"
#include "stock/stock_list.h"
#include "stock/stock_workspace.h"

#include <QStackedLayout>
#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kMostMarked = 10'000;

} // namespace

qint64 StockWorkspace::lineHere() const
{
    const qint64 id = m_table->currentId();
    const bool beside = m_beside && m_shownId == id; // a SKU that was looked for lies deeper than what is read
    return beside || m_table->rowOf(id) >= 0 ? id : 0;
}

qint64 StockWorkspace::skuHere() const { return qMax<qint64>(0, lineHere()); }

std::vector<qint64> StockWorkspace::chosenSkus() const
{
    std::vector<qint64> out;
    for (const qint64 id : m_table->marks())
        if (id > 0)
            out.push_back(id);
    if (out.empty() && lineHere() != 0)
        out = m_list->skusOf(lineHere());
    std::sort(out.begin(), out.end());
    return out;
}

void StockWorkspace::groupByProduct(bool on)
{
    m_list->setByProduct(on);
    nameColumns();
}

void StockWorkspace::expand(qint64 productLine, bool open) { m_list->expand(productLine, open); }

/// Marking a product marks its SKUs, and the other way round: what is done to marked lines is done to SKUs.
void StockWorkspace::followMarks()
{
    QSet<qint64> marks = m_table->marks();
    for (const StockLine &line : m_list->model()->rows()) {
        const qint64 product = line.row.skuId;
        if (line.skus == 0 || (!marks.contains(product) && !m_marked.contains(product)))
            continue;
        const std::vector<qint64> skus = m_list->skusOf(product);
        const bool came = marks.contains(product) && !m_marked.contains(product);
        const bool went = !marks.contains(product);
        if (!came && !went && std::all_of(skus.begin(), skus.end(), [&](qint64 id) { return marks.contains(id); }))
            continue;
        for (const qint64 id : skus)
            came ? void(marks.insert(id)) : went ? void(marks.remove(id)) : void();
        if (!came)
            marks.remove(product);
    }
    m_marked = marks;
    m_table->setMarks(marks); // comes back here, and then nothing is left to do
    showMarks();
}

void StockWorkspace::showMarks()
{
    QSet<qint64> marked = m_table->marks();
    marked.removeIf([](qint64 id) { return id <= 0; });
    m_bulk->setVisible(!marked.isEmpty());
    QSet<qint64> apart = marked;
    for (const inventory::StockRow &sku : m_list->skus())
        apart.remove(sku.skuId);
    if (apart.isEmpty() || !m_list->model()->hasMore())
        return sayMarks(marked.size(), apart.size());
    sayMarks(marked.size(), qMin(m_apart, apart.size())); // as it was, for a moment
    askStore( // which of them are only not read yet
        m_services.store, this,
        [filter = m_list->filter()](Reader &reader) { return inventory::stockIds(reader, filter, kMostMarked); },
        [this, apart, marks = m_table->marks(), count = marked.size()](const Result<std::vector<qint64>> &ids) {
            if (!ids || marks != m_table->marks())
                return;
            QSet<qint64> left = apart;
            for (const qint64 id : *ids)
                left.remove(id);
            sayMarks(count, left.size());
        });
}

void StockWorkspace::sayMarks(qsizetype marked, qsizetype apart)
{
    m_apart = apart;
    QStringList words{marked == kMostMarked ? tr("no more at once") : tr("Esc lets them go")};
    if (apart > 0)
        words.prepend(tr("%Ln of them not in this list", nullptr, int(apart)));
    m_bulk->setSummary(tr("%Ln selected", nullptr, int(marked)), words.join(QStringLiteral(", ")));
}

void StockWorkspace::markAll()
{
    askStore(
        m_services.store, this,
        [filter = m_list->filter()](Reader &reader) { return inventory::stockIds(reader, filter, kMostMarked); },
        [this](const Result<std::vector<qint64>> &ids) {
            if (!ids)
                return sayTrouble(ids.error());
            QSet<qint64> marks(ids->begin(), ids->end());
            for (const StockLine &line : m_list->model()->rows())
                if (line.skus > 0)
                    marks.insert(line.row.skuId);
            m_table->setMarks(marks);
        });
}

void StockWorkspace::showBulk()
{
    std::vector<qint64> skus = chosenSkus();
    if (m_imports || m_import || m_reorder || m_bulkPage || skus.empty() || !BulkPage::isAllowed(m_services.actor.role))
        return;
    if (skus.size() > catalog::kMostBulk) {
        m_toast->say(tr("At most %1 SKUs at once; mark fewer").arg(format::count(qint64(catalog::kMostBulk))));
        return;
    }
    m_bulkPage = new BulkPage(
        m_services, std::move(skus), m_list->model()->shops(), m_list->warehouses(), m_list->filter().warehouseId);
    m_stack->addWidget(m_bulkPage);
    m_stack->setCurrentWidget(m_bulkPage);
    connect(m_bulkPage, &BulkPage::keysChanged, this, &StockWorkspace::keysChanged);
    connect(m_bulkPage, &BulkPage::saved, this, [this] { m_table->clearMarks(); }); // what they were for is done
    connect(m_bulkPage, &BulkPage::closed, this, [this] {
        m_stack->setCurrentWidget(m_main);
        m_bulkPage->deleteLater();
        m_bulkPage = nullptr;
        m_main->setFocus();
        Q_EMIT keysChanged();
    });
    m_bulkPage->setFocus();
    Q_EMIT keysChanged();
}

} // namespace selaras::ui
