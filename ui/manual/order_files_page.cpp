#include "manual/order_files_page.h"

#include "kit/badge.h"
#include "kit/delegates.h"
#include "kit/file_chooser.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/pane.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "manual/order_file_page.h"
#include "manual/source_form.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;
using manual::FileNote;

namespace {

constexpr int kShown = 200; ///< some files a day
enum Column { When, Source, File, State, New, Changed, Paid, LeftOut };
constexpr int kWhenWidth = 130, kSourceWidth = 170, kStateWidth = 140, kFigureWidth = 84;

struct FileWord {
    Role role;
    QString word;
};
FileWord stateOf(const FileNote &note)
{
    if (!note.error.isEmpty())
        return {Role::Yellow, OrderFilesPage::tr("Not read", "file")};
    if (note.refusedRows > 0)
        return {Role::Yellow, OrderFilesPage::tr("Rows left out")};
    return {Role::Green, OrderFilesPage::tr("Taken", "file")};
}

QString wayWords(const FileNote &note)
{
    switch (note.origin.way) {
    case manual::Way::Hand: return OrderFilesPage::tr("by %1").arg(note.actor);
    case manual::Way::Folder: return OrderFilesPage::tr("from its folder");
    }
    return {};
}

} // namespace

OrderFilesPage::OrderFilesPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topics(Topic::Files), this))
    , m_main(new QWidget)
    , m_sources(new Chip({}, {}))
    , m_sourceMenu(new QMenu(this))
    , m_choose(primaryButton({}, QStringLiteral("I")))
    , m_close(secondaryButton({}, QStringLiteral("Esc")))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_trouble(new Notice(Role::Red, {}))
    , m_pane(new Pane)
    , m_form(new SourceForm(services))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &OrderFilesPage::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &OrderFilesPage::closed);
    connect(m_table, &TableView::escaped, this, &OrderFilesPage::closed);
    connect(m_table, &TableView::rowActivated, this, &OrderFilesPage::showFile);
    connect(m_table, &TableView::rowPeeked, this, &OrderFilesPage::showFile);
    connect(m_table, &TableView::currentIdChanged, this, [this](qint64 id) {
        if (m_shown != 0 && id != 0)
            showFile(id);
    });
    connect(m_pane, &Pane::closed, this, [this] {
        m_shown = 0;
        m_pane->hide();
        m_table->setFocus();
    });
    const auto back = [this] {
        m_form->hide();
        m_table->setFocus();
    };
    connect(m_form, &SourceForm::saved, this, back);
    connect(m_form, &Pane::closed, this, back);
    connect(m_watch, &CommitWatch::due, this, &OrderFilesPage::refresh);
    m_watch->poke();
    refresh();
}

void OrderFilesPage::build()
{
    auto *outside = new QHBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->setSpacing(0);
    outside->addWidget(m_main, 1);
    auto *across = new QHBoxLayout(m_main);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    across->addLayout(column, 1);
    auto *bar = new FilterBar;
    auto *title = new Label({}, Type::Section);
    m_sources->setMenu(m_sourceMenu);
    bar->addLeft(title);
    bar->addLeft(m_sources);
    bar->addRight(m_close);
    bar->addRight(m_choose);
    column->addWidget(bar);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(When, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    for (const int figure : {int(New), int(Changed), int(Paid), int(LeftOut)})
        m_table->setItemDelegateForColumn(figure, new NumberDelegate(m_table));
    column->addWidget(m_table, 1);
    m_pane->hide();
    across->addWidget(m_pane);
    m_form->hide();
    across->addWidget(m_form);
    setFocusProxy(m_table);
    (new Spoken(m_main))->say([this, title] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        title->setText(tr("Order files"));
        m_close->setText(tr("Close"));
        m_choose->setText(tr("Read a file"));
        allow(m_services, access::Right::EnterOrders, m_choose);
        m_sources->setLabel(tr("Sources"));
        m_model->setColumns({{tr("When")}, {tr("Source")}, {tr("File")}, {tr("State")}, {tr("New", "orders"), right},
            {tr("Changed"), right}, {tr("Paid"), right}, {tr("Rows left out"), right}});
        m_table->setColumnWidths({kWhenWidth, kSourceWidth, 0, kStateWidth, kFigureWidth, kFigureWidth, kFigureWidth,
                                     kFigureWidth + kFigureWidth / 2},
            File);
        m_table->setEmptyText(tr("No file was read yet. Press I to read one."));
        take(m_board);
    });
}

void OrderFilesPage::refresh()
{
    askStore(
        m_services.store, this,
        [](Reader &reader) -> Result<Board> {
            Board out;
            TRY(out.files, manual::files(reader, kShown));
            TRY(out.sources, manual::sources(reader));
            TRY(out.places, manual::places(reader));
            return out;
        },
        [this](const Result<Board> &board) {
            m_trouble->setVisible(!board);
            if (!board)
                return sayTrouble(board.error());
            take(*board);
        });
}

void OrderFilesPage::take(const Board &board)
{
    m_board = board;
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    for (const FileNote &note : m_board.files) {
        const FileWord state = stateOf(note);
        rows.push_back({note.id,
            {textCell(format::moment(when::local(note.at), now)), textCell(note.source), textCell(note.origin.name),
                badgeCell(state.role, state.word), textCell(format::count(note.added)),
                textCell(format::count(note.changed)), textCell(format::count(note.paid)),
                textCell(format::count(note.refusedRows))}});
    }
    m_model->replace(std::move(rows), false);
    m_sources->setVisible(!m_board.sources.empty());
    m_sources->setValue(format::count(qint64(m_board.sources.size())));
    m_sourceMenu->clear();
    for (const manual::Source &source : m_board.sources)
        connect(m_sourceMenu->addAction(format::menuWords(source.folder.isEmpty()
                        ? source.name
                        : tr("%1, looked into every %n minute(s)", nullptr, source.everyMinutes).arg(source.name))),
            &QAction::triggered, this, [this, source] { editSource(source); });
    if (m_shown != 0)
        showFile(m_shown);
}

void OrderFilesPage::showFile(qint64 id)
{
    for (const FileNote &note : m_board.files) {
        if (note.id != id)
            continue;
        m_shown = id;
        m_form->hide();
        fillPane(note);
        m_pane->show();
    }
}

void OrderFilesPage::fillPane(const FileNote &note)
{
    m_pane->fill([this, note] {
        m_pane->clear();
        m_pane->clearActions();
        m_pane->setTitle(note.origin.name);
        m_pane->setSubtitle(note.source, wayWords(note));
        const FileWord state = stateOf(note);
        m_pane->badgeLine()->addWidget(new BadgeLabel(state.role, state.word));
        m_pane->badgeLine()->addStretch();
        auto *figures = new PairList;
        figures->add(tr("New orders"), format::count(note.added));
        figures->add(tr("Changed"), format::count(note.changed));
        figures->add(tr("Paid"), format::count(note.paid));
        figures->add(tr("Unchanged"), format::count(note.unchanged));
        figures->add(tr("Rows left out"), format::count(note.refusedRows), true);
        m_pane->body()->addWidget(figures);
        if (!note.error.isEmpty()) {
            Error error(Error::Kind::Malformed, note.detail);
            error.code = note.error;
            const Sentence sentence = sentenceFor(error, Subject::Here);
            m_pane->body()->addWidget(
                new Notice(Role::Yellow, refusedWords({0, {}, note.error, note.detail}), sentence.remedy));
        }
        if (note.refusedRows > 0)
            m_pane->body()->addWidget(new SectionTitle(tr("Left out"), tr("mend them, then read the file again")));
        for (const manual::RefusedRow &row : note.refused)
            m_pane->body()->addWidget(new LineItem(tr("Line %1").arg(row.row),
                row.number.isEmpty() ? format::nothing() : row.number, refusedWords(row), {}));
        if (note.refusedRows > int(note.refused.size()))
            m_pane->body()->addWidget(
                new Label(tr("and %1 more").arg(format::count(note.refusedRows - qint64(note.refused.size())))));
        m_pane->body()->addStretch(1);
    });
}

void OrderFilesPage::editSource(const manual::Source &source)
{
    m_shown = 0;
    m_pane->hide();
    m_form->edit(source, {}, m_board.places);
    m_form->show();
}

void OrderFilesPage::chooseFile()
{
    if (m_file || !access::may(m_services.actor.role, access::Right::EnterOrders))
        return;
    chooseFileToOpen(this, tr("Read orders"), {}, tr("Tables (*.csv *.xlsx *.txt *.tsv)"),
        [this](const QString &path) { open(path); });
}

void OrderFilesPage::open(const QString &path)
{
    if (m_file)
        return;
    m_file = new OrderFilePage(m_services);
    layout()->addWidget(m_file);
    m_main->hide();
    connect(m_file, &OrderFilePage::keysChanged, this, &OrderFilesPage::keysChanged);
    connect(m_file, &OrderFilePage::closed, this, [this] {
        m_file->deleteLater();
        m_file = nullptr;
        m_main->show();
        m_table->setFocus();
        Q_EMIT keysChanged();
    });
    m_file->open(path);
    m_file->setFocus();
    Q_EMIT keysChanged();
}

void OrderFilesPage::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
}

QList<QPair<QString, QString>> OrderFilesPage::keys() const
{
    if (m_file)
        return m_file->keys();
    return {{QStringLiteral("I"), tr("read a file")}, {QStringLiteral("S"), tr("where they come from")},
        {QStringLiteral("Enter"), tr("what was left out")}, {QStringLiteral("F5"), tr("look for files now")},
        {QStringLiteral("Esc"), tr("close")}};
}

void OrderFilesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (Pane *pane : {m_pane, static_cast<Pane *>(m_form)})
        pane->setFixedWidth(Theme::current().scaled(Theme::pane));
}

void OrderFilesPage::keyPressEvent(QKeyEvent *event)
{
    switch (m_file ? 0 : event->key()) {
    case Qt::Key_I: chooseFile(); return;
    case Qt::Key_S:
        if (m_sources->isVisible())
            m_sources->click();
        return;
    case Qt::Key_Escape: Q_EMIT closed(); return;
    case Qt::Key_F1:
    case Qt::Key_F5:
    case Qt::Key_Question: QWidget::keyPressEvent(event); return;
    default: event->accept(); // the letters of the list behind do not work here
    }
}

} // namespace selaras::ui
