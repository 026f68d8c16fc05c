// Push messages of Shopee: without the right signature never more than Unauthorized, with it a hint or an error.

#include "channels/shopee/push.h"
#include "channels/shopee/sign.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString url = QStringLiteral("https://door.example/shopee");
    ShopAccess access;
    access.credentials.insert(QStringLiteral("push_key"), QStringLiteral("push-key"));
    wire::HttpRequest request;
    request.method = "POST";
    request.body = fuzz::bytesOf(data, size);

    request.headers = {{"Authorization", request.body}};
    const auto forged = shopee::readPush(request, url, access);
    require(!forged && forged.error().kind == Error::Kind::Unauthorized);

    request.headers = {{"authorization", shopee::pushSignature(QStringLiteral("push-key"), url, request.body)}};
    const auto hint = shopee::readPush(request, url, access);
    fuzz::sound(hint);
    if (hint)
        for (const QString &id : hint->externalIds)
            require(!id.isEmpty());
    else
        require(hint.error().kind == Error::Kind::Malformed);
    return 0;
}
