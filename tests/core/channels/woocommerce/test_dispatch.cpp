#include "channels/woocommerce/codec_dispatch.h"
#include "channels/woocommerce/connector.h"

#include "platforms/woocommerce/woocommerce_platform.h"
#include "support/expect.h"
#include "support/in_process_wire.h"
#include "support/virtual_clock.h"

using namespace selaras;
using namespace channels;

/// What a shop and its buyer are told when a parcel has left.
class TestDispatch : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<testing::VirtualClock> m_clock;
    std::unique_ptr<sandbox::WooCommercePlatform> m_shop;
    std::unique_ptr<testing::InProcessWire> m_wire;
    std::unique_ptr<Connector> m_connector;
    ShopAccess m_access;

    QString sell() { return m_shop->order({{QStringLiteral("A"), 1}}, true, m_clock->now()); }
    Result<> dispatched(const QString &id, const QString &courier, const QString &number)
    {
        return testing::finish(*m_clock, m_connector->dispatcher()->dispatched(id, courier, number));
    }
    QStringList told(const QString &id) const
    {
        QStringList out;
        for (const auto &note : m_shop->orders().find(id.toLongLong())->notes)
            if (note.forCustomer)
                out << note.text;
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<testing::VirtualClock>();
        m_shop = std::make_unique<sandbox::WooCommercePlatform>(3);
        m_shop->addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 50);
        m_access.baseUrl = QStringLiteral("http://platform.test");
        for (const auto &[name, value] : m_shop->credentials())
            m_access.credentials.insert(name, value);
        m_wire = std::make_unique<testing::InProcessWire>(*m_clock, woocommerce::kind().sign, m_access, *m_shop);
        m_connector = woocommerce::kind().connect(m_access, *m_wire);
    }
    void cleanup()
    {
        m_connector.reset();
        m_wire.reset();
        m_shop.reset();
        m_clock.reset();
    }

    void theBuyerIsToldByWhomAndUnderWhichNumber()
    {
        const QString id = sell();
        ENDS_AS("ok", dispatched(id, QStringLiteral("JNE REG"), QStringLiteral("JNE0123")));
        QCOMPARE(
            told(id), QStringList{QStringLiteral("Pesanan Anda sudah dikirim. Kurir: JNE REG. Nomor resi: JNE0123.")});
        QCOMPARE(m_shop->orders().find(id.toLongLong())->status, QStringLiteral("completed"));
    }
    void withoutCourierAndNumberThereIsNothingToTell()
    {
        const QString id = sell();
        ENDS_AS("ok", dispatched(id, {}, {}));
        QCOMPARE(told(id), QStringList());
        QCOMPARE(m_shop->orders().find(id.toLongLong())->status, QStringLiteral("completed"));
    }
    void whoeverToldTheNumberToldIt()
    {
        const QString id = sell();
        m_wire->onReply = [&](const wire::HttpRequest &request, wire::HttpReply &reply) {
            if (request.path.endsWith(u"/notes"))
                reply.body = "[{\"id\":5,\"note\":\"resi JNE0123 ya kak\",\"customer_note\":true}]";
        };
        ENDS_AS("ok", dispatched(id, QStringLiteral("JNE REG"), QStringLiteral("JNE0123")));
        QCOMPARE(told(id), QStringList());
    }
    void aNoteOfTheShopsOwnTellsTheBuyerNothing()
    {
        const QString id = sell();
        m_wire->onReply = [&](const wire::HttpRequest &request, wire::HttpReply &reply) {
            if (request.method == "GET" && request.path.endsWith(u"/notes"))
                reply.body = "[{\"id\":5,\"note\":\"JNE0123\",\"customer_note\":false}]"; // as old shops answer
        };
        ENDS_AS("ok", dispatched(id, QStringLiteral("JNE REG"), QStringLiteral("JNE0123")));
        QCOMPARE(told(id).size(), 1);
    }
    void anOrderCompletedByHandStillGetsItsNumber()
    {
        const QString id = sell();
        QVERIFY(m_shop->shipBySeller(id, m_clock->now()));
        m_wire->forgetSent();
        ENDS_AS("ok", dispatched(id, {}, QStringLiteral("JNE0123")));
        QCOMPARE(told(id), QStringList{QStringLiteral("Pesanan Anda sudah dikirim. Nomor resi: JNE0123.")});
        QVERIFY(!m_wire->sent().back().body.contains("status"));
    }
    void anOrderThatIsRefundedOrOnHoldIsNotSent()
    {
        const QString held = m_shop->orderByBankTransfer({{QStringLiteral("A"), 1}}, m_clock->now());
        const Result<> early = dispatched(held, {}, QStringLiteral("JNE0123"));
        ENDS_AS("rejected", early);
        QCOMPARE(early.error().code, QStringLiteral("order.not-to-send"));
        const QString refunded = sell();
        m_shop->orders().setStatus(refunded.toLongLong(), QStringLiteral("refunded"), m_clock->now());
        ENDS_AS("rejected", dispatched(refunded, {}, QStringLiteral("JNE0123")));
        QCOMPARE(told(held) + told(refunded), QStringList());
    }
    void whatIsNoIdIsNeverAskedFor()
    {
        ENDS_AS("rejected", dispatched(QStringLiteral("../settings"), {}, {}));
        QVERIFY(m_wire->sent().empty());
    }
    void notesThatAreNoListAreMalformed()
    {
        const wire::HttpReply reply{200, {}, "{\"code\":1}"};
        ENDS_AS("malformed", woocommerce::CustomerNotes::decode(QStringLiteral("1"), reply));
    }
};

QTEST_GUILESS_MAIN(TestDispatch)
#include "test_dispatch.moc"
