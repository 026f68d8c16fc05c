#include "app/sandbox/platforms/shopee/caller.h"

using namespace selaras;
using namespace sandbox;
using shopee::Json;

/// What may be asked for, and what the answers hold.
class QuestionsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Caller> m_caller;

private Q_SLOTS:
    void init()
    {
        m_caller = std::make_unique<Caller>();
        m_caller->platform.addListing(kSku, QStringLiteral("Teko"), {}, 8'000'000, 50);
    }
    void cleanup() { m_caller.reset(); }

    void listLimitsAreKept_data()
    {
        QTest::addColumn<qint64>("window");
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("15 days") << 15 * kDay << 100 << QByteArray();
        QTest::newRow("a second more") << 15 * kDay + 1000 << 100 << QByteArray("order.order_list_invalid_time");
        QTest::newRow("backwards") << -kDay << 100 << QByteArray("error_param");
        QTest::newRow("101 a page") << kDay << 101 << QByteArray("error_param");
        QTest::newRow("none a page") << kDay << 0 << QByteArray("error_param");
    }
    void listLimitsAreKept()
    {
        QFETCH(const qint64, window);
        QFETCH(const int, size);
        QFETCH(const QByteArray, code);
        QCOMPARE(error(m_caller->list(kStart, kStart + window, size)), code);
    }
    void requiredParametersAreRequired()
    {
        QCOMPARE(error(m_caller->get("/api/v2/order/get_order_list")), QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/order/get_order_detail")), QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/product/get_item_list",
                     {{QStringLiteral("offset"), QStringLiteral("0")},
                         {QStringLiteral("page_size"), QStringLiteral("50")}})),
            QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/product/get_item_base_info")), QByteArray("error_param"));
        QCOMPARE(error(m_caller->post("/api/v2/product/update_stock", Json::object())), QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/order/no_such_call")), QByteArray("error_not_found"));
        QCOMPARE(error(m_caller->get("/api/v2/product/update_stock")), QByteArray("error_not_found")); // wrong verb
    }
    void itemStatusesAreRepeatedNotJoined()
    {
        const auto items = [&](Query statuses) {
            Query query{
                {QStringLiteral("offset"), QStringLiteral("0")}, {QStringLiteral("page_size"), QStringLiteral("50")}};
            query.append(std::move(statuses));
            return m_caller->get("/api/v2/product/get_item_list", std::move(query))["response"]["item"].size();
        };
        const QString key = QStringLiteral("item_status");
        QCOMPARE(items({{key, QStringLiteral("UNLIST")}, {key, QStringLiteral("NORMAL")}}), std::size_t(1));
        QCOMPARE(items({{key, QStringLiteral("UNLIST,NORMAL")}}), std::size_t(0));
    }
    void fiftyDetailsAtMostAndUnknownOnesAreLeftOut()
    {
        const QString sn = m_caller->sell(kSku);
        QStringList many;
        for (int i = 0; i < 50; ++i)
            many << QStringLiteral("X%1").arg(i);
        many << sn;
        const auto ask = [&](const QStringList &sns) {
            return m_caller->get("/api/v2/order/get_order_detail", {{QStringLiteral("order_sn_list"), sns.join(u',')}});
        };
        QCOMPARE(error(ask(many)), QByteArray("error_param"));
        const Json answer = ask(many.mid(1));
        QCOMPARE(answer["response"]["order_list"].size(), std::size_t(1));
        QCOMPARE(answer["warning"].size(), std::size_t(49));
    }
    void fieldsThatWereNotAskedForAreAbsent()
    {
        const QString sn = m_caller->sell(kSku);
        const Json bare = m_caller->detail(sn, "");
        for (const char *always :
            {"order_sn", "region", "currency", "cod", "order_status", "create_time", "update_time"})
            QVERIFY2(bare.contains(always), always);
        for (const char *asked : {"item_list", "package_list", "recipient_address", "pay_time", "total_amount"}) {
            QVERIFY2(!bare.contains(asked), asked);
            QVERIFY2(m_caller->detail(sn).contains(asked), asked);
        }
    }
    void buyersAreMasked()
    {
        const Json address = m_caller->detail(m_caller->sell(kSku))["recipient_address"];
        for (const char *field : {"name", "phone", "full_address", "zipcode"})
            QVERIFY2(address[field].get<std::string>().find('*') != std::string::npos, field);
    }
    void pagesFollowTheCursorAndSurviveChanges()
    {
        QStringList made;
        for (int i = 0; i < 25; ++i) {
            m_caller->now += 1000;
            made << m_caller->sell(kSku);
        }
        QStringList seen;
        QString cursor;
        bool more = true;
        for (int page = 0; more && page < 10; ++page) {
            const Json answer = m_caller->list(kStart, kStart + kHour, 10, cursor)["response"];
            for (const Json &row : answer["order_list"])
                seen << QString::fromStdString(row["order_sn"].get<std::string>());
            more = answer["more"].get<bool>();
            cursor = QString::fromStdString(answer["next_cursor"].get<std::string>());
            QCOMPARE(cursor.isEmpty(), !more);
            m_caller->now += 1000;
            m_caller->platform.shipBySeller(made[page], m_caller->now);
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
        QCOMPARE(
            error(m_caller->list(kStart, kStart + kHour, 10, QStringLiteral("nonsense"))), QByteArray("error_param"));
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "test_questions.moc"
