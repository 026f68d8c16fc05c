#include "messages/message.h"

#include "connectors.h"
#include "login.h"
#include "messages/preview.h"
#include "messages/senders.h"
#include "messages/switches.h"
#include "orders/queue.h"
#include "shops/shop.h"
#include "wire/network.h"

#include <QCoroTask>
#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace selaras::ctl {

namespace {

using namespace messages;
using messengers::MessengerKind;
using messengers::SenderAccess;

struct Options {
    std::string inventory, account, name, host, username, caFile, version, baseUrl, secretFile, to, shop, number, file,
        subject;
    std::string event = "received", way = "email", language = "id";
    int port = 465;
    qint64 id = 0, daily = 0;
    bool tlsFirst = false;
    Login login;
};

Result<Event> eventOf(const Options &options)
{
    const auto event = eventFromName(text(options.event));
    return event ? Result<Event>(*event)
                 : Result<Event>(failAs(QStringLiteral("messages.event"), Error::Kind::Rejected, text(options.event)));
}

Result<Way> wayOf(const Options &options)
{
    const auto way = wayFromName(text(options.way));
    return way ? Result<Way>(*way)
               : Result<Way>(failAs(QStringLiteral("messages.sender"), Error::Kind::Rejected, text(options.way)));
}

Result<Language> languageOf(const Options &options)
{
    const auto language = languageFromName(text(options.language));
    return language
        ? Result<Language>(*language)
        : Result<Language>(failAs(QStringLiteral("messages.language"), Error::Kind::Rejected, text(options.language)));
}

MessengerKind kindOf(Way way)
{
    for (const MessengerKind &kind : messengerKinds())
        if (kind.id == wayName(way))
            return kind;
    return {};
}

Result<Sender> senderNamed(Reader &reader, const QString &account)
{
    TRY(const auto all, senders(reader));
    for (const Sender &sender : all)
        if (sender.account.compare(account, Qt::CaseInsensitive) == 0 || QString::number(sender.id) == account)
            return sender;
    return failAs(QStringLiteral("messages.no-sender"), Error::Kind::Conflict, account);
}

/// The one a person names, or the only one of that messenger.
Result<Sender> senderFor(Reader &reader, Way way, const QString &account)
{
    if (!account.isEmpty())
        return senderNamed(reader, account);
    TRY(auto all, senders(reader));
    std::erase_if(all, [&](const Sender &sender) { return sender.way != way; });
    if (all.size() != 1)
        return failAs(QStringLiteral("messages.sender"), Error::Kind::Rejected, wayName(way));
    return all.front();
}

Result<shops::Shop> shopNamed(Reader &reader, const QString &name)
{
    TRY(const auto all, shops::all(reader));
    for (const shops::Shop &shop : all)
        if (shop.name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(shop.id) == name)
            return shop;
    return failAs(QStringLiteral("messages.no-shop"), Error::Kind::Conflict, name);
}

Result<orders::Order> orderNumbered(Reader &reader, const QString &number)
{
    constexpr int kMost = 50;
    TRY(const auto found, orders::search(reader, number, kMost));
    for (const orders::Row &row : found)
        if (row.number == number || row.externalId == number) {
            TRY(auto order, orders::find(reader, row.id));
            return *order;
        }
    return failAs(QStringLiteral("orders.number"), Error::Kind::Rejected, number);
}

QString whenText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

Result<ExitCode> list(const Options &options)
{
    constexpr int kMost = 200;
    TRY(auto session, openToRead(options.inventory, options.login));
    const bool sees = access::may(session.actor.role, access::Right::SeeBuyerData);
    TRY(const auto rows, readNow(*session.store, [&](Reader &reader) -> Result<std::vector<Row>> {
        if (options.number.empty())
            return page(reader, {}, kMost);
        TRY(const auto order, orderNumbered(reader, text(options.number)));
        return ofOrder(reader, order.id);
    }));
    for (const Row &row : rows)
        say(QStringLiteral("%1  %2  order %3  %4  %5  %6%7%8")
                .arg(row.id)
                .arg(whenText(row.triedAt.value_or(row.createdAt)), row.orderNumber, eventName(row.event),
                    wayName(row.way), stateName(row.state),
                    sees && !row.recipient.isEmpty() ? QStringLiteral("  to ") + row.recipient : QString(),
                    row.reason.isEmpty() ? QString() : QStringLiteral("  ") + row.reason));
    if (rows.empty())
        say(QStringLiteral("Nobody has been written to."));
    return Done;
}

Result<ExitCode> listSenders(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    struct Found {
        std::vector<Sender> senders;
        std::vector<Switch> switches;
        std::vector<shops::Shop> shops;
    };
    TRY(const auto found, readNow(*session.store, [](Reader &reader) -> Result<Found> {
        Found out;
        TRY(out.senders, senders(reader));
        TRY(out.switches, switches(reader));
        TRY(out.shops, shops::all(reader));
        return out;
    }));
    const auto shopOf = [&](qint64 id) {
        const auto shop = std::find_if(
            found.shops.begin(), found.shops.end(), [id](const shops::Shop &one) { return one.id == id; });
        return shop == found.shops.end() ? QString::number(id) : shop->name;
    };
    for (const Sender &sender : found.senders) {
        say(QStringLiteral("%1  %2  \"%3\"  at most %4 a day%5")
                .arg(wayName(sender.way), sender.account, sender.name)
                .arg(sender.dailyLimit)
                .arg(sender.refused.isEmpty() ? QString() : QStringLiteral("  WAITS: ") + sender.refused));
        for (const Switch &on : found.switches)
            if (on.senderId == sender.id)
                say(QStringLiteral("    %1: %2 in %3, for orders since %4")
                        .arg(shopOf(on.shopId), eventName(on.event), languageName(on.language), whenText(on.since)));
    }
    if (found.senders.empty())
        say(QStringLiteral("There is no sender: nobody can be written to."));
    return Done;
}

/// A sender's secret is asked for as passwords are, and is never an option that others on this PC could read.
Result<QString> secretOf(const Options &options, const QString &question)
{
    TRY(const Secret secret, password(options.secretFile, "SELARAS_SENDER_SECRET", question));
    return QString::fromUtf8(secret.view().toByteArray());
}

Result<ExitCode> add(const Options &options, Way way, SenderAccess access)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::ManageChannels));
    const MessengerKind kind = kindOf(way);
    TRY(const bool isNew, writeNow(*session.store, [&](Transaction &tx) -> Result<bool> {
        TRY(const auto all, senders(tx));
        for (const Sender &sender : all)
            if (sender.way == way && sender.account == access.account) {
                CHECK(changeSender(
                    tx, kind, sender.id, access, options.daily > 0 ? options.daily : sender.dailyLimit, session.actor));
                return false;
            }
        TRY(const qint64 id, addSender(tx, kind, access, session.actor));
        if (options.daily > 0)
            CHECK(changeSender(tx, kind, id, access, options.daily, session.actor));
        return true;
    }));
    say(isNew ? QStringLiteral("Added. Nobody is written to until `selarasctl messages on`.")
              : QStringLiteral("Changed."));
    return Done;
}

Result<ExitCode> addMailbox(const Options &options)
{
    SenderAccess access{.name = text(options.name), .account = text(options.account), .settings = {}};
    access.settings.insert(QStringLiteral("host"), text(options.host));
    access.settings.insert(QStringLiteral("port"), QString::number(options.port));
    access.settings.insert(QStringLiteral("username"), text(options.username));
    access.settings.insert(QStringLiteral("ca_file"), text(options.caFile));
    access.settings.insert(QStringLiteral("tls"), options.tlsFirst ? QStringLiteral("first") : QString());
    if (!options.username.empty()) {
        TRY(const QString secret, secretOf(options, QStringLiteral("Password of the mailbox")));
        access.settings.insert(QStringLiteral("password"), secret);
    }
    return add(options, Way::Email, access);
}

Result<ExitCode> addWhatsApp(const Options &options)
{
    SenderAccess access{.name = text(options.name), .account = text(options.account), .settings = {}};
    TRY(const QString token, secretOf(options, QStringLiteral("Token of the system user")));
    access.settings.insert(QStringLiteral("token"), token);
    access.settings.insert(QStringLiteral("version"), text(options.version));
    access.settings.insert(QStringLiteral("base_url"), text(options.baseUrl));
    return add(options, Way::WhatsApp, access);
}

/// Writes an example to one person, past the outbox: it is about no order.
Result<ExitCode> test(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    TRY(const Event event, eventOf(options));
    TRY(const Language language, languageOf(options));
    TRY(Trial trial, readNow(*session.store, [&](Reader &reader) -> Result<Trial> {
        TRY(const Sender sender, senderNamed(reader, text(options.account)));
        return trialOf(reader, {.senderId = sender.id, .event = event, .language = language, .to = text(options.to)},
            session.actor);
    }));
    trial.message.id = trial.message.at = SystemClock().now();
    wire::NetworkWire network;
    const auto messenger = kindOf(trial.sender.way).connect(trial.access, network);
    Task<messengers::Accepted> sending = messenger->send(std::move(trial.message));
    const Result<messengers::Accepted> outcome = QCoro::waitFor(std::move(sending));
    CHECK(writeNow(
        *session.store, [&](Transaction &tx) { return senderTried(tx, trial.sender.id, outcome, session.actor); }));
    if (!outcome)
        return fail(outcome.error());
    say(QStringLiteral("Taken: %1 %2").arg(outcome->id, outcome->answer).trimmed());
    return Done;
}

Result<ExitCode> switchOnFor(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    TRY(const Event event, eventOf(options));
    TRY(const Way way, wayOf(options));
    TRY(const Language language, languageOf(options));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const shops::Shop shop, shopNamed(tx, text(options.shop)));
        TRY(const Sender sender, senderFor(tx, way, text(options.account)));
        return switchOn(tx,
            {.shopId = shop.id, .event = event, .way = way, .senderId = sender.id, .language = language},
            session.actor);
    }));
    say(QStringLiteral("On, for orders placed from now on."));
    return Done;
}

Result<ExitCode> switchOffFor(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    TRY(const Event event, eventOf(options));
    TRY(const Way way, wayOf(options));
    CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const shops::Shop shop, shopNamed(tx, text(options.shop)));
        return switchOff(tx, shop.id, event, way, session.actor);
    }));
    say(QStringLiteral("Off. What was waiting is not sent any more."));
    return Done;
}

Result<ExitCode> retry(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    CHECK(writeNow(*session.store, [&](Transaction &tx) { return sendAgain(tx, options.id, session.actor); }));
    say(QStringLiteral("It goes out again under the same id."));
    return Done;
}

Result<> withSender(const Options &options, Result<> (*act)(Transaction &, qint64, const access::Actor &))
{
    TRY(auto session, open(options.inventory, options.login));
    return writeNow(*session.store, [&](Transaction &tx) -> Result<> {
        TRY(const Sender sender, senderNamed(tx, text(options.account)));
        return act(tx, sender.id, session.actor);
    });
}

Result<ExitCode> use(const Options &options)
{
    CHECK(withSender(options, useSender));
    say(QStringLiteral("It is used again."));
    return Done;
}

Result<ExitCode> stop(const Options &options)
{
    CHECK(withSender(options, stopSender));
    say(QStringLiteral("Stopped. What is to be sent waits until `selarasctl messages use`."));
    return Done;
}

Result<ExitCode> remove(const Options &options)
{
    CHECK(withSender(options, removeSender));
    say(QStringLiteral("Removed, with its secret. What was switched on with it is off."));
    return Done;
}

/// Shows a text as it is, as it is to be registered with Meta, and filled in; with --body-file it becomes ours.
Result<ExitCode> showText(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const Event event, eventOf(options));
    TRY(const Way way, wayOf(options));
    TRY(const Language language, languageOf(options));
    struct Found {
        Text text;
        Values values;
    };
    TRY(const auto found, readNow(*session.store, [&](Reader &reader) -> Result<Found> {
        Found out{.text = {}, .values = exampleValues(language)};
        TRY(out.text, textFor(reader, event, way, language));
        if (!options.number.empty()) {
            CHECK(access::demand(session.actor, access::Right::SeeBuyerData));
            TRY(const auto order, orderNumbered(reader, text(options.number)));
            TRY(out.values, valuesOf(reader, order, language));
        }
        return out;
    }));
    say(found.text.subject);
    say(found.text.body);
    if (way == Way::WhatsApp)
        say(QStringLiteral("\nRegister it with Meta as: ") + registered(found.text.body));
    const messengers::Message message = composed(found.text, way, language, found.values);
    say(QStringLiteral("\n--- as it arrives ---\n%1\n\n%2").arg(message.subject, message.body));
    return Done;
}

Result<ExitCode> changeText(const Options &options)
{
    TRY(auto session, open(options.inventory, options.login));
    TRY(const Event event, eventOf(options));
    TRY(const Way way, wayOf(options));
    TRY(const Language language, languageOf(options));
    Text words{.subject = text(options.subject), .body = {}};
    if (options.file.empty()) {
        words = defaultText(event, way, language);
    } else {
        constexpr qint64 kMost = 64 * 1024;
        QFile file(text(options.file));
        if (!file.open(QIODevice::ReadOnly))
            return failAs(QStringLiteral("messages.file"), Error::Kind::Storage, text(options.file));
        words.body = QString::fromUtf8(file.read(kMost));
    }
    CHECK(writeNow(
        *session.store, [&](Transaction &tx) { return setText(tx, event, way, language, words, session.actor); }));
    say(options.file.empty() ? QStringLiteral("It is the program's own text again.") : QStringLiteral("Changed."));
    return Done;
}

void addEventAndWay(CLI::App &command, Options &options)
{
    command.add_option("event", options.event, "awaiting-payment, received, on-its-way, cancelled or refunded")
        ->required();
    command.add_option("messenger", options.way, "email or whatsapp")->required();
}

} // namespace

void addMessages(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *group
        = program.add_subcommand("messages", "What buyers are written: senders, switches, texts, what was sent");
    group->require_subcommand(1);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        return addCommand(*group, name, about, options, chosen, run);
    };
    command("list", "What was written, the newest first", list)->add_option("--order", options->number, "Of one order");
    command("senders", "In whose name buyers are written to, and what is switched on", listSenders);

    auto *mailbox = command("add-mailbox", "A mailbox to write from, or other settings of one", addMailbox);
    mailbox->add_option("address", options->account, "Its address")->required();
    mailbox->add_option("name", options->name, "What buyers see as the sender")->required();
    mailbox->add_option("host", options->host, "Its server, such as smtp.gmail.com")->required();
    mailbox->add_option("--port", options->port, "465, or 587 for STARTTLS")->capture_default_str();
    mailbox->add_option("--username", options->username, "Who logs in; nobody by default");
    mailbox->add_option("--ca-file", options->caFile, "The certificate of the server's own house, PEM");
    mailbox->add_flag("--tls-first", options->tlsFirst, "TLS from the first byte also on another port than 465");

    auto *number = command("add-whatsapp", "A number of the WhatsApp Cloud API, or other settings of one", addWhatsApp);
    number->add_option("number-id", options->account, "Its phone number id")->required();
    number->add_option("name", options->name, "The shop's name")->required();
    number->add_option("--version", options->version, "Of the Graph API, v25.0 by default");
    number->add_option("--base-url", options->baseUrl, "Another address than Meta's, for a simulated one");
    for (CLI::App *adds : {mailbox, number}) {
        adds->add_option(
            "--secret-file", options->secretFile, "The password or token; else SELARAS_SENDER_SECRET, else asked for");
        adds->add_option("--daily", options->daily, "At most so many messages in 24 hours");
    }

    auto *tests = command("test", "Write an example to one person", test);
    tests->add_option("sender", options->account, "Its address or number id")->required();
    tests->add_option("to", options->to, "A mail address or phone number")->required();
    tests->add_option("--event", options->event, "Which text")->capture_default_str();
    tests->add_option("--language", options->language, "id or en")->capture_default_str();

    auto *on = command("on", "From now on, buyers of a shop are told of this", switchOnFor);
    auto *off = command("off", "Buyers of a shop are not told of this any more", switchOffFor);
    for (CLI::App *one : {on, off}) {
        one->add_option("shop", options->shop, "The shop's name")->required();
        addEventAndWay(*one, *options);
    }
    on->add_option("--sender", options->account, "By whom; the only one by default");
    on->add_option("--language", options->language, "id or en")->capture_default_str();

    command("retry", "Send one again that failed, or whose answer was lost", retry)
        ->add_option("message", options->id, "Its id in `messages list`")
        ->required();
    command("use", "Use a sender again that was not let in, or was stopped", use)
        ->add_option("sender", options->account, "Its address or number id")
        ->required();
    command("stop", "Stop a sender; its messages wait", stop)
        ->add_option("sender", options->account, "Its address or number id")
        ->required();
    command("remove", "Remove a sender and erase its secret", remove)
        ->add_option("sender", options->account, "Its address or number id")
        ->required();

    auto *shows = command("text", "A text, and how it looks when it arrives", showText);
    auto *sets = command("set-text", "Write your own text; without a file, the program's own again", changeText);
    for (CLI::App *one : {shows, sets}) {
        addEventAndWay(*one, *options);
        one->add_option("language", options->language, "id or en")->required();
    }
    shows->add_option("--order", options->number, "Filled in with a real order");
    sets->add_option("--subject", options->subject, "The mail's subject, or the name of Meta's template");
    sets->add_option("--body-file", options->file, "A file with the text");
}

} // namespace selaras::ctl
