#include "stock/imports_page.h"

#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kShown = 200; ///< imports are made a few times a week
enum Column { When, File, Who, Skus, State };

} // namespace

ImportsPage::ImportsPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_trouble(new Notice(Role::Red, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new FilterBar;
    auto *title = new Label({}, Type::Section);
    bar->addLeft(title);
    auto *close = secondaryButton({}, QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &ImportsPage::closed);
    bar->addRight(close);
    column->addWidget(bar);
    column->addWidget(m_trouble);
    m_trouble->hide();
    m_table->setModel(m_model);
    (new Spoken(this))->say([this, title, close] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        title->setText(tr("Past imports"));
        close->setText(tr("Close"));
        m_model->setColumns({{tr("When")}, {tr("File")}, {tr("By")}, {tr("SKUs"), right}, {tr("State")}});
        m_table->setEmptyText(tr("Nothing was imported yet. Press Esc, then I to import a file."));
        reload();
    });
    m_table->setItemDelegateForColumn(Skus, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    m_table->setColumnWidths({140, 0, 200, 80, 240}, File);
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::escaped, this, &ImportsPage::closed);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        for (const catalog::ImportRun &run : m_runs)
            if (run.id == id)
                Q_EMIT runChosen(run);
    });
    setFocusProxy(m_table);
}

void ImportsPage::reload()
{
    askStore(
        m_services.store, this, [](Reader &reader) { return catalog::importRuns(reader, kShown); },
        [this](const Result<std::vector<catalog::ImportRun>> &runs) {
            m_trouble->setVisible(!runs);
            if (runs) {
                show(*runs);
                return;
            }
            const Sentence sentence = sentenceFor(runs.error(), Subject::Here);
            m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
        });
}

void ImportsPage::show(const std::vector<catalog::ImportRun> &runs)
{
    m_runs = runs;
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    for (const catalog::ImportRun &run : runs)
        rows.push_back({run.id,
            {textCell(format::moment(when::local(run.at), now)), textCell(run.fileName), quietCell(run.actor),
                textCell(format::count(run.rows)),
                run.undoneAt
                    ? badgeCell(Role::Grey, tr("Taken back %1").arg(format::moment(when::local(*run.undoneAt), now)))
                    : run.endedAt ? badgeCell(Role::Green, tr("In the inventory"))
                                  : badgeCell(Role::Yellow, tr("Stopped halfway: import it again"))}});
    m_model->replace(std::move(rows), false);
    if (m_table->currentId() == 0 && !m_runs.empty())
        m_table->setCurrentId(m_runs.front().id);
}

void ImportsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_F1 || event->text() == QLatin1String("?"))
        QWidget::keyPressEvent(event);
    else
        event->accept(); // the letters of the table behind do not work here
}

} // namespace selaras::ui
