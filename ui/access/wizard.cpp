#include "access/wizard.h"

#include "access/step_connect.h"
#include "access/step_list.h"
#include "access/step_lock.h"
#include "access/step_products.h"
#include "access/step_shadow.h"
#include "access/step_shop.h"
#include "access/step_warehouse.h"
#include "kit/bars.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/icons.h"
#include "kit/notice.h"
#include "kit/tab_order.h"
#include "pages/ask.h"
#include "shops/shop.h"
#include "store/setting.h"

#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

const QString kStep = QStringLiteral("setup.step");
const QString kDone = QStringLiteral("done");
constexpr int kColumn = Theme::searchWidth + Theme::rail; ///< lines of words are read up to this width

/// The name over the steps.
class Brand final : public QWidget {
public:
    Brand() { setFixedHeight(Theme::topBar + Theme::space32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const int side = theme.scaled(Theme::space20);
        const int middle = height() / 2;
        kit::drawIcon(
            &painter, QRectF(Theme::space32, middle - side / 2.0, side, side), QStringLiteral("logo"), theme.accent);
        painter.setPen(theme.text);
        painter.setFont(theme.font(kit::Type::Title));
        painter.drawText(QRectF(Theme::space32 + side + Theme::space12, 0, width(), height()), Qt::AlignVCenter,
            QStringLiteral("Selaras"));
    }
};

} // namespace

Result<QString> wizardStep(Reader &reader)
{
    TRY(const auto step, setting(reader, kStep));
    return step.value_or(kDone) == kDone ? QString() : *step;
}

Wizard::Wizard(WizardParts parts, QWidget *parent)
    : Wizard(std::move(parts), nullptr, nullptr, {}, parent)
{
}

Wizard::Wizard(WizardParts parts, std::shared_ptr<access::Session> session, Services *services, const QString &step,
    QWidget *parent)
    : QWidget(parent)
    , m_state{std::move(parts), std::move(session), services, {}, {}, 0, {}, false}
    , m_list(new StepList)
    , m_language(new kit::Segmented({QStringLiteral("Indonesia"), QStringLiteral("English")}))
    , m_place(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_title(new kit::Label({}, kit::Type::FigureLarge))
    , m_intro(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_why(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_note(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_trouble(new kit::Notice(kit::Role::Red, {}))
    , m_content(new QWidget)
    , m_stack(new QStackedWidget)
    , m_back(kit::secondaryButton({}))
    , m_next(kit::primaryButton({}))
    , m_other(kit::linkButton({}))
    , m_status(new kit::StatusLine)
{
    m_steps = {new StepShop(m_state), new StepLock(m_state), new StepWarehouse(m_state), new StepProducts(m_state),
        new StepConnect(m_state), new StepShadow(m_state)};
    build();
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        if (m_steps[i]->id() == step)
            m_current = int(i);
    m_furthest = m_current;
    retranslate();
    goTo(m_current);
    if (m_state.services)
        recall();
}

Wizard::~Wizard() = default;

void Wizard::build()
{
    auto *side = new kit::Region(kit::Region::Fill::Rail, Qt::RightEdge);
    side->setFixedWidth(Theme::masterList + Theme::space4);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, Theme::border, Theme::space24);
    left->setSpacing(0);
    left->addWidget(new Brand);
    left->addWidget(m_list);
    left->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Theme::space32, 0, Theme::space32, 0);
    foot->setSpacing(Theme::space12);
    foot->addWidget(m_other, 0, Qt::AlignLeft);
    foot->addWidget(m_note);
    m_note->setWordWrap(true);
    left->addLayout(foot);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, Theme::space32, 0, Theme::space24);
    column->setSpacing(Theme::space8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_place);
    head->addStretch();
    head->addWidget(m_language);
    column->addLayout(head);
    column->addWidget(m_title);
    m_title->setWordWrap(true);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    column->addSpacing(Theme::space20);
    for (WizardStep *step : m_steps) {
        m_stack->addWidget(step);
        step->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        connect(step, &WizardStep::changed, this, [this] {
            showFoot();
            // A step that has taken its last button away leaves the keyboard to the way on.
            if (m_back->hasFocus())
                m_next->setFocus();
        });
    }
    column->addWidget(m_stack);
    column->addSpacing(Theme::space12);
    column->addWidget(m_trouble);
    m_trouble->hide();
    column->addStretch(1);
    const int inset = 3 * Theme::space24 + Theme::space16;
    auto *page = new kit::Region(kit::Region::Fill::Surface);
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(inset, 0, Theme::space32, 0);
    line->addWidget(m_content, 1);
    line->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *bar = new kit::Region(kit::Region::Fill::Canvas, Qt::TopEdge);
    bar->setFixedHeight(Theme::topBar + Theme::space24);
    auto *buttons = new QWidget(bar);
    buttons->setMaximumWidth(kColumn);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space16);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_why);
    row->addWidget(m_next);
    auto *barLine = new QHBoxLayout(bar);
    barLine->setContentsMargins(inset, 0, Theme::space32, 0);
    barLine->addWidget(buttons, 1);
    barLine->addStretch(0);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(scroll, 1);
    right->addWidget(bar);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(side);
    halves->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(halves, 1);
    all->addWidget(m_status);

    m_back->setTall(true);
    m_next->setTall(true);
    m_next->setObjectName(QStringLiteral("next"));
    connect(m_next, &QPushButton::clicked, this, &Wizard::next);
    connect(m_back, &QPushButton::clicked, this, &Wizard::back);
    connect(m_other, &QPushButton::clicked, this, &Wizard::otherInventoryWanted);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, &Wizard::back);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, this, &Wizard::next);
    connect(m_language, &kit::Segmented::currentChanged, this,
        [this](int index) { Q_EMIT languageChosen(index == 0 ? QStringLiteral("id") : QStringLiteral("en")); });
}

void Wizard::retranslate()
{
    for (WizardStep *step : m_steps)
        step->retranslate();
    m_back->setText(tr("Back"));
    m_other->setText(tr("Open an inventory that exists…"));
    m_note->setText(tr("About 6 minutes. Stop whenever you like and go on from the same step."));
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Indonesian ? 0 : 1);
    m_language->setAccessibleName(tr("Language"));
    m_status->setKeys({{QStringLiteral("Alt ←"), tr("back")}, {QStringLiteral("Alt →"), tr("next")}});
    showFoot();
}

void Wizard::recall()
{
    // Who goes on from a later step has perhaps passed by one before it.
    struct Made {
        bool import; ///< one was made that stands
        QString shop; ///< empty: none is connected
    };
    askStore(
        m_state.services->store, this,
        [](Reader &reader) -> Result<Made> {
            TRY(const auto imports, catalog::importRuns(reader, 1));
            TRY(const auto shops, shops::all(reader));
            return Made{!imports.empty() && !imports.front().undoneAt, shops.empty() ? QString() : shops.back().name};
        },
        [this](const Result<Made> &made) {
            if (!made)
                return;
            m_state.imported |= made->import;
            if (m_state.connectedShop.isEmpty())
                m_state.connectedShop = made->shop;
            showFoot();
        });
}

void Wizard::goTo(int step)
{
    m_current = step;
    m_furthest = std::max(m_furthest, step);
    m_trouble->hide();
    for (WizardStep *other : m_steps)
        other->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_steps[std::size_t(step)]->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_content->setMaximumWidth(m_steps[std::size_t(step)]->isWide() ? 2 * Theme::searchWidth : kColumn);
    m_stack->setCurrentIndex(step);
    m_stack->updateGeometry();
    m_steps[std::size_t(step)]->enter();
    kit::tabAsLaidOut(this); // a step may have made its fields just now
    showFoot();
}

void Wizard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (QWidget *wanted = m_steps[std::size_t(m_current)]->focusWidget())
        wanted->setFocus();
}

void Wizard::showFoot()
{
    const WizardStep &step = *m_steps[std::size_t(m_current)];
    const int count = int(m_steps.size());
    m_place->setText(tr("Step %1 of %2").arg(m_current + 1).arg(count));
    m_title->setText(step.title());
    m_intro->setText(step.intro());
    const QString missing = step.missing();
    m_why->setText(missing);
    m_next->setEnabled(!m_busy && missing.isEmpty());
    const QString word = step.nextWord();
    m_next->setText(!word.isEmpty() ? word : m_current == count - 1 ? tr("Begin") : tr("Next"));
    // What was locked stays locked: there is no way back behind it.
    const int first = m_state.session ? 2 : 0;
    m_back->setVisible(m_current > first);
    m_back->setEnabled(!m_busy);
    m_language->setVisible(m_current == 0);
    m_other->setVisible(!m_state.session);
    std::vector<StepList::Item> items;
    for (int i = 0; i < count; ++i) {
        const WizardStep &each = *m_steps[std::size_t(i)];
        const bool done = i < m_furthest && !each.skipped();
        const auto state = i == m_current ? kit::Role::Blue : done ? kit::Role::Green : kit::Role::Grey;
        items.push_back({each.name(), each.summary(), state, i == m_current});
    }
    m_list->setItems(std::move(items));
    const QString path = m_state.services ? m_state.services->store.path() : m_state.parts.path;
    m_status->setFacts(
        {path.isEmpty() ? tr("Data file: in %1").arg(kit::unmarked(QDir::toNativeSeparators(m_state.parts.folder)))
                        : tr("Data file: %1").arg(kit::unmarked(QDir::toNativeSeparators(path)))});
}

void Wizard::next()
{
    if (!m_next->isEnabled())
        return;
    m_busy = true;
    m_trouble->hide();
    showFoot();
    const int step = m_current;
    m_steps[std::size_t(step)]->commit([this, step](const QString &trouble) {
        m_busy = false;
        if (!trouble.isEmpty()) {
            m_trouble->set(kit::Role::Red, trouble, {});
            m_trouble->show();
            showFoot();
            return;
        }
        if (step + 1 < int(m_steps.size())) {
            // A step that made something new of itself (the recovery code) stays until its next word is pressed.
            if (m_steps[std::size_t(step)]->missing().isEmpty()) {
                remember(m_steps[std::size_t(step + 1)]->id());
                goTo(step + 1);
            } else {
                remember(m_steps[std::size_t(step)]->id());
                goTo(step);
            }
            return;
        }
        whenReady(m_state.services->store.write([](Transaction &tx) { return setSetting(tx, kStep, kDone); }), this,
            [this](const Result<> &) {
                QSettings().remove(QStringLiteral("wizard")); // what was typed now stands in the inventory
                Q_EMIT finished();
            });
    });
}

void Wizard::back()
{
    if (m_back->isVisible() && m_back->isEnabled())
        goTo(m_current - 1);
}

void Wizard::remember(const QString &step)
{
    if (!m_state.services)
        return;
    m_state.services->store.write([step](Transaction &tx) { return setSetting(tx, kStep, step); });
}

void Wizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Wizard::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field that has nothing better to do with it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace selaras::ui
