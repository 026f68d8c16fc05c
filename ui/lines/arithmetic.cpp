#include "lines/arithmetic.h"

#include <QList>

namespace selaras::ui {

namespace {

constexpr qint64 kMost = 1'000'000;

/// The product of a term such as "6*2".
std::optional<qint64> product(QStringView term)
{
    qint64 out = 1;
    for (const QStringView factor : term.split(u'*')) {
        bool ok = false;
        const qint64 value = factor.trimmed().toLongLong(&ok);
        if (!ok || factor.trimmed().startsWith(u'+') || value < 0 || value > kMost)
            return std::nullopt;
        out *= value;
        if (out > kMost)
            return std::nullopt;
    }
    return out;
}

} // namespace

std::optional<Quantity> quantityFrom(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(QChar(0x2212), u'-').replace(QChar(0xd7), u'*');
    if (text.isEmpty())
        return std::nullopt;
    Quantity out;
    out.isChange = text.startsWith(u'+') || text.startsWith(u'-');
    qsizetype at = 0;
    while (at < text.size()) {
        qint64 sign = 1;
        if (at > 0 || out.isChange) {
            sign = text[at] == u'-' ? -1 : 1;
            ++at;
        }
        qsizetype end = at;
        while (end < text.size() && text[end] != u'+' && text[end] != u'-')
            ++end;
        const auto value = product(QStringView(text).mid(at, end - at));
        if (!value)
            return std::nullopt;
        out.value += sign * *value;
        at = end;
    }
    if (qAbs(out.value) > kMost || (!out.isChange && out.value < 0))
        return std::nullopt;
    return out;
}

} // namespace selaras::ui
