#include "catalog/sku.h"

#include "base/money.h"
#include "catalog/import_file.h"
#include "inventory/rules.h"
#include "login.h"

#include <QStringList>

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, code, cost, product;
    std::vector<std::string> tags;
    bool none = false;
    Login login;
};

Result<catalog::Sku> skuNamed(Reader &reader, const QString &code)
{
    TRY(const auto sku, catalog::skuByCode(reader, code));
    if (!sku)
        return failAs(QStringLiteral("rules.sku"), Error::Kind::Rejected, code);
    return *sku;
}

/// Opened to change a SKU, or only to read of it.
Result<access::Session> openFor(const Options &options, bool change)
{
    TRY(auto session, change ? open(options.inventory, options.login) : openToRead(options.inventory, options.login));
    if (change)
        CHECK(access::demand(session.actor, access::Right::ImportSkus));
    return session;
}

Result<ExitCode> tags(const Options &options)
{
    const bool change = options.none || !options.tags.empty();
    TRY(auto session, openFor(options, change));
    TRY(const auto sku, readNow(*session.store, [&](Reader &reader) { return skuNamed(reader, text(options.code)); }));
    if (change) {
        std::vector<QString> wanted;
        for (const std::string &tag : options.tags)
            wanted.push_back(text(tag));
        CHECK(writeNow(*session.store,
            [&](Transaction &tx) { return inventory::setTags(tx, sku.id, wanted, session.actor.name); }));
    }
    TRY(const auto now, readNow(*session.store, [&](Reader &reader) { return inventory::tagsOf(reader, sku.id); }));
    say(QStringLiteral("%1\t%2").arg(sku.code, QStringList(now.begin(), now.end()).join(QStringLiteral(", "))));
    return Done;
}

Result<ExitCode> cost(const Options &options)
{
    const bool change = options.none || !options.cost.empty();
    TRY(auto session, openFor(options, change));
    CHECK(access::demand(session.actor, access::Right::SeeCost));
    TRY(const auto sku, readNow(*session.store, [&](Reader &reader) { return skuNamed(reader, text(options.code)); }));
    if (change) {
        const auto minor = options.none ? std::nullopt : catalog::rupiahFromText(text(options.cost));
        if (!options.none && (!minor || *minor < 0))
            return failAs(QStringLiteral("sku.cost"), Error::Kind::Rejected, text(options.cost));
        CHECK(writeNow(
            *session.store, [&](Transaction &tx) { return catalog::setCost(tx, sku.id, minor, session.actor.name); }));
    }
    TRY(const auto now, readNow(*session.store, [&](Reader &reader) { return catalog::costOf(reader, sku.id); }));
    say(now ? QStringLiteral("%1\t%2").arg(sku.code, rupiahFromMinor(*now))
            : QStringLiteral("%1\tnobody has said").arg(sku.code));
    return Done;
}

Result<ExitCode> product(const Options &options)
{
    const bool change = options.none || !options.product.empty();
    TRY(auto session, openFor(options, change));
    TRY(auto sku, readNow(*session.store, [&](Reader &reader) { return skuNamed(reader, text(options.code)); }));
    if (change) {
        const QString wanted = options.none ? QString() : text(options.product);
        CHECK(writeNow(*session.store,
            [&](Transaction &tx) { return catalog::setProduct(tx, sku.id, wanted, session.actor.name); }));
        TRY(sku, readNow(*session.store, [&](Reader &reader) { return skuNamed(reader, text(options.code)); }));
    }
    say(QStringLiteral("%1\t%2").arg(
        sku.code, sku.product.isEmpty() ? QStringLiteral("stands by itself") : sku.product));
    return Done;
}

} // namespace

void addSku(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *sku = program.add_subcommand("sku", "What is known of a SKU: its tags, what it costs, its product");
    sku->require_subcommand(1);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        CLI::App *one = addCommand(*sku, name, about, options, chosen, run);
        one->add_option("code", options->code, "The SKU's code")->required();
        return one;
    };
    auto *tagging = command("tags", "The tags of a SKU, in place of those it has; without tags they are shown", tags);
    tagging->add_option("tags", options->tags, "Each tag");
    tagging->add_flag("--none", options->none, "Take all away");
    auto *costing = command("cost", "What a piece costs you; without it the cost is shown", cost);
    costing->add_option("cost", options->cost, "Rupiah, such as 89500");
    costing->add_flag("--none", options->none, "Forget it");
    auto *varying = command("product", "The product it is a variant of; without it the product is shown", product);
    varying->add_option("product", options->product, "Its name, such as \"Kaos Polos\"");
    varying->add_flag("--none", options->none, "It stands by itself");
}

} // namespace selaras::ctl
