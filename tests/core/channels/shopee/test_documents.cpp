#include "channels/shopee/connector.h"
#include "channels/shopee/documents.h"

#include "base/json.h"
#include "core/channels/shopee/recorded.h"
#include "core/channels/shopee/scripted_wire.h"
#include "support/expect.h"
#include "support/virtual_clock.h"

using namespace selaras;
using namespace channels;
using namespace channels::shopee;
using testing::saying;
using testing::ScriptedWire;

namespace {

const ParcelRef kParcel{QStringLiteral("251231ABCDEF12"), QStringLiteral("OFG1")};
const QByteArray kPdf("%PDF-1.4\nlabel");

/// The answer of a batch call about the one parcel.
wire::HttpReply row(const QByteArray &rest, const QByteArray &error = {})
{
    return saying("{\"error\":\"" + error + "\",\"message\":\"\",\"request_id\":\"r\",\"response\":{\"result_list\":["
        + "{\"order_sn\":\"251231ABCDEF12\",\"package_number\":\"OFG1\"" + rest + "}]}}");
}
wire::HttpReply kinds()
{
    return row(",\"suggest_shipping_document_type\":\"NORMAL_AIR_WAYBILL\","
               "\"selectable_shipping_document_type\":[\"NORMAL_AIR_WAYBILL\",\"THERMAL_AIR_WAYBILL\"]");
}
wire::HttpReply notOrdered()
{
    return row(",\"fail_error\":\"logistics.shipping_document_should_print_first\",\"fail_message\":\"create it\"",
        "common.batch_api_all_failed");
}
wire::HttpReply stage(const QByteArray &status) { return row(",\"status\":\"" + status + '"'); }

} // namespace

/// How a label is got: which kind, order, ask, fetch.
class TestDocuments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScriptedWire> m_wire;
    std::unique_ptr<Connector> m_connector;
    testing::VirtualClock m_clock;

    Result<std::optional<ShippingDocument>> label()
    {
        return testing::finish(m_clock, m_connector->shipper()->label(kParcel, QStringLiteral("SPXID1")));
    }
    QStringList calls() const
    {
        QStringList out;
        for (const wire::HttpRequest &request : m_wire->sent)
            out << request.path.section(u'/', -1);
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<ScriptedWire>();
        m_connector = shopee::kind().connect({}, *m_wire);
    }
    void cleanup()
    {
        m_connector.reset();
        m_wire.reset();
    }

    void aLabelIsOrderedAskedForAndFetched()
    {
        m_wire->replies = {kinds(), notOrdered(), row({}), stage("READY"), saying(kPdf)};
        VALUE(const auto document, label());
        QVERIFY(document.has_value());
        QCOMPARE(document->bytes, kPdf);
        QCOMPARE(document->mime, QStringLiteral("application/pdf"));
        const json::Value ordered = json::parse(m_wire->sent[2].body).value_or(json::Value());
        const json::Value wanted{{"order_list",
            {{{"order_sn", "251231ABCDEF12"}, {"package_number", "OFG1"}, {"tracking_number", "SPXID1"},
                {"shipping_document_type", "THERMAL_AIR_WAYBILL"}}}}};
        QCOMPARE(json::toText(ordered), json::toText(wanted));
    }
    void aLabelThatIsBeingDrawnIsNotOrderedAgain()
    {
        m_wire->replies = {kinds(), stage("PROCESSING")};
        VALUE(const auto none, label());
        QVERIFY(!none);
        QCOMPARE(calls(),
            (QStringList{
                QStringLiteral("get_shipping_document_parameter"), QStringLiteral("get_shipping_document_result")}));
    }
    void aLabelThatCouldNotBeDrawnIsRefusedWithItsReasonAndOrderedAnew()
    {
        m_wire->replies = {kinds(),
            row(",\"status\":\"FAILED\",\"fail_error\":\"logistics.x\",\"fail_message\":\"no address\""), row({})};
        const auto refused = label();
        ENDS_AS("rejected", refused);
        QCOMPARE(refused.error().code, QStringLiteral("label.failed"));
        QVERIFY(refused.error().detail.contains(u"no address"));
        QCOMPARE(calls().back(), QStringLiteral("create_shipping_document"));
    }
    void theDownloadsFirstBytesDecide_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("a PDF") << kPdf << QStringLiteral("application/pdf");
        QTest::newRow("a ZIP") << QByteArray("PK\x03\x04zip") << QStringLiteral("application/zip");
        QTest::newRow("print first, with status 200") << QByteArray(
            "{\"error\":\"logistics.shipping_document_should_print_first\",\"message\":\"x\",\"request_id\":\"r\"}")
                                                      << QStringLiteral("not yet");
        QTest::newRow("later, with status 200")
            << QByteArray("{\"error\":\"logistics.download_later\",\"message\":\"x\",\"request_id\":\"r\"}")
            << QStringLiteral("not yet");
        QTest::newRow("unknown parcel") << QByteArray(
            "{\"error\":\"logistics.package_number_not_found\",\"message\":\"x\",\"request_id\":\"r\"}")
                                        << QStringLiteral("parcel.not-found");
        QTest::newRow("no error and no document")
            << QByteArray("{\"error\":\"\",\"request_id\":\"r\"}") << QStringLiteral("malformed");
        QTest::newRow("a page") << QByteArray("<html>maintenance</html>") << QStringLiteral("malformed");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("malformed");
    }
    void theDownloadsFirstBytesDecide()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, outcome);
        wire::HttpReply download = saying(body);
        download.headers.append(
            qMakePair(QByteArray("Content-Type"), QByteArray("application/pdf"))); // whatever it says
        m_wire->replies = {kinds(), stage("READY"), download};
        const auto document = label();
        const QString got = !document
            ? document.error().kind == Error::Kind::Malformed ? QStringLiteral("malformed") : document.error().code
            : *document ? (*document)->mime
                        : QStringLiteral("not yet");
        QCOMPARE(got, outcome);
    }
    void withoutAThermalKindTheSuggestedOneIsTaken()
    {
        m_wire->replies = {row(",\"suggest_shipping_document_type\":\"NORMAL_AIR_WAYBILL\","
                               "\"selectable_shipping_document_type\":[\"NORMAL_AIR_WAYBILL\"]"),
            stage("READY"), saying(kPdf)};
        VALUE(const auto document, label());
        QVERIFY(document.has_value());
        QVERIFY(m_wire->sent[2].body.contains("NORMAL_AIR_WAYBILL"));
    }
    void anAnswerAboutAnotherParcelIsNone()
    {
        m_wire->replies = {saying(
            "{\"error\":\"\",\"response\":{\"result_list\":[{\"order_sn\":\"251231ABCDEF12\",\"package_number\":\"OFG2\","
            "\"suggest_shipping_document_type\":\"NORMAL_AIR_WAYBILL\"}]}}")};
        ENDS_AS("malformed", label());
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"
