#include "login.h"

#include <QDateTime>
#include <QFileInfo>

namespace selaras::ctl {

namespace {

QString shown(std::optional<qint64> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODate) : QStringLiteral("never");
}

struct Options {
    std::string inventory;
    Login login;
};

/// The schema is told by the encrypted part of the file.
Result<QString> schemaOf(const Options &options)
{
    if (!isPasswordGiven(options.login))
        return QStringLiteral("not known without a password, see --password-file");
    TRY(const Named named, whoLogsIn(options.inventory, options.login));
    const access::Setting with = setting();
    const QString path = text(options.inventory);
    TRY(auto keyring, Keyring::open(keyringPath(path), with.clock, with.random));
    TRY(const auto who, keyring.find(named.name));
    TRY(const Secret key, keyring.unlockToRead(who.id, named.password));
    TRY(const int schema, Store::schemaIn(path, key));
    return QString::number(schema)
        + (schema > Store::schemaVersion()        ? QStringLiteral(", of a newer Selaras")
                : schema < Store::schemaVersion() ? QStringLiteral(", brought up to date when it is next opened")
                                                  : QString());
}

Result<ExitCode> info(const Options &options)
{
    const QString path = text(options.inventory);
    CHECK(Store::probeToRead(path));
    const access::Setting with = setting();
    TRY(const auto keyring, Keyring::open(keyringPath(path), with.clock, with.random));
    TRY(const QString schema, schemaOf(options));
    TRY(const auto users, keyring.users());
    say(QStringLiteral("inventory: %1, %2 bytes").arg(path).arg(QFileInfo(path).size()));
    say(QStringLiteral("the file's schema: %1").arg(schema));
    say(QStringLiteral("this program's schema: %1").arg(Store::schemaVersion()));
    for (const auto &user : users)
        say(QStringLiteral("user: %1%2, last opened %3%4")
                .arg(user.name, user.owner ? QStringLiteral(" (owner)") : QString(), shown(user.lastLoginAt),
                    user.pausedUntil ? QStringLiteral(", paused until ") + shown(user.pausedUntil) : QString()));
    return Done;
}

} // namespace

void addInfo(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *command = program.add_subcommand("info", "What can be told of an inventory without opening it");
    command->add_option("inventory", options->inventory, "The inventory")->required();
    addLogin(*command, options->login);
    command->callback([=, &chosen] {
        chosen = [=] {
            return info(*options);
        };
    });
}

} // namespace selaras::ctl
