#include "sftp/session.h"

#include "base/text.h"
#include "sftp/key_file.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <array>

#include <curl/curl.h>

namespace selaras::sftp {

namespace {

using Kind = Error::Kind;

constexpr long kConnectSeconds = 15, kSeconds = 900; ///< all of a large file on a slow line
constexpr long kSilentSeconds = 30; ///< without a byte: it is gone

/// A path as a command of SFTP takes it.
QByteArray quoted(const QString &path)
{
    QByteArray out = path.toUtf8();
    out.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + out + '"';
}

struct ListCloser {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Commands = std::unique_ptr<curl_slist, ListCloser>;

void add(Commands &commands, const QByteArray &command)
{
    curl_slist *begin = commands.release();
    commands.reset(curl_slist_append(begin, command.constData()));
}

} // namespace

/// One request, and what came of it.
struct Session::Talk {
    QByteArray url;
    qint64 most = 0; ///< bytes that are taken
    Commands commands{}; ///< instead of a transfer
    const char *missing = "sftp.gone"; ///< what it is when the server has not got it

    QString known{}, met{}; ///< keys of the server
    const std::atomic_bool *aborted = nullptr;
    QByteArray bytes{};
    bool tooMuch = false, strange = false;

    static std::size_t take(char *from, std::size_t size, std::size_t count, void *given)
    {
        Talk &talk = *static_cast<Talk *>(given);
        const auto more = qsizetype(size * count);
        talk.tooMuch = talk.bytes.size() + more > talk.most;
        if (talk.tooMuch)
            return 0;
        talk.bytes.append(from, more);
        return std::size_t(more);
    }
    static int goOn(void *given, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Talk *>(given)->aborted->load() ? 1 : 0;
    }
    static int meet(void *given, int, const char *key, std::size_t size)
    {
        Talk &talk = *static_cast<Talk *>(given);
        const QByteArray print
            = QCryptographicHash::hash(QByteArrayView(key, qsizetype(size)), QCryptographicHash::Sha256);
        talk.met = QStringLiteral("SHA256:") + QString::fromLatin1(print.toBase64(QByteArray::OmitTrailingEquals));
        talk.strange = !talk.known.isEmpty() && talk.known != talk.met;
        return talk.strange ? CURLKHMATCH_MISMATCH : CURLKHMATCH_OK;
    }

    tl::unexpected<Error> refused(int code, const char *words) const
    {
        const QString said = plainText(QString::fromUtf8(*words ? words : curl_easy_strerror(CURLcode(code))), 200);
        if (aborted->load())
            return fail(Kind::Cancelled);
        if (strange)
            return failAs(QStringLiteral("sftp.host-key"), Kind::Unauthorized, met);
        if (tooMuch)
            return failAs(QStringLiteral("drop.too-large"), Kind::Malformed, said);
        switch (code) {
        case CURLE_LOGIN_DENIED: return failAs(QStringLiteral("sftp.login"), Kind::Unauthorized, said);
        case CURLE_QUOTE_ERROR: return failAs(QStringLiteral("drop.stays"), Kind::Rejected, said);
        case CURLE_REMOTE_FILE_NOT_FOUND:
        case CURLE_REMOTE_ACCESS_DENIED: return failAs(QString::fromLatin1(missing), Kind::Conflict, said);
        default: return failAs(QStringLiteral("sftp.server"), Kind::Transient, said);
        }
    }
};

void Session::Closer::operator()(void *curl) const { curl_easy_cleanup(static_cast<CURL *>(curl)); }

Session::Session(Server server, Login login)
    : m_server(std::move(server))
    , m_login(std::move(login))
{
}

Session::~Session() = default;

void Session::close() { m_curl.reset(); }

QByteArray Session::url(const QString &path, bool folder) const
{
    const bool absolute = path.startsWith(u'/');
    QByteArray out = "sftp://" + m_server.host.toUtf8() + ':' + QByteArray::number(m_server.port)
        + (absolute ? "" : "/~/") + QUrl::toPercentEncoding(path, "/");
    if (folder && !out.endsWith('/'))
        out += '/';
    return out;
}

Result<QByteArray> Session::perform(Talk &talk)
{
    static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (!m_curl)
        m_curl.reset(curl_easy_init());
    auto *curl = static_cast<CURL *>(m_curl.get());
    if (kReady != CURLE_OK || !curl)
        return fail(Kind::Transient, QStringLiteral("curl does not start"));
    curl_easy_reset(curl); // the connection stays
    std::array<char, CURL_ERROR_SIZE> words{};
    const QByteArray user = m_server.user.toUtf8(), password = m_login.password.toUtf8();
    talk.known = m_server.hostKey;
    talk.aborted = &m_aborted;
    curl_easy_setopt(curl, CURLOPT_URL, talk.url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "sftp");
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, kSeconds);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, kSilentSeconds);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words.data());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Talk::take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &Talk::goOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &talk);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, &Talk::meet);
    curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_USERNAME, user.constData());
    KeyFile key(m_login.key.toUtf8()); // read while the connection is opened
    if (m_login.key.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_SSH_AUTH_TYPES, long(CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD));
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    } else {
        curl_easy_setopt(curl, CURLOPT_SSH_AUTH_TYPES, long(CURLSSH_AUTH_PUBLICKEY));
        curl_easy_setopt(curl, CURLOPT_SSH_PRIVATE_KEYFILE, key.path().constData());
        curl_easy_setopt(curl, CURLOPT_KEYPASSWD, password.constData());
    }
    if (talk.commands) {
        curl_easy_setopt(curl, CURLOPT_QUOTE, talk.commands.get());
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    }
    const CURLcode code = m_aborted.load() ? CURLE_ABORTED_BY_CALLBACK : curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
    if (m_server.hostKey.isEmpty() && code != CURLE_PEER_FAILED_VERIFICATION)
        m_server.hostKey = talk.met; // from here on no other is believed, whether or not it let us in
    if (code == CURLE_OK)
        return talk.bytes;
    close(); // what state it is in nobody knows
    return talk.refused(int(code), words.data());
}

Result<QByteArray> Session::list(const QString &folder)
{
    constexpr qint64 kMost = 8 * qint64(1024 * 1024); // some 100,000 files
    Talk talk{.url = url(folder, true), .most = kMost, .missing = "sftp.folder"};
    return perform(talk);
}

Result<QByteArray> Session::read(const QString &path, qint64 most)
{
    Talk talk{.url = url(path, false), .most = most};
    return perform(talk);
}

Result<> Session::move(const QString &path, const QString &intoFolder, const QString &name)
{
    Talk talk{.url = url(QStringLiteral("/"), true)};
    add(talk.commands, "*mkdir " + quoted(intoFolder)); // it may be there
    add(talk.commands, "rename " + quoted(path) + ' ' + quoted(intoFolder + u'/' + name));
    CHECK(perform(talk));
    return {};
}

bool isHost(const QString &text)
{
    return !text.isEmpty() && text.size() <= 253 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-';
    });
}

bool isHostKey(const QString &text)
{
    constexpr qsizetype kBytes = 32;
    const QString begin = QStringLiteral("SHA256:");
    const auto print = QByteArray::fromBase64Encoding(
        text.sliced(qMin(begin.size(), text.size())).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return text.startsWith(begin) && print && print.decoded.size() == kBytes;
}

} // namespace selaras::sftp
