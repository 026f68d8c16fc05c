#include "store/query.h"

namespace selaras {

namespace {

const SqlText *&head()
{
    static const SqlText *first = nullptr;
    return first;
}

} // namespace

SqlText::SqlText(const char *text)
    : m_text(text)
    , m_next(head())
{
    head() = this;
}

std::vector<const SqlText *> SqlText::all()
{
    std::vector<const SqlText *> out;
    for (const SqlText *at = head(); at; at = at->m_next)
        out.push_back(at);
    return out;
}

} // namespace selaras
