// What Shopee answers when it is told something: stock, cancels, and the tokens of a sign-in.

#include "channels/shopee/auth.h"
#include "channels/shopee/cancel.h"
#include "channels/shopee/stock.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels::shopee;

static void soundGrant(const Result<Grant> &grant)
{
    fuzz::sound(grant);
    if (!grant) {
        // A token that was used up by a call whose answer is unreadable is not known to be refused, nor kept in a log.
        require(grant.error().kind != Error::Kind::Malformed);
        return;
    }
    require(!grant->access.isEmpty() && !grant->refresh.isEmpty());
    const channels::Tokens tokens = tokensOf(*grant, 1'700'000'000'000);
    require(tokens.accessExpiresAt > 0 && tokens.refreshExpiresAt > 0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<channels::StockUpdate> asked{
        {{QStringLiteral("1001"), QStringLiteral("2001")}, 7}, {{QStringLiteral("1001"), QStringLiteral("2002")}, 0}};
    for (const wire::HttpReply &reply : fuzz::repliesOf(fuzz::bytesOf(data, size))) {
        const auto stock = UpdateStock::decode(asked, reply);
        fuzz::sound(stock);
        if (stock)
            fuzz::sound(*stock, asked);
        fuzz::sound(CancelOrder::decode({}, reply));
        fuzz::sound(HandleBuyerCancellation::decode({}, reply));
        soundGrant(GetToken::decode({}, reply));
        soundGrant(RefreshToken::decode({}, reply));
        soundGrant(GetTokenByResendCode::decode({}, reply));
    }
    return 0;
}
