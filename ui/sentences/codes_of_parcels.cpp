#include "sentences/tables.h"

#include <array>

namespace selaras::ui {

namespace {

// What stands in the way of packing, and what else can be refused about a parcel.
const std::array kCodes{
    OfCode{"pack.left",
        {SAY("The goods of this order have left already."), SAY("Nothing was changed; it must not be packed twice."),
            SAY("Look at its timeline for who handed it over.")}},
    OfCode{"pack.cancelled",
        {SAY("This order is cancelled."), SAY("It must not be sent; its stock is free for others."),
            SAY("Put the goods back on their shelf.")}},
    OfCode{"pack.cancel-asked",
        {SAY("The buyer asks to cancel this order."), SAY("It must not be sent before somebody has answered."),
            SAY("Answer the request in Orders, then scan again.")}},
    OfCode{"pack.cancel-sent",
        {SAY("The channel was asked to cancel this order and has not answered."),
            SAY("Its stock is not released; do not ship this parcel."),
            SAY("Wait for the answer; it is asked again by itself.")}},
    OfCode{"pack.unpaid",
        {SAY("This order is not paid."), SAY("Its stock is kept only until its time is over."),
            SAY("Pack another; it comes by itself once it is paid.")}},
    OfCode{"pack.held-by-channel",
        {SAY("The channel keeps this order back."), SAY("It cannot be sent yet; its stock stays reserved."),
            SAY("Look at the order for why.")}},
    OfCode{"pack.held",
        {SAY("This order is held."),
            SAY("It must not be sent before somebody has released it; its stock stays reserved."),
            SAY("Open the order to see why, and release it with H.")}},
    OfCode{"pack.needs-mapping",
        {SAY("Nobody has said what a line of this order is."), SAY("It cannot be packed; the other orders go on."),
            SAY("Map its listing in Orders.")}},
    OfCode{"pack.short",
        {SAY("Something of this order is not there."), SAY("It waits for stock; what is there stays reserved."),
            SAY("Receive the goods, or press W on the order for what can be done.")}},
    OfCode{"pack.nothing-there",
        {SAY("Nothing of this order is there."), SAY("It waits for stock."), SAY("Receive the goods first.")}},
    OfCode{"pack.taken",
        {SAY("Somebody else is packing this parcel."),
            SAY("It was left on that bench, so that it is not packed twice."),
            SAY("Take another, or wait ten minutes after the last scan there.")}},
    OfCode{"pack.incomplete",
        {SAY("Not everything is in the box."), SAY("No label is printed before it is."), SAY("Scan what is missing.")}},
    OfCode{"pack.nothing-scanned",
        {SAY("Nothing was scanned into this box."), SAY("Nothing was changed."), SAY("Scan an item first.")}},
    OfCode{"shipment.missing",
        {SAY("There is no such parcel."), SAY("Nothing was changed."), SAY("Press F5 and look again.")}},
    OfCode{"shipment.moved",
        {SAY("This parcel is not where this could be done."),
            SAY("Nothing was changed; somebody may have been faster."), SAY("Press F5 to see how it stands.")}},
    OfCode{"promise.nothing-held",
        {SAY("The order holds fewer pieces there than the parcel has."),
            SAY("The parcel was not handed over and no stock moved."), SAY("Open the parcel, and scan it again.")}},
    OfCode{"wave.empty",
        {SAY("Nothing can be picked so just now."), SAY("No wave was started."),
            SAY("Choose another courier or warehouse; held and short orders are left out.")}},
    OfCode{"wave.closed", {SAY("This wave is over."), SAY("Nothing was changed."), SAY("Press F5 and look again.")}},
    OfCode{"shelf.name",
        {SAY("A shelf's name has at most 32 letters, digits and signs."), SAY("Nothing was changed."),
            SAY("Give a shorter one.")}},
    OfCode{"paper.missing",
        {SAY("This paper is not there any more."), SAY("Nothing was printed."), SAY("Press F5 and look again.")}},
    OfCode{"order.not-ours",
        {SAY("Its channel says how this order stands."), SAY("Nothing was changed here."),
            SAY("Change it in the seller centre.")}},
    OfCode{"order.no-move",
        {SAY("An order that stands so cannot go there."), SAY("Nothing was changed."),
            SAY("Press F5 to see how it stands now.")}},
};

} // namespace

std::span<const OfCode> codesOfParcels() { return kCodes; }

} // namespace selaras::ui
