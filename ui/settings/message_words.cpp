#include "settings/message_words.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::MessageWords)
};

FieldWords mailboxField(const QString &name)
{
    if (name == u"account")
        return {Words::tr("Address it writes from"), Words::tr("such as toko@example.com")};
    if (name == u"host")
        return {Words::tr("Mail server"), Words::tr("such as smtp.gmail.com")};
    if (name == u"port")
        return {Words::tr("Port"), Words::tr("465, or 587 for STARTTLS")};
    if (name == u"username")
        return {Words::tr("User name"), Words::tr("mostly the address")};
    if (name == u"password")
        return {Words::tr("Password"), Words::tr("with Gmail an app password")};
    if (name == u"ca_file")
        return {Words::tr("Certificate of the server's house"), Words::tr("a PEM file; mostly empty")};
    return {Words::tr("Encrypted from the first byte, also on another port than 465"), {}};
}

FieldWords numberField(const QString &name)
{
    if (name == u"account")
        return {Words::tr("Phone number ID"), Words::tr("from the WhatsApp page of the Meta app")};
    if (name == u"token")
        return {Words::tr("Token"), Words::tr("of a system user of the Meta app")};
    if (name == u"version")
        return {Words::tr("Version of the Graph API"), Words::tr("mostly empty: v25.0")};
    return {Words::tr("Another address than Meta's"), Words::tr("mostly empty; for a simulated one")};
}

} // namespace

QString eventWords(messages::Event event)
{
    using enum messages::Event;
    switch (event) {
    case AwaitingPayment: return Words::tr("Waits to be paid");
    case Received: return Words::tr("Order taken in");
    case OnItsWay: return Words::tr("On its way");
    case Cancelled: return Words::tr("Order cancelled");
    case Refunded: break;
    }
    return Words::tr("Money given back");
}

QString wayWords(messages::Way way)
{
    return way == messages::Way::Email ? Words::tr("E-mail") : QStringLiteral("WhatsApp");
}

QString languageWords(messages::Language language)
{
    return language == messages::Language::Indonesian ? QStringLiteral("Indonesia") : QStringLiteral("English");
}

QString placeholderWords(const QString &name)
{
    if (name == u"order")
        return Words::tr("order number");
    if (name == u"buyer")
        return Words::tr("buyer's name");
    if (name == u"items")
        return Words::tr("what was bought");
    if (name == u"total")
        return Words::tr("total");
    if (name == u"shop")
        return Words::tr("name of the shop");
    if (name == u"amount")
        return Words::tr("amount to transfer");
    if (name == u"pay_by")
        return Words::tr("time to pay by");
    if (name == u"courier")
        return Words::tr("courier");
    return Words::tr("tracking number");
}

FieldWords senderFieldWords(messages::Way way, const QString &name)
{
    return way == messages::Way::Email ? mailboxField(name) : numberField(name);
}

} // namespace selaras::ui
