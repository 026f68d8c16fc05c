#pragma once

#include "base/json.h"
#include "buyers.h"
#include "messengers/post.h"
#include "server.h"

namespace selaras::sandbox {

/// How tests and demos steer the sandbox, as JSON over HTTP on a port of its own. Shops go by name ("shopee-1").
///
///   GET  /state         everything; /state?skus=0 leaves the goods out
///   POST /order         {"shop", "lines": [{"sku", "quantity"}], "paid": true}  -> {"id"}; 409 when shown as gone
///   POST /pay /cancel /ship /miss-pick-up /deliver /return   {"shop", "id"}   409 when the order is not in a state for
///   it POST /faults        {"shop" (absent: all), "faults": {"serverError": 100, "stall": 50, "stallMs": 2000 ...}}
///                       the faults of platforms/platform.h in per mille; those not named become 0
///   POST /flash         {"sku", "perMinute", "seconds"}
///   POST /buyers        {"perMinute"}
///   POST /stop-buyers
///   POST /push-url      {"shop", "url"}             an empty url stops the messages
///   GET  /messages      what buyers were written: mails and WhatsApp messages
///   POST /messenger-faults {"mail": {"greylist": 1, "dropAfterData": 1 ...}, "whatsapp": {"lostReply": 1000,
///                       "refuseWith": 132001, "refusals": 1 ...}}   those not named become 0
///   POST /restock       {"sku", "pieces"}           goods came into the warehouse
///
/// 400 with {"error"} when the body makes no sense, 404 for an unknown shop, SKU or path.
class Control {
public:
    /// All outlive the control. `post` may be null: then /messages is an unknown path.
    Control(Market &market, std::vector<std::unique_ptr<ShopServer>> &servers, Buyers &buyers, Clock &clock,
        Post *post = nullptr);

    /// Port 0: any free one. Rejected with code "port.taken".
    Result<> listen(quint16 port);
    QString url() const;
    /// What GET /state tells.
    json::Value state(bool withSkus);
    /// Answers one call; public so that tests need no network.
    wire::HttpReply handle(const wire::HttpRequest &request);

private:
    json::Value shopState(int shop) const;
    json::Value skuStates();
    wire::HttpReply order(json::Fields &given);
    wire::HttpReply change(const QString &path, json::Fields &given);
    wire::HttpReply faults(json::Fields &given);
    wire::HttpReply flash(json::Fields &given);
    wire::HttpReply buyers(json::Fields &given);
    wire::HttpReply pushUrl(json::Fields &given);
    wire::HttpReply restock(json::Fields &given);

    Market &m_market;
    std::vector<std::unique_ptr<ShopServer>> &m_servers;
    Buyers &m_buyers;
    Clock &m_clock;
    Post *const m_post; ///< null: nobody is written to here
    wire::HttpListener m_listener;
};

} // namespace selaras::sandbox
