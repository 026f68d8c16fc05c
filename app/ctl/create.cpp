#include "login.h"

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, owner, passwordFile;
};

Result<ExitCode> create(const Options &options)
{
    if (text(options.inventory).trimmed().isEmpty())
        return failAs(QStringLiteral("store.no-name"), Error::Kind::Rejected, {});
    TRY(const Secret secret,
        newPassword(options.passwordFile, QStringLiteral("New password of %1").arg(text(options.owner))));
    TRY(const auto made, access::setUp(text(options.inventory), text(options.owner), secret, setting()));
    say(QStringLiteral("Made %1. Write down the recovery code; it is shown only now:").arg(made.session.store->path()));
    say(made.recoveryCode);
    return Done;
}

} // namespace

void addCreate(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *command = program.add_subcommand("create", "Make a new, empty inventory");
    command->add_option("inventory", options->inventory, "The file to make")->required();
    command->add_option("--owner", options->owner, "The owner's name")->required();
    command->add_option(
        "--new-password-file", options->passwordFile, "A file whose first line is the owner's password");
    command->callback([=, &chosen] {
        chosen = [=] {
            return create(*options);
        };
    });
}

} // namespace selaras::ctl
