#include "activity/activity.h"
#include "audit/audit_view.h"
#include "catalog/comparison.h"
#include "channels/channels.h"
#include "kit/table_view.h"
#include "kit/theme.h"
#include "support/machine_room.h"

#include <QApplication>
#include <QDir>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using outbox::JobKind;
using outbox::JobState;

namespace {

/// The Saturday of the look's pictures.
struct Saturday : MachineRoom {
    Saturday()
    {
        shop.clock.setTo(kNow - 26 * 3'600'000);
        shopee = addShop("shopee", "dapurnusa.id");
        tokopedia = addShop("tokopedia", "Dapur Nusa");
        lazada = addShop("lazada", "Dapur Nusa Official");
        web = addShop("woocommerce", "situs sendiri");
        shadow = addShop("shopee", "dapurnusa.grosir", false);
        const std::tuple<const char *, const char *, int> goods[]{{"GLK-MNL-38", "Gilingan Kopi Manual 38 mm", 0},
            {"RTG-SS-4", "Rantang Stainless 4 Susun", 22}, {"TMB-D3K", "Timbangan Digital 3 kg", 18},
            {"KGA-200", "Kopi Gayo Arabika 200 g", 109}, {"TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 12},
            {"TLA-600-PTH", "Teko Leher Angsa 600 ml Putih", 10}, {"STP-KCA-1L", "Stoples Kaca 1 L", 132},
            {"WBT-26", "Wajan Besi Tuang 26 cm", 8}, {"V60-02-KRM", "Saringan V60 02 Keramik", 37}};
        int item = 100;
        for (const auto &[code, name, stock] : goods) {
            addSku(code, name, stock);
            ++item;
            for (const qint64 id : {shopee, tokopedia, lazada, web})
                listings[QString::fromLatin1(code)][id]
                    = addListing(id, qPrintable(QString::number(item)), code, name, stock == 0 ? 1 : stock);
            addListing(shadow, qPrintable(QString::number(item)), code, name, stock + item % 3 - 1);
        }
        shop.clock.setTo(kNow - 3'720'000);
        takeOrder(lazada, order("1872611807455", "108", "WBT-26", "Wajan Besi Tuang 26 cm", 1, kNow - 38 * 60'000));
        const qint64 grinder = listings[QStringLiteral("GLK-MNL-38")][lazada];
        const qint64 label = addJob(JobKind::PublishStock, lazada, grinder, JobState::Dead, 12);
        addExchange(lazada, label,
            "POST /product/stock/update\n{\n  \"item_id\": \"101\",\n  \"seller_stock\": 0,\n  \"access_token\": "
            "\"[hidden]\"\n}",
            200, "{\n  \"code\": \"50021\",\n  \"message\": \"sellable stock may not be below campaign stock 1\"\n}",
            kNow - 120'000);
        addExchange(lazada, label, "POST /product/stock/update", 200, "{\"code\": \"50021\"}", kNow - 1'100'000);
        addExchange(lazada, label, "POST /product/stock/update", 429, "{}", kNow - 1'800'000);
        shop.write([this](Transaction &tx) {
            return inbox::keepFailed(tx, shopee, inbox::Source::Pull, QStringLiteral("261121RN5HV0C"),
                QByteArrayLiteral("{\"order_sn\":\"261121RN5HV0C\",\"total_amount\":\"tiga ratus\"}"),
                Error(Error::Kind::Malformed, QStringLiteral("total_amount is not a number")));
        });
        shop.clock.setTo(kNow - 720'000);
        shop.write([this](Transaction &tx) {
            return alerts::raise(tx, QStringLiteral("shop.throttled"), lazada, QStringLiteral("lazada"),
                QStringLiteral("429 Too Many Requests"));
        });
        shop.write([this](Transaction &tx) -> Result<> {
            TRY(const qint64 id, catalog::beginComparison(tx, lazada));
            CHECK(catalog::comparePage(tx, id,
                {{.ref = {QStringLiteral("105"), {}}, .quantity = 14},
                    {.ref = {QStringLiteral("104"), {}}, .quantity = 109}},
                tx.now()));
            CHECK(catalog::confirmed(tx, listings[QStringLiteral("TLA-600-HTM")][lazada], 12));
            CHECK(catalog::askedAfter(tx, id, listings[QStringLiteral("STP-KCA-1L")][lazada], {}));
            return catalog::endComparison(tx, id);
        });
        int n = 0;
        for (const char *code : {"TLA-600-HTM", "STP-KCA-1L", "KGA-200", "V60-02-KRM"})
            for (const qint64 id : {shopee, tokopedia, web}) {
                shop.clock.setTo(kNow - 900'000 + 61'000 * n++);
                addJob(JobKind::PublishStock, id, listings[QString::fromLatin1(code)][id], JobState::Done, 1,
                    Error(Error::Kind::Transient),
                    QStringLiteral("{\"before\":%1,\"told\":%2}").arg(13 + n).arg(12 + n));
            }
        addJob(JobKind::PublishStock, shopee, listings[QStringLiteral("KGA-200")][shopee], JobState::Running);
        addJob(JobKind::PublishStock, tokopedia, listings[QStringLiteral("RTG-SS-4")][tokopedia], JobState::Running);
        for (const char *code : {"RTG-SS-4", "TMB-D3K"})
            addJob(JobKind::PublishStock, lazada, listings[QString::fromLatin1(code)][lazada], JobState::Queued, 2,
                Error(Error::Kind::Throttled));
        addJob(JobKind::PublishStock, web, listings[QStringLiteral("TMB-D3K")][web], JobState::Queued, 0);
        takeOrder(shopee,
            order("261121RN5T8KPA", "999", "TLA600HTM", "Teko leher angsa 600ml hitam doff", 2, kNow + 1'300'000));
        takeOrder(tokopedia, order("580412206925", "998", "", "Paket Seduh V60 Keramik + Filter", 1, kNow + 5'300'000));
        shop.clock.setTo(kNow);
    }
    qint64 shopee = 0, tokopedia = 0, lazada = 0, web = 0, shadow = 0;
    QHash<QString, QHash<qint64, qint64>> listings;

    std::vector<sync::ShopHealth> health() const
    {
        const auto one = [](qint64 id, sync::ShopState state, qint64 behind, qint64 typical, qint64 worst, int used,
                             qint64 tokenDays) {
            sync::ShopHealth out;
            out.shopId = id;
            out.state = state;
            out.completeUpTo = kNow - behind;
            out.pullEvery = 60'000;
            out.tellTypical = typical;
            out.tellWorst = worst;
            out.callsUsed = used;
            out.callsAllowed = 1000;
            out.tokenExpiresAt = tokenDays > 0 ? kNow + tokenDays * 86'400'000 : 0;
            for (std::size_t i = 0; i < out.tellByHour.size(); ++i)
                out.tellByHour[i] = typical * qint64(80 + i * 7 % 40) / 100;
            return out;
        };
        std::vector<sync::ShopHealth> all{one(shopee, sync::ShopState::InTune, 1000, 1900, 4200, 420, 289),
            one(tokopedia, sync::ShopState::InTune, 2000, 2400, 6800, 580, 61),
            one(lazada, sync::ShopState::Behind, 740'000, 24'000, 720'000, 970, 3),
            one(web, sync::ShopState::InTune, 500, 400, 900, 60, 0),
            one(shadow, sync::ShopState::Shadow, 13'000, 0, 0, 90, 300)};
        for (std::size_t i = 21; i < 24; ++i)
            all[2].tellByHour[i] = 100'000;
        all[2].waitingPushes = 12;
        all[2].behindBy = 740'000;
        all[2].error = Error(Error::Kind::Throttled, QStringLiteral("429"));
        all[2].retryAt = kNow + 60'000;
        return all;
    }
};

void settle(int ms) { QTest::qWait(ms); }

void shoot(QWidget &screen, const QString &path)
{
    settle(400);
    screen.grab().save(path);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir out(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    Saturday day;
    for (const bool dark : {false, true})
        for (const QSize window : {QSize(1440, 900), QSize(1280, 720)}) {
            kit::Theme::set(dark ? kit::Scheme::Dark : kit::Scheme::Light);
            const QString tail = QStringLiteral("-%1-%2.png").arg(dark ? u"dark" : u"light").arg(window.width());
            // Without rail, top bar and status line.
            const QSize room(
                window.width() - kit::Theme::rail, window.height() - kit::Theme::topBar - kit::Theme::statusLine);
            Activity activity(day.services);
            activity.resize(room);
            activity.show();
            activity.setFocus();
            shoot(activity, out.filePath(QStringLiteral("activity") + tail));
            activity.setTab(Activity::NeedsMapping);
            shoot(activity, out.filePath(QStringLiteral("mapping") + tail));
            Channels channels(day.services);
            channels.setHealth(day.health());
            channels.resize(room);
            channels.show();
            channels.setFocus();
            channels.showShop(day.lazada);
            shoot(channels, out.filePath(QStringLiteral("channels") + tail));
            channels.showShop(day.shadow);
            settle(400);
            QTest::keyClick(&channels, Qt::Key_W);
            shoot(channels, out.filePath(QStringLiteral("review") + tail));
            Audit audit(day.services);
            audit.resize(room);
            audit.show();
            audit.setFocus();
            settle(300);
            QTest::keyClick(&audit, Qt::Key_V);
            shoot(audit, out.filePath(QStringLiteral("audit") + tail));
        }
    return 0;
}
