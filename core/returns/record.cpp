#include "returns/record.h"

#include "audit/audit.h"

namespace selaras::returns {

tl::unexpected<Error> refuse(const char *code, const QString &what)
{
    return failAs(QString::fromLatin1(code), Error::Kind::Conflict, what);
}

Result<Return> existing(Reader &reader, qint64 returnId)
{
    TRY(auto found, find(reader, returnId));
    if (!found)
        return refuse("return.missing", QString::number(returnId));
    return *found;
}

Result<> note(Transaction &tx, const Return &of, const char *action, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Orders | Topic::Parcels);
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .orderId = of.orderId,
            .subject = of.externalId,
            .detail = detail});
}

} // namespace selaras::returns
