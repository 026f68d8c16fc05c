// What those who carry our messages to buyers answer: the WhatsApp Cloud API, and mail servers.

#include "fuzz/sound.h"
#include "messengers/smtp/answer.h"
#include "messengers/whatsapp/codec.h"

using namespace selaras;
using namespace selaras::messengers;

/// Whoever does not know whether a message was taken must not be told to send it again.
static void soundDialogue(const smtp::Dialogue &dialogue)
{
    const auto outcome = smtp::outcomeOf(dialogue);
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled) {
        require(dialogue.aborted); // and nobody was written to
        require(!dialogue.wholeMailLeft || dialogue.code >= 400);
        return;
    }
    fuzz::sound(outcome);
    require(!outcome || dialogue.curl == 0);
    const bool lost = dialogue.curl != 0 && dialogue.wholeMailLeft && dialogue.code == 0;
    require(!lost || outcome.error().kind == Error::Kind::Unconfirmed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const whatsapp::SendTemplate::Input message{
        QStringLiteral("106540352242922"), QStringLiteral("v25.0"), messengers::Message()};
    for (const wire::HttpReply &reply : fuzz::repliesOf(bytes)) {
        const auto accepted = whatsapp::SendTemplate::decode(message, reply);
        fuzz::sound(accepted);
        require(!accepted || (!accepted->id.isEmpty() && reply.status >= 200 && reply.status < 300));
        fuzz::sound(whatsapp::AskNumber::decode({message.account, message.version}, reply));
    }
    for (const int curl : {0, 28, 52, 55, 56, 67})
        for (const bool left : {false, true})
            soundDialogue({.curl = curl,
                .code = bytes.left(3).toInt(),
                .reply = bytes,
                .wholeMailLeft = left,
                .aborted = bytes.endsWith('!')});
    (void)smtp::enhancedCode(bytes);
    return 0;
}
