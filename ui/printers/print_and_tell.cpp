#include "printers/print_and_tell.h"

namespace selaras::ui {

namespace {

QCoro::Task<> run(Clock &clock, printing::Printer printer, QByteArray bytes, QString title,
    std::function<void(const Result<> &)> ended)
{
    const Result<> outcome = co_await printing::print(clock, printer, bytes, title);
    ended(outcome);
}

} // namespace

void printAndTell(Clock &clock, const printing::Printer &printer, const QByteArray &bytes, const QString &title,
    std::function<void(const Result<> &)> ended)
{
    // Not owned by anybody: it ends by itself.
    [[maybe_unused]] const auto running = run(clock, printer, bytes, title, std::move(ended));
}

} // namespace selaras::ui
