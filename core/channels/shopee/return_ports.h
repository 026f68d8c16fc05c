#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// Returns of one shop: reading them, and answering.
class Returns final : public ReturnFeed, public ReturnDesk {
public:
    /// `email`: whom Shopee writes to about a dispute; empty: nobody was named.
    Returns(wire::Wire &wire, QString email)
        : m_wire(wire)
        , m_email(std::move(email))
    {
    }

    qint64 longestWindow() const override; ///< 15 days
    /// Page numbers alone would lose returns: one that changes while we read leaves its page, and the first of the next
    /// page slips into this one. So a window with more than a page is read in shorter ones, a page each; the cursor is
    /// the second to go on from.
    Task<ReturnPage> pullReturns(OrderWindow window) override;

    /// Ok also when it was accepted before. Rejected return.answered: it was decided otherwise.
    Task<> accept(QString externalId) override;
    /// Rejected: return.no-email, return.evidence (each reason that fits wants photos), return.answered.
    Task<> dispute(QString externalId, QString text) override;

private:
    Task<> decidedByReturn(QString externalId, Error refusal, bool disputed);

    wire::Wire &m_wire;
    const QString m_email;
};

} // namespace selaras::channels::shopee
