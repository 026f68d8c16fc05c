#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/query.h"
#include "store/topics.h"

#include <functional>
#include <vector>

namespace selaras {

class Connection;

/// One consistent view of the database. Every read of a Reader sees the same moment.
class Reader {
public:
    Reader(Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Every row of the answer. Storage when the database cannot answer.
    template <class Row, class... Args, class... Given>
    Result<std::vector<Row>> all(const Query<Row, Args...> &query, Given &&...given)
    {
        static_assert(sizeof...(Args) == sizeof...(Given));
        std::vector<Row> rows;
        CHECK(select(query, values<Args...>(std::forward<Given>(given)...),
            [&](const Columns &columns) { rows.push_back(query.read(columns)); }));
        return rows;
    }
    /// The first row of the answer, if there is one.
    template <class Row, class... Args, class... Given>
    Result<std::optional<Row>> one(const Query<Row, Args...> &query, Given &&...given)
    {
        static_assert(sizeof...(Args) == sizeof...(Given));
        std::optional<Row> row;
        CHECK(select(query, values<Args...>(std::forward<Given>(given)...), [&](const Columns &columns) {
            if (!row)
                row = query.read(columns);
        }));
        return row;
    }
    /// The first row of an answer that must have one: Storage when there is none.
    template <class Row, class... Args, class... Given>
    Result<Row> only(const Query<Row, Args...> &query, Given &&...given)
    {
        TRY(auto row, one(query, std::forward<Given>(given)...));
        if (!row) {
            Error none(Error::Kind::Storage, QStringLiteral("no row where there must be one"));
            none.raw = query.text();
            return fail(std::move(none));
        }
        return std::move(*row);
    }
    /// Now, in UTC ms, from the clock of the store.
    qint64 now() const { return m_clock.now(); }

protected:
    template <class... Args, class... Given> static std::vector<QVariant> values(Given &&...given)
    {
        std::vector<QVariant> out;
        out.reserve(sizeof...(Args));
        (out.push_back(bound(Args(std::forward<Given>(given)))), ...);
        return out;
    }
    Result<> select(
        const SqlText &text, const std::vector<QVariant> &values, const std::function<void(const Columns &)> &row);

    Connection &m_connection;
    const Clock &m_clock;
};

/// A Reader that also changes things. Whatever one write function does with it is committed together or not at all.
class Transaction : public Reader {
public:
    Transaction(Connection &connection, const Clock &clock, IdMaker &ids)
        : Reader(connection, clock)
        , m_ids(ids)
    {
    }
    /// The number of rows changed. Conflict when a UNIQUE or CHECK of the schema refuses, else Storage.
    template <class... Args, class... Given> Result<int> run(const Statement<Args...> &statement, Given &&...given)
    {
        static_assert(sizeof...(Args) == sizeof...(Given));
        return change(statement, values<Args...>(std::forward<Given>(given)...));
    }
    /// Runs `step`; when it fails, everything it did is undone and the transaction goes on without it. For one bad
    /// item in a batch.
    Result<> attempt(const std::function<Result<>()> &step);

    qint64 newId() { return m_ids.next(); }
    void touch(Topics topics) { m_topics |= topics; }
    Topics touched() const { return m_topics; }

private:
    Result<int> change(const SqlText &text, const std::vector<QVariant> &values);

    IdMaker &m_ids;
    Topics m_topics;
    int m_depth = 0;
};

} // namespace selaras
