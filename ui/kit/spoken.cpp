#include "kit/spoken.h"

#include "kit/tab_order.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVariant>

#include <vector>

namespace selaras::kit {

namespace {

/// What stands in the fields of a page, in the order of its layouts.
std::vector<QVariant> typedIn(QWidget *page)
{
    std::vector<QVariant> out;
    for (const QWidget *field : widgetsAsLaidOut(page)) {
        if (const auto *edit = qobject_cast<const QLineEdit *>(field))
            out.emplace_back(edit->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(field))
            out.emplace_back(box->currentIndex());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(field); button && button->isCheckable())
            out.emplace_back(button->isChecked());
    }
    return out;
}

void putBack(const std::vector<QVariant> &typed, QWidget *page)
{
    auto next = typed.begin();
    for (QWidget *field : widgetsAsLaidOut(page)) {
        if (next == typed.end())
            return;
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->setText((next++)->toString());
        else if (auto *box = qobject_cast<QComboBox *>(field))
            box->setCurrentIndex((next++)->toInt());
        else if (auto *button = qobject_cast<QAbstractButton *>(field); button && button->isCheckable())
            button->setChecked((next++)->toBool());
    }
}

} // namespace

Spoken::Spoken(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
}

void Spoken::say(std::function<void()> words)
{
    m_words = std::move(words);
    m_words();
}

bool Spoken::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_words) {
        const auto typed = typedIn(m_widget);
        m_words();
        putBack(typed, m_widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace selaras::kit
