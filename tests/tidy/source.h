#pragma once

#include <QString>
#include <vector>

namespace selaras::tidy {

/// A string literal, without its quotes, and what follows it.
struct Literal {
    int line;
    QString text;
    qsizetype end; ///< offset in Source::code behind the closing quote
};

/// One C++ file, taken apart far enough that a rule about code does not trip over a comment or a text.
struct Source {
    QString path; ///< from the top of the tree: core/base/result.h
    QString text; ///< as it stands
    QString code; ///< same length and lines; comments and the insides of literals are blanks
    std::vector<Literal> literals;

    int lineOf(qsizetype offset) const;
    bool isBelow(QLatin1String folder) const { return path.startsWith(folder); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

/// Something a rule does not like.
struct Finding {
    QString path;
    int line;
    QString what;

    bool operator==(const Finding &) const = default;
};

Source parse(const QString &path, const QString &text);

/// A file as text; empty if it cannot be read.
QString readText(const QString &path);

/// The paths below `top`/`folder` that end in one of `endings`, from the top, sorted.
std::vector<QString> pathsBelow(const QString &top, const QString &folder, const std::vector<QString> &endings);

/// The .cpp and .h files of app, core, ui and tests below `top`.
std::vector<Source> readTree(const QString &top);

} // namespace selaras::tidy
