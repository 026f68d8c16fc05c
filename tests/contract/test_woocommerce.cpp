#include "channels/woocommerce/connector.h"
#include "contract/connector_contract.h"
#include "platforms/woocommerce/woocommerce_platform.h"

using namespace selaras;
using contract::Damage;

namespace {

class WooCommerceSubject final : public contract::Subject {
public:
    channels::ChannelKind kind() const override { return channels::woocommerce::kind(); }
    sandbox::Platform &platform() override { return m_platform; }
    QString account() override { return QStringLiteral("platform.test"); }
    QByteArray damaged(const QByteArray &body, const QString &externalId, Damage damage) const override
    {
        // Only an order has its parent behind its id.
        const QString anchor = QStringLiteral("\\{\"id\":%1,(?=\"parent_id\":0,\"status\")").arg(externalId);
        const auto put = [&](const char *pattern, const QByteArray &by) {
            return contract::replacedBehind(body, anchor, QString::fromLatin1(pattern), by);
        };
        switch (damage) {
        case Damage::UnknownField: return put("\"status\"", "\"brand_new\":[1,{\"x\":null}],\"status\"");
        case Damage::WrongType: return put("\"date_created_gmt\":\"[^\"]*\"", "\"date_created_gmt\":{\"a\":1}");
        case Damage::HugePrice:
            return put("\"subtotal_tax\":\"\\d+\",\"total\":\"\\d+\"",
                "\"subtotal_tax\":\"1\",\"total\":\"10000000000000000000\"");
        case Damage::NegativeQuantity: return put("\"quantity\":\\d+", "\"quantity\":-3");
        case Damage::InvalidUtf8: return put("\"customer_note\":\"", "\"customer_note\":\"\xC3\x28");
        }
        return body;
    }

private:
    sandbox::WooCommercePlatform m_platform{7};
};

} // namespace

int main(int argc, char **argv)
{
    return contract::runContract(argc, argv, [] { return std::make_unique<WooCommerceSubject>(); });
}
