// The record of a call: whatever surrounds a secret, the record does not have it.

#include "fuzz/sound.h"
#include "wire/redaction.h"

using namespace selaras;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString secret = QStringLiteral("k3y-0f-a-sh0p");
    // Where the platform echoes a value we know to be secret, no name has to give it away.
    for (const QByteArray &body : {bytes, bytes + secret.toUtf8() + bytes}) {
        const QString reply = wire::redacted(wire::HttpReply{200, {{"Set-Cookie", bytes}}, body}, {secret});
        require(!reply.contains(secret));
    }
    wire::HttpRequest request;
    request.base = QStringLiteral("https://shop.example");
    request.path = QStringLiteral("/api");
    request.query = {{QStringLiteral("partner_key"), secret}, {QStringLiteral("next"), QString::fromUtf8(bytes)}};
    request.headers = {{"Authorization", secret.toUtf8()}};
    // Damage before the name of a secret must not hide it.
    for (const QByteArray &told : {QByteArray(), "{\"access_token\": \"" + secret.toUtf8() + "\"}",
             "&access_token=" + secret.toUtf8() + "&x=1"}) {
        request.body = bytes + told;
        require(bytes.contains(secret.toUtf8()) || !wire::redacted(request).contains(secret));
    }
    for (const QString &hidden : wire::secretsOf(request))
        require(hidden.size() >= 8);
    return 0;
}
