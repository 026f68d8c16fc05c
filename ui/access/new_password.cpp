#include "access/new_password.h"

#include "access/words.h"
#include "kit/form.h"
#include "store/password_strength.h"

#include <QLineEdit>
#include <QPointer>

namespace selaras::ui {

using kit::Role;
using Finding = kit::Field::Finding;

NewPassword::NewPassword(kit::Field *password, kit::Field *again, std::function<QStringList()> own)
    : QObject(password)
    , m_password(password)
    , m_again(again)
    , m_own(std::move(own))
{
    // A field checks what it holds when it is left, also as its page goes away.
    const QPointer self(this);
    m_password->setCheck(
        [self](const QString &typed) { return self ? strengthFinding(typed, self->m_own()) : Finding(); });
    connect(m_password->lineEdit(), &QLineEdit::textChanged, this, &NewPassword::passwordTyped);
    if (!m_again)
        return;
    m_again->setCheck([self](const QString &typed) -> Finding {
        if (!self || typed.isEmpty())
            return {};
        return self->isRepeated() ? Finding{Role::Green, tr("The same")} : Finding{Role::Red, tr("Not the same")};
    });
    connect(m_again->lineEdit(), &QLineEdit::textChanged, this, &NewPassword::againTyped);
}

bool NewPassword::isStrong() const { return passwordStrength(m_password->lineEdit()->text(), m_own()).isGood(); }

bool NewPassword::isRepeated() const
{
    return !m_again || m_password->lineEdit()->text() == m_again->lineEdit()->text();
}

bool NewPassword::check()
{
    m_password->check();
    if (m_again)
        m_again->check();
    if (isGood())
        return true;
    QLineEdit *fault = (isStrong() ? m_again : m_password)->lineEdit();
    fault->setFocus();
    fault->selectAll();
    return false;
}

void NewPassword::clear()
{
    for (auto *field : {m_password, m_again})
        if (field) {
            field->lineEdit()->clear();
            field->setFinding({});
        }
}

void NewPassword::passwordTyped()
{
    m_password->check();
    if (m_again)
        againTyped(m_again->lineEdit()->text());
}

void NewPassword::againTyped(const QString &text)
{
    // Half of it is not yet another one.
    if (isRepeated() || text.size() >= m_password->lineEdit()->text().size())
        m_again->check();
    else
        m_again->setFinding({});
}

} // namespace selaras::ui
