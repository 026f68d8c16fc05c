#include "orders/order_events.h"

#include "audit/story.h"
#include "audit/words.h"
#include "base/json.h"
#include "kit/format.h"
#include "orders/cancel.h"
#include "orders/order_words.h"
#include "pages/when.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace selaras::ui {

using kit::Role;
using Push = kit::Timeline::Push;
namespace format = kit::format;

namespace {

/// Turns entries and jobs into words.
class Narrator {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::OrderEvents)
public:
    explicit Narrator(const OrderFacts &facts)
        : m_facts(facts)
    {
    }

    std::vector<OrderEvent> tell()
    {
        // In the order of life: what happened at one time stays in it.
        buyer();
        for (auto row = m_facts.entries.rbegin(); row != m_facts.entries.rend(); ++row)
            entry(*row);
        if (!m_facts.told.empty())
            pushes();
        for (const outbox::Job &job : m_facts.jobs)
            request(job);
        const auto time = [](const OrderEvent &event) {
            return std::tuple(event.at / 1000, !event.ofShop, event.ofShop ? 0 : event.at);
        };
        std::stable_sort(m_events.begin(), m_events.end(),
            [&time](const OrderEvent &a, const OrderEvent &b) { return time(a) < time(b); });
        std::reverse(m_events.begin(), m_events.end());
        return std::move(m_events);
    }

private:
    void add(qint64 at, EventKind kind, Role role, const QString &what, const QString &why, const QString &actor)
    {
        m_events.push_back(
            {at, kind, {.time = {}, .role = role, .what = what, .why = why, .actor = actor, .pushes = {}}, false});
    }

    void buyer()
    {
        const auto &sold = m_facts.order.sold;
        add(sold.placedAt, EventKind::People, Role::Grey, tr("The buyer ordered"), {}, m_facts.shop.name);
        const qint64 asked = m_facts.ours ? m_facts.ours->addendMinor : 0; // on top, to tell transfers apart
        if (sold.paidAt)
            add(*sold.paidAt, EventKind::Money, Role::Green,
                tr("Paid %1").arg(amount(sold.totalMinor + asked, sold.currency)), {}, m_facts.shop.name);
        for (OrderEvent &event : m_events)
            event.ofShop = true;
    }

    QString actorOf(const QString &name) const
    {
        return name.startsWith(QLatin1String("worker/")) ? tr("Selaras, %1").arg(name.mid(7))
            : name == QLatin1String("selaras")           ? tr("Selaras")
                                                         : name;
    }

    static QString joined(const QString &a, const QString &b)
    {
        return a.isEmpty() ? b : b.isEmpty() ? a : tr("%1; %2").arg(a, b);
    }

    /// "2 x WBT-26" as figures stand elsewhere.
    static QString substituteWords(const QString &subject)
    {
        return tr("%1 × %2").arg(format::count(subject.section(u' ', 0, 0).toLongLong()), subject.section(u' ', 2));
    }

    /// "received email" and what was wrong, as the audit has it.
    static bool isByMail(const QString &detail) { return detail.section(u' ', 1, 1) == u"email"; }
    static QString messageWords(const QString &detail)
    {
        const QString event = detail.section(u' ', 0, 0);
        return event == u"awaiting-payment" ? tr("It waits to be paid")
            : event == u"received"          ? tr("Order taken in")
            : event == u"on-its-way"        ? tr("It is on its way")
            : event == u"cancelled"         ? tr("Order cancelled")
                                            : tr("Money given back");
    }

    /// "ready -> shipped paid" in words.
    QString stateChange(const QString &detail) const
    {
        const QStringList parts = detail.split(QStringLiteral(" -> "));
        const auto from = channels::stateFromName(parts.value(0).section(u' ', 0, 0));
        const auto to = channels::stateFromName(parts.value(1).section(u' ', 0, 0));
        const auto word = [](channels::OrderState state) {
            return state == channels::OrderState::Unpaid ? tabName(orders::Tab::Unpaid)
                                                         : goodsMark({.state = state}).word;
        };
        if (!from || !to || word(*from) == word(*to))
            return tr("The state has changed");
        return tr("From %1 to %2").arg(word(*from), word(*to));
    }

    void entry(const audit::AuditRow &row)
    {
        const audit::Entry &e = row.entry;
        const QString actor = actorOf(e.actor);
        const QString code = m_facts.skuCodes.value(e.skuId.value_or(0));
        const qint64 pieces = qAbs(e.delta.value_or(0));
        const QString count = format::count(pieces);
        const auto stock = [&](Role role, const QString &what, const QString &why = {}) {
            add(row.at, EventKind::Stock, role, what, why, actor);
        };
        const auto waits = e.subject.startsWith(QLatin1String("waiting "))
            ? tr("%n wait for stock", nullptr, e.subject.mid(8).toInt())
            : QString();
        if (e.action == QLatin1String("order.received"))
            add(row.at, EventKind::People, Role::Green, tr("Taken in as our order, once"),
                m_facts.order.seen == 1 ? tr("Seen once")
                                        : tr("Seen %1 times, made once").arg(format::count(m_facts.order.seen)),
                actor);
        else if (e.action == QLatin1String("order.amended"))
            add(row.at, EventKind::People, Role::Grey, tr("The shop has changed the order"), {}, actor);
        else if (e.action == QLatin1String("order.state"))
            add(row.at, EventKind::Shipping, Role::Blue, stateChange(e.detail), {}, actor);
        else if (e.action == QLatin1String("order.cancel-asked"))
            add(row.at, EventKind::People, Role::Yellow, tr("Cancel asked for"),
                cancelReasonWords(orders::cancelReasonFromName(e.detail).value_or(channels::CancelReason::OutOfStock)),
                actor);
        else if (e.action == QLatin1String("order.cancel-granted"))
            add(row.at, EventKind::People, Role::Grey, tr("The buyer's cancel was accepted"), {}, actor);
        else if (e.action == QLatin1String("order.cancel-refused"))
            add(row.at, EventKind::People, Role::Yellow, tr("The buyer's cancel was refused"), {}, actor);
        else if (e.action == QLatin1String("stock.reserved"))
            stock(waits.isEmpty() ? Role::Blue : Role::Yellow,
                pieces == 0 ? tr("%1 is short: nothing could be reserved").arg(code)
                            : tr("Stock reserved: %1 × %2").arg(count, code),
                joined(log::sourceStory(e.detail, m_facts.order.sold.recipient.city), waits));
        else if (e.action == QLatin1String("stock.promise-changed"))
            stock(waits.isEmpty() ? Role::Blue : Role::Yellow,
                pieces == 0 ? tr("The reservation of %1 stays as it is").arg(code)
                            : tr("The order wants %1 × %2 now").arg(format::delta(e.delta.value_or(0)), code),
                waits);
        else if (e.action == QLatin1String("stock.filled"))
            stock(Role::Blue, tr("Stock came in and was reserved: %1 × %2").arg(count, code), joined(e.detail, waits));
        else if (e.action == QLatin1String("stock.other-warehouse"))
            stock(Role::Blue, tr("Taken from another warehouse, %1: %2 × %3").arg(e.detail, count, code), waits);
        else if (e.action == QLatin1String("order.substituted"))
            add(row.at, EventKind::People, Role::Yellow,
                tr("Sent instead of %1: %2").arg(e.detail, substituteWords(e.subject)), {}, actor);
        else if (e.action == QLatin1String("order.substitute-taken-back"))
            add(row.at, EventKind::People, Role::Grey,
                tr("%1 is sent after all, instead of %2").arg(e.detail, substituteWords(e.subject)), {}, actor);
        else if (e.action == QLatin1String("stock.taken-back"))
            stock(Role::Yellow, tr("Reserved stock is not there: %1 × %2").arg(count, code), waits);
        else if (e.action == QLatin1String("stock.released"))
            stock(Role::Grey,
                pieces == 0 ? tr("%1 is not waited for any more").arg(code)
                            : tr("Stock released: %1 × %2").arg(count, code));
        else if (e.action == QLatin1String("stock.lapsed"))
            stock(Role::Grey,
                pieces == 0 ? tr("Not paid in time; %1 is not waited for any more").arg(code)
                            : tr("Not paid in time, stock released: %1 × %2").arg(count, code));
        else if (e.action == QLatin1String("stock.moved"))
            stock(Role::Green,
                e.delta.value_or(0) < 0 ? tr("Left the shelf: %1 × %2").arg(count, code)
                                        : tr("Back on the shelf: %1 × %2").arg(count, code));
        else if (e.action == QLatin1String("message.sent"))
            add(row.at, EventKind::People, Role::Green,
                isByMail(e.detail) ? tr("Written to by mail") : tr("Written to by WhatsApp"), messageWords(e.detail),
                actor);
        else if (e.action == QLatin1String("message.failed"))
            add(row.at, EventKind::People, Role::Red,
                isByMail(e.detail) ? tr("The mail to the buyer was refused")
                                   : tr("The WhatsApp message to the buyer was refused"),
                messageWords(e.detail), actor);
        else if (e.action == QLatin1String("message.unknown"))
            add(row.at, EventKind::People, Role::Yellow, tr("Nobody knows whether the message to the buyer arrived"),
                messageWords(e.detail), actor);
        else if (e.action == QLatin1String("job.retried"))
            add(row.at, EventKind::People, Role::Blue, tr("Tried again by hand"), {}, actor);
        else if (e.action == QLatin1String("job.discarded"))
            add(row.at, EventKind::People, Role::Grey, tr("Given up by hand"), e.detail, actor);
        else
            add(row.at, kindOf(e.action), roleOf(e.action), log::actionWords(e.action), log::orderStory(e), actor);
    }

    static Role roleOf(const QString &action)
    {
        static const QSet<QString> kForward{QStringLiteral("order.paid"), QStringLiteral("shipment.handed-over"),
            QStringLiteral("shipment.left"), QStringLiteral("return.inspected")};
        static const QSet<QString> kBack{QStringLiteral("order.held"), QStringLiteral("shipment.opened"),
            QStringLiteral("shipment.dropped"), QStringLiteral("shipment.pick-up-failed"),
            QStringLiteral("return.received-request"), QStringLiteral("return.disputed")};
        return kForward.contains(action)                    ? Role::Green
            : kBack.contains(action)                        ? Role::Yellow
            : action.startsWith(QLatin1String("shipment.")) ? Role::Blue
                                                            : Role::Grey;
    }
    static EventKind kindOf(const QString &action)
    {
        const QString subject = action.section(u'.', 0, 0);
        return action == QLatin1String("order.paid")                                    ? EventKind::Money
            : subject == QLatin1String("shipment") || subject == QLatin1String("paper") ? EventKind::Shipping
            : subject == QLatin1String("stock")                                         ? EventKind::Stock
                                                                                        : EventKind::People;
    }

    /// One event for all that was told at one time: what was told later of the same order is another.
    void pushes()
    {
        constexpr qint64 kAtOnce = 2'000; // ms
        const auto &all = m_facts.told;
        for (auto from = all.begin(); from != all.end();) {
            const auto to = std::find_if(
                from, all.end(), [&](const Told &told) { return told.job.createdAt > from->job.createdAt + kAtOnce; });
            pushed(from, to);
            from = to;
        }
    }

    /// Whether its listing was told another figure later, so that nobody knows any more what it showed then.
    bool isReplaced(const Told &told) const
    {
        return std::any_of(m_facts.told.begin(), m_facts.told.end(), [&](const Told &other) {
            return other.job.subjectId == told.job.subjectId && other.job.createdAt > told.job.createdAt;
        });
    }

    bool isShown(const Told &told) const { return told.needless || (told.confirmed && !isReplaced(told)); }

    void pushed(std::vector<Told>::const_iterator from, std::vector<Told>::const_iterator to)
    {
        OrderEvent event;
        event.kind = EventKind::Stock;
        QStringList waiting;
        for (auto told = from; told != to; ++told) {
            const outbox::Job &job = told->job;
            event.at = qMax(event.at, job.finishedAt.value_or(job.createdAt));
            const bool done = job.state == outbox::JobState::Done;
            if (!done && !waiting.contains(told->shop))
                waiting << told->shop;
            event.shown.pushes.push_back(push(*told));
        }
        // A figure that was sent is told; only one that was read back is known to stand there.
        const bool shown = std::all_of(from, to, [this](const Told &told) { return isShown(told); });
        event.shown.role = waiting.isEmpty() && shown ? Role::Green : Role::Blue;
        event.shown.what = !waiting.isEmpty()
            ? tr("All shops were told the new stock, except %1").arg(waiting.join(QStringLiteral(", ")))
            : shown ? tr("All shops show the new stock")
                    : tr("All shops were told the new stock");
        event.shown.actor = tr("Publisher");
        m_events.push_back(std::move(event));
    }

    Push push(const Told &told) const
    {
        Push out;
        out.tile = told.tile;
        out.figures = !told.told ? told.skuCode
            : told.before ? tr("%1 %2 → %3").arg(told.skuCode, format::count(*told.before), format::count(*told.told))
                          : tr("%1 → %2").arg(told.skuCode, format::count(*told.told));
        switch (told.job.state) {
        case outbox::JobState::Done:
            out.delay = told.afterMs ? tr("%1 s").arg(format::decimal(double(*told.afterMs) / 1000, 1)) : QString();
            out.result = told.needless ? tr("showed it already")
                : isReplaced(told)     ? tr("sent; another figure followed")
                : told.confirmed       ? tr("read back, matches")
                                       : tr("sent, not read back yet");
            out.role = isShown(told) ? Role::Green : isReplaced(told) ? Role::Grey : Role::Blue;
            break;
        case outbox::JobState::Queued:
        case outbox::JobState::Running:
            out.delay = tr("waiting");
            out.result = told.job.error.isEmpty() ? tr("not sent yet") : tr("not confirmed, will be tried again");
            out.role = Role::Yellow;
            break;
        case outbox::JobState::Dead:
            out.result = tr("needs a person, see Activity");
            out.role = Role::Red;
            break;
        case outbox::JobState::Discarded:
            out.result = tr("given up by hand");
            out.role = Role::Grey;
            break;
        }
        return out;
    }

    void request(const outbox::Job &job)
    {
        if (job.kind != outbox::JobKind::CancelOrder)
            return;
        const qint64 at = job.finishedAt.value_or(job.createdAt);
        const QString &shop = m_facts.shop.name;
        if (orders::answerOf(job.payload)) {
            answer(job, at);
            return;
        }
        switch (job.state) {
        case outbox::JobState::Queued:
        case outbox::JobState::Running:
            add(at, EventKind::People, Role::Yellow, tr("%1 has not answered the cancel request").arg(shop),
                tr("Stock is not released; do not ship this parcel"), tr("Publisher"));
            break;
        case outbox::JobState::Done:
            add(at, EventKind::People, Role::Green, tr("%1 has answered the cancel request").arg(shop), {}, shop);
            break;
        case outbox::JobState::Dead:
            add(at, EventKind::People, Role::Red, tr("The cancel request needs a person"),
                tr("See Activity for what the shop said"), shop);
            break;
        case outbox::JobState::Discarded: break; // the audit entry tells it
        }
    }

    /// Our answer to the buyer who asks to cancel.
    void answer(const outbox::Job &job, qint64 at)
    {
        const QString &shop = m_facts.shop.name;
        if (job.state == outbox::JobState::Queued || job.state == outbox::JobState::Running)
            add(at, EventKind::People, Role::Yellow, tr("The answer is on its way to %1").arg(shop),
                tr("Do not ship this parcel before the shop shows it"), tr("Publisher"));
        else if (job.state == outbox::JobState::Done)
            add(at, EventKind::People, Role::Green, tr("%1 knows the answer").arg(shop), {}, shop);
        else if (job.state == outbox::JobState::Dead)
            add(at, EventKind::People, Role::Red, tr("%1 did not take the answer").arg(shop),
                tr("See Activity for what the shop said"), shop);
    }

    const OrderFacts &m_facts;
    std::vector<OrderEvent> m_events;
};

} // namespace

std::vector<OrderEvent> orderEvents(const OrderFacts &facts) { return Narrator(facts).tell(); }

std::vector<kit::Timeline::Event> timelineOf(
    const std::vector<OrderEvent> &events, std::optional<EventKind> kind, qint64 now)
{
    const QDate today = when::local(now).date();
    std::vector<kit::Timeline::Event> out;
    for (const OrderEvent &event : events) {
        if (kind && event.kind != *kind)
            continue;
        out.push_back(event.shown);
        const QDateTime at = when::local(event.at);
        const QString clock = format::clockSeconds(at.time());
        out.back().time = at.date() == today ? clock : format::day(at.date(), today);
        if (at.date() != today)
            out.back().what
                = QCoreApplication::translate("selaras::ui::OrderEvents", "%1, %2").arg(out.back().what, clock);
    }
    return out;
}

} // namespace selaras::ui
