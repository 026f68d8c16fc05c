#include "demo/demo.h"
#include "command.h"
#include "connectors.h"
#include "demo/length.h"
#include "demo/watch.h"
#include "engine/engine_thread.h"
#include "engine/stop_signals.h"
#include "wire/network.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <atomic>

namespace selaras::ctl {

namespace {

struct Options {
    std::string source, inventory;
    std::string length = "0";
    bool push = false;
    int buyers = 0;
    int flash = 0;
};

/// Runs a task in this thread's event loop to its end.
template <class T> Result<T> settle(Task<T> task)
{
    std::optional<Result<T>> outcome;
    QEventLoop loop;
    auto carry = [&outcome, &loop](Task<T> running) -> QCoro::Task<> {
        outcome.emplace(co_await running);
        loop.quit();
    };
    auto waiting = carry(std::move(task));
    if (!outcome)
        loop.exec();
    return *outcome;
}

Result<ExitCode> run(const Options &options)
{
    TRY(const qint64 seconds, demo::secondsOf(text(options.length)));
    static SystemClock clock;
    static SystemRandom random;
    QTemporaryDir passing;
    const QString path
        = options.inventory.empty() ? passing.filePath(QStringLiteral("dapur-nusa.selaras")) : text(options.inventory);
    demo::Parts parts{
        text(options.source), path, {clock, random, Effort::moderate(), Threads::Own, 0}, &clock, connectors(), [] {
            return std::make_unique<wire::NetworkWire>();
        }};
    TRY(const auto session, settle(demo::setUp(std::move(parts))));

    std::atomic<bool> interrupted{false};
    const StopSignals stop([&] { interrupted = true; });
    bool sound = false;
    {
        EngineThread engine(*session->store, connectors(),
            options.push ? EngineThread::Door::Open : EngineThread::Door::Closed, messengerKinds());
        demo::Watch watch(text(options.source), *session->store, engine, clock);
        TRY(const json::Value summary,
            settle(
                watch.run({.seconds = seconds, .buyers = options.buyers, .push = options.push, .flash = options.flash},
                    interrupted)));
        sound = summary["sound"].get<bool>();
        say(json::toText(summary));
    }
    return sound ? Done : Found;
}

} // namespace

void addDemo(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *command = program.add_subcommand(
        "demo", "Run a demo shop against selaras-sandbox and check every invariant at the end");
    command->add_option("--source", options->source, "The sandbox's ready file, or the URL of its control")->required();
    command->add_option(
        "--inventory", options->inventory, "Where the demo's inventory is made; without it a passing one");
    command->add_option("--for", options->length, "How long: 30s, 5m; 0: until Ctrl+C")->capture_default_str();
    command
        ->add_option("--buyers", options->buyers,
            "Orders a minute, from when the shops are connected; 0: as the sandbox was started")
        ->check(CLI::Range(0, 100'000));
    command->add_flag(
        "--push", options->push, "Open a door for the platforms' push messages; without it orders are polled");
    command
        ->add_option(
            "--flash", options->flash, "Begin with a flash sale: this many orders in five seconds over all shops")
        ->check(CLI::Range(0, 100'000));
    command->callback([=, &chosen] {
        chosen = [=] {
            return run(*options);
        };
    });
}

} // namespace selaras::ctl
