#include "sentences/sentence.h"

#include "sentences/tables.h"

#include <QHash>

namespace selaras::ui {

namespace {

struct OfCode {
    const char *code;
    Texts texts;
};

// Parts left out come from the kind and the subject.
const OfCode kCodes[]{
    // The inventory file.
    {"store.missing", {SAY("There is no inventory at this place."), SAY("Nothing was changed; the file may be on another disk or was moved."), SAY("Choose where it is now, or restore a backup.")}},
    {"store.plain", {SAY("This file is a database without encryption, so it is not a Selaras inventory."), SAY("It was not opened and not changed."), SAY("Choose another file.")}},
    {"store.damaged", {SAY("The inventory is damaged, or the key is not the one it was closed with."), SAY("It was not changed. Orders are safe at the channels and in the last backup."), SAY("Restore the last tested backup; missing orders are then read from the channels again.")}},
    {"store.newer", {SAY("This inventory was last used by a newer Selaras."), SAY("It was not changed."), SAY("Install the newer version on this PC.")}},
    {"store.foreign", {SAY("This file belongs to another program."), SAY("It was not changed."), SAY("Choose another file.")}},
    {"store.in-use", {SAY("Selaras is already open on this inventory."), SAY("That window keeps working; this one changes nothing."), SAY("Go to the other window, or close it first.")}},
    {"store.read-only", {SAY("The inventory lies where this PC may not write."), SAY("Nothing was written."), SAY("Allow writing in that folder, or move the inventory.")}},
    {"store.cannot-open", {SAY("The inventory file cannot be opened."), SAY("Nothing was changed; another program or missing rights may hold it."), SAY("Check the disk and the rights of the folder, then try again.")}},
    {"store.full", {SAY("The disk is full."), SAY("The last change was not saved; everything before is safe."), SAY("Make room on the disk, then do the last step again.")}},
    {"store.io", {SAY("The disk did not do what it was told."), SAY("The last change was not saved; everything before is safe."), SAY("Check cable and disk, make a backup to another one, then try again.")}},
    {"store.no-encryption", {SAY("This installation of Selaras cannot encrypt."), SAY("The inventory was not opened, so that nothing lies readable on the disk."), SAY("Install Selaras again with its own database library.")}},
    {"store.exists", {SAY("There is a file of that name already."), SAY("It was not touched."), SAY("Choose another name or another folder.")}},
    {"store.busy", {SAY("Another program is holding the inventory file, perhaps a backup or a virus scanner."), SAY("Nothing was changed."), SAY("Wait until it is done, then try again.")}},
    {"store.constraint", {SAY("A rule of the inventory forbids this change."), SAY("Nothing was changed; the figures still balance."), SAY("Press F5 to see how it stands now, then decide again.")}},
    {"audit.damaged", {SAY("The newest entry of the audit log is damaged."), SAY("No change can be saved until it is mended, so that none goes unrecorded."), SAY("Open Audit and press V to check the chain; restore a backup if it is broken.")}},
    // The keyring and logging in.
    {"keyring.missing", {SAY("The keyring that belongs beside the inventory is not there."), SAY("Nobody can log in without it; the inventory itself is unharmed."), SAY("Put the keyring file back beside the inventory, or restore both from a backup.")}},
    {"keyring.damaged", {SAY("The keyring beside the inventory is damaged."), SAY("Nobody can log in with it; the inventory itself is unharmed."), SAY("Restore the keyring from the last backup.")}},
    {"keyring.exists", {SAY("There is a keyring of that name already."), SAY("It was not touched; it may open another inventory."), SAY("Choose another name or another folder.")}},
    {"keyring.newer", {SAY("The keyring was last used by a newer Selaras."), SAY("It was not changed."), SAY("Install the newer version on this PC.")}},
    {"keyring.busy", {SAY("Another program is changing the keyring."), SAY("Nothing was changed."), SAY("Try again in a moment.")}},
    {"keyring.memory", {SAY("This PC has too little free memory to check a password safely."), SAY("Nobody was logged in; nothing was changed."), SAY("Close other programs, then try again.")}},
    {"keyring.wrong-key", {SAY("This keyring belongs to another inventory."), SAY("Nothing was changed."), SAY("Put the keyring back that was made with this inventory.")}},
    {"login.wrong-password", {SAY("The password does not match."), SAY("Nobody was logged in."), SAY("Check Caps Lock and try again, or use the recovery code.")}},
    {"login.paused", {SAY("The password did not match several times, so there is a pause."), SAY("Packing goes on in windows that are already open."), SAY("Wait until the time shown, then try again.")}},
    {"login.unknown-user", {SAY("There is no user of that name here any more."), SAY("Nobody was logged in."), SAY("Choose a name from the list, or ask the owner.")}},
    {"login.deactivated", {SAY("This user was deactivated."), SAY("Nobody was logged in."), SAY("Ask the owner, who can activate the user again.")}},
    {"login.wrong-recovery-code", {SAY("The recovery code does not match."), SAY("Nobody was logged in."), SAY("Compare it with the paper, group by group; a newer code makes the old one void.")}},
    {"login.not-a-recovery-code", {SAY("A recovery code has 8 groups of 4 characters; this has not."), SAY("It did not count as a try."), SAY("Type all groups as they are on the paper.")}},
    {"password.short", {SAY("The password has fewer than 8 characters."), SAY("The old password still holds."), SAY("Make it longer; three or four words are good.")}},
    {"users.name-empty", {SAY("The user has no name yet."), SAY("Nobody was added."), SAY("Type the name that is to stand in the audit log.")}},
    {"users.name-long", {SAY("The name is too long to be shown."), SAY("Nobody was added."), SAY("Shorten the name.")}},
    {"users.name-taken", {SAY("There is a user of that name already."), SAY("Nobody was added."), SAY("Add a surname or an initial.")}},
    {"users.name-reserved", {SAY("This name is kept for Selaras itself."), SAY("Nobody was added; in the audit log a person must not look like a worker."), SAY("Choose another name.")}},
    {"users.not-first", {SAY("This inventory has users already."), SAY("Nobody was added."), SAY("Log in as an owner and add the user in Settings.")}},
    {"users.not-owner", {SAY("The recovery code sets the password of an owner only."), SAY("Nothing was changed."), SAY("Choose an owner; the owner can then set the other passwords.")}},
    {"users.last-owner", {SAY("This is the last owner."), SAY("Nothing was changed; somebody must be able to manage users and shops."), SAY("Make somebody else an owner first.")}},
    {"backup.missing", {SAY("There is no backup at this place."), SAY("The inventory in use is not touched."), SAY("Choose another file.")}},
    {"backup.damaged", {SAY("This backup is damaged and cannot be restored."), SAY("The inventory in use is not touched."), SAY("Choose an older backup.")}},
    {"backup.foreign", {SAY("This file is no backup of Selaras."), SAY("The inventory in use is not touched."), SAY("Choose another file.")}},
    {"backup.newer", {SAY("This backup was made by a newer Selaras."), SAY("The inventory in use is not touched."), SAY("Install the newer version on this PC, then restore it.")}},
    // Goods and shops.
    {"sku.exists", {SAY("There is a SKU with this code already; capitals make no difference."), SAY("Nothing was added."), SAY("Change the code, or open the SKU that has it.")}},
    // Files that are brought in, and orders that are cancelled.
    {"import.cannot-read", {SAY("The file cannot be read."), SAY("Nothing was imported."), SAY("Close it in the spreadsheet or copy it to this PC, then choose it again.")}},
    {"import.undone", {SAY("Nothing of this import stands any more."), SAY("It was taken back before; nothing was changed now."), SAY("Press F5 to see how it stands.")}},
    {"export.cannot-write", {SAY("The file cannot be written there."), SAY("Nothing was exported; the orders here are not touched."), SAY("Choose another folder or free the disk, then export again.")}},
    {"order.missing", {SAY("This order is not here any more."), SAY("Nothing was changed."), SAY("Press F5 to read the list again.")}},
    {"order.not-cancellable", {SAY("This order can no longer be cancelled: its goods have left, or it is cancelled already."), SAY("Nothing was asked of the shop."), SAY("Press F5 to see how it stands now.")}},
    {"order.cancel-asked", {SAY("The cancel was already asked for and is on its way."), SAY("Stock stays reserved until the shop accepts."), SAY("Wait for the answer; it will stand in the timeline.")}},
    {"stock.not-enough", {SAY("There are fewer pieces on hand than are to be taken away."), SAY("Nothing was moved."), SAY("Count the shelf with H, then try again.")}},
    {"stock.no-warehouse", {SAY("There is no active warehouse to hold this stock."), SAY("Orders wait without reserved stock until there is one."), SAY("Add a warehouse in Settings, then press R.")}},
    {"stock.not-managed", {SAY("%1 does not count the stock of this listing."), SAY("The shop sells it without a limit."), SAY("Switch stock management on for it in the shop, then press R.")}},
    {"stock.differs", {SAY("%1 took the stock figure and shows another one."), SAY("The shop may sell more than there is; a campaign or a plug-in may hold the figure."), SAY("Look at the listing in the shop, mend it, then press R.")}},
    {"shop.connected-already", {SAY("This shop is connected already."), SAY("Nothing was added, so no order comes in twice."), SAY("Open it in Channels; sign in again there if it has stopped.")}},
    {"shop.other-account", {SAY("This sign-in is of another account than the shop has."), SAY("Nothing was changed, so no shop's orders land in another's."), SAY("Sign in with the account of this shop, or connect the other one as a new shop.")}},
    {"order.not-found", {SAY("%1 does not know this order, or no longer."), nullptr, nullptr}},
    {"item.not-found", {SAY("%1 no longer has this listing."), nullptr, SAY("Look for it in the seller centre; discard this if it was deleted.")}},
    {"order.without-details", {SAY("%1 listed an order without saying what is in it."), SAY("Until its details come the order is not here; it may have a deadline."), SAY("It is asked for again by itself; look at it in the seller centre meanwhile.")}},
    {"order.gone-out", {SAY("The parcel of this order has already left, so it cannot be cancelled."), SAY("The order stands; its goods are on their way."), SAY("Wait for the return, or agree on one with the buyer.")}},
    // Getting in.
    {"access.denied", {SAY("Your role does not allow this."), SAY("Nothing was changed."), SAY("Ask somebody whose role may; the tooltip of the button names it.")}},
    {"access.expired", {SAY("The sign-in of %1 ran out a moment ago."), nullptr, SAY("It is renewed by itself; sign in again in Channels if it stays.")}},
    {"access.revoked", {SAY("The seller account took back our access to %1, or it has ended."), nullptr, SAY("Sign in again in Channels, about one minute.")}},
    {"access.code", {SAY("The answer of the sign-in page of %1 was too old or already used."), nullptr, SAY("Open the sign-in page once more and finish it within ten minutes.")}},
    {"access.which-shop", {SAY("The account that signed in has several shops and did not say which."), nullptr, SAY("Sign in with the account of the one shop.")}},
    {"access.key", {SAY("%1 does not accept our partner key."), nullptr, SAY("Copy the partner key from the console again and enter it in Channels.")}},
    {"access.address", {SAY("%1 does not accept calls from this internet address."), nullptr, SAY("Add the address of this office to the allowed list in the console.")}},
    {"access.permission", {SAY("%1 has not given our app the right for this."), nullptr, SAY("Ask for the right in the console of the channel, then press R.")}},
    {"quota.day", {SAY("The calls that %1 allows in one day are used up."), nullptr, SAY("It goes on by itself when the channel's new day begins.")}},
    {"nonce", {SAY("%1 took our request for a repeated one."), nullptr, nullptr}},
    {"clock", {SAY("The clocks of this PC and of %1 differ too much."), nullptr, SAY("Set the clock of this PC to automatic; then it goes on by itself.")}},
    {"clock.wrong", {SAY("%1 says that the time of our request is wrong."), nullptr, SAY("It is corrected by itself; set the clock of this PC to automatic.")}},
    {"tls", {SAY("No trusted encrypted connection to %1 could be made."), nullptr, SAY("Check the certificate of the site and the date of this PC; a guest network may be in between.")}},
    {"wire.address", {SAY("The address of %1 is not a web address."), nullptr, SAY("Correct the address of the shop in Channels.")}},
    {"port.taken", {SAY("Another program on this PC uses the door for messages from shops."), SAY("No message of a shop comes in; orders are still pulled on time."), SAY("Close the other program, or choose another port in Settings.")}},
    {"woocommerce.key", {SAY("%1 does not know our key, or it was deleted."), nullptr, SAY("Make a new key under WooCommerce, Settings, Advanced, REST API and enter it in Channels.")}},
    {"woocommerce.role", {SAY("The key of %1 may read but not write, or its user may not."), nullptr, SAY("Give the key the right Read/Write and its user the role Shop manager.")}},
    {"woocommerce.blocked", {SAY("Something in front of %1 blocks our calls, perhaps a security plug-in."), nullptr, SAY("Allow the address of this office in the plug-in or at the host.")}},
    {"woocommerce.address", {SAY("There is no WooCommerce at the address of %1."), nullptr, SAY("Correct the address in Channels; it must be the one the browser ends at.")}},
    {"woocommerce.no-route", {SAY("WooCommerce at %1 is too old or its REST API is switched off."), nullptr, SAY("Update WooCommerce and set permalinks to anything but plain.")}},
    {"woocommerce.not-found", {SAY("%1 no longer has this product or order."), nullptr, SAY("Look for it in the shop; discard this if it was deleted.")}},
    {"woocommerce.batch-size", {SAY("%1 takes fewer changes at once than WooCommerce itself allows."), nullptr, SAY("They are sent in smaller groups by themselves; ask the host for a larger limit if it stays.")}},
    {"woocommerce.refused", {SAY("%1 gave a reason of its own for refusing."), nullptr, SAY("Read the reason in the reply, mend it in the shop, then press R.")}},
    // Files.
    {"import.empty", {SAY("The file has no rows."), SAY("Nothing was imported."), SAY("Choose another file.")}},
    {"import.not-text", {SAY("The file is not a text table."), SAY("Nothing was imported."), SAY("Save it as CSV (UTF-8) in the spreadsheet and choose that.")}},
    {"import.no-code-column", {SAY("No column of the file says which SKU a row is about."), SAY("Nothing was imported."), SAY("Name one column SKU.")}},
    {"import.too-many-rows", {SAY("The file has more rows than can be shown before they are imported."), SAY("Nothing was imported."), SAY("Split the file.")}},
    {"import.undone", {SAY("Nothing of this import stands any more."), SAY("Nothing was changed."), SAY("Press F5 to see how it stands now.")}},
    {"file.cannot-write", {SAY("The file could not be written there."), SAY("Nothing in Selaras was changed."), SAY("Choose another folder, or make room on the disk.")}},
    {"file.cannot-read", {SAY("The file could not be read."), SAY("Nothing in Selaras was changed."), SAY("Check that it is still there and may be opened.")}},
    {"reason.missing", {SAY("A reason is needed; it stands in the audit log."), SAY("Nothing was changed yet."), SAY("Type why, then press Enter.")}},
};

const OfCode kAlerts[]{
    {"shop.sign-in", {SAY("%1 no longer accepts our sign-in."), SAY("No order comes in and no stock goes out for this shop."), SAY("Sign in again in Channels, about one minute.")}},
    {"shop.sign-in-soon", {SAY("The sign-in of %1 ends soon."), SAY("After that no order comes in and no stock goes out."), SAY("Sign in again in Channels now, about one minute.")}},
    {"shop.unreachable", {SAY("%1 has not answered for a while."), SAY("Its new orders are not here yet; changes for it wait and are sent by themselves."), SAY("Check the internet and the shop's own page; nothing needs to be pressed when it comes back.")}},
    {"shop.throttled", {SAY("%1 asks us to go slower."), SAY("Orders come in first; changes that take stock away go before those that add some."), SAY("It goes on by itself.")}},
    {"shop.daily-limit", {SAY("%1 was told more changes today than its daily limit allows."), SAY("Stock changes for this shop wait; orders still come in."), SAY("Look at the changes in Activity; raise the limit if they are right.")}},
    {"shop.malformed", {SAY("%1 answers with something that cannot be read."), SAY("This part of the shop is not read on; the rest goes on."), SAY("Press E to save the evidence and look for an update of Selaras.")}},
    {"inbox.failed", {SAY("%1 sent an order that could not be taken in."), SAY("That order is not in the queues; all others are."), SAY("Look at its bytes below, mend the cause, or take care of it in the seller centre.")}},
    {"push.refused", {SAY("%1 refused a stock figure."), SAY("It may sell what is not there. Other listings are not affected."), SAY("Mend the listing in the seller centre, then press R in Activity.")}},
    {"cancel.refused", {SAY("%1 refused to cancel an order."), SAY("The order stands and its stock stays reserved."), SAY("Ship the order, or cancel it in the seller centre.")}},
    {"job.dead", {SAY("Work for %1 could not be done and nobody tries it any more."), SAY("What it was to change has not changed at the shop."), SAY("Look at the request and the reply, mend the cause, then press R.")}},
    {"clock", {SAY("The clock of this PC is wrong."), SAY("Shops may refuse our calls, and deadlines are shown too early or too late."), SAY("Set the clock of this PC to automatic.")}},
    {"listing.unconfirmed", {SAY("%1 has not confirmed a stock figure for a long time."), SAY("It may sell what is not there."), SAY("Compare the figures in Channels; press R to tell it again.")}},
    {"listing.differs", {SAY("%1 shows another figure than it was told."), SAY("It may sell what is not there; another program may be changing it too."), SAY("Compare the figures in Channels.")}},
    {"oversold", {SAY("%1 sold pieces that are not there."), SAY("The order waits for stock and may miss its deadline."), SAY("Receive stock or cancel the order with B.")}},
    {"store", {SAY("The inventory could not be written."), SAY("No new order is taken in until it can be; none is lost, the channels keep them."), SAY("Make room on the disk and check it, then press F5.")}},
    {"audit.broken", {SAY("The audit log has been changed from outside."), SAY("Stock and orders go on; what happened before the break can no longer be proved."), SAY("Open Audit and press V to see where; compare with the last backup.")}},
    {"backup", {SAY("The last backup could not be made or not be read again."), SAY("If this PC broke now, work since the last good backup would be lost."), SAY("Check the backup's disk in Settings and make one now.")}},
};

template <std::size_t N> QHash<QString, Texts> byName(const OfCode (&table)[N])
{
    QHash<QString, Texts> out;
    for (const OfCode &row : table)
        out.insert(QString::fromLatin1(row.code), row.texts);
    return out;
}

const QHash<QString, Texts> &codes()
{
    static const auto kTable = byName(kCodes);
    return kTable;
}

const QHash<QString, Texts> &alerts()
{
    static const auto kTable = byName(kAlerts);
    return kTable;
}

std::optional<Texts> in(const QHash<QString, Texts> &table, const QString &name)
{
    const auto found = table.find(name);
    return found == table.end() ? std::nullopt : std::optional(*found);
}

}

std::optional<Texts> textsOfCode(const QString &code) { return in(codes(), code); }
std::optional<Texts> textsOfAlert(const QString &kind) { return in(alerts(), kind); }
QStringList knownCodes() { return codes().keys(); }
QStringList knownAlerts() { return alerts().keys(); }

} // namespace selaras::ui
