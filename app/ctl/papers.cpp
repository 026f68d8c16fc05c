#include "connectors.h"
#include "documents/merge.h"
#include "fulfilment/bench.h"
#include "fulfilment/wave.h"
#include "login.h"
#include "orders/order.h"
#include "papers/courier_papers.h"
#include "papers/label_run.h"
#include "papers/order_papers.h"
#include "sentences.h"

#include <QDateTime>
#include <QSaveFile>

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory, file, courier, day, zone = "Asia/Jakarta", language = "id";
    std::vector<std::string> orders;
    qint64 wave = 0;
    Login login;
};

constexpr int kMostWaves = 1000;

Result<papers::Reading> readingOf(const Options &options, const access::Session &session)
{
    const QTimeZone zone(QByteArray::fromStdString(options.zone));
    if (!zone.isValid())
        return failAs(QStringLiteral("shop.zone-unknown"), Error::Kind::Rejected, text(options.zone));
    const auto language = options.language == "en" ? documents::Language::English : documents::Language::Indonesian;
    return papers::Reading{language, zone, setting().clock.now(), session.actor};
}

Result<> save(const Options &options, const QByteArray &bytes)
{
    QSaveFile file(text(options.file));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failAs(QStringLiteral("file.cannot-write"), Error::Kind::Storage, text(options.file));
    return {};
}

/// The wave people call by this number.
Result<fulfilment::Wave> waveNumbered(Reader &reader, qint64 number)
{
    TRY(const auto waves, fulfilment::waves(reader, kMostWaves));
    for (const fulfilment::Wave &wave : waves)
        if (wave.number == number)
            return wave;
    return failAs(QStringLiteral("wave.closed"), Error::Kind::Conflict, QString::number(number));
}

/// The orders that were named, by their numbers or their parcels', or all of a wave.
Result<std::vector<qint64>> meant(Reader &reader, const Options &options)
{
    if (options.wave > 0) {
        TRY(const fulfilment::Wave wave, waveNumbered(reader, options.wave));
        TRY(auto orders, fulfilment::ordersOfWave(reader, wave.id));
        if (orders.empty()) // broken off: its parcels left it
            return failAs(QStringLiteral("wave.closed"), Error::Kind::Conflict, QString::number(options.wave));
        return orders;
    }
    std::vector<qint64> out;
    for (const std::string &code : options.orders) {
        TRY(const auto target, fulfilment::whatToPack(reader, text(code)));
        if (!target.orderId || target.byItem)
            return failAs(QStringLiteral("orders.number"), Error::Kind::Rejected, text(code));
        out.push_back(*target.orderId);
    }
    if (out.empty())
        return failAs(QStringLiteral("papers.of-what"), Error::Kind::Rejected, QString());
    return out;
}

Result<ExitCode> labels(const Options &options)
{
    constexpr std::size_t kAtOnce = 20; // orders to one commit, as the window does it
    TRY(auto session, open(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::PackOrders));
    TRY(const papers::Reading reading, readingOf(options, session));
    papers::LabelTarget target;
    target.printer.name = text(options.file);
    target.language = reading.language;
    target.givers = papers::labelGivers(connectors());
    TRY(const auto ids, readNow(*session.store, [&](Reader &reader) { return meant(reader, options); }));
    papers::LabelRun run;
    for (std::size_t at = 0; at < ids.size(); at += kAtOnce)
        CHECK(writeNow(*session.store, [&](Transaction &tx) -> Result<> {
            for (std::size_t i = at; i < qMin(at + kAtOnce, ids.size()); ++i)
                CHECK(papers::addLabels(tx, run, ids[i], target, session.actor.name));
            return {};
        }));
    if (!run.labels.empty()) {
        TRY(const QByteArray bytes, papers::joined(run.labels, printing::Speech::Pdf));
        CHECK(save(options, bytes));
        std::vector<qint64> printed;
        for (const papers::ReadyLabel &label : run.labels)
            printed.push_back(label.paperId);
        CHECK(writeNow(*session.store,
            [&](Transaction &tx) { return papers::notePrinted(tx, printed, text(options.file), session.actor.name); }));
    }
    say(run.labels.empty() ? QStringLiteral("None of them has a label; nothing was written.")
                           : QStringLiteral("%1 labels are in %2.").arg(run.labels.size()).arg(text(options.file)));
    for (const papers::LabelRun::Gap &gap : run.gaps)
        complain(gap.orderNumber + QStringLiteral(": ") + sentenceFor(gap.why));
    return run.gaps.empty() ? Done : Found;
}

using OfOrder = Result<QByteArray> (*)(Reader &, qint64, const papers::Reading &);

Result<ExitCode> ofOrders(const Options &options, OfOrder paper)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    TRY(const papers::Reading reading, readingOf(options, session));
    if (!access::may(session.actor.role, access::Right::PackOrders))
        CHECK(access::demand(session.actor, access::Right::ExportBulk));
    TRY(const auto pdfs, readNow(*session.store, [&](Reader &reader) -> Result<std::vector<QByteArray>> {
        TRY(const auto ids, meant(reader, options));
        std::vector<QByteArray> out;
        for (const qint64 id : ids) {
            TRY(QByteArray pdf, paper(reader, id, reading));
            out.push_back(std::move(pdf));
        }
        return out;
    }));
    TRY(const QByteArray bytes, documents::mergedPdf(pdfs));
    CHECK(save(options, bytes));
    say(QStringLiteral("%1 orders are in %2.").arg(pdfs.size()).arg(text(options.file)));
    return Done;
}

Result<ExitCode> slips(const Options &options) { return ofOrders(options, papers::slips); }
Result<ExitCode> invoices(const Options &options) { return ofOrders(options, papers::invoice); }

Result<ExitCode> manifest(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::PackOrders));
    TRY(const papers::Reading reading, readingOf(options, session));
    const QDate day = options.day.empty() ? QDateTime::fromMSecsSinceEpoch(reading.now, reading.zone).date()
                                          : QDate::fromString(text(options.day), Qt::ISODate);
    if (!day.isValid())
        return failAs(QStringLiteral("papers.day"), Error::Kind::Rejected, text(options.day));
    TRY(const QByteArray bytes, readNow(*session.store, [&](Reader &reader) {
        return papers::manifest(reader, text(options.courier), day, reading);
    }));
    CHECK(save(options, bytes));
    say(QStringLiteral("What %1 took on %2 is in %3.")
            .arg(text(options.courier), day.toString(Qt::ISODate), text(options.file)));
    return Done;
}

Result<ExitCode> pickList(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::PackOrders));
    TRY(const papers::Reading reading, readingOf(options, session));
    TRY(const QByteArray bytes, readNow(*session.store, [&](Reader &reader) -> Result<QByteArray> {
        if (options.wave > 0) {
            TRY(const fulfilment::Wave wave, waveNumbered(reader, options.wave));
            return papers::pickList(reader, wave.warehouseId, wave.id, reading);
        }
        TRY(const auto waves, fulfilment::waves(reader, 1)); // open ones come first
        if (waves.empty() || !waves.front().open)
            return failAs(QStringLiteral("wave.empty"), Error::Kind::Conflict, QStringLiteral("0"));
        return papers::pickList(reader, waves.front().warehouseId, std::nullopt, reading);
    }));
    CHECK(save(options, bytes));
    say(QStringLiteral("The pick list is in %1.").arg(text(options.file)));
    return Done;
}

} // namespace

void addPapers(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *papers = program.add_subcommand("papers", "Labels, slips, invoices, hand-over and pick lists, as PDF");
    papers->require_subcommand(1);
    const auto command = [&](const char *name, const char *about, Result<ExitCode> (*run)(const Options &)) {
        auto *added = addCommand(*papers, name, about, options, chosen, run);
        added->add_option("file", options->file, "Where to")->required();
        added->add_option("--language", options->language, "id or en")->check(CLI::IsMember({"id", "en"}));
        added->add_option("--zone", options->zone, "Where days begin; Asia/Jakarta unless told");
        return added;
    };
    const auto many = [&](CLI::App *added) {
        added->add_option("orders", options->orders, "Numbers of orders, or of their parcels");
        added->add_option("--wave", options->wave, "Every order of this wave instead");
    };
    many(command("labels", "The labels of orders in one file, in this order; what has none is named", labels));
    many(command("slips", "Their packing slips", slips));
    many(command("invoices", "Their invoices", invoices));
    auto *taken = command("hand-over", "What a courier took on a day, with lines to sign", manifest);
    taken->add_option("courier", options->courier, "Its name, as the orders have it")->required();
    taken->add_option("--day", options->day, "Such as 2026-11-22; today unless told");
    command("pick-list", "What is left to collect: of a wave, or of all that are open in its warehouse", pickList)
        ->add_option("--wave", options->wave, "Of this one alone");
}

} // namespace selaras::ctl
