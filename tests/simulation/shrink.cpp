#include "simulation/shrink.h"

namespace selaras::simulation {

Case shrunk(const Case &failing, const QString &rule, int tries)
{
    Case best = failing;
    const auto accept = [&](const Case &smaller) {
        if (tries <= 0)
            return false;
        --tries;
        const Verdict verdict = simulate(smaller);
        if (!verdict.breach || verdict.breach->rule != rule)
            return false;
        best = smaller;
        return true;
    };
    for (Case next = best; next.days > 0.01; next.days = best.days / 2) {
        next = best;
        next.days /= 2;
        if (!accept(next))
            break;
    }
    QStringList kinds;
    for (int deed = int(Deed::Flash); deed < int(Deed::Open); ++deed)
        kinds << deedName(Deed(deed));
    for (const auto &[name, kind] : faultKinds())
        kinds << QString::fromLatin1(name);
    for (const QString &kind : kinds) {
        if (best.without.contains(kind))
            continue;
        Case next = best;
        next.without << kind;
        accept(next);
    }
    for (;;) {
        Case next = best;
        next.thin *= 2;
        if (!accept(next))
            break;
    }
    return best;
}

} // namespace selaras::simulation
