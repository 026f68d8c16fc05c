#pragma once

#include "faults/disk.h"
#include "faults/scenarios.h"

#include <atomic>
#include <memory>

namespace selaras::test {

/// A scenario, run again and again from the same beginning under one fault after the other. The rule is always the
/// same: what is found afterwards is what a run without fault had after as many acknowledgements, or after one more (it
/// was on the disk and nobody was told yet); it keeps every rule of the house; and doing it again ends where the run
/// without fault ended.
class Trial {
public:
    explicit Trial(const Scenario &scenario);
    ~Trial();

    /// How many changes of the disk a run without fault asks for, with closing; and after how many it acknowledges.
    int changes() const { return m_changes; }
    int acknowledgements() const { return int(m_states.size()) - 1; }

    /// What a fault has brought about.
    struct Verdict {
        bool met = false; ///< the run came to the fault
        QByteArray trouble; ///< what is wrong; empty: all is as it must be
    };
    /// Change `n`, or from it on every one, fails. Then the disk is well, and the same program goes on, or a new one.
    Verdict fail(int n, DiskFate fate, bool forEver, bool sameProgram) const;
    /// The program dies at change `n` (Torn, Dead, PowerCut). `seed` is for what a power cut leaves.
    Verdict die(int n, DiskFate fate, quint64 seed = 0) const;
    /// It dies right after its `n`th acknowledgement.
    Verdict dieAcknowledging(int n, DiskFate fate, quint64 seed = 0) const;

private:
    std::unique_ptr<Place> place() const;
    Verdict inChild(
        const std::function<void(Disk &)> &plan, const std::function<void(Disk &, int)> &acknowledged) const;
    QByteArray judge(Place &place, int acknowledged) const;
    QByteArray doAgain(Place &place) const;

    const Scenario &m_scenario;
    std::unique_ptr<World> m_world;
    std::vector<QString> m_states; ///< contents after 0, 1, 2 ... acknowledgements
    QString m_end; ///< contents without the traces
    int m_changes = 0;
};

/// Which of 1 ... `count` to try: all of them when they are not many more than `few` or the environment says
/// SELARAS_FAULTS=all, else `few`, evenly spread.
std::vector<int> sample(int count, int few);
/// How many seeds for each power cut: `few`, or as many as SELARAS_FAULT_SEEDS says.
int seeds(int few);

} // namespace selaras::test
