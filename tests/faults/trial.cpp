#include "faults/trial.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace selaras::test {

namespace {

constexpr qint64 kBegin = 1'700'100'000'000; ///< UTC ms; later than what is prepared
constexpr qint64 kLater = 600'000;

/// A number that parent and child see.
class SharedNumber {
public:
    SharedNumber()
        : m_number(
            static_cast<int *>(::mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~SharedNumber() { ::munmap(m_number, sizeof(int)); }
    SharedNumber(const SharedNumber &) = delete;
    SharedNumber &operator=(const SharedNumber &) = delete;
    int &operator*() const { return *m_number; }

private:
    int *m_number;
};

/// Where two contents part.
QByteArray difference(const QString &found, const QString &expected)
{
    const QStringList a = found.split(u'\n');
    const QStringList b = expected.split(u'\n');
    qsizetype i = 0;
    while (i < qMin(a.size(), b.size()) && a[i] == b[i])
        ++i;
    return QStringLiteral("found <%1> expected <%2>").arg(a.value(i), b.value(i)).toUtf8();
}

} // namespace

Trial::Trial(const Scenario &scenario)
    : m_scenario(scenario)
    , m_world(std::make_unique<World>())
{
    scenario.prepare(*m_world);
    m_world->store.reset();
    if (scenario.startsEmpty)
        for (const QString &name : QDir(m_world->folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_world->folder.filePath(name));
    m_states.push_back(must(place()->contents()));
    const auto watched = place();
    watched->onAcknowledged = [&] {
        m_states.push_back(must(watched->contents()));
    };
    must(scenario.run(*watched));
    watched->onAcknowledged = {};
    if (const QString last = must(watched->contents()); last != m_states.back())
        m_states.push_back(last);
    m_end = must(watched->contents(scenario.traces));

    const auto counted = place();
    Disk disk(counted->folder.path());
    must(scenario.run(*counted));
    counted->close();
    m_changes = disk.count();
}

Trial::~Trial() = default;

std::unique_ptr<Place> Trial::place() const
{
    return std::make_unique<Place>(m_world->folder.path(), m_scenario.startsEmpty ? Secret() : m_world->key, kBegin);
}

QByteArray Trial::judge(Place &place, int acknowledged) const
{
    const auto found = place.contents();
    if (!found)
        return "after " + QByteArray::number(acknowledged) + " acknowledgements: " + why(found);
    const auto at = std::size_t(acknowledged);
    if (*found == m_states[at] || (at + 1 < m_states.size() && *found == m_states[at + 1]))
        return {};
    return "after " + QByteArray::number(acknowledged) + " acknowledgements: " + difference(*found, m_states[at]);
}

QByteArray Trial::doAgain(Place &place) const
{
    place.clock.advance(kLater);
    if (const auto again = m_scenario.run(place); !again)
        return "done again: " + why(again);
    for (const char *when : {"done again: ", "done again and closed: "}) {
        const auto found = place.contents(m_scenario.traces);
        if (!found)
            return when + why(found);
        if (*found != m_end)
            return when + difference(*found, m_end);
        place.close();
    }
    return {};
}

Trial::Verdict Trial::fail(int n, DiskFate fate, bool forEver, bool sameProgram) const
{
    const auto where = place();
    int acknowledged = 0;
    where->onAcknowledged = [&] {
        ++acknowledged;
    };
    Disk disk(where->folder.path());
    disk.set(Disk::at(n, fate, forEver));
    const Result<> outcome = m_scenario.run(*where);
    if (!sameProgram)
        where->close();
    Verdict out{disk.count() >= n, {}};
    disk.set({});
    where->onAcknowledged = {};
    if (outcome)
        acknowledged = acknowledgements(); // all of it was reported as done
    else if (outcome.error().kind != Error::Kind::Storage)
        out.trouble = "not told as an error of the disk: " + why(outcome);
    if (out.trouble.isEmpty())
        out.trouble = judge(*where, acknowledged);
    if (out.trouble.isEmpty())
        out.trouble = doAgain(*where);
    if (!out.trouble.isEmpty())
        out.trouble += " (it said: " + why(outcome) + ')';
    return out;
}

Trial::Verdict Trial::inChild(
    const std::function<void(Disk &)> &plan, const std::function<void(Disk &, int)> &acknowledged) const
{
    const auto where = place();
    const SharedNumber told;
    const pid_t child = ::fork();
    if (child == 0) {
        Disk disk(where->folder.path());
        plan(disk);
        where->onAcknowledged = [&] {
            acknowledged(disk, ++*told);
        };
        const Result<> outcome = m_scenario.run(*where);
        where->close();
        ::_exit(outcome ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 1)
        return {true, "the child failed by itself: " + QByteArray::number(status)};
    Verdict out{WEXITSTATUS(status) == 137, judge(*where, *told)};
    if (out.trouble.isEmpty())
        out.trouble = doAgain(*where);
    return out;
}

Trial::Verdict Trial::die(int n, DiskFate fate, quint64 seed) const
{
    return inChild(
        [=](Disk &disk) {
            if (fate == DiskFate::PowerCut)
                disk.expectPowerCut(seed);
            disk.set(Disk::at(n, fate));
        },
        [](Disk &, int) {});
}

Trial::Verdict Trial::dieAcknowledging(int n, DiskFate fate, quint64 seed) const
{
    return inChild(
        [=](Disk &disk) {
            if (fate == DiskFate::PowerCut)
                disk.expectPowerCut(seed);
        },
        [=](Disk &disk, int told) {
            if (told < n)
                return;
            if (fate == DiskFate::PowerCut)
                disk.cutPower();
            ::_exit(137);
        });
}

std::vector<int> sample(int count, int few)
{
    const bool all = qEnvironmentVariable("SELARAS_FAULTS") == u"all" || count <= 3 * few;
    std::vector<int> out;
    for (int i = 0; i < (all ? count : few); ++i)
        out.push_back(all ? i + 1 : 1 + int(qint64(i) * (count - 1) / (few - 1)));
    return out;
}

int seeds(int few)
{
    const int asked = qEnvironmentVariableIntValue("SELARAS_FAULT_SEEDS");
    return asked > 0 ? asked : few;
}

} // namespace selaras::test
