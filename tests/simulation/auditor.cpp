#include "simulation/auditor.h"

#include "audit/audit.h"
#include "catalog/listing.h"
#include "inventory/stock.h"
#include "orders/states.h"
#include "outbox/outbox.h"
#include "shops/shop.h"
#include "verify/rules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

namespace selaras::simulation {

namespace {

/// A figure may only rise right after a pull; a sale this long before it must have been in that pull.
constexpr qint64 kMustHaveSeen = 45'000;
/// How far behind its cursor a feed looks again at least.
constexpr qint64 kOverlap = 20'000;
/// Changes that the list does not show (an address, a delivery) are found by the wide pulls, every few minutes.
constexpr qint64 kWide = 5 * 60'000;
/// An answer this late is given up, ms.
constexpr qint64 kLongestAnswer = 60'000;

bool tellsStock(const wire::HttpRequest &request)
{
    return request.method != "GET" && (request.path.endsWith(u"/update_stock") || request.path.contains(u"/products"));
}

/// The refresh token a call uses up; empty when it is no refresh.
QString refreshTokenOf(const wire::HttpRequest &request)
{
    if (!request.path.endsWith(u"/access_token/get"))
        return {};
    return QJsonDocument::fromJson(request.body).object().value(QStringLiteral("refresh_token")).toString();
}

template <class T> T got(Result<T> result)
{
    if (!result)
        qFatal("the auditor cannot read: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

template <class Work> auto ask(Program &program, Work work)
{
    const ProcessClock::Disarmed guard(program.clock());
    return got(program.store().read(std::move(work)).takeResult());
}

} // namespace

Auditor::Auditor(std::vector<Shop> &shops, const std::vector<qint64> &opening, std::vector<qint64> skus)
    : m_shops(shops)
    , m_skus(std::move(skus))
    , m_moved(opening)
    , m_free(opening)
    , m_owed(shops.size())
{
}

void Auditor::broken(const QString &rule, const QString &what)
{
    if (!m_breach)
        m_breach = Breach{rule, what};
}

int Auditor::shopOf(qint64 id) const
{
    for (const Shop &shop : m_shops)
        if (shop.id == id)
            return shop.index;
    return -1;
}

// ---- the world -----------------------------------------------------------------------------------------------------

void Auditor::sold(int shop, const QString &externalId, std::map<int, qint64> pieces, qint64 worldNow,
    qint64 platformNow, bool watched)
{
    giveBackCancelled();
    Sale sale{.shop = shop,
        .externalId = externalId,
        .pieces = std::move(pieces),
        .soldAt = worldNow,
        .placedAt = platformNow};
    for (const auto &[good, count] : sale.pieces) {
        sale.total += count;
        qint64 &free = m_free[std::size_t(good)];
        const qint64 beyond = qBound<qint64>(0, count - free, count);
        free -= count;
        m_oversold += beyond;
        if (watched) {
            m_oversoldWatched += beyond;
            for (const Shop &other : m_shops)
                if (other.index != shop && other.mapped[std::size_t(good)])
                    m_owed[std::size_t(other.index)].push_back({worldNow, good});
        }
    }
    m_pieces += sale.total;
    const auto [place, fresh] = m_sales.emplace(Key{shop, externalId}, std::move(sale));
    require(fresh);
    m_unknown.push_back(&place->second);
}

void Auditor::left(int shop, const QString &externalId) { m_sales.at({shop, externalId}).everLeft = true; }
void Auditor::cancelled(int shop, const QString &externalId) { m_sales.at({shop, externalId}).everCancelled = true; }

void Auditor::movedByStaff(int good, qint64 pieces)
{
    m_moved[std::size_t(good)] += pieces;
    m_free[std::size_t(good)] += pieces;
}

void Auditor::substituted(int shop, const QString &externalId, int from, int to, qint64 pieces)
{
    giveBackCancelled();
    Sale &sale = m_sales.at({shop, externalId});
    for (const auto &[good, delta] : {std::pair(from, -pieces), std::pair(to, pieces)}) {
        sale.pieces[good] += delta;
        if (!sale.givenBack)
            m_free[std::size_t(good)] -= delta;
    }
}

void Auditor::sawFigures(int shop, qint64 worldNow)
{
    for (int good = 0; good < int(m_skus.size()); ++good)
        m_figures.saw(shop, good, m_shops[std::size_t(shop)].shown(good), worldNow);
}

void Auditor::lookAway()
{
    for (auto &owed : m_owed)
        owed.clear();
}

void Auditor::giveBackCancelled()
{
    for (auto &[key, sale] : m_sales) {
        if (sale.givenBack)
            continue;
        const Standing now = m_shops[std::size_t(sale.shop)].standing(sale.externalId);
        sale.everLeft |= now.left;
        sale.everCancelled |= now.cancelled;
        if (!now.cancelled || sale.everLeft)
            continue;
        sale.givenBack = true;
        for (const auto &[good, count] : sale.pieces)
            m_free[std::size_t(good)] += count;
    }
}

// ---- the program's calls -------------------------------------------------------------------------------------------

bool Auditor::isKnown(Program &program, Sale &sale)
{
    if (!sale.inBooks)
        sale.inBooks = ask(program, [&](Reader &reader) {
            return reader.only(knownOrder, m_shops[std::size_t(sale.shop)].id, sale.externalId);
        }) > 0;
    return sale.inBooks;
}

void Auditor::callLeaves(const Call &call, Program &program)
{
    const QString token = refreshTokenOf(call.request);
    if (!token.isEmpty() && m_spent.count(token))
        broken(QStringLiteral("reused-token"),
            QStringLiteral("%1: a refresh token whose successor was handed over is used again")
                .arg(m_shops[std::size_t(call.shop)].name));
    if (std::any_of(m_owed.begin(), m_owed.end(), [](const auto &owed) { return !owed.empty(); }))
        ask(program, [&](Reader &reader) -> Result<bool> {
            checkOwed(reader);
            return true;
        });
    if (!tellsStock(call.request))
        return;
    std::erase_if(m_unknown, [&](Sale *sale) { return isKnown(program, *sale); });
    Telling &telling = m_tellings[call.number];
    telling.seenUpTo = call.sentAt;
    for (const Sale *sale : m_unknown) {
        telling.seenUpTo = qMin(telling.seenUpTo, sale->soldAt - 1);
        if (sale->shop == call.shop && sale->soldAt < call.sentAt - kMustHaveSeen)
            for (const auto &[good, count] : sale->pieces)
                telling.blind.emplace(good, sale->externalId);
    }
    for (const auto &[good, order] : telling.blind)
        for (const catalog::Listing &listing : ask(program,
                 [&, sku = m_skus[std::size_t(good)]](Reader &reader) { return catalog::listingsOfSku(reader, sku); }))
            if (listing.shopId == m_shops[std::size_t(call.shop)].id)
                telling.published.emplace(good, listing.published.value_or(0));
}

void Auditor::callArrives(const Call &call)
{
    const auto telling = m_tellings.find(call.number);
    if (telling == m_tellings.end())
        return;
    const Shop &shop = m_shops[std::size_t(call.shop)];
    for (int good = 0; good < int(m_skus.size()); ++good)
        telling->second.shownBefore.push_back(shop.shown(good));
}

void Auditor::callAnswered(const Call &call, qint64 worldNow)
{
    auto found = m_tellings.extract(call.number);
    if (found.empty())
        return;
    const Telling &telling = found.mapped();
    const Shop &shop = m_shops[std::size_t(call.shop)];
    for (int good = 0; good < int(m_skus.size()); ++good) {
        const qint64 before = telling.shownBefore[std::size_t(good)], now = shop.shown(good);
        const auto blind = telling.blind.find(good);
        // A decrease by our account does not wait, even if the shop has sold more meanwhile.
        if (now > before && blind != telling.blind.end() && now > telling.published.at(good))
            broken(QStringLiteral("blind-increase"),
                QStringLiteral("%1 is told %2 of good %3 instead of %4, and its order %5 was never pulled")
                    .arg(shop.name)
                    .arg(now)
                    .arg(good)
                    .arg(before)
                    .arg(blind->second));
        if (now == before)
            continue;
        auto &owed = m_owed[std::size_t(call.shop)];
        std::erase_if(owed, [&](const Owed &debt) {
            const bool paid = debt.good == good && debt.soldAt <= telling.seenUpTo;
            if (paid)
                m_lags.push_back(worldNow - debt.soldAt);
            return paid;
        });
    }
}

void Auditor::answerDelivered(const Call &call, qint64 step)
{
    const QString token = refreshTokenOf(call.request);
    const QJsonObject answer = QJsonDocument::fromJson(call.answer.reply.body).object();
    if (!token.isEmpty() && !answer.value(QStringLiteral("refresh_token")).toString().isEmpty())
        m_spent.emplace(token, step);
}

void Auditor::diedIn(qint64 step)
{
    std::erase_if(m_spent, [step](const auto &spent) { return spent.second >= step; });
    lookAway();
}

// ---- at any moment -------------------------------------------------------------------------------------------------

void Auditor::check(Program &program, bool withChain, qint64 worldNow)
{
    giveBackCancelled();
    ask(program, [&](Reader &reader) -> Result<bool> {
        TRY(const auto findings, verify::verifyRules(reader));
        for (const verify::Finding &finding : findings)
            for (const QString &offence : finding.offences)
                broken(QString::fromLatin1(finding.check->name), offence);
        if (withChain) {
            TRY(const auto chain, audit::verifyChain(reader));
            if (chain.brokenAt)
                broken(QStringLiteral("audit-chain"), QStringLiteral("broken at %1").arg(*chain.brokenAt));
        }
        checkOrders(reader);
        checkMovements(reader);
        checkCursors(reader);
        checkOwed(reader);
        checkFigures(reader, worldNow);
        return true;
    });
}

qint64 Auditor::unmappedPieces(const Sale &sale) const
{
    qint64 out = 0;
    for (const auto &[good, count] : sale.pieces)
        if (!m_shops[std::size_t(sale.shop)].mapped[std::size_t(good)])
            out += count;
    return out;
}

void Auditor::checkOrders(Reader &reader)
{
    for (const BookOrder &order : got(reader.all(bookOrders))) {
        const auto sale = m_sales.find({shopOf(order.shopId), order.externalId});
        if (sale == m_sales.end())
            broken(QStringLiteral("invented-order"), QStringLiteral("%1 was never placed").arg(order.externalId));
        else
            checkOrder(order, sale->second);
    }
}

void Auditor::checkOrder(const BookOrder &order, Sale &sale)
{
    const auto fails = [&](const char *rule, const QString &what) {
        broken(QString::fromLatin1(rule),
            QStringLiteral("%1 %2 (%3, %4 pieces, promised %5, left %6): %7")
                .arg(m_shops[std::size_t(sale.shop)].name, order.externalId, order.state)
                .arg(order.pieces)
                .arg(order.promised)
                .arg(order.left)
                .arg(what));
    };
    sale.inBooks = true;
    const auto state = channels::stateFromName(order.state);
    require(state.has_value());
    const qint64 mapped = sale.total - unmappedPieces(sale);
    if (order.pieces != sale.total)
        fails("order-pieces", QStringLiteral("%1 were bought").arg(sale.total));
    if (order.unmapped != sale.total - mapped)
        fails("order-mapping", QStringLiteral("%1 pieces are of listings nobody mapped").arg(sale.total - mapped));
    if (order.version < sale.version)
        fails("order-went-back", QStringLiteral("version %1 after %2").arg(order.version).arg(sale.version));
    sale.version = order.version;
    const Standing there = m_shops[std::size_t(sale.shop)].standing(sale.externalId);
    if (!order.refused.isEmpty() && order.version == there.updatedAt && order.state == there.state)
        fails("refused-in-vain", QStringLiteral("it is as its shop has it, and refused is: ") + order.refused);
    if ((order.promised != 0 && order.promised != mapped) || (order.left != 0 && order.left != mapped)
        || (order.promised != 0 && order.left != 0))
        fails("promise", QStringLiteral("%1 were bought").arg(mapped));
    if (order.left != 0 && !sale.everLeft)
        fails("left-early", QStringLiteral("its goods never left"));
    const bool lapsed = order.lapsed > 0 && *state == channels::OrderState::Unpaid;
    if (orders::holdsStock(*state) && !lapsed && order.promised != mapped)
        fails("promise-lost", QStringLiteral("it is open, and its pieces are not promised"));
    if (orders::hasLeft(*state) && order.left != mapped)
        fails("not-deducted", QStringLiteral("its goods have left"));
    if (*state == channels::OrderState::Cancelled && !sale.everCancelled)
        fails("cancelled-early", QStringLiteral("the platform never cancelled it"));
}

void Auditor::checkMovements(Reader &reader)
{
    std::map<qint64, qint64> byStaff;
    for (const Moved &moves : got(reader.all(moved)))
        if (moves.reason != u"sale" && moves.reason != u"correction")
            byStaff[moves.skuId] += moves.pieces;
    for (std::size_t good = 0; good < m_skus.size(); ++good)
        if (byStaff[m_skus[good]] != m_moved[good])
            broken(QStringLiteral("movements"),
                QStringLiteral("good %1: people moved %2 in all, the books say %3")
                    .arg(good)
                    .arg(m_moved[good])
                    .arg(byStaff[m_skus[good]]));
}

void Auditor::checkCursors(Reader &reader)
{
    std::vector<qint64> cursors;
    for (const Shop &shop : m_shops)
        cursors.push_back(
            got(shops::cursor(reader, shop.id, QStringLiteral("orders"))).value_or(shops::Cursor{}).completeUpTo);
    const auto failed = got(reader.all(failedInInbox));
    for (const auto &[key, sale] : m_sales) {
        const Shop &shop = m_shops[std::size_t(sale.shop)];
        const qint64 cursor = cursors[std::size_t(sale.shop)];
        const bool excused = std::any_of(failed.begin(), failed.end(),
            [&](const Failed &one) { return one.shopId == shop.id && one.externalId == sale.externalId; });
        if (excused)
            continue;
        const Standing now = shop.standing(sale.externalId); // the feed is read by the time of the last change
        if (!sale.inBooks && now.updatedAt < cursor - kOverlap)
            broken(QStringLiteral("cursor"),
                QStringLiteral("%1 is read up to %2 s after the last change of %3, which is not in the books")
                    .arg(shop.name)
                    .arg((cursor - now.updatedAt) / 1000)
                    .arg(sale.externalId));
        if (sale.inBooks && sale.version < now.updatedAt && now.updatedAt < cursor - kWide)
            broken(QStringLiteral("cursor-change"),
                QStringLiteral("%1 is read up to %2 s after %3 became %4, and the books have it as it was %5 s before")
                    .arg(shop.name)
                    .arg((cursor - now.updatedAt) / 1000)
                    .arg(sale.externalId, now.state)
                    .arg((now.updatedAt - sale.version) / 1000));
    }
}

/// A shop that shows the right figure without having been told owes its sales elsewhere nothing.
void Auditor::checkOwed(Reader &reader)
{
    for (std::size_t good = 0; good < m_skus.size(); ++good) {
        const bool any = std::any_of(m_owed.begin(), m_owed.end(), [good](const auto &owed) {
            return std::any_of(owed.begin(), owed.end(), [good](const Owed &debt) { return debt.good == int(good); });
        });
        if (!any)
            continue;
        const qint64 available = got(inventory::levels(reader, m_skus[good])).available();
        qint64 seenUpTo = std::numeric_limits<qint64>::max();
        for (const Sale *sale : m_unknown)
            if (!sale->inBooks && sale->pieces.count(int(good)))
                seenUpTo = qMin(seenUpTo, sale->soldAt - 1);
        for (const Shop &shop : m_shops)
            if (shop.shown(int(good)) == available)
                std::erase_if(m_owed[std::size_t(shop.index)],
                    [&](const Owed &debt) { return debt.good == int(good) && debt.soldAt <= seenUpTo; });
    }
}

/// What our books say was read at a shop since the last look, the shop has shown since then.
void Auditor::checkFigures(Reader &reader, qint64 worldNow)
{
    const qint64 since = m_readSeenAt - kLongestAnswer; // an answer may have been on its way
    for (const BookFigure &figure : got(reader.all(bookFigures))) {
        const auto good = std::find(m_skus.begin(), m_skus.end(), figure.skuId) - m_skus.begin();
        const std::pair now{figure.pieces, figure.readAt};
        const auto [was, fresh] = m_read.try_emplace({figure.shopId, figure.skuId}, now);
        if (fresh || std::exchange(was->second, now) == now)
            continue; // newly mapped, or nothing new
        const int shop = shopOf(figure.shopId);
        if (!m_figures.wasShown(shop, int(good), qMax<qint64>(0, figure.pieces), since))
            broken(QStringLiteral("never-shown"),
                QStringLiteral("by our books %1 was read at %2 for good %3, which it never showed of late")
                    .arg(figure.pieces)
                    .arg(m_shops[std::size_t(shop)].name)
                    .arg(good));
    }
    m_readSeenAt = worldNow;
    m_figures.forget(since);
}

// ---- at rest -------------------------------------------------------------------------------------------------------

QString Auditor::restless(Program &program)
{
    giveBackCancelled();
    return ask(program, [&](Reader &reader) -> Result<QString> {
        TRY(const auto counts, outbox::counts(reader, 0));
        if (counts.queued + counts.running + counts.dead > 0)
            return QStringLiteral("jobs: %1 queued, %2 running, %3 dead")
                .arg(counts.queued)
                .arg(counts.running)
                .arg(counts.dead);
        TRY(const auto orders, reader.all(bookOrders));
        if (orders.size() != m_sales.size())
            return QStringLiteral("%1 of %2 orders are in the books").arg(orders.size()).arg(m_sales.size());
        for (const BookOrder &order : orders) {
            const QString there = m_shops[std::size_t(shopOf(order.shopId))].standing(order.externalId).state;
            const auto ours = channels::stateFromName(order.state), theirs = channels::stateFromName(there);
            if (order.state != there && orders::mayMove(*ours, *theirs))
                return QStringLiteral("%1 is %2 in the books and %3 at its shop")
                    .arg(order.externalId, order.state, there);
            // What could not be taken in waits for a person only if it is a move that no order makes.
            if (order.failed && order.state == there)
                return QStringLiteral("%1 is in the books as it is at its shop, and still among the failed")
                    .arg(order.externalId);
        }
        for (std::size_t good = 0; good < m_skus.size(); ++good) {
            TRY(const auto levels, inventory::levels(reader, m_skus[good]));
            for (const Shop &shop : m_shops)
                if (shop.shown(int(good)) != levels.available()) {
                    TRY(const auto listings, catalog::listingsOfSku(reader, m_skus[good]));
                    QString believed;
                    for (const catalog::Listing &listing : listings)
                        if (listing.shopId == shop.id)
                            believed = QStringLiteral("%1, push state %2, %3 s after it was told")
                                           .arg(listing.published.value_or(-1))
                                           .arg(int(listing.pushState))
                                           .arg((reader.now() - listing.publishedAt.value_or(0)) / 1000);
                    return QStringLiteral("%1 shows %2 of good %3, available are %4; our books have it at %5")
                        .arg(shop.name)
                        .arg(shop.shown(int(good)))
                        .arg(good)
                        .arg(levels.available())
                        .arg(believed);
                }
        }
        return QString();
    });
}

void Auditor::checkAtRest(Program &program, qint64 worldNow)
{
    check(program, true, worldNow);
    ask(program, [&](Reader &reader) -> Result<bool> {
        // What is left over by our own account: what people moved, less every sale that the platforms still count.
        std::vector<qint64> free = m_moved;
        for (const Moved &moves : got(reader.all(moved)))
            for (std::size_t good = 0; good < m_skus.size(); ++good)
                if (m_skus[good] == moves.skuId && moves.reason == u"correction")
                    free[good] += moves.pieces;
        TRY(const auto orders, reader.all(bookOrders));
        for (const BookOrder &order : orders) {
            const Sale &sale = m_sales.at({shopOf(order.shopId), order.externalId});
            const Standing now = m_shops[std::size_t(sale.shop)].standing(sale.externalId);
            // Cancelled after the goods had left: they are gone until a return is inspected, if our books saw it.
            const bool counts = now.cancelled ? sale.everLeft && order.left > 0 : order.promised + order.left > 0;
            if (counts)
                for (const auto &[good, count] : sale.pieces)
                    free[std::size_t(good)] -= count;
        }
        for (std::size_t good = 0; good < m_skus.size(); ++good) {
            TRY(const auto levels, inventory::levels(reader, m_skus[good]));
            const qint64 ours = levels.onHand - levels.reserved - levels.waiting;
            if (ours != free[good])
                broken(QStringLiteral("sum"),
                    QStringLiteral("good %1: %2 left by the auditor's account, %3 by the books")
                        .arg(good)
                        .arg(free[good])
                        .arg(ours));
        }
        return true;
    });
}

} // namespace selaras::simulation
