#include "channels/shopee/documents.h"

#include "base/text.h"
#include "channels/shopee/envelope.h"

#include <algorithm>

namespace selaras::channels::shopee {

namespace {

using json::Fields;

const QString kThermal = QStringLiteral("THERMAL_AIR_WAYBILL");

json::Value rowOf(const ParcelRef &parcel)
{
    json::Value row{{"order_sn", json::utf8(parcel.externalId)}};
    if (!parcel.packageId.isEmpty())
        row["package_number"] = json::utf8(parcel.packageId);
    return row;
}

json::Value rowOf(const LabelRef &label)
{
    json::Value row = rowOf(label.parcel);
    row["shipping_document_type"] = json::utf8(label.type);
    return row;
}

json::Value listOf(json::Value row) { return json::Value{{"order_list", json::Value::array({std::move(row)})}}; }

/// The answer of a batch of one. When all of a batch failed (ours always does) the frame has an error of its own, which
/// says nothing; the row has the reason.
Result<json::Value> openedRow(const ParcelRef &parcel, const wire::HttpReply &reply)
{
    auto body = json::parse(reply.body);
    const bool allFailed = body && body->is_object() && body->contains("error") && (*body)["error"].is_string()
        && bareCode(QString::fromStdString((*body)["error"].get<std::string>())) == u"batch_api_all_failed";
    if (!allFailed)
        CHECK(opened(reply));
    Fields fields(*body, QStringLiteral("document"));
    Fields response = allFailed ? fields.objectOr("response") : fields.object("response");
    for (Fields &row : response.listOr("result_list")) {
        const QString number = row.textOr("package_number");
        const bool ours = row.textOr("order_sn") == parcel.externalId
            && (number.isEmpty() || parcel.packageId.isEmpty() || number == parcel.packageId);
        if (!ours)
            continue;
        const QString failed = row.textOr("fail_error");
        const QString why = row.textOr("fail_message");
        CHECK(judged(fields, reply));
        // A job that failed says so by its status, with the reason beside it: that is an answer.
        if (!failed.isEmpty() && row.textOr("status") != u"FAILED")
            return fail(errorOf(failed, why, reply));
        return row.value();
    }
    CHECK(judged(fields, reply));
    if (allFailed)
        CHECK(opened(reply));
    return malformed(reply, QStringLiteral("no word of the package asked for"));
}

} // namespace

wire::HttpRequest GetDocumentParameter::encode(const Input &parcel)
{
    return post(QStringLiteral("/api/v2/logistics/get_shipping_document_parameter"), listOf(rowOf(parcel)), true);
}

Result<GetDocumentParameter::Output> GetDocumentParameter::decode(const Input &parcel, const wire::HttpReply &reply)
{
    TRY(const json::Value answer, openedRow(parcel, reply));
    Fields row(answer, QStringLiteral("document"));
    const std::vector<QString> kinds = row.textsOr("selectable_shipping_document_type");
    QString suggested = row.textOr("suggest_shipping_document_type");
    if (std::find(kinds.begin(), kinds.end(), kThermal) != kinds.end())
        suggested = kThermal;
    if (suggested.isEmpty() && !kinds.empty())
        suggested = kinds.front();
    if (suggested.isEmpty())
        row.fault("suggest_shipping_document_type", QStringLiteral("no kind of label"));
    CHECK(judged(row, reply));
    return suggested;
}

wire::HttpRequest CreateDocument::encode(const Input &in)
{
    json::Value row = rowOf(in.label);
    if (!in.trackingNumber.isEmpty())
        row["tracking_number"] = json::utf8(in.trackingNumber);
    return post(QStringLiteral("/api/v2/logistics/create_shipping_document"), listOf(std::move(row)), true);
}

Result<CreateDocument::Output> CreateDocument::decode(const Input &in, const wire::HttpReply &reply)
{
    CHECK(openedRow(in.label.parcel, reply));
    return Output();
}

wire::HttpRequest GetDocumentResult::encode(const Input &label)
{
    return post(QStringLiteral("/api/v2/logistics/get_shipping_document_result"), listOf(rowOf(label)), true);
}

Result<GetDocumentResult::Output> GetDocumentResult::decode(const Input &label, const wire::HttpReply &reply)
{
    TRY(const json::Value answer, openedRow(label.parcel, reply));
    Fields row(answer, QStringLiteral("document"));
    Output out;
    const QString status = row.text("status");
    out.stage = status == u"READY" ? Stage::Ready : status == u"FAILED" ? Stage::Failed : Stage::Drawing;
    if (out.stage == Stage::Failed)
        out.reason = QStringLiteral("%1 %2").arg(row.textOr("fail_error"), row.textOr("fail_message")).trimmed();
    CHECK(judged(row, reply));
    return out;
}

wire::HttpRequest DownloadDocument::encode(const Input &label)
{
    json::Value body = listOf(rowOf(label.parcel));
    body["shipping_document_type"] = json::utf8(label.type);
    return post(QStringLiteral("/api/v2/logistics/download_shipping_document"), body, true);
}

Result<DownloadDocument::Output> DownloadDocument::decode(const Input &, const wire::HttpReply &reply)
{
    const bool good = reply.status >= 200 && reply.status < 300;
    if (good && reply.body.startsWith("%PDF"))
        return ShippingDocument{reply.body, QStringLiteral("application/pdf")};
    if (good && reply.body.startsWith("PK\x03\x04"))
        return ShippingDocument{reply.body, QStringLiteral("application/zip")};
    CHECK(opened(reply)); // says what went wrong, also with status 200
    return malformed(reply, QStringLiteral("an answer that is neither a document nor an error"));
}

} // namespace selaras::channels::shopee
