#include "base/result.h"

#include <array>
#include <utility>

namespace selaras {

namespace {

constexpr std::array<std::pair<Error::Kind, const char *>, 10> kNames{{
    {Error::Kind::Transient, "transient"},
    {Error::Kind::Throttled, "throttled"},
    {Error::Kind::Unconfirmed, "unconfirmed"},
    {Error::Kind::Unauthorized, "unauthorized"},
    {Error::Kind::Conflict, "conflict"},
    {Error::Kind::Rejected, "rejected"},
    {Error::Kind::Malformed, "malformed"},
    {Error::Kind::Unsupported, "unsupported"},
    {Error::Kind::Storage, "storage"},
    {Error::Kind::Cancelled, "cancelled"},
}};

}

QString errorKindName(Error::Kind kind)
{
    for (const auto &[known, name] : kNames)
        if (known == kind)
            return QString::fromLatin1(name);
    return {};
}

Error::Kind errorKindFromName(const QString &name)
{
    for (const auto &[kind, known] : kNames)
        if (name == QLatin1String(known))
            return kind;
    return Error::Kind::Transient;
}

} // namespace selaras
