#include "kit/form.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace selaras::kit {

Field::Field(const QString &label, QWidget *editor, bool dense, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new Label(label, Type::Label))
    , m_words(new Label({}, Type::Small, Tone::Text2))
    , m_shape(new ShapeMark(Role::Grey, Type::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    m_title->setBuddy(editor);
    editor->setProperty("dense", dense);
    editor->style()->polish(editor);
    editor->setAccessibleName(label);
    column->addWidget(m_title);
    column->addWidget(editor);
    auto *below = new QHBoxLayout;
    below->setSpacing(Theme::space6);
    below->addWidget(m_shape, 0, Qt::AlignTop);
    below->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    column->addLayout(below);
    column->addStretch(1);
    m_shape->hide();
    m_words->hide();
    editor->installEventFilter(this);
    if (auto *edit = lineEdit())
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (m_finding.role == Role::Red)
                check();
        });
}

QLineEdit *Field::lineEdit() const { return qobject_cast<QLineEdit *>(m_editor); }

void Field::setLabel(const QString &label)
{
    m_title->setText(label);
    m_editor->setAccessibleName(label);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    setFinding(m_finding);
}

void Field::setFinding(const Finding &finding)
{
    m_finding = finding;
    const bool found = !finding.words.isEmpty();
    m_shape->setVisible(found);
    m_shape->setRole(finding.role);
    m_words->setText(found ? finding.words : m_hint);
    m_words->setTone(found ? toneOf(finding.role) : Tone::Text2);
    m_words->setVisible(!m_words->text().isEmpty());
    m_editor->setAccessibleDescription(m_words->text());
    m_editor->setProperty("invalid", found && finding.role == Role::Red);
    m_editor->update();
}

void Field::setCheck(std::function<Finding(const QString &)> check) { m_check = std::move(check); }

bool Field::check()
{
    if (!m_check)
        return true;
    setFinding(m_check(editorText()));
    return m_finding.role != Role::Red || m_finding.words.isEmpty();
}

QString Field::editorText() const
{
    if (const auto *edit = lineEdit())
        return edit->text();
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor))
        return combo->currentText();
    return {};
}

void Field::changeEvent(QEvent *event)
{
    // What was found wrong is said in the new language.
    if (event->type() == QEvent::LanguageChange && !m_finding.words.isEmpty())
        check();
    QWidget::changeEvent(event);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    // Looking at a field and leaving it empty is no mistake yet.
    if (watched == m_editor && event->type() == QEvent::FocusOut && !editorText().isEmpty())
        check();
    return QWidget::eventFilter(watched, event);
}

} // namespace selaras::kit
