#include "access/actor.h"

namespace selaras::access {

Actor Actor::worker(const QString &shopName) { return {0, shopName, Role::Worker}; }

QString Actor::auditName() const { return role == Role::Worker ? QStringLiteral("worker/") + name : name; }

Result<> demand(const Actor &actor, Right right)
{
    if (!may(actor.role, right))
        return failAs(QStringLiteral("access.denied"), Error::Kind::Rejected, rightName(right));
    return {};
}

} // namespace selaras::access
