#include "warehouses.h"

#include "base/text.h"
#include "login.h"

#include <algorithm>

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, code;
    std::optional<std::string> name, province, address, phone; ///< nothing: it stays as it is
    Login login;
};

void tell(const inventory::Warehouse &place)
{
    say(QStringList{place.code, place.name, place.province, place.address, place.phone}.join(u'\t'));
}

Result<ExitCode> list(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const auto places, readNow(*session.store, inventory::warehouses));
    for (const inventory::Warehouse &place : places)
        tell(place);
    return Done;
}

Result<ExitCode> change(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::ManageChannels));
    TRY(const auto now, writeNow(*session.store, [&](Transaction &tx) -> Result<inventory::Warehouse> {
        TRY(inventory::Warehouse place, warehouseWithCode(tx, text(options.code)));
        for (const auto &[wanted, field] :
            {std::pair(&options.name, &place.name), std::pair(&options.province, &place.province),
                std::pair(&options.address, &place.address), std::pair(&options.phone, &place.phone)})
            if (*wanted)
                *field = text(**wanted).simplified();
        CHECK(inventory::changeWarehouse(tx, place, session.actor.auditName()));
        return place;
    }));
    tell(now);
    return Done;
}

} // namespace

Result<inventory::Warehouse> warehouseWithCode(Reader &reader, const QString &code)
{
    TRY(const auto places, inventory::warehouses(reader));
    const auto found = std::find_if(
        places.begin(), places.end(), [&](const auto &place) { return folded(place.code) == folded(code); });
    if (found == places.end())
        return failAs(QStringLiteral("rules.warehouse"), Error::Kind::Rejected, code);
    return *found;
}

void addWarehouses(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *warehouses = program.add_subcommand("warehouses", "The places that hold stock, and how they are reached");
    warehouses->require_subcommand(1);
    addCommand(*warehouses, "list", "Code, name, province, address, phone of those in use", options, chosen, list);
    auto *one = addCommand(
        *warehouses, "change", "What labels and papers say of one; what is not given stays", options, chosen, change);
    one->add_option("code", options->code, "Its code")->required();
    one->add_option("--name", options->name, "As people call it");
    one->add_option("--province", options->province, "Such as \"Jawa Barat\", as addresses have it");
    one->add_option("--address", options->address, "Street, district and city in one line; \"\": none");
    one->add_option("--phone", options->phone, "Whom couriers ring, such as 0812-3456-7890; \"\": none");
}

} // namespace selaras::ctl
