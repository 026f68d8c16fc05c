#include "store/backup.h"

#include "audit/audit.h"
#include "login.h"

#include <QFileInfo>

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, file;
    Login login;
};

Result<ExitCode> makeBackup(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::Backup));
    TRY(const auto info, backup(*session.store, session.keyring.path(), text(options.file), setting().clock));
    const audit::Entry entry{session.actor.auditName(), QStringLiteral("backup.made"), {}, {}, {},
        QFileInfo(text(options.file)).fileName(), {}};
    CHECK(writeNow(*session.store, [entry, at = info.createdAt](Transaction &tx) -> Result<> {
        CHECK(noteBackup(tx, at));
        return audit::append(tx, entry);
    }));
    say(QStringLiteral("Backed up %1 bytes to %2; every checksum was read again.")
            .arg(info.keyringBytes + info.inventoryBytes)
            .arg(text(options.file)));
    return Done;
}

} // namespace

void addBackup(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *command = program.add_subcommand("backup", "Write inventory and keyring into one encrypted file");
    command->add_option("inventory", options->inventory, "The inventory")->required();
    command->add_option("file", options->file, "The backup to make; must not exist")->required();
    addLogin(*command, options->login);
    command->callback([=, &chosen] {
        chosen = [=] {
            return makeBackup(*options);
        };
    });
}

} // namespace selaras::ctl
