#include "access/login_page.h"

#include "access/recovery_form.h"
#include "access/user_list.h"
#include "access/waves.h"
#include "access/words.h"
#include "kit/badge.h"
#include "kit/bars.h"
#include "kit/button.h"
#include "kit/file_chooser.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "pages/ask.h"
#include "pages/when.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using access::Session;
using kit::Theme;

namespace {

const QString kLastUser = QStringLiteral("login/user");

/// Whether only a backup brings the inventory or its keys back.
bool isLost(const Error &error)
{
    static const QStringList kLost{QStringLiteral("store.missing"), QStringLiteral("store.damaged"),
        QStringLiteral("store.foreign"), QStringLiteral("store.plain"), QStringLiteral("keyring.missing"),
        QStringLiteral("keyring.damaged"), QStringLiteral("keyring.wrong-key")};
    return kLost.contains(error.code);
}

using Opened = std::shared_ptr<Result<Session>>;

/// Runs in a thread of the pool; the store it opens goes to the window's thread.
template <class Open> QFuture<Opened> openAside(Open open)
{
    return QtConcurrent::run([open = std::move(open)] {
        auto session = std::make_shared<Result<Session>>(open());
        if (*session)
            (*session)->store->moveToThread(QCoreApplication::instance()->thread());
        return session;
    });
}

} // namespace

LoginPage::LoginPage(const QString &path, const access::Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_setting(setting)
    , m_waves(new Waves)
    , m_language(new kit::Segmented({QStringLiteral("Indonesia"), QStringLiteral("English")}))
    , m_title(new kit::Label({}, kit::Type::Figure))
    , m_hint(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_passwordLabel(new kit::Label({}, kit::Type::Label))
    , m_list(new UserList)
    , m_ways(new QStackedWidget)
    , m_password(new QLineEdit)
    , m_enter(kit::primaryButton({}, QStringLiteral("↵")))
    , m_forgot(kit::linkButton({}))
    , m_useCode(kit::linkButton({}))
    , m_other(kit::linkButton({}))
    , m_putBack(kit::linkButton({}))
    , m_anew(kit::linkButton({}))
    , m_eye(kit::iconButton(QStringLiteral("eye"), {}))
    , m_caps(new kit::BadgeLabel(kit::Role::Yellow))
    , m_notice(new kit::Notice(kit::Role::Red, {}))
    , m_recovery(new RecoveryForm)
    , m_status(new kit::StatusLine)
{
    build();
    retranslate();
    readUsers();
    m_list->choose(QSettings().value(kLastUser).toLongLong());
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LoginPage::showPause);
    m_second.start();
    showPause();
}

LoginPage::~LoginPage() = default;

void LoginPage::build()
{
    auto *form = new QWidget;
    form->setFixedWidth(Theme::current().scaled(Theme::paneWide));
    auto *whole = new QVBoxLayout(form);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::space16);
    const auto part = [whole] {
        auto *made = new QVBoxLayout;
        made->setContentsMargins(Theme::space12, 0, Theme::space12, 0);
        made->setSpacing(Theme::space4);
        whole->addLayout(made);
        return made;
    };
    whole->addStretch(2);
    auto *head = part();
    head->addWidget(m_title);
    head->addWidget(m_hint);
    auto *column = part();
    column->addWidget(m_list);
    column->addSpacing(Theme::space12);

    auto *byPassword = new QWidget;
    auto *password = new QVBoxLayout(byPassword);
    password->setContentsMargins(0, 0, 0, 0);
    password->setSpacing(Theme::space4);
    password->addWidget(m_passwordLabel);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space8);
    line->addWidget(m_password, 1);
    line->addWidget(m_eye);
    line->addWidget(m_enter);
    m_enter->setTall(true);
    m_eye->setTall(true);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::NoFocus);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setTextMargins(Theme::space8, 0, Theme::space8, 0);
    m_password->installEventFilter(this);
    m_passwordLabel->setBuddy(m_password);
    password->addLayout(line);
    password->addWidget(m_caps, 0, Qt::AlignLeft);
    password->addStretch();
    m_ways->addWidget(byPassword);
    m_ways->addWidget(m_recovery);
    column->addWidget(m_ways);
    column->addWidget(m_notice);
    column->addSpacing(Theme::space16);
    column->addWidget(new kit::Rule);
    column->addSpacing(Theme::space12);
    auto *links = new QHBoxLayout;
    links->setSpacing(Theme::space24);
    links->addWidget(m_forgot);
    links->addWidget(m_useCode);
    links->addStretch();
    column->addLayout(links);
    column->addSpacing(Theme::space8);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addSpacing(Theme::space8);
    column->addWidget(m_putBack, 0, Qt::AlignLeft);
    column->addSpacing(Theme::space8);
    column->addWidget(m_anew, 0, Qt::AlignLeft);
    m_putBack->hide();
    m_anew->hide();
    whole->addStretch(3);

    auto *right = new kit::Region(kit::Region::Fill::Surface);
    auto *page = new QVBoxLayout(right);
    page->setContentsMargins(Theme::space32, Theme::space24 + Theme::space4, Theme::space32, Theme::space24);
    page->addWidget(m_language, 0, Qt::AlignRight);
    page->addWidget(form, 1, Qt::AlignHCenter);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_waves, 4);
    halves->addWidget(right, 5);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(halves, 1);
    all->addWidget(m_status);

    showWay();
    m_caps->hide();
    m_notice->hide();
    setFocusProxy(m_password);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::logIn);
    connect(m_password, &QLineEdit::returnPressed, m_enter, &QPushButton::click);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_notice->setVisible(m_lost); });
    connect(m_eye, &QPushButton::toggled, this,
        [this](bool seen) { m_password->setEchoMode(seen ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_notice->hide();
        showPause();
    });
    connect(m_list, &QListWidget::itemClicked, this,
        [this] { m_ways->currentWidget() == m_recovery ? m_recovery->setFocus() : m_password->setFocus(); });
    connect(m_forgot, &QPushButton::clicked, this, [this] {
        m_notice->set(kit::Role::Grey, tr("An owner can give you a new password under Settings, People."),
            tr("An owner who forgot theirs uses the recovery code."));
        m_notice->show();
    });
    connect(m_useCode, &QPushButton::clicked, this, [this] { setRecovering(true); });
    connect(m_recovery, &RecoveryForm::dismissed, this, [this] { setRecovering(false); });
    connect(m_recovery, &RecoveryForm::submitted, this, &LoginPage::recover);
    connect(m_other, &QPushButton::clicked, this, &LoginPage::otherInventoryWanted);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        kit::chooseFileToOpen(this, tr("Choose a backup"), QFileInfo(m_backup.file).path(),
            tr("Backups (*.selaras-backup);;All files (*)"),
            [this](const QString &backup) { Q_EMIT restoreWanted(backup); });
    });
    connect(m_anew, &QPushButton::clicked, this, &LoginPage::newInventoryWanted);
    connect(m_language, &kit::Segmented::currentChanged, this,
        [this](int index) { Q_EMIT languageChosen(index == 0 ? QStringLiteral("id") : QStringLiteral("en")); });
}

void LoginPage::retranslate()
{
    m_title->setText(tr("Log in"));
    m_hint->setText(tr("Choose your name"));
    m_passwordLabel->setText(tr("Password"));
    m_enter->setText(tr("Log in"));
    m_forgot->setText(tr("Forgot your password"));
    m_useCode->setText(tr("Use the recovery code"));
    m_other->setText(tr("Other inventory…"));
    m_putBack->setText(tr("Restore from a backup…"));
    m_anew->setText(tr("Make a new inventory…"));
    m_eye->setToolTip(tr("Show the password"));
    m_eye->setAccessibleName(tr("Show the password"));
    m_caps->set(kit::Role::Yellow, tr("Caps Lock is on"));
    m_recovery->retranslate();
    m_list->setAccessibleName(tr("Users"));
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Indonesian ? 0 : 1);
    m_list->setUsers(m_users, m_setting.clock.now());
    showPause();
}

void LoginPage::setRunning(std::shared_ptr<Session> session)
{
    m_running = std::move(session);
    m_other->setVisible(!m_running);
    m_useCode->setVisible(!m_running);
    showPause();
}

void LoginPage::setPlace(const QString &place) { m_waves->setPlace(place); }

void LoginPage::setLastBackup(const LastBackup &backup) { m_backup = backup; }

void LoginPage::refresh()
{
    m_password->clear();
    m_notice->hide();
    setRecovering(false);
    m_password->setFocus();
    readUsers(); // last, so that what it says stays
    showPause();
}

void LoginPage::readUsers()
{
    const auto keyring = Keyring::open(keyringPath(m_path), m_setting.clock, m_setting.random, m_setting.effort);
    auto users = keyring ? keyring->users() : Result<std::vector<Keyring::User>>(fail(keyring.error()));
    // What a password cannot mend is said before one is asked for: a disk that is not in, a folder renamed.
    if (const auto there = m_running ? Result<>() : Store::probeToRead(m_path); !there)
        users = fail(there.error());
    if (!users) {
        m_users.clear();
        m_list->setUsers({}, m_setting.clock.now());
        failed(users.error());
        return;
    }
    m_users = std::move(*users);
    m_list->setUsers(m_users, m_setting.clock.now());
}

std::optional<Keyring::User> LoginPage::chosen() const
{
    for (const auto &user : m_users)
        if (user.id == m_list->chosenId())
            return user;
    return {};
}

void LoginPage::logIn()
{
    if (m_busy || m_password->text().isEmpty())
        return;
    setBusy(true);
    const Secret password = passwordSecret(m_password->text());
    const QString name = m_list->chosenName();
    if (!m_running) {
        whenReady(openAside([path = m_path, name, password, setting = m_setting] {
            return access::logIn(path, name, password, setting);
        }),
            this, [this](const Opened &opened) {
                setBusy(false);
                if (!*opened) {
                    failed(opened->error());
                    return;
                }
                succeeded();
                Q_EMIT entered(std::make_shared<Session>(std::move(**opened)));
            });
        return;
    }
    // The inventory is open: the keyring says whether it is them, the store who they are.
    const qint64 id = m_list->chosenId();
    whenReady(QtConcurrent::run([session = m_running, keyring = m_running->keyring, id,
                                    password]() mutable -> Result<access::Actor> {
        CHECK(keyring.unlock(id, password));
        auto recorded = session->store->write([id](Transaction &tx) { return access::recordLogin(tx, id); });
        recorded.waitForFinished();
        return recorded.takeResult();
    }),
        this, [this](const Result<access::Actor> &actor) {
            setBusy(false);
            if (!actor) {
                failed(actor.error());
                return;
            }
            succeeded();
            Q_EMIT unlocked(*actor);
        });
}

void LoginPage::recover(const QString &code, const QString &password)
{
    if (m_busy)
        return;
    setBusy(true);
    const QString name = m_list->chosenName();
    whenReady(openAside([path = m_path, name, code, secret = passwordSecret(password), setting = m_setting] {
        return access::recover(path, code, name, secret, setting);
    }),
        this, [this](const Opened &opened) {
            setBusy(false);
            if (!*opened) {
                failed(opened->error());
                return;
            }
            m_recovery->clear();
            setRecovering(false);
            succeeded();
            Q_EMIT entered(std::make_shared<Session>(std::move(**opened)));
        });
}

void LoginPage::succeeded()
{
    m_lost = false;
    QSettings().setValue(kLastUser, m_list->chosenId());
    m_password->clear();
    m_notice->hide();
}

/// Where the inventory was, and what there is to put in its place.
QString LoginPage::detailOf(const Error &error) const
{
    QStringList lines;
    if (error.code == QLatin1String("store.missing"))
        lines << m_path;
    if (!m_running && isLost(error) && m_backup.createdAt > 0)
        lines << tr("The last backup is of %1: %2")
                     .arg(kit::format::moment(when::local(m_backup.createdAt), when::local(m_setting.clock.now())),
                         QDir::toNativeSeparators(m_backup.file));
    return lines.join(u'\n');
}

void LoginPage::failed(const Error &error)
{
    const bool missing = error.code == QLatin1String("store.missing");
    m_lost = !m_running && isLost(error);
    if (error.kind == Error::Kind::Unauthorized)
        readUsers();
    m_notice->set(error.code == QLatin1String("login.paused") ? kit::Role::Yellow : kit::Role::Red,
        loginSentence(error, chosen(), m_capsLock), detailOf(error));
    m_anew->setVisible(missing);
    m_putBack->setVisible(m_lost);
    m_notice->show();
    m_password->selectAll();
    m_password->setFocus();
    showPause();
}

void LoginPage::setBusy(bool busy)
{
    m_busy = busy;
    m_recovery->setBusy(busy);
    m_list->setEnabled(!busy);
    m_password->setReadOnly(busy);
    if (busy) {
        m_notice->set(kit::Role::Blue, m_running ? tr("Checking the password …") : tr("Opening the inventory …"), {});
        m_notice->show();
    }
    showPause();
}

void LoginPage::showPause()
{
    const auto user = chosen();
    const qint64 now = m_setting.clock.now();
    const bool paused = user && user->pausedUntil && *user->pausedUntil > now;
    m_enter->setEnabled(!m_busy && user && !paused);
    if (paused) {
        m_notice->set(kit::Role::Yellow,
            tr("Too many tries. %1 can try again in %2.").arg(user->name, countdown(*user->pausedUntil - now)),
            m_running ? tr("The channels stay in tune meanwhile.")
                      : tr("The channels are not asked until somebody is in; no order is lost."));
        m_notice->show();
    } else if (user && user->pausedUntil) {
        readUsers(); // the pause is over
        m_notice->hide();
    }
    QStringList facts{tr("Data encrypted on this PC")};
    if (m_running)
        facts << tr("Channels stay in tune while this screen is locked");
    facts << QStringLiteral("%1 %2").arg(kit::format::clock(when::local(now).time()), when::zoneWord(now));
    m_status->setFacts(facts);
}

void LoginPage::setRecovering(bool on)
{
    m_ways->setCurrentIndex(on ? 1 : 0);
    showWay();
    m_useCode->setVisible(!on && !m_running);
    m_notice->hide();
    m_recovery->setOwn({m_list->chosenName(), QFileInfo(m_path).completeBaseName()});
    if (on)
        m_recovery->setFocus();
    else
        m_password->setFocus();
}

void LoginPage::showWay()
{
    // As high as the way that is shown, not as the highest.
    for (int i = 0; i < m_ways->count(); ++i)
        m_ways->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == m_ways->currentIndex() ? QSizePolicy::Maximum : QSizePolicy::Ignored);
    m_ways->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ways->updateGeometry();
}

void LoginPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool LoginPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            m_list->step(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        // Qt cannot ask for Caps Lock: a letter tells, by its case beside Shift.
        const QString text = key->text();
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock = !m_capsLock;
        else if (text.size() == 1 && text.front().isLetter())
            m_capsLock = text.front().isUpper() != bool(key->modifiers() & Qt::ShiftModifier);
        m_caps->setVisible(m_capsLock);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace selaras::ui
