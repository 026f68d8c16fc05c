#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace selaras {

/// What went wrong, as a value. The kind says what the caller does, nothing else; the sentence for a person is made
/// in ui from the kind and the subject.
struct Error {
    enum class Kind {
        Transient, ///< retry with growing, jittered pauses
        Throttled, ///< wait retryAfter, then retry; slow the whole shop down
        Unconfirmed, ///< the request left, the answer is lost: ask before repeating
        Unauthorized, ///< stop the shop, ask a person once
        Conflict, ///< read again, recompute, one new call
        Rejected, ///< the other side said no: the item goes to a person, no retry
        Malformed, ///< bytes that cannot be what they claim: keep them, raise an alert, never guess
        Unsupported, ///< a capability the other side has not got: a mistake of the caller
        Storage, ///< the database could not do it: nothing was written
        Cancelled, ///< we are shutting down: end quietly
    };

    Kind kind;
    QString detail; ///< for the log, English, never with secrets, never shown as it is
    std::optional<std::chrono::milliseconds> retryAfter; ///< Throttled: the time the other side asked for
    QByteArray raw; ///< Malformed, Rejected: the untrusted bytes, kept so that a person can look at them; Storage: the
                    ///< statement that could not be done, for support only
    QString code; ///< a stable word that ui can make a precise sentence from, e.g. "file.not-encrypted"; may be empty

    explicit Error(Kind k, QString d = {}, std::optional<std::chrono::milliseconds> r = {})
        : kind(k)
        , detail(std::move(d))
        , retryAfter(r)
    {
    }
};

/// The kind's name as it is written in logs, tables and the audit: "transient", "throttled" ...
QString errorKindName(Error::Kind kind);
/// The reverse; Transient for a name nobody wrote.
Error::Kind errorKindFromName(const QString &name);

template <class T = void> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error(kind, std::move(detail)));
}
/// A failure that a person will read about: `code` picks the sentence in ui.
inline tl::unexpected<Error> failAs(QString code, Error::Kind kind, QString detail)
{
    Error error(kind, std::move(detail));
    error.code = std::move(code);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace selaras

#define SELARAS_NAME2(a, b) a##b
#define SELARAS_NAME(a, b) SELARAS_NAME2(a, b)
#define SELARAS_TRY(leave, tmp, decl, ...)                                                                             \
    auto tmp = (__VA_ARGS__);                                                                                          \
    if (!tmp)                                                                                                          \
        leave tl::unexpected<::selaras::Error>(std::move(tmp).error());                                                \
    decl = *std::move(tmp)

/// TRY(auto x, expression): x is the value, or this function returns the error.
#define TRY(decl, ...) SELARAS_TRY(return, SELARAS_NAME(tried_, __COUNTER__), decl, __VA_ARGS__)
/// CHECK(expression): this function returns the error, if there is one.
#define CHECK(...)                                                                                                     \
    if (auto tried_ = (__VA_ARGS__); !tried_)                                                                          \
    return tl::unexpected<::selaras::Error>(std::move(tried_).error())
/// The same two inside a coroutine.
#define CO_TRY(decl, ...) SELARAS_TRY(co_return, SELARAS_NAME(tried_, __COUNTER__), decl, __VA_ARGS__)
#define CO_CHECK(...)                                                                                                  \
    if (auto tried_ = (__VA_ARGS__); !tried_)                                                                          \
    co_return tl::unexpected<::selaras::Error>(std::move(tried_).error())
