#include "activity/mapping_pane.h"

#include "intake/intake.h"
#include "kit/form.h"
#include "kit/format.h"
#include "orders/order.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QSet>
#include <QStandardItemModel>

namespace selaras::ui::activity {

namespace format = kit::format;

namespace {

constexpr int kSuggestions = 5, kFound = 12;

/// What came of mapping: how many orders stopped waiting.
Result<int> mapAndCount(Transaction &tx, qint64 listingId, const QString &code, const access::Actor &actor)
{
    CHECK(access::demand(actor, access::Right::ImportSkus));
    TRY(const auto sku, catalog::skuByCode(tx, code));
    if (!sku)
        return fail(Error::Kind::Rejected, QStringLiteral("no SKU %1").arg(code));
    TRY(const auto listing, catalog::listingById(tx, listingId));
    if (!listing)
        return fail(Error::Kind::Conflict, QStringLiteral("no listing %1").arg(listingId));
    TRY(const auto lines, orders::unmappedLines(tx, listing->shopId, listing->ref, std::numeric_limits<int>::max()));
    QSet<qint64> waiting;
    for (const orders::UnmappedLine &line : lines)
        waiting.insert(line.orderId);
    CHECK(intake::settleMapping(tx, listingId, sku->id, actor.auditName()));
    return int(waiting.size());
}

} // namespace

MappingPane::MappingPane(Services &services, QWidget *parent)
    : kit::Pane(parent)
    , m_services(services)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    // The store has chosen already; the popup only shows.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
}

void MappingPane::show(const catalog::UnmappedListing &listing, const QString &tile, qint64 now)
{
    if (m_field && listing.listingId == m_listing.listingId)
        return; // somebody is typing into it
    fill([=, this] { build(listing, tile, now); });
}

void MappingPane::build(const catalog::UnmappedListing &listing, const QString &tile, qint64 now)
{
    clear();
    clearActions();
    m_listing = listing;
    setTile(tile, shopWords(m_services, listing.channel, listing.shop));
    setTitle(listing.title.isEmpty() ? listing.sellerSku : listing.title);
    setSubtitle(shopWords(m_services, listing.channel, listing.shop));
    auto *figures = new kit::PairList;
    figures->add(tr("Seller SKU"), listing.sellerSku.isEmpty() ? format::nothing() : listing.sellerSku);
    figures->add(tr("Waiting order lines"), format::count(listing.lines));
    figures->add(tr("Pieces"), format::count(listing.pieces));
    figures->add(tr("Nearest ship-by"), format::moment(when::local(listing.oldestDeadline), when::local(now)));
    body()->addWidget(figures);
    body()->addWidget(new kit::SectionTitle(tr("Which SKU is it"), tr("asked once")));
    m_field = new kit::Field(tr("SKU"), new QLineEdit, true);
    m_field->setHint(tr("Code, name or barcode. Orders that wait for it are settled at once."));
    QLineEdit *edit = m_field->lineEdit();
    edit->setCompleter(m_completer);
    connect(edit, &QLineEdit::textEdited, this, &MappingPane::complete);
    connect(edit, &QLineEdit::returnPressed, this, &MappingPane::map);
    body()->addWidget(m_field);
    body()->addWidget(new kit::SectionTitle(tr("Looks like")));
    auto *holder = new QWidget;
    m_suggestions = new QVBoxLayout(holder);
    m_suggestions->setContentsMargins(0, 0, 0, 0);
    m_suggestions->setSpacing(kit::Theme::space4);
    body()->addWidget(holder);
    body()->addStretch(1);
    m_map = kit::primaryButton(tr("Map"), QStringLiteral("Enter"));
    connect(m_map, &kit::Button::clicked, this, &MappingPane::map);
    allow(m_services, access::Right::ImportSkus, m_map);
    addAction(m_map);
    suggest();
}

void MappingPane::focusField()
{
    if (m_field)
        m_field->lineEdit()->setFocus();
}

void MappingPane::suggest()
{
    const auto about = m_listing;
    askStore(
        m_services.store, this,
        [about](Reader &r) { return catalog::similarSkus(r, about.sellerSku, about.title, kSuggestions); },
        [this, about](const Result<std::vector<catalog::Suggestion>> &found) {
            if (about.listingId != m_listing.listingId || !m_suggestions)
                return;
            if (!found)
                return say(sentenceFor(found.error(), Subject::Here).whole());
            for (const catalog::Suggestion &s : *found) {
                auto *button = kit::plainButton(tr("%1  %2").arg(s.sku.code, s.sku.name));
                button->setObjectName(QStringLiteral("suggestion"));
                button->setToolTip(tr("%1 alike").arg(format::percent(s.likeness)));
                connect(button, &kit::Button::clicked, this, [this, code = s.sku.code] {
                    m_field->lineEdit()->setText(code);
                    focusField();
                });
                m_suggestions->addWidget(button, 0, Qt::AlignLeft);
            }
            if (found->empty())
                m_suggestions->addWidget(
                    new kit::Label(tr("No SKU looks like this listing."), kit::Type::Small, kit::Tone::Text2));
        });
}

void MappingPane::complete(const QString &typed)
{
    m_field->setFinding({});
    askStore(
        m_services.store, this, [typed](Reader &r) { return catalog::findSkus(r, typed, kFound); },
        [this, typed](const Result<std::vector<catalog::Sku>> &found) {
            if (!found || !m_field || m_field->lineEdit()->text() != typed)
                return;
            m_found->clear();
            for (const catalog::Sku &sku : *found) {
                auto *item = new QStandardItem(tr("%1  %2").arg(sku.code, sku.name));
                item->setData(sku.code, Qt::UserRole);
                m_found->appendRow(item);
            }
            if (!found->empty() && m_field->lineEdit()->hasFocus())
                m_completer->complete();
        });
}

void MappingPane::map()
{
    const QString code = m_field->lineEdit()->text().trimmed();
    if (code.isEmpty())
        return say(tr("Type or choose the SKU first."));
    if (!m_map->isEnabled())
        return;
    const qint64 listing = m_listing.listingId;
    const access::Actor actor = m_services.actor;
    m_map->setEnabled(false);
    tellStore(
        m_services.store, this,
        [listing, code, actor](Transaction &tx) { return mapAndCount(tx, listing, code, actor); },
        [this, code, listing](const Result<int> &settled) {
            m_map->setEnabled(true);
            if (settled)
                Q_EMIT mapped(listing, *settled);
            else if (settled.error().kind == Error::Kind::Rejected)
                say(tr("There is no SKU %1. Choose one of those below or add it in Stock.").arg(code));
            else
                say(sentenceFor(settled.error(), Subject::Here).whole());
        });
}

void MappingPane::say(const QString &words)
{
    if (m_field)
        m_field->setFinding({kit::Role::Red, words});
}

} // namespace selaras::ui::activity
