#include "desktop/workspaces.h"

#include "activity/activity.h"
#include "audit/audit_view.h"
#include "bench/bench.h"
#include "channels/channels.h"
#include "connect/connect_page.h"
#include "counts/counts.h"
#include "deliveries/receiving.h"
#include "orders/orders_workspace.h"
#include "papers/label.h"
#include "picking/picking.h"
#include "returns/returns_workspace.h"
#include "rules/rules_workspace.h"
#include "settings/settings_page.h"
#include "shell/shell.h"
#include "stock/stock_workspace.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <set>

namespace selaras::desktop {

namespace {

using ui::RailCount;
using ui::Tally;
using ui::Workspace;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::desktop::Workspaces)
};

Workspace named(const char *id, const char *icon, bool ruleBefore, std::function<QString()> name)
{
    Workspace workspace;
    workspace.id = QString::fromLatin1(id);
    workspace.icon = QString::fromLatin1(icon);
    workspace.ruleBefore = ruleBefore;
    workspace.name = std::move(name);
    return workspace;
}

RailCount needed(qint64 count, kit::Role role) { return count > 0 ? RailCount{int(count), role} : RailCount{}; }

/// The keys of workspaces that name theirs as pairs.
template <class Page> QList<ui::KeyRow> keysOf(QWidget *widget)
{
    QList<ui::KeyRow> rows;
    for (const auto &[key, does] : static_cast<Page *>(widget)->keys())
        rows.append({key, does});
    return rows;
}

template <class Page> bool scanIn(QWidget *widget, const QString &text)
{
    return static_cast<Page *>(widget)->scan(text);
}

/// Brings a workspace up that every role may use.
template <class Page> Page *brought(ui::Shell &shell, const char *id)
{
    shell.go(QString::fromLatin1(id));
    return static_cast<Page *>(shell.workspace(QString::fromLatin1(id)));
}

Workspace orders()
{
    Workspace orders = named("orders", "order", false, [] { return Words::tr("&Orders"); });
    orders.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::OrdersWorkspace(services, parent);
    };
    orders.count = [](const Tally &tally) {
        return RailCount{int(tally.openOrders), kit::Role::Grey};
    };
    orders.joined = [](QWidget *widget, ui::Shell &shell) {
        auto *page = static_cast<ui::OrdersWorkspace *>(widget);
        QObject::connect(page, &ui::OrdersWorkspace::skuRequested, &shell, [&shell](qint64 id) { shell.openSku(id); });
        QObject::connect(page, &ui::OrdersWorkspace::returnRequested, &shell,
            [&shell](qint64 id) { brought<ui::Returns>(shell, "returns")->askEntry(id); });
        QObject::connect(page, &ui::OrdersWorkspace::keysChanged, &shell, &ui::Shell::refreshKeys);
    };
    orders.health = [](QWidget *widget, const std::vector<sync::ShopHealth> &health) {
        static_cast<ui::OrdersWorkspace *>(widget)->setHealth(health);
    };
    orders.keys = keysOf<ui::OrdersWorkspace>;
    orders.scan = scanIn<ui::OrdersWorkspace>;
    orders.openOrder = [](QWidget *widget, qint64 id, bool beside) {
        static_cast<ui::OrdersWorkspace *>(widget)->openOrder(id, !beside);
    };
    return orders;
}

Workspace picking()
{
    Workspace picking = named("picking", "pick", false, [] { return Words::tr("P&icking"); });
    picking.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::Picking(services, parent);
    };
    picking.joined = [](QWidget *widget, ui::Shell &shell) {
        QObject::connect(
            static_cast<ui::Picking *>(widget), &ui::Picking::keysChanged, &shell, &ui::Shell::refreshKeys);
    };
    picking.keys = keysOf<ui::Picking>;
    return picking;
}

Workspace stock()
{
    Workspace stock = named("stock", "stock", true, [] { return Words::tr("&Stock"); });
    stock.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::StockWorkspace(services, parent);
    };
    stock.count = [](const Tally &tally) {
        return needed(tally.shortSkus, kit::Role::Yellow);
    };
    stock.joined = [](QWidget *widget, ui::Shell &shell) {
        auto *page = static_cast<ui::StockWorkspace *>(widget);
        QObject::connect(page, &ui::StockWorkspace::keysChanged, &shell, &ui::Shell::refreshKeys);
        QObject::connect(page, &ui::StockWorkspace::receiveWanted, &shell,
            [&shell](qint64 id) { brought<ui::Receiving>(shell, "receiving")->receiveSku(id); });
        QObject::connect(page, &ui::StockWorkspace::moveWanted, &shell,
            [&shell](qint64 id) { brought<ui::Receiving>(shell, "receiving")->moveSku(id); });
        QObject::connect(page, &ui::StockWorkspace::countWanted, &shell,
            [&shell](qint64 id) { brought<ui::Counts>(shell, "counts")->countSku(id); });
        QObject::connect(page, &ui::StockWorkspace::ruleWanted, &shell,
            [&shell](qint64 id) { brought<ui::RulesWorkspace>(shell, "rules")->addRuleFor(id); });
    };
    stock.scan = scanIn<ui::StockWorkspace>;
    stock.keys = keysOf<ui::StockWorkspace>;
    stock.openSku = [](QWidget *widget, qint64 id, bool) {
        static_cast<ui::StockWorkspace *>(widget)->openSku(id);
    };
    return stock;
}

Workspace bench()
{
    Workspace bench = named("bench", "pack", false, [] { return Words::tr("&Pack"); });
    bench.key = QStringLiteral("F9");
    bench.whole = true;
    bench.takesShortScans = true;
    bench.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::Bench(services, papers::labelGivers(services.kinds), parent);
    };
    bench.joined = [](QWidget *widget, ui::Shell &shell) {
        QObject::connect(static_cast<ui::Bench *>(widget), &ui::Bench::left, &shell, &ui::Shell::goBack);
    };
    bench.health = [](QWidget *widget, const std::vector<sync::ShopHealth> &health) {
        static_cast<ui::Bench *>(widget)->setHealth(health);
    };
    bench.count = [](const Tally &tally) {
        return RailCount{int(tally.toPack), kit::Role::Grey};
    };
    bench.scan = [](QWidget *widget, const QString &text) {
        static_cast<ui::Bench *>(widget)->scan(text);
        return true;
    };
    bench.forbidden = [](const access::Actor &actor) {
        return access::may(actor.role, access::Right::PackOrders) ? QString() : Words::tr("Only those who pack");
    };
    return bench;
}

template <class Page> Workspace ofGoods(Workspace workspace)
{
    workspace.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new Page(services, parent);
    };
    workspace.joined = [](QWidget *widget, ui::Shell &shell) {
        QObject::connect(static_cast<Page *>(widget), &Page::keysChanged, &shell, &ui::Shell::refreshKeys);
    };
    workspace.scan = scanIn<Page>;
    workspace.keys = keysOf<Page>;
    return workspace;
}

Workspace receiving()
{
    Workspace receiving
        = ofGoods<ui::Receiving>(named("receiving", "truck", false, [] { return Words::tr("&Receiving"); }));
    receiving.count = [](const Tally &tally) {
        return needed(tally.lateDeliveries, kit::Role::Yellow);
    };
    receiving.openDelivery = [](QWidget *widget, qint64 id) {
        static_cast<ui::Receiving *>(widget)->openDelivery(id);
    };
    return receiving;
}

Workspace returns()
{
    Workspace returns = ofGoods<ui::Returns>(named("returns", "return", false, [] { return Words::tr("R&eturns"); }));
    returns.takesShortScans = true;
    returns.count = [](const Tally &tally) {
        return RailCount{tally.waitingReturns > 0 ? std::optional(int(tally.waitingReturns)) : std::nullopt,
            tally.returnIsDue ? kit::Role::Yellow : kit::Role::Grey};
    };
    return returns;
}

Workspace counts()
{
    return ofGoods<ui::Counts>(named("counts", "rows", false, [] { return Words::tr("Cou&nts"); }));
}

Workspace rules()
{
    Workspace rules = named("rules", "split", false, [] { return Words::tr("Ru&les"); });
    rules.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::RulesWorkspace(services, parent);
    };
    rules.joined = [](QWidget *widget, ui::Shell &shell) {
        QObject::connect(static_cast<ui::RulesWorkspace *>(widget), &ui::RulesWorkspace::keysChanged, &shell,
            &ui::Shell::refreshKeys);
    };
    rules.keys = keysOf<ui::RulesWorkspace>;
    rules.scan = scanIn<ui::RulesWorkspace>;
    return rules;
}

/// The board, and over it the page that connects a shop.
Workspace channels(Runtime &runtime)
{
    Workspace channels = named("channels", "channels", false, [] { return Words::tr("&Channels"); });
    channels.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        auto *pages = new QStackedWidget(parent);
        auto *board = new ui::Channels(services);
        pages->addWidget(board);
        const auto connectPage = [pages, &services](qint64 again) {
            auto *page = new ui::ConnectPage(services, again);
            pages->addWidget(page);
            pages->setCurrentWidget(page);
            page->setFocus();
            QObject::connect(page, &ui::ConnectPage::closed, page, &QObject::deleteLater);
        };
        QObject::connect(board, &ui::Channels::connectWanted, pages, [connectPage] { connectPage(0); });
        QObject::connect(board, &ui::Channels::signInWanted, pages, connectPage);
        return pages;
    };
    channels.count = [](const Tally &tally) {
        return tally.stoppedShops > 0 ? needed(tally.stoppedShops, kit::Role::Red)
                                      : needed(tally.behindShops, kit::Role::Yellow);
    };
    channels.joined = [&runtime](QWidget *widget, ui::Shell &shell) {
        QObject::connect(widget->findChild<ui::Channels *>(), &ui::Channels::pullWanted, &shell,
            [&runtime](qint64 shop) { runtime.pullNow(shop); });
    };
    channels.keys = [](QWidget *widget) {
        auto *page = static_cast<QStackedWidget *>(widget)->currentWidget();
        return qobject_cast<ui::Channels *>(page) ? keysOf<ui::Channels>(page)
                                                  : QList<ui::KeyRow>{{QStringLiteral("Esc"), Words::tr("back")}};
    };
    channels.health = [](QWidget *widget, const std::vector<sync::ShopHealth> &health) {
        widget->findChild<ui::Channels *>()->setHealth(health);
    };
    return channels;
}

Workspace audit()
{
    Workspace audit = named("audit", "audit", false, [] { return Words::tr("A&udit"); });
    audit.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::Audit(services, parent);
    };
    audit.keys = keysOf<ui::Audit>;
    audit.forbidden = [](const access::Actor &actor) {
        return access::may(actor.role, access::Right::SeeAudit) ? QString() : Words::tr("Not for packers");
    };
    return audit;
}

Workspace activity()
{
    Workspace activity = named("activity", "activity", true, [] { return Words::tr("&Activity"); });
    activity.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::Activity(services, parent);
    };
    activity.count = [](const Tally &tally) {
        return tally.deadLetters + tally.failedInbox > 0 ? needed(tally.deadLetters + tally.failedInbox, kit::Role::Red)
                                                         : needed(tally.unmappedOrders, kit::Role::Yellow);
    };
    activity.keys = keysOf<ui::Activity>;
    return activity;
}

Workspace settings(Runtime &runtime, ui::Appearance &appearance)
{
    Workspace settings = named("settings", "settings", false, [] { return Words::tr("Se&ttings"); });
    settings.make = [&runtime, &appearance](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::SettingsPage(services, appearance, runtime.shared(), parent);
    };
    settings.joined = [](QWidget *widget, ui::Shell &shell) {
        QObject::connect(static_cast<ui::SettingsPage *>(widget), &ui::SettingsPage::timeZoneChanged, &shell,
            &ui::Shell::setTimeZone);
    };
    settings.parts = ui::SettingsPage::parts;
    settings.showPart = [](QWidget *widget, const QString &part) {
        static_cast<ui::SettingsPage *>(widget)->showPart(part);
    };
    return settings;
}

} // namespace

std::vector<Workspace> workspaces(Runtime &runtime, ui::Appearance &appearance)
{
    std::vector<Workspace> all;
    all.push_back(orders());
    all.push_back(picking());
    all.push_back(bench());
    all.push_back(returns());
    all.push_back(stock());
    all.push_back(receiving());
    all.push_back(counts());
    all.push_back(rules());
    all.push_back(activity());
    all.push_back(channels(runtime));
    all.push_back(audit());
    all.push_back(settings(runtime, appearance));
    return all;
}

} // namespace selaras::desktop
