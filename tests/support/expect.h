#pragma once

#include "base/result.h"

#include <QTest>

namespace selaras::testing {

/// "ok", or the kind of the error: what a test compares.
template <class T> QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : errorKindName(result.error().kind);
}

/// What a failed test prints.
template <class T> QString said(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : kindOf(result) + QStringLiteral(": ") + result.error().detail;
}

} // namespace selaras::testing

#define SELARAS_VALUE(tmp, decl, ...)                                                                                  \
    auto tmp = (__VA_ARGS__);                                                                                          \
    QVERIFY2(tmp.has_value(), qPrintable(::selaras::testing::said(tmp)));                                              \
    decl = *std::move(tmp)
/// VALUE(auto x, expression): x is the value, or the test fails with what the error says. A statement, as TRY.
#define VALUE(decl, ...) SELARAS_VALUE(SELARAS_NAME(value_, __COUNTER__), decl, __VA_ARGS__)
/// The expression's error is of that kind ("malformed", "throttled" ...), or it is "ok".
#define ENDS_AS(kind, ...) QCOMPARE(::selaras::testing::kindOf(__VA_ARGS__), QStringLiteral(kind))
