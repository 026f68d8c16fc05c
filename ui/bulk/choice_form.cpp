#include "bulk/choice_form.h"

#include "kit/badge.h"
#include "kit/label.h"
#include "kit/pane.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

namespace {

Label *paragraph(const QString &text)
{
    auto *label = new Label(text, Type::Body, Tone::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChoiceForm::ChoiceForm(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_missing(new Label(words.missing, Type::Small, Tone::Red))
    , m_mark(new ShapeMark(Role::Red, Type::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    column->addWidget(new SectionTitle(words.question));
    for (const QString &choiceWords : words.choices) {
        auto *choice = new QRadioButton(choiceWords);
        m_choices->addButton(choice, int(m_choices->buttons().size()));
        column->addWidget(choice);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space6);
    line->addWidget(m_mark);
    line->addWidget(m_missing, 1);
    column->addLayout(line);
    m_mark->hide();
    m_missing->hide();
    connect(m_choices, &QButtonGroup::idToggled, this, [this] {
        m_mark->hide();
        m_missing->hide();
    });
    column->addWidget(new SectionTitle(tr("What this does")));
    for (const QString &consequence : words.consequences)
        column->addWidget(paragraph(consequence));
    setFocusProxy(m_choices->button(0));
}

void ChoiceForm::confirm()
{
    if (m_choices->checkedId() < 0) {
        m_mark->show();
        m_missing->show();
        return;
    }
    Q_EMIT confirmed(m_choices->checkedId());
}

void ChoiceForm::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (digit >= 0 && digit < m_choices->buttons().size())
        m_choices->button(digit)->setChecked(true);
    else
        QWidget::keyPressEvent(event);
}

} // namespace selaras::ui
