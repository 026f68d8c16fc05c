#include "tidy/rules.h"

#include <QRegularExpression>

namespace selaras::tidy {

namespace {

using Regex = QRegularExpression;
constexpr int kMostLines = 600;

/// Every hit of `regex` in `text`, which is the source's text or code.
Findings hits(const Source &source, const QString &text, const Regex &regex, const QString &why)
{
    Findings found;
    for (auto all = regex.globalMatch(text); all.hasNext();) {
        const auto hit = all.next();
        found.push_back({source.path, source.lineOf(hit.capturedStart()),
            hit.captured().simplified() + QStringLiteral(": ") + why});
    }
    return found;
}

bool isProduct(const Source &source) { return !source.isBelow(QLatin1String("tests/")); }

bool isSql(const QString &text)
{
    static const Regex sql(QStringLiteral(
        R"(^\s*(SELECT\s+\S|INSERT INTO \w|UPDATE \w+ SET|DELETE FROM \w|CREATE (TABLE|INDEX|TRIGGER|VIEW)|DROP TABLE|ALTER TABLE|PRAGMA \w|WITH \w+ AS))"));
    return sql.match(text).hasMatch();
}

bool holdsSql(const Source &source)
{
    for (const Literal &literal : source.literals)
        if (isSql(literal.text))
            return true;
    return false;
}

QString oneEngineOnly()
{
    return QStringLiteral(
        R"(\bON CONFLICT\b|\bRETURNING\b|\bINSERT OR\b|\bREPLACE INTO\b|\bAUTOINCREMENT\b|\bjson_\w+\(|\bstrftime\b|\bILIKE\b|\w::\w|\bFILTER \(WHERE|\bOFFSET\b|\bOVER \(|\bifnull\(|\bgroup_concat\(|\bstring_agg\(|\biif\(|\bGLOB\b|\browid\b|\bWITHOUT ROWID\b|\bdatetime\(|\bnow\(\)|\bSERIAL\b)");
}

const QString kDialect
    = QStringLiteral("only one of SQLite 3.15 and PostgreSQL understands it, or it pages by counting");

bool isPartOfName(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

/// What is unsafe in one expression with a co_await, in a piece of code that is part of it.
bool isUnsafe(const QString &code)
{
    QChar before;
    for (const QChar c : code) {
        if (c == u'{')
            return true;
        if (c == u'[' && !isPartOfName(before) && before != u']' && before != u')')
            return true; // a lambda, not an index
        if (!c.isSpace())
            before = c;
    }
    return false;
}

/// The end of the expression that begins at `at`.
qsizetype expressionEnd(const QString &code, qsizetype at)
{
    int depth = 0;
    for (; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u'}' || c == u']') && --depth < 0)
            return at;
        else if (c == u';' && depth == 0)
            return at;
    }
    return at;
}

/// The arguments before `at` in the call around it; empty when there is no call around.
QString argumentsBefore(const QString &code, qsizetype at)
{
    int depth = 0;
    for (qsizetype from = at - 1; from >= 0; --from) {
        const QChar c = code[from];
        if (c == u')' || c == u'}' || c == u']')
            ++depth;
        else if (c == u'(' && depth == 0)
            return code.mid(from + 1, at - from - 1);
        else if (c == u'(' || c == u'{' || c == u'[') {
            if (--depth < 0)
                return {};
        } else if (c == u';' && depth == 0)
            return {};
    }
    return {};
}

} // namespace

Findings seams(const Source &source)
{
    static const Regex system(QStringLiteral(
        R"(\bQTimer\b|\bQElapsedTimer\b|\bcurrent(DateTime(Utc)?|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\s*\(|\b(system|steady|high_resolution)_clock\b|\bQCoro::sleep\w+|\brandom_device\b|\bqrand\b|\bstd::rand\b|\bQRandomGenerator\b|\bmt19937\w*)"));
    static const Regex everywhere(QStringLiteral(R"(\bQThread::[mu]?sleep\b|\bsleep_(for|until)\b|\bQMessageBox\b)"));
    Findings found;
    if (source.isBelow(QLatin1String("core/")))
        found = hits(source, source.code, system, QStringLiteral("core asks Clock and Random"));
    if (isProduct(source))
        for (Finding &finding : hits(source, source.code, everywhere, QStringLiteral("nobody waits for it")))
            found.push_back(std::move(finding));
    return found;
}

Findings coAwaits(const Source &source)
{
    static const Regex word(QStringLiteral(R"(\bco_await\b)"));
    static const Regex choice(QStringLiteral(R"(\?[^;]*$)"));
    Findings found;
    for (auto all = word.globalMatch(source.code); all.hasNext();) {
        const auto hit = all.next();
        const qsizetype end = expressionEnd(source.code, hit.capturedEnd());
        const qsizetype line = source.code.lastIndexOf(u'\n', hit.capturedStart()) + 1;
        const bool chosen = choice.match(source.code.mid(line, hit.capturedStart() - line)).hasMatch();
        if (chosen || isUnsafe(source.code.mid(hit.capturedEnd(), end - hit.capturedEnd()))
            || isUnsafe(argumentsBefore(source.code, hit.capturedStart())))
            found.push_back({source.path, source.lineOf(hit.capturedStart()),
                QStringLiteral(
                    "co_await with braces, a lambda or ?: in one expression: name the argument on the line before")});
    }
    return found;
}

Findings sqlPlaces(const Source &source)
{
    static const Regex query(QStringLiteral(R"(\b(Query|Statement)<[^;{}]*>\s*\w+\s*(\{|=))"));
    if (!isProduct(source) || source.isBelow(QLatin1String("core/store/")))
        return {};
    const bool layer = source.isBelow(QLatin1String("core/")) && !source.isBelow(QLatin1String("core/channels/"))
        && !source.isBelow(QLatin1String("core/wire/")) && !source.isBelow(QLatin1String("core/base/"));
    if (layer && (source.path.endsWith(QLatin1String("queries.cpp")) || query.match(source.code).hasMatch()))
        return {};
    Findings found;
    for (const Literal &literal : source.literals)
        if (isSql(literal.text))
            found.push_back({source.path, literal.line,
                QStringLiteral("SQL outside core/store, *queries.cpp and Query: ") + literal.text});
    return found;
}

Findings sqlAssembled(const Source &source)
{
    static const Regex place(QStringLiteral("%[1-9]"));
    static const Regex joined(QStringLiteral(R"(^\s*\)?\s*(\+|\.arg\b|%))"));
    if (!isProduct(source))
        return {};
    Findings found;
    for (const Literal &literal : source.literals)
        if (isSql(literal.text)
            && (place.match(literal.text).hasMatch() || joined.match(source.code.mid(literal.end, 40)).hasMatch()))
            found.push_back({source.path, literal.line,
                QStringLiteral("SQL put together at run time, bind the value: ") + literal.text});
    return found;
}

Findings sqlDialect(const Source &source)
{
    static const Regex only(oneEngineOnly());
    if (!isProduct(source) || !holdsSql(source))
        return {};
    Findings found;
    for (const Literal &literal : source.literals)
        if (const auto hit = only.match(literal.text); hit.hasMatch())
            found.push_back({source.path, literal.line, hit.captured() + QStringLiteral(": ") + kDialect});
    return found;
}

Findings sqlDialectOfMigration(const QString &path, const QString &text)
{
    static const Regex comment(QStringLiteral("--[^\n]*"));
    static const Regex only(oneEngineOnly(), Regex::CaseInsensitiveOption);
    const Source source{path, text, QString(text).remove(comment), {}};
    Findings found;
    for (auto all = only.globalMatch(source.code); all.hasNext();)
        found.push_back({path, int(QStringView(source.code).left(all.peekNext().capturedStart()).count(u'\n')) + 1,
            all.next().captured() + QStringLiteral(": ") + kDialect});
    return found;
}

Findings colours(const Source &source)
{
    static const Regex hex(QStringLiteral(R"(#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b)"));
    static const Regex made(
        QStringLiteral(
            R"(\bQColor(::fromRgb\w*)?\s*[({]\s*(0x|\d)|\bQColor\s+\w+\s*[({]\s*(0x|\d)|\bqRgba?\s*\(\s*(0x|\d)|\bQt::(dark)?(red|green|blue|cyan|magenta|yellow|gray|white|black|lightGray)\b)"),
        Regex::CaseInsensitiveOption);
    if (!source.isBelow(QLatin1String("ui/")) && !source.isBelow(QLatin1String("app/desktop/")))
        return {};
    if (source.isBelow(QLatin1String("ui/kit/theme.")))
        return {};
    Findings found = hits(source, source.code, made, QStringLiteral("a colour's value stands in ui/kit/theme"));
    for (const Literal &literal : source.literals)
        if (const auto hit = hex.match(literal.text); hit.hasMatch())
            found.push_back({source.path, literal.line,
                hit.captured() + QStringLiteral(": a colour's value stands in ui/kit/theme")});
    return found;
}

Findings promises(const Source &source)
{
    static const Regex words(QStringLiteral("\\b(TO"
                                            "DO|FIX"
                                            "ME|HA"
                                            "CK|XX"
                                            "X)\\b"));
    return hits(source, source.text, words, QStringLiteral("do it, or leave it"));
}

Findings length(const Source &source)
{
    const int lines = int(source.text.count(u'\n'));
    return lines <= kMostLines ? Findings{}
                               : Findings{{source.path, kMostLines, QStringLiteral("%1 lines: split it").arg(lines)}};
}

Findings pragmaOnce(const Source &source)
{
    return !source.isHeader() || source.code.trimmed().startsWith(QLatin1String("#pragma once"))
        ? Findings{}
        : Findings{{source.path, 1, QStringLiteral("no #pragma once")}};
}

std::set<QString> taskFunctions(const std::vector<Source> &sources)
{
    static const Regex declared(QStringLiteral(R"(([\w:]+(?:<[^;{}()]*>)?)[\s&*]+(?:\w+::)*(\w+)\s*\()"));
    static const Regex task(QStringLiteral(R"(^(QCoro::|selaras::)?Task(<.*>)?$)"));
    std::set<QString> tasks, others;
    for (const Source &source : sources)
        for (auto all = declared.globalMatch(source.code); all.hasNext();) {
            const auto hit = all.next();
            const QString type = hit.captured(1);
            if (task.match(type).hasMatch())
                tasks.insert(hit.captured(2));
            else if (type != QLatin1String("return") && type != QLatin1String("co_await")
                && type != QLatin1String("co_return") && type != QLatin1String("else"))
                others.insert(hit.captured(2));
        }
    for (const QString &other : others)
        tasks.erase(other);
    return tasks;
}

Findings droppedTasks(const Source &source, const std::set<QString> &taskFunctions)
{
    static const Regex statement(QStringLiteral(R"([;{}]\s*((?:\w+(?:\(\))?(?:\.|->|::))*)(\w+)\s*\()"));
    Findings found;
    for (qsizetype from = 0;;) {
        const auto hit = statement.match(source.code, from);
        if (!hit.hasMatch())
            return found;
        from = hit.capturedStart() + 1;
        const qsizetype end = expressionEnd(source.code, hit.capturedEnd());
        const bool ends = QStringView(source.code).mid(end + 1).trimmed().startsWith(u';');
        if (ends && taskFunctions.count(hit.captured(2)) > 0)
            found.push_back({source.path, source.lineOf(hit.capturedStart(2)),
                hit.captured(2) + QStringLiteral(": its Task is dropped")});
    }
}

} // namespace selaras::tidy
