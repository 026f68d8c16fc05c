// What the workspace Orders does about an order whose goods are not there.
#include "orders/orders_workspace.h"

#include "access/session.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "orders/order_pane.h"
#include "pages/ask.h"

namespace selaras::ui {

using namespace kit;

namespace {

Result<WhyFacts> whyFacts(Reader &reader, qint64 orderId, qint64 now)
{
    WhyFacts out;
    TRY(out.shortages, oversell::whyShort(reader, orderId, now));
    TRY(out.split, fulfilment::whatWouldGo(reader, orderId));
    return out;
}

} // namespace

void OrdersWorkspace::askWhy()
{
    if (!m_facts || !m_facts->isShort)
        return;
    const qint64 id = m_facts->order.id;
    auto work = [id, now = m_services.clock.now()](Reader &reader) {
        return whyFacts(reader, id, now);
    };
    askStore(m_services.store, this, std::move(work), [this, id](Result<WhyFacts> why) {
        if (!why) {
            sayTrouble(why.error(), false);
            return;
        }
        if (!m_facts || m_facts->order.id != id || m_detail == Detail::None)
            return;
        m_why = *std::move(why);
        showPane();
        m_pane->showWhy(*m_facts, m_why);
        fitColumns();
    });
}

void OrdersWorkspace::explainAnew()
{
    const qint64 id = m_facts->order.id;
    using Now = std::pair<std::optional<OrderFacts>, WhyFacts>;
    auto work = [id, now = m_services.clock.now()](Reader &reader) -> Result<Now> {
        Now out;
        TRY(out.first, orderFacts(reader, id));
        TRY(out.second, whyFacts(reader, id, now));
        return out;
    };
    askStore(m_services.store, this, std::move(work), [this, id](Result<Now> read) {
        if (!read || !read->first || !m_pane->why() || !m_facts || m_facts->order.id != id)
            return;
        const auto same = [](const oversell::WhyShort &a, const oversell::WhyShort &b) {
            return a.shortage.lineId == b.shortage.lineId && a.shortage.skuId == b.shortage.skuId
                && a.shortage.waiting == b.shortage.waiting && a.shortage.held == b.shortage.held;
        };
        const auto &was = m_why.shortages, &now = read->second.shortages;
        const auto goes = [](const WhyFacts &why) {
            qint64 pieces = 0;
            for (const fulfilment::Split::Part &part : why.split.goes)
                pieces += part.pieces;
            return pieces;
        };
        if (std::equal(was.begin(), was.end(), now.begin(), now.end(), same) && goes(m_why) == goes(read->second))
            return; // somebody reads it
        read->first->tile = m_facts->tile;
        read->first->told = m_facts->told;
        m_facts = std::move(read->first);
        m_why = std::move(read->second);
        m_pane->showWhy(*m_facts, m_why);
    });
}

void OrdersWorkspace::askSubstitute(int shortage)
{
    if (!m_facts || shortage >= int(m_why.shortages.size()))
        return;
    m_pane->askSubstitute(*m_facts, m_why.shortages[std::size_t(shortage)].shortage);
    fitColumns();
}

void OrdersWorkspace::decide(access::Right right, std::function<Result<>(Transaction &)> work, const QString &done)
{
    auto asAllowed = [right, work = std::move(work), actor = m_services.actor](Transaction &tx) -> Result<> {
        CHECK(access::demand(actor, right));
        return work(tx);
    };
    tellStore(m_services.store, this, std::move(asAllowed), [this, done](Result<> decided) {
        if (!decided) {
            sayTrouble(decided.error(), false);
            return;
        }
        endAsking();
        m_toast->say(done);
    });
}

void OrdersWorkspace::sendFrom(qint64 lineId, qint64 skuId, qint64 warehouseId)
{
    auto work = [=, who = m_services.actor.auditName()](Transaction &tx) -> Result<> {
        CHECK(orders::sendFrom(tx, lineId, skuId, warehouseId, who));
        return {};
    };
    decide(access::Right::PackOrders, std::move(work), tr("Reserved in the other warehouse"));
}

void OrdersWorkspace::sendWhatIsThere()
{
    auto work = [id = m_facts->order.id, who = m_services.actor.auditName()](Transaction &tx) -> Result<> {
        CHECK(fulfilment::beginWithWhatIsThere(tx, id, who));
        return {};
    };
    decide(
        access::Right::PackOrders, std::move(work), tr("What is there can be packed; the rest follows when it comes"));
}

void OrdersWorkspace::substitute(orders::Substitute wanted)
{
    for (const orders::OrderLine &line : m_facts->order.lines)
        for (const orders::SentInstead &other : line.instead)
            if (other.lineId == wanted.lineId && other.insteadOf == wanted.insteadOf && other.skuId == wanted.skuId)
                wanted.pieces += other.pieces;
    auto work = [wanted, who = m_services.actor.auditName()](Transaction &tx) {
        return orders::substitute(tx, wanted, who);
    };
    decide(access::Right::CancelOrders, std::move(work), tr("Something else is reserved instead"));
}

void OrdersWorkspace::takeBackSubstitutes()
{
    if (!m_facts || !m_facts->hasSubstitute())
        return;
    std::vector<orders::SentInstead> all;
    for (const orders::OrderLine &line : m_facts->order.lines)
        all.insert(all.end(), line.instead.begin(), line.instead.end());
    auto work = [all, who = m_services.actor.auditName()](Transaction &tx) -> Result<> {
        for (const orders::SentInstead &other : all)
            CHECK(orders::takeBackSubstitute(tx, other.lineId, other.insteadOf, who));
        return {};
    };
    decide(access::Right::CancelOrders, std::move(work), tr("It is sent as ordered again"));
}

} // namespace selaras::ui
