#include "tables/formula_guard.h"

#include <algorithm>

namespace selaras::tables {

namespace {

bool looksLikeFormula(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QString guarded(QString text) { return looksLikeFormula(text) ? text.prepend(u'\'') : text; }

QString unguarded(QString text) { return text.startsWith(u'\'') && looksLikeFormula(text) ? text.remove(0, 1) : text; }

} // namespace selaras::tables
