#include "orders/map_form.h"

#include "catalog/find.h"
#include "kit/filter_bar.h"
#include "kit/label.h"
#include "orders/offer_list.h"
#include "pages/ask.h"

#include <QVBoxLayout>

#include <utility>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kMost = 12; ///< SKUs offered

} // namespace

MapForm::MapForm(Services &services, const Unmapped &listing, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_listing(listing.listingId)
    , m_text(new SearchField(tr("Code, name or barcode")))
    , m_found(new OfferList(m_text, this))
    , m_none(new Label({}, Type::Body, Tone::Text2))
    , m_guess(listing.title.section(u' ', 0, 0))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    auto *title = new Label(listing.title, Type::Strong);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!listing.sellerSku.isEmpty())
        column->addWidget(new Label(tr("The shop calls it %1").arg(listing.sellerSku), Type::Small, Tone::Text2));
    column->addWidget(m_text);
    column->addWidget(m_none);
    m_none->setWordWrap(true);
    m_none->hide();
    column->addWidget(m_found);
    auto *hint = new Label(listing.told
            ? tr(
                "The listing stays this SKU from now on. Orders that wait for it get their stock at once, and the shop is told.")
            : tr(
                "The listing stays this SKU from now on. Orders that wait for it get their stock at once. The shop is in shadow mode and is told nothing."),
        Type::Small, Tone::Text2);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(m_text, &QLineEdit::textChanged, this, &MapForm::look);
    connect(m_found, &OfferList::confirmed, this, &MapForm::confirm);
    setFocusProxy(m_text);
    m_text->setText(listing.sellerSku.isEmpty() ? std::exchange(m_guess, {}) : listing.sellerSku);
}

void MapForm::look()
{
    const QString typed = m_text->text();
    whenReady(m_services.store.read([typed](Reader &reader) { return catalog::findSkus(reader, typed, kMost); }), this,
        [this, typed](
            Result<std::vector<catalog::Sku>> found) { show(typed, found.value_or(std::vector<catalog::Sku>())); });
}

void MapForm::show(const QString &typed, const std::vector<catalog::Sku> &found)
{
    if (typed != m_text->text())
        return; // somebody has typed on
    if (found.empty() && !m_guess.isEmpty()) {
        m_text->setText(std::exchange(m_guess, {}));
        m_text->selectAll();
        return;
    }
    m_guess.clear();
    m_none->setVisible(found.empty() && !typed.trimmed().isEmpty());
    m_none->setText(tr("No SKU begins with “%1”. Add it in Stock with N, or type on.").arg(typed));
    std::vector<OfferList::Offer> offers;
    for (const catalog::Sku &sku : found)
        offers.push_back({tr("%1  %2").arg(sku.code, sku.name), sku.id});
    m_found->offer(offers);
}

void MapForm::confirm()
{
    if (const auto sku = m_found->chosen())
        Q_EMIT chosen(m_listing, *sku);
}

} // namespace selaras::ui
