#include "shops/badge.h"

#include <algorithm>
#include <map>

namespace selaras::shops {

QHash<qint64, QString> badges(
    const std::vector<Account> &accounts, const std::function<QChar(const QString &channel)> &letterOf)
{
    std::map<QString, std::vector<qint64>> ofChannel;
    for (const Account &account : accounts)
        ofChannel[account.channel].push_back(account.id);
    QHash<qint64, QString> out;
    for (auto &[channel, ids] : ofChannel) {
        std::sort(ids.begin(), ids.end()); // ids grow with time: a shop keeps its number when another one comes
        const QString letter(letterOf(channel));
        for (std::size_t i = 0; i < ids.size(); ++i)
            out.insert(ids[i], ids.size() == 1 ? letter : letter + QString::number(i + 1));
    }
    return out;
}

} // namespace selaras::shops
