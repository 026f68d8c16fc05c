#include "settings/sender_form.h"

#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/form.h"
#include "settings/message_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

const QString kAccount = QStringLiteral("account");
const QString kTls = QStringLiteral("tls");

kit::Field *lineField(const QString &name)
{
    auto *field = new kit::Field({}, new QLineEdit, true);
    field->lineEdit()->setObjectName(QStringLiteral("sender-") + name);
    return field;
}

} // namespace

SenderForm::SenderForm(const std::vector<messengers::MessengerKind> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_kinds(kinds)
    , m_choice(new kit::Segmented({}))
    , m_name(lineField(QStringLiteral("name")))
    , m_limit(lineField(QStringLiteral("limit")))
    , m_save(kit::secondaryButton({}))
    , m_back(kit::plainButton({}))
{
    m_save->setObjectName(QStringLiteral("sender-save"));
    m_back->setObjectName(QStringLiteral("sender-back"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space12);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    auto *both = new QHBoxLayout;
    both->setSpacing(Theme::space12);
    both->addWidget(m_name, 1, Qt::AlignTop);
    both->addWidget(m_limit, 1, Qt::AlignTop);
    column->addLayout(both);
    for (const messengers::MessengerKind &kind : m_kinds) {
        m_pages.push_back(pageOf(kind));
        column->addWidget(m_pages.back().box);
    }
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::space12);
    acts->addWidget(m_save);
    acts->addWidget(m_back);
    acts->addStretch();
    column->addLayout(acts);
    connect(m_choice, &kit::Segmented::currentChanged, this, [this](int index) {
        if (m_id == 0)
            showKind(index);
    });
    connect(m_save, &QPushButton::clicked, this, &SenderForm::saveWanted);
    connect(m_back, &QPushButton::clicked, this, &SenderForm::backWanted);
    retranslate();
    addNew();
}

SenderForm::Page SenderForm::pageOf(const messengers::MessengerKind &kind)
{
    Page out{.box = new QWidget, .account = lineField(kAccount), .fields = {}};
    auto *grid = new QGridLayout(out.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space12);
    grid->setVerticalSpacing(Theme::space12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(out.account, 0, 0, Qt::AlignTop);
    int at = 1;
    for (const messengers::SenderField &asked : kind.fields) {
        if (asked.name == kTls) {
            out.tlsFirst = new QCheckBox;
            out.tlsFirst->setObjectName(QStringLiteral("sender-tls"));
            continue;
        }
        kit::Field *field = lineField(asked.name);
        if (asked.secret)
            field->lineEdit()->setEchoMode(QLineEdit::Password);
        out.fields.emplace_back(asked.name, field);
        grid->addWidget(field, at / 2, at % 2, Qt::AlignTop);
        ++at;
    }
    if (out.tlsFirst)
        grid->addWidget(out.tlsFirst, (at + 1) / 2, 0, 1, 2);
    for (kit::Field *field : out.box->findChildren<kit::Field *>())
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &SenderForm::saveWanted);
    return out;
}

messages::Way SenderForm::wayAt(std::size_t index) const
{
    return messages::wayFromName(m_kinds[index].id).value_or(messages::Way::Email);
}

void SenderForm::retranslate()
{
    QStringList choices;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const messages::Way way = wayAt(i);
        choices << wayWords(way);
        const Page &page = m_pages[i];
        const FieldWords account = senderFieldWords(way, kAccount);
        page.account->setLabel(account.label);
        page.account->setHint(account.hint);
        for (std::size_t f = 0; f < page.fields.size(); ++f) {
            const auto &[name, field] = page.fields[f];
            const FieldWords words = senderFieldWords(way, name);
            const bool kept = m_id != 0 && field->lineEdit()->echoMode() == QLineEdit::Password;
            field->setLabel(words.label);
            field->setHint(kept ? tr("empty: the one that is there stays") : words.hint);
        }
        if (page.tlsFirst)
            page.tlsFirst->setText(senderFieldWords(way, kTls).label);
    }
    m_choice->setChoices(choices);
    m_choice->setAccessibleName(tr("Messenger"));
    m_name->setLabel(tr("Name buyers see"));
    m_limit->setLabel(tr("At most so many messages in 24 hours"));
    m_save->setText(m_id == 0 ? tr("Add sender") : tr("Save"));
    m_back->setText(tr("Leave it as it was"));
}

void SenderForm::setForbidden(const QString &whoMay) { m_save->setForbidden(whoMay); }

void SenderForm::showKind(int index)
{
    m_kind = index;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i].box->setVisible(int(i) == index);
    if (m_id == 0 && kind())
        showLimit(kind()->perDay);
}

void SenderForm::showLimit(qint64 limit) { m_limit->lineEdit()->setText(QString::number(limit)); }

void SenderForm::addNew()
{
    m_id = 0;
    m_choice->show();
    m_back->hide();
    m_name->lineEdit()->clear();
    for (const Page &page : m_pages) {
        page.account->lineEdit()->clear();
        for (const auto &[name, field] : page.fields)
            field->lineEdit()->setText(name == u"port" ? QStringLiteral("465") : QString());
        if (page.tlsFirst)
            page.tlsFirst->setChecked(false);
    }
    showKind(m_choice->currentIndex());
    retranslate();
}

void SenderForm::edit(const messages::Sender &sender, const messengers::SenderAccess &shown)
{
    m_id = sender.id;
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        if (wayAt(i) == sender.way)
            showKind(int(i));
    m_choice->hide(); // a mailbox does not become a number
    m_back->show();
    m_name->lineEdit()->setText(sender.name);
    showLimit(sender.dailyLimit);
    page().account->lineEdit()->setText(sender.account);
    for (const auto &[name, field] : page().fields)
        field->lineEdit()->setText(shown.settings.value(name));
    if (page().tlsFirst)
        page().tlsFirst->setChecked(shown.settings.value(kTls) == u"first");
    retranslate();
    m_name->lineEdit()->setFocus();
}

const messengers::MessengerKind *SenderForm::kind() const
{
    return m_kinds.empty() ? nullptr : &m_kinds[std::size_t(m_kind)];
}

messengers::SenderAccess SenderForm::access() const
{
    messengers::SenderAccess out{
        .name = m_name->lineEdit()->text(), .account = page().account->lineEdit()->text(), .settings = {}};
    for (const auto &[name, field] : page().fields)
        out.settings.insert(name, field->lineEdit()->text());
    if (page().tlsFirst)
        out.settings.insert(kTls, page().tlsFirst->isChecked() ? QStringLiteral("first") : QString());
    return out;
}

qint64 SenderForm::dailyLimit() const { return m_limit->lineEdit()->text().trimmed().toLongLong(); }

void SenderForm::showCulprit(const QString &code)
{
    const QString about = code.section(u'.', -1);
    kit::Field *culprit = about == u"name" ? m_name : about == u"limit" ? m_limit : nullptr;
    if (about == u"address" || about == u"number" || about == u"sender-exists")
        culprit = page().account;
    for (const auto &[name, field] : page().fields)
        if (about == name)
            culprit = field;
    if (culprit)
        culprit->lineEdit()->setFocus();
}

} // namespace selaras::ui
