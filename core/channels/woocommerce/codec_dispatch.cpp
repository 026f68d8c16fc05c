#include "channels/woocommerce/codec_dispatch.h"

#include "channels/woocommerce/codec_errors.h"
#include "channels/woocommerce/codec_text.h"

namespace selaras::channels::woocommerce {

namespace {

using json::Fields;

QString pathOf(const QString &id) { return QStringLiteral("/wp-json/wc/v3/orders/") + id; }

wire::HttpRequest post(const QString &path, const json::Value &body)
{
    return {.method = "POST",
        .path = path,
        .headers = {{"Content-Type", "application/json"}},
        .body = json::toBytes(body),
        .repeatable = false};
}

tl::unexpected<Error> malformed(const wire::HttpReply &reply, const QString &why)
{
    Error error(Error::Kind::Malformed, why);
    error.raw = reply.body.left(64 * 1024);
    return fail(std::move(error));
}

} // namespace

QString dispatchNote(const QString &courier, const QString &trackingNumber)
{
    if (courier.isEmpty() && trackingNumber.isEmpty())
        return {};
    QString text = QStringLiteral("Pesanan Anda sudah dikirim.");
    if (!courier.isEmpty())
        text += QStringLiteral(" Kurir: %1.").arg(courier);
    if (!trackingNumber.isEmpty())
        text += QStringLiteral(" Nomor resi: %1.").arg(trackingNumber);
    return text;
}

wire::HttpRequest CustomerNotes::encode(const Input &id)
{
    return {
        .path = pathOf(id) + QStringLiteral("/notes"), .query = {{QStringLiteral("type"), QStringLiteral("customer")}}};
}

Result<CustomerNotes::Output> CustomerNotes::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value document, documentOf(reply));
    if (!document.is_array())
        return malformed(reply, QStringLiteral("expected a list of notes"));
    Output out;
    for (const json::Value &element : document) {
        Fields note(element, QStringLiteral("note"));
        const QString text = withoutEntities(note.textOr("note"));
        // Old shops give all notes whatever they are asked for.
        if (note.flagOr("customer_note", false))
            out.push_back(text);
        if (const auto verdict = note.verdict(); !verdict)
            return malformed(reply, verdict.error().detail);
    }
    return out;
}

wire::HttpRequest AddCustomerNote::encode(const Input &in)
{
    return post(
        pathOf(in.id) + QStringLiteral("/notes"), json::Value{{"note", json::utf8(in.text)}, {"customer_note", true}});
}

Result<AddCustomerNote::Output> AddCustomerNote::decode(const Input &, const wire::HttpReply &reply)
{
    CHECK(documentOf(reply));
    return Output();
}

wire::HttpRequest CompleteOrder::encode(const Input &id)
{
    return post(pathOf(id), json::Value{{"status", "completed"}});
}

Result<QString> CompleteOrder::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value document, documentOf(reply));
    Fields order(document, QStringLiteral("order"));
    const QString status = order.text("status");
    if (const auto verdict = order.verdict(); !verdict)
        return malformed(reply, verdict.error().detail);
    return status;
}

} // namespace selaras::channels::woocommerce
