#include "demo/length.h"

namespace selaras::demo {

Result<qint64> secondsOf(const QString &text)
{
    const QChar unit = text.isEmpty() ? QChar() : text.back();
    const qint64 scale = unit == u'm' ? 60 : unit == u'h' ? 3600 : 1;
    bool ok = false;
    const qint64 count = (unit.isLetter() ? text.chopped(1) : text).toLongLong(&ok);
    constexpr qint64 kMost = qint64(365) * 24 * 3600;
    if (!ok || count < 0 || count > kMost / scale || (unit.isLetter() && !QStringLiteral("smh").contains(unit)))
        return failAs(QStringLiteral("demo.length"), Error::Kind::Rejected, QStringLiteral("\"%1\"").arg(text));
    return count * scale;
}

} // namespace selaras::demo
