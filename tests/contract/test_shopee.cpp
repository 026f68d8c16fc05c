#include "channels/shopee/connector.h"
#include "contract/connector_contract.h"
#include "platforms/shopee/shopee_platform.h"

using namespace selaras;
using contract::Damage;

namespace {

class ShopeeSubject final : public contract::Subject {
public:
    channels::ChannelKind kind() const override { return channels::shopee::kind(); }
    sandbox::Platform &platform() override { return m_platform; }
    QString account() override { return m_platform.account(); }
    QByteArray damaged(const QByteArray &body, const QString &externalId, Damage damage) const override
    {
        // Only details have the region behind the number.
        const QString anchor = QStringLiteral("\"order_sn\":\"%1\",(?=\"region\")").arg(externalId);
        const auto put = [&](const char *pattern, const QByteArray &by) {
            return contract::replacedBehind(body, anchor, QString::fromLatin1(pattern), by);
        };
        switch (damage) {
        case Damage::UnknownField: return put("\"region\"", "\"brand_new\":[1,{\"x\":null}],\"region\"");
        case Damage::WrongType: return put("\"create_time\":\\d+", "\"create_time\":{\"a\":1}");
        case Damage::HugePrice:
            return put("\"model_discounted_price\":\\d+", "\"model_discounted_price\":10000000000000000000");
        case Damage::NegativeQuantity:
            return put("\"model_quantity_purchased\":\\d+", "\"model_quantity_purchased\":-3");
        case Damage::InvalidUtf8: return put("\"message_to_seller\":\"", "\"message_to_seller\":\"\xC3\x28");
        }
        return body;
    }

private:
    sandbox::ShopeePlatform m_platform{7};
};

} // namespace

int main(int argc, char **argv)
{
    return contract::runContract(argc, argv, [] { return std::make_unique<ShopeeSubject>(); });
}
