#include "access/backup.h"

#include "login.h"
#include "sentences.h"

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, file;
    Login login;
};

/// Another program works on it, and goes on.
Result<BackupMade> backUpBeside(const Options &options, const Named &named)
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
            return access::noteMade(tx, by, info, text(options.file));
        }};
    return backupBeside(beside, keyring.path(), text(options.file), with.clock);
}

Result<BackupMade> backUp(const Options &options, const Named &named)
{
    const QString path = text(options.inventory);
    auto session = access::logIn(path, named.name, named.password, setting());
    if (!session && session.error().code == QLatin1String("store.in-use"))
        return backUpBeside(options, named);
    if (!session && session.error().code == QLatin1String("store.read-only"))
        session = access::logInToRead(path, named.name, named.password, setting());
    if (!session)
        return fail(session.error());
    return access::backUp(
        *session->store, session->keyring.path(), session->actor, text(options.file), setting().clock);
}

Result<ExitCode> makeBackup(const Options &options)
{
    TRY(const Named named, whoLogsIn(options.inventory, options.login));
    TRY(const BackupMade made, backUp(options, named));
    say(QStringLiteral("Backed up %1 bytes to %2. Tested: it opens with the key, and every checksum was read again.")
            .arg(made.info.keyringBytes + made.info.inventoryBytes)
            .arg(text(options.file)));
    if (!made.noted)
        complain(QStringLiteral("The backup is good; only the inventory could not be told that it was made. ")
            + sentenceFor(made.noted.error()));
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
