#include "connect/words.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Connect)
};

} // namespace

QString credentialLabel(const channels::CredentialField &field)
{
    const QString &name = field.name;
    const QString label = name == QLatin1String("partner_id") ? Words::tr("Partner ID")
        : name == QLatin1String("partner_key")                ? Words::tr("Partner key")
        : name == QLatin1String("push_key")                   ? Words::tr("Push key")
        : name == QLatin1String("seller_email")               ? Words::tr("Seller's e-mail")
        : name == QLatin1String("consumer_key")               ? Words::tr("Consumer key")
        : name == QLatin1String("consumer_secret")            ? Words::tr("Consumer secret")
        : name == QLatin1String("webhook_secret")             ? Words::tr("Webhook secret")
                                                              : name;
    return field.optional ? Words::tr("%1 (may be empty)").arg(label) : label;
}

QString credentialHint(const channels::ChannelKind &kind, const QString &name)
{
    if (name == QLatin1String("partner_id"))
        return Words::tr("In the Shopee Open Platform console, under your app.");
    if (name == QLatin1String("seller_email"))
        return Words::tr("Shopee wants one with every dispute about a return.");
    if (name == QLatin1String("consumer_key"))
        return Words::tr("In the shop's admin: WooCommerce, Settings, Advanced, REST API. Rights: read and write.");
    Q_UNUSED(kind)
    return {};
}

QString trialSentence(const Error &error, const QString &channel)
{
    if (error.code == QLatin1String("shop.connected-already"))
        return Words::tr("This shop is connected already. A shop is connected once, so that no order is taken twice.");
    if (error.code == QLatin1String("shop.other-account"))
        return Words::tr("This is another shop of %1. Sign in with the account of the shop that is connected here.")
            .arg(channel);
    if (error.code == QLatin1String("shop.no-address"))
        return Words::tr("This is no address of a shop. It begins with https:// as in a browser.");
    if (error.code == QLatin1String("access.denied"))
        return Words::tr("Only the owner can connect shops.");
    if (error.code == QLatin1String("access.code"))
        return Words::tr(
            "The pasted address has no sign-in code. Paste the whole address of the page you came back to.");
    if (error.code == QLatin1String("access.which-shop"))
        return Words::tr("This sign-in belongs to several shops. Sign in with the account of one shop.");
    if (error.code == QLatin1String("tls"))
        return Words::tr(
            "No trusted encrypted connection to %1. Check the address and the date of this PC, then test again.")
            .arg(channel);
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return Words::tr("%1 does not accept these keys. Compare them with the ones in its console, then test again.")
            .arg(channel);
    case Error::Kind::Rejected:
        return Words::tr("%1 refused. Keys and sign-in codes work for a short time and once: sign in again, then test.")
            .arg(channel);
    case Error::Kind::Throttled: return Words::tr("%1 is busy. Wait a minute, then test again.").arg(channel);
    case Error::Kind::Malformed:
        return Words::tr("The answer does not come from %1. Check the address, then test again.").arg(channel);
    case Error::Kind::Storage:
        return Words::tr("The shop could not be saved on this PC. Free some disk space, then try again.");
    case Error::Kind::Conflict:
        return Words::tr("This shop is connected already. A shop is connected once, so that no order is taken twice.");
    default:
        return Words::tr("%1 does not answer. Check its address and the internet connection, then test again.")
            .arg(channel);
    }
}

} // namespace selaras::ui
