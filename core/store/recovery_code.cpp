#include "store/recovery_code.h"

namespace selaras {

namespace {

// No vowels (no words by accident), no 0 O 1 I L 5 S Z U.
constexpr QLatin1String kAlphabet("BCDFGHJKMPQRTVWXY2346789");
constexpr int kGroups = 8;
constexpr int kGroup = 4;

} // namespace

QString newRecoveryCodeText(Random &random)
{
    QString out;
    for (int i = 0; i < kGroups * kGroup; ++i) {
        if (i > 0 && i % kGroup == 0)
            out += u'-';
        out += QLatin1Char(kAlphabet.at(qsizetype(random.below(quint64(kAlphabet.size())))));
    }
    return out;
}

std::optional<Secret> recoverySecret(QStringView typed)
{
    QByteArray code;
    for (const QChar c : typed) {
        const QChar upper = c.toUpper();
        if (kAlphabet.contains(upper))
            code += char(upper.unicode());
        else if (c.isLetterOrNumber())
            return std::nullopt;
    }
    if (code.size() != kGroups * kGroup)
        return std::nullopt;
    Secret out(code);
    wipe(code);
    return out;
}

} // namespace selaras
