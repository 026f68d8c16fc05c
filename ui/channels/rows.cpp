#include "channels/rows.h"

#include "kit/format.h"
#include "pages/drift_words.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QCoreApplication>
#include <cmath>

namespace selaras::ui::health {

namespace {

using kit::Role;
using sync::ShopState;
namespace format = kit::format;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Channels)
};

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment kCentre = Qt::AlignCenter;
constexpr qint64 kDay = 86'400'000;
constexpr qint64 kSoon = 7 * kDay; ///< a sign-in that ends so soon is renewed now
constexpr double kBudgetTight = 0.9;
constexpr double kSlower = 3; ///< an hour so many times slower than usual stands out
constexpr double kSlow = 8000; ///< ms; a delay that fills the bar, so that quick hours look quick
constexpr qint64 kTooShort = 50; ///< ms; less is told as "under 0.1 s"

QString timeOf(qint64 at, qint64 now)
{
    if (at == 0)
        return format::nothing();
    const QDateTime when = when::local(at), today = when::local(now);
    return when.date() == today.date() ? format::clockSeconds(when.time()) : format::moment(when, today);
}

/// The first of the newest hours that are much slower than the usual one; -1: none.
int slowFrom(const sync::ShopHealth &health)
{
    const auto &hours = health.tellByHour;
    const double usual = double(qMax<qint64>(1, health.tellTypical));
    int from = int(hours.size());
    while (from > 0 && double(hours[std::size_t(from - 1)]) > usual * kSlower)
        --from;
    return from == int(hours.size()) ? -1 : from;
}

PageCell sparkCell(const sync::ShopHealth &health)
{
    QList<double> values;
    for (const qint64 hour : health.tellByHour)
        values << double(hour);
    if (std::all_of(values.begin(), values.end(), [](double v) { return v == 0; }))
        return quietCell(format::nothing());
    PageCell cell{{kit::ValuesRole, QVariant::fromValue(values)}, {kit::FullRole, kSlow},
        {Qt::AccessibleTextRole,
            Words::tr("%1, at worst %2").arg(delayWords(health.tellTypical), delayWords(health.tellWorst))}};
    if (const int from = slowFrom(health); from >= 0)
        cell.insert(kit::AlertFromRole, from);
    return cell;
}

PageCell budgetCell(const sync::ShopHealth &health)
{
    if (health.callsAllowed == 0)
        return quietCell(format::nothing());
    PageCell cell{{kit::ShareRole, budgetShare(health)}, {Qt::DisplayRole, budgetWords(health)},
        {Qt::ToolTipRole,
            Words::tr("%1 of %2 calls in the last minute").arg(health.callsUsed).arg(health.callsAllowed)}};
    if (budgetRole(health) == Role::Yellow)
        cell.insert(kit::StatusRole, int(Role::Yellow));
    return cell;
}

} // namespace

std::vector<PageModel::Column> shopColumns()
{
    return {{Words::tr("Shop")}, {Words::tr("State")}, {Words::tr("Complete up to"), kRight},
        {Words::tr("Typical"), kRight}, {Words::tr("Worst"), kRight}, {Words::tr("Delay, 24 h")},
        {Words::tr("API budget")}, {Words::tr("Token")}};
}

std::vector<PageModel::Column> driftColumns()
{
    return {{{}, kCentre}, {Words::tr("SKU")}, {Words::tr("Goods")}, {Words::tr("Ours"), kRight},
        {Words::tr("Theirs"), kRight}, {Words::tr("State")}, {Words::tr("Last confirmed"), kRight}};
}

std::vector<PageModel::Column> alertColumns()
{
    return {{Words::tr("Time")}, {{}, kCentre}, {Words::tr("What happened")}, {Words::tr("Lasted"), kRight}};
}

StateWord stateWord(ShopState state)
{
    switch (state) {
    case ShopState::InTune: return {Role::Green, Words::tr("In tune")};
    case ShopState::Shadow: return {Role::Blue, Words::tr("Shadow")};
    case ShopState::Catching: return {Role::Blue, Words::tr("Reading")};
    case ShopState::Behind: return {Role::Yellow, Words::tr("Behind")};
    case ShopState::Paused: return {Role::Grey, Words::tr("Paused")};
    case ShopState::Refused: return {Role::Yellow, Words::tr("Refused")};
    case ShopState::Stopped: break;
    }
    return {Role::Red, Words::tr("Stopped")};
}

StateWord tokenWord(const shops::Shop &shop, const sync::ShopHealth &health, const Services &services, qint64 now)
{
    if (shop.needsSignIn)
        return {Role::Red, Words::tr("Sign in")};
    const auto kind = std::find_if(
        services.kinds.begin(), services.kinds.end(), [&](const auto &k) { return k.id == shop.channel; });
    const bool tokens = kind != services.kinds.end() && kind->usesTokens;
    if (!tokens || health.tokenExpiresAt == 0)
        return {Role::Green, tokens ? Words::tr("Signed in") : Words::tr("Key")};
    const qint64 left = health.tokenExpiresAt - now;
    if (left <= 0)
        return {Role::Red, Words::tr("Ended")};
    return {left < kSoon ? Role::Yellow : Role::Green, format::duration(left / 1000)};
}

QString delayWords(qint64 ms)
{
    if (ms == 0)
        return format::nothing();
    if (ms < kTooShort)
        return Words::tr("< %1 s").arg(format::decimal(0.1, 1));
    return ms < 60'000 ? Words::tr("%1 s").arg(format::decimal(double(ms) / 1000, 1))
                       : Words::tr("%1 min").arg(format::decimal(double(ms) / 60'000, 1));
}

double budgetShare(const sync::ShopHealth &health)
{
    return health.callsAllowed == 0 ? 0 : qMin(1.0, double(health.callsUsed) / health.callsAllowed);
}

QString budgetWords(const sync::ShopHealth &health)
{
    constexpr double kWhole = 100;
    return format::percent(std::round(budgetShare(health) * kWhole) / kWhole);
}

Role budgetRole(const sync::ShopHealth &health)
{
    return budgetShare(health) >= kBudgetTight ? Role::Yellow : Role::Grey;
}

PageRow shopRow(
    const shops::Shop &shop, const sync::ShopHealth &health, std::optional<qint64> proposals, const Seen &seen)
{
    const Services &services = seen.services;
    const qint64 now = seen.now;
    const StateWord state = stateWord(health.state), token = tokenWord(shop, health, services, now);
    const PageCell who{{Qt::DisplayRole, channelName(services, shop.channel)}, {kit::SecondLineRole, shop.name},
        {kit::TileRole, seen.tiles.value(shop.id)},
        {Qt::AccessibleTextRole, shopWords(services, shop.channel, shop.name)}};
    const bool shadow = !shop.writesStock;
    return {shop.id,
        {who, badgeCell(state.role, state.word), textCell(timeOf(health.completeUpTo, now)),
            shadow ? quietCell(format::nothing()) : textCell(delayWords(health.tellTypical)),
            shadow ? quietCell(format::nothing()) : textCell(delayWords(health.tellWorst)),
            shadow ? quietCell(proposals ? Words::tr("%n proposal(s)", nullptr, int(*proposals)) : QString())
                   : sparkCell(health),
            budgetCell(health), badgeCell(token.role, token.word)}};
}

namespace {

/// What the word of a row means, and what ends it.
QString driftMeaning(const catalog::Drift &drift)
{
    using enum catalog::DriftState;
    switch (drift.state) {
    case Differs: return Words::tr("It shows another figure than ours, and nothing is under way that would mend it.");
    case Refused: return Words::tr("The shop did not take our figure. Activity says why.");
    case Waiting: return Words::tr("Our figure waits to be sent, longer than it should.");
    case Unknown: return Words::tr("Whether the shop took our figure is not known. It is asked again by itself.");
    case Sending:
        return Words::tr("Our figure was told; the shop has not shown it since. It is asked again by itself. Theirs is "
                         "what it showed last.");
    case InTune:
    case UnderWay: break;
    }
    return {};
}

} // namespace

PageRow driftRow(const catalog::Drift &drift, const Seen &seen)
{
    const DriftWord state = driftWord(drift.state);
    PageCell ours = textCell(format::count(drift.ours));
    ours.insert(kit::StrongRole, true);
    PageCell badge = badgeCell(state.role, state.word);
    const QString why = driftMeaning(drift);
    badge.insert(Qt::ToolTipRole, drift.note.isEmpty() ? why : QStringLiteral("%1\n%2").arg(why, drift.note));
    return {drift.listingId,
        {shopCell(seen.tiles.value(drift.shopId),
             shopWords(seen.services, drift.channel, seen.shops.value(drift.shopId).name)),
            quietCell(drift.skuCode), textCell(drift.name), ours,
            drift.theirs ? textCell(format::count(*drift.theirs)) : quietCell(format::nothing()), badge,
            quietCell(timeOf(drift.confirmedAt.value_or(0), seen.now))}};
}

namespace {

/// Alerts of one kind and shop, close together: fifty refused listings are one trouble.
struct Trouble {
    alerts::Alert newest;
    qint64 from = 0;
    std::optional<qint64> until; ///< none: still
    int alerts = 1;
};

std::vector<Trouble> troublesOf(const std::vector<alerts::PastAlert> &past)
{
    std::vector<Trouble> out;
    for (const alerts::PastAlert &one : past) {
        const auto same = std::find_if(out.rbegin(), out.rend(), [&](const Trouble &t) {
            return t.newest.kind == one.alert.kind && t.newest.shopId == one.alert.shopId
                && t.from - one.alert.openedAt < kOneTrouble;
        });
        if (same == out.rend()) {
            out.push_back({one.alert, one.alert.openedAt, one.closedAt});
            continue;
        }
        ++same->alerts;
        same->from = qMin(same->from, one.alert.openedAt);
        same->until = same->until && one.closedAt ? std::optional(qMax(*same->until, *one.closedAt)) : std::nullopt;
    }
    return out;
}

PageRow troubleRow(const Trouble &trouble, const Seen &seen)
{
    const auto &[services, shops, tiles, now] = seen;
    const auto shop = trouble.newest.shopId ? shops.constFind(*trouble.newest.shopId) : shops.constEnd();
    const QString name = shop == shops.constEnd() ? QString() : channelName(services, shop->channel);
    const Sentence said = sentenceForAlert(trouble.newest.kind, name);
    const QString lasted = format::duration(qMax<qint64>(1, (trouble.until.value_or(now) - trouble.from) / 1000));
    PageCell what
        = textCell(said.what, trouble.alerts > 1 ? Words::tr("%n times", nullptr, trouble.alerts) : QString());
    what.insert(Qt::ToolTipRole, said.meaning);
    return {trouble.newest.id,
        {quietCell(format::moment(when::local(trouble.from), when::local(now))),
            shop == shops.constEnd() ? textCell({})
                                     : shopCell(tiles.value(shop->id), shopWords(services, shop->channel, shop->name)),
            what, trouble.until ? quietCell(lasted) : textCell(Words::tr("%1, still").arg(lasted))}};
}

} // namespace

std::vector<PageRow> alertRows(const std::vector<alerts::PastAlert> &past, const Seen &seen)
{
    std::vector<PageRow> out;
    for (const Trouble &trouble : troublesOf(past))
        out.push_back(troubleRow(trouble, seen));
    return out;
}

} // namespace selaras::ui::health
