#include "simulation/world.h"

namespace selaras::simulation {

namespace {

constexpr qint64 kTimeout = 30'000; ///< ms without an answer after which a call counts as lost

}

// ---- the network ---------------------------------------------------------------------------------------------------

void World::leave(std::shared_ptr<Call> call)
{
    call->number = ++m_callNumber;
    call->sentAt = now();
    if (m_program)
        m_auditor->callLeaves(*call, *m_program);
    m_clock.after(qint64(20 + m_random.below(120)), [this, call] { arrive(call); });
}

void World::arrive(const std::shared_ptr<Call> &call)
{
    if (call->forgotten)
        return;
    Shop &shop = m_shops[std::size_t(call->shop)];
    m_auditor->callArrives(*call);
    call->answer = shop.platform().handle(call->request, platformNow(shop));
    m_auditor->sawFigures(shop.index, now()); // nothing is read at a shop but by a call
    m_auditor->callAnswered(*call, now());
    const sandbox::Answer &answer = call->answer;
    call->lost = answer.cut || answer.delayMs >= kTimeout;
    note(QStringLiteral("%1 %2 %3 -> %4%5")
             .arg(shop.name, QString::fromLatin1(call->request.method), call->request.path)
             .arg(answer.reply.status)
             .arg(answer.cut ? QStringLiteral(" (cut) ") : QStringLiteral(" "))
        + QString::fromUtf8(call->request.body.left(200)));
    if (m_dieAfterCalls > 0 && --m_dieAfterCalls == 0 && up())
        markKilled();
    const qint64 back = answer.cut ? 0 : qMin<qint64>(answer.delayMs, kTimeout);
    m_clock.after(back + qint64(20 + m_random.below(120)), [call] {
        if (call->waiting)
            call->waiting->ring();
    });
}

void World::delivered(const Call &call) { m_auditor->answerDelivered(call, m_step); }

// ---- messages the platforms send -----------------------------------------------------------------------------------

void World::pollPushes()
{
    for (Shop &shop : m_shops)
        for (sandbox::Push &push : shop.platform().takePushes(platformNow(shop)))
            // The network reorders them.
            m_clock.after(qint64(m_random.below(m_quiet ? 100 : 4'000)),
                [this, &shop, push = std::move(push)] { deliver(shop, push); });
    m_clock.after(m_program ? 1'000 : 60'000, [this] { pollPushes(); });
}

void World::deliver(Shop &shop, sandbox::Push push)
{
    int status = 0;
    if (up()) {
        wire::HttpRequest request;
        request.method = QByteArrayLiteral("POST");
        request.headers = push.headers;
        request.body = push.body;
        status = m_program->engine().takePush(shop.id, request, push.url).status;
    }
    ++m_verdict.happened[QStringLiteral("push")];
    note(QStringLiteral("%1 sends a message -> %2").arg(shop.name).arg(status));
    if (status / 100 != 2 && shop.shopee)
        shop.shopee->pushFailed(push, platformNow(shop));
}

// ---- the program ---------------------------------------------------------------------------------------------------

void World::openProgram()
{
    if (m_program || !m_session)
        return;
    note(QStringLiteral("the program is opened"));
    m_openedAt = now();
    m_program = std::make_unique<Program>(m_inventory, m_clock, *this, m_random.next(), [this](qint64 id) {
        for (const Shop &shop : m_shops)
            if (shop.id == id)
                return shop.index;
        qFatal("no such shop");
    });
    ++m_starts;
    checkNow(true);
}

void World::closeProgram()
{
    m_session = false;
    m_auditor->lookAway();
    if (up())
        m_program->stop();
}

/// The program will die: now, in the middle of what it does, or with a call at a platform.
void World::armKill(quint64 luck)
{
    switch (luck % 4) {
    case 0: markKilled(); break;
    case 1: m_dieAfterCalls = 1 + int(luck / 4 % 6); break;
    default:
        m_program->clock().atReading(1 + qint64(luck / 4 % 400), [this] {
            if (up())
                markKilled();
        });
    }
}

/// This very moment is its last: what is on the disk now is what will be found, and no later call leaves.
void World::markKilled()
{
    if (m_killed)
        return;
    m_killed = m_program->snapshot(m_folder.filePath(QString::number(++m_files)));
    m_callsAtKill = m_callNumber;
    m_auditor->diedIn(m_step);
}

void World::finishKill()
{
    ++m_verdict.kills;
    note(QStringLiteral("the program is killed"));
    for (const std::shared_ptr<Call> &call : m_program->die())
        call->forgotten = call->number > m_callsAtKill || m_random.below(2) == 0;
    m_program.reset();
    m_verdict.openMs += now() - m_openedAt;
    m_inventory = *std::exchange(m_killed, std::nullopt);
    m_dieAfterCalls = 0;
    const qint64 pause = m_random.below(3) ? qint64(1000 + m_random.below(10'000)) : qint64(m_random.below(600'000));
    m_clock.after(pause, [this] { openProgram(); });
}

} // namespace selaras::simulation
