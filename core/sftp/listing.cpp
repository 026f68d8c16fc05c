#include "sftp/listing.h"

#include "base/text.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace selaras::sftp {

namespace {

constexpr qsizetype kLongestLine = 2000; ///< bytes; a name has at most 255

/// "Nov 22 07:31", "Nov  2  2025", "2025-11-22 07:31".
qint64 timeOf(const QString &words)
{
    const QString one = words.simplified();
    const QLocale c = QLocale::c();
    QDateTime at;
    if (one.contains(u'-'))
        at = QDateTime::fromString(one, QStringLiteral("yyyy-MM-dd HH:mm"));
    else if (one.contains(u':')) // 2000 had a 29th of February
        at = c.toDateTime(QStringLiteral("2000 ") + one, QStringLiteral("yyyy MMM d H:mm"));
    else
        at = c.toDateTime(one, QStringLiteral("MMM d yyyy"));
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

} // namespace

Result<std::vector<Entry>> entriesOf(const QByteArray &listing)
{
    // kind and rights, links, owner and group (which may have blanks in them), size, time, one blank, name
    static const QRegularExpression kLine(
        QStringLiteral(
            "^([-a-z])[-rwxsStTlL]{9}[+.@]?\\s+\\d+\\s+\\S.*?\\s(\\d+)\\s+"
            "([A-Z][a-z]{2}\\s+\\d{1,2}\\s+(?:\\d{1,2}:\\d{2}|\\d{4})|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d) (.+)$"),
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<Entry> out;
    bool some = false;
    for (const QByteArray &line : listing.split('\n')) {
        some |= !line.isEmpty();
        if (line.size() > kLongestLine)
            continue;
        const auto match = kLine.match(QString::fromLatin1(line)); // a byte is a character: any name comes through
        if (match.hasMatch())
            out.push_back({.name = match.captured(4).toLatin1(),
                .size = match.captured(2).toLongLong(),
                .changedAt = timeOf(match.captured(3)),
                .isFile = match.captured(1) == u"-"});
    }
    if (some && out.empty())
        return failAs(QStringLiteral("sftp.listing"), Error::Kind::Malformed,
            plainText(QString::fromUtf8(listing.left(listing.indexOf('\n'))), 80));
    return out;
}

bool isPlainName(const QByteArray &name)
{
    const QString text = QString::fromUtf8(name);
    return !name.isEmpty() && name != "." && name != ".." && text.toUtf8() == name && isPlainText(text)
        && !name.contains('/') && !name.contains('\\');
}

} // namespace selaras::sftp
