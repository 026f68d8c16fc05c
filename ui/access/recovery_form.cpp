#include "access/recovery_form.h"

#include "access/new_password.h"
#include "kit/button.h"
#include "kit/form.h"
#include "store/recovery_code.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

QLineEdit *edit(const char *name, bool secret)
{
    auto *made = new QLineEdit;
    made->setObjectName(QString::fromLatin1(name));
    if (secret)
        made->setEchoMode(QLineEdit::Password);
    return made;
}

} // namespace

RecoveryForm::RecoveryForm(QWidget *parent)
    : QWidget(parent)
    , m_code(new kit::Field({}, edit("recovery-code", false)))
    , m_password(new kit::Field({}, edit("new-password", true)))
    , m_again(new kit::Field({}, edit("new-password-again", true)))
    , m_submit(kit::primaryButton({}, QStringLiteral("↵")))
    , m_back(kit::plainButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space12);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(Theme::current().font(kit::Type::Body).pixelSize());
    m_code->lineEdit()->setFont(fixed);
    column->addWidget(m_code);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::space12);
    pair->addWidget(m_password);
    pair->addWidget(m_again);
    column->addLayout(pair);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);
    m_submit->setTall(true);
    m_back->setTall(true);
    m_chosen = new NewPassword(m_password, m_again, [this] { return m_own; });
    for (auto *field : {m_code, m_password, m_again}) {
        connect(field->lineEdit(), &QLineEdit::textChanged, this, &RecoveryForm::changed);
        connect(field->lineEdit(), &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    }
    connect(m_submit, &QPushButton::clicked, this,
        [this] { Q_EMIT submitted(m_code->lineEdit()->text(), m_password->lineEdit()->text()); });
    connect(m_back, &QPushButton::clicked, this, &RecoveryForm::dismissed);
    setFocusProxy(m_code->lineEdit());
    retranslate();
    changed();
}

void RecoveryForm::clear()
{
    m_code->lineEdit()->clear();
    m_code->setFinding({});
    m_chosen->clear();
}

void RecoveryForm::setBusy(bool busy)
{
    m_busy = busy;
    changed();
}

void RecoveryForm::changed()
{
    m_submit->setEnabled(!m_busy && recoverySecret(m_code->lineEdit()->text()).has_value() && m_chosen->isGood());
}

void RecoveryForm::retranslate()
{
    m_code->setLabel(tr("Recovery code"));
    m_code->setHint(tr("8 groups of 4 characters, from the paper or the USB stick."));
    m_password->setLabel(tr("New password"));
    m_again->setLabel(tr("Repeat"));
    m_submit->setText(tr("Set password and log in"));
    m_back->setText(tr("Back"));
}

} // namespace selaras::ui
