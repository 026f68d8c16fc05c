#pragma once

#include "bench/bench.h"
#include "bench/surface.h"
#include "fulfilment/wave.h"
#include "orders/hold.h"
#include "printers/pc_printers.h"
#include "shell/shell.h"
#include "support/heard.h"
#include "support/sample_shop.h"
#include "support/virtual_clock.h"
#include "support/workspace_screen.h"

#include <QWindow>

namespace selaras::test {

/// The window with the packing station open, at the moment of the look's pictures, and a scanner on its keyboard. Time
/// passes only when the test says so.
struct BenchDesk {
    explicit BenchDesk(bool sound = true, access::Role role = access::Role::Packer)
        : shop(role)
        , clock(shop.clock.now())
        , ears(sound)
        , services{*shop.store, clock, nullptr, shop.services.actor, SampleShop::kinds(), &ears}
        , shell(services, {beside(), station()}, appearance)
    {
        appearance.useLanguage(QStringLiteral("en"));
        shell.resize(1440, 900);
        shell.show();
        shell.activateWindow();
        if (!QTest::qWaitForWindowActive(&shell))
            qFatal("no window");
        shell.go(QStringLiteral("bench"));
        bench = static_cast<ui::Bench *>(shell.workspace(QStringLiteral("bench")));
        still();
    }
    ui::Workspace beside()
    {
        return {QStringLiteral("beside"), QStringLiteral("stock"), false, [] { return QStringLiteral("Beside"); },
            [](ui::Services &, QWidget *parent) {
                return new QWidget(parent);
            }};
    }
    ui::Workspace station()
    {
        ui::Workspace out{QStringLiteral("bench"), QStringLiteral("pack"), false, [] { return QStringLiteral("Pack"); },
            [](ui::Services &from, QWidget *parent) -> QWidget * {
                return new ui::Bench(
                    from, {QStringLiteral("shopee"), QStringLiteral("tokopedia"), QStringLiteral("lazada")}, parent);
            }};
        out.key = QStringLiteral("F9");
        out.whole = true;
        out.takesShortScans = true;
        out.joined = [](QWidget *widget, ui::Shell &around) {
            QObject::connect(static_cast<ui::Bench *>(widget), &ui::Bench::left, &around, &ui::Shell::goBack);
        };
        out.scan = [](QWidget *widget, const QString &text) {
            static_cast<ui::Bench *>(widget)->scan(text);
            return true;
        };
        return out;
    }

    /// Until nothing is under way any more.
    void still()
    {
        if (!QTest::qWaitFor([this] { return bench->isStill(); }, 20'000))
            qFatal("the bench does not come to rest");
    }
    /// Keys as the window system sends them, 5 ms apart, then Enter; what they do is not waited for.
    void scanOnly(const QString &code)
    {
        at += 1000;
        for (const QChar c : code)
            stroke(c.toUpper().unicode(), c);
        stroke(Qt::Key_Return, QStringLiteral("\r"));
    }
    void scan(const QString &code)
    {
        scanOnly(code);
        still();
    }
    void scan(const char *code) { scan(QString::fromLatin1(code)); }
    /// One key of the keyboard, pressed by a person.
    void press(int key, const QString &text = {}, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        at += 1000;
        stroke(key, text, with);
        clock.advance(ui::ScannerFilter::kHold);
        still();
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            press(c.toUpper().unicode(), c);
    }
    void enter() { press(Qt::Key_Return, QStringLiteral("\r")); }
    void stroke(int key, const QString &text, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        at += 5;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, with, text);
            event.setTimestamp(at);
            QCoreApplication::sendEvent(shell.windowHandle(), &event);
        }
    }
    /// Its parcel's pieces one after the other, as its list has them.
    void scanAll()
    {
        while (bench->state().parcel && ui::currentOf(bench->state()))
            scan(ui::currentOf(bench->state())->code);
    }
    /// Everything in, no weight.
    void packOrder(const QString &number)
    {
        scan(number);
        scanAll();
        if (bench->state().typing == ui::BenchState::Typing::Weight)
            enter();
    }
    const ui::BenchFace &face() const { return bench->surface().face(); }
    const ui::BenchState &state() const { return bench->state(); }
    bool isOpen() const { return state().parcel.has_value(); }

    /// A paid order that nothing stands in the way of.
    qint64 sell(const QString &channel, const QString &number, const QStringList &codes, int pieces,
        const QString &tracking = {})
    {
        auto sold = shop.order(number, QStringLiteral("dian_permata"), QStringLiteral("Sukoharjo"), codes, pieces,
            QStringLiteral("AnterAja"), channels::MoneyState::Paid, 189'000, 72);
        sold.trackingNumber = tracking;
        return shop.take(channel, sold);
    }
    /// What its channel says of an order later.
    void tell(const QString &channel, const QString &number, channels::OrderState state)
    {
        auto sold = shop.order(number, QStringLiteral("dian_permata"), QStringLiteral("Sukoharjo"),
            {QStringLiteral("TLA-600-HTM"), QStringLiteral("V60-02-KRM")}, 2, QStringLiteral("AnterAja"),
            channels::MoneyState::Paid, 189'000, 72);
        sold.state = state;
        sold.version = ++version;
        shop.take(channel, sold);
        QTest::qWait(0);
        still();
    }
    qint64 sellPair(const QString &number)
    {
        return sell(QStringLiteral("shopee"), number, {QStringLiteral("TLA-600-HTM"), QStringLiteral("V60-02-KRM")}, 2);
    }
    void setShelf(const char *code, const char *shelf)
    {
        shop.write([&](Transaction &tx) {
            return fulfilment::setShelf(
                tx, shop.skuIds.value(QString::fromLatin1(code)), shop.cakung, QString::fromLatin1(shelf), "Rini");
        });
    }
    fulfilment::Shipment parcelOf(qint64 order)
    {
        return shop.read([order](Reader &reader) { return fulfilment::shipmentsOf(reader, order); }).back();
    }
    qint64 audited(const char *action)
    {
        return shop.value(QStringLiteral("SELECT count(*) FROM audit WHERE action = '%1'").arg(QLatin1String(action)))
            .toLongLong();
    }
    /// Labels go to a folder of the test's.
    void useFolder() { must(ui::useLabelFolder(labels.path(), QStringLiteral("Folder"))); }
    QStringList files() const { return QDir(labels.path()).entryList(QDir::Files, QDir::Name); }
    /// The channel's label comes in.
    void giveLabel(qint64 shipmentId)
    {
        shop.write([&](Transaction &tx) {
            return fulfilment::keep(tx,
                {.shipmentId = shipmentId,
                    .kind = fulfilment::PaperKind::Label,
                    .source = fulfilment::PaperSource::Channel,
                    .mime = QStringLiteral("application/pdf"),
                    .bytes = QByteArrayLiteral("%PDF-1.4 of the channel")});
        });
    }
    /// Somebody packs an order while this page is not there, and its label comes.
    void packElsewhere(qint64 order)
    {
        const QString who = QStringLiteral("Dedi");
        const qint64 parcel = shop.write([&](Transaction &tx) -> Result<qint64> {
            TRY(const auto parcels, fulfilment::begin(tx, order, who));
            TRY(const auto found, fulfilment::take(tx, parcels.front(), who));
            for (const fulfilment::Content &content : found.contents)
                for (qint64 i = 0; i < content.wanted; ++i)
                    CHECK(fulfilment::scan(tx, found.id, content.code, who));
            CHECK(fulfilment::pack(tx, found.id, {}, who));
            return found.id;
        });
        giveLabel(parcel);
    }
    bool says(const QString &words) const
    {
        const ui::BenchFace &now = face();
        QStringList all{now.title, now.detail, now.todo, now.more, now.notice, now.noticeMore};
        for (const ui::BenchFact &fact : now.facts)
            all << fact.words << fact.more;
        return all.join(u'\n').contains(words);
    }

    SampleShop shop;
    testing::VirtualClock clock;
    Heard ears;
    ui::Services services;
    ui::Appearance appearance;
    ui::Shell shell;
    ui::Bench *bench = nullptr;
    QTemporaryDir labels;
    qint64 version = 1;
    quint64 at = 1'000'000;
};

} // namespace selaras::test
