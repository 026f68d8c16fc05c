#include "sentences/tables.h"

namespace selaras::ui {

namespace {

// What tells a person that orders, files of them or returns need them.
const OfCode kAlertsOfOrders[]{
    {"orders.file",
        {SAY("A file of orders was not taken whole."), SAY("The orders that were left out are not in the queues."),
            SAY("Open Orders, press I and look at the file; mend its rows and put it there again.")}},
    {"orders.drop",
        {SAY("A place where files of orders are put cannot be used."),
            SAY("Files that wait there are not taken in; other orders are not affected."),
            SAY("Look whether the folder is there and may be read and written.")}},
    {"orders.drop-key",
        {SAY("A server that files of orders lie on shows another key than before."),
            SAY("Nothing was said to it and no file was taken; it may be another computer."),
            SAY("Ask whoever runs the server whether this is its key; then put it into the source in Order files.")}},
    {"orders.drop-login",
        {SAY("A server that files of orders lie on does not let Selaras in."),
            SAY("Files that wait there are not taken in; it is tried again once an hour."),
            SAY("Open Orders, press I, then S, and give the source its user, password or key anew.")}},
    {"orders.drop-name",
        {SAY("A file of orders has a name that cannot be read."), SAY("It is not taken in; others are."),
            SAY("Give it a name of letters, digits and signs.")}},
    {"order.pick-up-failed",
        {SAY("A courier came for parcels of %1 and did not get them."),
            SAY("The parcels are still here, and nobody comes for them again by himself."),
            SAY("Open Orders and press P on what is marked No pick-up.")}},
    {"return.due",
        {SAY("A return at %1 has to be answered within a day."),
            SAY("Without an answer the channel decides, mostly for the buyer."),
            SAY("Answer it in Returns: accept it with A, or dispute it with D.")}},
    {"return.overdue",
        {SAY("The day to answer a return at %1 has passed."), SAY("The channel decides it without the shop."),
            SAY("Look in the seller centre what came of it.")}},
};

} // namespace

std::span<const OfCode> alertsOfOrders() { return kAlertsOfOrders; }

} // namespace selaras::ui
