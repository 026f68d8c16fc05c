#pragma once

#include "access/rights.h"

namespace selaras::access {

/// Who does something: a person who has logged in, or Selaras itself for a shop.
struct Actor {
    qint64 userId = 0; ///< 0: not a person
    QString name;
    Role role = Role::Packer;

    static Actor worker(const QString &shopName);
    /// As it stands in the audit: the person's name, or "worker/<shop name>". No person's name begins like that.
    QString auditName() const;
};

/// Success, or Rejected access.denied with the right's name as detail. Every service asks this before it changes or
/// tells something, whatever the button looked like.
Result<> demand(const Actor &actor, Right right);

} // namespace selaras::access
