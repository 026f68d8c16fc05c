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
    if (!outcome)
        CHECK(m_connection.execute(QStringLiteral("ROLLBACK TO SAVEPOINT ") + name));
    CHECK(m_connection.execute(QStringLiteral("RELEASE SAVEPOINT ") + name));
    return outcome;
}

} // namespace selaras
