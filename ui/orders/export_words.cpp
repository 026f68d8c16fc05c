#include "orders/export_words.h"

#include "audit/story.h"
#include "orders/order_notice.h"
#include "orders/order_words.h"
#include "orders/states.h"
#include "pages/when.h"

namespace selaras::ui {

using orders::ExportWords;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::OrderExport)
};

/// Nothing is said of an order that somebody else sent, or that is over.
QString packingWords(const orders::Row &row)
{
    switch (row.progress) {
    case orders::Progress::Picking: return Words::tr("Being packed");
    case orders::Progress::Packed: return Words::tr("Packed");
    case orders::Progress::HandedOver: return Words::tr("Handed over");
    case orders::Progress::None: break;
    }
    const bool over = orders::hasLeft(row.state) || row.state == channels::OrderState::Cancelled;
    return over ? QString() : Words::tr("Not begun");
}

/// "The address is wrong: the street is missing".
QString heldWords(const orders::Hold &hold)
{
    const QString kind = log::holdKindWords(orders::holdKindName(hold.kind)), detail = holdDetail(hold);
    return detail.isEmpty() ? kind : Words::tr("%1: %2").arg(kind, detail);
}

} // namespace

ExportWords exportWords(qint64 now)
{
    const QString zone = when::zoneWord(now);
    ExportWords out;
    out.header = {Words::tr("Order number"), Words::tr("Channel's id"), Words::tr("Shop"), Words::tr("State"),
        Words::tr("Payment"), Words::tr("Ship by (%1)").arg(zone), Words::tr("Placed (%1)").arg(zone),
        Words::tr("Contents"), Words::tr("SKUs"), Words::tr("Pieces"), Words::tr("Courier"), Words::tr("AWB"),
        Words::tr("Packing"), Words::tr("Held by"), Words::tr("Why held"), Words::tr("Total"), Words::tr("Currency")};
    out.buyers = {Words::tr("Buyer"), Words::tr("City"), Words::tr("Phone"), Words::tr("Address"), Words::tr("Note")};
    out.state = [](const orders::Row &row) {
        return goodsMark(standingOf(row)).word;
    };
    out.money = [](channels::MoneyState money) {
        return moneyMark(money).word;
    };
    out.packing = packingWords;
    out.why = heldWords;
    out.whyOfChannel = channelHoldWords;
    out.channel = Words::tr("Channel");
    out.zone = when::zone();
    return out;
}

} // namespace selaras::ui
