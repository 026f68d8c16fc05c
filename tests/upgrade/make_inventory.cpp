#include "base/json.h"
#include "outbox/outbox.h"
#include "publisher/publisher.h"
#include "store/setting.h"
#include "support/world.h"
#include "upgrade/sums.h"

#include <QCoreApplication>
#include <cstdio>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;

namespace {

/// A bit of everything an inventory can hold, made by the functions people and shops use.
void fill(World &world)
{
    const qint64 shop = world.addShop(QStringLiteral("Toko Satu"));
    const qint64 other = world.addShop(QStringLiteral("Toko Dua"), false);
    for (int i = 1; i <= 6; ++i) {
        const QString code = QStringLiteral("SKU-%1").arg(i);
        world.addSku(code, 10 * i);
        world.list(shop, code, 10 * i);
        world.list(other, code, i);
    }
    world.list(shop, QStringLiteral("BARU"), 4, QStringLiteral("unknown to us"));
    world.clock.advance(1000);
    const auto order = [&](const char *number, const char *code, int pieces, OrderState state = OrderState::Ready) {
        return world.order(QString::fromLatin1(number), {{QString::fromLatin1(code), pieces}}, state);
    };
    world.takePage(shop,
        {World::pulled(order("P-1", "SKU-1", 3)), World::pulled(order("P-2", "SKU-2", 25)),
            World::pulled(order("P-3", "BARU", 1)), World::pulled(order("P-4", "SKU-3", 2, OrderState::Unpaid))});
    const auto leaving = order("L-1", "SKU-4", 5);
    world.take(shop, leaving);
    world.take(shop, world.later(leaving, OrderState::Shipped));
    const auto unwanted = order("C-1", "SKU-5", 7);
    world.take(other, unwanted);
    world.take(other, world.later(unwanted, OrderState::Cancelled));
    world.write([&](Transaction &tx) -> Result<> {
        CHECK(setSetting(tx, QStringLiteral("shop.name"), QStringLiteral("Toko Lama")));
        TRY(const auto known, shops::find(tx, shop));
        TRY(const auto due, publisher::takeDue(tx, *known, publisher::Increases::Allow, 2));
        CHECK(publisher::told(tx, due.at(0)));
        return publisher::refused(tx, *known, due.at(1), Error(Error::Kind::Rejected, QStringLiteral("banned")));
    });
}

} // namespace

/// Makes the inventory that stands for a release in tests/upgrade, with the note beside it. Arguments: the file to
/// make.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString target = app.arguments().value(1);
    if (target.isEmpty() || QFile::exists(target)) {
        std::fprintf(stderr, "name a file that does not exist: a release's file is never made again\n");
        return 2;
    }
    World world;
    fill(world);
    world.store.reset();
    json::Value sums = json::Value::object();
    for (const Sum &sum : kSums)
        sums[sum.name] = world.value(QLatin1String(sum.sql)).toLongLong();
    const json::Value note{{"key", world.key.view().toByteArray().toHex().toStdString()},
        {"schema", Store::schemaVersion()}, {"sums", sums}};
    QFile beside(target + QStringLiteral(".json"));
    const QByteArray text = QByteArray::fromStdString(note.dump(2)) + '\n';
    if (!QFile::copy(world.path, target) || !beside.open(QIODevice::WriteOnly) || beside.write(text) != text.size())
        return 1;
    std::printf("%s: schema %d\n", qPrintable(target), Store::schemaVersion());
    return 0;
}
