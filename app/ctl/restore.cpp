#include "audit/audit.h"
#include "login.h"
#include "store/backup.h"

#include <QDateTime>

namespace selaras::ctl {

namespace {

struct Options {
    std::string file, inventory;
    Login login;
};

Result<ExitCode> putBack(const Options &options)
{
    TRY(const auto info, restore(text(options.file), text(options.inventory)));
    const QString when = QDateTime::fromMSecsSinceEpoch(info.createdAt, Qt::UTC).toString(Qt::ISODate);
    say(QStringLiteral("Restored the backup of %1 to %2.").arg(when, text(options.inventory)));
    // The checksums were right; whether it really opens is only known by opening it.
    TRY(auto session, open(options.inventory, options.login));
    CHECK(session.store->checkIntegrity());
    const audit::Entry entry{session.actor.auditName(), QStringLiteral("backup.restored"), {}, {}, {}, when, {}};
    CHECK(writeNow(*session.store, [entry](Transaction &tx) { return audit::append(tx, entry); }));
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
