#pragma once

#include "base/result.h"

#include <CLI/CLI.hpp>
#include <QString>
#include <functional>

namespace selaras::ctl {

/// What selarasctl ends with, for scripts. Also told by --help.
enum ExitCode {
    Done = 0,
    Found = 1, ///< verify: the inventory can be read, but a rule does not hold; orders import: rows were left out
    Usage = 2, ///< the command was not understood
    Denied = 3, ///< no password or a wrong one, paused, or no right to do it
    Storage = 4, ///< a file is missing, damaged, in use, or the disk is full
    Refused = 5, ///< the inventory said no: a name that is taken, the last owner ...
};

/// What a command does once its options are read: an exit code, or the error that main() makes a sentence from.
using Work = std::function<Result<ExitCode>()>;

/// Adds one command to the program; when it is chosen, `chosen` becomes what it does.
using AddCommand = void (*)(CLI::App &program, Work &chosen);

void addBackup(CLI::App &program, Work &chosen);
void addBundle(CLI::App &program, Work &chosen);
void addCreate(CLI::App &program, Work &chosen);
void addDemo(CLI::App &program, Work &chosen);
void addExport(CLI::App &program, Work &chosen);
void addInfo(CLI::App &program, Work &chosen);
void addOrders(CLI::App &program, Work &chosen);
void addPapers(CLI::App &program, Work &chosen);
void addParcels(CLI::App &program, Work &chosen);
/// The commands of the group "orders" for orders typed in by our own people or read from files.
void addManualOrders(CLI::App &orders, Work &chosen);
void addMessages(CLI::App &program, Work &chosen);
void addRestore(CLI::App &program, Work &chosen);
void addReturns(CLI::App &program, Work &chosen);
void addRules(CLI::App &program, Work &chosen);
void addSku(CLI::App &program, Work &chosen);
void addUsers(CLI::App &program, Work &chosen);
void addVerify(CLI::App &program, Work &chosen);
void addWarehouses(CLI::App &program, Work &chosen);

/// A line on the standard output, in UTF-8.
void say(const QString &line);
/// A line on the standard error.
void complain(const QString &line);

inline QString text(const std::string &value) { return QString::fromStdString(value); }

} // namespace selaras::ctl
