#include "rules/rule_form.h"

#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "pages/when.h"
#include "rules/moment_text.h"
#include "stock/sku_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace selaras::ui {

using namespace kit;
using namespace allocation;

namespace {

/// In the order in which people look for them.
const std::size_t kOffered[] = {effectIndex<KeepFor>(), effectIndex<AtMost>(), effectIndex<AtMostPercent>(),
    effectIndex<SplitByShares>(), effectIndex<SplitBySales>(), effectIndex<BestMarginFirst>(), effectIndex<StopBelow>(),
    effectIndex<Buffer>(), effectIndex<BufferBySpeed>(), effectIndex<OnlyWarehouses>(), effectIndex<ExceptWarehouses>(),
    effectIndex<CountIncoming>()};
static_assert(std::size(kOffered) == kEffects);

QString piecesLabel(std::size_t effect)
{
    return effect == effectIndex<AtMostPercent>() ? RuleForm::tr("Per cent")
        : effect == effectIndex<CountIncoming>()  ? RuleForm::tr("Days")
        : effect == effectIndex<BufferBySpeed>()  ? RuleForm::tr("At least, pieces")
        : effect == effectIndex<StopBelow>()      ? RuleForm::tr("With fewer left than, pieces")
                                                  : RuleForm::tr("Pieces");
}

} // namespace

RuleForm::RuleForm(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
{
    setFixedWidth(Theme::paneNarrow);
}

void RuleForm::edit(const TypedRule &rule, const RuleBook &book)
{
    m_book = book;
    m_typed = rule;
    rebuild();
}

std::optional<inventory::StoredRule> RuleForm::rule() const { return ruleFrom(m_typed, m_book); }

void RuleForm::focusFirst()
{
    m_effect->show(); // what is hidden yet takes no keyboard
    m_effect->editor()->setFocus();
}

void RuleForm::rebuild()
{
    fill([this] { build(); });
}

void RuleForm::takeScan(const QString &text)
{
    m_goods->setCurrentIndex(int(Goods::Sku));
    m_sku->lineEdit()->setText(text);
}

void RuleForm::touched()
{
    if (!m_building)
        Q_EMIT changed();
}

Field *RuleForm::field(RuleField which, const QString &label, QWidget *editor)
{
    auto *made = new Field(label, editor, true);
    made->setCheck([this, which](const QString &) {
        const QString fault = faultIn(m_typed, which, m_book);
        return fault.isEmpty() ? Field::Finding{Role::Yellow, warningIn(m_typed, which, m_book)}
                               : Field::Finding{Role::Red, fault};
    });
    m_fields.insert(which, made);
    return made;
}

QLineEdit *RuleForm::line(QString TypedRule::*into)
{
    auto *edit = new QLineEdit(m_typed.*into);
    connect(edit, &QLineEdit::textChanged, this, [this, into](const QString &text) {
        m_typed.*into = text;
        touched();
    });
    return edit;
}

void RuleForm::build()
{
    m_building = true;
    clear();
    clearActions();
    m_fields.clear();
    setTitle(m_typed.id == 0 ? tr("New rule") : tr("Change the rule"));
    setSubtitle(m_typed.id == 0      ? tr("It works after all others")
            : m_typed.name.isEmpty() ? tr("It stays where it is among the others")
                                     : m_typed.name);
    auto *effects = new QComboBox;
    effects->setObjectName(QStringLiteral("effect"));
    for (const std::size_t effect : kOffered) {
        effects->addItem(effectName(effect), qint64(effect));
        if (effect == m_typed.effect)
            effects->setCurrentIndex(effects->count() - 1);
    }
    m_effect = new Field(tr("What it does"), effects, true);
    m_effect->setHint(effectMeaning(m_typed.effect));
    body()->addWidget(m_effect);
    connect(effects, &QComboBox::currentIndexChanged, this, [this, effects] {
        m_typed.effect = std::size_t(effects->currentData().toLongLong());
        // The box must outlive its own signal.
        QTimer::singleShot(0, this, [this] {
            rebuild();
            focusFirst();
            touched();
        });
    });
    buildFigures();
    buildScope();
    buildTimes();
    auto *name = new Field(tr("Name"), line(&TypedRule::name), true);
    name->setHint(tr("may be empty: then it is called by what it does"));
    body()->addWidget(name);
    auto *save = primaryButton(tr("Save"), QStringLiteral("↵"));
    connect(save, &QPushButton::clicked, this, &RuleForm::savePressed);
    addAction(save);
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &RuleForm::closed);
    addAction(back);
    setClosable(false);
    m_building = false;
}

void RuleForm::buildFigures()
{
    const QSet<RuleField> fields = fieldsOf(m_typed);
    if (fields.contains(RuleField::KeptFor)) {
        auto *shops = new QComboBox;
        shops->setObjectName(QStringLiteral("kept-for"));
        shops->addItem(tr("Choose a shop"), qint64(0));
        for (const shops::Shop &shop : m_book.shops) {
            shops->addItem(shop.name, shop.id);
            if (shop.id == m_typed.keptFor)
                shops->setCurrentIndex(shops->count() - 1);
        }
        body()->addWidget(field(RuleField::KeptFor, tr("For which shop"), shops));
        connect(shops, &QComboBox::currentIndexChanged, this, [this, shops] {
            m_typed.keptFor = shops->currentData().toLongLong();
            (void)m_fields[RuleField::KeptFor]->check();
            touched();
        });
    }
    if (fields.contains(RuleField::Pieces))
        body()->addWidget(field(RuleField::Pieces, piecesLabel(m_typed.effect), line(&TypedRule::pieces)));
    if (fields.contains(RuleField::Most))
        body()->addWidget(field(RuleField::Most, tr("At most, pieces"), line(&TypedRule::most)));
    if (fields.contains(RuleField::Span)) {
        auto *spans = new QComboBox;
        for (const int days : kSpans) {
            spans->addItem(tr("%n days", nullptr, days), days);
            if (days == m_typed.span)
                spans->setCurrentIndex(spans->count() - 1);
        }
        body()->addWidget(field(RuleField::Span, tr("Sales of the last"), spans));
        connect(spans, &QComboBox::currentIndexChanged, this, [this, spans] {
            m_typed.span = spans->currentData().toInt();
            touched();
        });
    }
    if (fields.contains(RuleField::Shares))
        buildShares();
    if (fields.contains(RuleField::Warehouses))
        buildWarehouses();
}

void RuleForm::buildShares()
{
    auto *list = new PairList;
    for (const shops::Shop &shop : m_book.shops) {
        auto *edit = new QLineEdit(m_typed.shares.value(shop.id));
        edit->setObjectName(QStringLiteral("share"));
        edit->setProperty("dense", true);
        edit->setFixedWidth(Theme::pairLabel);
        edit->setAlignment(Qt::AlignRight);
        edit->setAccessibleName(tr("Per cent for %1").arg(shop.name));
        connect(edit, &QLineEdit::textChanged, this, [this, id = shop.id](const QString &text) {
            m_typed.shares.insert(id, text);
            touched();
        });
        connect(edit, &QLineEdit::editingFinished, this, [this] { (void)m_fields[RuleField::Shares]->check(); });
        list->add(shop.name, edit);
    }
    auto *shares = field(RuleField::Shares, tr("Per cent for each shop"), list);
    shares->setHint(tr("Shops without a figure share what is left of 100 %"));
    body()->addWidget(shares);
}

void RuleForm::buildWarehouses()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space6);
    for (const inventory::Warehouse &place : m_book.warehouses) {
        auto *box = new QCheckBox(QString(place.name).replace(u'&', QStringLiteral("&&")));
        box->setChecked(m_typed.warehouses.contains(place.id));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, id = place.id](bool on) {
            if (on)
                m_typed.warehouses.insert(id);
            else
                m_typed.warehouses.remove(id);
            (void)m_fields[RuleField::Warehouses]->check();
            touched();
        });
    }
    body()->addWidget(field(RuleField::Warehouses, tr("Warehouses"), holder));
}

void RuleForm::buildScope()
{
    auto *goods = new QComboBox;
    goods->setObjectName(QStringLiteral("goods"));
    goods->addItems({tr("All goods"), tr("One SKU or bundle"), tr("Goods with a tag")});
    goods->setCurrentIndex(int(m_typed.goods));
    body()->addWidget(new Field(tr("Of which goods"), goods, true));
    m_goods = goods;
    m_sku = new SkuField(tr("SKU"), m_services);
    m_sku->setCheck([this](const QString &) {
        return Field::Finding{Role::Red, m_sku->isAsking() ? QString() : faultIn(m_typed, RuleField::Sku, m_book)};
    });
    if (m_typed.skuId)
        m_sku->setSku(*m_typed.skuId, m_typed.sku);
    else if (!m_typed.sku.isEmpty())
        m_sku->lineEdit()->setText(m_typed.sku);
    m_sku->setHint(tr("Code, name or barcode"));
    m_fields.insert(RuleField::Sku, m_sku);
    body()->addWidget(m_sku);
    connect(m_sku, &SkuField::changed, this, [this] {
        m_typed.sku = m_sku->code();
        m_typed.skuId = m_sku->skuId();
        if (!m_sku->isAsking() && !m_sku->lineEdit()->hasFocus())
            (void)m_sku->check();
        touched();
    });
    auto *tags = new QComboBox;
    tags->setEditable(true);
    tags->setObjectName(QStringLiteral("tag"));
    for (const QString &tag : m_book.tags)
        tags->addItem(tag);
    tags->setEditText(m_typed.tag);
    auto *tag = field(RuleField::Tag, tr("Tag"), tags);
    tag->setHint(m_book.tags.empty() ? tr("No SKU has a tag yet; give them in Stock with L") : QString());
    body()->addWidget(tag);
    connect(tags, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_typed.tag = text;
        touched();
    });
    const auto fit = [this, tag] {
        m_sku->setVisible(m_typed.goods == Goods::Sku);
        tag->setVisible(m_typed.goods == Goods::Tag);
    };
    fit();
    connect(goods, &QComboBox::currentIndexChanged, this, [this, fit](int index) {
        m_typed.goods = Goods(index);
        fit();
        touched();
    });
    if (!fieldsOf(m_typed).contains(RuleField::Shop))
        return;
    const bool keeps = m_typed.effect == effectIndex<KeepFor>();
    auto *shops = new QComboBox;
    shops->setObjectName(QStringLiteral("shop"));
    shops->addItem(keeps ? tr("All other shops") : tr("All shops"), qint64(0));
    for (const shops::Shop &shop : m_book.shops) {
        shops->addItem(shop.name, shop.id);
        if (shop.id == m_typed.shopId)
            shops->setCurrentIndex(shops->count() - 1);
    }
    body()->addWidget(field(RuleField::Shop, keeps ? tr("Kept from") : tr("In which shop"), shops));
    connect(shops, &QComboBox::currentIndexChanged, this, [this, shops] {
        m_typed.shopId = shops->currentData().toLongLong();
        if (auto *keptFor = m_fields.value(RuleField::KeptFor))
            (void)keptFor->check();
        for (const RuleField which : {RuleField::Begins, RuleField::Ends})
            sayWhen(which); // by the clock of another shop
        touched();
    });
}

void RuleForm::buildTimes()
{
    auto *times = new QHBoxLayout;
    times->setSpacing(Theme::space12);
    const auto add = [&](RuleField which, const QString &label, QString TypedRule::*into, const QString &hint) {
        auto *edit = line(into);
        auto *made = field(which, label, edit);
        made->setHint(hint);
        connect(edit, &QLineEdit::editingFinished, this, [this, which] { sayWhen(which); });
        times->addWidget(made, 1, Qt::AlignTop);
        return made;
    };
    const QString zone = when::zoneWord(
        m_services.clock.now(), m_book.zoneOf(m_typed.shopId ? std::optional(m_typed.shopId) : std::nullopt));
    add(RuleField::Begins, tr("From"), &TypedRule::begins, tr("empty: at once; %1").arg(zone));
    add(RuleField::Ends, tr("Until and with"), &TypedRule::ends, tr("empty: always"));
    auto *holder = new QWidget;
    holder->setLayout(times);
    times->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(holder);
    for (const RuleField which : {RuleField::Begins, RuleField::Ends})
        sayWhen(which);
}

/// What was understood of a moment, with its day of the week, or what is wrong.
void RuleForm::sayWhen(RuleField which)
{
    Field *made = m_fields.value(which);
    if (!made || !made->check())
        return;
    const auto edge = which == RuleField::Begins ? Edge::Begin : Edge::End;
    const QTimeZone zone = m_book.zoneOf(
        m_typed.shopId && fieldsOf(m_typed).contains(RuleField::Shop) ? std::optional(m_typed.shopId) : std::nullopt);
    const auto at = momentFrom(which == RuleField::Begins ? m_typed.begins : m_typed.ends, edge, zone);
    if (!at) {
        made->setFinding({});
        return;
    }
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(*at, zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.now(), zone).date();
    made->setFinding({Role::Green,
        QStringLiteral("%1 %2 %3")
            .arg(format::weekdayDay(then.date(), today), format::clock(then.time()), when::zoneWord(*at, zone))});
}

bool RuleForm::check()
{
    Field *first = nullptr;
    const QSet<RuleField> fields = fieldsOf(m_typed);
    for (const RuleField which : fields) {
        Field *made = m_fields.value(which);
        if (!made || made->check())
            continue;
        if (!first || made->mapTo(this, QPoint()).y() < first->mapTo(this, QPoint()).y())
            first = made;
    }
    if (first) {
        QWidget *fault = faultyEditor(*first);
        fault->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(fault))
            edit->selectAll();
    }
    return !first;
}

/// What takes the keyboard of a field at fault: where it has several, the first that holds no per cent, else the one
/// that is being typed into, else the first.
QWidget *RuleForm::faultyEditor(const Field &field) const
{
    QWidget *editor = field.editor();
    if (editor->focusPolicy() != Qt::NoFocus)
        return editor;
    for (auto *edit : editor->findChildren<QLineEdit *>())
        if (!isShare(edit->text()))
            return edit;
    if (QWidget *focus = editor->window()->focusWidget(); focus && editor->isAncestorOf(focus))
        return focus;
    for (auto *child : editor->findChildren<QWidget *>())
        if (child->focusPolicy() != Qt::NoFocus)
            return child;
    return editor;
}

void RuleForm::sayTrouble(const QString &title, const QString &text)
{
    for (auto *old : findChildren<Notice *>())
        old->deleteLater();
    static_cast<QBoxLayout *>(body())->insertWidget(0, new Notice(Role::Red, title, text));
}

void RuleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT savePressed();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
