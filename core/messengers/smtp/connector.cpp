#include "messengers/smtp/connector.h"

#include "messengers/smtp/answer.h"
#include "messengers/smtp/mail.h"

#include <QCoroFuture>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <atomic>
#include <curl/curl.h>

namespace selaras::messengers::smtp {

namespace {

constexpr long kConnectSeconds = 15, kSeconds = 120;
constexpr int kImplicitTls = 465;

/// What a thread needs for one dialogue: its own copies of everything.
struct Order {
    QByteArray url, username, password, caFile;
    QByteArray from, to; ///< both empty: nothing is sent, the server is only asked whether it lets us in
    QByteArray mail;
    std::shared_ptr<std::atomic_bool> aborted;
};

/// The mail on its way, and what the server said.
struct Passage {
    const Order &order;
    qsizetype sent = 0;
    Dialogue dialogue{};
};

std::size_t giveMail(char *to, std::size_t size, std::size_t count, void *given)
{
    Passage &passage = *static_cast<Passage *>(given);
    const QByteArrayView rest = QByteArrayView(passage.order.mail).sliced(passage.sent);
    const auto most = qsizetype(size * count);
    const QByteArrayView part = rest.first(qMin(most, rest.size()));
    if (part.isEmpty())
        passage.dialogue.wholeMailLeft = true; // what ends it leaves next
    std::copy(part.begin(), part.end(), to);
    passage.sent += part.size();
    return std::size_t(part.size());
}

std::size_t takeReply(char *line, std::size_t size, std::size_t count, void *given)
{
    constexpr qsizetype kKept = 500;
    const auto bytes = qsizetype(size * count);
    static_cast<Passage *>(given)->dialogue.reply = QByteArray(line, qMin(bytes, kKept)).trimmed();
    return size * count;
}

int goOn(void *given, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Passage *>(given)->order.aborted->load() ? 1 : 0;
}

struct Closer {
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

/// TLS always, and the server's name checked: there is no option for less.
void secure(CURL *curl, const Order &order)
{
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!order.caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, order.caFile.constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    if (!order.username.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, order.username.constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, order.password.constData());
        curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
        curl_easy_setopt(curl, CURLOPT_SASL_IR, 1L);
    }
}

/// One dialogue from greeting to goodbye; blocks its thread.
Dialogue converse(const Order &order)
{
    static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    Passage passage{order};
    const std::unique_ptr<CURL, Closer> owner(curl_easy_init());
    CURL *curl = owner.get();
    if (kReady != CURLE_OK || !curl) {
        passage.dialogue.curl = CURLE_FAILED_INIT;
        return passage.dialogue;
    }
    curl_easy_setopt(curl, CURLOPT_URL, order.url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, kSeconds);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeReply);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &passage);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, goOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &passage);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    secure(curl, order);
    std::unique_ptr<curl_slist, Closer> recipients;
    if (order.to.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "NOOP");
    } else {
        recipients.reset(curl_slist_append(nullptr, order.to.constData()));
        curl_easy_setopt(curl, CURLOPT_MAIL_FROM, order.from.constData());
        curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
        curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(order.mail.size()));
        curl_easy_setopt(curl, CURLOPT_READFUNCTION, giveMail);
        curl_easy_setopt(curl, CURLOPT_READDATA, &passage);
    }
    passage.dialogue.curl = int(curl_easy_perform(curl));
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    passage.dialogue.code = int(code);
    passage.dialogue.aborted = order.aborted->load();
    return passage.dialogue;
}

/// The name we greet with: that of the account's domain, for the PC's own says more than it should.
QByteArray greetingOf(const QString &account) { return addressOf(account).split('@').value(1); }

class Smtp final : public Messenger {
public:
    explicit Smtp(SenderAccess access)
        : m_access(std::move(access))
    {
        m_pool.setMaxThreadCount(1); // one connection an account
    }

    Task<Accepted> send(Message message) override
    {
        Order order = opened();
        order.from = '<' + addressOf(m_access.account) + '>';
        order.to = '<' + addressOf(message.to) + '>';
        if (order.to == "<>")
            co_return failAs(QStringLiteral("mail.recipient"), Error::Kind::Rejected, QStringLiteral("no address"));
        order.mail = mailOf(message, m_access);
        const QString id = QString::fromLatin1(messageIdOf(message, m_access.account));
        QFuture<Dialogue> dialogue = begin(std::move(order));
        const Dialogue ended = co_await dialogue;
        Result<Accepted> outcome = outcomeOf(ended);
        if (outcome)
            outcome->id = id;
        co_return outcome;
    }

    Task<QString> check() override
    {
        QFuture<Dialogue> dialogue = begin(opened());
        const Dialogue ended = co_await dialogue;
        CO_TRY(const Accepted accepted, outcomeOf(ended));
        co_return accepted.answer;
    }

    void abortAll() override { m_aborted->store(true); }

private:
    QFuture<Dialogue> begin(Order order)
    {
        return QtConcurrent::run(&m_pool, [order = std::move(order)] { return converse(order); });
    }

    Order opened() const
    {
        const auto text = [this](const char *name) {
            return m_access.settings.value(QString::fromLatin1(name)).trimmed();
        };
        const int port = text("port").toInt();
        const QString url = QStringLiteral("%1://%2:%3/%4")
                                .arg(port == kImplicitTls || text("tls") == u"first" ? QStringLiteral("smtps")
                                                                                     : QStringLiteral("smtp"),
                                    text("host"))
                                .arg(port)
                                .arg(QString::fromLatin1(greetingOf(m_access.account)));
        return {.url = url.toUtf8(),
            .username = text("username").toUtf8(),
            .password = m_access.settings.value(QStringLiteral("password")).toUtf8(),
            .caFile = text("ca_file").toUtf8(),
            .from = {},
            .to = {},
            .mail = {},
            .aborted = m_aborted};
    }

    const SenderAccess m_access;
    std::shared_ptr<std::atomic_bool> m_aborted = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
};

bool isHost(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-';
    });
}

QString faultOf(const SenderAccess &access)
{
    if (addressOf(access.account).isEmpty())
        return QStringLiteral("messages.address");
    if (!isHost(access.settings.value(QStringLiteral("host")).trimmed()))
        return QStringLiteral("messages.host");
    const int port = access.settings.value(QStringLiteral("port")).trimmed().toInt();
    if (port < 1 || port > 65535 || port == 25)
        return QStringLiteral("messages.port");
    return {};
}

} // namespace

MessengerKind kind()
{
    constexpr int kPerMinute = 20;
    constexpr qint64 kPerDay = 400; // below what Gmail lets a mailbox send
    const auto field = [](const char *name, bool secret, bool optional) {
        return SenderField{QString::fromLatin1(name), secret, optional};
    };
    return {.id = QStringLiteral("email"),
        .fields = {field("host", false, false), field("port", false, false), field("username", false, true),
            field("password", true, true), field("tls", false, true), field("ca_file", false, true)},
        .usesTemplates = false,
        .perMinute = kPerMinute,
        .perDay = kPerDay,
        .faultOf = faultOf,
        .connect = [](const SenderAccess &access, wire::Wire &) -> std::unique_ptr<Messenger> {
            return std::make_unique<Smtp>(access);
        }};
}

} // namespace selaras::messengers::smtp
