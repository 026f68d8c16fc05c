#pragma once

#include "base/secret.h"
#include "base/task.h"
#include "channels/order.h"
#include "wire/wire.h"

#include <QHash>
#include <QUrl>
#include <functional>

namespace selaras::channels {

/// What a channel can do, one small port a capability; a null port is a capability it has not got. A connector is
/// pure translation: it never retries, sleeps, reads the clock, touches the database or emits a signal. Errors that
/// every port may return: Transient, Throttled, Unauthorized, Malformed (with the bytes), Cancelled.

/// Which orders to ask for.
struct OrderWindow {
    QString cursor; ///< "" at the start of a window, else OrderPage::next as it was given
    qint64 from = 0; ///< UTC ms, by time of last change; the connector never asks for less than this
    qint64 to = 0; ///< UTC ms
    /// Where orders that were put away (a WooCommerce trash) take a question of their own: from when on, UTC ms. None:
    /// they are not asked for this time.
    std::optional<qint64> putAwayFrom;
    /// Orders taken in a moment ago, by external id, with the channel's state they had: a feed that lists first and
    /// asks for details after may leave out those whose list entry still says the same.
    QHash<QString, QString> settled;
};

struct OrderPage {
    std::vector<PulledOrder> orders;
    QString next; ///< "" when the window is read to its end
};

struct OrderFeed {
    virtual ~OrderFeed() = default;
    /// The longest window one call may span, in ms; longer times are walked in steps.
    virtual qint64 longestWindow() const = 0;
    /// How far back the start of a window must be laid before the last one's end, in ms: late commits, equal seconds.
    virtual qint64 overlap() const = 0;
    /// One page of the orders changed in a window, oldest change first, with everything in it that is known.
    virtual Task<OrderPage> pullOrders(OrderWindow window) = 0;
    /// The named orders as they are now. Unknown ids are left out.
    virtual Task<std::vector<PulledOrder>> fetchOrders(std::vector<QString> externalIds) = 0;
};

/// What a shop calls something it sells.
struct ListingRef {
    QString itemId;
    QString variationId; ///< empty when the item has no variations
    friend bool operator==(const ListingRef &, const ListingRef &) = default;
};

struct PulledListing {
    ListingRef ref;
    QString sellerSku;
    QString title; ///< with the variation's name
    bool live = true; ///< can be bought now
    std::optional<qint64> quantity; ///< as StockReading::quantity
    QString fault = {}; ///< why the channel's figure cannot be read; empty: it can, or there is none
};

struct ListingPage {
    std::vector<PulledListing> listings;
    std::vector<QByteArray> unreadable = {}; ///< what stood among them and is none that could be named, as it came
    QString next; ///< "" at the end
};

struct ListingFeed {
    virtual ~ListingFeed() = default;
    virtual Task<ListingPage> pullListings(QString cursor) = 0;
};

struct StockUpdate {
    ListingRef ref;
    qint64 quantity = 0; ///< pieces, never negative
};

/// What became of one update. Ok: the channel says it took it. Rejected: with its reason. Unconfirmed: unknown.
struct StockOutcome {
    ListingRef ref;
    Result<> outcome;
};

struct StockReading {
    ListingRef ref;
    /// What can be ordered now, as the channel says; below 0 when more was sold than there is (WooCommerce, on order);
    /// none: not managed or gone.
    std::optional<qint64> quantity;
};

struct StockSink {
    virtual ~StockSink() = default;
    /// Splits updates into the groups that one call can carry, in their order (most urgent first).
    virtual std::vector<std::vector<StockUpdate>> batches(std::vector<StockUpdate> updates) const = 0;
    /// Sets one batch, absolute figures; repeating it does no harm. An error means that nothing is known of any of
    /// them; else there is one outcome an update, in their order.
    virtual Task<std::vector<StockOutcome>> pushStock(std::vector<StockUpdate> batch) = 0;
    /// Splits listings into groups that one read can carry.
    virtual std::vector<std::vector<ListingRef>> readBatches(std::vector<ListingRef> refs) const = 0;
    virtual Task<std::vector<StockReading>> readStock(std::vector<ListingRef> batch) = 0;
};

/// Why a shop cancels; connectors translate it into the channel's list.
enum class CancelReason { OutOfStock, BuyerAsked, CannotDeliver };

/// The three outcomes of a cancel: Ok, Error::Rejected, or anything else: unknown, ask fetchOrders.
struct Canceller {
    virtual ~Canceller() = default;
    virtual Task<> cancel(ChannelOrder order, CancelReason reason) = 0;
    /// Answers a buyer's request; only while the order's state is CancelRequested.
    virtual Task<> answerRequest(QString externalId, bool accept) = 0;
};

/// Which parcel: the order by the channel's id, and the package where the channel cuts orders into several.
struct ParcelRef {
    QString externalId;
    QString packageId; ///< empty: the order is one parcel
};

/// A channel's own shipping document, as it came.
struct ShippingDocument {
    QByteArray bytes;
    QString mime; ///< by its first bytes, not by what the header says: "application/pdf"
};

/// A channel that arranges the courier itself (the marketplaces).
struct Shipper {
    virtual ~Shipper() = default;
    /// Asks for the parcel to be fetched or taken in: by pick-up in the time recommended where that is offered, else by
    /// drop-off. Ok also when it is arranged already, so that it may be said again after Unconfirmed. Rejected with the
    /// channel's reason; its code is parcel.cancelled, parcel.cancel-asked, parcel.held, parcel.unpaid,
    /// parcel.elsewhere (not ours to send), parcel.by-hand, parcel.own-courier, parcel.no-way, or empty.
    virtual Task<> arrange(ParcelRef parcel) = 0;
    /// The number on the label. Nullopt: the courier has not given one yet, ask again.
    virtual Task<std::optional<QString>> trackingNumber(ParcelRef parcel) = 0;
    /// The label. Nullopt: the channel is still drawing it, ask again; the first call orders it, repeating does no
    /// harm. Rejected label.failed: it could not be drawn, for the reason told; another one is ordered by then.
    virtual Task<std::optional<ShippingDocument>> label(ParcelRef parcel, QString trackingNumber) = 0;
};

/// A channel that only wants to be told that a parcel has left (an own web store).
struct Dispatcher {
    virtual ~Dispatcher() = default;
    /// Says the order has left, by whom and under which number (either may be empty); the buyer is told by the channel.
    /// Repeating it does no harm: what was told before is not told twice, also after Unconfirmed. Rejected
    /// order.not-to-send: in a state that does not allow it.
    virtual Task<> dispatched(QString externalId, QString courier, QString trackingNumber) = 0;
};

/// Where a buyer's wish to give goods back stands, in the words every channel is translated into.
enum class ReturnState {
    Requested, ///< waits for the shop's answer
    Disputed, ///< the channel decides
    Approved, ///< goods are on their way, if there are any to come
    Refunded, ///< the buyer has the money back; goods may still come
    Refused, ///< closed without a refund
    Withdrawn, ///< by the buyer, or dropped by the channel
};

/// A return as a channel tells it.
struct ChannelReturn {
    QString externalId, orderExternalId;
    ReturnState state = ReturnState::Requested;
    QString channelState; ///< the channel's own word, verbatim
    qint64 version = 0; ///< UTC ms of the channel's last change
    QString reason; ///< the channel's own word, verbatim
    QString text; ///< what the buyer wrote
    QString currency = QStringLiteral("IDR");
    qint64 refundMinor = 0;
    qint64 requestedAt = 0; ///< UTC ms
    std::optional<qint64> answerBy; ///< UTC ms; after it the channel decides
    bool goodsComeBack = true; ///< false: the money goes back and the goods stay with the buyer
    QString trackingNumber; ///< of the parcel that comes back; empty: not known
    struct Line {
        ListingRef ref;
        QString sellerSku, title;
        int quantity = 0; ///< pieces
        qint64 refundMinor = 0;
    };
    std::vector<Line> lines;
};

struct PulledReturn {
    QString externalId; ///< empty when even that could not be read
    QByteArray raw;
    Result<ChannelReturn> wish = fail(Error::Kind::Malformed);
};

struct ReturnPage {
    std::vector<PulledReturn> returns;
    QString next; ///< "" when the window is read to its end
};

struct ReturnFeed {
    virtual ~ReturnFeed() = default;
    virtual qint64 longestWindow() const = 0; ///< ms
    /// One page of the returns changed in a window; putAwayFrom and settled of the window are not for it.
    virtual Task<ReturnPage> pullReturns(OrderWindow window) = 0;
};

/// What the shop says to a return. Both have three outcomes as a cancel has; the returns tell. Ok also when it stands
/// there already. Rejected return.answered: it was decided otherwise meanwhile.
struct ReturnDesk {
    virtual ~ReturnDesk() = default;
    virtual Task<> accept(QString externalId) = 0;
    /// `text` says why; the channel decides. Rejected return.evidence (the channel wants photos, which only its own
    /// pages take), return.no-email (the shop has no address to be written to).
    virtual Task<> dispute(QString externalId, QString text) = 0;
};

/// Access to a shop whose tokens expire. Times are UTC ms.
struct Tokens {
    QString access;
    QString refresh; ///< single use where the channel says so: a new one comes with each refresh
    qint64 accessExpiresAt = 0;
    qint64 refreshExpiresAt = 0;
};

struct Authorizer {
    virtual ~Authorizer() = default;
    /// The page where the seller allows us in; signed for `now`, good for minutes.
    virtual QUrl signInPage(qint64 now, QString redirect) const = 0;
    /// `answer` is the whole URL the seller was sent back to. Rejected: refused, used or too old. The account (shop
    /// id on the channel) is told beside the tokens.
    virtual Task<QPair<QString, Tokens>> signIn(QUrl answer, qint64 now) = 0;
    /// Unauthorized: the seller must sign in again.
    virtual Task<Tokens> refresh(Tokens current, qint64 now) = 0;
};

/// What a push message means: look at these orders of this account (empty: pull).
struct PushHint {
    QString account; ///< the channel's shop id; empty: the shop whose door it came through
    std::vector<QString> externalIds;
};

struct PushReader {
    virtual ~PushReader() = default;
    /// Checks the signature over the bytes as received and reads what is to be fetched. `url` is the address the
    /// channel was told to call. Unauthorized: the signature fails. Malformed: it holds, but the body makes no sense.
    virtual Result<PushHint> readPush(const wire::HttpRequest &request, const QString &url) const = 0;
};

/// What the shop says of itself; asked when it is connected.
struct ShopProfile {
    QString account; ///< the channel's id of the shop
    QString name;
    QString currency;
    bool taxInclusive = true;
    QString warning; ///< e.g. a kind of shop that is not supported; empty: fine
};

struct ShopInfo {
    virtual ~ShopInfo() = default;
    virtual Task<ShopProfile> profile() = 0;
};

/// One shop's ports, as made by a connector's factory. The connector owns them and outlives their use.
struct Connector {
    virtual ~Connector() = default;
    virtual ShopInfo *shop() { return nullptr; }
    virtual OrderFeed *orders() { return nullptr; }
    virtual ListingFeed *listings() { return nullptr; }
    virtual StockSink *stock() { return nullptr; }
    virtual Canceller *canceller() { return nullptr; }
    virtual Shipper *shipper() { return nullptr; }
    virtual Dispatcher *dispatcher() { return nullptr; }
    virtual ReturnFeed *returns() { return nullptr; }
    virtual ReturnDesk *returnDesk() { return nullptr; }
    virtual Authorizer *authorizer() { return nullptr; }
    virtual PushReader *push() { return nullptr; }
};

/// Which shop a connector speaks for, and with what secrets.
struct ShopAccess {
    QString account; ///< the channel's id of the shop; empty before the first sign-in
    QString baseUrl; ///< scheme://host[:port][/sub-directory], no trailing slash
    QString currency = QStringLiteral("IDR");
    QHash<QString, QString>
        credentials; ///< by the names in ChannelKind::fields, and "access_token" where tokens are used
};

/// What a person is asked for when connecting a shop of a kind.
struct CredentialField {
    QString name; ///< as stored: "partner_id", "consumer_key" ...
    bool secret = true;
    bool optional = false;
};

/// Completes a request just before it is sent: base address, authentication, signature. `now` is the platform's time
/// in UTC ms (our clock, corrected), `nonce` 16 fresh random bytes.
using Signer = std::function<wire::HttpRequest(
    wire::HttpRequest request, const ShopAccess &access, qint64 now, const QByteArray &nonce)>;

/// How much a channel allows, as data.
struct ChannelLimits {
    int callsPerMinute = 60; ///< of one shop
    int atOnce = 2;
};

/// A kind of channel: everything app has to know to wire a shop of it.
struct ChannelKind {
    QString id; ///< "shopee", "woocommerce": as stored in shop.channel
    QString name; ///< "Shopee"
    QChar letter; ///< its tile
    QString defaultBaseUrl;
    std::vector<CredentialField> fields;
    bool usesTokens = false;
    /// It holds buyers' money, and gives it back itself when an order is cancelled or returned (the marketplaces).
    bool givesMoneyBack = false;
    /// How long a seller has to answer a buyer who asks to cancel, ms; none: it sets no time, or none is known.
    std::optional<qint64> cancelAnswerMs;
    ChannelLimits limits;
    Signer sign;
    std::function<std::unique_ptr<Connector>(const ShopAccess &access, wire::Wire &wire)> connect;
};

} // namespace selaras::channels
