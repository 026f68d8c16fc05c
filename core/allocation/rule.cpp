#include "allocation/rule.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace selaras::allocation {

namespace {

Result<> refuse(const char *code, const QString &detail = {})
{
    return failAs(QString::fromLatin1(code), Error::Kind::Rejected, detail);
}

Result<> notNegative(std::initializer_list<qint64> figures)
{
    if (std::any_of(figures.begin(), figures.end(), [](qint64 n) { return n < 0; }))
        return refuse("rule.negative");
    return {};
}

Result<> someWarehouse(const std::vector<qint64> &warehouses)
{
    return warehouses.empty() ? refuse("rule.no-warehouse") : Result<>();
}

Result<> ofSeveralShops(const Scope &scope) { return scope.shopId ? refuse("rule.split-of-one") : Result<>(); }

struct Checks {
    const Scope &scope;

    Result<> operator()(const OnlyWarehouses &e) const { return someWarehouse(e.warehouses); }
    Result<> operator()(const ExceptWarehouses &e) const { return someWarehouse(e.warehouses); }
    Result<> operator()(const CountIncoming &e) const { return notNegative({e.days}); }
    Result<> operator()(const Buffer &e) const { return notNegative({e.pieces}); }
    Result<> operator()(const BufferBySpeed &e) const
    {
        CHECK(notNegative({e.least, e.most}));
        return e.least > e.most ? refuse("rule.least-above-most") : Result<>();
    }
    Result<> operator()(const KeepFor &e) const { return notNegative({e.pieces}); }
    Result<> operator()(const AtMost &e) const { return notNegative({e.pieces}); }
    Result<> operator()(const AtMostPercent &e) const
    {
        return e.percent < 0 || e.percent > 100 ? refuse("rule.percent") : Result<>();
    }
    Result<> operator()(const SplitByShares &e) const
    {
        CHECK(ofSeveralShops(scope));
        int sum = 0;
        QSet<qint64> shops;
        for (const SplitByShares::Share &share : e.shares) {
            if (share.percent < 0 || share.percent > 100)
                return refuse("rule.percent");
            sum += share.percent;
            shops.insert(share.shopId);
        }
        if (sum > 100 || shops.size() != qsizetype(e.shares.size()) || e.shares.empty())
            return refuse("rule.shares", QString::number(sum));
        return {};
    }
    Result<> operator()(const SplitBySales &e) const
    {
        CHECK(ofSeveralShops(scope));
        return std::find(std::begin(kSpans), std::end(kSpans), e.days) == std::end(kSpans) ? refuse("rule.days")
                                                                                           : Result<>();
    }
    Result<> operator()(const BestMarginFirst &e) const
    {
        CHECK(ofSeveralShops(scope));
        return notNegative({e.pieces});
    }
    Result<> operator()(const StopBelow &e) const { return notNegative({e.pieces}); }
};

struct Idle {
    bool operator()(const Buffer &e) const { return e.pieces == 0; }
    bool operator()(const BufferBySpeed &e) const { return e.most == 0; }
    bool operator()(const KeepFor &e) const { return e.pieces == 0; }
    bool operator()(const AtMostPercent &e) const { return e.percent == 100; }
    bool operator()(const BestMarginFirst &e) const { return e.pieces == 0; }
    bool operator()(const StopBelow &e) const { return e.pieces <= 1; } // fewer than 1 is none
    template <class Other> bool operator()(const Other &) const { return false; }
};

bool coversGoods(const Scope &wide, const Scope &narrow)
{
    return (!wide.skuId || wide.skuId == narrow.skuId) && (wide.tag.isEmpty() || wide.tag == narrow.tag);
}

bool covers(const Scope &wide, const Scope &narrow)
{
    return (!wide.shopId || wide.shopId == narrow.shopId) && coversGoods(wide, narrow);
}

/// Everything one rule keeps for a shop, another caps lower: the rest is sold by nobody.
bool keepsMoreThanShown(const Rule &keeping, const Rule &capping)
{
    const auto *kept = std::get_if<KeepFor>(&keeping.effect);
    const auto *most = std::get_if<AtMost>(&capping.effect);
    return kept && most && most->pieces < kept->pieces
        && covers(capping.scope, {kept->shopId, keeping.scope.skuId, keeping.scope.tag});
}

bool leavesNoWarehouse(const Rule &rule, std::span<const Rule> others)
{
    std::optional<QSet<qint64>> left;
    QSet<qint64> except;
    const auto add = [&](const Effect &effect) {
        if (const auto *some = std::get_if<OnlyWarehouses>(&effect)) {
            const QSet<qint64> only(some->warehouses.begin(), some->warehouses.end());
            left = left ? *left & only : only;
        } else if (const auto *without = std::get_if<ExceptWarehouses>(&effect)) {
            except += QSet<qint64>(without->warehouses.begin(), without->warehouses.end());
        }
    };
    add(rule.effect);
    if (!left && except.empty())
        return false; // it speaks of something else
    for (const Rule &other : others)
        if (covers(other.scope, rule.scope))
            add(other.effect);
    return left && (*left - except).empty();
}

} // namespace

bool changesNothing(const Effect &effect) { return std::visit(Idle(), effect); }

bool showsNothing(const Effect &effect)
{
    const auto *most = std::get_if<AtMost>(&effect);
    const auto *percent = std::get_if<AtMostPercent>(&effect);
    return (most && most->pieces == 0) || (percent && percent->percent == 0);
}

Result<> check(const Rule &rule)
{
    CHECK(std::visit(Checks{rule.scope}, rule.effect));
    const auto *kept = std::get_if<KeepFor>(&rule.effect);
    return changesNothing(rule.effect) || (kept && rule.scope.shopId == kept->shopId) ? refuse("rule.changes-nothing")
                                                                                      : Result<>();
}

Result<> checkBeside(const Rule &rule, std::span<const Rule> others)
{
    for (const Rule &other : others)
        if (keepsMoreThanShown(rule, other) || keepsMoreThanShown(other, rule))
            return refuse("rule.keeps-more-than-shown");
    return leavesNoWarehouse(rule, others) ? refuse("rule.no-warehouse-left") : Result<>();
}

} // namespace selaras::allocation
