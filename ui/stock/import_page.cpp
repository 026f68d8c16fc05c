#include "stock/import_page.h"

#include "inventory/stock.h"
#include "kit/bars.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spark.h"
#include "kit/spoken.h"
#include "pages/ask.h"
#include "pages/when.h"
#include "sentences/sentence.h"
#include "sentences/who_may.h"
#include "stock/import_model.h"
#include "stock/import_table.h"
#include "sync/engine.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using namespace kit;

ImportPage::ImportPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new Label({}, Type::Section))
    , m_words(new Label({}, Type::Body, Tone::Text2))
    , m_place(new Chip({}, {}))
    , m_places(new QMenu(this))
    , m_table(new ImportTable)
    , m_notice(new Notice(Role::Yellow, {}))
    , m_spoken(new Spoken(this))
    , m_line(new ProgressLine)
    , m_begin(primaryButton({}, QStringLiteral("↵")))
    , m_stop(secondaryButton({}))
    , m_undo(secondaryButton({}, QStringLiteral("Ctrl Z")))
    , m_close(secondaryButton({}, QStringLiteral("Esc")))
    , m_cancel(std::make_shared<std::atomic_bool>(false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new FilterBar;
    m_place->setMenu(m_places);
    bar->addLeft(m_title);
    bar->addLeft(m_place);
    bar->addRight(m_undo);
    bar->addRight(m_stop);
    bar->addRight(m_close);
    bar->addRight(m_begin);
    column->addWidget(bar);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Theme::edge, Theme::space8, Theme::edge, Theme::space12);
    above->setSpacing(Theme::space8);
    above->addWidget(m_words);
    above->addWidget(m_line);
    above->addWidget(m_notice);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    connect(m_begin, &QPushButton::clicked, this, &ImportPage::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] { *m_cancel = true; });
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_close, &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_table, &TableView::escaped, this, &ImportPage::closed);
    connect(m_table, &TableView::rowActivated, this, &ImportPage::begin);
    m_undo->setForbidden(whoMay(m_services.actor.role, access::Right::ImportSkus));
    setFocusProxy(m_table);
    retranslate();
    setStep(Step::Reading);
}

void ImportPage::retranslate()
{
    m_place->setLabel(tr("Stock goes to"));
    m_begin->setText(tr("Import"));
    m_stop->setText(tr("Stop"));
    m_undo->setText(tr("Take it back"));
    m_close->setText(tr("Close"));
    m_table->retranslate();
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

ImportPage::~ImportPage()
{
    // The work uses the store, which may go right after the window: it ends after the chunk it is in.
    *m_cancel = true;
    m_work.waitForFinished();
}

void ImportPage::setStep(Step step)
{
    m_step = step;
    const bool working = step == Step::Writing || step == Step::Undoing;
    m_running = working || step == Step::Reading;
    m_begin->setVisible(step == Step::Preview);
    m_place->setVisible(step == Step::Preview);
    m_stop->setVisible(working);
    m_undo->setVisible(step == Step::Written && m_runId != 0);
    m_close->setVisible(!working);
    m_line->setVisible(working);
    m_notice->setVisible(false);
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
    m_title->setText(run.fileName);
    setStep(run.undoneAt ? Step::Undone : Step::Written);
    m_table->horizontalHeader()->hide();
    m_spoken->say([this, run] {
        const QDateTime now = when::local(m_services.clock.now());
        QString words = tr("Imported %1 by %2: %Ln SKU(s).", nullptr, int(run.rows))
                            .arg(format::moment(when::local(run.at), now), run.actor);
        if (run.undoneAt)
            words += u' ' + tr("Taken back %1.").arg(format::moment(when::local(*run.undoneAt), now));
        m_words->setText(words);
        m_table->setEmptyText(run.undoneAt
                ? tr("Nothing of it stands any more.")
                : tr(
                    "Taking it back reverses all it brought, its stock too. SKUs that were changed since, or that a shop or an order speaks of, stay as they are."));
    });
}

void ImportPage::look()
{
    setStep(Step::Reading);
    m_spoken->say([this] {
        m_title->setText(tr("Import %1").arg(QFileInfo(m_path).fileName()));
        m_words->setText(tr("Reading the file"));
        m_table->setEmptyText(m_words->text());
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
    m_work = QFuture<void>(work);
}

void ImportPage::show(const Result<Read> &read)
{
    if (!read) {
        setStep(Step::Failed);
        m_words->clear();
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
    m_begin->setEnabled(preview.added + preview.changed > 0);
    m_spoken->say([this, added = preview.added, changed = preview.changed, same = preview.unchanged,
                      leftOut = preview.leftOut, noCosts = read->costsLeftOut] {
        m_title->setText(tr("Import %1").arg(QFileInfo(m_path).fileName()));
        m_table->setEmptyText(tr("The file has a header and no rows."));
        m_words->setText(
            tr("New %1, changed %2, unchanged %3, left out %4. Nothing is written yet.")
                .arg(format::count(added), format::count(changed), format::count(same), format::count(leftOut))
            + (noCosts ? u' ' + tr("Its costs are left out: you may not see what goods cost.") : QString()));
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
    m_spoken->say(
        [this, at] { m_words->setText(tr("%1 of %2").arg(format::count(at.done), format::count(at.total))); });
    m_line->set(at.done - at.leftOut, at.leftOut, qMax(1, at.total));
}

void ImportPage::begin()
{
    if (m_step != Step::Preview || !m_begin->isEnabled())
        return;
    setStep(Step::Writing);
    progress({.total = int(m_file.rows.size())});
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const catalog::ImportOrder order{m_file, QFileInfo(m_path).fileName(), m_warehouse, m_services.actor.auditName()};
    auto work = QtConcurrent::run([store = &m_services.store, order, tell = listener(), cancel = m_cancel,
                                      actor = m_services.actor]() -> Result<catalog::ImportOutcome> {
        CHECK(access::demand(actor, access::Right::ImportSkus));
        return catalog::applyImport(*store, order, tell, cancel.get());
    });
    whenReady(work, this, [this](Result<catalog::ImportOutcome> outcome) { written(outcome); });
    m_work = QFuture<void>(work);
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
    m_spoken->say([this, at, cancelled = outcome->cancelled] {
        const QString counts = tr("New %1, changed %2, unchanged %3, left out %4.")
                                   .arg(format::count(at.added), format::count(at.changed), format::count(at.unchanged),
                                       format::count(at.leftOut));
        m_words->setText(cancelled
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
    m_cancel = std::make_shared<std::atomic_bool>(false);
    auto work = QtConcurrent::run([store = &m_services.store, run = m_runId, actor = m_services.actor,
                                      tell = listener(), cancel = m_cancel]() -> Result<catalog::UndoOutcome> {
        CHECK(access::demand(actor, access::Right::ImportSkus));
        return catalog::undoImport(*store, run, actor.auditName(), tell, cancel.get());
    });
    whenReady(work, this, [this](Result<catalog::UndoOutcome> outcome) { undone(outcome); });
    m_work = QFuture<void>(work);
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
    m_spoken->say([this, undone = int(outcome->undone), left = outcome->refused] {
        m_words->setText(tr("Taken back: %Ln SKU(s).", nullptr, undone));
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
        m_notice->set(Role::Yellow, tr("Left as they are: %1").arg(format::count(qint64(left.size()))),
            why.join(QStringLiteral("; ")) + u'.');
        m_notice->show();
    });
}

void ImportPage::sayTrouble(const Error &error)
{
    m_spoken->say([this, error] {
        const Sentence sentence = sentenceFor(error, Subject::Here);
        m_notice->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
        m_notice->show();
    });
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape && m_close->isVisible())
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
