#include "access/rights.h"

#include <array>

namespace selaras::access {

namespace {

struct RoleRow {
    Role role;
    const char *name;
};
constexpr std::array kRoles{RoleRow{Role::Owner, "owner"}, RoleRow{Role::Finance, "finance"},
    RoleRow{Role::Stock, "stock"}, RoleRow{Role::Service, "service"}, RoleRow{Role::Packer, "packer"},
    RoleRow{Role::Worker, "worker"}};
constexpr std::array kPeople{Role::Owner, Role::Finance, Role::Stock, Role::Service, Role::Packer};

struct RightRow {
    Right right;
    const char *name;
    bool owner, finance, stock, service, packer, worker;
};
constexpr bool yes = true, no = false;
// clang-format off
constexpr std::array kRights{
    //                                                 owner finance stock service packer worker
    RightRow{Right::SeeBuyerData,   "see-buyer-data",   yes,  no,     no,   yes,    no,    yes},
    RightRow{Right::SeeCost,        "see-cost",         yes,  yes,    no,   no,     no,    no},
    RightRow{Right::SeeAudit,       "see-audit",        yes,  yes,    yes,  yes,    no,    no},
    RightRow{Right::PackOrders,     "pack-orders",      yes,  no,     yes,  yes,    yes,   yes},
    RightRow{Right::CancelOrders,   "cancel-orders",    yes,  no,     no,   yes,    no,    yes},
    RightRow{Right::EnterOrders,    "enter-orders",     yes,  yes,    no,   yes,    no,    yes},
    RightRow{Right::AdjustStock,    "adjust-stock",     yes,  no,     yes,  no,     no,    yes},
    RightRow{Right::ImportSkus,     "import-skus",      yes,  no,     yes,  no,     no,    yes},
    RightRow{Right::ManageChannels, "manage-channels",  yes,  no,     no,   no,     no,    no},
    RightRow{Right::RetryJobs,      "retry-jobs",       yes,  no,     yes,  yes,    no,    yes},
    RightRow{Right::ExportBulk,     "export-bulk",      yes,  yes,    no,   no,     no,    no},
    RightRow{Right::Backup,         "backup",           yes,  yes,    no,   no,     no,    no},
    RightRow{Right::ManageUsers,    "manage-users",     yes,  no,     no,   no,     no,    no},
};
// clang-format on
constexpr auto kAllRights = [] {
    std::array<Right, kRights.size()> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = kRights[i].right;
    return out;
}();
static_assert([] { // a row is found by its place
    for (std::size_t i = 0; i < kRights.size(); ++i)
        if (std::size_t(kRights[i].right) != i)
            return false;
    for (std::size_t i = 0; i < kRoles.size(); ++i)
        if (std::size_t(kRoles[i].role) != i)
            return false;
    return true;
}());

} // namespace

bool may(Role role, Right right)
{
    const RightRow &row = kRights[std::size_t(right)];
    switch (role) {
    case Role::Owner: return row.owner;
    case Role::Finance: return row.finance;
    case Role::Stock: return row.stock;
    case Role::Service: return row.service;
    case Role::Packer: return row.packer;
    case Role::Worker: return row.worker;
    }
    return false;
}

std::span<const Role> peoplesRoles() { return kPeople; }
std::span<const Right> allRights() { return kAllRights; }

std::vector<Role> rolesThatMay(Right right)
{
    std::vector<Role> out;
    for (const Role role : kPeople)
        if (may(role, right))
            out.push_back(role);
    return out;
}

QString roleName(Role role) { return QString::fromLatin1(kRoles[std::size_t(role)].name); }

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : kPeople)
        if (roleName(role) == name)
            return role;
    return std::nullopt;
}

QString rightName(Right right) { return QString::fromLatin1(kRights[std::size_t(right)].name); }

} // namespace selaras::access
