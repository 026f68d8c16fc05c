#include "connect/connect_page.h"

#include "kit/button.h"
#include "kit/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

ConnectPage::ConnectPage(Services &services, qint64 again, connecting::MakeWire makeWire, QWidget *parent)
    : QWidget(parent)
    , m_again(again != 0)
    , m_title(new kit::Label({}, kit::Type::Title))
    , m_intro(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_back(kit::secondaryButton({}, QStringLiteral("Esc")))
    , m_form(new ConnectForm(services, std::move(makeWire)))
{
    auto *surface = new kit::Region(kit::Region::Fill::Surface);
    auto *held = new QWidget;
    held->setMaximumWidth(Theme::searchWidth + Theme::rail);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space16);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    column->addWidget(m_form);
    column->addStretch();
    auto *line = new QHBoxLayout(surface);
    line->setContentsMargins(Theme::space32, Theme::space24, Theme::space32, Theme::space24);
    line->addWidget(held, 1);
    line->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(surface);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_back, &QPushButton::clicked, this, &ConnectPage::closed);
    connect(m_form, &ConnectForm::connected, this, [this](qint64 shop, const QString &) {
        // The button that was pressed has gone grey; what is left to do here is to leave.
        m_back->setFocus();
        Q_EMIT connected(shop);
    });
    if (again)
        m_form->signInAgain(again);
    setFocusProxy(m_form);
    retranslate();
}

void ConnectPage::retranslate()
{
    m_title->setText(m_again ? tr("Sign in again") : tr("Connect a shop"));
    m_intro->setText(m_again
            ? tr("Its orders and stock wait until the channel lets us in again.")
            : tr(
                "Keys and sign-ins are kept encrypted in the inventory. In shadow mode nothing is changed on the channel."));
    m_back->setText(tr("Back"));
}

void ConnectPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace selaras::ui
