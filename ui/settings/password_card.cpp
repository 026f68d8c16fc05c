#include "settings/password_card.h"

#include "access/new_password.h"
#include "access/words.h"
#include "kit/button.h"
#include "kit/form.h"
#include "pages/ask.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using kit::Theme;

namespace {

kit::Field *secretField()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return new kit::Field({}, edit, true);
}

} // namespace

PasswordCard::PasswordCard(std::shared_ptr<access::Session> session, const access::Actor &who,
    std::function<QString()> shopName, QWidget *parent)
    : SettingsCard(parent)
    , m_session(std::move(session))
    , m_old(secretField())
    , m_new(secretField())
    , m_again(secretField())
    , m_change(kit::secondaryButton({}))
{
    m_chosen = new NewPassword(m_new, m_again, [name = who.name, shopName = std::move(shopName)] {
        return QStringList{name, shopName()};
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space12);
    for (auto *field : {m_old, m_new, m_again}) {
        line->addWidget(field, 1, Qt::AlignTop);
        // What came of the last change is no word about the next one.
        connect(field->lineEdit(), &QLineEdit::textEdited, this, &PasswordCard::hush);
    }
    inside()->addLayout(line);
    inside()->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &PasswordCard::change);
    retranslate();
}

void PasswordCard::retranslate()
{
    setTitle(tr("Your password"));
    m_old->setLabel(tr("Password now"));
    m_new->setLabel(tr("New password"));
    m_again->setLabel(tr("Repeat"));
    m_change->setText(tr("Change password"));
}

void PasswordCard::change()
{
    if (!m_chosen->check())
        return;
    m_change->setEnabled(false);
    whenReady(QtConcurrent::run([session = m_session, old = passwordSecret(m_old->lineEdit()->text()),
                                    password = passwordSecret(m_new->lineEdit()->text())] {
        return access::changePassword(*session, old, password);
    }),
        this, [this](const Result<> &done) {
            m_change->setEnabled(true);
            if (done) {
                m_old->lineEdit()->clear();
                m_chosen->clear();
            }
            say([done]() -> Outcome {
                if (done)
                    return {kit::Role::Green, tr("The password is changed.")};
                return {kit::Role::Red, loginSentence(done.error(), {}, false)};
            });
        });
}

} // namespace selaras::ui
