#include "rules/rule_editor.h"

#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/format.h"
#include "kit/pane.h"
#include "kit/sum_bar.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/when.h"
#include "rules/rule_form.h"
#include "sentences/sentence.h"
#include "stock/why.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

#include <utility>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kTypingMs = 150; ///< a look begins when the hand rests
constexpr int kLookAt = 500; ///< SKUs; more would not be instant
constexpr std::size_t kShow = 200;
constexpr int kLeastWidth = 54, kNameWidth = 120;

bool operator==(const allocation::Scope &a, const allocation::Scope &b)
{
    return a.shopId == b.shopId && a.skuId == b.skuId && a.tag == b.tag;
}

} // namespace

RuleEditor::RuleEditor(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new RuleForm(services))
    , m_title(new Label({}, Type::Section))
    , m_remark(new Label({}, Type::Small, Tone::Text2))
    , m_table(new TableView)
    , m_footer(new Footer)
    , m_why(new Pane)
{
    build();
    retranslate();
}

void RuleEditor::build()
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_form);
    across->addWidget(new Rule(Qt::Vertical));
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    auto *head = new Region(Region::Fill::Canvas, Qt::BottomEdge);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(Theme::edge, Theme::space12, Theme::edge, Theme::space12);
    words->setSpacing(Theme::space2);
    words->addWidget(m_title);
    m_remark->setWordWrap(true);
    words->addWidget(m_remark);
    middle->addWidget(head);
    m_table->setModel(&m_model);
    m_table->setCellCursor(true);
    m_table->setItemDelegateForColumn(PreviewModel::Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(PreviewModel::Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    middle->addWidget(m_table, 1);
    middle->addWidget(m_footer);
    across->addLayout(middle, 1);
    m_why->setFixedWidth(Theme::paneNarrow);
    m_why->hide();
    across->addWidget(m_why);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &RuleEditor::look);
    connect(m_form, &RuleForm::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_form, &RuleForm::savePressed, this, &RuleEditor::save);
    connect(m_form, &RuleForm::closed, this, &RuleEditor::closed);
    connect(m_why, &Pane::closed, this, &RuleEditor::closeWhy);
    connect(m_table, &TableView::rowPeeked, this, &RuleEditor::askWhy);
    connect(m_table, &TableView::rowActivated, this, &RuleEditor::askWhy);
    connect(m_table, &TableView::escaped, this, [this] { m_why->isVisible() ? closeWhy() : m_form->focusFirst(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_why->isVisible() && m_table->hasFocus())
            askWhy();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RuleEditor::fitColumns);
    setMinimumWidth(Theme::searchWidth); // what opens beside the table never makes a small window grow
}

void RuleEditor::retranslate()
{
    m_title->setText(tr("What it would change"));
    m_model.retranslate();
    say();
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RuleEditor::edit(const TypedRule &rule, const RuleBook &book)
{
    m_isNew = rule.id == 0;
    m_model.setShops(shopColumns(m_services, book.shops));
    m_form->edit(rule, book);
    m_form->focusFirst();
    look();
}

void RuleEditor::scan(const QString &text) { m_form->takeScan(text); }

void RuleEditor::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    const auto rule = m_form->rule();
    m_fits = rule.has_value();
    if (!rule) {
        m_model.replace({}, false);
        closeWhy();
        say();
        if (!m_look)
            drawSample();
        return;
    }
    m_looking = true;
    const bool same = m_look && m_scope == rule->rule.scope;
    m_scope = rule->rule.scope;
    askStore(
        m_services.store, this,
        [rule = *rule, sample = same ? std::optional(m_look->sample) : std::nullopt](Reader &reader) -> Result<Look> {
            Look out;
            if (sample) {
                out.sample = *sample;
            } else {
                TRY(out.sample, inventory::sampleFor(reader, rule.rule.scope, kLookAt));
            }
            TRY(out.preview, inventory::previewRule(reader, rule, out.sample.skus, kShow));
            return out;
        },
        [this](const Result<Look> &found) { shown(found); });
}

/// Ahead of the first look: it takes longer than all others, and there is time while the form is filled in.
void RuleEditor::drawSample()
{
    m_looking = true;
    m_scope = {};
    askStore(
        m_services.store, this, [](Reader &reader) { return inventory::sampleFor(reader, {}, kLookAt); },
        [this](const Result<inventory::Sample> &sample) {
            m_looking = false;
            if (sample)
                m_look = Look{*sample, {}};
            if (std::exchange(m_again, false))
                look();
        });
}

void RuleEditor::shown(const Result<Look> &found)
{
    m_looking = false;
    if (std::exchange(m_again, false)) { // something else stands in the form by now
        if (found)
            m_look = *found;
        look();
        return;
    }
    if (!found) {
        const Sentence sentence = sentenceFor(found.error(), Subject::Here);
        m_form->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
        return;
    }
    m_look = *found;
    m_model.refresh(m_look->preview.skus, false);
    fitColumns();
    say();
    if (m_why->isVisible())
        askWhy();
}

void RuleEditor::say()
{
    if (!m_fits || !m_look) {
        m_remark->setText(tr("Fill in the form to see it here. Nothing is told to a shop before you save."));
        m_table->setEmptyText(tr("The rule is not whole yet."));
        m_footer->setTotals({});
        return;
    }
    const qint64 looked = qint64(m_look->sample.skus.size());
    const inventory::RulePreview &preview = m_look->preview;
    QStringList remarks{looked < m_look->sample.of
            ? tr("Of %1 SKUs the %2 that sell fastest were looked at, as if the rule held now.")
                  .arg(format::count(m_look->sample.of), format::count(looked))
            : tr("All %1 SKUs it speaks of were looked at, as if the rule held now.").arg(format::count(looked))};
    if (preview.sameMargin > 0)
        remarks << tr("For %1 of them it does nothing: their price or cost is not known, or every shop leaves as much.")
                       .arg(format::count(preview.sameMargin));
    m_remark->setText(remarks.join(u' '));
    m_table->setEmptyText(m_isNew ? tr("It changes no figure of these SKUs as they are now.")
                                  : tr("No figure of these SKUs changes against the rule as it stands."));
    QStringList totals{tr("*%1* SKUs change").arg(format::count(preview.changed))};
    if (preview.changed > qint64(preview.skus.size()))
        totals << tr("the *%1* that change most are shown").arg(format::count(qint64(preview.skus.size())));
    m_footer->setTotals(totals);
}

void RuleEditor::fitColumns()
{
    const Theme &theme = Theme::current();
    const int columns = m_model.columnCount();
    for (int column = PreviewModel::Sold; column < columns; ++column) {
        if (!qobject_cast<NumberDelegate *>(m_table->itemDelegateForColumn(column)))
            m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
        m_table->setColumnWidth(column, qMax(theme.scaled(kLeastWidth), m_table->neededWidth(column)));
    }
    m_table->setColumnWidth(PreviewModel::Code, m_table->neededWidth(PreviewModel::Code));
    // Codes and figures are never cut; what else there is has the rest.
    int room = width() - m_form->width() - (m_why->isHidden() ? 0 : m_why->width());
    for (int column = 0; column < columns; ++column)
        if (column != PreviewModel::Name)
            room -= m_table->columnWidth(column);
    m_table->setColumnHidden(PreviewModel::Sold, room < theme.scaled(kNameWidth));
    m_table->horizontalHeader()->setSectionResizeMode(PreviewModel::Name, QHeaderView::Stretch);
}

void RuleEditor::askWhy()
{
    const auto rule = m_form->rule();
    const QModelIndex at = m_table->currentIndex();
    if (!rule || !at.isValid())
        return closeWhy();
    const inventory::ChangedSku &sku = m_model.rows()[std::size_t(at.row())];
    // Without a shop under the cursor, the first that changes.
    const ShopColumn *shop = m_model.shopOf(at.column());
    qint64 now = 0;
    for (const auto &figure : sku.shops) {
        const bool wanted = shop ? figure.shopId == shop->id : figure.now != figure.then;
        if (!wanted)
            continue;
        now = figure.now;
        for (const ShopColumn &one : m_model.shops())
            if (one.id == figure.shopId)
                shop = &one;
        break;
    }
    if (!shop)
        return;
    struct Why {
        std::optional<StockFacts> facts;
        std::optional<inventory::Explanation> told;
    };
    askStore(
        m_services.store, this,
        [rule = *rule, id = sku.skuId, shopId = shop->id](Reader &reader) -> Result<Why> {
            Why out;
            TRY(out.facts, stockFacts(reader, id, 0));
            TRY(out.told, inventory::explainWith(reader, rule, id, shopId));
            return out;
        },
        [this, id = sku.skuId, shop = *shop, now](const Result<Why> &why) {
            if (why && why->facts && why->told && m_table->currentId() == id)
                showWhy(*why->facts, *why->told, shop, now);
        });
}

void RuleEditor::showWhy(const StockFacts &facts, const inventory::Explanation &why, const ShopColumn &shop, qint64 now)
{
    m_why->fill([this, facts, why, shop, now] {
        m_why->clear();
        m_why->setTitle(tr("Why would %1 be told %2?").arg(shop.name, format::count(why.told)));
        m_why->setSubtitle(tr("%1, %2").arg(facts.row.name, facts.row.code));
        static_cast<QBoxLayout *>(m_why->body())->setSpacing(0);
        for (const WhyRow &part : whyTold(facts, why, m_model.shops(), when::local(m_services.clock.now()))) {
            auto *row = new SumBar(part.op, part.name, format::count(part.figure), part.why);
            row->setBar(part.from, part.to, part.color);
            m_why->body()->addWidget(row);
        }
        auto *told = new SumBar(QStringLiteral("="), tr("Would be told"), format::count(why.told));
        told->setAnswer(shop.tile);
        m_why->body()->addWidget(told);
        m_why->body()->addWidget(
            new Label(tr("It is told %1 by the rules as they are.").arg(format::count(now)), Type::Body, Tone::Text2));
    });
    m_why->show();
    fitColumns();
}

void RuleEditor::closeWhy()
{
    const bool inside = m_why->isAncestorOf(focusWidget());
    m_why->hide();
    fitColumns();
    if (inside)
        m_table->setFocus();
}

void RuleEditor::save()
{
    if (m_saving || !m_form->check())
        return;
    const auto rule = m_form->rule();
    if (!rule)
        return;
    m_saving = true;
    tellStore(
        m_services.store, this,
        [rule = *rule, by = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(by, access::Right::ManageChannels));
            if (rule.rule.id != 0)
                return inventory::changeRule(tx, rule, by.auditName());
            CHECK(inventory::addRule(tx, rule, by.auditName()));
            return {};
        },
        [this, name = rule->name](const Result<> &done) {
            m_saving = false;
            if (done) {
                Q_EMIT saved(name);
                return;
            }
            const Sentence sentence = sentenceFor(done.error(), Subject::Here);
            m_form->sayTrouble(sentence.what, sentence.meaning + u' ' + sentence.remedy);
        });
}

QList<QPair<QString, QString>> RuleEditor::keys() const
{
    return {{QStringLiteral("Enter"), tr("save")}, {QStringLiteral("F6"), tr("form or figures")},
        {tr("Space"), tr("why this figure")}, {QStringLiteral("Esc"), tr("back")}};
}

void RuleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F6) {
        if (m_table->hasFocus())
            m_form->focusFirst();
        else
            m_table->setFocus();
    } else if (event->key() == Qt::Key_Escape) {
        m_why->isVisible() ? closeWhy() : Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
