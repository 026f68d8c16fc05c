#include "audit/log.h"

#include "audit/queries.h"
#include "base/text.h"

#include <QHash>

namespace selaras::audit {

namespace {

QString readText(const Columns &c) { return c.text(0); }

const Query<QString, qint64> codeOfSku{"SELECT code FROM sku WHERE id = ?", readText};
const Query<QString, qint64> numberOfOrder{"SELECT number FROM orders WHERE id = ?", readText};
const Query<QString, QString> firstActorAfter{
    "SELECT actor FROM audit WHERE actor > ? ORDER BY actor LIMIT 1", readText};
const Query<QString, qint64> nameOfShop{"SELECT name FROM shop WHERE id = ?", readText};
const Query<QString, qint64> titleOfListing{"SELECT title FROM listing WHERE id = ?", readText};
// Orders are found by the folded number among their terms.
const Query<qint64, QString, QString> orderOfNumber{
    "SELECT o.id FROM order_term t JOIN orders o ON o.id = t.order_id WHERE t.term = ? AND o.number = ? "
    "ORDER BY o.id DESC LIMIT 1",
    [](const Columns &c) {
        return c.integer(0);
    }};

/// The name of an id, asked for once a page.
class Names {
public:
    explicit Names(const Query<QString, qint64> &query)
        : m_query(query)
    {
    }
    Result<QString> of(Reader &reader, std::optional<qint64> id)
    {
        if (!id)
            return QString();
        if (const auto known = m_known.constFind(*id); known != m_known.constEnd())
            return *known;
        TRY(const auto name, reader.one(m_query, *id));
        return *m_known.insert(*id, name.value_or(QString::number(*id)));
    }

private:
    const Query<QString, qint64> &m_query;
    QHash<qint64, QString> m_known;
};

/// Subjects such as "shop 12" and "publish-stock 34" by name; a bare id says nothing to a person.
Result<QString> aboutOf(Reader &reader, const Entry &entry, Names &shops, Names &listings)
{
    bool isId = false;
    const qint64 id = entry.subject.section(u' ', -1).toLongLong(&isId);
    const QString kind = entry.subject.section(u' ', 0, -2);
    if (!isId || kind.contains(u' '))
        return entry.subject;
    if (kind == u"shop")
        return shops.of(reader, id);
    if (kind == u"listing" || kind == u"publish-stock")
        return listings.of(reader, id);
    return entry.action == u"inbox.dismissed" || entry.action == u"alert.closed" ? QString() : entry.subject;
}

/// Each value of an indexed column once, by skipping from one to the next.
Result<QStringList> eachOf(Reader &reader, const Query<QString, QString> &next)
{
    QStringList out;
    TRY(auto value, reader.one(next, QString()));
    while (value) {
        out << *value;
        TRY(value, reader.one(next, *value));
    }
    return out;
}

} // namespace

Result<std::vector<LogRow>> log(Reader &reader, const Filter &filter, std::optional<qint64> before, int limit)
{
    TRY(auto rows, page(reader, filter, before, limit));
    Names codes(codeOfSku), numbers(numberOfOrder), shops(nameOfShop), listings(titleOfListing);
    std::vector<LogRow> out;
    out.reserve(rows.size());
    for (AuditRow &row : rows) {
        TRY(auto code, codes.of(reader, row.entry.skuId));
        TRY(auto number, numbers.of(reader, row.entry.orderId));
        TRY(auto about, aboutOf(reader, row.entry, shops, listings));
        out.push_back({std::move(row), std::move(code), std::move(number), std::move(about)});
    }
    return out;
}

Result<QStringList> actors(Reader &reader) { return eachOf(reader, firstActorAfter); }
Result<QStringList> actions(Reader &reader) { return eachOf(reader, firstActionAfter); }

Result<std::optional<qint64>> orderNumbered(Reader &reader, const QString &number)
{
    return reader.one(orderOfNumber, folded(number), number.trimmed());
}

Result<qint64> newestSeq(Reader &reader)
{
    TRY(const auto end, reader.one(chainEnd));
    return end ? end->seq : 0;
}

} // namespace selaras::audit
