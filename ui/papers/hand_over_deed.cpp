#include "papers/hand_over_deed.h"

#include "fulfilment/hand_over.h"
#include "pages/ask.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

constexpr qsizetype kMostNamed = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::HandOver)
};

/// "261121RNQ52N8, 261121RNCN0VE and 3 more".
QString named(const QStringList &numbers)
{
    const QString some = numbers.mid(0, kMostNamed).join(QStringLiteral(", "));
    return numbers.size() <= kMostNamed
        ? some
        : Words::tr("%1 and %n more", nullptr, int(numbers.size() - kMostNamed)).arg(some);
}

enum Choice { PrintedOnly, All };

BulkWork::Deed deedOf(int orders, const QStringList &unprinted)
{
    BulkWork::Deed deed;
    deed.question = Words::tr("Hand %Ln order(s) to the courier?", nullptr, orders);
    deed.consequences
        = {Words::tr("The goods of their packed parcels leave the stock; shops that want to be told are."),
            Words::tr("Orders without a packed parcel, cancelled and held ones are refused and named.")};
    deed.act = Words::tr("Hand over");
    deed.done = Words::tr("Handed over: %1");
    deed.right = access::Right::PackOrders;
    if (!unprinted.isEmpty()) {
        deed.choices = {Words::tr("Leave those here whose label was never printed"),
            Words::tr("Hand them over too: their labels were made elsewhere")};
        deed.missing = Words::tr("Choose one first.");
        deed.consequences.prepend(
            Words::tr("The label of %n order(s) was never printed: %1.", nullptr, int(unprinted.size()))
                .arg(named(unprinted)));
    }
    deed.work
        = [asked = !unprinted.isEmpty()](Transaction &tx, qint64 id, int choice, const QString &actor) -> Result<> {
        if (asked && choice == PrintedOnly) {
            TRY(const bool never, fulfilment::neverPrinted(tx, id));
            if (never)
                return failAs(QStringLiteral("hand-over.no-label"), Error::Kind::Conflict, QString::number(id));
        }
        return fulfilment::handOverOrder(tx, id, actor);
    };
    return deed;
}

} // namespace

void askHandOver(
    Services &services, BulkWork *work, std::vector<BulkWork::Order> orders, std::function<void(const Error &)> trouble)
{
    if (!access::may(services.actor.role, access::Right::PackOrders))
        return;
    askStore(
        services.store, work,
        [orders](Reader &reader) -> Result<QStringList> {
            QStringList out;
            for (const BulkWork::Order &order : orders) {
                TRY(const bool never, fulfilment::neverPrinted(reader, order.id));
                if (never)
                    out << order.number;
            }
            return out;
        },
        [work, orders, trouble = std::move(trouble)](const Result<QStringList> &unprinted) {
            if (!unprinted)
                return trouble(unprinted.error());
            work->ask(deedOf(int(orders.size()), *unprinted), orders);
        });
}

} // namespace selaras::ui
