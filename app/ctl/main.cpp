#include "command.h"
#include "sentences.h"

#include <QCoreApplication>
#include <array>
#include <cstdio>

using namespace selaras;
using namespace selaras::ctl;

namespace {

constexpr std::array<AddCommand, 17> kCommands{addBackup, addBundle, addCreate, addDemo, addExport, addInfo,
    addMessages, addOrders, addPapers, addParcels, addReturns, addRestore, addRules, addSku, addUsers, addVerify,
    addWarehouses};

constexpr const char *kFooter
    = "Passwords are read from --password-file, from SELARAS_PASSWORD, or asked for on the terminal; new ones from\n"
      "--new-password-file or SELARAS_NEW_PASSWORD.\n\n"
      "Exit codes: 0 done, 1 verify found something, 2 not understood, 3 no or a wrong password, or no right,\n"
      "4 a file or disk problem, 5 refused by the inventory.";

ExitCode codeFor(const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized || error.code == QLatin1String("access.denied")
        || error.code == QLatin1String("password.none"))
        return Denied;
    if (error.code.startsWith(QLatin1String("demo.")))
        return Usage;
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Malformed ? Storage : Refused;
}

/// The command that was meant, as far as it was understood.
const CLI::App &asked(const CLI::App &program)
{
    const CLI::App *command = &program;
    for (auto next = command->get_subcommands(); !next.empty(); next = command->get_subcommands())
        command = next.front();
    return *command;
}

} // namespace

namespace selaras::ctl {

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void complain(const QString &line) { std::fputs((line + u'\n').toUtf8().constData(), stderr); }

} // namespace selaras::ctl

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("selarasctl"));
    CLI::App program(
        "Selaras without a window: verify, back up and restore an inventory, and its users.", "selarasctl");
    program.require_subcommand(1);
    program.footer(kFooter);
    bool details = false;
    program.add_flag("--details", details, "When it does not work, also say what support needs to know");
    program.fallthrough();
    Work chosen;
    for (const AddCommand add : kCommands)
        add(program, chosen);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &wrong) {
        const auto unknown = program.remaining();
        if (program.get_subcommands().empty() && !unknown.empty()) { // it would only say that a command is missing
            Error error(Error::Kind::Rejected, text(unknown.front()));
            error.code = QStringLiteral("command.unknown");
            complain(QStringLiteral("selarasctl: ") + sentenceFor(error));
            return Usage;
        }
        if (wrong.get_exit_code() == 0) // help, or the version
            return program.exit(wrong) == 0 ? Done : Usage;
        complain(QStringLiteral("selarasctl: %1\n").arg(text(wrong.what())));
        complain(text(asked(program).help()).trimmed());
        return Usage;
    }
    const auto outcome = chosen();
    if (outcome)
        return *outcome;
    complain(QStringLiteral("selarasctl: ") + sentenceFor(outcome.error()));
    if (details)
        complain(forSupport(outcome.error()));
    return codeFor(outcome.error());
}
