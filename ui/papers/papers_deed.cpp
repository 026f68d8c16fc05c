#include "papers/papers_deed.h"

#include "documents/merge.h"
#include "kit/file_chooser.h"
#include "kit/format.h"
#include "pages/ask.h"
#include "pages/when.h"
#include "papers/label_run.h"
#include "papers/order_papers.h"
#include "printers/pc_printers.h"
#include "printers/print_and_tell.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent>

namespace selaras::ui {

namespace {

using Ended = BulkWork::Ended;
using Tell = std::function<void(Ended)>;

constexpr int kAtOnce = 5; ///< orders to one commit: each may have a paper to be drawn

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Papers)
};

enum class What { PrintLabels, SaveLabels, PrintSlips, SaveSlips, PrintInvoices, SaveInvoices };

bool prints(What what) { return what == What::PrintLabels || what == What::PrintSlips || what == What::PrintInvoices; }

/// What is gathered from order to order: by the store's thread while the deed runs, read by the window after it.
struct Gathered {
    std::vector<What> choices;
    papers::LabelTarget target;
    papers::LabelRun run;
    printing::Printer office; ///< of slips and invoices
    std::vector<QByteArray> pdfs;
    QString path;
};
using Shared = std::shared_ptr<Gathered>;

/// Where what is gathered goes to, and who is told.
struct Desk {
    Services &services;
    QPointer<QObject> context;
    Tell tell;
};

Ended gapsOf(const papers::LabelRun &run, const QString &words)
{
    Ended out{words, {}};
    for (const papers::LabelRun::Gap &gap : run.gaps)
        out.failures.push_back({gap.orderNumber, gap.why});
    return out;
}

Ended failed(const papers::LabelRun &run, const QString &words, const Error &why)
{
    Ended out = gapsOf(run, words);
    out.failures.insert(out.failures.begin(), {QString(), why});
    return out;
}

/// Notes that the labels went there, then tells it.
void note(const Desk &desk, const Shared &all, const QString &where, const QString &words)
{
    std::vector<qint64> ids;
    for (const papers::ReadyLabel &label : all->run.labels)
        ids.push_back(label.paperId);
    tellStore(
        desk.services.store, desk.context,
        [ids, where, who = desk.services.actor.auditName()](
            Transaction &tx) { return papers::notePrinted(tx, ids, where, who); },
        [all, words, tell = desk.tell](
            const Result<> &noted) { tell(noted ? gapsOf(all->run, words) : failed(all->run, words, noted.error())); });
}

Ended notPrinted(const Shared &all, const QString &printer, const Error &why)
{
    const bool maybe = why.kind == Error::Kind::Unconfirmed;
    return failed(all->run,
        maybe ? Words::tr("Look at %1 first: some of them may be on paper").arg(printer)
              : Words::tr("Nothing was printed"),
        why);
}

void labelsPrinted(const Desk &desk, const Shared &all, const Result<> &outcome)
{
    const QString printer = all->target.printer.name;
    if (!outcome)
        return desk.tell(notPrinted(all, printer, outcome.error()));
    const int labels = int(all->run.labels.size());
    note(desk, all, printer, Words::tr("%Ln label(s) went to %1", nullptr, labels).arg(printer));
}

void labelsEnd(const Desk &desk, const Shared &all, bool print)
{
    if (all->run.labels.empty())
        return desk.tell(gapsOf(all->run, Words::tr("None of them has a label")));
    const QString path = all->path;
    auto put = [labels = all->run.labels, speech = all->target.printer.speech, path, print]() -> Result<QByteArray> {
        TRY(const QByteArray bytes, papers::joined(labels, speech));
        if (!print)
            CHECK(saveFile(bytes, path));
        return bytes;
    };
    whenReady(QtConcurrent::run(std::move(put)), desk.context, [desk, all, print](const Result<QByteArray> &bytes) {
        if (!bytes)
            return desk.tell(failed(
                all->run, print ? Words::tr("Nothing was printed") : Words::tr("Nothing was saved"), bytes.error()));
        const int labels = int(all->run.labels.size());
        const QString file = QFileInfo(all->path).fileName();
        if (!print)
            return note(desk, all, file, Words::tr("%Ln label(s) are in %1", nullptr, labels).arg(file));
        printAndTell(desk.services.clock, all->target.printer, *bytes, Words::tr("%Ln label(s)", nullptr, labels),
            [desk, all](const Result<> &outcome) {
                if (desk.context)
                    labelsPrinted(desk, all, outcome);
            });
    });
}

void pdfsSaved(const Desk &desk, const Shared &all)
{
    auto put = [all]() -> Result<> {
        TRY(const QByteArray bytes, documents::mergedPdf(all->pdfs));
        return saveFile(bytes, all->path);
    };
    whenReady(QtConcurrent::run(std::move(put)), desk.context, [desk, all](const Result<> &saved) {
        const QString file = QFileInfo(all->path).fileName();
        if (saved)
            return desk.tell({Words::tr("%Ln order(s) are in %1", nullptr, int(all->pdfs.size())).arg(file), {}});
        desk.tell(failed(all->run, Words::tr("Nothing was saved"), saved.error()));
    });
}

void pdfsPrinted(const Desk &desk, const Shared &all, const QString &title)
{
    auto put = [all] {
        return documents::mergedPdf(all->pdfs);
    };
    whenReady(QtConcurrent::run(std::move(put)), desk.context, [desk, all, title](const Result<QByteArray> &bytes) {
        const QString printer = all->office.name;
        if (!bytes)
            return desk.tell(failed(all->run, Words::tr("Nothing was printed"), bytes.error()));
        printAndTell(desk.services.clock, all->office, *bytes, title, [desk, all, printer](const Result<> &outcome) {
            if (!desk.context)
                return;
            const int orders = int(all->pdfs.size());
            desk.tell(outcome ? Ended{Words::tr("Papers of %Ln order(s) went to %1", nullptr, orders).arg(printer), {}}
                              : notPrinted(all, printer, outcome.error()));
        });
    });
}

/// What slips and invoices are called in a queue, or as a file in a folder.
QString titleOf(What what, int orders)
{
    return what == What::PrintSlips ? Words::tr("Packing slips of %Ln order(s)", nullptr, orders)
                                    : Words::tr("Invoices of %Ln order(s)", nullptr, orders);
}

void pdfsEnd(const Desk &desk, const Shared &all, What what)
{
    if (all->pdfs.empty())
        return desk.tell({prints(what) ? Words::tr("Nothing was printed") : Words::tr("Nothing was saved"), {}});
    if (prints(what))
        return pdfsPrinted(desk, all, titleOf(what, int(all->pdfs.size())));
    pdfsSaved(desk, all);
}

QString choiceWords(What what, const Gathered &all)
{
    switch (what) {
    case What::PrintLabels: return Words::tr("Print their labels on %1").arg(all.target.printer.name);
    case What::SaveLabels: return Words::tr("Save their labels as one PDF");
    case What::PrintSlips: return Words::tr("Print their packing slips on %1").arg(all.office.name);
    case What::SaveSlips: return Words::tr("Save their packing slips as one PDF");
    case What::PrintInvoices: return Words::tr("Print their invoices on %1").arg(all.office.name);
    case What::SaveInvoices: return Words::tr("Save their invoices as one PDF");
    }
    return {};
}

/// Why slips, or invoices alone, can only be saved; empty: the printer takes both.
QString onlySaved(const printing::Printer &office)
{
    if (office.speech != printing::Speech::Pdf)
        return Words::tr(
            "Packing slips and invoices are PDF, and %1 takes none: they can only be saved. Settings, Printers has "
            "where else they go.")
            .arg(office.name);
    return hasRoom(office, documents::kA4)
        ? QString()
        : Words::tr("Invoices are A4, and the paper of %1 is smaller: they can only be saved.").arg(office.name);
}

QString suggestedName(What what)
{
    switch (what) {
    case What::PrintLabels:
    case What::SaveLabels: return Words::tr("labels.pdf");
    case What::PrintSlips:
    case What::SaveSlips: return Words::tr("packing-slips.pdf");
    case What::PrintInvoices:
    case What::SaveInvoices: return Words::tr("invoices.pdf");
    }
    return {};
}

} // namespace

AskFile askForPdf(QWidget *parent)
{
    return [parent](const QString &suggested, std::function<void(const QString &)> chosen) {
        kit::chooseFileToSave(parent, Words::tr("Save as PDF"), suggested, Words::tr("PDF (*.pdf)"), std::move(chosen));
    };
}

Result<> saveFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failAs(QStringLiteral("file.cannot-write"), Error::Kind::Storage, file.errorString());
}

BulkWork::Deed papersDeed(Services &services, QObject *context, AskFile askFile, int orders)
{
    const auto all = std::make_shared<Gathered>();
    const auto printer = labelPrinter(), office = paperPrinter();
    const bool takesPdf = office && office->speech == printing::Speech::Pdf;
    const bool packs = access::may(services.actor.role, access::Right::PackOrders);
    if (packs && printer)
        all->choices.push_back(What::PrintLabels);
    if (packs)
        all->choices.push_back(What::SaveLabels);
    if (takesPdf)
        all->choices.push_back(What::PrintSlips);
    all->choices.push_back(What::SaveSlips);
    if (takesPdf && hasRoom(*office, documents::kA4))
        all->choices.push_back(What::PrintInvoices);
    all->choices.push_back(What::SaveInvoices);
    all->office = office.value_or(printing::Printer());
    all->target = {printer.value_or(printing::Printer()), paperLanguage(), papers::labelGivers(services.kinds)};
    QStringList choices;
    for (const What what : all->choices)
        choices << choiceWords(what, *all);
    const papers::Reading reading{paperLanguage(), when::zone(), services.clock.now(), services.actor};
    papers::Reading forPrinter = reading;
    if (office && !hasRoom(*office, forPrinter.slip))
        forPrinter.slip = office->paper;

    BulkWork::Deed deed;
    deed.question = Words::tr("Which papers of %Ln order(s)?", nullptr, orders);
    deed.choices = choices;
    deed.missing = Words::tr("Choose one first.");
    deed.consequences = {
        Words::tr("In the order of the list, each page of its own size. An order without a label is named at the end, "
                  "with the reason."),
        Words::tr("A label that was printed before is noted as printed again.")};
    if (office)
        if (const QString why = onlySaved(*office); !why.isEmpty())
            deed.consequences << why;
    deed.act = Words::tr("Make them");
    deed.together = Words::tr("Putting them together");
    deed.stopped = Words::tr("Stopped: nothing was printed, nothing saved");
    deed.right = packs ? access::Right::PackOrders : access::Right::ExportBulk;
    deed.atOnce = kAtOnce;
    deed.before = [all, askFile](int choice, std::function<void()> go) {
        all->run = {};
        all->pdfs.clear();
        const What what = all->choices[std::size_t(choice)];
        if (prints(what))
            return go();
        if (what == What::SaveLabels && all->target.printer.speech != printing::Speech::Pdf)
            all->target.printer.speech = printing::Speech::Pdf; // a file is no thermal printer
        askFile(suggestedName(what), [all, go](const QString &path) {
            all->path = path;
            go();
        });
    };
    deed.work = [all, reading, forPrinter](Transaction &tx, qint64 id, int choice, const QString &actor) -> Result<> {
        const What what = all->choices[std::size_t(choice)];
        switch (what) {
        case What::PrintLabels:
        case What::SaveLabels: return papers::addLabels(tx, all->run, id, all->target, actor);
        case What::PrintSlips:
        case What::SaveSlips: {
            TRY(QByteArray pdf, papers::slips(tx, id, prints(what) ? forPrinter : reading));
            all->pdfs.push_back(std::move(pdf));
            return {};
        }
        case What::PrintInvoices:
        case What::SaveInvoices: {
            TRY(QByteArray pdf, papers::invoice(tx, id, reading));
            all->pdfs.push_back(std::move(pdf));
            return {};
        }
        }
        return {};
    };
    deed.after = [all, &services, context = QPointer<QObject>(context)](int choice, Tell tell) {
        const Desk desk{services, context, std::move(tell)};
        if (!desk.context)
            return;
        const What what = all->choices[std::size_t(choice)];
        if (what == What::PrintLabels || what == What::SaveLabels)
            labelsEnd(desk, all, what == What::PrintLabels);
        else
            pdfsEnd(desk, all, what);
    };
    return deed;
}

} // namespace selaras::ui
