#include "shell/health_words.h"

#include "kit/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace selaras::ui {

namespace {

using kit::Role;
using sync::ShopHealth;
using sync::ShopState;

bool wantsSignIn(const ShopHealth &shop) { return shop.error && shop.error->kind == Error::Kind::Unauthorized; }

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::HealthWords)
public:
    static QString badge(const ShopHealth &shop)
    {
        const QString &name = shop.name;
        switch (shop.state) {
        case ShopState::Stopped:
            return wantsSignIn(shop) ? tr("%1 needs you to sign in again").arg(name) : tr("%1 has stopped").arg(name);
        case ShopState::Behind:
            return shop.behindBy > 0 ? tr("%1 is %2 behind").arg(name, kit::format::duration(shop.behindBy / 1000))
                                     : tr("%1 is behind").arg(name);
        case ShopState::Refused: return tr("%1 refused %n listing(s)", nullptr, int(shop.refusedPushes)).arg(name);
        case ShopState::Paused: return tr("%1 is paused").arg(name);
        case ShopState::Catching: return tr("%1 is being read for the first time").arg(name);
        case ShopState::Shadow: return tr("%1 is in shadow mode").arg(name);
        case ShopState::InTune: break;
        }
        return {};
    }
    /// What several shops with the same trouble share.
    static QString badge(const std::vector<const ShopHealth *> &shops)
    {
        const ShopHealth &first = *shops.front();
        const int count = int(shops.size());
        if (count == 1)
            return badge(first);
        switch (first.state) {
        case ShopState::Stopped:
            return wantsSignIn(first) ? tr("%n shop(s) need you to sign in again", nullptr, count)
                                      : tr("%n shop(s) have stopped", nullptr, count);
        case ShopState::Behind: return tr("%n shop(s) are behind", nullptr, count);
        case ShopState::Refused: return tr("%n shop(s) refused listings", nullptr, count);
        case ShopState::Paused: return tr("%n shop(s) are paused", nullptr, count);
        case ShopState::Catching: return tr("%n shop(s) are being read for the first time", nullptr, count);
        case ShopState::Shadow: return tr("%n shop(s) are in shadow mode", nullptr, count);
        case ShopState::InTune: break;
        }
        return {};
    }
    static QString rest(int others, bool all, const QString &ago)
    {
        if (all)
            return ago.isEmpty() ? tr("All channels in tune") : tr("All channels in tune, %1 ago").arg(ago);
        if (others == 0)
            return {};
        return ago.isEmpty() ? tr("%n other channel(s) in tune", nullptr, others)
                             : tr("%n other channel(s) in tune, %1 ago", nullptr, others).arg(ago);
    }
    static QString nothing() { return tr("No shop connected yet"); }
};

int badness(ShopState state)
{
    switch (state) {
    case ShopState::InTune: return 0;
    case ShopState::Shadow: return 1;
    case ShopState::Catching: return 2;
    case ShopState::Paused: return 3;
    case ShopState::Refused: return 4;
    case ShopState::Behind: return 5; // of all its listings, not of some
    case ShopState::Stopped: return 6;
    }
    return 0;
}

std::optional<Role> roleOf(ShopState state)
{
    switch (state) {
    case ShopState::InTune: return {};
    case ShopState::Shadow: return Role::Grey;
    case ShopState::Catching: return Role::Blue;
    case ShopState::Paused:
    case ShopState::Refused:
    case ShopState::Behind: return Role::Yellow;
    case ShopState::Stopped: return Role::Red;
    }
    return {};
}

} // namespace

HealthWords healthWords(const std::vector<ShopHealth> &health, const ShopTiles &tiles, qint64 now)
{
    HealthWords words;
    if (health.empty()) {
        words.rest = Words::nothing();
        return words;
    }
    int inTune = 0;
    qint64 oldest = 0; // of the last pulls of those in tune: what can be promised for all of them
    for (const ShopHealth &shop : health) {
        words.tiles.push_back({tiles.value(shop.shopId), shop.name, roleOf(shop.state)});
        if (shop.state != ShopState::InTune)
            continue;
        ++inTune;
        if (shop.lastPullAt > 0)
            oldest = oldest == 0 ? shop.lastPullAt : std::min(oldest, shop.lastPullAt);
    }
    const QString ago = oldest > 0 ? kit::format::duration((now - oldest) / 1000) : QString();
    const auto worst = std::max_element(health.begin(), health.end(), [](const ShopHealth &a, const ShopHealth &b) {
        return badness(a.state) != badness(b.state) ? badness(a.state) < badness(b.state)
                                                    : a.completeUpTo > b.completeUpTo;
    });
    words.role = roleOf(worst->state);
    if (words.role) {
        // All that share the worst trouble: a badge with one name would let a person believe that the others are well.
        std::vector<const ShopHealth *> troubled{&*worst};
        QStringList names{worst->name};
        for (const ShopHealth &shop : health) {
            if (&shop == &*worst || shop.state != worst->state || wantsSignIn(shop) != wantsSignIn(*worst))
                continue;
            troubled.push_back(&shop);
            names << shop.name;
        }
        words.badge = Words::badge(troubled);
        if (troubled.size() > 1)
            words.names = names.join(QStringLiteral(", "));
    }
    words.rest = Words::rest(inTune, inTune == int(health.size()), ago);
    return words;
}

} // namespace selaras::ui
