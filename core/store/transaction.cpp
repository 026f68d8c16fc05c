#include "store/transaction.h"

#include "store/connection.h"

namespace selaras {

Result<> Reader::select(
    const SqlText &text, const std::vector<QVariant> &values, const std::function<void(const Columns &)> &row)
{
    return m_connection.select(text, values, row);
}

Result<int> Transaction::change(const SqlText &text, const std::vector<QVariant> &values)
{
    return m_connection.change(text, values);
}

Result<> Transaction::attempt(const std::function<Result<>()> &step)
{
    const QString name = QStringLiteral("step%1").arg(m_depth);
    CHECK(m_connection.execute(QStringLiteral("SAVEPOINT ") + name));
    ++m_depth;
    Result<> outcome = step();
    --m_depth;
    if (!m_connection.inTransaction()) // a full or failing disk has undone everything already
        return outcome ? fail(Error::Kind::Storage, QStringLiteral("the transaction is gone")) : outcome;
    Result<> ended;
    if (!outcome)
        ended = m_connection.execute(QStringLiteral("ROLLBACK TO SAVEPOINT ") + name);
    if (ended)
        ended = m_connection.execute(QStringLiteral("RELEASE SAVEPOINT ") + name);
    // A damaged page can neither be written nor undone: what was met first says why.
    const bool saidWhy = !outcome && outcome.error().kind == Error::Kind::Storage;
    return ended || saidWhy ? outcome : ended;
}

} // namespace selaras
