#include "base/json_split.h"

namespace selaras::json {

namespace {

/// Walks over JSON text without understanding more than its structure.
class Walker {
public:
    explicit Walker(QByteArrayView text)
        : m_text(text)
    {
    }

    qsizetype at = 0;

    char peek() const { return at < m_text.size() ? m_text[at] : '\0'; }
    void skipSpace()
    {
        while (at < m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++at;
    }
    bool take(char c)
    {
        skipSpace();
        if (peek() != c || at >= m_text.size())
            return false;
        ++at;
        return true;
    }
    /// Behind the closing quote of the string that begins here.
    bool skipString()
    {
        if (!take('"'))
            return false;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] == '\\') {
                ++at;
            } else if (m_text[at] == '"') {
                ++at;
                return true;
            }
        }
        return false;
    }
    /// Behind the value that begins here, whatever it is.
    bool skipValue()
    {
        skipSpace();
        const qsizetype start = at;
        int depth = 0;
        while (at < m_text.size()) {
            const char c = m_text[at];
            if (c == '"') {
                if (!skipString())
                    return false;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++at;
            } else if (c == '}' || c == ']') {
                if (depth == 0)
                    return at > start;
                --depth;
                ++at;
            } else if (c == ',' && depth == 0) {
                return at > start;
            } else {
                ++at;
            }
        }
        return depth == 0 && at > start;
    }
    QByteArrayView between(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from).trimmed(); }

private:
    QByteArrayView m_text;
};

/// Goes to the value of `key` in the object that begins here.
enum class Found { Yes, No, Broken };
Found enter(Walker &walker, QByteArrayView key)
{
    if (!walker.take('{'))
        return Found::No;
    if (walker.take('}'))
        return Found::No;
    for (;;) {
        walker.skipSpace();
        const qsizetype start = walker.at;
        if (!walker.skipString())
            return Found::Broken;
        const QByteArrayView quoted = walker.between(start, walker.at);
        if (!walker.take(':'))
            return Found::Broken;
        if (quoted.sliced(1, quoted.size() - 2) == key)
            return Found::Yes;
        if (!walker.skipValue())
            return Found::Broken;
        if (walker.take('}'))
            return Found::No;
        if (!walker.take(','))
            return Found::Broken;
    }
}

tl::unexpected<Error> broken(QByteArrayView document)
{
    constexpr qsizetype kKeptBytes = 64 * 1024;
    Error error(Error::Kind::Malformed, QStringLiteral("not JSON: its brackets or quotes do not close"));
    error.raw = document.first(qMin(document.size(), kKeptBytes)).toByteArray();
    return fail(std::move(error));
}

} // namespace

Result<Split> splitList(QByteArrayView document, std::initializer_list<QByteArrayView> path)
{
    Walker walker(document);
    if (document.startsWith("\xEF\xBB\xBF"))
        walker.at = 3;
    Split split;
    for (const QByteArrayView key : path) {
        const Found found = enter(walker, key);
        if (found == Found::Broken)
            return broken(document);
        if (found == Found::No) {
            split.rest = document.toByteArray();
            return split;
        }
    }
    if (!walker.take('[')) {
        split.rest = document.toByteArray();
        return split;
    }
    split.found = true;
    const qsizetype inside = walker.at;
    if (!walker.take(']')) {
        for (;;) {
            walker.skipSpace();
            const qsizetype start = walker.at;
            if (!walker.skipValue())
                return broken(document);
            split.elements.push_back(walker.between(start, walker.at).toByteArray());
            if (walker.take(']'))
                break;
            if (!walker.take(','))
                return broken(document);
        }
    }
    const qsizetype behind = walker.at - 1;
    split.rest = document.first(inside).toByteArray() + document.sliced(behind).toByteArray();
    return split;
}

} // namespace selaras::json
