#include "audit/words.h"

#include <QCoreApplication>
#include <QHash>

namespace selaras::ui::log {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Audit)
};

// As in sentences/tables.h: lupdate files these under the namespace.
#define SAY(text) text

const QHash<QString, const char *> &table()
{
    static const QHash<QString, const char *> kTable{
        {QStringLiteral("order.received"), SAY("Order received")},
        {QStringLiteral("order.amended"), SAY("Order changed")},
        {QStringLiteral("order.state"), SAY("Order moved on")},
        {QStringLiteral("order.paid"), SAY("Payment confirmed")},
        {QStringLiteral("order.file"), SAY("Orders read from a file")},
        {QStringLiteral("order.source"), SAY("Source of orders saved")},
        {QStringLiteral("order.source.host-key"), SAY("Key of a server met")},
        {QStringLiteral("order.cancelled"), SAY("Order cancelled")},
        {QStringLiteral("order.cancel-asked"), SAY("Cancel asked for")},
        {QStringLiteral("order.cancel-granted"), SAY("Cancel accepted")},
        {QStringLiteral("order.cancel-refused"), SAY("Cancel refused")},
        {QStringLiteral("order.substituted"), SAY("Something else is sent")},
        {QStringLiteral("order.substitute-taken-back"), SAY("Sent as ordered again")},
        {QStringLiteral("sender.added"), SAY("Sender of messages added")},
        {QStringLiteral("sender.changed"), SAY("Sender of messages changed")},
        {QStringLiteral("sender.refused"), SAY("Sender of messages not let in")},
        {QStringLiteral("sender.used"), SAY("Sender of messages used again")},
        {QStringLiteral("sender.stopped"), SAY("Sender of messages stopped")},
        {QStringLiteral("sender.removed"), SAY("Sender of messages removed")},
        {QStringLiteral("sender.tried"), SAY("Sender of messages tried out")},
        {QStringLiteral("message.switched-on"), SAY("Messages to buyers switched on")},
        {QStringLiteral("message.switched-off"), SAY("Messages to buyers switched off")},
        {QStringLiteral("message.text"), SAY("Text of messages changed")},
        {QStringLiteral("message.sent"), SAY("Buyer written to")},
        {QStringLiteral("message.failed"), SAY("Message to the buyer refused")},
        {QStringLiteral("message.unknown"), SAY("Message to the buyer: unknown whether it arrived")},
        {QStringLiteral("order.held"), SAY("Order held")},
        {QStringLiteral("order.released"), SAY("Order no longer held")},
        {QStringLiteral("shipment.begun"), SAY("Parcel begun")},
        {QStringLiteral("shipment.dropped"), SAY("Parcel not sent")},
        {QStringLiteral("shipment.left"), SAY("Parcel left, says the channel")},
        {QStringLiteral("shipment.packed"), SAY("Parcel packed")},
        {QStringLiteral("shipment.opened"), SAY("Parcel opened again")},
        {QStringLiteral("shipment.arranged"), SAY("Courier arranged")},
        {QStringLiteral("shipment.pick-up-failed"), SAY("The courier came in vain, says the channel")},
        {QStringLiteral("shipment.booked-again"), SAY("Another pick-up asked for")},
        {QStringLiteral("shipment.handed-over"), SAY("Parcel handed over")},
        {QStringLiteral("wave.started"), SAY("Wave started")},
        {QStringLiteral("wave.aborted"), SAY("Wave broken off")},
        {QStringLiteral("courier.cutoff"), SAY("Courier's time changed")},
        {QStringLiteral("sku.shelf"), SAY("Shelf changed")},
        {QStringLiteral("paper.printed"), SAY("Printed")},
        {QStringLiteral("paper.reprinted"), SAY("Printed again")},
        {QStringLiteral("return.received-request"), SAY("Return asked for")},
        {QStringLiteral("return.state"), SAY("Return moved on")},
        {QStringLiteral("return.accepted"), SAY("Return accepted")},
        {QStringLiteral("return.disputed"), SAY("Return disputed")},
        {QStringLiteral("return.goods-received"), SAY("Returned goods received")},
        {QStringLiteral("return.inspected"), SAY("Returned goods inspected")},
        {QStringLiteral("order.refunded"), SAY("Money given back")},
        {QStringLiteral("return.entered"), SAY("Return written down")},
        {QStringLiteral("return.refused"), SAY("Return refused")},
        {QStringLiteral("return.refunded"), SAY("Money given back")},
        {QStringLiteral("return.withdrawn"), SAY("Return taken back")},
        {QStringLiteral("return.exchanged"), SAY("Other goods sent for a return")},
        {QStringLiteral("stock.other-warehouse"), SAY("Taken from another warehouse")},
        {QStringLiteral("stock.moved"), SAY("Stock moved")},
        {QStringLiteral("stock.buffer"), SAY("Buffer changed")},
        {QStringLiteral("stock.reserved"), SAY("Stock reserved")},
        {QStringLiteral("stock.released"), SAY("Stock released")},
        {QStringLiteral("stock.lapsed"), SAY("Reservation lapsed")},
        {QStringLiteral("stock.filled"), SAY("Waiting order got stock")},
        {QStringLiteral("stock.taken-back"), SAY("Reserved stock taken back")},
        {QStringLiteral("stock.promise-changed"), SAY("Reservation changed")},
        {QStringLiteral("stock.adjusted"), SAY("Stock adjusted")},
        {QStringLiteral("sku.added"), SAY("SKU added")},
        {QStringLiteral("sku.changed"), SAY("SKU changed")},
        {QStringLiteral("sku.barcode-added"), SAY("Barcode added")},
        {QStringLiteral("sku.barcode-removed"), SAY("Barcode removed")},
        {QStringLiteral("sku.imported"), SAY("SKUs imported")},
        {QStringLiteral("sku.cost"), SAY("Cost changed")},
        {QStringLiteral("sku.product"), SAY("Product changed")},
        {QStringLiteral("import.undone"), SAY("Import undone")},
        {QStringLiteral("import.begun"), SAY("Import begun")},
        {QStringLiteral("import.ended"), SAY("Import ended")},
        {QStringLiteral("warehouse.added"), SAY("Warehouse added")},
        {QStringLiteral("shop.route"), SAY("Warehouse rule changed")},
        {QStringLiteral("warehouse.changed"), SAY("Warehouse changed")},
        {QStringLiteral("warehouse.put-away"), SAY("Warehouse put away")},
        {QStringLiteral("warehouse.taken-up"), SAY("Warehouse taken up again")},
        {QStringLiteral("stock.tags"), SAY("Tags changed")},
        {QStringLiteral("bundle.recipe"), SAY("Bundle changed")},
        {QStringLiteral("reorder.terms"), SAY("Reorder terms changed")},
        {QStringLiteral("rule.added"), SAY("Stock rule added")},
        {QStringLiteral("rule.changed"), SAY("Stock rule changed")},
        {QStringLiteral("rule.removed"), SAY("Stock rule removed")},
        {QStringLiteral("rule.ordered"), SAY("Stock rules put in order")},
        {QStringLiteral("rule.began"), SAY("Stock rule began")},
        {QStringLiteral("rule.ended"), SAY("Stock rule ended")},
        {QStringLiteral("delivery.expected"), SAY("Delivery expected")},
        {QStringLiteral("delivery.received"), SAY("Delivery received")},
        {QStringLiteral("delivery.received-in-part"), SAY("Delivery received in part")},
        {QStringLiteral("delivery.dated"), SAY("Delivery expected on another day")},
        {QStringLiteral("delivery.short"), SAY("Delivery closed short")},
        {QStringLiteral("delivery.cancelled"), SAY("Delivery cancelled")},
        {QStringLiteral("transfer.sent"), SAY("Transfer sent")},
        {QStringLiteral("count.begun"), SAY("Count begun")},
        {QStringLiteral("count.line-removed"), SAY("Count line removed")},
        {QStringLiteral("count.posted"), SAY("Count posted")},
        {QStringLiteral("count.taken-back"), SAY("Count taken back")},
        {QStringLiteral("count.dropped"), SAY("Count given up")},
        {QStringLiteral("listing.mapped"), SAY("Listing mapped")},
        {QStringLiteral("listing.unmapped"), SAY("Mapping taken back")},
        {QStringLiteral("shop.connected"), SAY("Shop connected")},
        {QStringLiteral("shop.paused"), SAY("Shop paused")},
        {QStringLiteral("shop.resumed"), SAY("Shop resumed")},
        {QStringLiteral("shop.writes-stock"), SAY("Writing of stock switched on")},
        {QStringLiteral("shop.shadow"), SAY("Shadow mode switched on")},
        {QStringLiteral("shop.renamed"), SAY("Shop renamed")},
        {QStringLiteral("shop.fee"), SAY("Channel's fee changed")},
        {QStringLiteral("shop.time-zone"), SAY("Time zone changed")},
        {QStringLiteral("house.time-zone"), SAY("Clock changed")},
        {QStringLiteral("shop.refused"), SAY("Shop refused our sign-in")},
        {QStringLiteral("shop.tokens"), SAY("Sign-in renewed")},
        {QStringLiteral("job.retried"), SAY("Work retried")},
        {QStringLiteral("job.discarded"), SAY("Work discarded")},
        {QStringLiteral("inbox.dismissed"), SAY("Message dismissed")},
        {QStringLiteral("alert.closed"), SAY("Alert dismissed")},
        {QStringLiteral("user.added"), SAY("User added")},
        {QStringLiteral("user.deactivated"), SAY("User deactivated")},
        {QStringLiteral("user.activated"), SAY("User activated")},
        {QStringLiteral("user.renamed"), SAY("User renamed")},
        {QStringLiteral("user.role-changed"), SAY("Role changed")},
        {QStringLiteral("user.password-set"), SAY("Password set for somebody")},
        {QStringLiteral("user.password-changed"), SAY("Password changed")},
        {QStringLiteral("user.logged-in"), SAY("Logged in")},
        {QStringLiteral("user.logged-out"), SAY("Logged out")},
        {QStringLiteral("user.login-failed"), SAY("Login refused")},
        {QStringLiteral("user.recovered"), SAY("Logged in by recovery code")},
        {QStringLiteral("recovery-code.renewed"), SAY("Recovery code renewed")},
        {QStringLiteral("backup.made"), SAY("Backup made")},
        {QStringLiteral("backup.restored"), SAY("Backup restored")},
        {QStringLiteral("orders.exported"), SAY("Orders exported")},
        {QStringLiteral("audit.exported"), SAY("Audit exported")},
        {QStringLiteral("stock.exported"), SAY("Stock exported")},
        {QStringLiteral("movements.exported"), SAY("Movements exported")},
        {QStringLiteral("reorder.exported"), SAY("What to buy exported")},
    };
    return kTable;
}

} // namespace

QString actionWords(const QString &action)
{
    const char *words = table().value(action);
    return words ? QCoreApplication::translate("selaras::ui::log", words) : action;
}

QString actorWords(const QString &actor)
{
    static const QString kWorker = QStringLiteral("worker/");
    return actor.startsWith(kWorker) ? Words::tr("Selaras for %1").arg(actor.mid(kWorker.size())) : actor;
}

QStringList knownActions() { return table().keys(); }

} // namespace selaras::ui::log
