#pragma once

#include "kit/theme.h"
#include "services.h"
#include "shell/tally.h"

#include <QList>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace selaras::ui {

class Shell;

/// A key and what it does, for the status line and the sheet of all keys.
struct KeyRow {
    QString key;
    QString does;
};

/// What the rail says beside a workspace.
struct RailCount {
    std::optional<int> count; ///< none: nothing is shown
    kit::Role role = kit::Role::Grey; ///< yellow and red only when a person is needed
};

/// Something in a workspace that people look for by name.
struct WorkspacePart {
    QString id;
    QString name; ///< in the language of the window
    QString also; ///< other words for it, in every language
};

/// One workspace as the shell knows it: functions, so that the shell depends on none of them. Texts are functions
/// because the language changes while the window is open.
struct Workspace {
    QString id; ///< "orders": stays the same in every language, also in saved settings
    QString icon; ///< of resources/icons
    bool ruleBefore = false; ///< begins a new group in the rail
    std::function<QString()> name; ///< with its letter: "&Orders"
    std::function<QWidget *(Services &services, QWidget *parent)> make; ///< called when it is first shown
    /// Called once after make: ties the widget's wishes (open a SKU, ask the channels, other keys now) to the shell.
    std::function<void(QWidget *widget, Shell &shell)> joined = {};
    std::function<void(QWidget *widget, const std::vector<sync::ShopHealth> &health)> health
        = {}; ///< told whenever it changes
    std::function<RailCount(const Tally &tally)> count = {}; ///< empty: never a count
    std::function<QList<KeyRow>(QWidget *widget)> keys
        = {}; ///< that work in it, most useful first; empty: none of its own
    std::function<void(QWidget *widget, qint64 orderId, bool beside)> openOrder
        = {}; ///< set by the one that shows orders
    std::function<void(QWidget *widget, qint64 skuId, bool beside)> openSku = {}; ///< set by the one that shows SKUs
    std::function<void(QWidget *widget, qint64 deliveryId)> openDelivery = {}; ///< set by the one that shows deliveries
    std::function<std::vector<WorkspacePart>()> parts = {}; ///< the search box leads to them; empty: it has none
    std::function<void(QWidget *widget, const QString &part)> showPart = {}; ///< set with `parts`
    /// Takes what was scanned while it is shown; false: it is for the search box. Empty: never takes any.
    std::function<bool(QWidget *widget, const QString &text)> scan = {};
    /// It takes scans of two characters: a small web store's labels bear such numbers. The others wait for four, which
    /// nobody types as fast.
    bool takesShortScans = false;
    /// Which role may, when the actor may not: "Only owner and finance". Empty answer or function: allowed.
    std::function<QString(const access::Actor &actor)> forbidden = {};
    QString key = {}; ///< "F9": brings it up from anywhere; empty: only its letter does
    /// It has the whole window and every key of it: the packing station.
    bool whole = false;
};

} // namespace selaras::ui
