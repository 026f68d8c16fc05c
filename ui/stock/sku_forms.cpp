// The forms of the stock pane that say what a SKU is: its tags, what it costs, what a bundle is made of.
#include "catalog/import_file.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/tab_order.h"
#include "stock/sku_field.h"
#include "stock/stock_pane.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr std::size_t kPreviewed = 8;

/// Tags as they are typed: with commas between them.
std::vector<QString> tagsIn(const QString &text)
{
    std::vector<QString> out;
    for (const QString &tag : text.split(u','))
        if (!tag.trimmed().isEmpty())
            out.push_back(tag.trimmed());
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

QString joined(const std::vector<QString> &tags)
{
    return QStringList(tags.begin(), tags.end()).join(QStringLiteral(", "));
}

QString orNone(const std::vector<QString> &tags) { return tags.empty() ? format::nothing() : joined(tags); }

Label *quiet(const QString &text)
{
    auto *label = new Label(text, Type::Small, Tone::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

void StockPane::askTags(
    const std::vector<TaggedSku> &skus, const std::vector<QString> &known, const QMultiHash<QString, QString> &rules)
{
    fill([=, this] {
        startOver(tr("Tags"), {});
        m_asking = true;
        m_confirm = [this] {
            confirmTags();
        };
        m_tagged = skus;
        m_tagRules = rules;
        const bool one = skus.size() == 1;
        setSubtitle(
            one ? tr("%1, %2").arg(skus.front().name, skus.front().code) : tr("%Ln SKU(s)", nullptr, int(skus.size())));
        const auto add = [&](const QString &label, const QString &hint, const QString &text) {
            auto *edit = new QLineEdit(text);
            auto *made = new Field(label, edit, true);
            made->setHint(hint);
            made->setCheck([](const QString &typed) {
                const auto tags = tagsIn(typed);
                const bool fits = std::all_of(
                    tags.begin(), tags.end(), [](const QString &tag) { return tag.size() <= inventory::kLongestTag; });
                return fits
                    ? Field::Finding{}
                    : Field::Finding{Role::Red, tr("A tag has at most %1 characters").arg(inventory::kLongestTag)};
            });
            connect(edit, &QLineEdit::textChanged, this, &StockPane::previewTags);
            body()->addWidget(made);
            return made;
        };
        const QString there
            = known.empty() ? tr("commas between them") : tr("commas between them; there are %1").arg(joined(known));
        m_add = one ? add(tr("Tags of this SKU"), there, joined(skus.front().tags)) : add(tr("Add"), there, {});
        m_drop = one ? nullptr : add(tr("Take away"), tr("may be empty"), {});
        m_preview = new QWidget;
        body()->addWidget(m_preview);
        auto *save = primaryButton(tr("Save"), QStringLiteral("↵"));
        connect(save, &QPushButton::clicked, this, &StockPane::confirmTags);
        foot(save);
        previewTags();
        m_add->lineEdit()->setFocus();
    });
}

std::vector<TaggedSku> StockPane::retagged() const
{
    const auto add = tagsIn(m_add->lineEdit()->text());
    const auto drop = m_drop ? tagsIn(m_drop->lineEdit()->text()) : std::vector<QString>();
    std::vector<TaggedSku> out;
    for (TaggedSku sku : m_tagged) {
        const auto before = sku.tags;
        if (!m_drop)
            sku.tags.clear(); // the field has them all
        sku.tags.insert(sku.tags.end(), add.begin(), add.end());
        sku.tags = tagsIn(joined(sku.tags));
        std::erase_if(sku.tags, [&](const QString &tag) { return std::binary_search(drop.begin(), drop.end(), tag); });
        if (sku.tags != before)
            out.push_back(std::move(sku));
    }
    return out;
}

void StockPane::previewTags()
{
    auto *fresh = new QWidget;
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    const auto changed = retagged();
    column->addWidget(new SectionTitle(tr("%Ln SKU(s) change", nullptr, int(changed.size())),
        tr("of %1").arg(format::count(qint64(m_tagged.size())))));
    std::vector<QString> touched;
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const auto was = std::find_if(
            m_tagged.begin(), m_tagged.end(), [&](const TaggedSku &one) { return one.skuId == changed[i].skuId; });
        std::set_symmetric_difference(was->tags.begin(), was->tags.end(), changed[i].tags.begin(),
            changed[i].tags.end(), std::back_inserter(touched));
        if (i < kPreviewed)
            column->addWidget(
                quiet(tr("%1: %2 → %3").arg(changed[i].code, orNone(was->tags), orNone(changed[i].tags))));
    }
    if (changed.size() > kPreviewed)
        column->addWidget(quiet(tr("and %1 more").arg(format::count(qint64(changed.size() - kPreviewed)))));
    QStringList rules;
    for (const QString &tag : touched)
        rules += m_tagRules.values(tag);
    rules.removeDuplicates();
    if (!rules.isEmpty())
        column->addWidget(quiet(tr("Rules that go by these tags: %1").arg(rules.join(QStringLiteral(", ")))));
    say(fresh);
}

void StockPane::confirmTags()
{
    const bool dropFits = !m_drop || m_drop->check();
    if (!m_add->check() || !dropFits)
        return;
    Q_EMIT tagsChosen(retagged());
}

void StockPane::sayProgress(const QString &words)
{
    if (m_asking && m_preview)
        say(quiet(words));
}

void StockPane::askWorth(const StockFacts &facts, qint64 priceMinor, std::optional<qint64> costMinor)
{
    fill([=, this] {
        startOver(tr("Price and cost"), facts);
        m_asking = true;
        const auto amount = [this](const QString &label, std::optional<qint64> now, qint64 most) {
            auto *field = new Field(label, new QLineEdit(now ? format::rupiah(*now) : QString()), true);
            field->setCheck([most](const QString &text) -> Field::Finding {
                const auto typed = catalog::rupiahFromText(text);
                return text.trimmed().isEmpty() || (typed && *typed >= 0 && *typed <= most)
                    ? Field::Finding{}
                    : Field::Finding{Role::Red, tr("Type an amount such as 89.500")};
            });
            body()->addWidget(field);
            return field;
        };
        auto *price = amount(tr("What a piece sells for"), priceMinor > 0 ? std::optional(priceMinor) : std::nullopt,
            catalog::kMostPriceMinor);
        price->setHint(tr("Rupiah; may be empty. Shops keep the prices they show."));
        m_quantity = amount(tr("What a piece costs you"), costMinor, catalog::kMostCostMinor);
        m_quantity->setHint(tr("Rupiah; may be empty. Rules that go by margin go by both."));
        m_confirm = [this, price] {
            if (!price->check() || !m_quantity->check())
                return;
            const QString cost = m_quantity->lineEdit()->text();
            Q_EMIT worthChosen(m_facts.row.skuId, catalog::rupiahFromText(price->lineEdit()->text()).value_or(0),
                cost.trimmed().isEmpty() ? std::nullopt : catalog::rupiahFromText(cost));
        };
        auto *save = primaryButton(tr("Save"), QStringLiteral("↵"));
        connect(save, &QPushButton::clicked, this, [this] { m_confirm(); });
        foot(save);
        m_quantity->lineEdit()->selectAll();
        m_quantity->lineEdit()->setFocus();
    });
}

void StockPane::askBundle(const StockFacts &facts)
{
    m_parts.clear();
    m_saveSoon = false;
    fill([=, this] {
        const std::size_t rows = m_parts.size(); // said again in another language: what was typed needs its rows
        startOver(facts.row.bundle ? tr("Change the bundle") : tr("Make it a bundle"), facts);
        m_asking = true;
        m_confirm = [this] {
            confirmBundle();
        };
        auto *about = new Label(tr("A bundle has no stock of its own: there are as many as its scarcest part allows. "
                                   "Without parts it is a plain SKU."),
            Type::Body, Tone::Text2);
        about->setWordWrap(true);
        body()->addWidget(about);
        auto *holder = new QWidget;
        m_partRows = new QVBoxLayout(holder);
        m_partRows->setContentsMargins(0, 0, 0, 0);
        m_partRows->setSpacing(Theme::space8);
        body()->addWidget(holder);
        holder->show(); // at once, as its rows
        for (const inventory::PartHere &part : facts.parts)
            addPart(part.skuId, part.code, part.pieces);
        do
            addPart(0, {}, 1);
        while (m_parts.size() < rows);
        auto *save = primaryButton(tr("Save"), QStringLiteral("↵"));
        connect(save, &QPushButton::clicked, this, &StockPane::confirmBundle);
        foot(save);
        m_parts.front().sku->lineEdit()->setFocus();
    });
}

/// One more row; an empty one always follows the last that is filled in.
void StockPane::addPart(qint64 skuId, const QString &code, qint64 pieces)
{
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Theme::space12);
    PartFields fields;
    fields.sku = new SkuField(tr("Part %1").arg(format::count(qint64(m_parts.size()) + 1)), m_services);
    if (skuId != 0)
        fields.sku->setSku(skuId, code);
    fields.sku->setCheck([sku = fields.sku](const QString &text) {
        return text.trimmed().isEmpty() || sku->skuId() || sku->isAsking()
            ? Field::Finding{}
            : Field::Finding{Role::Red, tr("There is no SKU %1").arg(text.trimmed())};
    });
    auto *edit = new QLineEdit(QString::number(pieces));
    edit->setFixedWidth(Theme::pairLabel);
    fields.pieces = new Field(tr("Pieces in each"), edit, true);
    fields.pieces->setFixedWidth(Theme::pairLabel);
    fields.pieces->setCheck([](const QString &text) {
        const auto typed = catalog::piecesFromText(text.trimmed());
        return typed && *typed >= 1 && *typed <= inventory::kMostPieces ? Field::Finding{}
                                                                        : Field::Finding{Role::Red, tr("1 or more")};
    });
    across->addWidget(fields.sku, 1, Qt::AlignTop);
    across->addWidget(fields.pieces, 0, Qt::AlignTop);
    m_partRows->addWidget(line);
    line->show(); // at once: Tab passes by what the layout has not shown yet
    m_parts.push_back(fields);
    connect(fields.sku, &SkuField::changed, this, [this, sku = fields.sku] {
        // With the first letter, not when it is known: who tabs faster than the store answers would come to Save.
        if (!m_parts.empty() && sku == m_parts.back().sku && !sku->code().isEmpty()) {
            addPart(0, {}, 1);
            tabAsLaidOut(this); // else the row stands behind the buttons that were there before it
        }
        if (!sku->isAsking() && !sku->lineEdit()->hasFocus())
            (void)sku->check();
        if (std::exchange(m_saveSoon, false) && !sku->isAsking()) // else somebody types on
            confirmBundle();
    });
}

void StockPane::confirmBundle()
{
    std::vector<inventory::Ingredient> parts;
    for (const PartFields &part : m_parts) {
        const bool named = !part.sku->code().isEmpty();
        if (!part.sku->check() || (named && !part.pieces->check())) {
            (part.sku->check() ? part.pieces : part.sku)->editor()->setFocus();
            return;
        }
        if (named && !part.sku->skuId()) { // it is still being looked up
            m_saveSoon = true;
            return;
        }
        if (named)
            parts.push_back({*part.sku->skuId(), *catalog::piecesFromText(part.pieces->lineEdit()->text().trimmed())});
    }
    Q_EMIT recipeChosen(m_facts.row.skuId, parts);
}

} // namespace selaras::ui
