#include "login.h"

#include <QDateTime>
#include <QFileInfo>

namespace selaras::ctl {

namespace {

QString shown(std::optional<qint64> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODate) : QStringLiteral("never");
}

Result<ExitCode> info(const QString &path)
{
    CHECK(Store::probe(path));
    const access::Setting with = setting();
    TRY(const auto keyring, Keyring::open(keyringPath(path), with.clock, with.random));
    TRY(const auto users, keyring.users());
    say(QStringLiteral("inventory: %1, %2 bytes").arg(path).arg(QFileInfo(path).size()));
    say(QStringLiteral("this program's schema: %1").arg(Store::schemaVersion()));
    for (const auto &user : users)
        say(QStringLiteral("user: %1%2, last log-in %3%4")
                .arg(user.name, user.owner ? QStringLiteral(" (owner)") : QString(), shown(user.lastLoginAt),
                    user.pausedUntil ? QStringLiteral(", paused until ") + shown(user.pausedUntil) : QString()));
    return Done;
}

} // namespace

void addInfo(CLI::App &program, Work &chosen)
{
    auto inventory = std::make_shared<std::string>();
    auto *command = program.add_subcommand("info", "What can be told of an inventory without a password");
    command->add_option("inventory", *inventory, "The inventory")->required();
    command->callback([=, &chosen] {
        chosen = [=] {
            return info(text(*inventory));
        };
    });
}

} // namespace selaras::ctl
