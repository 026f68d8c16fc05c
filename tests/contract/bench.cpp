#include "contract/bench.h"

#include "base/require.h"

#include <QUrl>

namespace selaras::contract {

using namespace channels;

QByteArray replacedBehind(const QByteArray &body, const QString &anchor, const QString &pattern, const QByteArray &by)
{
    const QString text = QString::fromLatin1(body); // a character a byte
    const auto found = QRegularExpression(anchor).match(text);
    if (!found.hasMatch())
        return body;
    const auto part = QRegularExpression(pattern).match(text, found.capturedEnd());
    require(part.hasMatch()); // the anchor is there, so the rest must be
    QByteArray out = body;
    return out.replace(part.capturedStart(), part.capturedLength(), by);
}

Bench::Bench(std::unique_ptr<Subject> what)
    : subject(std::move(what))
{
    access.account = subject->account();
    access.baseUrl = QStringLiteral("http://platform.test");
    for (const auto &[name, value] : platform().credentials()) {
        if (name == u"base_path")
            access.baseUrl += value;
        else
            access.credentials.insert(name, value);
    }
    connect();
    if (subject->kind().usesTokens)
        require(signIn().has_value());
}

void Bench::connect()
{
    connector.reset();
    const ChannelKind kind = subject->kind();
    wire = std::make_unique<testing::InProcessWire>(clock, kind.sign, access, platform());
    connector = kind.connect(access, *wire);
}

wire::HttpReply Bench::open(const QUrl &url)
{
    wire::HttpRequest request;
    request.path = url.path(QUrl::FullyDecoded);
    request.query = wire::decodedQuery(url.query(QUrl::FullyEncoded).toUtf8());
    return platform().handle(request, clock.now()).reply;
}

Result<Tokens> Bench::signIn()
{
    Authorizer *door = connector->authorizer();
    const wire::HttpReply reply
        = open(door->signInPage(clock.now(), QStringLiteral("https://selaras.test/back?state=7")));
    const QUrl answer = QUrl::fromEncoded(reply.header("Location"));
    TRY(const auto granted, finish(door->signIn(answer, clock.now())));
    use(granted.second);
    return granted.second;
}

void Bench::use(const Tokens &granted)
{
    tokens = granted;
    access.credentials.insert(QStringLiteral("access_token"), tokens.access);
}

Result<std::vector<PulledOrder>> Bench::pull(qint64 from, qint64 to)
{
    std::vector<PulledOrder> out;
    OrderFeed *feed = connector->orders();
    for (qint64 begin = from; begin <= to;) {
        OrderWindow window;
        window.from = begin;
        window.putAwayFrom = window.from;
        window.to = qMin(to, begin + feed->longestWindow());
        for (int pages = 0;; ++pages) {
            if (pages == 1000)
                return fail(Error::Kind::Malformed, QStringLiteral("a window without end"));
            TRY(OrderPage page, finish(feed->pullOrders(window)));
            std::move(page.orders.begin(), page.orders.end(), std::back_inserter(out));
            if (page.next.isEmpty())
                break;
            window.cursor = page.next;
        }
        if (window.to == to)
            break;
        begin = window.to;
    }
    return out;
}

Result<ChannelOrder> Bench::fetch(const QString &externalId)
{
    std::vector<QString> ids{externalId};
    TRY(std::vector<PulledOrder> orders, finish(connector->orders()->fetchOrders(std::move(ids))));
    if (orders.size() != 1)
        return fail(Error::Kind::Rejected, QStringLiteral("%1 orders").arg(orders.size()));
    return std::move(orders.front().order);
}

Result<std::vector<PulledListing>> Bench::listings()
{
    std::vector<PulledListing> out;
    QString cursor;
    for (int pages = 0; pages < 1000; ++pages) {
        TRY(ListingPage page, finish(connector->listings()->pullListings(cursor)));
        std::move(page.listings.begin(), page.listings.end(), std::back_inserter(out));
        if (page.next.isEmpty())
            return out;
        cursor = page.next;
    }
    return fail(Error::Kind::Malformed, QStringLiteral("listings without end"));
}

Result<ListingRef> Bench::refOf(const QString &sellerSku)
{
    TRY(const auto all, listings());
    for (const PulledListing &listing : all)
        if (listing.sellerSku == sellerSku)
            return listing.ref;
    return fail(Error::Kind::Rejected, QStringLiteral("no listing %1").arg(sellerSku));
}

Result<std::vector<StockOutcome>> Bench::setStock(std::vector<StockUpdate> updates)
{
    std::vector<StockOutcome> out;
    for (auto &batch : connector->stock()->batches(std::move(updates))) {
        TRY(auto outcomes, finish(connector->stock()->pushStock(std::move(batch))));
        std::move(outcomes.begin(), outcomes.end(), std::back_inserter(out));
    }
    return out;
}

Result<std::optional<qint64>> Bench::readStock(const ListingRef &ref)
{
    std::vector<ListingRef> batch{ref};
    TRY(const auto readings, finish(connector->stock()->readStock(std::move(batch))));
    if (readings.size() != 1 || readings.front().ref != ref)
        return fail(Error::Kind::Malformed, QStringLiteral("not one reading for one listing"));
    return readings.front().quantity;
}

QString Bench::sell(const QString &sellerSku, int quantity, bool paid)
{
    clock.advance(10'000);
    return platform().order({{sellerSku, quantity}}, paid, clock.now());
}

} // namespace selaras::contract
