#include "orders/substitute_form.h"

#include "catalog/find.h"
#include "inventory/bundle.h"
#include "inventory/substitution.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/label.h"
#include "orders/offer_list.h"
#include "pages/ask.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kMost = 12; ///< SKUs looked at

} // namespace

SubstituteForm::SubstituteForm(Services &services, const oversell::Shortage &shortage, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_shortage(shortage)
    , m_text(new SearchField(tr("Code, name or barcode")))
    , m_found(new OfferList(m_text, this))
    , m_none(new Label({}, Type::Body, Tone::Text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    auto *title = new Label(
        tr("%1 × %2, %3").arg(format::count(shortage.waiting), shortage.skuName, shortage.skuCode), Type::Strong);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_text);
    m_none->setWordWrap(true);
    m_none->hide();
    column->addWidget(m_none);
    column->addWidget(m_found);
    if (shortage.held > 0) {
        m_whole = new QCheckBox(tr("Also instead of the %1 that are there").arg(format::count(shortage.held)));
        column->addWidget(m_whole);
    }
    auto *hint
        = new Label(tr("What the buyer bought stays on the order; what is reserved and taken off the shelf is this. "
                       "It can be taken back until the order has left."),
            Type::Small, Tone::Text2);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(m_text, &QLineEdit::textChanged, this, &SubstituteForm::look);
    connect(m_found, &OfferList::confirmed, this, &SubstituteForm::confirm);
    setFocusProxy(m_text);
    m_text->setText(shortage.skuCode.section(u'-', 0, 0)); // what is like it often begins like it
    m_text->selectAll();
}

void SubstituteForm::look()
{
    const QString typed = m_text->text();
    auto work = [typed, own = m_shortage.skuId](Reader &reader) -> Result<std::vector<Offer>> {
        TRY(const auto found, catalog::findSkus(reader, typed, kMost));
        std::vector<Offer> out;
        for (const catalog::Sku &sku : found) {
            TRY(const auto parts, inventory::recipeOf(reader, sku.id));
            if (sku.id == own || !parts.empty())
                continue;
            TRY(const qint64 free, inventory::freePieces(reader, sku.id));
            out.push_back({sku, free});
        }
        return out;
    };
    askStore(m_services.store, this, std::move(work),
        [this, typed](Result<std::vector<Offer>> found) { show(typed, found.value_or(std::vector<Offer>())); });
}

void SubstituteForm::show(const QString &typed, const std::vector<Offer> &found)
{
    if (typed != m_text->text())
        return; // somebody has typed on
    m_none->setVisible(found.empty() && !typed.trimmed().isEmpty());
    m_none->setText(tr("No other SKU begins with “%1”.").arg(typed));
    std::vector<OfferList::Offer> offers;
    for (const Offer &offer : found)
        offers.push_back(
            {tr("%1 free  %2  %3").arg(format::count(offer.free), offer.sku.code, offer.sku.name), offer.sku.id});
    m_found->offer(offers);
}

void SubstituteForm::confirm()
{
    const auto sku = m_found->chosen();
    if (!sku)
        return;
    const qint64 pieces = m_shortage.waiting + (m_whole && m_whole->isChecked() ? m_shortage.held : 0);
    Q_EMIT chosen({m_shortage.lineId, m_shortage.skuId, *sku, pieces});
}

} // namespace selaras::ui
