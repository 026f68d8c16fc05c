#include "audit/audit.h"
#include "base/json.h"
#include "login.h"
#include "verify/rules.h"

namespace selaras::ctl {

namespace {

struct Options {
    std::string inventory;
    bool json = false;
    Login login;
};

struct Report {
    Result<> integrity; ///< of the file, as the database sees it
    audit::ChainReport chain;
    std::vector<verify::Finding> findings;

    bool isClean() const
    {
        return integrity && !chain.brokenAt
            && std::all_of(findings.begin(), findings.end(), [](const auto &f) { return f.offences.empty(); });
    }
};

json::Value asJson(const Report &report)
{
    json::Value rules = json::Value::array();
    for (const auto &finding : report.findings) {
        json::Value offences = json::Value::array();
        for (const QString &offence : finding.offences)
            offences.push_back(json::utf8(offence));
        rules.push_back({{"name", finding.check->name}, {"rule", finding.check->rule},
            {"holds", finding.offences.empty()}, {"offences", std::move(offences)}});
    }
    json::Value chain{{"entries", report.chain.entries}, {"head", report.chain.head.toHex().toStdString()},
        {"holds", !report.chain.brokenAt}};
    if (report.chain.brokenAt)
        chain["brokenAt"] = *report.chain.brokenAt;
    return {{"clean", report.isClean()},
        {"integrity", report.integrity ? std::string("ok") : json::utf8(report.integrity.error().detail)},
        {"audit", std::move(chain)}, {"rules", std::move(rules)}};
}

/// The first damage that the integrity check names, without the stars around the database's name.
QString damageIn(const QString &told)
{
    for (const QString &line : told.split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(QLatin1String("***")))
            return line.simplified();
    return QStringLiteral("it cannot be read");
}

void sayText(const Report &report)
{
    const auto verdict = [](bool holds) {
        return holds ? QStringLiteral("ok     ") : QStringLiteral("BROKEN ");
    };
    say(verdict(bool(report.integrity))
        + (report.integrity ? QStringLiteral("The file is whole.") : QStringLiteral("The file is damaged.")));
    if (!report.integrity)
        say(QStringLiteral("         the database says: ") + damageIn(report.integrity.error().detail));
    const QString entries = QStringLiteral("%1 entries, head %2.")
                                .arg(report.chain.entries)
                                .arg(QString::fromLatin1(report.chain.head.toHex()));
    say(verdict(!report.chain.brokenAt)
        + (report.chain.brokenAt ? QStringLiteral("The audit chain is broken: ")
                                 : QStringLiteral("The audit chain holds: "))
        + entries);
    if (report.chain.brokenAt)
        say(QStringLiteral("         entry %1 was changed, or entries before it are missing")
                .arg(*report.chain.brokenAt));
    for (const auto &finding : report.findings) {
        say(verdict(finding.offences.empty())
            + (finding.offences.empty() ? QString() : QStringLiteral("This rule is broken: "))
            + QStringLiteral("%1 [%2]").arg(QLatin1String(finding.check->rule), QLatin1String(finding.check->name)));
        for (const QString &offence : finding.offences)
            say(QStringLiteral("         ") + offence);
    }
    say(report.isClean()
            ? QStringLiteral("Everything holds.")
            : QStringLiteral("Something does not hold. Nothing was repaired. Make a backup of this file as it is, "
                             "and compare with the newest backup that verifies."));
}

Result<ExitCode> verify(const Options &options)
{
    TRY(auto session, openToRead(options.inventory, options.login));
    CHECK(access::demand(session.actor, access::Right::Backup));
    Report report;
    report.integrity = session.store->checkIntegrity();
    if (!report.integrity && report.integrity.error().code != QLatin1String("store.damaged"))
        return fail(report.integrity.error());
    TRY(report.chain, readNow(*session.store, [](Reader &reader) { return audit::verifyChain(reader); }));
    TRY(report.findings, readNow(*session.store, [](Reader &reader) { return verify::verifyRules(reader); }));
    if (options.json)
        say(json::toText(asJson(report)));
    else
        sayText(report);
    return report.isClean() ? Done : Found;
}

} // namespace

void addVerify(CLI::App &program, Work &chosen)
{
    auto options = std::make_shared<Options>();
    auto *command = program.add_subcommand("verify", "Check the file, the audit chain and every rule of the inventory");
    command->add_option("inventory", options->inventory, "The inventory")->required();
    command->add_flag("--json", options->json, "Tell it as JSON");
    addLogin(*command, options->login);
    command->callback([=, &chosen] {
        chosen = [=] {
            return verify(*options);
        };
    });
}

} // namespace selaras::ctl
