#include "sentences.h"

namespace selaras::ctl {

namespace {

constexpr Sentence kReturns[]{
    Sentence{"returns.back", "%1 does not say how many pieces of a line come back.", "No return was written down.",
        "Write SKU=pieces, such as POT=1."},
    Sentence{"returns.found", "%1 does not say what was found of a line.", "Nothing was moved.",
        "Write SKU=SELLABLE/DAMAGED/MISSING, such as POT=1/0/0."},
    Sentence{"return.missing", "There is no such return.", "Nothing was changed.",
        "Look at it with `selarasctl returns show`."},
    Sentence{"return.asked", "An answer to this return is on its way.", "Nothing was asked twice.",
        "Wait for the channel; it is asked again by itself."},
    Sentence{"return.why", "A dispute needs a reason of at most 500 characters.", "Nothing was sent.",
        "Say in a sentence why the shop does not agree."},
    Sentence{"return.not-expected", "These goods are not on their way back.", "Nothing was changed.",
        "Accept the return first, or look whether its goods stay with the buyer."},
    Sentence{"return.inspected", "Somebody has looked at these goods already.", "No stock was moved twice.",
        "Correct the stock by hand if it is wrong."},
    Sentence{"return.sum", "Sellable, damaged and missing do not come to what is given back.", "Nothing was moved.",
        "Say of each line how many of each; together they are its pieces."},
    Sentence{"return.unmapped", "Nobody has said what a line of this return is.", "Nothing was moved.",
        "Look at it with `selarasctl returns show`."},
    Sentence{"return.no-order", "The order of this return is not here.", "No order was made.",
        "Type it in with `selarasctl orders add`."},
    Sentence{"return.not-agreed", "Nobody has agreed to this return, and its goods are not here.", "No order was made.",
        "Accept it, or receive its goods with `selarasctl returns receive`."},
    Sentence{"return.exchanged", "Order %1 is sent for this return already.", "No second order was made.",
        "Cancel that one first if it is wrong."},
    Sentence{"return.not-sent", "Nothing of order %1 has left.", "No return was written down.",
        "Goods that are still here are kept back by `selarasctl orders cancel`."},
    Sentence{"return.all-back", "All of order %1 stands in returns already.", "No second return was written down.",
        "Look at them with `selarasctl returns list`."},
    Sentence{"return.reason", "%1 is no reason for a return.", "No return was written down.",
        "Give one that `selarasctl returns enter --help` names."},
    Sentence{"return.nothing", "Nothing is said to come back.", "No return was written down.",
        "Say of at least one line how many pieces come back."},
    Sentence{"return.pieces", "Fewer pieces of %1 than that have left and are not given back yet.",
        "No return was written down.", "Look at the order's other returns with `selarasctl returns show`."},
    Sentence{"return.channels", "The channel has told of return %1 and decides about it.", "Nothing was changed here.",
        "Answer it with `selarasctl returns accept` or `dispute`, or look in the seller centre."},
    Sentence{"return.refunded", "The buyer has the money of return %1 back already.", "Nothing was written down twice.",
        "Look at it with `selarasctl returns show`."},
    Sentence{"return.not-paid", "The buyer has not paid for order %1.", "No refund was written down.",
        "Inspect the goods when they are here; nothing else is owed."},
    Sentence{"return.amount", "%1 is not an amount that can be given back.", "No refund was written down.",
        "Give more than nothing, and no more than is left of what the order cost."},
    Sentence{"return.too-late", "Return %1 cannot be taken back any more.", "Nothing was changed.",
        "Its goods or its money have moved on; look with `selarasctl returns show`."},
};

} // namespace

std::span<const Sentence> sentencesOfReturns() { return kReturns; }

} // namespace selaras::ctl
