#include "server.h"

#include <QNetworkReply>

namespace selaras::sandbox {

constexpr qint64 kPushEveryMs = 50;
constexpr int kPushTimeoutMs = 3000;
// Many callers and long bodies are welcome here, unlike at the webhook door.
constexpr wire::HttpListener::Limits kLimits{
    .request = {.head = 64 * 1024, .body = 8 * 1024 * 1024},
    .requestMs = 30'000,
    .idleMs = 120'000,
    .connections = 1000,
};

ShopServer::ShopServer(Market &market, int shop, Clock &clock)
    : m_market(market)
    , m_shop(shop)
    , m_clock(clock)
    , m_listener(
          clock, [this](const wire::HttpRequest &request) { return answer(request); }, kLimits)
{
    deliverDue();
}

ShopServer::~ShopServer() { m_clock.cancel(m_timer); }

Result<> ShopServer::listen(quint16 port) { return m_listener.listen(QHostAddress::LocalHost, port); }

QString ShopServer::url() const
{
    QString basePath;
    for (const auto &[name, value] : m_market.platform(m_shop).credentials())
        if (name == QLatin1String("base_path"))
            basePath = value;
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_listener.port()).arg(basePath);
}

void ShopServer::setPushUrl(const QString &url)
{
    m_pushUrl = url;
    m_market.platform(m_shop).setPushUrl(url);
}

wire::HttpListener::Answer ShopServer::answer(const wire::HttpRequest &request)
{
    const qint64 now = m_clock.now();
    Answer given = m_market.platform(m_shop).handle(request, now);
    m_market.answered(m_shop, now);
    return {std::move(given.reply), given.delayMs, given.cut};
}

void ShopServer::deliverDue()
{
    for (const Push &push : m_market.platform(m_shop).takePushes(m_clock.now())) {
        deliver(push);
        m_market.announced(m_shop, push.order, m_clock.now());
    }
    m_timer = m_clock.after(kPushEveryMs, [this] { deliverDue(); });
}

void ShopServer::deliver(const Push &push)
{
    QNetworkRequest request(QUrl::fromEncoded(push.url.toUtf8()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kPushTimeoutMs);
    for (const auto &[name, value] : push.headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_network.sendCustomRequest(request, "POST", push.body);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, push] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto &failed = m_market.shops()[size_t(m_shop)].pushFailed;
        if (status >= 200 && status < 300)
            ++m_pushesTaken;
        else if (failed)
            failed(push, m_clock.now());
    });
}

} // namespace selaras::sandbox
