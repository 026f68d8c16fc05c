#pragma once

#include "access/rights.h"
#include "kit/button.h"
#include "services.h"

#include <QString>

namespace selaras::ui {

/// The name of a channel kind as people know it ("Shopee"); its id when this program does not know the kind.
QString channelName(const Services &services, const QString &channelId);
/// Whether it gives buyers' money back itself; where it does not, our own people have to.
bool givesMoneyBack(const Services &services, const QString &channelId);
/// How long it gives us to answer a buyer who asks to cancel, ms; nullopt: nobody knows.
std::optional<qint64> cancelAnswerMs(const Services &services, const QString &channelId);
/// The letter of its tile.
QChar channelLetter(const Services &services, const QString &channelId);
/// How a sentence calls a shop: "Shopee dapurnusa.id".
QString shopWords(const Services &services, const QString &channelId, const QString &shop);

/// "Only owner and stock keeper"; empty when the actor may.
QString whoMay(const Services &services, access::Right right);
/// Greys the button, with the roles that may in its tooltip, when the actor may not; true when they may.
bool allow(const Services &services, access::Right right, kit::Button *button);

} // namespace selaras::ui
