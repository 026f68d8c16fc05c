#pragma once

#include <QString>
#include <QtGlobal>

namespace selaras::access {

/// What somebody is in the shop, and with it what they may do.
enum class Role { Owner, Finance, Stock, Service, Packer, Worker };

/// Who does something: a person who is logged in.
struct Actor {
    qint64 userId = 0; ///< 0: not a person
    QString name; ///< as it is written into the audit
    Role role = Role::Packer;
};

} // namespace selaras::access
