#include "audit/canonical.h"
#include "audit/queries.h"

#include <limits>

namespace selaras::audit {

namespace {

constexpr int kPage = 1000;

}

Result<ChainReport> verifyChain(Reader &reader, const std::function<bool(qint64)> &progress)
{
    ChainReport report;
    report.head = beforeTheFirst();
    qint64 walked = std::numeric_limits<qint64>::min(); // an entry in front of the first is a forgery too
    for (;;) {
        TRY(const auto rows, reader.all(entriesAfter, walked, kPage));
        if (rows.empty())
            return report;
        for (const AuditRow &row : rows) {
            const bool follows = row.seq == report.lastSeq + 1;
            if (!follows || row.hash != hashOf(report.head, row)) {
                report.brokenAt = row.seq;
                return report;
            }
            ++report.entries;
            report.lastSeq = row.seq;
            report.head = row.hash;
        }
        walked = report.lastSeq;
        if (progress && !progress(report.entries))
            return fail(Error::Kind::Cancelled);
    }
}

} // namespace selaras::audit
