#include "core/documents/seen.h"
#include "core/fulfilment/parcel_world.h"
#include "fulfilment/split.h"
#include "papers/courier_papers.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::papers;

namespace {

const QTimeZone kJakarta("Asia/Jakarta");

struct Office : ParcelWorld {
    template <class Work> auto tryRead(Work work) { return store->read(std::move(work)).takeResult(); }
    Reading reading(access::Role role = access::Role::Owner)
    {
        return {documents::Language::English, kJakarta, clock.now(), {1, QStringLiteral("Ani"), role}};
    }
    QString textOf(const Result<QByteArray> &pdf)
    {
        return pdf ? selaras::testing::lookAt(*pdf).text : pdf.error().code;
    }
    QString slip(qint64 order, access::Role role = access::Role::Owner)
    {
        return textOf(tryRead([=, how = reading(role)](Reader &reader) { return slips(reader, order, how); }));
    }
    QString bill(qint64 order, access::Role role = access::Role::Owner)
    {
        return textOf(tryRead([=, how = reading(role)](Reader &reader) { return invoice(reader, order, how); }));
    }
    QString taken(const QString &courier, const QDate &day)
    {
        return textOf(tryRead([=, how = reading()](Reader &reader) { return manifest(reader, courier, day, how); }));
    }
    /// The warehouse says where it lies and whom to ring there.
    void reach()
    {
        write([this](Transaction &tx) {
            return inventory::changeWarehouse(tx,
                {warehouse, QStringLiteral("U"), QStringLiteral("Utama"), QStringLiteral("DKI Jakarta"),
                    QStringLiteral("Jl. Raya Cakung 12"), QStringLiteral("0812-3456-7890")},
                who);
        });
    }
    QDate today() { return QDateTime::fromMSecsSinceEpoch(clock.now(), kJakarta).date(); }
    /// An order by a courier whose buyer lives somewhere.
    qint64 soldBy(const char *number, const char *courier)
    {
        auto sold = order(QString::fromLatin1(number), {{QStringLiteral("A"), 2}});
        sold.courier = QString::fromLatin1(courier);
        sold.recipient.name = QStringLiteral("Siti Nurhaliza");
        return takeNew(shop, sold);
    }
    void sendOff(qint64 order)
    {
        const qint64 parcel = begin(order);
        pack(parcel);
        handOver({parcel});
    }
    fulfilment::Split split(qint64 order)
    {
        return read([order](Reader &reader) { return fulfilment::whatWouldGo(reader, order); });
    }
};

} // namespace

class PapersOfOrdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlipSaysWhatBelongsIntoTheParcel()
    {
        Office office;
        const qint64 order = office.soldBy("N-1", "JNE");
        office.begin(order);
        const QString text = office.slip(order);
        QVERIFY2(
            text.contains(QStringLiteral("N-1")) && text.contains(QStringLiteral("1 kind, 2 pcs")), qPrintable(text));
    }
    void aSlipOfAnOrderNobodyBeganSaysWhatItSold()
    {
        Office office;
        const QString text = office.slip(office.soldBy("N-1", "JNE"));
        QVERIFY2(text.contains(QStringLiteral("1 kind, 2 pcs")), qPrintable(text));
    }
    void whoMayNotSeeBuyersGetsPapersWithoutThem()
    {
        Office office;
        const qint64 order = office.soldBy("N-1", "JNE");
        QVERIFY(office.bill(order).contains(QStringLiteral("Siti")));
        QVERIFY(!office.bill(order, access::Role::Packer).contains(QStringLiteral("Siti")));
        QVERIFY(!office.slip(order, access::Role::Packer).contains(QStringLiteral("Siti")));
    }
    void theFiguresOfAnInvoiceComeToItsTotal()
    {
        Office office;
        auto sold = office.order(QStringLiteral("N-1"), {{QStringLiteral("A"), 2}});
        sold.goodsMinor = 200'000'00;
        sold.shippingMinor = 9'000'00;
        sold.discountMinor = 10'000'00;
        sold.totalMinor = 200'500'00; // and 1,500 that the channel does not name
        const QString text = office.bill(office.takeNew(office.shop, sold));
        for (const char *words : {"Rp200.000", "Rp9.000", "-Rp10.000", "Rp1.500", "Rp200.500"})
            QVERIFY2(text.contains(QString::fromLatin1(words)), qPrintable(text));
    }
    void aCancelledOrderHasNoInvoice()
    {
        Office office;
        auto sold = office.order(QStringLiteral("N-1"), {{QStringLiteral("A"), 1}});
        const qint64 order = office.takeNew(office.shop, sold);
        office.take(office.shop, office.later(sold, channels::OrderState::Cancelled));
        QCOMPARE(office.bill(order), QStringLiteral("pack.cancelled"));
    }
    void theListToSignHasWhatTheCourierTookThatDayAndNothingElse()
    {
        Office office;
        const qint64 ours = office.soldBy("N-1", "JNE"), others = office.soldBy("N-2", "SiCepat");
        office.sendOff(ours);
        office.sendOff(others);
        const QString text = office.taken(QStringLiteral("JNE"), office.today());
        QVERIFY2(text.contains(QStringLiteral("N-1")) && !text.contains(QStringLiteral("N-2")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Received by the courier")));
    }
    void theirSenderHasTheAddressAndPhoneOfTheWarehouse()
    {
        Office office;
        office.reach();
        const qint64 order = office.soldBy("N-1", "JNE");
        const QString before = office.slip(order); // nobody has begun it: where its goods are kept
        office.sendOff(order);
        for (const QString &text :
            {before, office.slip(order), office.bill(order), office.taken(QStringLiteral("JNE"), office.today())})
            QVERIFY2(text.contains(QStringLiteral("Jl. Raya Cakung 12, DKI Jakarta"))
                    && text.contains(QStringLiteral("0812-3456-7890")),
                qPrintable(text));
    }
    void anInvoiceOfSeveralWarehousesNamesNone()
    {
        Office office;
        office.reach();
        const qint64 second = office.addWarehouse(QStringLiteral("SBY"));
        QVERIFY(office.tryMove(office.skus.value(QStringLiteral("A")), 30, inventory::Reason::Receipt, second));
        const qint64 order = office.sell(QStringLiteral("N-1"), {{QStringLiteral("A"), 35}});
        const QString text = office.bill(order);
        QVERIFY2(text.contains(QStringLiteral("N-1")) && !text.contains(QStringLiteral("Cakung")), qPrintable(text));
    }
    void theListToSignNamesTheShopsAndNotWhoPrintsIt()
    {
        Office office;
        office.sendOff(office.soldBy("N-1", "JNE"));
        const QString text = office.taken(QStringLiteral("JNE"), office.today());
        QVERIFY2(text.contains(QStringLiteral("Satu")) && !text.contains(QStringLiteral("Ani")), qPrintable(text));
    }
    void theSameListComesAgainOnAnotherDay()
    {
        Office office;
        office.sendOff(office.soldBy("N-1", "JNE"));
        const QDate day = office.today();
        const QString first = office.taken(QStringLiteral("JNE"), day);
        office.clock.advance(3 * 86'400'000);
        office.sendOff(office.soldBy("N-2", "JNE"));
        QCOMPARE(office.taken(QStringLiteral("JNE"), day), first);
    }
    void aDayWithoutACourierHasNoList()
    {
        Office office;
        QCOMPARE(office.taken(QStringLiteral("JNE"), office.today()), QStringLiteral("manifest.empty"));
    }
    void oneListCollectsForTheWavesOfAllCouriers()
    {
        Office office;
        office.soldBy("N-1", "JNE");
        office.soldBy("N-2", "SiCepat");
        const qint64 place = office.read([](Reader &reader) { return inventory::warehouses(reader); }).front().id;
        for (const char *courier : {"JNE", "SiCepat"})
            office.write([&](Transaction &tx) {
                return fulfilment::startWave(
                    tx, {place, QString::fromLatin1(courier), fulfilment::WaveKind::Mixed}, office.packer);
            });
        const QString text = office.textOf(office.tryRead(
            [=, how = office.reading()](Reader &reader) { return pickList(reader, place, std::nullopt, how); }));
        QVERIFY2(
            text.contains(QStringLiteral("1, 2")) && text.contains(QStringLiteral("1 kind, 4 pcs")), qPrintable(text));
    }
    void whatWouldGoOfAShortOrderIsSaidBeforeItIsDecided()
    {
        Office office;
        const qint64 order = office.sell(QStringLiteral("N-1"), {{QStringLiteral("A"), 12}, {QStringLiteral("B"), 1}});
        const auto split = office.split(order);
        QCOMPARE(split.goes.size(), std::size_t(2));
        QCOMPARE(split.goes.front().pieces, 10);
        QCOMPARE(split.stays.size(), std::size_t(1));
        QCOMPARE(split.stays.front().pieces, 2);
    }
    void whatGoesIsWhatWasSaid()
    {
        Office office;
        const qint64 order = office.sell(QStringLiteral("N-1"), {{QStringLiteral("A"), 12}, {QStringLiteral("B"), 1}});
        const qint64 parcel
            = office.write([&](Transaction &tx) { return fulfilment::beginWithWhatIsThere(tx, order, office.packer); })
                  .front();
        QCOMPARE(office.wanted(parcel, "A"), 10);
        QVERIFY(office.split(order).goes.empty()); // it lies in its parcel
    }
};

QTEST_GUILESS_MAIN(PapersOfOrdersTest)
#include "test_papers_of_orders.moc"
