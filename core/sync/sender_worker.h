#pragma once

#include "base/task_scope.h"
#include "messages/message.h"
#include "messages/senders.h"
#include "store/store.h"
#include "sync/pace.h"
#include "wire/recording.h"

#include <deque>
#include <functional>

namespace selaras::sync {

/// Sends what buyers are written by one sender, one message after the other. Everything worth keeping is in the store:
/// a message counts as sent from the moment it is taken, so that whatever dies in the middle is asked about and never
/// sent twice by itself.
class SenderWorker {
public:
    struct Parts {
        Store &store;
        Clock &clock;
        Random &random;
        const messengers::MessengerKind &kind;
        std::unique_ptr<wire::Wire> network;
    };
    SenderWorker(Parts parts, messages::Sender sender, messengers::SenderAccess access);

    void start();
    void stop();
    void whenFinished(std::function<void()> then) { m_scope.whenFinished(std::move(then)); }

    /// There may be something to send.
    void look()
    {
        m_nextAt = 0;
        m_alarm.ring();
    }
    /// Its settings have changed, or it may be used again.
    void follow(messages::Sender sender, messengers::SenderAccess access);

private:
    Task<> run();
    Task<> step();
    Task<> sendOne(messages::Outgoing outgoing);
    Task<> settle(messages::Outgoing outgoing, Result<messengers::Accepted> outcome);
    void connect();
    qint64 delay() const;
    /// UTC ms from which on another message may leave.
    qint64 mayLeaveAt();
    void keep(const wire::ExchangeRecord &record);

    Parts m_parts;
    messages::Sender m_sender;
    messengers::SenderAccess m_access;
    wire::RecordingWire m_recording;
    std::unique_ptr<messengers::Messenger> m_messenger;
    TaskScope m_scope;
    Alarm m_alarm;
    bool m_changed = false; ///< its settings are others than those it was made with
    bool m_answers = false; ///< its last call was answered: what fails now fails alone
    qint64 m_nextAt = 0; ///< UTC ms at which to look into the outbox; -1: nothing waits
    qint64 m_pausedUntil = 0; ///< UTC ms: whatever waits, the other side is let alone until then
    qint64 m_shopOfCall = 0, m_jobOfCall = 0; ///< whose call is under way, for its record
    std::deque<qint64> m_left; ///< when the messages of the last minute left, UTC ms
};

} // namespace selaras::sync
