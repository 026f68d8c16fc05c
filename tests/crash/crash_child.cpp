#include "channels/shopee/connector.h"
#include "channels/woocommerce/connector.h"
#include "store/store.h"
#include "sync/engine.h"
#include "wire/network.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace selaras;

namespace {

struct Arrived {
    qint64 id = 0, shopId = 0;
    QString externalId;
};
const Query<Arrived, qint64> arrivedAfter{
    "SELECT id, shop_id, external_id FROM orders WHERE id > ? ORDER BY id", [](const Columns &c) {
        return Arrived{c.integer(0), c.integer(1), c.text(2)};
    }};

/// Says which orders are on the disk by now.
void acknowledge(Store &store, qint64 &last)
{
    auto found = store.read([after = last](Reader &reader) { return reader.all(arrivedAfter, after); });
    const auto arrived = found.takeResult();
    if (!arrived)
        return;
    for (const Arrived &order : *arrived) {
        std::printf("%lld %s\n", static_cast<long long>(order.shopId), qPrintable(order.externalId));
        last = order.id;
    }
    std::fflush(stdout);
}

} // namespace

/// Runs store and engine over the shops of an inventory, with real threads, clock and network, as fast as it may, says
/// which orders it has acknowledged, and goes on until it is killed. Arguments: the inventory, its key as hex, the last
/// id known.
int main(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4)
        return 2;
    SystemClock clock;
    SystemRandom random;
    auto store
        = Store::open({arguments[1], Secret(QByteArray::fromHex(arguments[2].toLatin1())), 0, Threads::Own, 2}, clock);
    if (!store) {
        std::fprintf(stderr, "%s %s\n", qPrintable(store.error().code), qPrintable(store.error().detail));
        return 3;
    }
    qint64 last = arguments[3].toLongLong();
    sync::Engine engine(
        {**store, clock, random, {channels::shopee::kind(), channels::woocommerce::kind()}, [](const shops::Shop &) {
             return std::make_unique<wire::NetworkWire>();
         }});
    QObject::connect(store->get(), &Store::committed, &app, [&](Topics topics) {
        if (topics & Topic::Orders)
            acknowledge(**store, last);
    });
    QTimer hurry;
    QObject::connect(&hurry, &QTimer::timeout, &app, [&] { engine.pullNow(0); });
    hurry.start(40);
    engine.start();
    std::printf("ready\n");
    std::fflush(stdout);
    return app.exec();
}
