#include "base/text.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace selaras {

namespace {

constexpr std::array kPageBegins{"<!doctype html", "<html", "<head", "<body"};

/// What no line of text may hold: it would hide, move or recolour what stands around it.
bool isOdd(QChar c)
{
    const bool turns = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    return turns || c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString folded(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (ascii)
        return text.toString().simplified().toLower();
    QString out;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            out += c.toCaseFolded();
    return out.simplified();
}

QString sortKey(QStringView text)
{
    constexpr qsizetype kLongest = 40; // the sign before a longer number would be a letter's
    const QString plain = folded(text);
    QString out;
    for (qsizetype at = 0; at < plain.size();) {
        if (plain[at] < u'0' || plain[at] > u'9') {
            out += plain[at++];
            continue;
        }
        qsizetype end = at;
        while (end < plain.size() && plain[end] >= u'0' && plain[end] <= u'9')
            ++end;
        while (at < end - 1 && plain[at] == u'0')
            ++at;
        // A number with more digits is the greater one: how many there are stands before them.
        out += QChar(u'0' + char16_t(std::min(end - at, kLongest)));
        out += QStringView(plain).mid(at, end - at);
        at = end;
    }
    return out;
}

QStringList searchWords(QStringView text)
{
    constexpr int kMost = 12;
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (word.size() >= 2 && words.size() < kMost && !words.contains(word))
            words.append(word);
        word.clear();
    };
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

QString phoneDigits(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c == u'*')
            return {};
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    if (digits.startsWith(u"62"))
        digits.remove(0, 2);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() < 5 ? QString() : digits;
}

bool isPlainText(QStringView text) { return text.isValidUtf16() && std::none_of(text.begin(), text.end(), isOdd); }

QString plainText(QStringView text, qsizetype most)
{
    QString out;
    for (const QChar c : text)
        if (!isOdd(c) || c.isSpace())
            out += isOdd(c) ? QChar::Space : c;
    out = out.simplified().left(most);
    return out.isValidUtf16() ? out : QString();
}

bool isWebPage(QByteArrayView bytes)
{
    constexpr qsizetype kHead = 512;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const QByteArray head = bytes.first(qMin(bytes.size(), kHead)).toByteArray().trimmed().toLower();
    return std::any_of(
        kPageBegins.begin(), kPageBegins.end(), [&](const char *begin) { return head.startsWith(begin); });
}

QString reversed(QStringView text)
{
    QString out = text.toString();
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace selaras
