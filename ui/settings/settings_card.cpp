#include "settings/settings_card.h"

#include "kit/notice.h"
#include "kit/spoken.h"

#include <QHideEvent>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

SettingsCard::SettingsCard(QWidget *parent)
    : kit::Card(parent)
    , m_title(new kit::Label({}, kit::Type::Section))
    , m_inside(new QVBoxLayout)
    , m_said(new kit::Notice(kit::Role::Red, {}))
    , m_spoken(new kit::Spoken(m_said))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::paneInset, Theme::space16, Theme::paneInset, Theme::space16);
    column->setSpacing(Theme::space12);
    m_inside->setSpacing(Theme::space12);
    column->addWidget(m_title);
    column->addLayout(m_inside);
    column->addWidget(m_said);
    m_said->hide();
}

void SettingsCard::setTitle(const QString &title) { m_title->setText(title); }

void SettingsCard::say(std::function<Outcome()> outcome)
{
    m_spoken->say([this, outcome = std::move(outcome)] {
        const Outcome said = outcome();
        m_said->set(said.role, said.words, {});
    });
    m_said->show();
}

void SettingsCard::hush() { m_said->hide(); }

void SettingsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    kit::Card::changeEvent(event);
}

void SettingsCard::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // the window is only covered or minimised then
        hush(); // who comes back asks for something else
    kit::Card::hideEvent(event);
}

} // namespace selaras::ui
