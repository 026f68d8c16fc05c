#include "login.h"

#include <QDateTime>

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, name, role, newPasswordFile;
    Login login;
};

Result<ExitCode> list(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const auto everyone, readNow(*session.store, [](Reader &reader) { return access::users(reader); }));
    for (const auto &user : everyone)
        say(QStringLiteral("%1\t%2\t%3\t%4")
                .arg(user.name, access::roleName(user.role),
                    user.active ? QStringLiteral("active") : QStringLiteral("deactivated"),
                    user.lastLoginAt ? QDateTime::fromMSecsSinceEpoch(*user.lastLoginAt, Qt::UTC).toString(Qt::ISODate)
                                     : QStringLiteral("never")));
    return Done;
}

Result<ExitCode> add(const Options &options)
{
    const auto role = access::roleFromName(text(options.role));
    if (!role)
        return failAs(QStringLiteral("users.unknown-role"), Error::Kind::Rejected, text(options.role));
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::ManageUsers));
    TRY(const Secret secret,
        newPassword(options.newPasswordFile, QStringLiteral("New password of %1").arg(text(options.name))));
    CHECK(access::addPerson(session, text(options.name), secret, *role));
    say(QStringLiteral("%1 can log in as %2.").arg(text(options.name), text(options.role)));
    return Done;
}

Result<ExitCode> remove(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::ManageUsers));
    TRY(const auto whom, session.keyring.find(text(options.name)));
    CHECK(access::removePerson(session, whom.id));
    say(QStringLiteral("%1 can no longer log in.").arg(whom.name));
    return Done;
}

Result<ExitCode> passwd(const Options &options)
{
    const QString name = text(options.name);
    Secret old;
    TRY(auto session, open(options.inventory, options.login, &old));
    TRY(const auto whom, session.keyring.find(name.isEmpty() ? session.actor.name : name));
    TRY(const Secret secret, newPassword(options.newPasswordFile, QStringLiteral("New password of %1").arg(whom.name)));
    const bool own = whom.id == session.actor.userId;
    CHECK(own ? access::changePassword(session, old, secret) : access::setPassword(session, whom.id, secret));
    say(QStringLiteral("%1 has a new password.").arg(whom.name));
    return Done;
}

} // namespace

void addUsers(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *users = program.add_subcommand("users", "Who can open an inventory, and what they may do");
    users->require_subcommand(1);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        return addCommand(*users, name, about, options, chosen, run);
    };
    command("list", "Everyone, with role and last log-in", list);
    auto *adding = command("add", "Let a further person in", add);
    adding->add_option("name", options->name, "Their name")->required();
    adding->add_option("--role", options->role, "owner, finance, stock, service or packer")->required();
    adding->add_option("--new-password-file", options->newPasswordFile, "A file whose first line is their password");
    command("remove", "Take a person's key and rights away", remove)
        ->add_option("name", options->name, "Whose")
        ->required();
    auto *changing = command("passwd", "Set a new password, yours or somebody else's", passwd);
    changing->add_option("name", options->name, "Whose; yours when left out");
    changing->add_option(
        "--new-password-file", options->newPasswordFile, "A file whose first line is the new password");
}

} // namespace selaras::ctl
