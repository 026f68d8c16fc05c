// What Shopee tells of shipments and labels.

#include "channels/shopee/documents.h"
#include "channels/shopee/shipping.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::channels::shopee;

static const ParcelRef kParcel{QStringLiteral("251231ABCDEF12"), QStringLiteral("OFG190234567890123")};

static void soundOffer(const Result<ShippingParameters> &offered)
{
    fuzz::sound(offered);
    if (!offered)
        return;
    const auto again = pickUpAgainOf(*offered);
    fuzz::sound(again);
    require(!again || (again->addressId && !again->timeId.isEmpty()));
    const auto way = handOverOf(*offered);
    fuzz::sound(way);
    // A courier is sent only where and when one was offered.
    if (!way || !way->addressId)
        return;
    bool found = false;
    for (const ShippingParameters::Address &address : offered->addresses) {
        found = found || (address.id == *way->addressId && way->timeId.isEmpty());
        for (const ShippingParameters::Time &time : address.times)
            found = found || (address.id == *way->addressId && time.id == way->timeId);
    }
    require(found);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const LabelRef label{kParcel, QStringLiteral("THERMAL_AIR_WAYBILL")};
    for (const wire::HttpReply &reply : fuzz::repliesOf(fuzz::bytesOf(data, size))) {
        soundOffer(GetShippingParameter::decode(kParcel, reply));
        fuzz::sound(ShipOrder::decode({}, reply));
        fuzz::sound(UpdateShippingOrder::decode({}, reply));
        const auto number = GetTrackingNumber::decode(kParcel, reply);
        fuzz::sound(number);
        require(!number || !*number || !(*number)->isEmpty());
        const auto kind = GetDocumentParameter::decode(kParcel, reply);
        fuzz::sound(kind);
        require(!kind || !kind->isEmpty());
        fuzz::sound(CreateDocument::decode({label, {}}, reply));
        fuzz::sound(GetDocumentResult::decode(label, reply));
        const auto document = DownloadDocument::decode(label, reply);
        fuzz::sound(document);
        require(!document || (reply.status == 200 && document->bytes == reply.body && !document->mime.isEmpty()));
    }
    return 0;
}
