#include "pages/names.h"

#include "sentences/who_may.h"
#include "shops/shop.h"

#include <QCoreApplication>

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
    if (const auto *kind = kindOf(services, channelId))
        return kind->name;
    return shops::isManual(channelId) ? Words::tr("Chat") : channelId;
}

bool givesMoneyBack(const Services &services, const QString &channelId)
{
    const auto *kind = kindOf(services, channelId);
    return kind && kind->givesMoneyBack;
}

std::optional<qint64> cancelAnswerMs(const Services &services, const QString &channelId)
{
    const auto *kind = kindOf(services, channelId);
    return kind ? kind->cancelAnswerMs : std::nullopt;
}

QChar channelLetter(const Services &services, const QString &channelId)
{
    if (const auto *kind = kindOf(services, channelId))
        return kind->letter;
    if (shops::isManual(channelId))
        return u'C';
    return channelId.isEmpty() ? QChar(u'?') : channelId.front().toUpper();
}

QString shopWords(const Services &services, const QString &channelId, const QString &shop)
{
    const QString channel = channelName(services, channelId);
    return shop.startsWith(channel, Qt::CaseInsensitive) ? shop : channel + u' ' + shop;
}

QString whoMay(const Services &services, access::Right right) { return whoMay(services.actor.role, right); }

bool allow(const Services &services, access::Right right, kit::Button *button)
{
    const QString only = whoMay(services, right);
    button->setForbidden(only);
    return only.isEmpty();
}

} // namespace selaras::ui
