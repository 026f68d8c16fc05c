#include "access/backup.h"
#include "audit/audit.h"
#include "login.h"
#include "store/durable_file.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace selaras::ctl {

namespace {

struct Options {
    std::string file, inventory;
    Login login;
};

/// Tries the password on a copy of the backup's keyring: one that is wrong leaves nothing where the inventory is to be.
Result<Named> whoRestores(const Options &options)
{
    TRY(const QByteArray bytes, keyringIn(text(options.file)));
    const QTemporaryDir aside; // readable by nobody else
    const QString path = aside.filePath(QStringLiteral("keys"));
    CHECK(replaceFile(path, bytes));
    const access::Setting with = setting();
    TRY(auto keyring, Keyring::open(path, with.clock, with.random));
    TRY(Named named, whoUnlocks(keyring, options.login));
    TRY(const auto user, keyring.find(named.name));
    CHECK(keyring.unlock(user.id, named.password));
    return named;
}

/// The checksums were right; whether it really opens is only known by opening it.
Result<> check(const Options &options, const Named &named, const QString &when)
{
    TRY(auto session, access::logIn(text(options.inventory), named.name, named.password, setting()));
    CHECK(session.store->checkIntegrity());
    const audit::Entry entry{session.actor.auditName(), QStringLiteral("backup.restored"), {}, {}, {}, when, {}};
    return writeNow(*session.store, [entry](Transaction &tx) { return audit::append(tx, entry); });
}

Result<ExitCode> putBack(const Options &options)
{
    TRY(const Named named, whoRestores(options));
    TRY(const auto info, restore(text(options.file), text(options.inventory)));
    const QString when = QDateTime::fromMSecsSinceEpoch(info.createdAt, Qt::UTC).toString(Qt::ISODate);
    say(QStringLiteral("Restored the backup of %1 to %2.").arg(when, text(options.inventory)));
    if (auto checked = check(options, named, when); !checked) {
        say(QStringLiteral("It is not checked yet; run `selarasctl verify`."));
        return fail(checked.error());
    }
    say(QStringLiteral("It opens, and its integrity check is clean."));
    return Done;
}

} // namespace

void addRestore(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *command = program.add_subcommand("restore", "Put a backup back, open it and check it");
    command->add_option("file", options->file, "The backup")->required();
    command->add_option("inventory", options->inventory, "Where to put it; must not exist")->required();
    addLogin(*command, options->login);
    command->callback([=, &chosen] {
        chosen = [=] {
            return putBack(*options);
        };
    });
}

} // namespace selaras::ctl
