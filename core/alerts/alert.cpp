#include "alerts/alert.h"

#include "audit/audit.h"

namespace selaras::alerts {

namespace {

#define ALERT_COLUMNS "id, kind, shop_id, subject, detail, times, opened_at, last_at"

Alert readAlert(const Columns &c)
{
    return {c.integer(0), c.text(1), c.maybeInteger(2), c.text(3), c.text(4), c.small(5), c.integer(6), c.integer(7)};
}

const Query<Alert> openAlerts{
    "SELECT " ALERT_COLUMNS " FROM alert WHERE closed_at IS NULL ORDER BY last_at DESC", readAlert};
const Query<PastAlert, qint64, int> alertsSince{"SELECT " ALERT_COLUMNS ", closed_at FROM alert "
                                                "WHERE closed_at IS NULL OR closed_at >= ? ORDER BY id DESC LIMIT ?",
    [](const Columns &c) {
        return PastAlert{readAlert(c), c.maybeInteger(8)};
    }};
const Statement<QString, qint64, QString, QString> countAgain{
    "UPDATE alert SET detail = ?, times = times + 1, last_at = ? WHERE kind = ? AND subject = ? AND closed_at IS NULL"};
const Statement<qint64, QString, std::optional<qint64>, QString, QString, qint64, qint64> insertAlert{
    "INSERT INTO alert (id, kind, shop_id, subject, detail, opened_at, last_at) VALUES (?, ?, ?, ?, ?, ?, ?)"};
const Statement<qint64, QString, QString> clearOpen{
    "UPDATE alert SET closed_at = ? WHERE kind = ? AND subject = ? AND closed_at IS NULL"};
const Statement<qint64, qint64> closeOne{"UPDATE alert SET closed_at = ? WHERE id = ? AND closed_at IS NULL"};

} // namespace

Result<> raise(
    Transaction &tx, const QString &kind, std::optional<qint64> shopId, const QString &subject, const QString &detail)
{
    tx.touch(Topic::Alerts);
    TRY(const int open, tx.run(countAgain, detail, tx.now(), kind, subject));
    if (open == 0)
        CHECK(tx.run(insertAlert, tx.newId(), kind, shopId, subject, detail, tx.now(), tx.now()));
    return {};
}

Result<> clear(Transaction &tx, const QString &kind, const QString &subject)
{
    TRY(const int open, tx.run(clearOpen, tx.now(), kind, subject));
    if (open > 0)
        tx.touch(Topic::Alerts);
    return {};
}

Result<> close(Transaction &tx, qint64 id, const QString &actor)
{
    TRY(const int open, tx.run(closeOne, tx.now(), id));
    if (open == 0)
        return fail(Error::Kind::Conflict, QStringLiteral("alert %1 is not open").arg(id));
    tx.touch(Topic::Alerts);
    return audit::append(
        tx, {.actor = actor, .action = QStringLiteral("alert.closed"), .subject = QString::number(id)});
}

Result<std::vector<Alert>> open(Reader &reader) { return reader.all(openAlerts); }

Result<std::vector<PastAlert>> since(Reader &reader, qint64 from, int limit)
{
    return reader.all(alertsSince, from, limit);
}

} // namespace selaras::alerts
