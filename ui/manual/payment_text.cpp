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
    out << PaymentText::tr("We keep the goods for you until %1, %2.")
               .arg(format::weekdayDay(until.date()), format::clock(until.time()));
    return out.join(u'\n');
}

} // namespace selaras::ui
