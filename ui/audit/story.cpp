#include "audit/story.h"

#include "kit/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace selaras::ui::log {

namespace {

namespace format = kit::format;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::AuditStory)
};

// As in words.cpp: lupdate files these under the namespace.
#define SAY(text) text

/// The words of core as they stand in the books: states of orders and money, reasons, roles.
const QHash<QString, const char *> &terms()
{
    static const QHash<QString, const char *> kTerms{
        {QStringLiteral("unpaid"), SAY("Unpaid")},
        {QStringLiteral("ready"), SAY("Ready to pack")},
        {QStringLiteral("processed"), SAY("Waiting for pick-up")},
        {QStringLiteral("shipped"), SAY("Shipped")},
        {QStringLiteral("delivered"), SAY("Delivered")},
        {QStringLiteral("completed"), SAY("Completed")},
        {QStringLiteral("cancel_requested"), SAY("Cancel asked")},
        {QStringLiteral("cancelled"), SAY("Cancelled")},
        {QStringLiteral("return_requested"), SAY("Return asked")},
        {QStringLiteral("returned"), SAY("Returned")},
        {QStringLiteral("pending"), SAY("payment open")},
        {QStringLiteral("cod"), SAY("paid on delivery")},
        {QStringLiteral("expired"), SAY("payment expired")},
        {QStringLiteral("part_paid"), SAY("part-paid")},
        {QStringLiteral("paid"), SAY("paid")},
        {QStringLiteral("settled"), SAY("paid out")},
        {QStringLiteral("refunded"), SAY("refunded")},
        {QStringLiteral("opening"), SAY("Opening stock")},
        {QStringLiteral("receipt"), SAY("Received")},
        {QStringLiteral("count"), SAY("Counted")},
        {QStringLiteral("damaged"), SAY("Damaged")},
        {QStringLiteral("lost"), SAY("Lost")},
        {QStringLiteral("found"), SAY("Found")},
        {QStringLiteral("sale"), SAY("Shipped with an order")},
        {QStringLiteral("return"), SAY("Came back")},
        {QStringLiteral("correction"), SAY("Corrected")},
        {QStringLiteral("undo"), SAY("Taken back")},
        {QStringLiteral("out_of_stock"), SAY("Out of stock")},
        {QStringLiteral("buyer_asked"), SAY("The buyer asked")},
        {QStringLiteral("cannot_deliver"), SAY("The address cannot be reached")},
        {QStringLiteral("owner"), SAY("Owner")},
        {QStringLiteral("finance"), SAY("Finance")},
        {QStringLiteral("stock"), SAY("Stock keeper")},
        {QStringLiteral("service"), SAY("Customer service")},
        {QStringLiteral("packer"), SAY("Packer")},
        {QStringLiteral("publish-stock"), SAY("Tell stock")},
        {QStringLiteral("cancel-order"), SAY("Cancel order")},
        {QStringLiteral("fetch-order"), SAY("Ask about order")},
    };
    return kTerms;
}

QString term(const QString &stored)
{
    const char *words = terms().value(stored);
    return words ? QCoreApplication::translate("selaras::ui::log", words) : stored;
}

QString arrow(QString stored) { return stored.replace(QLatin1String(" -> "), QStringLiteral(" → ")); }

/// The figures in a stored text, formatted, in their order.
QStringList figuresIn(const QString &stored)
{
    static const QRegularExpression kFigure(QStringLiteral("\\d+"));
    QStringList out;
    for (auto hits = kFigure.globalMatch(stored); hits.hasNext();)
        out << format::count(hits.next().captured().toLongLong());
    return out;
}

QString together(const QString &a, const QString &b)
{
    return a.isEmpty() || a == b ? b : b.isEmpty() ? a : Words::tr("%1: %2").arg(a, b);
}

QString ofImport(const audit::Entry &entry)
{
    const QStringList n = figuresIn(entry.detail);
    if (entry.action == u"import.ended" && n.size() == 4) {
        const QString counts = Words::tr("%1 added, %2 changed, %3 unchanged, %4 left out").arg(n[0], n[1], n[2], n[3]);
        return together(entry.subject,
            entry.detail.endsWith(QLatin1String(", stopped")) ? Words::tr("%1, stopped").arg(counts) : counts);
    }
    if (entry.action == u"import.undone" && n.size() == 2)
        return together(entry.subject, Words::tr("%1 put back, %2 refused").arg(n[0], n[1]));
    return together(entry.subject, entry.detail);
}

QString ofCount(const audit::Entry &entry)
{
    static const QRegularExpression kDetail(QStringLiteral("^(\\d+) lines(?:, (\\d+) left)?$"));
    const auto detail = kDetail.match(entry.detail);
    if (!detail.hasMatch())
        return together(entry.subject, entry.detail);
    const QString lines = Words::tr("%Ln line(s)", nullptr, detail.captured(1).toInt());
    const int left = detail.captured(2).toInt();
    return together(entry.subject, left > 0 ? Words::tr("%1, %Ln left", nullptr, left).arg(lines) : lines);
}

QString ofStock(const audit::LogRow &row)
{
    const audit::Entry &entry = row.row.entry;
    if (entry.action == u"stock.moved")
        return together(term(entry.subject), entry.detail == row.orderNumber ? QString() : entry.detail);
    const QStringList n = figuresIn(entry.subject);
    if (entry.action == u"stock.buffer" && n.size() == 1)
        return Words::tr("Buffer is now %1").arg(n[0]);
    if (entry.subject.startsWith(QLatin1String("waiting ")) && n.size() == 1)
        return together(entry.action == u"stock.reserved" ? sourceStory(entry.detail) : QString(),
            Words::tr("%n piece(s) wait for stock", nullptr, entry.subject.section(u' ', 1).toInt()));
    if (entry.action == u"stock.reserved")
        return sourceStory(entry.detail);
    return together(entry.subject, entry.detail);
}

QString ofShop(const audit::LogRow &row)
{
    const audit::Entry &entry = row.row.entry;
    if (entry.action == u"shop.connected")
        return row.about;
    if (entry.action == u"shop.renamed")
        return arrow(entry.detail);
    if (entry.action == u"shop.refused")
        return together(row.about, Words::tr("somebody must sign in again"));
    return together(row.about, arrow(entry.detail));
}

QString ofJob(const audit::LogRow &row)
{
    const audit::Entry &entry = row.row.entry;
    const QString kind = entry.subject.section(u' ', 0, 0);
    const bool named = row.about != entry.subject; // a listing's title; an order has a column of its own
    const QString work = together(term(kind), named ? row.about : QString());
    // What went wrong before a retry is for the log; why somebody discarded is for people.
    return entry.action == u"job.discarded" ? Words::tr("%1, because: %2").arg(work, entry.detail) : work;
}

QString ofUser(const audit::Entry &entry)
{
    if (entry.action == u"user.added" || entry.action == u"user.role-changed")
        return together(entry.subject, termsIn(entry.detail));
    if (entry.action == u"user.login-failed")
        return entry.subject == u"recovery code" ? Words::tr("With a recovery code") : entry.subject;
    return entry.subject == entry.actor ? QString() : entry.subject;
}

QString ofExport(const audit::Entry &entry)
{
    bool isCount = false;
    const int n = entry.detail.section(u' ', 0, 0).toInt(&isCount);
    if (!isCount)
        return together(entry.subject, entry.detail);
    const QString count = entry.action == u"audit.exported"   ? Words::tr("%Ln entry(ies)", nullptr, n)
        : entry.action != u"orders.exported"                  ? Words::tr("%Ln row(s)", nullptr, n)
        : entry.detail.endsWith(QLatin1String("with buyers")) ? Words::tr("%Ln order(s), with buyers", nullptr, n)
                                                              : Words::tr("%Ln order(s), without buyers", nullptr, n);
    return together(entry.subject, count);
}

} // namespace

QString termsIn(const QString &stored)
{
    QStringList sides;
    for (const QString &side : stored.split(QStringLiteral(" -> "))) {
        QStringList words;
        for (const QString &word : side.split(u' ', Qt::SkipEmptyParts))
            if (words.isEmpty() || side != QLatin1String("unpaid pending")) // says the same twice
                words << term(word);
        sides << words.join(QStringLiteral(", "));
    }
    return sides.join(QStringLiteral(" → "));
}

QString storyOf(const audit::LogRow &row)
{
    const audit::Entry &entry = row.row.entry;
    const QString subject = entry.action.section(u'.', 0, 0);
    if (entry.action.endsWith(QLatin1String(".exported")))
        return ofExport(entry);
    if (subject == u"order" && entry.action != u"order.file" && entry.action != u"order.source")
        return orderStory(entry);
    if (subject == u"shipment" || subject == u"paper" || subject == u"return")
        return together(row.about == row.orderNumber ? QString() : row.about, orderStory(entry));
    if (subject == u"stock")
        return ofStock(row);
    if (subject == u"sku")
        return entry.detail;
    if (subject == u"count")
        return ofCount(entry);
    if (subject == u"import")
        return ofImport(entry);
    if (subject == u"shop")
        return ofShop(row);
    if (subject == u"listing")
        return row.about;
    if (subject == u"job")
        return ofJob(row);
    if (subject == u"user")
        return ofUser(entry);
    return together(row.about, entry.detail);
}

} // namespace selaras::ui::log
