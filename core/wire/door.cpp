#include "wire/door.h"

namespace selaras::wire {

constexpr HttpListener::Limits kDoorLimits{
    .request = {.head = 16 * 1024, .body = 1024 * 1024},
    .requestMs = 10'000,
    .idleMs = 30'000,
    .connections = 64,
};

WebhookDoor::WebhookDoor(Clock &clock, Handler handler)
    : m_listener(
        clock,
        [handler = std::move(handler)](const HttpRequest &request) {
            HttpListener::Answer answer;
            answer.reply = handler(request.path, request);
            return answer;
        },
        kDoorLimits)
{
}

} // namespace selaras::wire
