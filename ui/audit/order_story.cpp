#include "audit/story.h"
#include "base/money.h"
#include "kit/format.h"

#include <QCoreApplication>

namespace selaras::ui::log {

namespace {

namespace format = kit::format;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::OrderStory)
};

/// "12 pieces back to the shelf".
qint64 leadingCount(const QString &detail) { return detail.section(u' ', 0, 0).toLongLong(); }

/// "label, Zebra".
QString paper(const QString &detail)
{
    const QString kind = detail.section(QStringLiteral(", "), 0, 0);
    const QString what = kind == QLatin1String("label") ? Words::tr("Label")
        : kind == QLatin1String("slip")                 ? Words::tr("Packing slip")
                                                        : Words::tr("Invoice");
    const QString printer = detail.section(QStringLiteral(", "), 1);
    return printer.isEmpty() ? what : Words::tr("%1, on %2").arg(what, printer);
}

QString returnState(const QString &name)
{
    return name == QLatin1String("requested") ? Words::tr("To answer")
        : name == QLatin1String("disputed")   ? Words::tr("Disputed")
        : name == QLatin1String("approved")   ? Words::tr("Accepted")
        : name == QLatin1String("refunded")   ? Words::tr("Refunded")
        : name == QLatin1String("refused")    ? Words::tr("Refused")
        : name == QLatin1String("withdrawn")  ? Words::tr("Withdrawn")
                                              : QString();
}

/// "1 sellable, 0 damaged, 0 missing".
QString inspected(const QString &detail)
{
    const QStringList parts = detail.split(QStringLiteral(", "));
    const auto count = [&parts](int at) {
        return leadingCount(parts.value(at));
    };
    QStringList out;
    if (count(0) > 0)
        out << Words::tr("%1 sellable").arg(format::count(count(0)));
    if (count(1) > 0)
        out << Words::tr("%1 damaged").arg(format::count(count(1)));
    if (count(2) > 0)
        out << Words::tr("%1 missing").arg(format::count(count(2)));
    return out.join(QStringLiteral(", "));
}

} // namespace

QString holdKindWords(const QString &kind)
{
    return kind == QLatin1String("address") ? Words::tr("The address is wrong")
        : kind == QLatin1String("fraud")    ? Words::tr("It may be fraud")
        : kind == QLatin1String("changed")  ? Words::tr("Changed after it was packed")
                                            : Words::tr("Somebody wants to look first");
}

QString sourceWords(const QString &why, const QStringList &warehouses, const QString &city)
{
    const QString names = warehouses.join(QStringLiteral(", "));
    if (why == u"most-stock")
        return Words::tr("%1: most stock").arg(names);
    if (why == u"first-choice")
        return Words::tr("%1: the shop's first choice").arg(names);
    if (why == u"nearest")
        return city.isEmpty() ? Words::tr("%1: nearest to the buyer").arg(names)
                              : Words::tr("%1: nearest to %2").arg(names, city);
    if (why == u"only-one-with-all")
        return Words::tr("%1: the only one that has all").arg(names);
    if (why == u"split")
        return Words::tr("%1: split, no warehouse has all").arg(names);
    if (why == u"none-has-all")
        return Words::tr("%1: no warehouse has all, the rest waits").arg(names);
    if (why == u"by-hand")
        return Words::tr("%1: chosen by hand").arg(names);
    return names;
}

QString sourceStory(const QString &detail, const QString &city)
{
    const qsizetype colon = detail.indexOf(QLatin1String(": "));
    return colon < 0 ? detail : sourceWords(detail.left(colon), {detail.mid(colon + 2)}, city);
}

QString orderStory(const audit::Entry &entry)
{
    const QString &action = entry.action, &detail = entry.detail;
    if (action == u"order.paid" || action == u"order.refunded" || action == u"return.refunded") {
        const auto minor = minorFromDecimal(detail, u"IDR");
        return minor ? format::rupiah(*minor) : QString();
    }
    if (action == u"order.held" || action == u"order.released")
        return holdKindWords(detail.section(u':', 0, 0));
    if (action == u"order.cancelled" && detail == u"not paid in time")
        return Words::tr("Not paid in time");
    if (action == u"shipment.packed" || action == u"shipment.dropped")
        return Words::tr("%1 pcs").arg(format::count(leadingCount(detail)));
    if (action == u"paper.printed" || action == u"paper.reprinted")
        return paper(detail);
    if (action == u"return.received-request" || action == u"return.state")
        return returnState(detail);
    if (action == u"return.entered")
        return detail == u"NOT_DELIVERED" ? Words::tr("Could not be delivered") : Words::tr("The buyer asked for it");
    if (action == u"return.inspected")
        return inspected(detail);
    return action.startsWith(QLatin1String("order.")) ? termsIn(detail) : detail;
}

} // namespace selaras::ui::log
