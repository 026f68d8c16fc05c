#include "pages/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace selaras::ui {

namespace {

const channels::ChannelKind *kindOf(const Services &services, const QString &id)
{
    for (const auto &kind : services.kinds)
        if (kind.id == id)
            return &kind;
    return nullptr;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Names)
};

} // namespace

QString channelName(const Services &services, const QString &channelId)
{
    const auto *kind = kindOf(services, channelId);
    return kind ? kind->name : channelId;
}

QChar channelLetter(const Services &services, const QString &channelId)
{
    if (const auto *kind = kindOf(services, channelId))
        return kind->letter;
    return channelId.isEmpty() ? QChar(u'?') : channelId.front().toUpper();
}

QString shopWords(const Services &services, const QString &channelId, const QString &shop)
{
    const QString channel = channelName(services, channelId);
    return shop.startsWith(channel, Qt::CaseInsensitive) ? shop : channel + u' ' + shop;
}

QString roleWord(access::Role role)
{
    switch (role) {
    case access::Role::Owner:
        return Words::tr("Owner");
    case access::Role::Finance:
        return Words::tr("Finance");
    case access::Role::Stock:
        return Words::tr("Stock");
    case access::Role::Service:
        return Words::tr("Customer service");
    case access::Role::Packer:
        return Words::tr("Packing");
    case access::Role::Worker:
        return Words::tr("Selaras");
    }
    return {};
}

QString whoMay(const Services &services, access::Right right)
{
    if (access::may(services.actor.role, right))
        return {};
    QStringList roles;
    for (const access::Role role : access::rolesThatMay(right))
        roles << roleWord(role);
    return Words::tr("Only %1").arg(QLocale().createSeparatedList(roles));
}

bool allow(const Services &services, access::Right right, kit::Button *button)
{
    const QString only = whoMay(services, right);
    button->setForbidden(only);
    return only.isEmpty();
}

} // namespace selaras::ui
