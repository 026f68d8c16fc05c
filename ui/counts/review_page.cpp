#include "counts/review_page.h"

#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace selaras::ui {

using namespace kit;
using stockroom::CountLine;

namespace {

enum Column { Code, Name, Books, Counted, Difference, State, By };
constexpr int kCodeWidth = 150, kFigureWidth = 96, kStateWidth = 220, kByWidth = 150;
enum Which { Differing, All, Uncounted };
constexpr int kMostUncounted = 1'000; ///< listed at once; those behind them come when these are counted

} // namespace

ReviewPage::ReviewPage(Services &services, qint64 countId, qint64 aside, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_id(countId)
    , m_aside(aside)
    , m_title(new Label({}, Type::Section))
    , m_which(new Segmented({}))
    , m_trouble(new Notice(Role::Yellow, {}))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_footer(new Footer)
    , m_post(primaryButton({}, QStringLiteral("F10"))) // not the key that led here: a key pressed twice posts nothing
    , m_even(secondaryButton({}, QStringLiteral("F7")))
    , m_none(secondaryButton({}, QStringLiteral("F6"))) // nor is this one it
{
    build();
    (new Spoken(this))->say([this] {
        if (m_aside > 0)
            tellAside(tr("They are in no line of this count. Press Esc to see what they are."));
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        m_model->setColumns({{tr("SKU")}, {tr("Goods")}, {tr("Books"), right}, {tr("Counted"), right},
            {tr("Difference"), right}, {tr("State")}, {tr("By")}});
        m_which->setChoices({tr("Differences"), tr("All lines"), tr("Nobody counted")});
        m_none->setText(tr("Count as 0"));
        m_post->setText(tr("Put the books right"));
        m_even->setText(tr("Post what moved, too"));
        showRows();
    });
    m_table->setColumnWidths({kCodeWidth, 0, kFigureWidth, kFigureWidth, kFigureWidth, kStateWidth, kByWidth}, Name);
    setFocusProxy(m_table);
    auto *watch = new CommitWatch(services.store, Topic::Stock, this);
    connect(watch, &CommitWatch::due, this, &ReviewPage::read);
    read();
}

void ReviewPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new FilterBar;
    bar->addLeft(m_title);
    bar->addLeft(m_which);
    auto *back = secondaryButton({}, QStringLiteral("Esc"));
    (new Spoken(back))->say([back] { back->setText(tr("Count on")); });
    connect(back, &QPushButton::clicked, this, &ReviewPage::closed);
    bar->addRight(back);
    for (Button *button : {m_none, m_even, m_post}) {
        allow(m_services, access::Right::AdjustStock, button);
        bar->addRight(button);
    }
    m_even->hide();
    m_none->hide();
    connect(m_none, &QPushButton::clicked, this, &ReviewPage::countAsNone);
    connect(m_post, &QPushButton::clicked, this, [this] { askPost(false); });
    connect(m_even, &QPushButton::clicked, this, [this] { askPost(true); });
    column->addWidget(bar);
    column->addWidget(m_trouble);
    m_trouble->hide();
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Books, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Counted, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Difference, new NumberDelegate(m_table, Tone::Text, true));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(By, new TextDelegate(m_table, Tone::Text2));
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    connect(m_which, &Segmented::currentChanged, this, [this] {
        m_table->clearMarks();
        showRows();
        readUncounted();
    });
    connect(m_table, &TableView::markAllRequested, this, [this] {
        if (m_which->currentIndex() == Uncounted)
            m_table->setMarks(m_model->ids());
    });
    connect(m_table, &TableView::escaped, this, &ReviewPage::closed);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        for (const CountLine &line : m_which->currentIndex() == Uncounted ? m_uncounted : m_lines)
            if (line.skuId == id && !line.posted)
                Q_EMIT countAgain(line.code);
    });
}

void ReviewPage::read()
{
    struct Read {
        std::optional<stockroom::Count> count;
        std::vector<CountLine> lines;
    };
    askStore(
        m_services.store, this,
        [id = m_id](Reader &reader) -> Result<Read> {
            Read out;
            TRY(out.count, stockroom::findCount(reader, id));
            TRY(out.lines, stockroom::linesOf(reader, id));
            return out;
        },
        [this](const Result<Read> &now) {
            if (!now)
                return sayTrouble(now.error());
            m_lines = now->lines;
            m_name = now->count ? now->count->name : QString();
            const bool open = now->count && now->count->state == stockroom::CountState::Counting;
            if (!open && m_wasOpen && !m_posting) {
                m_trouble->set(Role::Red, tr("This count is over."),
                    tr("Somebody else posted it or gave it up meanwhile. Press Esc to see the list."));
                m_trouble->show();
            }
            m_wasOpen = open;
            for (Button *button : {m_post, m_even, m_none})
                button->setEnabled(open && access::may(m_services.actor.role, access::Right::AdjustStock));
            showRows();
            readUncounted();
        });
}

/// Only when they are looked at: they may be everything that lies in the warehouse.
void ReviewPage::readUncounted()
{
    if (m_which->currentIndex() != Uncounted)
        return;
    askStore(
        m_services.store, this,
        [id = m_id](Reader &reader) { return stockroom::uncounted(reader, id, kMostUncounted); },
        [this](const Result<std::vector<CountLine>> &lines) {
            if (!lines)
                return sayTrouble(lines.error());
            m_uncounted = *lines;
            showRows();
        });
}

void ReviewPage::countAsNone()
{
    if (m_posting || !m_none->isEnabled())
        return;
    const auto tell = [this](const QString &what, const QString &then) {
        m_trouble->set(Role::Yellow, what, then);
        m_trouble->show();
    };
    if (m_which->currentIndex() != Uncounted)
        return tell(tr("F6 counts as 0 what nobody counted."), tr("Press D until that list is shown."));
    const QSet<qint64> there = m_model->ids();
    std::vector<qint64> skus;
    for (const qint64 id : m_table->marks())
        if (there.contains(id))
            skus.push_back(id);
    if (skus.empty() && there.contains(m_table->currentId()))
        skus.push_back(m_table->currentId());
    if (skus.empty())
        return tell(
            tr("No line is chosen."), tr("Choose one with the arrows, or mark several with Space; then press F6."));
    m_trouble->hide();
    tellStore(
        m_services.store, this,
        [id = m_id, skus, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            for (const qint64 sku : skus)
                CHECK(stockroom::countAs(tx, id, sku, 0, actor.auditName()));
            return {};
        },
        [this](const Result<> &done) {
            if (!done)
                return sayTrouble(done.error());
            m_table->clearMarks();
            read();
        });
}

PageRow ReviewPage::rowOf(const CountLine &line) const
{
    const bool nobody = line.actor.isEmpty();
    const PageCell state = nobody                    ? badgeCell(Role::Grey, tr("Not counted"))
        : line.posted == 0 && line.difference() != 0 ? badgeCell(Role::Grey, tr("Taken back"))
        : line.posted                                ? badgeCell(Role::Green, tr("Put right"))
        : line.moved                                 ? badgeCell(Role::Yellow, tr("Moved: count again"))
        : line.difference() == 0                     ? badgeCell(Role::Grey, tr("Agrees"))
        : line.difference() < 0 ? badgeCell(Role::Blue, tr("%1 missing").arg(format::count(-line.difference())))
                                : badgeCell(Role::Blue, tr("%1 more").arg(format::count(line.difference())));
    return {line.skuId,
        {quietCell(line.code), textCell(line.name), textCell(format::count(line.expected)),
            textCell(nobody ? format::nothing() : format::count(line.counted)),
            textCell(nobody ? format::nothing() : format::delta(line.difference())), state, quietCell(line.actor)}};
}

void ReviewPage::showRows()
{
    std::vector<PageRow> rows;
    int differing = 0, moved = 0;
    qint64 missing = 0, more = 0;
    for (const CountLine &line : m_lines) {
        differing += line.difference() != 0;
        moved += line.moved && !line.posted;
        missing += qMax<qint64>(0, -line.difference());
        more += qMax<qint64>(0, line.difference());
        if (m_which->currentIndex() == Uncounted)
            continue;
        if (m_which->currentIndex() == All || line.difference() != 0 || line.moved)
            rows.push_back(rowOf(line));
    }
    const bool nobody = m_which->currentIndex() == Uncounted;
    for (const CountLine &line : nobody ? m_uncounted : std::vector<CountLine>())
        rows.push_back(rowOf(line));
    m_none->setVisible(nobody && !rows.empty());
    m_model->replace(std::move(rows), false);
    m_table->setEmptyText(nobody ? tr("Everything the books have here is counted.")
            : m_lines.empty()    ? tr("Nothing is counted yet. Press Esc and scan.")
                                 : tr("Every line agrees with the books. Press F10 to end the count."));
    m_title->setText(tr("Review of %1").arg(m_name));
    m_footer->setTotals(
        {tr("*%Ln* line(s)", nullptr, int(m_lines.size())), tr("*%1* differ").arg(format::count(differing)),
            tr("*%1* pcs missing").arg(format::count(missing)), tr("*%1* pcs more").arg(format::count(more))});
    if (nobody)
        m_footer->setTotals(
            {tr("*%1* in the books, counted by nobody: they stay as they are unless you count them as 0")
                    .arg(format::count(qint64(m_uncounted.size()))
                        + (m_uncounted.size() == std::size_t(kMostUncounted) ? QStringLiteral("+") : QString()))});
    m_footer->setRemark(moved > 0 ? tr("!%n to be counted again!", nullptr, moved) : QString());
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->setCurrentId(m_model->rows().front().id);
}

void ReviewPage::tellAside(const QString &what)
{
    m_trouble->set(Role::Yellow, tr("%n scanned piece(s) are not counted.", nullptr, int(m_aside)), what);
    m_trouble->show();
}

/// A posted count takes no more scans: what was put aside would never be counted.
void ReviewPage::askPost(bool evenMoved)
{
    if (m_posting || !m_post->isEnabled())
        return;
    if (m_aside == 0 || std::exchange(m_asked, true))
        return post(evenMoved);
    tellAside(tr("Esc shows what they are. Press %1 again to post the count without them.")
                  .arg(evenMoved ? QStringLiteral("F7") : QStringLiteral("F10")));
}

void ReviewPage::post(bool evenMoved)
{
    if (m_posting || !m_post->isEnabled())
        return;
    m_posting = true;
    m_trouble->hide();
    tellStore(
        m_services.store, this,
        [id = m_id, evenMoved, actor = m_services.actor](Transaction &tx) -> Result<std::vector<CountLine>> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::post(tx, id, evenMoved, actor.auditName());
        },
        [this](const Result<std::vector<CountLine>> &lines) {
            m_posting = false;
            if (!lines)
                return sayTrouble(lines.error());
            if (lines->empty()) {
                const auto differing = std::count_if(
                    m_lines.begin(), m_lines.end(), [](const CountLine &line) { return line.difference() != 0; });
                Q_EMIT posted(tr("%1 is posted, %n difference(s) put right", nullptr, int(differing)).arg(m_name));
                return;
            }
            left(*lines);
        });
}

void ReviewPage::left(const std::vector<CountLine> &lines)
{
    const auto moved = std::count_if(lines.begin(), lines.end(), [](const CountLine &line) { return line.moved; });
    const auto fewer = int(lines.size()) - int(moved);
    QStringList why;
    if (moved > 0)
        why << tr(
            "%n line(s) moved while counted: count them again (Enter), or post them with F7.", nullptr, int(moved));
    if (fewer > 0)
        why << tr("Of %n line(s) fewer are there by now than are missing: count them again.", nullptr, fewer);
    m_trouble->set(Role::Yellow, tr("The rest is put right; these are left."), why.join(u' '));
    m_trouble->show();
    m_even->setVisible(moved > 0);
    read();
}

void ReviewPage::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

QList<QPair<QString, QString>> ReviewPage::keys() const
{
    return {{QStringLiteral("F10"), tr("put the books right")}, {QStringLiteral("Enter"), tr("count the line again")},
        {QStringLiteral("D"), tr("differences, all, nobody counted")}, {QStringLiteral("F6"), tr("count as 0")},
        {QStringLiteral("F7"), tr("post what moved, too")}, {QStringLiteral("Esc"), tr("count on")}};
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(); return;
    case Qt::Key_F10: askPost(false); return;
    case Qt::Key_F7:
        if (!m_even->isHidden())
            askPost(true);
        return;
    case Qt::Key_D:
        m_which->setCurrentIndex((m_which->currentIndex() + 1) % 3);
        m_table->clearMarks();
        showRows();
        readUncounted();
        return;
    case Qt::Key_F6: countAsNone(); return;
    case Qt::Key_F1:
    case Qt::Key_Question: QWidget::keyPressEvent(event); return;
    default: event->accept();
    }
}

} // namespace selaras::ui
