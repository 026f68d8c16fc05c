#include "inventory/bundle.h"
#include "base/json.h"
#include "catalog/sku.h"
#include "login.h"

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, code;
    std::vector<std::string> parts;
    Login login;
};

Result<qint64> skuNamed(Reader &reader, const QString &code)
{
    TRY(const auto sku, catalog::skuByCode(reader, code));
    if (!sku)
        return failAs(QStringLiteral("rules.sku"), Error::Kind::Rejected, code);
    return sku->id;
}

/// "TLA-600-HTM=1": a code and its pieces; one when none are given.
Result<inventory::Ingredient> partOf(Reader &reader, const QString &typed)
{
    const qsizetype at = typed.lastIndexOf(u'=');
    bool good = true;
    const qint64 pieces = at < 0 ? 1 : typed.mid(at + 1).toLongLong(&good);
    if (!good)
        return failAs(QStringLiteral("bundle.pieces"), Error::Kind::Rejected, typed);
    TRY(const qint64 sku, skuNamed(reader, at < 0 ? typed : typed.left(at)));
    return inventory::Ingredient{sku, pieces};
}

Result<ExitCode> run(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::ImportSkus));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const qint64 bundle, skuNamed(tx, text(options.code)));
        std::vector<inventory::Ingredient> parts;
        for (const std::string &typed : options.parts) {
            TRY(const auto part, partOf(tx, text(typed)));
            parts.push_back(part);
        }
        return inventory::setRecipe(tx, bundle, parts, session.actor.name);
    }));
    TRY(const auto made, readNow(*session.store, [&](Reader &reader) -> Result<qint64> {
        TRY(const qint64 bundle, skuNamed(reader, text(options.code)));
        TRY(const auto parts, inventory::recipeOf(reader, bundle));
        return parts.empty() ? Result<qint64>(-1) : inventory::bundlesAvailable(reader, parts);
    }));
    say(made < 0 ? QStringLiteral("%1 is a SKU of its own.").arg(text(options.code))
                 : QStringLiteral("%1 is a bundle; its parts are enough for %2.").arg(text(options.code)).arg(made));
    return Done;
}

} // namespace

void addBundle(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *bundle = program.add_subcommand("bundle", "Say which SKUs a bundle is made of; without parts it is none");
    bundle->add_option("inventory", options->inventory, "The inventory")->required();
    bundle->add_option("code", options->code, "The bundle's SKU")->required();
    bundle->add_option("parts", options->parts, "CODE or CODE=PIECES, one for each part");
    addLogin(*bundle, options->login);
    bundle->callback([=, &chosen] {
        chosen = [=] {
            return run(*options);
        };
    });
}

} // namespace selaras::ctl
