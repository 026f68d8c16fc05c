#include "outbox/exchange.h"

#include <limits>

namespace selaras::outbox {

namespace {

#define EXCHANGE_COLUMNS "id, shop_id, job_id, at, took_ms, request, status, reply"

Exchange readExchange(const Columns &c)
{
    return {
        c.integer(0), c.integer(1), c.maybeInteger(2), c.integer(3), c.integer(4), c.text(5), c.small(6), c.text(7)};
}

const Query<Exchange, qint64, int> exchangesOfJob{
    "SELECT " EXCHANGE_COLUMNS " FROM exchange WHERE job_id = ? ORDER BY id DESC LIMIT ?", readExchange};
const Query<Exchange, qint64, qint64, int> exchangesOfShop{
    "SELECT " EXCHANGE_COLUMNS " FROM exchange WHERE shop_id = ? AND id < ? ORDER BY id DESC LIMIT ?", readExchange};
const Statement<qint64, qint64, std::optional<qint64>, qint64, qint64, QString, int, QString> insertExchange{
    "INSERT INTO exchange (id, shop_id, job_id, at, took_ms, request, status, reply) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};

/// Head and end of a long text: the beginning says what it is, the end often why it was refused.
QString shortened(const QString &text)
{
    if (text.size() <= kMostKept)
        return text;
    const qsizetype half = kMostKept / 2;
    return text.left(half) + QStringLiteral("\n[%1 characters left out]\n").arg(text.size() - 2 * half)
        + text.right(half);
}

} // namespace

Result<qint64> record(Transaction &tx, const Exchange &exchange)
{
    const qint64 id = tx.newId();
    CHECK(tx.run(insertExchange, id, exchange.shopId, exchange.jobId, exchange.at, exchange.tookMs,
        shortened(exchange.request), exchange.status, shortened(exchange.reply)));
    return id;
}

Result<std::vector<Exchange>> ofJob(Reader &reader, qint64 jobId, int limit)
{
    return reader.all(exchangesOfJob, jobId, limit);
}

Result<std::vector<Exchange>> ofShop(Reader &reader, qint64 shopId, std::optional<qint64> before, int limit)
{
    return reader.all(exchangesOfShop, shopId, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

} // namespace selaras::outbox
