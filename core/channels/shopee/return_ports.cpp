#include "channels/shopee/return_ports.h"

#include "channels/shopee/returns.h"

#include <iterator>

namespace selaras::channels::shopee {

// 15 days, less a minute: whole seconds around the window may add two.
qint64 Returns::longestWindow() const { return qint64(15) * 24 * 60 * 60 * 1000 - 60 * 1000; }

Task<ReturnPage> Returns::pullReturns(OrderWindow window)
{
    GetReturnList::Input ask;
    ask.fromSeconds = window.from / 1000;
    if (!window.cursor.isEmpty()) {
        bool isSecond = false;
        ask.fromSeconds = window.cursor.toLongLong(&isSecond);
        if (!isSecond || ask.fromSeconds < window.from / 1000)
            co_return fail(Error::Kind::Malformed, QStringLiteral("not a cursor of returns"));
    }
    const qint64 end = (window.to + 999) / 1000;
    ask.toSeconds = end;
    ReturnPage page;
    for (;;) {
        GetReturnList::Input question = ask;
        CO_TRY(GetReturnList::Output list, co_await wire::perform<GetReturnList>(m_wire, std::move(question)));
        if (list.more && ask.toSeconds > ask.fromSeconds) {
            ask.toSeconds = ask.fromSeconds + (ask.toSeconds - ask.fromSeconds) / 2;
            continue;
        }
        std::move(list.returns.begin(), list.returns.end(), std::back_inserter(page.returns));
        if (!list.more)
            break;
        ++ask.page; // more than a page in one second
    }
    // Whether the last second of a window belongs to it nobody says: it is asked for again.
    if (ask.toSeconds < end)
        page.next = QString::number(qMax(ask.toSeconds, ask.fromSeconds + 1));
    co_return page;
}

Task<> Returns::accept(QString externalId)
{
    QString id = externalId;
    const auto confirmed = co_await wire::perform<ConfirmReturn>(m_wire, std::move(id));
    if (confirmed)
        co_return Result<>();
    co_return co_await decidedByReturn(std::move(externalId), confirmed.error(), false);
}

Task<> Returns::dispute(QString externalId, QString text)
{
    if (m_email.isEmpty())
        co_return failAs(QStringLiteral("return.no-email"), Error::Kind::Rejected,
            QStringLiteral("a dispute needs the seller's e-mail"));
    QString id = externalId;
    const auto offered = co_await wire::perform<GetDisputeReasons>(m_wire, std::move(id));
    if (!offered)
        co_return co_await decidedByReturn(std::move(externalId), offered.error(), true);
    const auto reason = plainReason(*offered);
    if (!reason)
        co_return failAs(QStringLiteral("return.evidence"), Error::Kind::Rejected,
            QStringLiteral("%1 reasons, none without photos").arg(offered->size()));
    DisputeReturn::Input in;
    in.id = externalId;
    in.email = m_email;
    in.text = std::move(text);
    in.reason = *reason;
    const auto disputed = co_await wire::perform<DisputeReturn>(m_wire, std::move(in));
    if (disputed)
        co_return Result<>();
    co_return co_await decidedByReturn(std::move(externalId), disputed.error(), true);
}

Task<> Returns::decidedByReturn(QString externalId, Error refusal, bool disputed)
{
    if (refusal.kind != Error::Kind::Rejected)
        co_return fail(std::move(refusal));
    const auto now = co_await wire::perform<GetReturnDetail>(m_wire, std::move(externalId));
    if (!now || !now->wish)
        co_return fail(std::move(refusal));
    const ReturnState state = now->wish->state;
    const bool accepted = state == ReturnState::Approved || state == ReturnState::Refunded;
    if (disputed ? state == ReturnState::Disputed : accepted)
        co_return Result<>();
    if (state != ReturnState::Requested && !(disputed && state == ReturnState::Approved))
        refusal.code = QStringLiteral("return.answered");
    co_return fail(std::move(refusal));
}

} // namespace selaras::channels::shopee
