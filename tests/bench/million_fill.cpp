#include "million_fill.h"

#include "shop_floor.h"

#include "access/session.h"
#include "audit/canonical.h"
#include "audit/queries.h"
#include "inventory/queries.h"
#include "inventory/sales.h"
#include "orders/queries.h"
#include "orders/states.h"
#include "orders/terms.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace selaras::bench {

namespace {

using channels::ChannelOrder;
using channels::OrderState;
using enum channels::OrderState;

constexpr qint64 kTwoYears = 2LL * 365 * 86'400'000;
constexpr qint64 kStart = kMillionEnd - kTwoYears;
constexpr qint64 kNever = 4'000'000'000'000; ///< no promise lapses, so that the file stays as it is when it is opened
constexpr qint64 kPlenty = 1'000'000;
constexpr int kVersion = 6; ///< of what is written below; another one is another file
constexpr int kRareEvery = 100'000;
constexpr int kDriftEvery = 500; ///< SKUs, of which one shop has refused our figure

constexpr std::array kFirst{"Budi", "Siti", "Agus", "Dewi", "Rizky", "Putri", "Andi", "Wulan", "Joko", "Ayu", "Hendra"};
constexpr std::array kLast{"Santoso", "Lestari", "Wijaya", "Saputra", "Hidayat", "Nugroho", "Kusuma", "Halim", "Sari"};

/// Time as the orders come: ids, audit entries and movements get the date of their order.
class OrderTime final : public Clock {
public:
    qint64 at = kStart;
    qint64 now() const override { return at; }
    qint64 monotonic() const override { return at; }
    TimerId after(qint64, std::function<void()>) override { return 0; }
    void cancel(TimerId) override { }
};

const Statement<qint64, qint64, qint64, qint64, qint64, qint64, qint64, QString, std::optional<qint64>, qint64>
    insertPromise{
        "INSERT INTO reservation (id, order_id, line_id, sku_id, warehouse_id, held, waiting, state, expires_at, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<qint64, qint64, qint64, QString, QString, QString, qint64, std::optional<qint64>, qint64> insertParcel{
    "INSERT INTO shipment (id, order_id, warehouse_id, state, courier, tracking_number, packer, packed_by, packed_at, "
    "handed_over_at, created_at, weight_grams) VALUES (?, ?, ?, ?, ?, ?, 'Dedi', 'Dedi', ?, ?, ?, 400)"};
const Statement<qint64, qint64, qint64, qint64> insertPacked{
    "INSERT INTO shipment_content (shipment_id, sku_id, wanted, packed) VALUES (?, ?, ?, ?)"};
const Statement<> forgetJobs{"DELETE FROM job"};
const Statement<qint64, qint64, qint64> setStock{"UPDATE stock SET on_hand = ?, reserved = ? WHERE sku_id = ?"};

const Statement<qint64, qint64, qint64> setTold{"UPDATE listing SET published = ?, confirmed = ? WHERE sku_id = ?"};
const Statement<qint64, qint64> setDrifted{
    "UPDATE listing SET push_state = 'refused', push_note = 'campaign', published = published + 3, confirmed = confirmed + 3 "
    "WHERE sku_id = ? AND shop_id = ?"};

/// 97 % completed; what still needs a person is the newest.
OrderState stateOf(int n, int orders)
{
    if (n < orders - orders * 3 / 100)
        return Completed;
    constexpr std::array kMix{Ready, Shipped, Ready, Cancelled, Processed, Ready, Delivered, Unpaid, Shipped, Cancelled,
        Ready, CancelRequested, Processed, Shipped, Returned, Ready, Cancelled, ReturnRequested, Delivered, Processed};
    return kMix[std::size_t(n) % kMix.size()];
}

/// Whose goods nobody has named, and of which a piece is not there; while it is open.
bool isUnmapped(int n) { return n % 97 == 0; }
bool isShort(int n) { return n % 41 == 0; }

/// Whether its goods lie in a closed box, here or with the courier.
bool isPacked(int n, OrderState state)
{
    return state == Completed || (!isUnmapped(n) && (orders::hasLeft(state) || (state == Processed && !isShort(n))));
}

/// Writes orders as intake would have left them, without asking the database what it already has.
class Filler {
public:
    Filler(Transaction &tx, OrderTime &time, ShopFloor floor, audit::ChainEnd end, int orders)
        : m_tx(tx)
        , m_time(time)
        , m_floor(std::move(floor))
        , m_end(std::move(end))
        , m_orders(orders)
        , m_stock(m_floor.skus.size())
    {
    }
    Result<> add(int n);
    /// What is written once, at the end: the figures that are kept beside the rows, and the terms in the order of their
    /// index, since scattered they would take longer than all the rest.
    Result<> close();

private:
    struct Pieces {
        qint64 onHand = kPlenty, reserved = 0;
    };
    ChannelOrder orderOf(int n) const;
    Result<> closeSku(std::size_t sku);
    Result<> addLine(const ChannelOrder &order, qint64 orderId, int n, int position);
    Result<> addParcel(const ChannelOrder &order, qint64 orderId);
    std::size_t skuOf(const channels::ChannelLine &line) const
    {
        return std::size_t(line.itemId.toLongLong() - 3'400'133'000);
    }
    Result<> append(const QString &action, qint64 orderId, std::optional<qint64> sku, std::optional<qint64> delta,
        const QString &subject);

    Transaction &m_tx;
    OrderTime &m_time;
    ShopFloor m_floor;
    audit::ChainEnd m_end;
    int m_orders;
    std::vector<Pieces> m_stock;
    std::map<std::pair<qint64, QString>, orders::Totals> m_tally;
    std::vector<std::pair<std::string, qint64>> m_terms;
};

ChannelOrder Filler::orderOf(int n) const
{
    ChannelOrder order;
    order.externalId = order.number = millionNumber(n);
    order.state = stateOf(n, m_orders);
    order.money = order.state == Unpaid ? channels::MoneyState::Pending : channels::MoneyState::Paid;
    order.channelState = channels::stateName(order.state).toUpper();
    order.placedAt = m_time.at;
    order.version = order.placedAt + 300'000;
    order.paidAt = order.state == Unpaid ? std::nullopt : std::optional(order.placedAt + 290'000);
    order.shipBy = order.placedAt + 172'800'000;
    order.channelHoldsStock = order.state != Cancelled;
    const QString first
        = n % kRareEvery == 17 ? kRareName : QString::fromLatin1(kFirst[std::size_t(n) % kFirst.size()]);
    const QString last = QString::fromLatin1(kLast[std::size_t(n / 7) % kLast.size()]);
    order.buyerName = first + u'_' + last + QString::number(n % 1000);
    order.recipient = {first + u' ' + last, millionPhone(n), QStringLiteral("Jl. Ir. H. Juanda No. %1").arg(n % 400),
        QStringLiteral("Dago"), QStringLiteral("KOTA BANDUNG"), QStringLiteral("JAWA BARAT"), QStringLiteral("40135"),
        QStringLiteral("ID")};
    order.courier = QStringLiteral("SPX Standard");
    if (orders::hasLeft(order.state))
        order.trackingNumber = QStringLiteral("SPXID%1").arg(190'000'000'000 + n);
    for (int i = 0; i <= (n % 5 == 0) + (n % 11 == 0); ++i) {
        const int sku = int((qint64(n) * 7919 + i * 31) % qint64(m_floor.skus.size()));
        const qint64 price = 20'000 + sku * 100;
        order.lines.push_back({QStringLiteral("%1:%2").arg(n).arg(i), QString::number(3'400'133'000 + sku), QString(),
            skuCode(sku), QStringLiteral("Teko Keramik Seri %1").arg(sku), 1 + n % 2, price, price * (1 + n % 2)});
        order.goodsMinor += order.lines.back().totalMinor;
    }
    order.shippingMinor = 9000;
    order.totalMinor = order.goodsMinor + order.shippingMinor;
    return order;
}

Result<> Filler::append(const QString &action, qint64 orderId, std::optional<qint64> sku, std::optional<qint64> delta,
    const QString &subject)
{
    const audit::AuditRow row{m_end.seq + 1, m_tx.now(),
        {.actor = QStringLiteral("worker/Toko 1"),
            .action = action,
            .orderId = orderId,
            .skuId = sku,
            .delta = delta,
            .subject = subject,
            .detail = QString()},
        {}};
    m_end = {row.seq, audit::hashOf(m_end.hash, row)};
    const audit::Entry &e = row.entry;
    CHECK(m_tx.run(audit::insertEntry, row.seq, row.at, e.actor, e.action, e.orderId, e.skuId, e.delta, e.subject,
        e.detail, m_end.hash));
    return {};
}

Result<> Filler::addLine(const ChannelOrder &order, qint64 orderId, int n, int position)
{
    const channels::ChannelLine &line = order.lines[std::size_t(position)];
    const std::size_t sku = skuOf(line);
    const qint64 skuId = m_floor.skus[sku], lineId = m_tx.newId();
    const bool unmapped = isUnmapped(n) && order.state != Completed;
    CHECK(m_tx.run(orders::insertLineRow, lineId, orderId, position, line.externalLineId, line.itemId, line.variationId,
        line.sellerSku, line.title, unmapped ? std::nullopt : std::optional(skuId), line.quantity, line.unitMinor,
        line.totalMinor));
    if (unmapped)
        return {};
    const bool open = orders::holdsStock(order.state);
    const qint64 waiting = open && isShort(n) ? 1 : 0, held = line.quantity - waiting;
    const QString state = open     ? QStringLiteral("open")
        : order.state == Cancelled ? QStringLiteral("released")
                                   : QStringLiteral("shipped");
    CHECK(m_tx.run(insertPromise, m_tx.newId(), orderId, lineId, skuId, m_floor.warehouseId, held, waiting, state,
        order.state == Unpaid ? std::optional(kNever) : std::nullopt, m_tx.now()));
    Pieces &pieces = m_stock[sku];
    if (open) {
        pieces.reserved += held;
        return append(QStringLiteral("stock.reserved"), orderId, skuId, held, QString());
    }
    if (!orders::hasLeft(order.state))
        return {};
    pieces.onHand -= line.quantity;
    CHECK(m_tx.run(inventory::insertMovement, m_tx.newId(), skuId, m_floor.warehouseId, -line.quantity, pieces.onHand,
        QStringLiteral("sale"), order.number, QString(), QStringLiteral("worker/Toko 1"), m_tx.now()));
    return append(QStringLiteral("stock.moved"), orderId, skuId, -line.quantity, QStringLiteral("sale"));
}

Result<> Filler::addParcel(const ChannelOrder &order, qint64 orderId)
{
    const bool left = orders::hasLeft(order.state);
    const qint64 id = m_tx.newId(), packedAt = m_time.at + 3'600'000;
    CHECK(m_tx.run(insertParcel, id, orderId, m_floor.warehouseId,
        left ? QStringLiteral("handed_over") : QStringLiteral("packed"), order.courier, order.trackingNumber, packedAt,
        left ? std::optional(packedAt + 7'200'000) : std::nullopt, m_tx.now()));
    std::map<qint64, qint64> pieces; // two lines may be of one SKU
    for (const channels::ChannelLine &line : order.lines)
        pieces[m_floor.skus[skuOf(line)]] += line.quantity;
    for (const auto &[sku, wanted] : pieces)
        CHECK(m_tx.run(insertPacked, id, sku, wanted, wanted));
    CHECK(m_tx.run(orders::updateProgress, orders::progressName(orders::Progress::Packed), orderId));
    return {};
}

Result<> Filler::add(int n)
{
    m_time.at = kStart + kTwoYears / m_orders * n;
    const ChannelOrder order = orderOf(n);
    const qint64 id = m_tx.newId(), shopId = m_floor.shops[std::size_t(n) % m_floor.shops.size()].id;
    qint64 pieces = 0;
    for (const auto &line : order.lines)
        pieces += line.quantity;
    const QString state = channels::stateName(order.state);
    const auto &to = order.recipient;
    CHECK(m_tx.run(orders::insertOrderRow, id, shopId, order.externalId, order.number, state,
        channels::moneyName(order.money), order.hold, order.channelState, order.version, QByteArray(32, char(n % 256)),
        order.channelHoldsStock, order.currency, order.goodsMinor, order.shippingMinor, order.discountMinor,
        order.totalMinor, pieces, order.lines.front().title, order.placedAt, order.paidAt, *order.shipBy, order.courier,
        order.trackingNumber, order.buyerName, order.buyerNote, to.name, to.phone, to.street, to.district, to.city,
        to.province, to.postcode, to.country, to.email, m_tx.now()));
    for (const QString &term : orders::termsOf(order))
        m_terms.emplace_back(term.toStdString(), id);
    orders::Totals &totals = m_tally[{shopId, state}];
    totals = {totals.orders + 1, totals.pieces + pieces, totals.totalMinor + order.totalMinor};
    CHECK(append(QStringLiteral("order.received"), id, {}, {}, order.number));
    for (int i = 0; i < int(order.lines.size()); ++i)
        CHECK(addLine(order, id, n, i));
    return isPacked(n, order.state) ? addParcel(order, id) : Result<>();
}

Result<> Filler::closeSku(std::size_t sku)
{
    const auto [onHand, reserved] = m_stock[sku];
    const qint64 id = m_floor.skus[sku], available = onHand - reserved;
    CHECK(m_tx.run(setStock, onHand, reserved, id));
    CHECK(m_tx.run(setTold, available, available, id));
    if (sku % kDriftEvery == 0)
        CHECK(m_tx.run(setDrifted, id, m_floor.shops.front().id));
    return {};
}

Result<> Filler::close()
{
    for (const auto &[key, totals] : m_tally)
        CHECK(m_tx.run(orders::insertTally, key.first, key.second, totals.orders, totals.pieces, totals.totalMinor));
    for (std::size_t sku = 0; sku < m_stock.size(); ++sku)
        CHECK(closeSku(sku));
    std::sort(m_terms.begin(), m_terms.end());
    for (const auto &[term, id] : m_terms)
        CHECK(m_tx.run(orders::insertTerm, QString::fromStdString(term), id));
    return {};
}

/// The indexes of the tables that orders are written to, as they were made. Made again over all rows at once they take
/// a fraction of the time that keeping them up to date does.
Result<QStringList> dropIndexes(Connection &connection)
{
    QStringList made;
    for (const char *table : {"orders", "order_line", "reservation", "movement", "audit", "shipment"}) {
        for (;;) {
            const QString one
                = QStringLiteral("SELECT %1 FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND "
                                 "tbl_name = '%2' ORDER BY name LIMIT 1");
            TRY(const QVariant name, connection.value(one.arg(QStringLiteral("name"), QLatin1String(table))));
            if (!name.isValid())
                break;
            TRY(const QVariant sql, connection.value(one.arg(QStringLiteral("sql"), QLatin1String(table))));
            made << sql.toString();
            CHECK(connection.execute(QStringLiteral("DROP INDEX ") + name.toString()));
        }
    }
    return made;
}

Result<> fill(Connection &connection, int orders, int skus)
{
    OrderTime time;
    IdMaker ids(time, 0);
    Transaction tx(connection, time, ids);
    // One transaction, with all of it in memory: every page is encrypted and written once.
    CHECK(connection.execute(QStringLiteral("BEGIN")));
    TRY(ShopFloor floor, furnish(tx, skus, kMillionShops, kPlenty));
    CHECK(tx.run(forgetJobs)); // every shop was told
    TRY(const auto end, tx.only(audit::chainEnd));
    TRY(const QStringList indexes, dropIndexes(connection));
    Filler filler(tx, time, std::move(floor), end, orders);
    for (int n = 0; n < orders; ++n)
        CHECK(filler.add(n));
    CHECK(filler.close());
    for (const QString &index : indexes)
        CHECK(connection.execute(index));
    TRY(const auto sales, inventory::countSales(tx, kMillionEnd));
    CHECK(inventory::keepSales(tx, 0, std::numeric_limits<qint64>::max(), sales));
    return connection.execute(QStringLiteral("COMMIT"));
}

QString schemaHash()
{
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const Migration &step : migrations())
        all.addData(step.hash);
    return QString::fromLatin1(all.result().toHex().left(12));
}

} // namespace

QString millionNumber(int n) { return QStringLiteral("2512%1QX").arg(10'000'000 + n); }
QString millionPhone(int n) { return QStringLiteral("62812%1").arg(10'000'000 + qint64(n) * 37 % 89'999'999); }

namespace {

void removeFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
    QFile::remove(keyringPath(path));
}

/// As the wizard sets an inventory up, then all orders at once.
Result<> makeFile(const QString &path, int orders, int skus, const access::Setting &setting)
{
    TRY(auto made, access::setUp(path, kMillionOwner, passwordSecret(kMillionPassword), setting));
    const Secret key = made.session.dataKey;
    made.session.store.reset();
    TRY(auto connection, Connection::open(path, key, Connection::Mode::ReadWrite));
    for (const char *pragma : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -8000000",
             "PRAGMA cache_spill = OFF", "PRAGMA foreign_keys = OFF"})
        CHECK(connection->execute(QLatin1String(pragma)));
    return fill(*connection, orders, skus);
}

} // namespace

QStringList millionReady(int orders, int from, int count)
{
    QStringList out;
    for (int n = orders - 1; n >= 0 && stateOf(n, orders) != Completed && out.size() < from + count; --n)
        if (stateOf(n, orders) == Ready && !isUnmapped(n) && !isShort(n))
            out << millionNumber(n);
    return out.mid(from);
}

Result<Million> millionFile(const QString &folder, int orders, int skus)
{
    const QString path = QStringLiteral("%1/selaras-bench-%2-%3-%4-%5.selaras")
                             .arg(folder)
                             .arg(orders)
                             .arg(skus)
                             .arg(schemaHash())
                             .arg(kVersion);
    const SystemClock clock;
    SystemRandom random;
    const access::Setting setting{clock, random, Effort::moderate(), Threads::Own, 0};
    if (!QFile::exists(path)) {
        const QString part = folder + QStringLiteral("/selaras-bench-part.selaras");
        removeFiles(part);
        removeFiles(path);
        CHECK(makeFile(part, orders, skus, setting));
        if (!QFile::rename(keyringPath(part), keyringPath(path)) || !QFile::rename(part, path))
            return fail(Error::Kind::Storage, QStringLiteral("cannot rename to ") + path);
    }
    TRY(auto keyring, Keyring::open(keyringPath(path), clock, random, setting.effort));
    TRY(const auto owner, keyring.find(kMillionOwner));
    TRY(const Secret key, keyring.unlock(owner.id, passwordSecret(kMillionPassword)));
    return Million{path, key};
}

} // namespace selaras::bench
