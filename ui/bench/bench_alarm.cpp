// What stops the packing station: alarms, and what becomes of the scans that were made meanwhile.
#include "bench/bench_tell.h"

namespace selaras::ui {

using fulfilment::Obstacle;
using fulfilment::ShipmentState;
using Alarm = BenchState::Alarm;
using Typing = BenchState::Typing;

namespace {

/// What an error says of why the order may not be packed now; nullopt: it is about something else.
std::optional<Obstacle> obstacleOf(const Error &error)
{
    for (int i = 0; i <= int(Obstacle::Short); ++i)
        if (error.code == QStringLiteral("pack.") + fulfilment::obstacleName(Obstacle(i)))
            return Obstacle(i);
    return std::nullopt;
}

} // namespace

/// The domain says no, or the disk does.
void Bench::refused(const Error &error, const QString &code)
{
    const auto obstacle = m.parcel ? obstacleOf(error) : std::nullopt;
    if (fulfilment::stops(obstacle)) {
        if (!code.isEmpty())
            keepScans({code}); // it was not counted either
        stopFor(*obstacle);
        return lookSoon();
    }
    if (obstacle) {
        m.typing = Typing::None;
        return lookSoon();
    }
    if (m.parcel && error.kind == Error::Kind::Storage) {
        m.trouble = error;
        play(m_services.sounds, Sound::Wrong);
        if (!currentOf(m) && m.typing == Typing::None)
            m.typing = Typing::Weight; // so that Enter tries again
        return;
    }
    const std::deque<QString> held = m.parcel ? takeHeld() : std::deque<QString>();
    closeAndDrop(held);
    m.refusal = error;
    m.refusedCode = code;
    play(m_services.sounds, Sound::Wrong);
}

void Bench::raise(Alarm alarm)
{
    endFlash();
    m.alarm = std::move(alarm);
    soundAlarm();
}

/// Something stands in the way of the open parcel.
void Bench::stopFor(Obstacle obstacle)
{
    // What is in the box stays on the screen: a cancelled parcel's own list may be empty by now.
    m.parcel->obstacle = obstacle;
    m.typing = Typing::None;
    raise({Alarm::Kind::Stop, {}, {}, {}, obstacle});
}

void Bench::soundAlarm()
{
    m_services.clock.cancel(m_repeatTimer);
    if (!m.alarm || !isVisible())
        return;
    const bool stop = m.alarm->kind == Alarm::Kind::Stop;
    play(m_services.sounds, stop ? Sound::Stop : Sound::Wrong);
    if (!stop)
        m_repeatTimer = m_services.clock.after(kRepeatMs, [this] { soundAlarm(); });
}

/// F12, or the OK code: the only ways out of an alarm.
void Bench::acknowledge()
{
    if (!m.alarm || m_busy)
        return;
    m_services.clock.cancel(m_repeatTimer);
    if (m.alarm->kind == Alarm::Kind::Stop)
        return leaveStopped();
    m.alarm.reset();
    refresh();
    next();
}

/// What was scanned and not taken up yet; what is scanned from now on is meant for what comes next.
std::deque<QString> Bench::takeHeld()
{
    m.held = 0;
    return std::exchange(m_scans, {});
}

/// They come before all others.
void Bench::keepScans(const std::deque<QString> &codes)
{
    m_scans.insert(m_scans.begin(), codes.begin(), codes.end());
    m.held = qsizetype(m_scans.size());
}

/// The box is gone, and what was scanned for it with it: taken up, it would be counted into whatever opens next.
void Bench::closeAndDrop(const std::deque<QString> &held)
{
    const QString number = m.parcel ? m.parcel->order.sold.number : QString();
    close();
    if (!held.empty())
        m.dropped = {number, QStringList(held.begin(), held.end())};
}

/// What stands in the way now decides, not what stood there when it was shown.
void Bench::leaveStopped()
{
    struct Left {
        std::optional<Parcel> goesOn;
    };
    tell(
        [id = m.parcel->shipment.id, who = m_services.actor.auditName()](Transaction &tx) -> Result<Left> {
            Left out;
            TRY(const Parcel parcel, readParcel(tx, id));
            const ShipmentState state = parcel.shipment.state;
            if (!fulfilment::stops(parcel.obstacle) && state == ShipmentState::Picking
                && parcel.shipment.packer == who) {
                out.goesOn = parcel;
                return out;
            }
            if (parcel.obstacle == Obstacle::Cancelled && fulfilment::mayMove(state, ShipmentState::Dropped)) {
                CHECK(fulfilment::drop(tx, id, who));
            } else {
                CHECK(fulfilment::putAside(tx, id, who));
            }
            return out;
        },
        [this, held = takeHeld()](Result<Left> outcome) {
            if (!outcome) {
                keepScans(held);
                m.trouble = outcome.error(); // the alarm stays: it was not dealt with
                return;
            }
            m.alarm.reset();
            if (!outcome->goesOn)
                return closeAndDrop(held);
            keepScans(held); // it is the same box
            m.parcel = std::move(outcome->goesOn);
            if (!currentOf(m))
                complete();
        });
}

} // namespace selaras::ui
