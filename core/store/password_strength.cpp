#include "store/password_strength.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>

namespace selaras {

namespace {

constexpr qsizetype kShortest = 8;
constexpr double kCommonBits = 9; ///< one of a few hundred words, in a few spellings
constexpr double kOwnBits = 3;
constexpr double kFairBits = 40;
constexpr double kStrongBits = 60;

const std::array kCommon{"password", "passw", "pass", "admin", "selaras", "rahasia", "sayang", "bismillah", "indonesia",
    "jakarta", "bandung", "surabaya", "merdeka", "garuda", "cinta", "anjing", "kucing", "bunda", "mama", "papa",
    "anakku", "alhamdulillah", "sandi", "katasandi", "rumah", "toko", "jualan", "gudang", "shopee", "tokopedia",
    "lazada", "welcome", "monkey", "dragon", "master", "login", "letmein", "iloveyou", "love", "sunshine", "princess",
    "football", "baseball", "superman", "batman", "hello", "secret", "test", "user", "owner", "root", "januari",
    "februari", "maret", "april", "agustus", "september", "oktober", "november", "desember"};

const std::array kRows{"abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"};

/// Letters instead of the signs people put for them: "p4ssw0rd" is "password".
QString plain(QStringView text)
{
    QString out = text.toString().toLower();
    static const std::array<std::pair<char16_t, char16_t>, 7> kSigns{
        {{u'@', u'a'}, {u'4', u'a'}, {u'0', u'o'}, {u'3', u'e'}, {u'1', u'i'}, {u'$', u's'}, {u'5', u's'}}};
    for (QChar &c : out)
        for (const auto &[sign, letter] : kSigns)
            if (c == sign)
                c = letter;
    return out;
}

/// Bits of one character, by the kinds that occur anywhere in the password.
double bitsOfOne(QStringView password, int &kinds)
{
    bool lower = false, upper = false, digit = false, sign = false, wide = false;
    for (const QChar c : password) {
        if (c.unicode() > 127)
            wide = true;
        else if (c.isDigit())
            digit = true;
        else if (c.isLower())
            lower = true;
        else if (c.isUpper())
            upper = true;
        else
            sign = true;
    }
    kinds = lower + upper + digit + sign + wide;
    return std::log2(26 * lower + 26 * upper + 10 * digit + 20 * sign + 60 * wide);
}

struct Piece {
    qsizetype length = 0;
    double bits = 0;
    PasswordWeakness weakness = PasswordWeakness::None;
};

qsizetype wordAt(QStringView text, qsizetype at, const QStringList &words)
{
    qsizetype longest = 0;
    for (const QString &word : words)
        if (word.size() >= 3 && text.mid(at).startsWith(word))
            longest = std::max(longest, word.size());
    return longest;
}

qsizetype repeatAt(QStringView text, qsizetype at)
{
    qsizetype longest = 0;
    for (qsizetype period = 1; period <= 4; ++period) { // "aaaa", "abab", "abcdabcd"
        qsizetype end = at + period;
        while (end < text.size() && text.at(end) == text.at(end - period))
            ++end;
        if (end - at >= std::max<qsizetype>(3, 2 * period))
            longest = std::max(longest, end - at);
    }
    return longest;
}

qsizetype runAt(QStringView text, qsizetype at)
{
    qsizetype longest = 0;
    for (const char *keys : kRows) {
        const QString row = QString::fromLatin1(keys);
        QString back = row;
        std::reverse(back.begin(), back.end());
        for (const QString &way : {row, back}) {
            qsizetype length = 3;
            while (at + length <= text.size() && way.contains(text.mid(at, length)))
                ++length;
            if (length > 3)
                longest = std::max(longest, length - 1);
        }
    }
    return longest;
}

} // namespace

PasswordStrength passwordStrength(QStringView password, const QStringList &own)
{
    int kinds = 0;
    const double one = bitsOfOne(password, kinds);
    static const QStringList common = [] {
        QStringList words;
        for (const char *word : kCommon)
            words << QString::fromLatin1(word);
        return words;
    }();
    QStringList ours;
    for (const QString &name : own)
        for (const QString &word : name.toLower().split(u' ', Qt::SkipEmptyParts))
            ours << plain(word);

    const QString typed = password.toString().toLower();
    const QString letters = plain(password);
    double bits = 0;
    double lost = 0;
    PasswordStrength out;
    for (qsizetype at = 0; at < password.size();) {
        const std::array<Piece, 5> pieces{{
            {1, one, PasswordWeakness::None},
            {wordAt(letters, at, ours), kOwnBits, PasswordWeakness::OwnWord},
            {wordAt(letters, at, common), kCommonBits, PasswordWeakness::CommonWord},
            {repeatAt(typed, at), one + 2, PasswordWeakness::Repeats},
            {runAt(typed, at), 6, PasswordWeakness::Sequence},
        }};
        const Piece &piece = *std::max_element(
            pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.length < b.length; });
        bits += std::min(piece.bits, one * double(piece.length));
        if (const double here = one * double(piece.length) - piece.bits; here > lost) {
            lost = here;
            out.weakness = piece.weakness;
        }
        at += piece.length;
    }
    out.bits = int(bits);
    if (password.size() < kShortest)
        out.grade = PasswordGrade::TooShort;
    else if (bits < kFairBits)
        out.grade = PasswordGrade::Weak;
    else
        out.grade = bits < kStrongBits ? PasswordGrade::Fair : PasswordGrade::Strong;
    if (out.weakness == PasswordWeakness::None && kinds == 1 && out.grade != PasswordGrade::Strong)
        out.weakness = PasswordWeakness::OneKind;
    return out;
}

} // namespace selaras
