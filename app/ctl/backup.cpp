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

Result<> note(Transaction &tx, const BackupInfo &info, const access::Actor &by, const Options &options)
{
    CHECK(noteBackup(tx, info.createdAt));
    return audit::append(
        tx, {by.auditName(), QStringLiteral("backup.made"), {}, {}, {}, QFileInfo(text(options.file)).fileName(), {}});
}

/// Another program works on it, and goes on.
Result<BackupInfo> backUpBeside(const Options &options, const Named &named)
{
    const QString path = text(options.inventory);
    const access::Setting with = setting();
    TRY(auto keyring, Keyring::open(keyringPath(path), with.clock, with.random, with.effort));
    TRY(const auto who, keyring.find(named.name));
    TRY(const Secret key, keyring.unlock(who.id, named.password));
    access::Actor by;
    const Beside beside{path, key,
        [&by, id = who.id](Reader &reader) -> Result<> {
            TRY(const auto user, access::user(reader, id));
            if (!user || !user->active)
                return failAs(QStringLiteral("login.deactivated"), Error::Kind::Rejected, {});
            by = {.userId = id, .name = user->name, .role = user->role};
            return access::demand(by, access::Right::Backup);
        },
        [&by, &options](Transaction &tx, const BackupInfo &info) {
            return note(tx, info, by, options);
        }};
    return backupBeside(beside, keyring.path(), text(options.file), with.clock);
}

Result<BackupInfo> backUp(const Options &options, const Named &named)
{
    auto session = access::logIn(text(options.inventory), named.name, named.password, setting());
    if (!session && session.error().code == QLatin1String("store.in-use"))
        return backUpBeside(options, named);
    if (!session)
        return fail(session.error());
    CHECK(access::demand(session->actor, access::Right::Backup));
    TRY(const auto info, backup(*session->store, session->keyring.path(), text(options.file), setting().clock));
    CHECK(writeNow(*session->store, [&, by = session->actor](Transaction &tx) { return note(tx, info, by, options); }));
    return info;
}

Result<ExitCode> makeBackup(const Options &options)
{
    TRY(const Named named, whoLogsIn(options.inventory, options.login));
    TRY(const BackupInfo info, backUp(options, named));
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
