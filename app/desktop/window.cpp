#include "desktop/window.h"

#include "access/login_page.h"
#include "access/restore_page.h"
#include "access/wizard.h"
#include "desktop/memory.h"
#include "desktop/workspaces.h"
#include "inventory/stock.h"
#include "kit/file_chooser.h"
#include "pages/ask.h"
#include "pages/when.h"
#include "shell/shell.h"
#include "store/setting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimeZone>

namespace selaras::desktop {

namespace {

struct Facts {
    QString shop, warehouse, step;
    QByteArray zone;
    LastBackup backup{};
};

Result<Facts> readFacts(Reader &reader)
{
    Facts facts;
    TRY(facts.step, ui::wizardStep(reader));
    TRY(const auto shop, setting(reader, QStringLiteral("shop.name")));
    TRY(const auto zone, setting(reader, QStringLiteral("shop.time-zone")));
    TRY(const auto warehouses, inventory::warehouses(reader));
    TRY(const auto backup, lastBackup(reader));
    facts.backup = backup.value_or(LastBackup());
    facts.shop = shop.value_or(QString());
    // An empty id would be the zone of the PC; inventories were made with one.
    facts.zone = zone && !zone->isEmpty() ? zone->toLatin1() : QByteArrayLiteral("Asia/Jakarta");
    if (!warehouses.empty())
        facts.warehouse = warehouses.front().name;
    return facts;
}

QString documents()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Selaras"));
}

/// Where a backup becomes an inventory again on a PC that has none of it: under its old name, and over nothing.
QString freePlaceFor(const QString &backup)
{
    static const QRegularExpression kTime(QStringLiteral(" \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d$"));
    const QString name = QFileInfo(backup).completeBaseName().remove(kTime);
    const QDir folder(documents());
    QString path = folder.filePath(name + QStringLiteral(".selaras"));
    for (int n = 2; QFile::exists(path) || QFile::exists(keyringPath(path)); ++n)
        path = folder.filePath(QStringLiteral("%1-%2.selaras").arg(name).arg(n));
    return path;
}

} // namespace

Window::Window(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_stack(new QStackedLayout(this))
{
    setWindowTitle(QStringLiteral("Selaras"));
}

Window::~Window()
{
    // Widgets first: they speak to the store and the engine until they are gone.
    delete m_shell;
    delete m_wizard;
    delete m_restore;
    delete m_login;
}

void Window::begin(const QString &path)
{
    if (path.isEmpty() && !lastInventory().isEmpty())
        return showLogin(
            lastInventory()); // also when it is not there any more: that is told, and another can be opened
    const QString wanted = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    if (!wanted.isEmpty() && (QFile::exists(wanted) || QFile::exists(keyringPath(wanted))))
        showLogin(wanted);
    else
        showWizard(wanted, {});
}

void Window::put(QWidget *page)
{
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

template <class Page> void Window::listenTo(Page *page)
{
    connect(page, &Page::languageChosen, &m_parts.appearance, &ui::Appearance::setLanguage);
    connect(page, &Page::otherInventoryWanted, this, &Window::chooseInventory);
}

void Window::showLogin(const QString &path)
{
    m_path = path;
    const Remembered known = rememberedOf(path);
    ui::when::setZone(QTimeZone(known.zone));
    m_login = new ui::LoginPage(path, m_parts.setting, this);
    m_login->setPlace(known.place);
    m_login->setLastBackup(known.backup);
    listenTo(m_login);
    connect(m_login, &ui::LoginPage::entered, this, &Window::enter);
    connect(m_login, &ui::LoginPage::unlocked, this, &Window::unlock);
    connect(m_login, &ui::LoginPage::newInventoryWanted, this, [this] {
        m_login->deleteLater();
        m_login = nullptr;
        showWizard({}, {});
    });
    connect(m_login, &ui::LoginPage::restoreWanted, this, [this](const QString &backup) {
        m_login->deleteLater();
        m_login = nullptr;
        showRestore(m_path, backup);
    });
    put(m_login);
}

void Window::showRestore(const QString &path, const QString &backup)
{
    m_restore = new ui::RestorePage(path, backup, m_parts.setting, this);
    const auto leave = [this] {
        m_restore->deleteLater();
        m_restore = nullptr;
    };
    connect(m_restore, &ui::RestorePage::left, this, [this, leave, path] {
        leave();
        begin(QFile::exists(path) || QFile::exists(keyringPath(path)) ? path : QString());
    });
    connect(m_restore, &ui::RestorePage::entered, this, [this, leave](std::shared_ptr<access::Session> session) {
        leave();
        enter(std::move(session));
    });
    put(m_restore);
}

void Window::showWizard(const QString &path, const QString &step)
{
    ui::WizardParts parts{path, documents(), m_parts.setting, {}, [this](std::shared_ptr<access::Session> session) {
                              return take(std::move(session));
                          }};
    m_wizard = m_runtime ? new ui::Wizard(std::move(parts), m_runtime->shared(), &m_runtime->services(), step, this)
                         : new ui::Wizard(std::move(parts), this);
    listenTo(m_wizard);
    connect(m_wizard, &ui::Wizard::finished, this, [this] {
        m_wizard->deleteLater();
        m_wizard = nullptr;
        readPlace();
    });
    put(m_wizard);
}

ui::Services *Window::take(std::shared_ptr<access::Session> session)
{
    m_path = session->store->path();
    setLastInventory(m_path);
    m_runtime = std::make_unique<Runtime>(std::move(session), m_parts.kinds, m_parts.clock);
    connect(m_runtime.get(), &Runtime::healthChanged, this, [this] {
        if (m_shell)
            m_shell->setHealth(m_runtime->health());
    });
    return &m_runtime->services();
}

void Window::enter(std::shared_ptr<access::Session> session)
{
    take(std::move(session));
    if (m_login) {
        m_login->deleteLater();
        m_login = nullptr;
    }
    readPlace();
}

void Window::readPlace()
{
    ui::whenReady(m_runtime->services().store.read(readFacts), this, [this](const Result<Facts> &facts) {
        if (facts) {
            m_shop = facts->shop;
            m_warehouse = facts->warehouse;
            m_zone = facts->zone;
            m_backup = facts->backup;
            setWindowTitle(m_shop.isEmpty() ? QStringLiteral("Selaras") : m_shop + QStringLiteral(" – Selaras"));
            ui::when::setZone(QTimeZone(m_zone)); // before a screen says its first time
            rememberPlace();
        }
        const bool unfinished = facts && !facts->step.isEmpty();
        if (unfinished && m_runtime->session().actor.role == access::Role::Owner)
            showWizard(m_path, facts->step);
        else
            showShell();
    });
}

void Window::rememberPlace()
{
    QStringList place{m_shop, m_warehouse, QSysInfo::machineHostName()};
    place.removeAll(QString());
    remember(m_path, {place.join(QStringLiteral(", ")), m_zone, m_backup});
}

void Window::showShell()
{
    delete m_shell;
    m_shell
        = new ui::Shell(m_runtime->services(), workspaces(*m_runtime, m_parts.appearance), m_parts.appearance, this);
    QStringList place{m_warehouse, QSysInfo::machineHostName()};
    place.removeAll(QString());
    m_shell->setPlace(place.join(QStringLiteral(", ")));
    connect(m_shell, &ui::Shell::timeZoneChanged, this, [this](const QByteArray &zone) {
        m_zone = zone;
        rememberPlace();
    });
    connect(m_shell, &ui::Shell::backupKnown, this, [this](const LastBackup &backup) {
        m_backup = backup;
        rememberPlace();
    });
    m_shell->setHealth(m_runtime->health());
    connect(m_shell, &ui::Shell::lockRequested, this, &Window::lock);
    connect(m_shell, &ui::Shell::pullRequested, m_runtime.get(), [this] { m_runtime->pullNow(); });
    connect(m_shell, &ui::Shell::healthPressed, m_shell, [this] { m_shell->go(QStringLiteral("channels")); });
    put(m_shell);
}

void Window::lock()
{
    if (m_login)
        return;
    showLogin(m_path);
    m_login->setRunning(m_runtime->shared());
    m_login->refresh();
}

void Window::unlock(const access::Actor &actor)
{
    const bool same = m_shell && actor.userId == m_runtime->services().actor.userId
        && actor.role == m_runtime->services().actor.role;
    m_runtime->setActor(actor);
    m_login->deleteLater();
    m_login = nullptr;
    if (same)
        m_stack->setCurrentWidget(m_shell);
    else
        showShell();
}

void Window::chooseInventory()
{
    kit::chooseFileToOpen(this, tr("Open an inventory"), documents(),
        tr("Inventories and backups (*.selaras *.selaras-backup)"),
        [this](const QString &path) { openInventory(path); });
}

void Window::openInventory(const QString &path)
{
    for (QWidget *page : {static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_wizard)})
        if (page)
            page->deleteLater();
    m_login = nullptr;
    m_wizard = nullptr;
    if (infoOf(path)) {
        QDir().mkpath(documents());
        showRestore(freePlaceFor(path), path);
    } else {
        begin(path);
    }
}

} // namespace selaras::desktop
