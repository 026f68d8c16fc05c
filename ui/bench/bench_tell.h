#pragma once

#include "bench/bench.h"
#include "pages/ask.h"

namespace selaras::ui {

/// Every change of a parcel is made so: the right is asked for, no second one is begun meanwhile, and what was read
/// before it is not shown after it.
template <class Work, class Then> void Bench::tell(Work work, Then then)
{
    m_busy = true;
    tellStore(
        m_services.store, this,
        [work = std::move(work), actor = m_services.actor](
            Transaction &tx) -> std::invoke_result_t<Work, Transaction &> {
            CHECK(access::demand(actor, access::Right::PackOrders));
            return work(tx);
        },
        [this, then = std::move(then)](auto outcome) {
            m_busy = false;
            ++m_changes;
            then(std::move(outcome));
            refresh();
            next();
        });
}

} // namespace selaras::ui
