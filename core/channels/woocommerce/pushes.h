#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// Deliveries of webhooks. The ping of a new webhook is a hint about nothing; without a webhook secret every other
/// message is Unauthorized.
class Pushes final : public PushReader {
public:
    explicit Pushes(QString webhookSecret)
        : m_secret(std::move(webhookSecret))
    {
    }

    Result<PushHint> readPush(const wire::HttpRequest &request, const QString &url) const override;

private:
    QString m_secret;
};

} // namespace selaras::channels::woocommerce
