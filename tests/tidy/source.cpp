#include "tidy/source.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace selaras::tidy {

namespace {

/// Walks through a text once, blanking what is not code.
class Parser {
public:
    explicit Parser(Source &source)
        : m_source(source)
        , m_text(source.text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (ahead(u"//"))
                blankUntil(lineEnd());
            else if (ahead(u"/*"))
                blankUntil(behind(u"*/", m_at + 2));
            else if (ahead(u"R\"") && !isWord(m_at - 1))
                rawLiteral();
            else if (m_text[m_at] == u'"' && !isIncludeLine())
                literal();
            else if (m_text[m_at] == u'\'' && !isWord(m_at - 1)) // not the separator of 1'000
                blankUntil(closing(u'\'') + 1);
            else
                ++m_at;
        }
    }

private:
    bool ahead(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    bool isWord(qsizetype at) const { return at >= 0 && (m_text[at].isLetterOrNumber() || m_text[at] == u'_'); }
    qsizetype orEnd(qsizetype at) const { return at < 0 ? m_text.size() : at; }
    qsizetype lineEnd() const { return orEnd(m_text.indexOf(u'\n', m_at)); }
    qsizetype behind(QStringView what, qsizetype from) const
    {
        const qsizetype at = m_text.indexOf(what, from);
        return at < 0 ? m_text.size() : at + what.size();
    }

    bool isIncludeLine() const
    {
        const qsizetype begin = m_text.lastIndexOf(u'\n', m_at) + 1;
        return QStringView(m_text).mid(begin, m_at - begin).trimmed().startsWith(u"#include");
    }

    qsizetype closing(QChar quote) const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text[at] != quote && m_text[at] != u'\n')
            at += m_text[at] == u'\\' ? 2 : 1;
        return std::min(at, m_text.size() - 1);
    }

    void literal()
    {
        const qsizetype end = closing(u'"');
        keep(m_at + 1, end);
        blank(m_at + 1, end);
        m_at = end + 1;
    }

    void rawLiteral()
    {
        const qsizetype open = orEnd(m_text.indexOf(u'(', m_at));
        const QString mark = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = orEnd(m_text.indexOf(mark, open));
        keep(open + 1, end);
        blank(m_at + 2, std::min(end + mark.size() - 1, m_text.size()));
        m_at = std::min(end + mark.size(), m_text.size());
    }

    void keep(qsizetype from, qsizetype to)
    {
        m_source.literals.push_back({m_source.lineOf(from), m_text.mid(from, to - from), to + 1});
    }

    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype at = from; at < to; ++at)
            if (m_text[at] != u'\n')
                m_source.code[at] = u' ';
    }

    void blankUntil(qsizetype end)
    {
        blank(m_at, end);
        m_at = end;
    }

    Source &m_source;
    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

int Source::lineOf(qsizetype offset) const { return int(QStringView(text).left(offset).count(u'\n')) + 1; }

Source parse(const QString &path, const QString &text)
{
    Source source{path, text, text, {}};
    Parser(source).run();
    return source;
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<QString> pathsBelow(const QString &top, const QString &folder, const std::vector<QString> &endings)
{
    std::vector<QString> paths;
    QDirIterator files(top + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return path.endsWith(ending); }))
            paths.push_back(QDir(top).relativeFilePath(path));
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::vector<Source> readTree(const QString &top)
{
    std::vector<Source> sources;
    for (const char *folder : {"app", "core", "ui", "tests"})
        for (const QString &path :
            pathsBelow(top, QLatin1String(folder), {QStringLiteral(".cpp"), QStringLiteral(".h")}))
            sources.push_back(parse(path, readText(top + u'/' + path)));
    return sources;
}

} // namespace selaras::tidy
