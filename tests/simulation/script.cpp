#include "simulation/script.h"

#include <algorithm>
#include <cmath>

namespace selaras::simulation {

namespace {

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;

struct Kind {
    Deed deed;
    const char *name;
    double open; ///< times an hour while the program is open
    double closed; ///< and while it is not
    bool mishap; ///< not in a calm seed
};
/// A kind's place here is the number of its own stream of chance: new ones are added at the end, so that the seeds that
/// are kept stay what they were.
constexpr std::array kKinds{
    Kind{Deed::Order, "order", 240, 6, false},
    Kind{Deed::Flash, "flash", 0.8, 0.02, true},
    Kind{Deed::Pay, "pay", 60, 3, false},
    Kind{Deed::BuyerCancels, "buyer-cancels", 15, 1, false},
    Kind{Deed::NewAddress, "new-address", 5, 0.2, false},
    Kind{Deed::Return, "return", 3, 0.2, false},
    Kind{Deed::Arrange, "arrange", 30, 1, false},
    Kind{Deed::Ship, "ship", 60, 3, false},
    Kind{Deed::Deliver, "deliver", 20, 1, false},
    Kind{Deed::Complete, "complete", 20, 1, false},
    Kind{Deed::Hold, "hold", 4, 0.2, false},
    Kind{Deed::Release, "release", 4, 0.2, false},
    Kind{Deed::PickUpFails, "pick-up-fails", 4, 0.2, false},
    Kind{Deed::SellerCancels, "seller-cancels", 6, 0.3, false},
    Kind{Deed::SellerStock, "seller-stock", 4, 0.2, true},
    Kind{Deed::Reopen, "reopen", 1, 0.1, false},
    Kind{Deed::TakeDown, "take-down", 1.5, 0, true},
    Kind{Deed::Receive, "receive", 30, 0, false},
    Kind{Deed::Count, "count", 6, 0, false},
    Kind{Deed::Damage, "damage", 4, 0, false},
    Kind{Deed::AskCancel, "ask-cancel", 12, 0, false},
    Kind{Deed::Map, "map", 3, 0, false},
    Kind{Deed::Pause, "pause", 1.5, 0, true},
    Kind{Deed::RetryDead, "retry-dead", 6, 0, false},
    Kind{Deed::DiscardDead, "discard-dead", 2, 0, false},
    Kind{Deed::Kill, "kill", 6, 0, true},
    Kind{Deed::ClockJump, "clock-jump", 1, 0, true},
    Kind{Deed::Revoke, "revoke", 0.4, 0.01, true},
    Kind{Deed::Storm, "storm", 2, 0.1, true},
    Kind{Deed::Repack, "repack", 6, 0, false},
    Kind{Deed::Substitute, "substitute", 12, 0, false},
    Kind{Deed::Pack, "pack", 30, 0, false},
};

constexpr std::array kFaultKinds{
    std::pair{"server-error", &sandbox::Faults::serverError},
    std::pair{"throttled", &sandbox::Faults::throttled},
    std::pair{"html-page", &sandbox::Faults::htmlPage},
    std::pair{"truncated", &sandbox::Faults::truncated},
    std::pair{"lost-reply", &sandbox::Faults::lostReply},
    std::pair{"lost-request", &sandbox::Faults::lostRequest},
    std::pair{"stall", &sandbox::Faults::stall},
    std::pair{"partial-stock", &sandbox::Faults::partialStock},
    std::pair{"push-lost", &sandbox::Faults::pushLost},
    std::pair{"push-twice", &sandbox::Faults::pushTwice},
    std::pair{"push-late", &sandbox::Faults::pushLate},
    std::pair{"oddities", &sandbox::Faults::oddities},
};
/// Those that were thought of later, each with its own stream of chance, as the deeds have.
constexpr std::array kLaterFaultKinds{
    std::pair{"old-order", &sandbox::Faults::oldOrder},
};

double share(Random &random) { return double(random.below(1'000'000)) / 1e6; }

/// Between `least` and `most`, small figures as often as big ones.
double spread(Random &random, double least, double most) { return least * std::pow(most / least, share(random)); }

struct Hours {
    qint64 from = 0, to = 0;
};

/// Nobody buys before the shops are connected, whatever their clocks say.
constexpr qint64 kFirstSale = 5 * kMinute;

/// When the program is open: a few sessions a day, about three quarters of an hour in all; the shops sell on meanwhile.
std::vector<Hours> hoursOf(qint64 length, Random &random)
{
    std::vector<Hours> out;
    for (qint64 day = 0; day < length; day += kDay) {
        const qint64 today = qMin(kDay, length - day);
        const int sessions = 1 + int(random.below(3));
        for (int i = 0; i < sessions; ++i) {
            const qint64 slot = (today - kFirstSale) / sessions;
            const qint64 open = qMin(slot - kMinute, qint64((20 + random.below(50)) * kMinute) / sessions);
            const qint64 from
                = day + kFirstSale + i * slot + qint64(random.below(quint64(qMax<qint64>(1, slot - open))));
            if (open > kMinute)
                out.push_back({from, from + open});
        }
    }
    return out;
}

sandbox::Faults faultsOf(const Case &of, Random &random, double worst)
{
    sandbox::Faults out;
    for (const auto &[name, kind] : kFaultKinds) {
        const bool present = random.below(2) == 0;
        const int perMille = int(spread(random, 1, worst));
        if (present && worst > 1 && !of.without.contains(QLatin1String(name)))
            out.*kind = perMille;
    }
    constexpr std::array kStalls{1'000, 3'000, 12'000, 45'000}; // the last one is longer than we wait
    out.stallMs = kStalls[random.below(kStalls.size())];
    return out;
}

void addLaterFaults(const Case &of, Script &script, double worst)
{
    for (std::size_t i = 0; i < kLaterFaultKinds.size(); ++i) {
        const auto &[name, kind] = kLaterFaultKinds[i];
        SeededRandom own(of.seed * 0xA24BAED4963EE407u + i);
        for (sandbox::Faults &faults : script.faults) {
            const bool present = own.below(2) == 0;
            const int perMille = int(spread(own, 10, 2 * worst));
            if (present && worst > 1 && !of.without.contains(QLatin1String(name)))
                faults.*kind = perMille;
        }
    }
}

void drawActs(Script &script, const Kind &kind, double often, const std::vector<Hours> &hours, int thin, Random &random)
{
    int drawn = 0;
    const auto draw = [&](qint64 from, qint64 to, double perHour) {
        if (perHour <= 0)
            return;
        for (qint64 at = from;;) {
            at += 1 + qint64(-std::log(1 - share(random)) * double(kHour) / perHour);
            if (at >= to)
                return;
            Act act{.at = at,
                .deed = kind.deed,
                .shop = int(random.below(kShops)),
                .good = int(random.below(script.opening.size())),
                .pieces = 1 + int(random.below(3)),
                .luck = random.next()};
            if (drawn++ % thin == 0)
                script.acts.push_back(act);
        }
    };
    qint64 closed = kFirstSale;
    for (const Hours &open : hours) {
        draw(closed, open.from, often * kind.closed);
        draw(open.from, open.to, often * kind.open);
        closed = open.to;
    }
    draw(closed, script.length, often * kind.closed);
}

} // namespace

QString deedName(Deed deed)
{
    for (const Kind &kind : kKinds)
        if (kind.deed == deed)
            return QString::fromLatin1(kind.name);
    return deed == Deed::Open ? QStringLiteral("open") : QStringLiteral("close");
}

std::vector<std::pair<const char *, int sandbox::Faults::*>> faultKinds()
{
    std::vector<std::pair<const char *, int sandbox::Faults::*>> out{kFaultKinds.begin(), kFaultKinds.end()};
    out.insert(out.end(), kLaterFaultKinds.begin(), kLaterFaultKinds.end());
    return out;
}

std::vector<Act> flashOrders(const Act &flash, int goods)
{
    SeededRandom random(flash.luck);
    std::vector<Act> out(20 + random.below(150));
    for (Act &order : out) {
        order = {.at = flash.at + qint64(random.below(kMinute)),
            .deed = Deed::Order,
            .shop = int(random.below(kShops)),
            .good = flash.good % goods,
            .pieces = 1,
            .luck = random.next()};
    }
    return out;
}

Script scriptOf(const Case &of)
{
    SeededRandom random(of.seed * 0x9E3779B97F4A7C15u + 1);
    Script script;
    script.length = qint64(of.days * double(kDay));
    const int goods = 2 + int(random.below(6));
    for (int i = 0; i < goods; ++i)
        script.opening.push_back(qint64(spread(random, 3, 150)));
    // Calm, mild, rough and extreme seeds.
    constexpr std::array<double, 6> kWorst{1, 10, 30, 30, 100, 300};
    const double worst = kWorst[random.below(kWorst.size())];
    script.calm = worst <= 1;
    for (int shop = 0; shop < kShops; ++shop) {
        script.faults[std::size_t(shop)] = faultsOf(of, random, worst);
        script.pushes[std::size_t(shop)] = random.below(3) != 0;
        script.clockOff[std::size_t(shop)] = random.below(3) ? 0 : qint64(random.below(240'000)) - 120'000;
    }
    addLaterFaults(of, script, worst);
    const std::vector<Hours> hours = hoursOf(script.length, random);
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        const Kind &kind = kKinds[i];
        SeededRandom own(of.seed * 0xD1B54A32D192ED03u + i); // leaving one kind out changes no other
        constexpr std::array<double, 5> kOften{0, 0.3, 1, 1, 3};
        double often = kOften[own.below(kOften.size())];
        if (kind.deed == Deed::Order)
            often = qMax(often, 0.3);
        if (of.without.contains(QLatin1String(kind.name)) || (script.calm && kind.mishap))
            often = 0;
        drawActs(script, kind, often, hours, of.thin, own);
    }
    for (const Hours &open : hours) {
        script.acts.push_back({.at = open.from, .deed = Deed::Open, .luck = random.next()});
        script.acts.push_back({.at = open.to, .deed = Deed::Close, .luck = random.next()});
    }
    std::stable_sort(script.acts.begin(), script.acts.end(), [](const Act &a, const Act &b) { return a.at < b.at; });
    return script;
}

} // namespace selaras::simulation
