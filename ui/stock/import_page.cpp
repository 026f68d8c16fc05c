#include "stock/import_page.h"

#include "inventory/stock.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "pages/ask.h"
#include "pages/file_frame.h"
#include "pages/when.h"
#include "sentences/sentence.h"
#include "sentences/who_may.h"
#include "stock/import_model.h"
#include "stock/import_table.h"
#include "sync/engine.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kShownOfRun = 5'000; ///< SKUs of an import that was made; a person looks for some of them
}

ImportPage::ImportPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_place(new Chip({}, {}))
    , m_places(new QMenu(this))
    , m_table(new ImportTable)
    , m_undo(secondaryButton({}, QStringLiteral("Ctrl Z")))
    , m_frame(new FileFrame(m_place, m_undo, m_table))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_place->setMenu(m_places);
    connect(m_frame->begin(), &QPushButton::clicked, this, &ImportPage::begin);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_frame->close(), &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_table, &TableView::escaped, this, &ImportPage::closed);
    connect(m_table, &TableView::rowActivated, this, &ImportPage::begin);
    m_undo->setForbidden(whoMay(m_services.actor.role, access::Right::ImportSkus));
    setFocusProxy(m_frame);
    retranslate();
    setStep(Step::Reading);
}

void ImportPage::retranslate()
{
    m_place->setLabel(tr("Stock goes to"));
    m_frame->begin()->setText(tr("Import"));
    m_undo->setText(tr("Take it back"));
    m_table->retranslate();
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPage::setStep(Step step)
{
    m_step = step;
    const bool working = step == Step::Writing || step == Step::Undoing;
    m_running = working || step == Step::Reading;
    m_frame->begin()->setVisible(step == Step::Preview);
    m_place->setVisible(step == Step::Preview);
    m_undo->setVisible(step == Step::Written && m_runId != 0);
    m_frame->setWorking(working);
    Q_EMIT keysChanged();
}

QList<QPair<QString, QString>> ImportPage::keys() const
{
    QList<QPair<QString, QString>> out;
    if (m_step == Step::Preview)
        out.append({QStringLiteral("Enter"), tr("import")});
    if (m_step == Step::Written && m_runId != 0)
        out.append({QStringLiteral("Ctrl Z"), tr("take it back")});
    if (m_step != Step::Writing && m_step != Step::Undoing)
        out.append({QStringLiteral("Esc"), tr("close")});
    return out;
}

void ImportPage::open(const QString &path)
{
    m_path = path;
    look();
}

void ImportPage::openRun(const catalog::ImportRun &run)
{
    m_runId = run.undoneAt ? 0 : run.id;
    m_frame->setTitle(run.fileName);
    setStep(run.undoneAt ? Step::Undone : Step::Written);
    fillRun(run);
    m_frame->say([this, run] {
        const QDateTime now = when::local(m_services.clock.now());
        QString words = tr("Imported %1 by %2: %Ln SKU(s).", nullptr, int(run.rows))
                            .arg(format::moment(when::local(run.at), now), run.actor);
        if (run.undoneAt)
            words += u' ' + tr("Taken back %1.").arg(format::moment(when::local(*run.undoneAt), now));
        if (run.rows > kShownOfRun)
            words += u' ' + tr("The first %1 are shown.").arg(format::count(kShownOfRun));
        m_frame->setWords(words);
        m_table->setEmptyText(tr("Nothing of it stands any more."));
        if (m_runId != 0)
            m_frame->notice(Role::Grey, tr("Taking it back reverses all it brought, its stock too."),
                tr("SKUs that were changed since, or that a shop or an order speaks of, stay as they are."));
    });
}

/// What a run wrote, beside what was there before it.
void ImportPage::fillRun(const catalog::ImportRun &run)
{
    m_table->setPast({});
    askStore(
        m_services.store, this,
        [id = run.id, costs = access::may(m_services.actor.role, access::Right::SeeCost)](
            Reader &reader) -> Result<std::vector<catalog::ImportPreviewRow>> {
            TRY(auto rows, catalog::importedRows(reader, id, kShownOfRun));
            for (catalog::ImportPreviewRow &row : rows) {
                if (!costs)
                    row.row.costMinor.reset();
            }
            return rows;
        },
        [this](const Result<std::vector<catalog::ImportPreviewRow>> &rows) {
            if (!rows)
                return sayTrouble(rows.error());
            m_table->setPast(*rows);
            m_table->setFocus();
        });
}

void ImportPage::look()
{
    setStep(Step::Reading);
    m_frame->say([this] {
        m_frame->setTitle(tr("Import %1").arg(QFileInfo(m_path).fileName()));
        m_frame->setWords(tr("Reading the file"));
        m_table->setEmptyText(tr("Reading the file"));
    });
    const bool costs = access::may(m_services.actor.role, access::Right::SeeCost);
    auto work
        = QtConcurrent::run([path = m_path, store = &m_services.store, wanted = m_warehouse, costs]() -> Result<Read> {
              QFile file(path);
              if (!file.open(QIODevice::ReadOnly))
                  return failAs(QStringLiteral("import.cannot-read"), Error::Kind::Storage, file.errorString());
              Read out;
              TRY(out.file, catalog::readImport(file.readAll()));
              out.costsLeftOut = !costs && out.file.has(catalog::ImportColumn::Cost);
              if (out.costsLeftOut)
                  out.file = catalog::withoutCosts(std::move(out.file));
              auto compared = store->read([&](Reader &reader) -> Result<catalog::ImportPreview> {
                  TRY(const auto places, inventory::warehouses(reader));
                  for (const inventory::Warehouse &place : places)
                      out.warehouses.emplace_back(place.id, place.name);
                  return catalog::previewImport(reader, out.file,
                      wanted != 0          ? wanted
                          : places.empty() ? 0
                                           : places.front().id);
              });
              compared.waitForFinished();
              TRY(out.preview, compared.takeResult());
              return out;
          });
    whenReady(work, this, [this](Result<Read> read) { show(read); });
    m_frame->waitsFor(QFuture<void>(work));
}

void ImportPage::show(const Result<Read> &read)
{
    if (!read) {
        setStep(Step::Failed);
        m_frame->setWords({});
        m_table->setEmptyText({});
        sayTrouble(read.error());
        return;
    }
    m_file = read->file;
    if (m_warehouse == 0 && !read->warehouses.empty())
        m_warehouse = read->warehouses.front().first;
    m_places->clear();
    for (const auto &[id, name] : read->warehouses) {
        if (id == m_warehouse)
            m_place->setValue(name);
        connect(m_places->addAction(kit::format::menuWords(name)), &QAction::triggered, this, [this, warehouse = id] {
            m_warehouse = warehouse;
            look();
        });
    }
    const catalog::ImportPreview &preview = read->preview;
    m_table->setRows(preview.rows);
    setStep(Step::Preview);
    m_frame->begin()->setEnabled(preview.added + preview.changed > 0);
    m_frame->say([this, added = preview.added, changed = preview.changed, same = preview.unchanged,
                     leftOut = preview.leftOut, noCosts = read->costsLeftOut, sum = read->file.sum] {
        m_frame->setTitle(tr("Import %1").arg(QFileInfo(m_path).fileName()));
        m_table->setEmptyText(tr("The file has a header and no rows."));
        QStringList words{
            tr("New %1, changed %2, unchanged %3, left out %4. Nothing is written yet.")
                .arg(format::count(added), format::count(changed), format::count(same), format::count(leftOut))};
        if (noCosts)
            words << tr("Its costs are left out: you may not see what goods cost.");
        if (!sum.isEmpty())
            words << sumWords(sum);
        m_frame->setWords(words.join(u' '));
    });
    m_table->setFocus();
}

catalog::ImportListener ImportPage::listener()
{
    const QPointer<ImportPage> self(this);
    return [self](const catalog::ImportProgress &at) {
        QMetaObject::invokeMethod(qApp, [self, at] {
            if (self)
                self->progress(at);
        });
    };
}

void ImportPage::progress(const catalog::ImportProgress &at)
{
    if (m_step != Step::Writing && m_step != Step::Undoing)
        return;
    m_frame->say(
        [this, at] { m_frame->setWords(tr("%1 of %2").arg(format::count(at.done), format::count(at.total))); });
    m_frame->progress(at.done - at.leftOut, at.leftOut, at.total);
}

void ImportPage::begin()
{
    if (m_step != Step::Preview || !m_frame->begin()->isEnabled())
        return;
    setStep(Step::Writing);
    progress({.total = int(m_file.rows.size())});
    const catalog::ImportOrder order{m_file, QFileInfo(m_path).fileName(), m_warehouse, m_services.actor.auditName()};
    auto work = QtConcurrent::run([store = &m_services.store, order, tell = listener(), cancel = m_frame->newStop(),
                                      actor = m_services.actor]() -> Result<catalog::ImportOutcome> {
        CHECK(access::demand(actor, access::Right::ImportSkus));
        return catalog::applyImport(*store, order, tell, cancel.get());
    });
    whenReady(work, this, [this](Result<catalog::ImportOutcome> outcome) { written(outcome); });
    m_frame->waitsFor(QFuture<void>(work));
}

void ImportPage::written(const Result<catalog::ImportOutcome> &outcome)
{
    if (!outcome) {
        setStep(Step::Failed);
        sayTrouble(outcome.error());
        return;
    }
    const catalog::ImportProgress &at = outcome->reached;
    m_runId = at.added + at.changed > 0 ? outcome->runId : 0;
    if (at.added > 0 && m_services.engine)
        m_services.engine->pullNow(
            0); // listings that waited for these SKUs are mapped, and the orders that wait for them
    setStep(Step::Written);
    m_frame->say([this, at, cancelled = outcome->cancelled] {
        const QString counts = tr("New %1, changed %2, unchanged %3, left out %4.")
                                   .arg(format::count(at.added), format::count(at.changed), format::count(at.unchanged),
                                       format::count(at.leftOut));
        m_frame->setWords(cancelled
                ? tr("Stopped after %1 of %2 rows. %3").arg(format::count(at.done), format::count(at.total), counts)
                : tr("Imported. %1").arg(counts));
    });
    m_table->setFocus();
}

void ImportPage::undo()
{
    if (m_step != Step::Written || m_runId == 0)
        return;
    setStep(Step::Undoing);
    auto work
        = QtConcurrent::run([store = &m_services.store, run = m_runId, actor = m_services.actor, tell = listener(),
                                cancel = m_frame->newStop()]() -> Result<catalog::UndoOutcome> {
              CHECK(access::demand(actor, access::Right::ImportSkus));
              return catalog::undoImport(*store, run, actor.auditName(), tell, cancel.get());
          });
    whenReady(work, this, [this](Result<catalog::UndoOutcome> outcome) { undone(outcome); });
    m_frame->waitsFor(QFuture<void>(work));
}

void ImportPage::undone(const Result<catalog::UndoOutcome> &outcome)
{
    constexpr int kNamed = 5;
    if (!outcome) {
        setStep(Step::Failed);
        sayTrouble(outcome.error());
        return;
    }
    const bool stands = outcome->cancelled || !outcome->refused.empty();
    setStep(stands ? Step::Written : Step::Undone); // what still stands may be asked for again
    m_frame->say([this, undone = int(outcome->undone), left = outcome->refused] {
        m_frame->setWords(tr("Taken back: %Ln SKU(s).", nullptr, undone));
        if (left.empty())
            return;
        QStringList why;
        for (const auto &refused : left) {
            if (why.size() == kNamed) {
                why << tr("and %1 more").arg(format::count(qint64(left.size()) - kNamed));
                break;
            }
            why << tr("%1: %2").arg(refused.code, refusalWords(refused.why));
        }
        m_frame->notice(Role::Yellow, tr("Left as they are: %1").arg(format::count(qint64(left.size()))),
            why.join(QStringLiteral("; ")) + u'.');
    });
}

void ImportPage::sayTrouble(const Error &error)
{
    m_frame->say([this, error] {
        const Sentence sentence = sentenceFor(error, Subject::Here);
        m_frame->notice(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    });
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape && m_frame->close()->isVisible())
        Q_EMIT closed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_step == Step::Preview)
        begin();
    else if (ctrl && event->key() == Qt::Key_Z)
        undo();
    else if (event->key() == Qt::Key_F1 || event->text() == QLatin1String("?"))
        QWidget::keyPressEvent(event);
    else
        event->accept(); // the letters of the table behind do not work here
}

} // namespace selaras::ui
