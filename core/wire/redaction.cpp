#include "wire/redaction.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <array>

namespace selaras::wire {

constexpr qsizetype kLongestText = 64 * 1024;
constexpr qsizetype kShortestKnown = 8;
constexpr int kDeepest = 4; // URLs inside values inside URLs

static QString plainName(QStringView name)
{
    QString out;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            out += c.toLower();
    return out;
}

bool isSecretName(QStringView name)
{
    static const std::array whole{u"sign", u"code", u"token", u"authorization", u"proxyauthorization", u"cookie",
        u"setcookie", u"passwd", u"pwd", u"pin", u"otp", u"signature"};
    static const std::array endings{u"token", u"secret", u"password", u"signature", u"apikey", u"partnerkey",
        u"consumerkey", u"pushkey", u"privatekey", u"appkey", u"accesskey", u"authcode", u"resendcode"};
    const QString plain = plainName(name);
    const auto isPlain = [&](const char16_t *word) {
        return plain == QStringView(word);
    };
    const auto endsPlain = [&](const char16_t *word) {
        return plain.endsWith(QStringView(word));
    };
    return std::any_of(whole.begin(), whole.end(), isPlain) || std::any_of(endings.begin(), endings.end(), endsPlain);
}

namespace {

// Hides secrets in text of any kind. Nothing here trusts the text to be well-formed: every rule looks for the
// name of a secret, so that damage before it cannot hide it.
class Redactor {
public:
    explicit Redactor(bool codeIsSecret)
        : m_codeIsSecret(codeIsSecret)
    {
    }
    QString text(QString in, int depth = 0);
    QString value(QStringView name, const QString &value);
    const QStringList &hidden() const { return m_hidden; }

private:
    QString hide(const QString &secret);
    QString fields(const QString &in);
    QString pairs(const QString &in, int depth);
    QString matches(const QString &in, const QRegularExpression &pattern, bool named);

    bool m_codeIsSecret;
    QStringList m_hidden;
};

QString Redactor::hide(const QString &secret)
{
    if (secret.size() >= kShortestKnown && !m_hidden.contains(secret))
        m_hidden.append(secret);
    return kHidden;
}

QString Redactor::value(QStringView name, const QString &value)
{
    return isSecretName(name) ? hide(value) : text(value);
}

QString unescapedName(const QString &name)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\+u([0-9a-fA-F]{4}))"));
    QString out = name;
    for (auto match = escape.match(out); match.hasMatch(); match = escape.match(out))
        out.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return out;
}

qsizetype backslashesBefore(const QString &text, qsizetype at)
{
    qsizetype count = 0;
    while (at - count > 0 && text[at - count - 1] == QLatin1Char('\\'))
        ++count;
    return count;
}

// The end of a JSON string whose opening quote stands at `quote`, behind `depth` backslashes when the JSON is
// itself inside a string: just behind the closing quote, or the end of a text that was cut off.
qsizetype endOfString(const QString &text, qsizetype quote, qsizetype depth)
{
    for (qsizetype at = quote + 1; at < text.size(); ++at) {
        if (text[at] != text[quote])
            continue;
        const qsizetype run = std::min(backslashesBefore(text, at), at - quote - 1);
        if (depth == 0 ? run % 2 == 0 : run <= depth)
            return at + 1;
    }
    return text.size();
}

qsizetype endOfNested(const QString &text, qsizetype at, qsizetype depth)
{
    int open = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == QLatin1Char('"')) {
            at = endOfString(text, at, depth);
            continue;
        }
        if (c == QLatin1Char('{') || c == QLatin1Char('['))
            ++open;
        if ((c == QLatin1Char('}') || c == QLatin1Char(']')) && --open == 0)
            return at + 1;
        ++at;
    }
    return at;
}

qsizetype endOfWord(const QString &text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace() && !QStringLiteral(",}]\\\"'").contains(text[at]))
        ++at;
    return at;
}

// JSON: "name": value, at any depth of escaping, in whole or broken documents. The quote before the name may be gone:
// in a broken one it may have been taken for the end of what stands before.
QString Redactor::fields(const QString &in)
{
    static const QRegularExpression name(QStringLiteral(
        R"re((?:\\*["']|(?<![\w .\-\[\]]))((?:[\w .\-\[\]]|\\+u[0-9a-fA-F]{4}){1,80}?)(\\*["'])\s*:\s*)re"));
    QString out;
    qsizetype done = 0;
    for (auto match = name.match(in); match.hasMatch(); match = name.match(in, done)) {
        const QString mark = match.captured(2); // the quote as this depth writes it
        const qsizetype depth = mark.size() - 1;
        qsizetype at = match.capturedEnd();
        out += QStringView(in).mid(done, at - done);
        done = at;
        const QString plain = unescapedName(match.captured(1));
        const bool kept = !m_codeIsSecret && plainName(plain) == QLatin1String("code");
        if (kept || !isSecretName(plain))
            continue;
        qsizetype quote = at;
        while (quote < in.size() && in[quote] == QLatin1Char('\\'))
            ++quote;
        if (quote < in.size() && (in[quote] == QLatin1Char('"') || in[quote] == QLatin1Char('\''))) {
            done = endOfString(in, quote, depth);
            const qsizetype closing = done - 1 > quote && in[done - 1] == in[quote] ? depth + 1 : 0;
            out += mark + hide(in.mid(quote + 1, done - quote - 1 - closing)) + mark;
            continue;
        }
        const bool nested = at < in.size() && (in[at] == QLatin1Char('{') || in[at] == QLatin1Char('['));
        done = nested ? endOfNested(in, at, depth) : endOfWord(in, at);
        if (in.mid(at, done - at) == QLatin1String("null"))
            out += QLatin1String("null");
        else
            out += mark + hide(in.mid(at, done - at)) + mark;
    }
    return out + in.mid(done);
}

// Queries, forms and OAuth headers: name=value. A value that is itself an encoded URL is looked into.
QString Redactor::pairs(const QString &in, int depth)
{
    static const QRegularExpression pair(QStringLiteral(R"re(([A-Za-z0-9_.\-\[\]]+)=("[^"]*"|[^&\s"'<>;,\\)}]*))re"));
    QString out;
    qsizetype done = 0;
    for (auto match = pair.match(in); match.hasMatch(); match = pair.match(in, done)) {
        const QString value = match.captured(2);
        out += QStringView(in).mid(done, match.capturedStart(2) - done);
        done = match.capturedEnd();
        if (isSecretName(match.capturedView(1))) {
            if (!value.isEmpty())
                out += hide(value);
            continue;
        }
        if (!value.contains(QLatin1Char('%')) || depth >= kDeepest) {
            // The value may hold pairs of its own: "url=https://x?code=1".
            out += depth < kDeepest && value.contains(QLatin1Char('=')) ? pairs(value, depth + 1) : value;
            continue;
        }
        const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(value.toUtf8()));
        const QString clean = text(decoded, depth + 1);
        out += clean == decoded ? value : QString::fromLatin1(percentEncoded(clean));
    }
    return out + in.mid(done);
}

// Each match's last group is the secret; with `named`, only if the first group is a secret's name.
QString Redactor::matches(const QString &in, const QRegularExpression &pattern, bool named)
{
    QString out;
    qsizetype done = 0;
    for (auto found = pattern.globalMatch(in); found.hasNext();) {
        const auto match = found.next();
        const int last = pattern.captureCount();
        if (named && !isSecretName(match.capturedView(1)))
            continue;
        out += QStringView(in).mid(done, match.capturedStart(last) - done);
        out += hide(match.captured(last));
        done = match.capturedEnd(last);
    }
    return out + in.mid(done);
}

QString Redactor::text(QString in, int depth)
{
    static const QRegularExpression multipart(
        QStringLiteral(R"re(name="?([^"\r\n;]+)"?[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]+))re"));
    static const QRegularExpression headerLine(
        QStringLiteral(R"re(^[ \t]*([A-Za-z][A-Za-z0-9_\-]*):[ \t]*([^\s"'{\[][^\r\n]*))re"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression scheme(
        QStringLiteral(R"re(\b(?:Bearer|Basic|OAuth)[ \t]+([A-Za-z0-9._~+/=\-]{6,}))re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(QStringLiteral(R"re(://([^/\s@"'?#]+)@)re"));
    in = matches(in, multipart, true);
    in = fields(in);
    in = pairs(in, depth);
    in = matches(in, headerLine, true);
    in = matches(in, scheme, false);
    return matches(in, userInfo, false);
}

QString headersText(const QList<QPair<QByteArray, QByteArray>> &headers, Redactor &redactor)
{
    QString out;
    for (const auto &[name, value] : headers) {
        const QString plain = QString::fromLatin1(name);
        out += plain + QLatin1String(": ") + redactor.value(plain, QString::fromUtf8(value)) + QLatin1Char('\n');
    }
    return out;
}

QString bodyText(const QByteArray &body, Redactor &redactor)
{
    // A label in a PDF holds a buyer's address, and may be plain text all through.
    if (body.startsWith("%PDF"))
        return QStringLiteral("<%1 bytes>").arg(body.size());
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(QByteArrayView(body).first(std::min(body.size(), 2 * kLongestText)));
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return QStringLiteral("<%1 bytes>").arg(body.size());
    return redactor.text(text);
}

QString shortened(QString text)
{
    if (text.size() <= kLongestText)
        return text;
    text.truncate(kLongestText);
    return text + QChar(u'\u2026');
}

QString requestText(const HttpRequest &request, Redactor &redactor)
{
    QString out = QString::fromLatin1(request.method) + QLatin1Char(' ') + redactor.text(request.base) + request.path;
    QChar separator = u'?';
    for (const auto &[key, value] : request.query) {
        out += separator + QString::fromLatin1(percentEncoded(key)) + QLatin1Char('=')
            + QString::fromLatin1(percentEncoded(redactor.value(key, value)));
        separator = u'&';
    }
    out += QLatin1Char('\n') + headersText(request.headers, redactor);
    if (!request.body.isEmpty())
        out += QLatin1Char('\n') + bodyText(request.body, redactor);
    return out;
}

} // namespace

QString redacted(const HttpRequest &request)
{
    Redactor redactor(true);
    return shortened(requestText(request, redactor));
}

QStringList secretsOf(const HttpRequest &request)
{
    Redactor redactor(true);
    requestText(request, redactor);
    return redactor.hidden();
}

QString redacted(const HttpReply &reply, const QStringList &known)
{
    Redactor redactor(false);
    QString out = headersText(reply.headers, redactor);
    if (!reply.body.isEmpty())
        out += QLatin1Char('\n') + bodyText(reply.body, redactor);
    for (const QString &secret : known + redactor.hidden()) {
        out.replace(secret, kHidden);
        out.replace(QString::fromLatin1(percentEncoded(secret)), kHidden);
    }
    return shortened(out);
}

} // namespace selaras::wire
