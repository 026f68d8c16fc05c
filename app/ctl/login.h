#pragma once

#include "access/session.h"
#include "command.h"
#include <memory>

namespace selaras::ctl {

/// The options by which a command knows who runs it.
struct Login {
    std::string user; ///< empty: the only one there is
    std::string passwordFile;
};

/// Adds --user and --password-file.
void addLogin(CLI::App &command, Login &login);

/// Adds a subcommand of a group that works in an inventory: `options` has it as `inventory`, and a `login`.
template <class Options>
CLI::App *addCommand(CLI::App &group, const char *name, const char *about, const std::shared_ptr<Options> &options,
    Work &chosen, Result<ExitCode> (*run)(const Options &))
{
    CLI::App *command = group.add_subcommand(name, about);
    command->add_option("inventory", options->inventory, "The inventory")->required();
    addLogin(*command, options->login);
    command->callback([options, run, &chosen] {
        chosen = [options, run] {
            return run(*options);
        };
    });
    return command;
}

/// Real clock, real chance, one thread: a command does one thing.
access::Setting setting();

/// Whom the options name, or the only one there is, and the password. Errors login.which-user, password.none.
struct Named {
    QString name;
    Secret password;
};
Result<Named> whoLogsIn(const std::string &inventory, const Login &login);
/// The same by a keyring alone.
Result<Named> whoUnlocks(const Keyring &keyring, const Login &login);

/// Opens the inventory as the person the options name; `typed`, if given, becomes their password. Errors of
/// access::logIn, and login.which-user, password.none.
Result<access::Session> open(const std::string &inventory, const Login &login, Secret *typed = nullptr);

/// The same for a command that only reads, also where nothing can be written; there the log-in leaves no trace.
Result<access::Session> openToRead(const std::string &inventory, const Login &login);
/// Whether a password is there without asking for one.
bool isPasswordGiven(const Login &login);

/// A password that is there already: from the file, SELARAS_PASSWORD, or the terminal without echo. Only the line end
/// is taken off.
Result<Secret> password(const std::string &file, const char *variable, const QString &question);
/// A new one: from the file, SELARAS_NEW_PASSWORD, or twice from the terminal.
Result<Secret> newPassword(const std::string &file, const QString &question);

/// Work on the writer, waited for.
template <class Work> auto writeNow(Store &store, Work work)
{
    auto future = store.write(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}
/// Work on a reader, waited for.
template <class Work> auto readNow(Store &store, Work work)
{
    auto future = store.read(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}

} // namespace selaras::ctl
