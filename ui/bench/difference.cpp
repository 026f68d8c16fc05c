#include "bench/difference.h"

#include <QStringList>

namespace selaras::ui {

Difference differenceOf(const QString &name, const QString &other)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto same = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    qsizetype head = 0;
    while (head < words.size() && head < others.size() && same(words[head], others[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < words.size() - head && tail < others.size() - head
        && same(words[words.size() - 1 - tail], others[others.size() - 1 - tail]))
        ++tail;
    const auto part = [&words](qsizetype from, qsizetype count) {
        return words.mid(from, count).join(u' ');
    };
    return {part(0, head), part(head, words.size() - head - tail), part(words.size() - tail, tail)};
}

} // namespace selaras::ui
