#include "login.h"

#include "base/random.h"

#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace selaras::ctl {

namespace {

tl::unexpected<Error> none(const QString &why)
{
    return failAs(QStringLiteral("password.none"), Error::Kind::Rejected, why);
}

Secret withoutLineEnd(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QString typed = QString::fromUtf8(bytes);
    wipe(bytes);
    Secret out = passwordSecret(typed);
    typed.fill(u'\0');
    return out;
}

/// Asks on the terminal, without showing what is typed.
Result<Secret> ask(const QString &question)
{
    if (!::isatty(STDIN_FILENO))
        return none(QStringLiteral("there is no terminal to ask on"));
    std::fputs((question + QStringLiteral(": ")).toUtf8().constData(), stderr);
    termios shown{};
    ::tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile in;
    QByteArray line;
    if (in.open(stdin, QIODevice::ReadOnly))
        line = in.readLine(4096);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputs("\n", stderr);
    return withoutLineEnd(std::move(line));
}

/// From a file or a variable; none when neither is given.
Result<std::optional<Secret>> given(const std::string &file, const char *variable)
{
    if (!file.empty()) {
        QFile in(text(file));
        if (!in.open(QIODevice::ReadOnly))
            return none(QStringLiteral("%1: %2").arg(in.fileName(), in.errorString()));
        return std::optional(withoutLineEnd(in.read(4096)));
    }
    if (qEnvironmentVariableIsSet(variable))
        return std::optional(withoutLineEnd(qgetenv(variable)));
    return std::optional<Secret>();
}

} // namespace

void addLogin(CLI::App &command, Login &login)
{
    command.add_option("--user", login.user, "Who you are; not needed when there is only one user");
    command.add_option("--password-file", login.passwordFile, "A file whose first line is your password");
}

access::Setting setting()
{
    static const SystemClock clock;
    static SystemRandom random;
    return {clock, random, Effort::moderate(), Threads::None, 0};
}

Result<Secret> password(const std::string &file, const char *variable, const QString &question)
{
    TRY(auto secret, given(file, variable));
    return secret ? Result<Secret>(std::move(*secret)) : ask(question);
}

Result<Secret> newPassword(const std::string &file, const QString &question)
{
    TRY(auto secret, given(file, "SELARAS_NEW_PASSWORD"));
    if (secret)
        return std::move(*secret);
    TRY(Secret first, ask(question));
    TRY(const Secret second, ask(QStringLiteral("Once more")));
    if (first.view() != second.view())
        return failAs(QStringLiteral("password.unequal"), Error::Kind::Rejected, {});
    return first;
}

Result<Named> whoLogsIn(const std::string &inventory, const Login &login)
{
    const QString path = text(inventory);
    const access::Setting with = setting();
    CHECK(Store::probeToRead(path));
    TRY(const auto keyring, Keyring::open(keyringPath(path), with.clock, with.random));
    return whoUnlocks(keyring, login);
}

Result<Named> whoUnlocks(const Keyring &keyring, const Login &login)
{
    QString name = text(login.user);
    if (name.isEmpty()) {
        TRY(const auto users, keyring.users());
        QStringList names;
        for (const auto &user : users)
            names << user.name;
        if (names.size() != 1)
            return failAs(QStringLiteral("login.which-user"), Error::Kind::Rejected, names.join(QStringLiteral(", ")));
        name = names.first();
    }
    TRY(const Secret secret,
        password(login.passwordFile, "SELARAS_PASSWORD", QStringLiteral("Password of %1").arg(name)));
    return Named{name, secret};
}

Result<access::Session> open(const std::string &inventory, const Login &login, Secret *typed)
{
    TRY(const Named named, whoLogsIn(inventory, login));
    if (typed)
        *typed = named.password;
    return access::logIn(text(inventory), named.name, named.password, setting());
}

Result<access::Session> openToRead(const std::string &inventory, const Login &login)
{
    TRY(const Named named, whoLogsIn(inventory, login));
    auto session = access::logIn(text(inventory), named.name, named.password, setting());
    if (!session && session.error().code == QLatin1String("store.read-only"))
        return access::logInToRead(text(inventory), named.name, named.password, setting());
    return session;
}

bool isPasswordGiven(const Login &login)
{
    return !login.passwordFile.empty() || !qEnvironmentVariableIsEmpty("SELARAS_PASSWORD");
}

} // namespace selaras::ctl
