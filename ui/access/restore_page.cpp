#include "access/restore_page.h"

#include "access/user_list.h"
#include "access/words.h"
#include "kit/bars.h"
#include "kit/button.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spark.h"
#include "pages/ask.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using access::PutBack;
using kit::Theme;

namespace {

constexpr int kWhole = 1000; ///< of the progress; a file has more bytes than an int holds

using Done = std::shared_ptr<Result<PutBack>>;

/// A path as a line can break it: behind each of its folders.
QString breakable(const QString &path)
{
    QString out = QDir::toNativeSeparators(path);
    return out.replace(QDir::separator(), QDir::separator() + QString(QChar(0x200b)));
}

} // namespace

RestorePage::RestorePage(
    const QString &inventory, const QString &backup, const access::Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_backup(backup)
    , m_setting(setting)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
    , m_title(new kit::Label({}, kit::Type::Figure))
    , m_hint(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_passwordLabel(new kit::Label({}, kit::Type::Label))
    , m_far(new kit::Label)
    , m_list(new UserList)
    , m_password(new QLineEdit)
    , m_restore(kit::primaryButton({}, QStringLiteral("↵")))
    , m_back(kit::secondaryButton({}, QStringLiteral("Esc")))
    , m_line(new kit::ProgressLine)
    , m_notice(new kit::Notice(kit::Role::Grey, {}))
    , m_status(new kit::StatusLine)
{
    build();
    readBackup();
    retranslate();
}

RestorePage::~RestorePage()
{
    *m_stopped = true;
    m_work.waitForFinished();
}

void RestorePage::build()
{
    auto *form = new QWidget;
    form->setMaximumWidth(Theme::current().scaled(Theme::searchWidth));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space12);
    m_hint->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(QStringLiteral("restore-password"));
    m_password->setTextMargins(Theme::space8, 0, Theme::space8, 0);
    m_passwordLabel->setBuddy(m_password);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setTall(true);
    m_back->setTall(true);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_notice);
    column->addWidget(m_list);
    column->addWidget(m_passwordLabel);
    column->addWidget(m_password);
    auto *work = new QHBoxLayout;
    work->setSpacing(Theme::space12);
    work->addWidget(m_line, 1);
    work->addWidget(m_far);
    column->addLayout(work);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(3);
    auto *ground = new kit::Region(kit::Region::Fill::Surface);
    auto *middle = new QHBoxLayout(ground);
    middle->setContentsMargins(Theme::space32, Theme::space24, Theme::space32, Theme::space24);
    middle->addStretch();
    middle->addWidget(form, 100);
    middle->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(ground, 1);
    all->addWidget(m_status);
    setFocusProxy(m_password);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::next);
    connect(m_password, &QLineEdit::returnPressed, m_restore, &QPushButton::click);
    connect(m_password, &QLineEdit::textChanged, this, &RestorePage::showState);
    connect(m_list, &QListWidget::currentRowChanged, this, &RestorePage::showState);
    const auto back = [this] {
        if (m_busy)
            *m_stopped = true;
        else if (!m_session)
            Q_EMIT left();
    };
    connect(m_back, &QPushButton::clicked, this, back);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, back);
}

void RestorePage::readBackup()
{
    m_info = infoOf(m_backup);
    auto users
        = m_info ? access::peopleIn(m_backup, m_setting) : Result<std::vector<Keyring::User>>(fail(m_info.error()));
    if (users)
        m_users = std::move(*users);
    else
        m_trouble = users.error();
}

void RestorePage::retranslate()
{
    m_title->setText(m_session ? tr("The backup is restored") : tr("Restore a backup"));
    m_passwordLabel->setText(tr("Password when the backup was made"));
    m_restore->setText(m_session ? tr("Open the inventory") : tr("Restore"));
    m_back->setText(m_busy ? tr("Stop") : tr("Back"));
    m_list->setAccessibleName(tr("Users"));
    m_list->setUsers(m_users, m_setting.clock.now());
    m_status->setFacts({tr("Data file: %1").arg(kit::unmarked(QDir::toNativeSeparators(m_inventory)))});
    showState();
}

void RestorePage::showState()
{
    const qint64 now = m_setting.clock.now();
    const bool ask = !m_users.empty() && !m_session;
    for (QWidget *widget :
        {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_passwordLabel), static_cast<QWidget *>(m_password)})
        widget->setVisible(ask);
    m_list->setEnabled(!m_busy);
    m_password->setReadOnly(m_busy);
    m_restore->setVisible(ask || m_session);
    m_restore->setEnabled(m_session || (!m_busy && !m_password->text().isEmpty()));
    m_back->setVisible(!m_session);
    m_line->setVisible(m_busy);
    m_far->setVisible(m_busy);
    const QString made = m_info ? kit::format::moment(when::local(m_info->createdAt), when::local(now)) : QString();
    m_hint->setText(
        m_session ? tr(
            "Everything is as it was on %1, and the integrity check is clean. Orders that came after are read from the channels again as far back as they tell; stock that was moved by hand after it is to be moved again.")
                        .arg(made)
            : !ask ? QDir::toNativeSeparators(m_backup)
                   : tr("Made %1. Choose your name, and type the password you had then.").arg(made));
    if (m_session)
        showDone();
    else if (m_trouble)
        m_notice->set(kit::Role::Red,
            m_trouble->code.startsWith(QLatin1String("backup.")) ? sentenceFor(*m_trouble, Subject::Here).whole()
                                                                 : loginSentence(*m_trouble, {}, false),
            {});
    m_notice->setVisible(m_session || m_trouble);
}

void RestorePage::showDone()
{
    QStringList places;
    for (const QString &path : m_kept)
        places << breakable(path);
    m_notice->set(kit::Role::Green,
        m_kept.isEmpty() ? tr("Nothing was written over.") : tr("What was in its place is kept:"), places.join(u'\n'));
}

void RestorePage::next()
{
    if (m_session)
        Q_EMIT entered(m_session);
    else if (!m_busy && !m_password->text().isEmpty())
        begin();
}

void RestorePage::begin()
{
    m_busy = true;
    m_trouble.reset();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    showProgress(0);
    retranslate();
    m_work = QtConcurrent::run([backup = m_backup, inventory = m_inventory, name = m_list->chosenName(),
                                   password = passwordSecret(m_password->text()), setting = m_setting,
                                   stopped = m_stopped](QPromise<Done> &promise) {
        promise.setProgressRange(0, kWhole);
        const auto goOn = [&promise, &stopped](qint64 done, qint64 of) {
            promise.setProgressValue(of > 0 ? int(done * kWhole / of) : 0);
            return !*stopped;
        };
        auto back
            = std::make_shared<Result<PutBack>>(access::putBack(backup, inventory, name, password, setting, goOn));
        if (*back)
            (*back)->session.store->moveToThread(QCoreApplication::instance()->thread());
        promise.addResult(back);
    });
    whenReady(
        m_work, this, [this](const Done &back) { finish(back); }, [this](int permille) { showProgress(permille); });
}

void RestorePage::showProgress(int permille)
{
    m_line->set(permille, 0, kWhole);
    const double bytes = m_info ? double(m_info->inventoryBytes + m_info->keyringBytes) : 0;
    m_far->setText(tr("%1 of %2 MB checked and put back")
                       .arg(kit::format::percent(permille / 10 / 100.0), kit::format::decimal(bytes / 1024 / 1024, 1)));
}

void RestorePage::finish(const Done &back)
{
    m_busy = false;
    if (*back) {
        m_kept = (*back)->kept;
        m_session = std::make_shared<access::Session>(std::move((*back)->session));
        m_password->clear();
    } else {
        m_trouble = back->error();
    }
    retranslate();
    if (m_session)
        m_restore->setFocus();
    else
        m_password->selectAll();
}

void RestorePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace selaras::ui
