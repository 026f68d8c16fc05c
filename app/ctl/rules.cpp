#include "inventory/rules.h"
#include "allocation/effect_text.h"
#include "base/json.h"
#include "base/money.h"
#include "catalog/barcode.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "connectors.h"
#include "inventory/typed_effect.h"
#include "login.h"
#include "shops/badge.h"
#include "shops/shop.h"
#include "warehouses.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace selaras::ctl {

namespace {

constexpr int kAllotAtOnce = 500;

struct Options {
    std::string inventory, name, effect, shop, sku, tag, from, until, fee;
    int number = 0;
    Login login;
};

tl::unexpected<Error> refuse(const char *code, const QString &what)
{
    return failAs(QString::fromLatin1(code), Error::Kind::Rejected, what);
}

QHash<qint64, QString> badgesOf(const std::vector<shops::Shop> &all)
{
    std::vector<shops::Account> accounts;
    for (const shops::Shop &shop : all)
        accounts.push_back({shop.id, shop.channel});
    return shops::badges(accounts, [](const QString &channel) {
        for (const channels::ChannelKind &kind : connectors())
            if (kind.id == channel)
                return kind.letter;
        return QChar(u'?');
    });
}

/// By its name, its id or the badge it has in the window (S1).
Result<qint64> shopNamed(Reader &reader, const QString &name)
{
    TRY(const auto all, shops::all(reader));
    std::vector<qint64> found;
    for (const shops::Shop &shop : all)
        if (shop.name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(shop.id) == name)
            found.push_back(shop.id);
    if (found.empty()) { // nobody is called so: as the window shows it
        const auto badges = badgesOf(all);
        for (auto badge = badges.begin(); badge != badges.end(); ++badge)
            if (badge->compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                found.push_back(badge.key());
    }
    if (found.size() != 1)
        return refuse("rules.shop", name);
    return found.front();
}

/// By its code or a barcode.
Result<qint64> skuNamed(Reader &reader, const QString &code)
{
    TRY(const auto sku, catalog::scannedSku(reader, code));
    if (!sku)
        return refuse("rules.sku", code);
    return sku->id;
}

Result<std::optional<qint64>> timeOf(const std::string &typed)
{
    if (typed.empty())
        return std::optional<qint64>();
    const QDateTime time = QDateTime::fromString(text(typed), Qt::ISODate);
    if (!time.isValid())
        return refuse("rules.time", text(typed));
    return std::optional(time.toMSecsSinceEpoch());
}

/// "at-most:10", "keep-for:dapurnusa.id=3", "split-by-shares:dapurnusa.id=60,web=30", "only-warehouses:CKG,BDG",
/// "buffer-by-speed:0..10": the effect's kind and its figures.
class EffectReader {
public:
    EffectReader(Reader &reader, const QString &typed)
        : m_reader(reader)
        , m_typed(typed)
        , m_kind(typed.section(u':', 0, 0))
        , m_figures(typed.section(u':', 1))
    {
    }

    Result<allocation::Effect> read() const
    {
        // As it is stored, so that there is one reader of kinds and figures.
        json::Value value{{"kind", json::utf8(m_kind)}};
        if (m_kind == u"only-warehouses" || m_kind == u"except-warehouses") {
            TRY(value["warehouses"], warehouses());
        } else if (m_kind == u"split-by-shares") {
            TRY(value["shares"], shares());
        } else if (m_kind == u"keep-for") {
            TRY(value["shop"], shopNamed(m_reader, m_figures.section(u'=', 0, -2)));
            TRY(value["pieces"], number(m_figures.section(u'=', -1)));
        } else if (m_kind == u"buffer-by-speed") {
            TRY(value["least"], number(m_figures.section(QStringLiteral(".."), 0, 0)));
            TRY(value["most"], number(m_figures.section(QStringLiteral(".."), 1)));
        } else {
            TRY(const qint64 figure, number(m_figures));
            for (const char *name : {"pieces", "percent", "days"})
                value[name] = figure;
        }
        const auto effect = allocation::effectFromText(json::toText(value));
        if (!effect)
            return wrong();
        return *effect;
    }

private:
    tl::unexpected<Error> wrong() const { return refuse("rules.effect", m_typed); }
    Result<qint64> number(const QString &typed) const
    {
        bool good = false;
        const qint64 value = typed.trimmed().toLongLong(&good);
        if (!good)
            return wrong();
        return value;
    }
    Result<json::Value> warehouses() const
    {
        json::Value out = json::Value::array();
        for (const QString &code : m_figures.split(u',', Qt::SkipEmptyParts)) {
            TRY(const auto place, warehouseWithCode(m_reader, code));
            out.push_back(std::to_string(place.id));
        }
        return out;
    }
    Result<json::Value> shares() const
    {
        json::Value out = json::Value::array();
        for (const QString &share : m_figures.split(u',', Qt::SkipEmptyParts)) {
            TRY(const qint64 shop, shopNamed(m_reader, share.section(u'=', 0, -2)));
            TRY(const qint64 percent, number(share.section(u'=', -1)));
            out.push_back({{"shop", shop}, {"percent", percent}});
        }
        return out;
    }

    Reader &m_reader;
    QString m_typed, m_kind, m_figures;
};

Result<inventory::StoredRule> ruleOf(Reader &reader, const Options &options)
{
    inventory::StoredRule out{.rule = {}, .name = text(options.name).trimmed(), .startsAt = {}, .endsAt = {}};
    if (out.name.isEmpty())
        return refuse("rule.unnamed", {});
    TRY(out.rule.effect, EffectReader(reader, text(options.effect)).read());
    if (!options.shop.empty()) {
        TRY(out.rule.scope.shopId, shopNamed(reader, text(options.shop)));
    }
    if (!options.sku.empty()) {
        TRY(out.rule.scope.skuId, skuNamed(reader, text(options.sku)));
    }
    out.rule.scope.tag = text(options.tag);
    TRY(out.startsAt, timeOf(options.from));
    TRY(out.endsAt, timeOf(options.until));
    return out;
}

/// Follows the rules as they are now, here and at once: no engine runs beside this program.
Result<> follow(Store &store)
{
    for (bool more = true; more;) {
        TRY(more, writeNow(store, [](Transaction &tx) { return inventory::allotSome(tx, kAllotAtOnce); }));
    }
    return {};
}

Result<access::Session> openForRules(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::ManageChannels));
    return session;
}

/// What a rule speaks of and when, as the options of `rules add` say it.
Result<QString> scopeOf(Reader &reader, const inventory::StoredRule &rule)
{
    QStringList out;
    const allocation::Scope &scope = rule.rule.scope;
    if (scope.shopId) {
        TRY(const auto shop, shops::find(reader, *scope.shopId));
        out << QStringLiteral("--shop ") + (shop ? shop->name : QString::number(*scope.shopId));
    }
    if (scope.skuId) {
        TRY(const auto sku, catalog::skuById(reader, *scope.skuId));
        out << QStringLiteral("--sku ") + (sku ? sku->code : QString::number(*scope.skuId));
    }
    if (!scope.tag.isEmpty())
        out << QStringLiteral("--tag ") + scope.tag;
    for (const auto &[name, at] : {std::pair("--from ", rule.startsAt), std::pair("--until ", rule.endsAt)})
        if (at)
            out << QString::fromLatin1(name) + QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate);
    return out.isEmpty() ? QStringLiteral("all") : out.join(u' ');
}

Result<ExitCode> list(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const auto all, readNow(*session.store, [](Reader &reader) { return inventory::rules(reader); }));
    int number = 0;
    for (const inventory::StoredRule &rule : all) {
        TRY(const QString scope, readNow(*session.store, [&](Reader &reader) { return scopeOf(reader, rule); }));
        TRY(const QString effect,
            readNow(*session.store, [&](Reader &reader) { return inventory::typedEffect(reader, rule.rule.effect); }));
        say(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                .arg(QString::number(++number), rule.inForce ? QStringLiteral("in force") : QStringLiteral("not now"),
                    rule.name, effect, scope));
    }
    if (all.empty())
        say(QStringLiteral("There are no rules: every shop is told what is available."));
    return Done;
}

Result<ExitCode> add(const Options &options)
{
    TRY(auto session, openForRules(options));
    TRY(const bool nothing, writeNow(*session.store, [&](Transaction &tx) -> Result<bool> {
        TRY(const auto rule, ruleOf(tx, options));
        CHECK(inventory::addRule(tx, rule, session.actor.name));
        return allocation::showsNothing(rule.rule.effect);
    }));
    CHECK(follow(*session.store));
    say(QStringLiteral("Added after all others; shops are told when Selaras runs."));
    if (nothing)
        say(QStringLiteral(
            "Mind that 0 shows nothing: where this rule holds, a shop has none of these goods to sell."));
    return Done;
}

Result<ExitCode> remove(const Options &options)
{
    TRY(auto session, openForRules(options));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const auto all, inventory::rules(tx));
        if (options.number < 1 || options.number > int(all.size()))
            return refuse("rules.number", QString::number(options.number));
        return inventory::removeRule(tx, all[std::size_t(options.number) - 1].rule.id, session.actor.name);
    }));
    CHECK(follow(*session.store));
    say(QStringLiteral("Removed; shops are told when Selaras runs."));
    return Done;
}

/// "6.5" of 650 hundredths of a per cent.
QString percentOf(qint64 basisPoints)
{
    QString out = decimalFromMinor(basisPoints, u"IDR"); // two digits, too
    while (out.contains(u'.') && (out.endsWith(u'0') || out.endsWith(u'.')))
        out.chop(1);
    return out;
}

/// A fee of a shop: said, or shown when none is given.
Result<ExitCode> fee(const Options &options)
{
    TRY(auto session, options.fee.empty() ? openToRead(options.inventory, options.login) : openForRules(options));
    TRY(const qint64 id,
        readNow(*session.store, [&](Reader &reader) { return shopNamed(reader, text(options.shop)); }));
    if (!options.fee.empty()) {
        const auto fee = shops::feeFromText(text(options.fee));
        if (!fee)
            return refuse("shop.fee", text(options.fee));
        CHECK(
            writeNow(*session.store, [&](Transaction &tx) { return shops::setFee(tx, id, *fee, session.actor.name); }));
        CHECK(follow(*session.store));
    }
    TRY(const auto shop, readNow(*session.store, [&](Reader &reader) { return shops::find(reader, id); }));
    say(QStringLiteral("%1\t%2 %").arg(shop->name, percentOf(shop->feeBasisPoints)));
    return Done;
}

const char *nameOf(allocation::Why why)
{
    switch (why) {
    case allocation::Why::OnHand: return "on hand";
    case allocation::Why::Reserved: return "reserved";
    case allocation::Why::Incoming: return "incoming";
    case allocation::Why::Elsewhere: return "in other warehouses: its orders are not split";
    case allocation::Why::Buffer: return "buffer";
    case allocation::Why::PerItem: return "in each bundle";
    case allocation::Why::Rule: break;
    }
    return "rule";
}

void sayWhy(const QString &shop, const inventory::Explanation &why)
{
    say(QStringLiteral("%1 is told %2").arg(shop).arg(why.told));
    for (const allocation::Step &step : why.steps) {
        const auto rule = std::find_if(why.rules.begin(), why.rules.end(),
            [&](const inventory::StoredRule &candidate) { return step.ruleId == candidate.rule.id; });
        say(QStringLiteral("\t%1\t%2\t%3")
                .arg(step.change)
                .arg(step.left)
                .arg(rule == why.rules.end()
                        ? QString::fromLatin1(nameOf(step.why))
                        : QString::fromLatin1(nameOf(step.why)) + QStringLiteral(": ") + rule->name));
    }
}

Result<ExitCode> why(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    return readNow(*session.store, [&](Reader &reader) -> Result<ExitCode> {
        TRY(const qint64 sku, skuNamed(reader, text(options.sku)));
        TRY(const auto listings, catalog::listingsOfSku(reader, sku));
        for (const catalog::Listing &listing : listings) {
            TRY(const auto shop, shops::find(reader, listing.shopId));
            TRY(const auto explained, inventory::explainListing(reader, listing.id));
            if (explained && shop)
                sayWhy(shop->name, *explained);
        }
        if (listings.empty())
            say(QStringLiteral("No shop lists it."));
        return Done;
    });
}

} // namespace

void addRules(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *rules = program.add_subcommand("rules", "Who is told how much of a stock");
    rules->require_subcommand(1);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        return addCommand(*rules, name, about, options, chosen, run);
    };
    command("list", "The rules in the order in which they work", list);
    auto *adding = command("add", "Add a rule after all others", add);
    adding->add_option("name", options->name, "Your words for it")->required();
    adding
        ->add_option("effect", options->effect,
            "at-most:N, at-most-percent:N, keep-for:SHOP=N, stop-below:N, buffer:N, buffer-by-speed:LEAST..MOST,\n"
            "split-by-sales:DAYS, split-by-shares:SHOP=PERCENT,..., best-margin-first:N, count-incoming:DAYS,\n"
            "only-warehouses:CODE,..., except-warehouses:CODE,...")
        ->required();
    adding->add_option("--shop", options->shop, "Only for this shop: its name, or its badge in the window (S1)");
    adding->add_option("--sku", options->sku, "Only for this SKU or bundle");
    adding->add_option("--tag", options->tag, "Only for SKUs with this tag");
    adding->add_option("--from", options->from, "When it begins, such as 2026-11-21T00:00:00+07:00");
    adding->add_option("--until", options->until, "When it ends");
    command("remove", "Remove a rule", remove)
        ->add_option("number", options->number, "Its number in the list")
        ->required();
    auto *charging = command("fee", "What a channel keeps of a sale; rules that go by margin go by it", fee);
    charging->add_option("shop", options->shop, "The shop's name, or its badge in the window (S1)")->required();
    charging->add_option("percent", options->fee, "Such as 6.5; without it the fee is shown");
    command("why", "Why each shop is told its figure of a SKU", why)
        ->add_option("sku", options->sku, "Its code or a barcode")
        ->required();
}

} // namespace selaras::ctl
