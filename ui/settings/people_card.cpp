#include "settings/people_card.h"

#include "access/new_password.h"
#include "access/words.h"
#include "kit/button.h"
#include "kit/tile.h"
#include "pages/ask.h"
#include "shell/shell.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using kit::Theme;

namespace {

void fillRoles(QComboBox *box)
{
    const QSignalBlocker quiet(box);
    const int was = box->currentIndex();
    box->clear();
    for (const access::Role role : access::peoplesRoles())
        box->addItem(roleWords(role), int(role));
    box->setCurrentIndex(was >= 0 ? was : box->count() - 1);
}

} // namespace

PeopleCard::PeopleCard(std::shared_ptr<access::Session> session, const access::Actor &actor,
    std::function<QString()> shopName, QWidget *parent)
    : SettingsCard(parent)
    , m_session(std::move(session))
    , m_actor(actor)
    , m_grid(new QGridLayout)
    , m_name(new kit::Field({}, new QLineEdit, true))
    , m_password(new kit::Field({}, new QLineEdit, true))
    , m_role(new QComboBox)
    , m_add(kit::secondaryButton({}))
{
    m_roleField = new kit::Field({}, m_role, true);
    m_password->lineEdit()->setEchoMode(QLineEdit::Password);
    m_chosen = new NewPassword(m_password, nullptr, [this, shopName = std::move(shopName)] {
        return QStringList{m_name->lineEdit()->text(), shopName()};
    });
    connect(m_name->lineEdit(), &QLineEdit::textEdited, m_password, [this] { m_password->check(); }); // easier with it
    for (auto *field : {m_name, m_password})
        connect(field->lineEdit(), &QLineEdit::textEdited, this, &PeopleCard::hush);
    m_grid->setHorizontalSpacing(Theme::space12);
    m_grid->setVerticalSpacing(Theme::space8);
    m_grid->setColumnStretch(1, 1);
    inside()->addLayout(m_grid);
    inside()->addWidget(new kit::Rule(Qt::Horizontal, true));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space12);
    line->addWidget(m_name, 2, Qt::AlignTop);
    line->addWidget(m_password, 2, Qt::AlignTop);
    line->addWidget(m_roleField, 2, Qt::AlignTop);
    inside()->addLayout(line);
    inside()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PeopleCard::add);
    retranslate();
}

void PeopleCard::retranslate()
{
    setTitle(tr("People"));
    m_name->setLabel(tr("Name"));
    m_password->setLabel(tr("First password"));
    m_roleField->setLabel(tr("Role"));
    m_add->setText(tr("Add person"));
    fillRoles(m_role);
    const bool may = access::may(m_actor.role, access::Right::ManageUsers);
    m_add->setForbidden(may ? QString() : tr("Only the owner"));
    for (auto *field : {m_name, m_password, m_roleField})
        field->setEnabled(may);
    refresh();
}

void PeopleCard::refresh()
{
    whenReady(m_session->store->read([](Reader &reader) { return access::users(reader); }), this,
        [this](const Result<std::vector<access::User>> &users) { showPeople(users); });
}

void PeopleCard::showPeople(const Result<std::vector<access::User>> &users)
{
    if (!users) {
        refused(users.error());
        return;
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const access::User &user : *users) {
        if (!user.active)
            continue;
        auto *role = new QComboBox;
        role->setProperty("dense", true);
        fillRoles(role);
        role->setCurrentIndex(role->findData(int(user.role)));
        role->setAccessibleName(tr("Role of %1").arg(user.name));
        role->setEnabled(access::may(m_actor.role, access::Right::ManageUsers) && user.id != m_actor.userId);
        connect(role, &QComboBox::activated, this,
            [this, role, id = user.id] { changeRole(id, access::Role(role->currentData().toInt())); });
        m_grid->addWidget(new kit::Avatar(user.name), row, 0);
        m_grid->addWidget(new kit::Label(user.name, kit::Type::Label), row, 1);
        m_grid->addWidget(role, row, 2);
        ++row;
    }
}

void PeopleCard::add()
{
    if (!m_chosen->check())
        return;
    m_add->setEnabled(false);
    whenReady(QtConcurrent::run([session = m_session, name = m_name->lineEdit()->text(),
                                    password = passwordSecret(m_password->lineEdit()->text()),
                                    role = access::Role(m_role->currentData().toInt())] {
        return access::addPerson(*session, name, password, role);
    }),
        this, [this](const Result<qint64> &id) {
            m_add->setEnabled(true);
            if (!id) {
                refused(id.error());
                return;
            }
            hush();
            m_name->lineEdit()->clear();
            m_chosen->clear();
            refresh();
        });
}

void PeopleCard::changeRole(qint64 id, access::Role role)
{
    whenReady(QtConcurrent::run([session = m_session, id, role] { return access::changeRole(*session, id, role); }),
        this, [this](const Result<> &done) {
            if (!done)
                refused(done.error());
            refresh();
        });
}

void PeopleCard::refused(const Error &error)
{
    say([error]() -> Outcome {
        const QString &code = error.code;
        return {kit::Role::Red,
            code == QLatin1String("users.name-taken")       ? tr("Somebody has this name already. Add the family name.")
                : code == QLatin1String("users.name-empty") ? tr("Fill in a name.")
                : code == QLatin1String("users.name-long")  ? tr("The name is too long.")
                : code == QLatin1String("users.last-owner")
                ? tr("An inventory has at least one owner. Make somebody else an owner first.")
                : code == QLatin1String("users.name-reserved")
                ? tr("This name is kept for Selaras itself. Choose another.")
                : code == QLatin1String("access.denied") ? tr("Only the owner can change who may log in.")
                                                         : loginSentence(error, {}, false)};
    });
}

} // namespace selaras::ui
