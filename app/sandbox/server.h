#pragma once

#include "base/clock.h"
#include "market.h"
#include "wire/listener.h"

#include <QNetworkAccessManager>

namespace selaras::sandbox {

/// One shop of the market on real loopback HTTP: answers calls, late or not at all when the platform says so, and
/// delivers its push messages.
class ShopServer {
public:
    /// `market` and `clock` outlive the server.
    ShopServer(Market &market, int shop, Clock &clock);
    ~ShopServer();
    ShopServer(const ShopServer &) = delete;
    ShopServer &operator=(const ShopServer &) = delete;

    /// Port 0: any free one. Rejected with code "port.taken".
    Result<> listen(quint16 port);
    QString url() const; ///< with the platform's base path: what a person enters as the shop's address
    /// Where the platform sends its messages; empty: nowhere.
    void setPushUrl(const QString &url);
    const QString &pushUrl() const { return m_pushUrl; }
    int pushesTaken() const { return m_pushesTaken; } ///< that were answered with 2xx

private:
    wire::HttpListener::Answer answer(const wire::HttpRequest &request);
    void deliverDue();
    void deliver(const Push &push);

    Market &m_market;
    const int m_shop;
    Clock &m_clock;
    wire::HttpListener m_listener;
    QNetworkAccessManager m_network;
    QString m_pushUrl;
    int m_pushesTaken = 0;
    Clock::TimerId m_timer = 0;
};

} // namespace selaras::sandbox
