#include "shell/shell.h"

#include "kit/bars.h"
#include "kit/format.h"
#include "kit/label.h"
#include "kit/rail.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/when.h"
#include "shell/commands.h"
#include "shell/health_strip.h"
#include "shell/key_sheet.h"
#include "shell/search_box.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace selaras::ui {

namespace {

using kit::Theme;

const QString kFolded = QStringLiteral("shell/folded");
constexpr int kRefreshEvery = 250; // ms: at most four times a second

/// What opens the sheet of keys: where a text is typed, a question mark is a part of it.
QString sheetKey()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool typing = qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QComboBox *>(focus);
    return typing ? QStringLiteral("F1") : QStringLiteral("?");
}

} // namespace

Shell::Shell(Services services, std::vector<Workspace> workspaces, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_workspaces(std::move(workspaces))
    , m_appearance(appearance)
    , m_rail(new kit::Rail)
    , m_search(new SearchBox(m_services, this))
    , m_strip(new HealthStrip)
    , m_bar(new kit::Region(kit::Region::Fill::Canvas, Qt::BottomEdge))
    , m_stack(new QStackedWidget)
    , m_status(new kit::StatusLine)
    , m_keys(new KeySheet(this))
    , m_scanner(m_services.clock)
{
    build();
    retranslate();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Shell::refreshNow);
    connect(&m_services.store, &Store::committed, this, &Shell::refreshSoon);
    // "9 s ago" and the clock grow old by themselves.
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        showHealth();
        showStatus();
    });
    m_second.start();
    // Ends with what is the shell's own: the last focus leaves while its children go.
    connect(qApp, &QApplication::focusChanged, &m_second, [this, before = sheetKey()]() mutable {
        if (std::exchange(before, sheetKey()) != sheetKey())
            showStatus();
    });
    connect(&m_idle, &IdleWatch::idle, this, &Shell::lockRequested);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        watch(isVisible());
        m_rail->setCramped(width() < kit::Theme::current().scaled(kit::Theme::railFrom));
    });
    watch(false);
    connect(&m_scanner, &ScannerFilter::scanned, this, &Shell::scanned);
    refreshNow();
    for (const Workspace &workspace : m_workspaces) {
        if (!workspace.forbidden || workspace.forbidden(m_services.actor).isEmpty()) {
            go(workspace.id);
            break;
        }
    }
}

Shell::~Shell() = default;

void Shell::build()
{
    for (const Workspace &workspace : m_workspaces) {
        if (workspace.ruleBefore)
            m_rail->addRule();
        m_rail->addItem(workspace.id, workspace.icon, workspace.name());
    }
    m_rail->setFolded(QSettings().value(kFolded, false).toBool());
    connect(m_rail, &kit::Rail::foldChanged, this, [](bool folded) { QSettings().setValue(kFolded, folded); });
    connect(m_rail, &kit::Rail::activated, this, &Shell::go);
    connect(m_rail, &kit::Rail::userPressed, this, &Shell::userMenu);

    m_bar->setFixedHeight(Theme::topBar);
    auto *line = new QHBoxLayout(m_bar);
    line->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    line->setSpacing(Theme::space16);
    line->addWidget(m_search, 1);
    line->addStretch();
    line->addWidget(m_strip);
    connect(m_search, &SearchBox::opened, this, &Shell::openHit);
    connect(m_search, &SearchBox::left, this, [this] { focusWorkspace(); });
    connect(m_keys, &KeySheet::closed, this, [this] { focusWorkspace(); });
    connect(m_strip, &HealthStrip::pressed, this, [this] { Q_EMIT healthPressed(); });

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(m_status);

    const auto key = [this](const char *keys, auto then) {
        connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, this, then);
    };
    key("Ctrl+K", [this] {
        if (!isWhole())
            m_search->open();
    });
    key("Ctrl+B", [this] {
        if (!isWhole())
            m_rail->setFolded(!m_rail->isFolded());
    });
    key("Ctrl+L", [this] { Q_EMIT lockRequested(); });
    for (const Workspace &workspace : m_workspaces)
        if (!workspace.key.isEmpty())
            key(workspace.key.toLatin1().constData(), [this, id = workspace.id] { go(id); });
}

void Shell::retranslate()
{
    for (const Workspace &workspace : m_workspaces) {
        m_rail->setText(workspace.id, workspace.name());
        if (workspace.forbidden)
            m_rail->setForbidden(workspace.id, workspace.forbidden(m_services.actor));
    }
    m_rail->setUser(m_services.actor.name, roleWords(m_services.actor.role));
    m_search->retranslate();
    m_search->setCommands(shellCommands(m_workspaces));
    showHealth();
    showTally();
    showStatus();
}

const Workspace *Shell::find(const QString &id) const
{
    for (const Workspace &workspace : m_workspaces)
        if (workspace.id == id)
            return &workspace;
    return nullptr;
}

std::vector<QString> Shell::workspaceIds() const
{
    std::vector<QString> ids;
    for (const Workspace &workspace : m_workspaces)
        if (!workspace.forbidden || workspace.forbidden(m_services.actor).isEmpty())
            ids.push_back(workspace.id);
    return ids;
}

void Shell::go(const QString &id)
{
    const Workspace *workspace = find(id);
    if (!workspace || (workspace->forbidden && !workspace->forbidden(m_services.actor).isEmpty()))
        return;
    QWidget *&widget = m_widgets[id];
    const bool isNew = !widget;
    if (isNew) {
        widget = workspace->make(m_services, m_stack);
        m_stack->addWidget(widget);
        if (workspace->joined)
            workspace->joined(widget, *this);
        if (workspace->health)
            workspace->health(widget, m_health);
    }
    if (id != m_current)
        m_search->forget(); // what was looked for before is no word about this page
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(id);
    if (!isWhole())
        m_before = m_current;
    m_current = id;
    giveRoom();
    focusWorkspace(isNew);
    showStatus();
    Q_EMIT currentChanged(id);
}

void Shell::goBack()
{
    if (isWhole())
        go(m_before.isEmpty() ? m_workspaces.front().id : m_before);
}

bool Shell::isWhole() const
{
    const Workspace *workspace = find(m_current);
    return workspace && workspace->whole;
}

/// The packing station stands in the whole window.
void Shell::giveRoom()
{
    const bool whole = isWhole();
    for (QWidget *around : {static_cast<QWidget *>(m_rail), m_bar, static_cast<QWidget *>(m_status)})
        around->setVisible(!whole);
    const Workspace *workspace = find(m_current);
    m_scanner.setShortest(
        workspace && workspace->takesShortScans ? ScannerFilter::kShortestOfParcels : ScannerFilter::kShortest);
}

void Shell::focusWorkspace(bool isNew)
{
    QWidget *widget = m_stack->currentWidget();
    if (!widget)
        return;
    if (QWidget *last = widget->focusWidget(); last && !isNew) {
        last->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Whoever has not said what the keyboard belongs to: the table, else the first child that takes it.
    for (auto *table : widget->findChildren<kit::TableView *>()) {
        if (table->isVisibleTo(widget)) {
            table->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    QWidget *first = widget;
    for (QWidget *next = widget; !(first->focusPolicy() & Qt::TabFocus) && (next = next->nextInFocusChain()) != widget;)
        if (widget->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled())
            first = next;
    first->setFocus(Qt::OtherFocusReason);
}

void Shell::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start(kRefreshEvery);
}

void Shell::refreshNow()
{
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    const qint64 now = m_services.clock.now(), dayStart = when::dayStart(now);
    whenReady(m_services.store.read([dayStart, now](Reader &reader) { return readTally(reader, dayStart, now); }), this,
        [this](const Result<Tally> &tally) {
            m_refreshing = false;
            if (tally) {
                const qint64 knownTo = m_tally.lastBackup ? m_tally.lastBackup->createdAt : 0;
                m_tally = *tally;
                m_counted = true;
                if (m_tally.lastBackup && m_tally.lastBackup->createdAt > knownTo)
                    Q_EMIT backupKnown(*m_tally.lastBackup);
                showTally();
                showStatus();
            }
            if (std::exchange(m_refreshAgain, false))
                refreshSoon();
        });
}

void Shell::showTally()
{
    const Tally tally = withHealth(m_tally, m_health);
    for (const Workspace &workspace : m_workspaces) {
        if (!workspace.count)
            continue;
        const RailCount count = workspace.count(tally);
        m_rail->setCount(workspace.id, count.count, count.role);
    }
}

void Shell::setHealth(std::vector<sync::ShopHealth> health)
{
    m_health = std::move(health);
    m_search->setTiles(shopTiles(m_health, m_services));
    for (const Workspace &workspace : m_workspaces)
        if (QWidget *widget = m_widgets.value(workspace.id); widget && workspace.health)
            workspace.health(widget, m_health);
    showHealth();
    showTally();
}

void Shell::showHealth()
{
    m_strip->setWords(healthWords(m_health, shopTiles(m_health, m_services), m_services.clock.now()));
}

void Shell::setPlace(const QString &place)
{
    m_place = place;
    showStatus();
}

void Shell::setTimeZone(const QByteArray &zone)
{
    const QTimeZone before = when::zone();
    when::setZone(QTimeZone(zone));
    if (when::zone() == before)
        return;
    // Times are words: every screen says its own again, as in another language.
    QEvent again(QEvent::LanguageChange);
    QCoreApplication::sendEvent(this, &again);
    refreshSoon();
    Q_EMIT timeZoneChanged(when::zone().id());
}

/// What waits to be sent. Where nothing is written, nothing was sent either.
QString Shell::sentWords(const Tally &tally)
{
    if (tally.waiting > 0)
        return tr("*%1* waiting to be sent").arg(kit::format::count(tally.waiting));
    if (tally.writtenShops == 0)
        return tally.shadowShops > 0 ? tr("Shadow mode: nothing is sent") : tr("No shop connected");
    return tally.shadowShops > 0 ? tr("Everything sent, %n shop(s) in shadow mode", nullptr, int(tally.shadowShops))
                                 : tr("Everything sent");
}

void Shell::showStatus()
{
    const QDateTime now = when::local(m_services.clock.now());
    QStringList facts;
    if (!m_place.isEmpty())
        facts << kit::unmarked(m_place);
    if (m_counted) {
        facts << sentWords(m_tally);
        facts << (m_tally.lastBackup
                ? tr("Backup %1, tested").arg(kit::format::moment(when::local(m_tally.lastBackup->createdAt), now))
                : tr("No backup yet"));
    }
    facts << QStringLiteral("%1 %2").arg(kit::format::clock(now.time()), when::zoneWord(m_services.clock.now()));
    m_status->setFacts(facts);
    QList<kit::StatusLine::Key> keys;
    for (const KeyRow &row : keysHere().mid(0, 5))
        keys.append({row.key, row.does});
    keys.append({sheetKey(), tr("all keys")});
    m_status->setKeys(keys);
}

QList<KeyRow> Shell::keysHere() const
{
    const Workspace *workspace = find(m_current);
    return workspace && workspace->keys ? workspace->keys(m_widgets.value(m_current)) : QList<KeyRow>();
}

void Shell::showKeys()
{
    QList<KeySheet::Group> groups;
    const QList<KeyRow> here = keysHere();
    if (!here.isEmpty())
        groups.append({tr("On this page"), here});
    const auto others = [&here](QList<KeyRow> rows) { // what the page says in its own words is not said twice
        rows.removeIf([&here](const KeyRow &row) {
            return std::any_of(here.begin(), here.end(), [&row](const KeyRow &other) { return other.key == row.key; });
        });
        return rows;
    };
    groups.append({tr("In tables"), others(tableKeys())});
    groups.append({tr("Everywhere"), others(everywhereKeys(m_workspaces))});
    m_keys->open(groups);
}

void Shell::scanned(const QString &text)
{
    const Workspace *here = find(m_current);
    if (!here || !here->scan || !here->scan(m_widgets.value(m_current), text))
        m_search->scan(text);
}

void Shell::openHit(const Hit &hit, bool beside)
{
    switch (hit.kind) {
    case Hit::Kind::Order: openOrder(hit.id, beside); break;
    case Hit::Kind::Sku: openSku(hit.id, beside); break;
    case Hit::Kind::Delivery: openDelivery(hit.id); break;
    case Hit::Kind::Command: runCommand(hit.command); break;
    }
}

void Shell::openOrder(qint64 id, bool beside)
{
    for (const Workspace &workspace : m_workspaces) {
        if (!workspace.openOrder)
            continue;
        go(workspace.id);
        if (m_current == workspace.id)
            workspace.openOrder(m_widgets.value(workspace.id), id, beside);
        return;
    }
}

void Shell::openSku(qint64 id, bool beside)
{
    for (const Workspace &workspace : m_workspaces) {
        if (!workspace.openSku)
            continue;
        go(workspace.id);
        if (m_current == workspace.id)
            workspace.openSku(m_widgets.value(workspace.id), id, beside);
        return;
    }
}

void Shell::openDelivery(qint64 id)
{
    for (const Workspace &workspace : m_workspaces) {
        if (!workspace.openDelivery)
            continue;
        go(workspace.id);
        if (m_current == workspace.id)
            workspace.openDelivery(m_widgets.value(workspace.id), id);
        return;
    }
}

void Shell::runCommand(const QString &id)
{
    if (id == command::lock)
        Q_EMIT lockRequested();
    else if (id == command::pull)
        Q_EMIT pullRequested();
    else if (id == command::keys)
        showKeys();
    else if (id == command::fold)
        m_rail->setFolded(!m_rail->isFolded());
    else if (id.startsWith(command::theme))
        m_appearance.setScheme(schemeFromName(id.mid(command::theme.size())));
    else if (id.startsWith(command::language))
        m_appearance.setLanguage(id.mid(command::language.size()));
    else if (id.startsWith(command::go))
        go(id.mid(command::go.size()));
    else if (id.startsWith(command::part))
        openPart(id.mid(command::part.size()));
}

void Shell::openPart(const QString &part)
{
    const Workspace *workspace = find(part.section(u'/', 0, 0));
    if (!workspace || !workspace->showPart)
        return;
    go(workspace->id);
    if (m_current == workspace->id)
        workspace->showPart(m_widgets.value(workspace->id), part.section(u'/', 1));
}

void Shell::userMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command &command : shellCommands({}))
        if (command.id != command::fold)
            connect(
                menu->addAction(command.name), &QAction::triggered, this, [this, id = command.id] { runCommand(id); });
    menu->popup(
        m_rail->mapToGlobal(QPoint(Theme::railInset, m_rail->height() - Theme::topBar - menu->sizeHint().height())));
}

void Shell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Shell::keyPressEvent(QKeyEvent *event)
{
    // These come here only when neither the focus nor the workspace wanted them.
    if (event->key() == Qt::Key_F1 || event->text() == QLatin1String("?"))
        showKeys();
    else if (event->key() == Qt::Key_F5)
        Q_EMIT pullRequested();
    else if (event->key() >= Qt::Key_F2 && event->key() <= Qt::Key_F12)
        handToWorkspace(*event);
    else
        QWidget::keyPressEvent(event);
}

/// The keys a page shows work wherever the focus has strayed to: the rail, the search.
void Shell::handToWorkspace(const QKeyEvent &event)
{
    QWidget *workspace = m_stack->currentWidget();
    if (m_handing || !workspace || workspace->isAncestorOf(QApplication::focusWidget()))
        return; // it had its turn
    QWidget *inside = workspace->focusWidget();
    m_handing = true;
    QKeyEvent again(event.type(), event.key(), event.modifiers(), event.text());
    QApplication::sendEvent(inside && inside->isVisible() ? inside : workspace, &again);
    m_handing = false;
}

void Shell::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusWorkspace();
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCramped(width() < kit::Theme::current().scaled(kit::Theme::railFrom));
    m_keys->setGeometry(rect());
}

void Shell::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch(true);
    focusWorkspace();
}

void Shell::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watch(false); // locked: keys belong to the log-in screen
    if (!event->spontaneous())
        for (QDialog *dialog : findChildren<QDialog *>()) // a file chooser would list folders over it
            dialog->reject();
}

void Shell::watch(bool on)
{
    m_scanner.setEnabled(on);
    m_idle.setLimit(std::chrono::minutes(on ? m_appearance.lockMinutes() : 0));
}

} // namespace selaras::ui
