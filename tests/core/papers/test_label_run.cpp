#include "core/documents/seen.h"
#include "core/fulfilment/parcel_world.h"
#include "papers/label_run.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::papers;

namespace {

const QString kShopee = QStringLiteral("shopee");

/// Orders whose labels are wanted, as PDF.
struct Desk : ParcelWorld {
    LabelTarget target;

    explicit Desk(bool given)
    {
        target.printer.name = QStringLiteral("Zebra");
        target.language = documents::Language::English;
        if (given)
            target.givers = {read([this](Reader &reader) { return shops::find(reader, shop); })->channel};
    }
    LabelRun run(const std::vector<qint64> &orders)
    {
        return write([&](Transaction &tx) -> Result<LabelRun> {
            LabelRun out;
            for (const qint64 order : orders)
                CHECK(addLabels(tx, out, order, target, packer));
            return out;
        });
    }
    /// The codes of the gaps, in their order.
    QStringList gaps(const std::vector<qint64> &orders)
    {
        QStringList out;
        for (const LabelRun::Gap &gap : run(orders).gaps)
            out << gap.why.code;
        return out;
    }
    /// The channel's label of a parcel comes in.
    void give(qint64 parcel, const QByteArray &bytes)
    {
        write([&](Transaction &tx) {
            return fulfilment::keep(tx,
                {.shipmentId = parcel,
                    .kind = fulfilment::PaperKind::Label,
                    .source = fulfilment::PaperSource::Channel,
                    .mime = QStringLiteral("application/pdf"),
                    .bytes = bytes});
        });
    }
    qint64 sold(const char *number) { return sell(QString::fromLatin1(number), {{QStringLiteral("A"), 1}}); }
    outbox::Job only(qint64 order, outbox::JobKind kind) { return jobs(order, kind).back(); }
    qint64 printed(qint64 parcel)
    {
        return read([parcel](Reader &reader) {
            return fulfilment::newest(reader, parcel, fulfilment::PaperKind::Label);
        })->printed;
    }
};

QByteArray anA6(const char *awb)
{
    documents::Label out = selaras::testing::fullLabel();
    out.awb = QString::fromLatin1(awb);
    return documents::labelPdf(out, documents::Language::English, documents::kA6, 0).value_or(QByteArray());
}

} // namespace

class LabelRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourLabelSaysWhereTheParcelComesFromAndWhomToRing()
    {
        Desk desk(false);
        desk.write([&](Transaction &tx) {
            return inventory::changeWarehouse(tx,
                {desk.warehouse, QStringLiteral("U"), QStringLiteral("Utama"), QStringLiteral("DKI Jakarta"),
                    QStringLiteral("Jl. Raya Cakung 12, DKI Jakarta"), QStringLiteral("0812-3456-7890")},
                desk.who);
        });
        const LabelRun run = desk.run({desk.sold("N-1")});
        QCOMPARE(run.labels.size(), std::size_t(1));
        const QString text = selaras::testing::lookAt(run.labels.front().bytes).text;
        QVERIFY2(text.contains(QStringLiteral("Satu, 0812-3456-7890, Jl. Raya Cakung 12, DKI Jakarta"))
                && text.count(QStringLiteral("DKI Jakarta")) == 1, // the address had it already
            qPrintable(text));
    }
    void ourLabelIsNoLargerThanA6OnAnOfficesPaper()
    {
        const auto labelOn = [](const documents::Paper &paper) {
            Desk desk(false);
            desk.target.printer.paper = paper;
            return desk.run({desk.sold("N-1")}).labels.front().bytes;
        };
        QCOMPARE(labelOn(documents::kA4), labelOn(documents::kA6));
        QVERIFY(labelOn(documents::kThermal) != labelOn(documents::kA6));
    }
    void ordersThatNobodyBeganGetOurLabelsWhereNoChannelGivesOne()
    {
        Desk desk(false);
        const qint64 one = desk.sold("1"), two = desk.sold("2");
        const LabelRun run = desk.run({two, one});
        QCOMPARE(run.gaps.size(), std::size_t(0));
        QCOMPARE(run.labels.size(), std::size_t(2));
        QCOMPARE(run.labels.front().orderNumber, QStringLiteral("2"));
        QCOMPARE(desk.parcels(one).size(), std::size_t(1));
    }
    void aLabelOfAnOrderByHandNamesOurShopAndNoCourierThatIsNotKnown()
    {
        Desk desk(false);
        const qint64 chat = desk.write([](Transaction &tx) {
            return shops::connect(
                tx, {.channel = shops::kManualChannel, .name = "WhatsApp", .account = "wa", .baseUrl = {}}, {}, "Ani");
        });
        auto sold = desk.order(QStringLiteral("WA-1"), {{QStringLiteral("A"), 1}});
        sold.courier.clear();
        const auto run = desk.run({desk.takeNew(chat, sold)});
        QCOMPARE(run.labels.size(), std::size_t(1));
        const QString text = selaras::testing::lookAt(run.labels.front().bytes).text;
        QVERIFY2(!text.contains(QStringLiteral("WhatsApp")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Satu, ")), qPrintable(text)); // and where it comes from
    }
    void askingAgainMakesNoSecondLabel()
    {
        Desk desk(false);
        const qint64 order = desk.sold("1");
        const qint64 first = desk.run({order}).labels.front().paperId;
        QCOMPARE(desk.run({order}).labels.front().paperId, first);
    }
    void aChannelsLabelGoesAsItCame()
    {
        Desk desk(true);
        const qint64 order = desk.sold("1");
        desk.give(desk.begin(order), anA6("CH-1"));
        QCOMPARE(desk.run({order}).labels.front().bytes, anA6("CH-1"));
    }
    void theirsAndOursComeOutAsOnePdfInTheOrderAskedFor()
    {
        Desk desk(false);
        const qint64 ours = desk.sold("OURS-1"), theirs = desk.sold("2");
        desk.give(desk.begin(theirs), anA6("CH-2"));
        const auto pdf = joined(desk.run({theirs, ours}).labels, printing::Speech::Pdf);
        QVERIFY(pdf);
        QCOMPARE(selaras::testing::pagesOf(*pdf), 2);
        QCOMPARE(selaras::testing::lookAt(*pdf, 0).code("CODE-128"), QByteArray("CH-2"));
        QCOMPARE(selaras::testing::lookAt(*pdf, 1).code("CODE-128"), QByteArray("OURS-1"));
    }
    void commandsOfAThermalPrinterFollowEachOther()
    {
        Desk desk(false);
        desk.target.printer.speech = printing::Speech::Zpl;
        const auto bytes = joined(desk.run({desk.sold("1"), desk.sold("2")}).labels, printing::Speech::Zpl);
        QVERIFY(bytes);
        QCOMPARE(bytes->count("^XZ"), 2);
    }
    void aPdfForAPrinterThatReadsNoneIsAGap()
    {
        Desk desk(true);
        desk.target.printer.speech = printing::Speech::Zpl;
        const qint64 order = desk.sold("1");
        desk.give(desk.begin(order), anA6("CH-1"));
        QCOMPARE(desk.gaps({order}), QStringList{"printer.speech"});
    }
    void whatNobodyAskedForSaysSo()
    {
        Desk desk(true);
        QCOMPARE(desk.gaps({desk.sold("1")}), QStringList{"label.not-asked"});
    }
    void aCourierThatIsAskedForSaysSo()
    {
        Desk desk(true);
        const qint64 order = desk.sold("1");
        desk.write([&](Transaction &tx) { return fulfilment::arrange(tx, order, desk.packer); });
        QCOMPARE(desk.gaps({order}), QStringList{"label.courier-asked"});
    }
    void aNumberThatHasNotComeSaysSo()
    {
        Desk desk(true);
        const qint64 order = desk.sold("1"), parcel = desk.begin(order);
        desk.write([&](Transaction &tx) { return fulfilment::arranged(tx, parcel); });
        QCOMPARE(desk.gaps({order}), QStringList{"label.no-number"});
    }
    void aLabelThatIsBeingDrawnSaysSo()
    {
        Desk desk(true);
        const qint64 order = desk.sold("1"), parcel = desk.begin(order);
        desk.write([&](Transaction &tx) -> Result<> {
            CHECK(fulfilment::arranged(tx, parcel));
            return fulfilment::numbered(tx, parcel, QStringLiteral("AWB-1"));
        });
        QCOMPARE(desk.gaps({order}), QStringList{"label.not-drawn"});
    }
    void aLabelThatWasGivenUpSaysSo()
    {
        Desk desk(true);
        const qint64 order = desk.sold("1"), parcel = desk.begin(order);
        desk.write([&](Transaction &tx) { return fulfilment::arranged(tx, parcel); });
        const outbox::Job job = desk.only(order, outbox::JobKind::FetchLabel);
        desk.write([&](Transaction &tx) {
            return outbox::bury(tx, job, Error(Error::Kind::Rejected, QStringLiteral("no such parcel")));
        });
        QCOMPARE(desk.gaps({order}), QStringList{"label.given-up"});
    }
    void aHeldOrderIsLeftOut()
    {
        Desk desk(false);
        const qint64 order = desk.sold("1");
        desk.write(
            [&](Transaction &tx) { return orders::hold(tx, order, orders::HoldKind::Fraud, QString(), desk.packer); });
        QCOMPARE(desk.gaps({order}), QStringList{"pack.held"});
        QVERIFY(desk.parcels(order).empty());
    }
    void aCancelledOrderIsLeftOutAlsoWhenItsLabelIsHere()
    {
        Desk desk(true);
        auto sold = desk.order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 order = desk.takeNew(desk.shop, sold);
        desk.give(desk.begin(order), anA6("CH-1"));
        desk.take(desk.shop, desk.later(sold, channels::OrderState::Cancelled));
        QCOMPARE(desk.gaps({order}), QStringList{"pack.cancelled"});
    }
    void aGapStopsNoOther()
    {
        Desk desk(true);
        const qint64 bare = desk.sold("1"), good = desk.sold("2");
        desk.give(desk.begin(good), anA6("CH-2"));
        const LabelRun run = desk.run({bare, good});
        QCOMPARE(run.labels.size(), std::size_t(1));
        QCOMPARE(run.gaps.front().orderNumber, QStringLiteral("1"));
    }
    void whatWentToThePrinterIsNotedAndTheSecondTimeIsAReprint()
    {
        Desk desk(false);
        const qint64 order = desk.sold("1");
        const qint64 paper = desk.run({order}).labels.front().paperId;
        for (int i = 0; i < 2; ++i)
            desk.write([&](Transaction &tx) { return notePrinted(tx, {paper}, QStringLiteral("Zebra"), desk.packer); });
        QCOMPARE(desk.printed(desk.parcels(order).front().id), 2);
        const auto entries = desk.read([order](Reader &reader) {
            return audit::page(reader, {.orderId = order, .skuId = {}, .actor = {}, .actionPrefix = {}}, {}, 100);
        });
        qint64 again = 0;
        for (const auto &entry : entries)
            again += entry.entry.action == QLatin1String("paper.reprinted") ? 1 : 0;
        QCOMPARE(again, 1);
    }
};

QTEST_GUILESS_MAIN(LabelRunTest)
#include "test_label_run.moc"
