#pragma once

#include "support/in_process_wire.h"
#include "support/virtual_clock.h"

#include <QRegularExpression>
#include <memory>

namespace selaras::contract {

/// What the suite does to the bytes of an answer, about one order.
enum class Damage {
    UnknownField, ///< an additional field that nobody knows: no harm
    WrongType, ///< an object where a number or a text must be
    HugePrice, ///< a line's price of 10^19
    NegativeQuantity,
    InvalidUtf8, ///< in a text of the order
};

/// One connector and its simulated platform: all that the suite has to be told of them.
struct Subject {
    virtual ~Subject() = default;
    virtual channels::ChannelKind kind() const = 0;
    virtual sandbox::Platform &platform() = 0;
    virtual QString account() = 0; ///< the shop's id on the platform
    /// `body` with the named order damaged; as it is when it does not tell that order's details.
    virtual QByteArray damaged(const QByteArray &body, const QString &externalId, Damage damage) const = 0;
};

/// Replaces the first match of `pattern` behind the first match of `anchor`; nothing when there is no anchor.
QByteArray replacedBehind(const QByteArray &body, const QString &anchor, const QString &pattern, const QByteArray &by);

/// One shop of a subject, connected and signed in, in virtual time.
class Bench {
public:
    explicit Bench(std::unique_ptr<Subject> what);

    sandbox::Platform &platform() { return subject->platform(); }
    template <class T> Result<T> finish(QCoro::Task<Result<T>> task) { return testing::finish(clock, std::move(task)); }
    /// What the simulated platform answers at an address of its own, unsigned: its sign-in page.
    wire::HttpReply open(const QUrl &url);
    /// Signs in through the platform's page; nothing to do where no tokens are used.
    Result<channels::Tokens> signIn();
    void use(const channels::Tokens &tokens);
    /// Makes a new connector with the access as it is now.
    void connect();

    /// Every order changed in [from, to], window by window, page by page; a page that never ends is a Malformed.
    Result<std::vector<channels::PulledOrder>> pull(qint64 from, qint64 to);
    Result<std::vector<channels::PulledOrder>> pullAll() { return pull(start, clock.now()); }
    Result<channels::ChannelOrder> fetch(const QString &externalId);
    Result<std::vector<channels::PulledListing>> listings();
    Result<channels::ListingRef> refOf(const QString &sellerSku);
    Result<std::vector<channels::StockOutcome>> setStock(std::vector<channels::StockUpdate> updates);
    Result<std::optional<qint64>> readStock(const channels::ListingRef &ref);
    /// An order ten seconds after the last one; empty when the platform has not that many.
    QString sell(const QString &sellerSku, int quantity = 1, bool paid = true);

    testing::VirtualClock clock;
    const qint64 start = clock.now();
    std::unique_ptr<Subject> subject;
    channels::ShopAccess access;
    std::unique_ptr<testing::InProcessWire> wire;
    std::unique_ptr<channels::Connector> connector;
    channels::Tokens tokens;
};

} // namespace selaras::contract
