// What hands do to SKUs themselves in the workspace Stock: tags of one or of many, cost, bundles; and what to buy.
#include "catalog/sku.h"
#include "kit/bars.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "stock/reorder_page.h"
#include "stock/stock_list.h"
#include "stock/stock_workspace.h"

#include <QStackedLayout>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr std::size_t kAtOnce = 100; ///< SKUs in one transaction: sales never wait long behind it

struct TagFacts {
    std::vector<TaggedSku> skus;
    std::vector<QString> known;
    QMultiHash<QString, QString> rules; ///< names by tag
};

Result<TagFacts> tagFacts(Reader &reader, const std::vector<qint64> &ids)
{
    TagFacts out;
    for (const qint64 id : ids) {
        TRY(const auto sku, catalog::skuById(reader, id));
        if (!sku)
            continue;
        TRY(auto tags, inventory::tagsOf(reader, id));
        out.skus.push_back({id, sku->code, sku->name, std::move(tags)});
    }
    TRY(out.known, inventory::allTags(reader));
    TRY(const auto rules, inventory::rules(reader));
    for (const inventory::StoredRule &rule : rules)
        if (!rule.rule.scope.tag.isEmpty())
            out.rules.insert(rule.rule.scope.tag, rule.name);
    return out;
}

} // namespace

void StockWorkspace::askTags()
{
    if (!access::may(m_services.actor.role, access::Right::ImportSkus))
        return;
    const std::vector<qint64> ids = chosenSkus();
    if (ids.empty())
        return;
    m_shownId = ids.front();
    ++m_question; // what is being read for the pane comes too late
    askStore(
        m_services.store, this, [ids](Reader &reader) { return tagFacts(reader, ids); },
        [this](const Result<TagFacts> &facts) {
            if (!facts)
                return sayTrouble(facts.error());
            if (facts->skus.empty())
                return;
            showPane();
            m_pane->askTags(facts->skus, facts->known, facts->rules);
        });
}

/// In small transactions, one after the other; `done` of them are saved.
void StockWorkspace::setTags(std::vector<TaggedSku> skus, std::size_t done)
{
    if (done == skus.size()) {
        m_table->clearMarks();
        saved(tr("Tags of %Ln SKU(s) saved", nullptr, int(done)), {});
        return;
    }
    const std::size_t until = std::min(skus.size(), done + kAtOnce);
    if (skus.size() > kAtOnce)
        m_pane->sayProgress(tr("%1 of %2").arg(format::count(qint64(done)), format::count(qint64(skus.size()))));
    std::vector<TaggedSku> some(skus.begin() + std::ptrdiff_t(done), skus.begin() + std::ptrdiff_t(until));
    tellStore(
        m_services.store, this,
        [some = std::move(some), by = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(by, access::Right::ImportSkus));
            for (const TaggedSku &sku : some)
                CHECK(inventory::setTags(tx, sku.skuId, sku.tags, by.auditName()));
            return {};
        },
        [this, skus = std::move(skus), until](const Result<> &result) {
            if (result)
                setTags(skus, until);
            else
                sayTrouble(result.error());
        });
}

void StockWorkspace::askWorth()
{
    const access::Role role = m_services.actor.role;
    if (!access::may(role, access::Right::SeeCost) || !access::may(role, access::Right::ImportSkus) || skuHere() == 0)
        return;
    m_shownId = skuHere();
    struct Worth {
        std::optional<catalog::Sku> sku;
        std::optional<qint64> cost;
    };
    askStore(
        m_services.store, this,
        [id = m_shownId](Reader &reader) -> Result<Worth> {
            Worth out;
            TRY(out.sku, catalog::skuById(reader, id));
            TRY(out.cost, catalog::costOf(reader, id));
            return out;
        },
        [this](const Result<Worth> &worth) {
            if (!worth)
                return sayTrouble(worth.error());
            readFacts([this, worth = *worth](const StockFacts &facts) {
                showPane();
                m_pane->askWorth(facts, worth.sku ? worth.sku->priceMinor : 0, worth.cost);
            });
        });
}

void StockWorkspace::askBundle()
{
    if (!access::may(m_services.actor.role, access::Right::ImportSkus) || skuHere() == 0)
        return;
    m_shownId = skuHere();
    readFacts([this](const StockFacts &facts) {
        showPane();
        m_pane->askBundle(facts);
    });
}

/// A change of a SKU by this person; `said` once it is on the disk.
template <class Work> void StockWorkspace::save(Work work, const QString &said)
{
    tellStore(
        m_services.store, this,
        [work, by = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(by, access::Right::ImportSkus));
            return work(tx, by);
        },
        [this, said](const Result<> &result) { saved(said, result); });
}

void StockWorkspace::connectSkuForms()
{
    connect(m_pane, &StockPane::tagsChosen, this, [this](const std::vector<TaggedSku> &skus) { setTags(skus, 0); });
    connect(m_pane, &StockPane::worthChosen, this, [this](qint64 id, qint64 price, std::optional<qint64> cost) {
        save(
            [id, price, cost](Transaction &tx, const access::Actor &by) -> Result<> {
                CHECK(access::demand(by, access::Right::SeeCost));
                TRY(auto sku, catalog::skuById(tx, id));
                if (sku && sku->priceMinor != price) {
                    sku->priceMinor = price;
                    CHECK(catalog::changeSku(tx, *sku, by.auditName()));
                }
                return catalog::setCost(tx, id, cost, by.auditName());
            },
            tr("Price and cost saved"));
    });
    connect(m_pane, &StockPane::recipeChosen, this, [this](qint64 id, const std::vector<inventory::Ingredient> &parts) {
        save([id, parts](Transaction &tx,
                 const access::Actor &by) { return inventory::setRecipe(tx, id, parts, by.auditName()); },
            parts.empty() ? tr("It is a plain SKU") : tr("Bundle saved"));
    });
}

void StockWorkspace::showReorder()
{
    if (m_imports || m_import || m_reorder || m_bulkPage)
        return;
    m_reorder = new ReorderPage(m_services);
    m_stack->addWidget(m_reorder);
    m_stack->setCurrentWidget(m_reorder);
    const auto close = [this] {
        m_stack->setCurrentWidget(m_main);
        m_reorder->deleteLater();
        m_reorder = nullptr;
        m_main->setFocus();
        Q_EMIT keysChanged();
    };
    connect(m_reorder, &ReorderPage::closed, this, close);
    connect(m_reorder, &ReorderPage::exportWanted, this, &StockWorkspace::askExport);
    connect(m_reorder, &ReorderPage::skuChosen, this, [this, close](qint64 id) {
        close();
        showTab(inventory::StockTab::All);
        openSku(id);
    });
    m_reorder->setFocus();
    Q_EMIT keysChanged();
}

} // namespace selaras::ui
