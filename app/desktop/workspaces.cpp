#include "desktop/workspaces.h"

#include "settings/settings_page.h"
#include "shell/shell.h"

// Each workspace joins the list with its folder.
#if __has_include("orders/orders_workspace.h")
#include "orders/orders_workspace.h"
#define SELARAS_HAS_ORDERS
#endif
#if __has_include("activity/activity.h")
#include "activity/activity.h"
#define SELARAS_HAS_ACTIVITY
#endif

#include <QCoreApplication>

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

[[maybe_unused]] RailCount needed(qint64 count, kit::Role role)
{
    return count > 0 ? RailCount{int(count), role} : RailCount{};
}

#ifdef SELARAS_HAS_ORDERS
Workspace orders()
{
    Workspace orders = named("orders", "order", false, [] { return Words::tr("&Orders"); });
    orders.make = [](ui::Services &services, QWidget *parent) -> QWidget * { return new ui::OrdersWorkspace(services, parent); };
    orders.count = [](const Tally &tally) { return RailCount{int(tally.openOrders), kit::Role::Grey}; };
    orders.joined = [](QWidget *widget, ui::Shell &shell) {
        auto *page = static_cast<ui::OrdersWorkspace *>(widget);
        QObject::connect(page, &ui::OrdersWorkspace::skuRequested, &shell, [&shell](qint64 id) { shell.openSku(id); });
        QObject::connect(page, &ui::OrdersWorkspace::pullRequested, &shell, &ui::Shell::pullRequested);
        QObject::connect(page, &ui::OrdersWorkspace::keysChanged, &shell, &ui::Shell::refreshKeys);
    };
    orders.health = [](QWidget *widget, const std::vector<sync::ShopHealth> &health) {
        static_cast<ui::OrdersWorkspace *>(widget)->setHealth(health);
    };
    orders.keys = [](QWidget *widget) {
        QList<ui::KeyRow> rows;
        for (const auto &[key, does] : static_cast<ui::OrdersWorkspace *>(widget)->keys())
            rows.append({key, does});
        return rows;
    };
    orders.openOrder = [](QWidget *widget, qint64 id, bool beside) {
        static_cast<ui::OrdersWorkspace *>(widget)->openOrder(id, !beside);
    };
    return orders;
}
#endif

#ifdef SELARAS_HAS_ACTIVITY
Workspace activity()
{
    Workspace activity = named("activity", "activity", true, [] { return Words::tr("&Activity"); });
    activity.make = [](ui::Services &services, QWidget *parent) -> QWidget * { return new ui::Activity(services, parent); };
    activity.count = [](const Tally &tally) { return needed(tally.deadLetters + tally.failedInbox, kit::Role::Red); };
    return activity;
}
#endif

Workspace settings(Runtime &runtime, ui::Appearance &appearance)
{
    Workspace settings = named("settings", "settings", false, [] { return Words::tr("Se&ttings"); });
    settings.make = [&runtime, &appearance](ui::Services &services, QWidget *parent) -> QWidget * {
        return new ui::SettingsPage(services, appearance, runtime.session(), parent);
    };
    return settings;
}

}

std::vector<Workspace> workspaces(Runtime &runtime, ui::Appearance &appearance)
{
    std::vector<Workspace> all;
#ifdef SELARAS_HAS_ORDERS
    all.push_back(orders());
#endif
#ifdef SELARAS_HAS_ACTIVITY
    all.push_back(activity());
#endif
    all.push_back(settings(runtime, appearance));
    return all;
}

} // namespace selaras::desktop
