#include "counts/count_pane.h"

#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;

namespace {

Label *wrapping(const QString &text, Type type = Type::Body)
{
    auto *label = new Label(text, type, Tone::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

CountPane::CountPane(QWidget *parent)
    : Pane(parent)
{
    setFixedWidth(Theme::pane);
}

void CountPane::foot(Button *act, bool harmful)
{
    connect(act, &QPushButton::clicked, this, &CountPane::confirm);
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &CountPane::closed);
    if (harmful) {
        addAction(back);
        addHarmfulAction(act);
    } else {
        addAction(act);
        addAction(back);
    }
}

void CountPane::askBegin(const std::vector<inventory::Warehouse> &places, const QString &name)
{
    fill([=, this] {
        clear();
        clearActions();
        m_asked = Asked::Begin;
        setTitle(tr("Begin a count"));
        setSubtitle(tr("A whole warehouse, or some shelves of it"));
        static_cast<QBoxLayout *>(body())->setSpacing(Theme::space8);
        m_place = new QComboBox;
        for (const inventory::Warehouse &place : places)
            m_place->addItem(place.name, place.id);
        body()->addWidget(new Field(tr("Warehouse"), m_place, true));
        m_name = new Field(tr("Name"), new QLineEdit(name), true);
        m_name->lineEdit()->setObjectName(QStringLiteral("count-name"));
        m_name->setHint(tr("As everybody who counts knows it: Rack A"));
        m_name->setCheck([](const QString &text) -> Field::Finding {
            return text.trimmed().isEmpty() ? Field::Finding{Role::Red, CountPane::tr("Give it a name")}
                                            : Field::Finding{};
        });
        body()->addWidget(m_name);
        m_blind = new QCheckBox(tr("Blind"));
        m_blind->setChecked(true);
        body()->addWidget(m_blind);
        body()->addWidget(
            wrapping(tr("Whoever counts does not see what the books say, so that nobody counts what is expected."),
                Type::Small));
        body()->addWidget(wrapping(
            tr("Selling goes on meanwhile: each line is compared with the books of its own moment."), Type::Small));
        body()->addStretch(1);
        foot(primaryButton(tr("Begin"), QStringLiteral("↵")), false);
        m_name->lineEdit()->setFocus();
        m_name->lineEdit()->selectAll();
    });
}

void CountPane::askDrop(const stockroom::Count &count, qint64 skus)
{
    askHarm(Asked::Drop, count.id, tr("Give %1 up?").arg(count.name),
        tr("The books stay as they are. %n counted SKU(s) are kept for the audit and can not be posted.", nullptr,
            int(skus)),
        tr("Give it up"));
}

void CountPane::askTakeBack(const stockroom::Count &count)
{
    askHarm(Asked::TakeBack, count.id, tr("Take %1 back?").arg(count.name),
        tr("What it put right is put back, as if nobody had counted. What was sold or moved since stays so, and every shop is told. This can be done once."),
        tr("Take it back"));
}

void CountPane::askHarm(Asked what, qint64 countId, const QString &title, const QString &words, const QString &act)
{
    fill([=, this] {
        clear();
        clearActions();
        m_asked = what;
        m_count = countId;
        m_name = nullptr;
        setTitle(title);
        setSubtitle({});
        body()->addWidget(wrapping(words));
        body()->addStretch(1);
        foot(dangerButton(act, QStringLiteral("Del")), true);
        setFocus(); // Enter does no harm
    });
}

void CountPane::confirm()
{
    if (m_asked == Asked::Drop)
        Q_EMIT dropWanted(m_count);
    else if (m_asked == Asked::TakeBack)
        Q_EMIT takeBackWanted(m_count);
    else if (m_name->check())
        Q_EMIT beginWanted(
            m_place->currentData().toLongLong(), m_name->lineEdit()->text().simplified(), m_blind->isChecked());
    else
        m_name->lineEdit()->setFocus();
}

void CountPane::sayTrouble(const QString &title, const QString &text)
{
    static_cast<QBoxLayout *>(body())->insertWidget(0, new Notice(Role::Red, title, text));
}

void CountPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_asked == Asked::Begin ? enter : event->key() == Qt::Key_Delete)
        confirm();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
