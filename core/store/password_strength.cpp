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
constexpr double kYearBits = 7; ///< 1900 to 2099, the likely ones first
constexpr double kSpokenBits = 3.3; ///< of a letter of a word: which words there are is known
constexpr qsizetype kSpokenFrom = 4; ///< shorter ones are syllables of anything
constexpr double kFairBits = 40;
constexpr double kStrongBits = 60;

const std::array kCommon{"password", "passw", "pass", "admin", "selaras", "rahasia", "sayang", "bismillah", "indonesia",
    "jakarta", "bandung", "surabaya", "merdeka", "garuda", "cinta", "anjing", "kucing", "bunda", "mama", "papa",
    "anakku", "alhamdulillah", "sandi", "katasandi", "rumah", "toko", "jualan", "gudang", "shopee", "tokopedia",
    "lazada", "welcome", "monkey", "dragon", "master", "login", "letmein", "iloveyou", "love", "sunshine", "princess",
    "football", "baseball", "superman", "batman", "hello", "secret", "test", "user", "owner", "root", "kasir", "stok",
    "barang", "harga", "uang", "duit", "sukses", "berkah", "rezeki", "rejeki", "keluarga", "istri", "suami", "ayah",
    "mamah", "ibuku", "kamu", "aku", "cantik", "ganteng", "lebaran", "ramadhan", "allah", "yesus", "tuhan", "mawar",
    "melati", "bintang", "matahari", "bulan", "pelangi", "persib", "persija", "jawa", "bali", "medan", "malam", "pagi",
    "olshop", "store", "shop", "summer", "winter", "flower", "freedom", "whatever", "trustno", "computer", "internet",
    "money", "family", "happy", "lucky", "angel", "january", "february", "march", "june", "july", "august", "october",
    "december", "juni", "juli", "mei", "januari", "februari", "maret", "april", "agustus", "september", "oktober",
    "november", "desember"};

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

qsizetype yearAt(QStringView text, qsizetype at)
{
    const QStringView four = text.mid(at, 4);
    const bool isYear = four.size() == 4 && (four.startsWith(u"19") || four.startsWith(u"20")) && four.at(2).isDigit()
        && four.at(3).isDigit();
    return isYear ? 4 : 0;
}

/// Letters of one case, a vowel among any four of them: a word, or what sounds like one.
qsizetype spokenAt(QStringView password, qsizetype at)
{
    const auto isVowel = [](QChar c) {
        return QStringView(u"aiueoy").contains(c.toLower());
    };
    qsizetype end = at, mute = 0;
    for (; end < password.size() && password.at(end).unicode() < 128 && password.at(end).isLetter(); ++end) {
        const bool oneCase = end == at || password.at(end).isLower() || password.at(at + 1).isUpper();
        mute = isVowel(password.at(end)) ? 0 : mute + 1;
        if (!oneCase || mute > 3)
            break;
    }
    return end - at >= kSpokenFrom ? end - at : 0;
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
    qsizetype spokenTo = 0; ///< what lies before it is part of a word
    PasswordStrength out;
    for (qsizetype at = 0; at < password.size();) {
        spokenTo = std::max(spokenTo, at + spokenAt(password, at));
        const std::array<Piece, 6> pieces{{
            {1, at < spokenTo ? std::min(one, kSpokenBits) : one, PasswordWeakness::None},
            {wordAt(letters, at, ours), kOwnBits, PasswordWeakness::OwnWord},
            {wordAt(letters, at, common), kCommonBits, PasswordWeakness::CommonWord},
            {repeatAt(typed, at), one + 2, PasswordWeakness::Repeats},
            {runAt(typed, at), 6, PasswordWeakness::Sequence},
            {yearAt(password, at), kYearBits, PasswordWeakness::None},
        }};
        const Piece &piece = *std::max_element(
            pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.length < b.length; });
        bits += std::min(piece.bits, one * double(piece.length));
        const double here = one * double(piece.length) - piece.bits;
        if (piece.weakness != PasswordWeakness::None && here > lost) {
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
