#pragma once

#include "base/result.h"

#include <QString>
#include <span>
#include <vector>

namespace selaras::access {

/// What a person is in the shop. Worker is no person: what Selaras does by itself for a shop.
enum class Role { Owner, Finance, Stock, Service, Packer, Worker };

/// What a person may do or see. Rights are on values: who may not see cost does not see it in totals, exports, logs or
/// prints either.
enum class Right {
    SeeBuyerData, ///< names, phones, addresses beyond what stands on a label
    SeeCost, ///< what goods cost, margins, payouts
    SeeAudit,
    PackOrders, ///< arrange shipments, print labels, hand over
    CancelOrders,
    EnterOrders, ///< type in orders and read them from files, say that they are paid
    AdjustStock, ///< receive, count, move, correct
    ImportSkus, ///< make and change SKUs, map listings
    ManageChannels, ///< connect shops, switch writes on, change rules and limits
    RetryJobs, ///< retry or discard dead letters, dismiss what could not be read
    ExportBulk, ///< take lists out of the program
    Backup, ///< make backups, verify
    ManageUsers, ///< add and deactivate people, give roles, set passwords, renew the recovery code
};

/// The table that code, tests, screens and docs share.
bool may(Role role, Right right);

std::span<const Role> peoplesRoles(); ///< every role a person can be given, Owner first
std::span<const Right> allRights();
std::vector<Role> rolesThatMay(Right right); ///< of people, for "only the owner may"

QString roleName(Role role); ///< as it is stored: "owner", "finance" ...
std::optional<Role> roleFromName(const QString &name); ///< of people
QString rightName(Right right); ///< a stable word: "see-cost" ...

} // namespace selaras::access
