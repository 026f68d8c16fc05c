#include "rules/rules_workspace.h"

#include "catalog/sku.h"
#include "kit/bars.h"
#include "kit/button.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "rules/fees_pane.h"
#include "rules/rule_editor.h"
#include "sentences/sentence.h"
#include "tiles/shop_tiles.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedLayout>

#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

enum Column { Number, What, OfGoods, Where, State };
constexpr int kNumberWidth = 44, kGoodsWidth = 190, kWhereWidth = 140, kStateWidth = 210, kWhatWidth = 260;

} // namespace

RulesWorkspace::RulesWorkspace(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(
          new CommitWatch(services.store, Topics(Topic::Rules) | Topic::Shops | Topic::Catalog | Topic::Stock, this))
    , m_stack(new QStackedLayout(this))
    , m_main(new QWidget)
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_trouble(new Notice(Role::Red, {}))
    , m_footer(new Footer)
{
    build();
    retranslate();
    connect(m_watch, &CommitWatch::due, this, &RulesWorkspace::refresh);
    refresh();
}

void RulesWorkspace::build()
{
    m_stack->addWidget(m_main);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    auto *bar = new FilterBar;
    m_feesButton = secondaryButton({}, QStringLiteral("F"));
    connect(m_feesButton, &QPushButton::clicked, this, &RulesWorkspace::showFees);
    m_change = secondaryButton({}, QStringLiteral("↵"));
    connect(m_change, &QPushButton::clicked, this, &RulesWorkspace::changeRule);
    m_add = primaryButton({}, QStringLiteral("N"));
    connect(m_add, &QPushButton::clicked, this, &RulesWorkspace::addRule);
    for (Button *button : {m_feesButton, m_change, m_add}) {
        allow(m_services, access::Right::ManageChannels, button);
        bar->addRight(button);
    }
    column->addWidget(bar);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_table->setModel(m_model);
    m_table->setRowHeight(RowHeight::TwoLines);
    m_table->setItemDelegateForColumn(Number, new NumberDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(What, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(OfGoods, new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(Where, new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    m_table->installEventFilter(this);
    connect(m_table, &TableView::rowActivated, this, &RulesWorkspace::changeRule);
    connect(m_table, &TableView::currentIdChanged, this, [this](qint64 id) {
        if (m_table->rowOf(id) >= 0)
            m_place = std::size_t(m_table->rowOf(id));
    });
    connect(m_table, &TableView::escaped, this, [this] {
        m_trouble->hide();
        closeFees();
    });
    column->addLayout(across, 1);
    across->addWidget(m_table, 1);
    m_fees = new FeesPane(m_services);
    m_fees->hide();
    across->addWidget(m_fees);
    connect(m_fees, &FeesPane::closed, this, &RulesWorkspace::closeFees);
    connect(m_fees, &FeesPane::saved, this, [this] {
        closeFees();
        m_toast->say(tr("Fees saved"));
    });
    column->addWidget(m_footer);
    m_toast = new Toast(this, Theme::footer);
    connect(m_toast, &Toast::undoPressed, this, &RulesWorkspace::putBack);
    m_main->setFocusProxy(m_table);
    setFocusProxy(m_table);
    setMinimumWidth(Theme::searchWidth);
}

void RulesWorkspace::retranslate()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    m_model->setColumns({{QStringLiteral("#"), right}, {tr("Rule")}, {tr("Goods")}, {tr("Shop")}, {tr("Now")}});
    m_feesButton->setText(tr("Fees"));
    m_change->setText(tr("Change"));
    m_add->setText(tr("New rule"));
    showRules();
}

void RulesWorkspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RulesWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RulesWorkspace::fitColumns()
{
    const Theme &theme = Theme::current();
    const int state = qMax(theme.scaled(kStateWidth), m_table->neededWidth(State));
    const int room = width() - (m_fees->isHidden() ? 0 : m_fees->width());
    const bool small = room < theme.scaled(kNumberWidth + kWhatWidth + kGoodsWidth + kWhereWidth) + state;
    // What a rule is for stands in its name too, when nobody has given it another one.
    m_table->setColumnHidden(Where, small);
    m_table->setColumnWidths({kNumberWidth, 0, kGoodsWidth, kWhereWidth, 0}, What);
    m_table->setColumnWidth(State, state);
    // The names of shops whole, as far as the rules keep their room.
    const int least = theme.scaled(kWhereWidth);
    const int spare = room - theme.scaled(kNumberWidth + kWhatWidth + kGoodsWidth) - state;
    m_table->setColumnWidth(Where, qBound(least, m_table->neededWidth(Where), qMax(least, spare)));
}

void RulesWorkspace::refresh()
{
    askStore(m_services.store, this, readRuleBook, [this, told = m_told](const Result<RuleBook> &book) {
        if (told != m_told || m_telling > 0)
            return; // read before a change that is shown already; it is read again after it
        if (!book)
            return sayTrouble(book.error());
        m_book = *book;
        m_read = true;
        showRules();
    });
}

void RulesWorkspace::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

PageRow RulesWorkspace::rowOf(const inventory::StoredRule &rule, std::size_t place) const
{
    const RuleState state = ruleState(rule, m_book, m_services.clock.now());
    const QString words = ruleWords(rule.rule, m_book);
    const bool named = !rule.name.isEmpty() && rule.name != words;
    // What stands in the first line already is not said again.
    const QString does = named ? effectWords(rule.rule.effect, m_book) : effectMeaning(rule.rule.effect.index());
    PageCell what = textCell(named ? rule.name : words);
    what.insert(SecondLineRole, does);
    what.insert(Qt::ToolTipRole, QStringLiteral("%1\n%2").arg(named ? rule.name : words, does));
    what.insert(ToneRole, int(state.holds ? Tone::Text : Tone::Text2));
    const allocation::Scope &scope = rule.rule.scope;
    const bool someGoods = scope.skuId || !scope.tag.isEmpty();
    const auto narrowed = [](bool narrows, const QString &words) {
        return narrows ? textCell(words) : quietCell(words);
    };
    return {rule.rule.id,
        {textCell(format::count(qint64(place) + 1)), std::move(what), narrowed(someGoods, goodsWords(scope, m_book)),
            whereCell(rule.rule), badgeCell(state.role, state.word)}};
}

/// The shop a rule is for: what is kept for a shop is for that one, whatever it is kept from.
PageCell RulesWorkspace::whereCell(const allocation::Rule &rule) const
{
    const auto *keeps = std::get_if<allocation::KeepFor>(&rule.effect);
    const std::optional<qint64> shop = keeps ? std::optional(keeps->shopId) : rule.scope.shopId;
    if (!shop)
        return quietCell(placeWords(rule.scope, m_book));
    const QString name = m_book.shopName(*shop);
    PageCell cell = textCell(name);
    cell.insert(TileRole, shopTiles(m_book.shops, m_services).value(*shop));
    if (keeps && rule.scope.shopId) {
        cell.insert(SecondRole, tr("not %1", "shop").arg(m_book.shopName(*rule.scope.shopId)));
        cell.insert(Qt::ToolTipRole, tr("Kept for %1, from %2").arg(name, m_book.shopName(*rule.scope.shopId)));
    } else {
        cell.insert(Qt::ToolTipRole, name);
    }
    return cell;
}

void RulesWorkspace::showRules()
{
    if (!m_read)
        return;
    std::vector<PageRow> rows;
    qint64 inForce = 0;
    for (std::size_t i = 0; i < m_book.rules.size(); ++i) {
        rows.push_back(rowOf(m_book.rules[i], i));
        inForce += ruleState(m_book.rules[i], m_book, m_services.clock.now()).holds ? 1 : 0;
    }
    m_table->setEmptyText(tr("No rules: every shop is told what is available. Press N to add one."));
    m_footer->setTotals({tr("*%Ln* rule(s)", nullptr, int(rows.size())), tr("*%Ln* in force", nullptr, int(inForce))});
    m_footer->setRemark(tr("What counts as stock comes first; then each rule works on what the one above it left"));
    const bool any = !rows.empty();
    m_model->replace(std::move(rows), false);
    if (any && m_table->rowOf(m_table->currentId()) < 0) { // its rule is gone: the cursor stays where it was
        const auto last = m_book.rules.size() - 1;
        m_table->setCurrentId(m_book.rules[std::min(m_place, last)].rule.id);
    }
    m_place = std::size_t(std::max(0, m_table->rowOf(m_table->currentId())));
    fitColumns();
}

const inventory::StoredRule *RulesWorkspace::current() const
{
    for (const inventory::StoredRule &rule : m_book.rules)
        if (rule.rule.id == m_table->currentId())
            return &rule;
    return nullptr;
}

bool RulesWorkspace::mayChange() const { return access::may(m_services.actor.role, access::Right::ManageChannels); }

/// Of a new rule when `ruleId` is 0.
void RulesWorkspace::openEditor(qint64 ruleId)
{
    if (m_editor || !mayChange())
        return;
    m_toast->dismiss();
    askStore(m_services.store, this, readRuleBook, [this, ruleId](const Result<RuleBook> &book) {
        if (m_editor)
            return;
        if (!book)
            return sayTrouble(book.error());
        const auto rule = std::find_if(book->rules.begin(), book->rules.end(),
            [ruleId](const inventory::StoredRule &one) { return one.rule.id == ruleId; });
        if (ruleId != 0 && rule == book->rules.end())
            return refresh(); // somebody has removed it
        showEditor(ruleId == 0 ? TypedRule{} : typedFrom(*rule, *book), *book);
    });
}

void RulesWorkspace::showEditor(const TypedRule &rule, const RuleBook &book)
{
    m_editor = new RuleEditor(m_services);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    connect(m_editor, &RuleEditor::closed, this, &RulesWorkspace::closeEditor);
    connect(m_editor, &RuleEditor::saved, this, [this](const QString &name) {
        closeEditor();
        m_toast->say(tr("Saved: %1").arg(name));
    });
    m_editor->edit(rule, book);
    Q_EMIT keysChanged();
}

void RulesWorkspace::closeEditor()
{
    m_stack->setCurrentWidget(m_main);
    m_editor->deleteLater();
    m_editor = nullptr;
    m_table->setFocus();
    refresh();
    Q_EMIT keysChanged();
}

void RulesWorkspace::addRule() { openEditor(0); }

void RulesWorkspace::addRuleFor(qint64 skuId)
{
    if (m_editor || !mayChange())
        return;
    struct Read {
        RuleBook book;
        std::optional<catalog::Sku> sku;
    };
    m_toast->dismiss();
    askStore(
        m_services.store, this,
        [skuId](Reader &reader) -> Result<Read> {
            Read out;
            TRY(out.book, readRuleBook(reader));
            TRY(out.sku, catalog::skuById(reader, skuId));
            return out;
        },
        [this](const Result<Read> &read) {
            if (!read)
                return sayTrouble(read.error());
            if (m_editor || !read->sku)
                return;
            TypedRule rule;
            rule.goods = Goods::Sku;
            rule.sku = read->sku->code;
            rule.skuId = read->sku->id;
            showEditor(rule, read->book);
        });
}

void RulesWorkspace::changeRule()
{
    if (const auto *rule = current())
        openEditor(rule->rule.id);
}

/// A change of the rules by this person; `said` once it is on the disk.
template <class Work> void RulesWorkspace::tell(Work work, const QString &said, bool undo)
{
    if (!mayChange())
        return;
    m_trouble->hide();
    ++m_told;
    ++m_telling;
    tellStore(
        m_services.store, this,
        [work, by = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(by, access::Right::ManageChannels));
            return work(tx, by.auditName());
        },
        [this, said, undo](const Result<> &done) {
            --m_telling;
            if (!done) {
                sayTrouble(done.error());
            } else if (!said.isEmpty()) {
                m_toast->say(said, undo);
            }
            refresh();
        });
}

void RulesWorkspace::move(int by)
{
    const auto *rule = current();
    if (!rule || !mayChange())
        return;
    const auto from = rule - m_book.rules.data();
    const auto to = from + by;
    if (to < 0 || to >= std::ptrdiff_t(m_book.rules.size()))
        return;
    std::swap(
        m_book.rules[std::size_t(from)], m_book.rules[std::size_t(to)]); // at once; the next press goes on from here
    std::vector<qint64> ids;
    for (const inventory::StoredRule &one : m_book.rules)
        ids.push_back(one.rule.id);
    showRules();
    tell([ids](Transaction &tx, const QString &who) { return inventory::orderRules(tx, ids, who); }, {});
}

void RulesWorkspace::turn()
{
    const auto *rule = current();
    if (!rule)
        return;
    inventory::StoredRule turned = *rule;
    turned.switchedOn = !turned.switchedOn;
    tell([turned](Transaction &tx, const QString &who) { return inventory::changeRule(tx, turned, who); },
        turned.switchedOn ? tr("Switched on: %1").arg(rule->name) : tr("Switched off: %1").arg(rule->name));
}

void RulesWorkspace::remove()
{
    const auto *rule = current();
    if (!rule || !mayChange())
        return;
    m_removed = Removed{*rule, std::size_t(rule - m_book.rules.data())};
    tell([id = rule->rule.id](Transaction &tx, const QString &who) { return inventory::removeRule(tx, id, who); },
        tr("Removed: %1").arg(rule->name), true);
}

void RulesWorkspace::putBack()
{
    if (!m_removed)
        return;
    m_toast->dismiss();
    const Removed removed = *std::exchange(m_removed, std::nullopt);
    tell(
        [removed](Transaction &tx, const QString &who) -> Result<> {
            TRY(const auto others, inventory::rules(tx));
            TRY(const qint64 id, inventory::putRuleBack(tx, removed.rule, who));
            if (removed.place >= others.size())
                return {};
            std::vector<qint64> ids;
            for (const inventory::StoredRule &one : others)
                ids.push_back(one.rule.id);
            ids.insert(ids.begin() + std::ptrdiff_t(removed.place), id);
            return inventory::orderRules(tx, ids, who);
        },
        tr("Put back: %1").arg(removed.rule.name));
}

void RulesWorkspace::showFees()
{
    if (!mayChange())
        return;
    m_fees->ask();
    m_fees->show();
    fitColumns();
}

void RulesWorkspace::closeFees()
{
    m_fees->hide();
    fitColumns();
    m_table->setFocus();
}

bool RulesWorkspace::scan(const QString &text)
{
    if (m_editor)
        m_editor->scan(text);
    return m_editor;
}

QList<QPair<QString, QString>> RulesWorkspace::keys() const
{
    if (m_editor)
        return m_editor->keys();
    return {{QStringLiteral("N"), tr("new rule")}, {QStringLiteral("Enter"), tr("change")},
        {QStringLiteral("Alt ↑↓"), tr("work earlier or later")}, {QStringLiteral("O"), tr("on or off")},
        {QStringLiteral("Del"), tr("remove")}, {QStringLiteral("Ctrl Z"), tr("put back")},
        {QStringLiteral("F"), tr("fees of the shops")}};
}

bool RulesWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RulesWorkspace::keyPressEvent(QKeyEvent *event)
{
    if (m_editor || m_fees->isAncestorOf(QApplication::focusWidget()))
        return QWidget::keyPressEvent(event);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Z)
        return putBack();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_N: addRule(); return;
    case Qt::Key_O: turn(); return;
    case Qt::Key_Delete: remove(); return;
    case Qt::Key_F: showFees(); return;
    case Qt::Key_F5: refresh(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
