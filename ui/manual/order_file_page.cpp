#include "manual/order_file_page.h"

#include "inbox/inbox.h"
#include "kit/button.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "manual/source_form.h"
#include "pages/ask.h"
#include "pages/file_frame.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "sentences/sentence.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QtConcurrent>

namespace selaras::ui {

using namespace kit;
using manual::Verdict;

namespace {

enum Column { Lines, Happens, Number, Buyer, Contents, Pieces, Total, Why };
constexpr int kLinesWidth = 70, kHappensWidth = 130, kNumberWidth = 170, kBuyerWidth = 200, kPiecesWidth = 64,
              kTotalWidth = 120, kWhyWidth = 300;

struct VerdictWord {
    Role role;
    QString word;
};
VerdictWord verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New: return {Role::Green, OrderFilePage::tr("New", "order")};
    case Verdict::Changed: return {Role::Blue, OrderFilePage::tr("Changes")};
    case Verdict::Paid: return {Role::Blue, OrderFilePage::tr("Is paid")};
    case Verdict::Unchanged: return {Role::Grey, OrderFilePage::tr("Unchanged")};
    case Verdict::Refused: break;
    }
    return {Role::Yellow, OrderFilePage::tr("Left out")};
}

QString contentsOf(const manual::ManualOrder &order)
{
    QStringList out;
    for (const manual::Line &line : order.lines)
        out << QStringLiteral("%1 × %2").arg(format::count(line.pieces), line.code);
    return out.join(QStringLiteral(", "));
}

QString linesWords(const std::vector<int> &rows)
{
    return rows.size() < 2 ? format::count(rows.empty() ? 0 : rows.front())
                           : QStringLiteral("%1–%2").arg(format::count(rows.front()), format::count(rows.back()));
}

} // namespace

QString refusedWords(const manual::RefusedRow &row)
{
    Error error(Error::Kind::Rejected, row.detail);
    error.code = row.code;
    const QString what = sentenceFor(error, Subject::Here).what;
    return row.detail.isEmpty() ? what : OrderFilePage::tr("“%1”: %2").arg(row.detail, what);
}

OrderFilePage::OrderFilePage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sourceChip(new Chip({}, {}))
    , m_sourceMenu(new QMenu(this))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_columns(secondaryButton({}, QStringLiteral("M")))
    , m_frame(new FileFrame(m_sourceChip, m_columns, m_table))
    , m_form(new SourceForm(services))
{
    build();
    connect(m_frame->begin(), &QPushButton::clicked, this, &OrderFilePage::begin);
    connect(m_columns, &QPushButton::clicked, this, &OrderFilePage::askColumns);
    connect(m_frame->close(), &QPushButton::clicked, this, &OrderFilePage::closed);
    connect(m_table, &TableView::escaped, this, &OrderFilePage::closed);
    connect(m_table, &TableView::rowActivated, this, &OrderFilePage::begin);
    connect(m_form, &SourceForm::saved, this, [this](const manual::Source &source) {
        m_sourceId = source.id;
        m_form->hide();
        look();
    });
    connect(m_form, &Pane::closed, this, [this] {
        if (!m_looked.source)
            return Q_EMIT closed(); // without columns there is nothing to see
        m_form->hide();
        setStep(Step::Preview);
        m_table->setFocus();
    });
    setStep(Step::Reading);
}

void OrderFilePage::build()
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_frame, 1);
    m_sourceChip->setMenu(m_sourceMenu);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Happens, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(Number, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    for (const int column : {Pieces, Total})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Contents, new TextDelegate(m_table, Tone::Text2));
    m_form->hide();
    across->addWidget(m_form);
    setFocusProxy(m_frame);
    (new Spoken(m_table))->say([this] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        m_sourceChip->setLabel(tr("Source"));
        m_frame->begin()->setText(tr("Read in"));
        m_columns->setText(tr("Columns"));
        m_model->setColumns({{tr("Line")}, {tr("What happens")}, {tr("Order")}, {tr("Buyer")}, {tr("Contents")},
            {tr("Pieces"), right}, {tr("Total"), right}, {tr("Why")}});
        m_table->setColumnWidths(
            {kLinesWidth, kHappensWidth, kNumberWidth, kBuyerWidth, 0, kPiecesWidth, kTotalWidth, kWhyWidth}, Contents);
        fillRows();
    });
}

void OrderFilePage::setStep(Step step)
{
    m_step = step;
    const bool asks = step == Step::Columns;
    m_frame->begin()->setVisible(step == Step::Preview);
    allow(m_services, access::Right::EnterOrders, m_frame->begin());
    m_columns->setVisible(step == Step::Preview || step == Step::Failed);
    m_sourceChip->setVisible((step == Step::Preview || step == Step::Failed) && !m_looked.sources.empty());
    m_frame->setWorking(step == Step::Writing);
    if (asks)
        m_frame->close()->hide(); // the form has its own
    Q_EMIT keysChanged();
}

QList<QPair<QString, QString>> OrderFilePage::keys() const
{
    QList<QPair<QString, QString>> out;
    if (m_step == Step::Preview)
        out.append({QStringLiteral("Enter"), tr("read in")});
    if (m_step == Step::Preview || m_step == Step::Failed)
        out.append({QStringLiteral("M"), tr("say which column is what")});
    if (m_step == Step::Columns)
        out.append({QStringLiteral("Ctrl Enter"), tr("save the source")});
    if (m_step != Step::Writing)
        out.append({QStringLiteral("Esc"), tr("close")});
    return out;
}

void OrderFilePage::open(const QString &path)
{
    m_path = path;
    m_sourceId = 0;
    look();
}

Result<OrderFilePage::Looked> OrderFilePage::lookAt(Store &store, const QString &path, qint64 sourceId)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failAs(QStringLiteral("import.cannot-read"), Error::Kind::Storage, file.errorString());
    const QByteArray bytes = file.readAll();
    Looked out;
    out.origin = {QFileInfo(path).fileName(), inbox::digestOf(bytes), manual::Way::Hand};
    TRY(out.headers, manual::readHeaders(bytes));
    auto known = store.read([&](Reader &reader) -> Result<bool> {
        TRY(out.sources, manual::sources(reader));
        TRY(out.places, manual::places(reader));
        return true;
    });
    known.waitForFinished();
    CHECK(known.result());
    out.source = manual::fitting(out.sources, out.headers);
    for (const manual::Source &source : out.sources)
        if (source.id == sourceId)
            out.source = source;
    if (!out.source)
        return out;
    auto read = manual::readOrders(bytes, out.source->mapping);
    if (!read) {
        out.unreadable = read.error();
        return out;
    }
    out.file = *std::move(read);
    TRY(out.report, manual::readFile(store, *out.source, out.file, out.origin, {}, true));
    return out;
}

void OrderFilePage::look()
{
    setStep(Step::Reading);
    m_frame->say([this] {
        m_frame->setTitle(tr("Read %1").arg(QFileInfo(m_path).fileName()));
        m_frame->setWords(tr("Reading the file"));
        m_table->setEmptyText(tr("Reading the file"));
    });
    auto work = QtConcurrent::run(
        [path = m_path, source = m_sourceId, store = &m_services.store] { return lookAt(*store, path, source); });
    whenReady(work, this, [this](Result<Looked> looked) { show(looked); });
    m_frame->waitsFor(QFuture<void>(work));
}

void OrderFilePage::show(const Result<Looked> &looked)
{
    if (!looked) {
        setStep(Step::Failed);
        m_columns->hide(); // there is no header to choose
        return sayTrouble(looked.error());
    }
    m_looked = *looked;
    fillSources();
    fillRows();
    if (!m_looked.source)
        return askColumns();
    if (m_looked.unreadable) {
        setStep(Step::Failed);
        return sayTrouble(*m_looked.unreadable);
    }
    setStep(Step::Preview);
    const manual::Report &report = m_looked.report;
    m_frame->begin()->setEnabled(m_frame->begin()->isEnabled() && report.added + report.changed + report.paid > 0);
    m_frame->say([this, report] {
        m_frame->setTitle(tr("Read %1").arg(m_looked.origin.name));
        m_table->setEmptyText(tr("The file has a header and no rows."));
        m_frame->setWords(
            tr("New %1, changed %2, paid %3, unchanged %4; rows left out %5. Nothing is written yet.")
                .arg(format::count(report.added), format::count(report.changed), format::count(report.paid),
                    format::count(report.unchanged), format::count(qint64(report.refused.size()))));
    });
    m_table->setFocus();
}

void OrderFilePage::fillSources()
{
    m_sourceMenu->clear();
    m_sourceChip->setValue(m_looked.source ? m_looked.source->name : tr("none fits"));
    for (const manual::Source &source : m_looked.sources)
        connect(
            m_sourceMenu->addAction(format::menuWords(source.name)), &QAction::triggered, this, [this, id = source.id] {
                m_sourceId = id;
                look();
            });
    m_sourceMenu->addSeparator();
    connect(m_sourceMenu->addAction(tr("New source…")), &QAction::triggered, this, [this] {
        m_looked.source.reset();
        askColumns();
    });
}

void OrderFilePage::fillRows()
{
    std::vector<PageRow> rows;
    for (const manual::RefusedRow &row : m_looked.report.refused) {
        const VerdictWord word = verdictWord(Verdict::Refused);
        PageCell why = textCell(refusedWords(row));
        why.insert(ToneRole, int(Tone::Yellow));
        why.insert(Qt::ToolTipRole, refusedWords(row));
        rows.push_back({qint64(rows.size()) + 1,
            {quietCell(format::count(row.row)), badgeCell(word.role, word.word),
                textCell(row.number.isEmpty() ? format::nothing() : row.number), quietCell(format::nothing()),
                quietCell(format::nothing()), quietCell(format::nothing()), quietCell(format::nothing()), why}});
    }
    for (std::size_t i = 0; i < m_looked.report.orders.size() && i < m_looked.file.orders.size(); ++i) {
        const manual::Taken &taken = m_looked.report.orders[i];
        const manual::ManualOrder &order = m_looked.file.orders[i].order;
        if (taken.verdict == Verdict::Refused)
            continue; // its rows stand above
        qint64 pieces = 0;
        for (const manual::Line &line : order.lines)
            pieces += line.pieces;
        const VerdictWord word = verdictWord(taken.verdict);
        PageCell why = textCell(taken.missing > 0
                ? tr("%Ln piece(s) not in stock: it waits for them", nullptr, int(taken.missing))
                : QString());
        why.insert(ToneRole, int(Tone::Yellow));
        const QString buyer = order.buyer.city.isEmpty()
            ? order.buyer.name
            : QStringLiteral("%1, %2").arg(order.buyer.name, order.buyer.city);
        rows.push_back({qint64(rows.size()) + 1,
            {quietCell(linesWords(taken.rows)), badgeCell(word.role, word.word), textCell(taken.number),
                textCell(buyer), textCell(contentsOf(order)), textCell(format::count(pieces)),
                textCell(format::rupiah(taken.totalMinor)), why}});
    }
    m_model->replace(std::move(rows), false);
}

void OrderFilePage::askColumns()
{
    if (m_step == Step::Reading && m_looked.headers.isEmpty())
        return;
    setStep(Step::Columns);
    manual::Source source = m_looked.source.value_or(manual::Source{});
    if (source.id == 0) {
        source.name = QFileInfo(m_path).completeBaseName().section(u'-', 0, 0).simplified();
        source.mapping = manual::guessed(m_looked.headers);
    }
    m_frame->say([this] {
        m_frame->setTitle(tr("Read %1").arg(QFileInfo(m_path).fileName()));
        m_frame->setWords(tr("Say once which column is what; the next file like it is read by itself."));
        m_table->setEmptyText(tr("The columns that are called as expected are chosen already."));
    });
    m_form->edit(source, m_looked.headers, m_looked.places);
    m_form->show();
}

void OrderFilePage::begin()
{
    if (m_step != Step::Preview || !m_frame->begin()->isEnabled())
        return;
    setStep(Step::Writing);
    const int total = int(m_looked.file.orders.size());
    const QPointer<OrderFilePage> self(this);
    auto told = [self, total, cancel = m_frame->newStop()](int done) {
        QMetaObject::invokeMethod(qApp, [self, done, total] {
            if (!self || self->m_step != Step::Writing)
                return;
            self->m_frame->progress(done, 0, total);
            self->m_frame->setWords(tr("%1 of %2").arg(format::count(done), format::count(total)));
        });
        return !cancel->load();
    };
    told(0);
    auto work = QtConcurrent::run(
        [store = &m_services.store, looked = m_looked, actor = m_services.actor, told]() -> Result<manual::Report> {
            CHECK(access::demand(actor, access::Right::EnterOrders));
            return manual::readFile(*store, *looked.source, looked.file, looked.origin, actor.auditName(), false, told);
        });
    whenReady(work, this, [this](Result<manual::Report> report) { written(report); });
    m_frame->waitsFor(QFuture<void>(work));
}

void OrderFilePage::written(const Result<manual::Report> &report)
{
    if (!report) {
        setStep(Step::Failed);
        return sayTrouble(report.error());
    }
    const std::size_t total = m_looked.file.orders.size();
    const std::vector<manual::Taken> dry = std::exchange(m_looked.report, *report).orders;
    auto &done = m_looked.report.orders;
    for (std::size_t i = 0; i < std::min(dry.size(), done.size()); ++i) { // only the dry run knows
        done[i].totalMinor = dry[i].totalMinor;
        done[i].missing = dry[i].missing;
    }
    fillRows();
    setStep(Step::Written);
    m_frame->say([this, done = *report, total] {
        const QString counts
            = tr("New %1, changed %2, paid %3, unchanged %4; rows left out %5.")
                  .arg(format::count(done.added), format::count(done.changed), format::count(done.paid),
                      format::count(done.unchanged), format::count(qint64(done.refused.size())));
        m_frame->setWords(done.orders.size() < total
                ? tr("Stopped after %1 of %2 orders. %3")
                      .arg(format::count(qint64(done.orders.size())), format::count(qint64(total)), counts)
                : tr("Read in. %1").arg(counts));
    });
    m_table->setFocus();
}

void OrderFilePage::sayTrouble(const Error &error)
{
    m_table->setFocus(); // the form may have had it, and the list behind would take the keys
    m_frame->say([this, error] {
        const Sentence sentence = sentenceFor(error, Subject::Here);
        m_frame->setWords({});
        m_table->setEmptyText({});
        m_frame->notice(Role::Red,
            error.detail.isEmpty() ? sentence.what : refusedWords({0, {}, error.code, error.detail}),
            sentence.meaning + u' ' + sentence.remedy);
    });
}

void OrderFilePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_form->setFixedWidth(Theme::current().scaled(Theme::pane));
}

void OrderFilePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_step != Step::Writing)
        Q_EMIT closed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_step == Step::Preview)
        begin();
    else if (event->key() == Qt::Key_M && m_columns->isVisible())
        askColumns();
    else if (event->key() == Qt::Key_F1 || event->text() == QLatin1String("?"))
        QWidget::keyPressEvent(event);
    else
        event->accept(); // the letters of the list behind do not work here
}

} // namespace selaras::ui
