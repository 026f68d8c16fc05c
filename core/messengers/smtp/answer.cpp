#include "messengers/smtp/answer.h"

#include "base/text.h"

#include <algorithm>

#include <curl/curl.h>

namespace selaras::messengers::smtp {

namespace {

using Kind = Error::Kind;
using std::chrono::hours;

tl::unexpected<Error> refused(const char *code, Kind kind, const Dialogue &dialogue)
{
    Error error(kind, plainText(QString::fromUtf8(dialogue.reply), 300));
    if (error.detail.isEmpty())
        error.detail = QString::fromLatin1(curl_easy_strerror(CURLcode(dialogue.curl)));
    error.code = QString::fromLatin1(code);
    return fail(std::move(error));
}

tl::unexpected<Error> later(const Dialogue &dialogue) { return refused("", Kind::Transient, dialogue); }

/// A refusal by the server's own words: the three digits, made exact by the enhanced code.
tl::unexpected<Error> byReply(const Dialogue &dialogue)
{
    const QByteArray enhanced = enhancedCode(dialogue.reply);
    if (enhanced == "5.7.60" || enhanced == "5.2.252")
        return refused("mail.sender", Kind::Unauthorized, dialogue);
    if (enhanced == "5.7.139" || enhanced == "5.7.30")
        return refused("mail.login-off", Kind::Unauthorized, dialogue);
    if (enhanced == "5.4.5") {
        Error tooMany(Kind::Throttled, plainText(QString::fromUtf8(dialogue.reply), 300), hours(24));
        return fail(std::move(tooMany));
    }
    switch (dialogue.code) {
    case 432:
    case 534: return refused("mail.app-password", Kind::Unauthorized, dialogue);
    case 530:
    case 535:
    case 538: return refused("mail.login", Kind::Unauthorized, dialogue);
    case 550:
    case 551:
    case 553:
    case 556: return refused("mail.recipient", Kind::Rejected, dialogue);
    case 552: return refused("mail.too-large", Kind::Rejected, dialogue);
    default: break;
    }
    if (dialogue.code < 500)
        return later(dialogue);
    if (dialogue.curl == CURLE_LOGIN_DENIED)
        return refused("mail.login", Kind::Unauthorized, dialogue);
    return refused("mail.refused", Kind::Rejected, dialogue);
}

} // namespace

QByteArray enhancedCode(QByteArrayView reply)
{
    constexpr qsizetype kBegin = 4; // "550 "
    if (reply.size() <= kBegin)
        return {};
    const QByteArray rest = reply.sliced(kBegin).toByteArray();
    const QByteArray word = rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' ')).trimmed();
    const QByteArrayList parts = word.split('.');
    if (parts.size() != 3 || parts[0].size() != 1)
        return {};
    for (const QByteArray &part : parts)
        if (part.isEmpty() || part.size() > 3
            || !std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return {};
    return word;
}

Result<Accepted> outcomeOf(const Dialogue &dialogue)
{
    if (dialogue.curl == CURLE_OK)
        return Accepted{.id = {}, .answer = plainText(QString::fromUtf8(dialogue.reply), 300)};
    const bool replied = dialogue.code >= 400;
    if (dialogue.wholeMailLeft && !replied)
        return refused("", Kind::Unconfirmed, dialogue);
    if (dialogue.aborted)
        return fail(Kind::Cancelled);
    if (replied)
        return byReply(dialogue);
    switch (dialogue.curl) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE: return refused("mail.certificate", Kind::Unauthorized, dialogue);
    case CURLE_USE_SSL_FAILED: return refused("mail.no-tls", Kind::Unauthorized, dialogue);
    case CURLE_LOGIN_DENIED:
        return refused(dialogue.code == 334 ? "mail.login" : "mail.no-login", Kind::Unauthorized, dialogue);
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return refused("mail.server", Kind::Rejected, dialogue);
    default: return later(dialogue);
    }
}

} // namespace selaras::messengers::smtp
