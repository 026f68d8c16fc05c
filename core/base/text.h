#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace selaras {

/// The form in which words are compared and searched: lower case, without accents, white space made single.
QString folded(QStringView text);

/// What names are sorted by where people look for them: whatever their case, and numbers by their size, "Rak 2" before
/// "Rak 15".
QString sortKey(QStringView text);

/// The words a folded text is found by: runs of letters and digits, at least two characters, at most twelve of them.
QStringList searchWords(QStringView text);

/// A phone number as digits only, without the country's 62 or the leading 0, so that every spelling is one: "+62
/// 812-3456" and "0812 3456" give "8123456". Empty when there are fewer than five digits (masked numbers).
QString phoneDigits(QStringView text);

/// Whether a name can be shown in a line as it is: no control characters, none that turn the direction of what follows,
/// no line ends, and nothing that came from bytes that were no text.
bool isPlainText(QStringView text);

/// What of a name somebody else chose can be shown so, cut to `most` characters; perhaps nothing.
QString plainText(QStringView text, qsizetype most);

/// Whether bytes that should be data are a web page: a maintenance notice, a log-in, a firewall's question.
bool isWebPage(QByteArrayView bytes);

/// The text from its end to its beginning: "ends with" becomes "begins with", which an index can answer.
QString reversed(QStringView text);

} // namespace selaras
