#include "shell/commands.h"

#include "shell/shell.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Commands)
};

QString plain(QString name) { return name.remove(u'&'); }

QString altKey(const QString &name)
{
    const QKeySequence keys = QKeySequence::mnemonic(name);
    return keys.isEmpty() ? QString() : QStringLiteral("Alt ") + keys.toString().section(u'+', -1);
}

} // namespace

std::vector<Command> shellCommands(const std::vector<Workspace> &workspaces)
{
    std::vector<Command> commands;
    for (const Workspace &workspace : workspaces) {
        const QString name = workspace.name();
        commands.push_back({command::go + workspace.id, Words::tr("Go to %1").arg(plain(name)),
            workspace.key.isEmpty() ? altKey(name) : workspace.key});
    }
    for (const Workspace &workspace : workspaces) {
        if (!workspace.parts)
            continue;
        for (const WorkspacePart &part : workspace.parts())
            commands.push_back({command::part + workspace.id + u'/' + part.id,
                Words::tr("%1: %2", "workspace, part of it").arg(plain(workspace.name()), part.name), {}, part.also});
    }
    const auto add = [&](const QString &id, const QString &name, const char *key = "") {
        commands.push_back({id, name, QString::fromLatin1(key)});
    };
    add(command::pull, Words::tr("Ask all channels now"), "F5");
    add(command::lock, Words::tr("Lock"), "Ctrl L");
    add(command::keys, Words::tr("Show all keys"), "?");
    add(command::fold, Words::tr("Fold the rail"), "Ctrl B");
    add(command::theme + QStringLiteral("light"), Words::tr("Theme: light"));
    add(command::theme + QStringLiteral("dark"), Words::tr("Theme: dark"));
    add(command::theme + QStringLiteral("system"), Words::tr("Theme: as the system"));
    // In their own language, so that whoever reads only one of them finds back.
    add(command::language + QStringLiteral("id"), QStringLiteral("Bahasa: Indonesia"));
    add(command::language + QStringLiteral("en"), QStringLiteral("Language: English"));
    return commands;
}

QList<KeyRow> everywhereKeys(const std::vector<Workspace> &workspaces)
{
    QList<KeyRow> rows{{QStringLiteral("Ctrl K"), Words::tr("search and commands")},
        {QStringLiteral("F5"), Words::tr("ask all channels now")},
        {QStringLiteral("Ctrl B"), Words::tr("fold the rail")}, {QStringLiteral("Ctrl L"), Words::tr("lock")},
        {QStringLiteral("F1 ?"), Words::tr("this sheet")}};
    for (const Workspace &workspace : workspaces)
        if (const QString key = workspace.key.isEmpty() ? altKey(workspace.name()) : workspace.key; !key.isEmpty())
            rows.append({key, plain(workspace.name())});
    return rows;
}

QList<KeyRow> tableKeys()
{
    return {{QStringLiteral("↑↓"), Words::tr("move")}, {QStringLiteral("PgUp PgDn"), Words::tr("a page up, down")},
        {QStringLiteral("Home End"), Words::tr("to the top, to the end")}, {QStringLiteral("Enter"), Words::tr("open")},
        {QStringLiteral("Ctrl Enter"), Words::tr("open beside")},
        {Words::tr("Space"), Words::tr("mark, or show in the pane")},
        {QStringLiteral("Shift ↑↓"), Words::tr("mark while moving")},
        {QStringLiteral("Ctrl A"), Words::tr("mark all of the filter")},
        {QStringLiteral("Esc"), Words::tr("clear marks, close, back")},
        {QStringLiteral("/"), Words::tr("filter this list")}, {QStringLiteral("Ctrl C"), Words::tr("copy rows")}};
}

QString roleWords(access::Role role)
{
    switch (role) {
    case access::Role::Owner: return Words::tr("Owner");
    case access::Role::Finance: return Words::tr("Finance");
    case access::Role::Stock: return Words::tr("Stock keeper");
    case access::Role::Service: return Words::tr("Customer service");
    case access::Role::Packer: return Words::tr("Packer");
    case access::Role::Worker: break;
    }
    return {};
}

} // namespace selaras::ui
