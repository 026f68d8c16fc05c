#include "sentences.h"

#include "base/text.h"

#include <QStringList>
#include <array>

namespace selaras::ctl {

namespace {

constexpr std::array kSentences{
    Sentence{"command.unknown", "There is no command %1.", "Nothing was done.",
        "Run `selarasctl --help` to see the commands there are."},
    Sentence{"rules.shop", "There is no shop %1, or there are two.", "Nothing was changed.",
        "Name it as Channels does; its number tells two of one name apart."},
    Sentence{"rules.sku", "There is no SKU %1.", "Nothing was changed.", "Check its code on the stock screen."},
    Sentence{"rules.warehouse", "There is no warehouse %1.", "Nothing was changed.", "Give the warehouse's code."},
    Sentence{"rules.time", "%1 is no time.", "Nothing was changed.",
        "Write it with its zone, such as 2026-11-21T00:00:00+07:00."},
    Sentence{"rules.effect", "%1 is nothing a rule can do.", "Nothing was changed.",
        "Look at `selarasctl rules add --help`: each has its kind, a colon and its figures."},
    Sentence{"rules.number", "There is no rule number %1.", "Nothing was changed.", "Look at `selarasctl rules list`."},
    Sentence{
        "rule.negative", "A rule cannot speak of fewer than no pieces.", "Nothing was changed.", "Give 0 or more."},
    Sentence{"rule.percent", "A percentage is 0 to 100.", "Nothing was changed.", "Give another one."},
    Sentence{"rule.shares", "The shares come to more than 100 %, or a shop is named twice.", "Nothing was changed.",
        "Name each shop once; what is left of 100 % is for the others."},
    Sentence{"rule.no-warehouse", "The rule names no warehouse.", "Nothing was changed.",
        "Give at least one warehouse's code."},
    Sentence{"rule.split-of-one", "A split between shops cannot be for one shop only.", "Nothing was changed.",
        "Leave out --shop."},
    Sentence{
        "rule.days", "Sales are counted over 7, 14, 30 and 90 days.", "Nothing was changed.", "Give one of these."},
    Sentence{"rule.least-above-most", "The least buffer is more than the most.", "Nothing was changed.",
        "Give them the other way round."},
    Sentence{"rule.ends-before-it-starts", "The rule would end before it begins.", "Nothing was changed.",
        "Give a later --until."},
    Sentence{"rule.keeps-more-than-shown", "More would be kept for a shop than another rule lets it show.",
        "Nothing was changed.", "Keep fewer, or raise what the shop may show in the other rule."},
    Sentence{"rule.no-warehouse-left", "With the other rules, no warehouse would be left to sell from.",
        "Nothing was changed.", "Name one that the other rules leave in, or remove them first."},
    Sentence{"tag.long", "The tag is longer than 40 characters.", "Nothing was changed.", "Give a shorter one."},
    Sentence{"tag.odd", "The tag has signs that cannot be shown.", "Nothing was changed.",
        "Give letters, digits and spaces."},
    Sentence{"sku.cost", "%1 is no cost a piece can have.", "Nothing was changed.",
        "Give rupiah such as 89500, or none to forget it."},
    Sentence{"sku.product", "The product's name is too long or has signs that cannot be shown.", "Nothing was changed.",
        "Give at most 200 letters, digits and spaces."},
    Sentence{"bulk.too-many", "More than %1 SKUs cannot be changed at once.", "Nothing was changed.",
        "Change fewer at once."},
    Sentence{"shop.fee", "A fee is 0 to 100 %.", "Nothing was changed.", "Give a percentage such as 6.5."},
    Sentence{"bundle.of-bundle", "A bundle cannot be made of bundles (%1).", "Nothing was changed.",
        "Name the goods themselves as its parts."},
    Sentence{"bundle.part-twice", "A part is named twice, or is the bundle itself (%1).", "Nothing was changed.",
        "Name each part once, with its pieces."},
    Sentence{"bundle.pieces", "A part has no pieces, or far too many (%1).", "Nothing was changed.",
        "Write CODE=PIECES, such as FILTER=2."},
    Sentence{"bundle.has-stock", "There is stock of it, so it is a thing of its own (%1).", "Nothing was changed.",
        "Make the bundle under another code, or count this one to 0 first."},
    Sentence{"orders.number", "There is no order %1.", "Nothing was changed.", "Check the number in Orders."},
    Sentence{"line.missing", "Nobody has said which SKU the line is (%1).", "Nothing was changed.",
        "Map its listing in the window first."},
    Sentence{"promise.nothing-waits", "Nothing of it waits for that SKU (%1).", "Nothing was changed.",
        "Look at `selarasctl orders why-short`."},
    Sentence{"promise.none-free", "That warehouse has none of it free.", "The line waits as before.",
        "Look at `selarasctl orders why-short` for those that have."},
    Sentence{"substitute.same", "That is the SKU that is missing (%1).", "Nothing was changed.", "Name another one."},
    Sentence{"substitute.bundle", "A bundle cannot be sent instead (%1).", "Nothing was changed.",
        "Name one of its parts, or another SKU."},
    Sentence{
        "substitute.in-line", "The line is sent that SKU already (%1).", "Nothing was changed.", "Name another one."},
    Sentence{
        "substitute.not-free", "Only %1 of it are free.", "Nothing was changed.", "Give fewer, or name another SKU."},
    Sentence{"substitute.too-many", "The line wants 1 to %1 of it.", "Nothing was changed.", "Give another figure."},
    Sentence{"substitute.there", "Another SKU is sent instead already.", "Nothing was changed.",
        "Run `selarasctl orders take-back` first."},
    Sentence{"substitute.none", "Nothing is sent instead of it (%1).", "Nothing was changed.", "Check the SKU."},
    Sentence{"substitute.over", "The order has left, or it is cancelled.", "What it was sent stays as it is.",
        "There is nothing to take back."},
    Sentence{"store.missing", "There is no inventory at %1.", "Nothing was changed.",
        "Check the path, or restore a backup with `selarasctl restore`."},
    Sentence{"store.exists", "There is already a file at %1.", "It was left as it is.",
        "Choose another name, or move that file away first."},
    Sentence{"store.no-folder", "There is no folder %1.", "Nothing was made.",
        "Make the folder first, or choose another one."},
    Sentence{"store.no-name", "The inventory has no name.", "Nothing was made.",
        "Name the file to make, such as `selarasctl create dapur-nusa.selaras --owner Ratna`."},
    Sentence{"store.name-long", "The name is longer than this disk allows: %1.", "Nothing was made.",
        "Choose a shorter name; Selaras needs some room behind it for the keyring's."},
    Sentence{"store.unfinished", "The last changes still lie in the journal %1, and nothing can be written there.",
        "Reading without them would show what no longer holds.",
        "Copy the inventory and every file whose name begins with its name to a folder you may write into, and do it "
        "there."},
    Sentence{"store.older", "The inventory was last used by an older Selaras (%1), and nothing can be written there.",
        "It has to be brought up to date before it can be read.",
        "Copy it and its .keys file to a folder you may write into, and do it there."},
    Sentence{"store.plain", "The file is a plain SQLite database, not an encrypted inventory.",
        "Selaras never opens or makes unencrypted files.", "Choose the inventory file, which ends in .selaras."},
    Sentence{"store.damaged", "The inventory cannot be read: %1.",
        "It is damaged, or it belongs to another keyring. Nothing was changed.",
        "Keep the file, and restore the newest backup to another place with `selarasctl restore`."},
    Sentence{"store.newer", "The inventory was made by a newer Selaras (%1).", "This version would not understand it.",
        "Install the newest Selaras on this PC."},
    Sentence{"store.foreign", "The file is a database of another program.", "Nothing was changed.",
        "Choose the inventory file, which ends in .selaras."},
    Sentence{"store.in-use", "The inventory is open in another program: %1.", "Two programs must not write into it.",
        "Close the other one, then try again."},
    Sentence{"store.read-only", "Nothing can be written at %1.", "Nothing was changed.",
        "Choose a folder you may write into, or ask the administrator of this PC for the right."},
    Sentence{"store.cannot-open", "The file cannot be opened: %1.", "Nothing was changed.",
        "Check that you may read it and that its disk is connected."},
    Sentence{"store.full", "The disk is full: %1.", "What was not finished has been undone; nothing is half done.",
        "Make room on the disk, then do the same again."},
    Sentence{"store.io", "The disk reports an error: %1.", "What was not finished has been undone.",
        "Check the disk and its cable. If it happens again, copy the inventory to another disk."},
    Sentence{"store.busy", "The inventory is busy: %1.", "Nothing was changed.", "Try again in a moment."},
    Sentence{"store.no-encryption", "This installation cannot encrypt: %1.",
        "Opening the inventory would write it in plain text, so it stays closed.", "Install Selaras again."},
    Sentence{"store.constraint", "The inventory refuses the change: %1.", "Nothing was changed.",
        "Look at what is there already, then try something else."},
    Sentence{"keyring.missing", "The keyring %1 is missing.", "Without it no password opens the inventory.",
        "Put the .keys file back beside the inventory; every backup has it inside."},
    Sentence{"keyring.exists", "There is already a keyring at %1.", "It may open an inventory that is only moved away.",
        "Choose another name, or move that file away first."},
    Sentence{"keyring.damaged", "The keyring cannot be read: %1.", "No password can be checked.",
        "Take the .keys file out of the newest backup with `selarasctl restore` to another place."},
    Sentence{"keyring.newer", "The keyring was made by a newer Selaras.", "This version would not understand it.",
        "Install the newest Selaras on this PC."},
    Sentence{"keyring.busy", "Another program is changing the keyring %1.", "Nothing was changed.",
        "Try again in a moment."},
    Sentence{"keyring.wrong-key", "The keyring %1 belongs to another inventory.", "Nothing was changed.",
        "Put the keyring back that lay beside this inventory."},
    Sentence{"keyring.memory", "There is not enough free memory to check a password.", "Nothing was changed.",
        "Close other programs; 256 MB are needed for a second."},
    Sentence{"login.wrong-password", "The password is wrong; %1.", "After five wrong ones there is a pause.",
        "Try again, or let an owner set a new password."},
    Sentence{"login.wrong-recovery-code", "The recovery code is wrong; %1.", "After five wrong ones there is a pause.",
        "Check the paper it is written on; a newer code makes an older one worthless."},
    Sentence{"login.not-a-recovery-code", "That is not a recovery code.", "No try was counted.",
        "Type all 8 groups of 4 characters."},
    Sentence{"login.paused", "Too many wrong passwords: this log-in is paused for %2.",
        "Even the right password is not looked at until then.", "Wait, then try again."},
    Sentence{
        "login.unknown-user", "There is no user %1.", "Nothing was changed.", "See `selarasctl info` for the names."},
    Sentence{"login.deactivated", "This user was deactivated.", "They can no longer open the inventory.",
        "Ask an owner to add them again."},
    Sentence{
        "login.which-user", "Several people can log in: %1.", "The inventory was not opened.", "Name one with --user."},
    Sentence{"password.short", "The password is too short.", "Nothing was changed.", "Take at least 8 characters."},
    Sentence{"password.weak", "The password is too easily guessed.", "Nothing was changed.",
        "Take three or four words that nobody would expect together."},
    Sentence{"password.unequal", "The two passwords are not the same.", "Nothing was changed.", "Try again."},
    Sentence{"password.none", "No password was given: %1.", "Nothing was changed.",
        "Use --password-file or SELARAS_PASSWORD where there is no terminal."},
    Sentence{"users.name-empty", "A user needs a name.", "Nothing was changed.", "Give one."},
    Sentence{"users.name-long", "The name has %1 characters.", "Nothing was changed.", "Take at most 60."},
    Sentence{"users.name-odd", "The name has signs that cannot be shown.",
        "Nothing was changed; control characters in it could disguise who did what.", "Take letters and spaces."},
    Sentence{"users.name-taken", "There is already a user %1.", "Nothing was changed.", "Take another name."},
    Sentence{"users.name-reserved", "%1 is reserved for Selaras itself.", "Nothing was changed.", "Take another one."},
    Sentence{"users.last-owner", "This is the last owner.", "Without an owner nobody could manage users any more.",
        "Make somebody else an owner first."},
    Sentence{"users.not-owner", "%1 is not an owner.", "The recovery code gives only owners a new password.",
        "Name an owner."},
    Sentence{"users.unknown-role", "There is no role %1.", "Nothing was changed.",
        "Take owner, finance, stock, service or packer."},
    Sentence{"access.denied", "You may not do this: it needs the right %1.", "Nothing was changed.",
        "Ask an owner to do it or to give you another role."},
    Sentence{"audit.damaged", "The audit cannot be continued: %1.", "Its last entry was changed by something else.",
        "Run `selarasctl verify`, then restore the newest backup that verifies."},
    Sentence{"demo.length", "%1 is no length of time such as 30s, 5m or 2h.", "Nothing was begun.",
        "Give one with --for, or leave it out to run until Ctrl+C."},
    Sentence{"demo.source", "There is no sandbox at the source given: %1.",
        "The demo needs a running selaras-sandbox to sell on.",
        "Start `selaras-sandbox --ready-file FILE` and give that file with --source, or use `./dev run --headless`."},
    Sentence{"label.no-awb", "The parcel has no tracking number yet.", "No label was made for it.",
        "Arrange the shipment first."},
    Sentence{"label.awb-odd", "The tracking number %1 has signs that a barcode cannot hold.",
        "No label was made for it.", "Give it as the courier does: letters, digits and dashes."},
    Sentence{"label.awb-long", "The tracking number %1 is too long for the label's barcode.",
        "No label was made for it.", "Check that it is one number, not two."},
    Sentence{"label.qr-long", "The QR code would say more than the label has room for (%1).",
        "No label was made for it.", "Let it say less, such as the order number alone."},
    Sentence{"label.address-long", "The address is longer than the label (%1).",
        "No label was made for it; an address is never cut.", "Shorten it in the order."},
    Sentence{"pdf.cannot-draw", "The paper could not be drawn: %1.", "Nothing was printed.",
        "Close other programs to free memory, then try again."},
    Sentence{
        "pdf.empty", "The channel's label is empty.", "It was not kept.", "Ask for it again; it may not be ready yet."},
    Sentence{"pdf.too-big", "The channel's label is far too large (%1).", "It was not kept.",
        "Print it in the seller centre."},
    Sentence{"pdf.html", "The channel sent a web page instead of a label.", "It was not kept.",
        "Check that the shop is still connected, then ask again."},
    Sentence{"pdf.json", "The channel sent a message instead of a label.", "It was not kept.",
        "Read the message; the label may not be ready yet."},
    Sentence{"pdf.zip", "The channel sent an archive instead of a label.", "It was not kept.",
        "Ask for fewer labels at once."},
    Sentence{"pdf.other", "The channel's label is no PDF (%1).", "It was not kept.",
        "Choose the normal label in the shop's settings, then ask again."},
    Sentence{"pdf.damaged", "The channel's label is damaged (%1).", "It was not kept.",
        "Ask for it again; part of it may have been lost on the way."},
    Sentence{"pdf.locked", "The channel's label asks for a password.", "It was not kept.",
        "Switch the password off in the seller centre, or print it there."},
    Sentence{
        "pdf.pages", "The channel's label has %1.", "It was not kept.", "Ask for it again, for fewer orders at once."},
    Sentence{"printer.no-answer", "The printer does not answer: %1.", "Nothing was printed.",
        "Check that it is on and in the network, then print again."},
    Sentence{"printer.refused", "The printer does not take the job: %1.", "Nothing was printed.",
        "Check its port, and that its queue takes jobs, then print again."},
    Sentence{"printer.unknown-queue", "This PC has no print queue %1.", "Nothing was printed.",
        "See `lpstat -p` for those there are."},
    Sentence{"printer.no-cups", "There is no %1 on this PC.", "Nothing was printed.",
        "Install CUPS (its clients), or use a printer in the network or a folder."},
    Sentence{"printer.nothing", "There is nothing to print on %1.", "Nothing was printed.",
        "Make the paper again, then print it."},
    Sentence{"printer.cut-off", "The connection to the printer broke in the middle: %1.",
        "Some of it may be on paper already.", "Look at what came out before you print it again."},
    Sentence{"printer.folder", "The paper could not be saved: %1.", "There is no file.",
        "Check that the folder is there, may be written to, and has room."},
    Sentence{"printer.speech", "The label is a PDF, and the printer understands none: %1.", "Nothing was printed.",
        "Choose a printer that takes PDFs for labels."},
    Sentence{"backup.missing", "There is no backup at %1.", "Nothing was changed.", "Check the path."},
    Sentence{"backup.foreign", "%1 is not a backup of Selaras.", "Nothing was changed.", "Choose another file."},
    Sentence{"backup.newer", "The backup was made by a newer Selaras.", "This version would not understand it.",
        "Install the newest Selaras on this PC."},
    Sentence{"backup.stopped", "The work was stopped.", "No half file is left.", "Begin again when it suits you."},
    Sentence{"backup.damaged", "The backup is damaged: %1.", "Nothing was restored from it.",
        "Use an older backup, or copy this one again from where it came from."},
};

/// A detail may be what somebody typed: nothing in it moves the terminal, and it does not fill it.
QString shown(const QString &detail)
{
    constexpr qsizetype kMost = 300;
    const QString plain = plainText(detail, detail.size());
    return plain.size() <= kMost ? plain : plain.left(kMost) + u'…';
}

QString duration(const Error &error)
{
    const qint64 seconds = error.retryAfter ? (error.retryAfter->count() + 999) / 1000 : 0;
    if (seconds < 120)
        return seconds == 1 ? QStringLiteral("1 second") : QStringLiteral("%1 seconds").arg(seconds);
    return QStringLiteral("%1 minutes").arg((seconds + 59) / 60);
}

} // namespace

std::span<const Sentence> sentences() { return kSentences; }

QString sentenceFor(const Error &error)
{
    for (const Sentence &row : kSentences) {
        if (error.code != QLatin1String(row.code))
            continue;
        QStringList parts;
        for (const char *part : {row.happened, row.means, row.act}) {
            QString one = QString::fromUtf8(part);
            one.replace(QStringLiteral("%2"), duration(error)); // first: a detail may hold anything
            one.replace(QStringLiteral("%1"), shown(error.detail));
            parts << one;
        }
        return parts.join(u' ');
    }
    return QStringLiteral(
        "It did not work (%1): %2. What was not finished has been undone. Try again; if it happens again, "
        "send this line to support.")
        .arg(errorKindName(error.kind), shown(error.detail));
}

QString forSupport(const Error &error)
{
    const QString statement = plainText(QString::fromUtf8(error.raw), error.raw.size());
    return QStringLiteral("for support: %1 %2 | %3 | %4")
        .arg(errorKindName(error.kind), error.code, shown(error.detail), statement);
}

} // namespace selaras::ctl
