#include "manual/payment_text.h"

#include "kit/format.h"
#include "pages/when.h"

#include <QCoreApplication>

namespace selaras::ui {

using namespace kit;

namespace {

struct PaymentText {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::PaymentText)
};

} // namespace

qint64 waitingOf(const orders::Order &order)
{
    qint64 waiting = 0;
    for (const orders::OrderLine &line : order.lines)
        waiting += line.waiting;
    return waiting;
}

QString dueText(const orders::Order &order, const manual::Facts &facts)
{
    return format::rupiah(order.sold.totalMinor + facts.addendMinor);
}

QString paymentText(const orders::Order &order, const manual::Facts &facts)
{
    QStringList out;
    const QString &name = order.sold.recipient.name;
    out << (name.isEmpty() ? PaymentText::tr("Your order %1:").arg(order.sold.number)
                           : PaymentText::tr("Hello %1, your order %2:").arg(name, order.sold.number));
    for (const orders::OrderLine &line : order.lines)
        if (line.sold.quantity > 0)
            out << PaymentText::tr("%1 × %2, %3")
                       .arg(format::count(line.sold.quantity), line.sold.title, format::rupiah(line.sold.totalMinor));
    if (order.sold.shippingMinor != 0)
        out << PaymentText::tr("Shipping %1").arg(format::rupiah(order.sold.shippingMinor));
    if (order.sold.discountMinor != 0)
        out << PaymentText::tr("Discount %1").arg(format::rupiah(-order.sold.discountMinor));
    if (!facts.paysUntil) {
        out << PaymentText::tr("Total %1. Thank you.").arg(format::rupiah(order.sold.totalMinor));
        return out.join(u'\n');
    }
    const QDateTime until = when::local(*facts.paysUntil);
    out << PaymentText::tr("Please transfer exactly %1, so that we know it is yours, and write %2.")
               .arg(dueText(order, facts), order.sold.number);
    const QString day = format::weekdayDay(until.date()), clock = format::clock(until.time());
    if (const qint64 waiting = waitingOf(order); waiting > 0) // no promise of what is not there
        out << PaymentText::tr(
            "Not in stock yet: %1 pcs; you will hear when they come. What is there is kept for you until %2, %3.")
                   .arg(format::count(waiting), day, clock);
    else
        out << PaymentText::tr("We keep the goods for you until %1, %2.").arg(day, clock);
    return out.join(u'\n');
}

} // namespace selaras::ui
