#include "audit/audit_view.h"

#include "audit/chain_check.h"
#include "audit/entry_pane.h"
#include "audit/story.h"
#include "audit/words.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/file_chooser.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/pane_layout.h"
#include "kit/table_view.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSet>

namespace selaras::ui {

using namespace log;
using kit::TableView;
using kit::Theme;
namespace format = kit::format;

namespace {

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
// Time, who, what, SKU, delta, order, detail.
const QList<int> kWidths{196, 204, 172, 116, 72, 128, 0}, kNarrowWidths{196, 132, 140, 116, 72, 128, 0};
constexpr int kWho = 1, kWhat = 2, kSku = 3, kDelta = 4, kOrder = 5, kDetail = 6;
constexpr int kWidest = 264, kLeastDetail = 160, kNarrowDetail = 128, kLeastName = 84;
constexpr int kWideFrom = 1040; ///< width of the workspace from which names stand nearly whole
constexpr int kAllColumnsFrom = 1060; ///< width of the list from which the pane hides no column
constexpr int kSearchWidth = Theme::searchWidth / 3, kNarrowSearch = Theme::searchWidth / 4;

PageRow rowOf(const audit::LogRow &row, const QDate &today)
{
    const audit::Entry &entry = row.row.entry;
    const QDateTime at = when::local(row.row.at);
    // The year is told only where it is not plain.
    const QString day
        = at.date().year() == today.year() ? format::weekdayDay(at.date()) : format::day(at.date(), today);
    PageCell time = textCell(Audit::tr("%1, %2").arg(day, format::clockSeconds(at.time())), when::zoneWord(row.row.at));
    time.insert(
        Qt::ToolTipRole, Audit::tr("Entry %1, %2").arg(format::count(row.row.seq), at.toString(Qt::ISODateWithMs)));
    PageCell what = textCell(actionWords(entry.action));
    what.insert(Qt::ToolTipRole, entry.action);
    const auto maybe = [](const QString &text) {
        return text.isEmpty() ? quietCell(format::nothing()) : textCell(text);
    };
    PageCell story = quietCell(storyOf(row));
    const QString stored = QStringList{entry.subject, entry.detail}.join(QStringLiteral(" | "));
    story.insert(Qt::ToolTipRole, Audit::tr("Stored as: %1").arg(stored));
    return {row.row.seq,
        {time, quietCell(actorWords(entry.actor)), what, maybe(row.skuCode),
            entry.delta ? textCell(format::delta(*entry.delta)) : quietCell(format::nothing()), maybe(row.orderNumber),
            story}};
}

} // namespace

QString Audit::forbidden(const Services &services) { return whoMay(services, access::Right::SeeAudit); }

Audit::Audit(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Audit, this))
    , m_who(new kit::Chip({}, {}))
    , m_what(new kit::Chip({}, {}))
    , m_whoMenu(new QMenu(this))
    , m_whatMenu(new QMenu(this))
    , m_sku(new kit::SearchField({}))
    , m_order(new kit::SearchField({}, QStringLiteral("/")))
    , m_check(kit::secondaryButton({}, QStringLiteral("V")))
    , m_export(kit::secondaryButton(QStringLiteral("CSV"), QStringLiteral("Ctrl E")))
    , m_chain(new ChainCheck(services))
    , m_news(new kit::NewsLine)
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_paneHolder(new QWidget)
    , m_pane(new log::EntryPane)
    , m_footer(new kit::Footer)
{
    build();
    retranslate();
    m_choose = [this](const QString &suggested, std::function<void(const QString &)> chosen) {
        kit::chooseFileToSave(
            this, tr("Export the audit"), suggested, tr("CSV (*.csv);;Excel (*.xlsx)"), std::move(chosen));
    };
    if (!forbidden(services).isEmpty()) {
        m_table->setEmptyText(tr("%1 may see the audit.").arg(forbidden(services)));
        for (QWidget *closed : QList<QWidget *>{m_who, m_what, m_sku, m_order, m_check, m_export})
            closed->setEnabled(false);
        return;
    }
    connect(m_watch, &CommitWatch::due, this, &Audit::lookForNews);
    load(true);
}

void Audit::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new kit::FilterBar;
    m_who->setIconName(QStringLiteral("filter"));
    m_who->setMenu(m_whoMenu);
    m_what->setMenu(m_whatMenu);
    bar->addLeft(m_who);
    bar->addLeft(m_what);
    for (kit::SearchField *field : {m_order, m_sku}) {
        bar->addLeft(field);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            log::Search wanted = m_search;
            wanted.sku = m_sku->text().trimmed();
            wanted.order = m_order->text().trimmed();
            setSearch(wanted);
            m_table->setFocus();
        });
        connect(field, &kit::SearchField::escaped, this, [field] {
            field->clear();
            Q_EMIT field->returnPressed();
        });
    }
    m_export->setIconName(QStringLiteral("download"));
    m_check->setIconName(QStringLiteral("check"));
    bar->addRight(m_export);
    bar->addRight(m_check);
    bar->addSpare(m_check); // their keys stay
    bar->addSpare(m_export);
    column->addWidget(bar);
    column->addWidget(m_chain);
    column->addWidget(m_news);
    m_table->setObjectName(QStringLiteral("audit"));
    m_model->setColumns({{}, {}, {}, {}, {{}, kRight}, {}, {}});
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(4, new kit::NumberDelegate(m_table));
    for (const int column_ : {0, 2, kDetail})
        m_table->setItemDelegateForColumn(column_, new kit::TextDelegate(m_table));
    // Shops and SKUs are told apart by their ends.
    for (const int column_ : {1, kSku})
        m_table->setItemDelegateForColumn(column_, new kit::TextDelegate(m_table, kit::Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(kOrder, new kit::IdDelegate(m_table));
    m_table->setColumnWidths(kWidths, kDetail);
    auto *middle = new kit::PaneLayout;
    middle->addWidget(m_table);
    auto *holder = new QHBoxLayout(m_paneHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    holder->setSpacing(0);
    holder->addWidget(new kit::Rule(Qt::Vertical));
    holder->addWidget(m_pane, 1);
    middle->addWidget(m_paneHolder);
    m_paneHolder->hide();
    column->addLayout(middle, 1);
    column->addWidget(m_footer);
    m_toast = new kit::Toast(this, Theme::footer + Theme::space8);
    setFocusProxy(m_table);
    connect(m_model, &PageModel::moreWanted, this, [this] { load(false); });
    connect(m_check, &kit::Button::clicked, m_chain, &ChainCheck::start);
    connect(m_export, &kit::Button::clicked, this, &Audit::exportCsv);
    allow(m_services, access::Right::ExportBulk, m_export);
    const auto close = [this] {
        if (m_paneHolder->isVisible())
            return closeEntry();
        setSearch({});
    };
    connect(m_table, &TableView::escaped, this, close);
    connect(m_pane, &kit::Pane::closed, this, &Audit::closeEntry);
    connect(m_table, &TableView::rowPeeked, this, &Audit::showEntry);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 seq) { showEntry(seq); });
    connect(m_table, &TableView::currentIdChanged, this, [this](qint64 seq) {
        if (seq != 0 && m_paneHolder->isVisible())
            showEntry(seq);
    });
    connect(m_whoMenu, &QMenu::aboutToShow, this, &Audit::fillMenus);
    connect(m_whatMenu, &QMenu::aboutToShow, this, &Audit::fillMenus);
}

void Audit::retranslate()
{
    m_who->setLabel(tr("Who"));
    m_what->setLabel(tr("What"));
    m_sku->setPlaceholderText(tr("SKU"));
    m_order->setPlaceholderText(tr("Order"));
    m_check->setText(tr("Check the chain"));
    m_model->setColumns(
        {{tr("Time")}, {tr("Who")}, {tr("What")}, {tr("SKU")}, {tr("Change"), kRight}, {tr("Order")}, {tr("Detail")}});
    showSearch();
}

void Audit::showSearch()
{
    m_who->setValue(m_search.actor.isEmpty() ? tr("anybody") : actorWords(m_search.actor));
    m_what->setValue(m_search.actionPrefix.isEmpty() ? tr("everything") : actionWords(m_search.actionPrefix));
    if (m_sku->text().trimmed() != m_search.sku)
        m_sku->setText(m_search.sku);
    if (m_order->text().trimmed() != m_search.order)
        m_order->setText(m_search.order);
}

void Audit::setSearch(const log::Search &search)
{
    if (search == m_search)
        return;
    m_search = search;
    showSearch();
    m_table->setCurrentIndex({});
    m_table->scrollToTop();
    load(true);
}

void Audit::load(bool fromTop)
{
    const int turn = ++m_turn;
    std::optional<qint64> before;
    if (!fromTop && m_model->lastId() != 0)
        before = m_model->lastId();
    askStore(
        m_services.store, this,
        [search = m_search, before, actor = m_services.actor](Reader &r) -> Result<log::Found> {
            CHECK(access::demand(actor, access::Right::SeeAudit));
            return log::find(r, search, before, kPageRows);
        },
        [this, turn, fromTop](Result<log::Found> found) {
            if (turn != m_turn)
                return;
            if (found)
                take(std::move(*found), fromTop);
            else
                m_table->setEmptyText(sentenceFor(found.error(), Subject::Here).whole());
        });
    if (fromTop)
        askStore(
            m_services.store, this, [](Reader &r) { return log::choices(r); },
            [this](Result<log::Choices> found) {
                if (found)
                    m_choices = std::move(*found);
            });
}

void Audit::take(log::Found found, bool fromTop)
{
    std::vector<PageRow> rows;
    for (const audit::LogRow &row : found.rows)
        rows.push_back(rowOf(row, when::local(m_services.clock.now()).date()));
    const bool more = rows.size() == kPageRows;
    if (fromTop)
        m_rows.clear();
    m_rows.insert(m_rows.end(), std::make_move_iterator(found.rows.begin()), std::make_move_iterator(found.rows.end()));
    if (fromTop) {
        m_newest = found.newest;
        m_news->say({});
        m_table->setEmptyText(found.unknownOrder
                ? tr("Nobody knows an order %1. Press Esc to see everything.").arg(m_search.order)
                : found.unknownSku ? tr("Nobody knows a SKU %1. Press Esc to see everything.").arg(m_search.sku)
                                   : tr("Nothing of this kind has happened. Press Esc to see everything."));
        m_model->replace(std::move(rows), more);
    } else {
        m_model->append(std::move(rows), more);
    }
    fit(); // to the names that are there now
    m_footer->setTotals({tr("*%1* entries in all").arg(format::count(m_newest))});
    m_footer->setFreshness(tr("Nothing here can be changed or removed"));
}

void Audit::showEntry(qint64 seq)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [seq](const audit::LogRow &row) { return row.row.seq == seq; });
    if (found == m_rows.end())
        return;
    m_pane->show(*found, when::local(m_services.clock.now()).date());
    m_paneHolder->show();
    fit();
}

void Audit::closeEntry()
{
    m_paneHolder->hide();
    fit();
    m_table->setFocus();
}

void Audit::fit()
{
    const int pane = Theme::current().scaled(Theme::paneNarrow);
    m_paneHolder->setFixedWidth(pane);
    // The pane tells what is hidden here.
    const bool narrow = m_paneHolder->isVisible()
        && kit::PaneLayout::listRoom(width(), pane) < Theme::current().scaled(kAllColumnsFrom);
    const bool small = width() < Theme::current().scaled(kWideFrom);
    const Theme &theme = Theme::current();
    // What does not fit beside the details goes; the pane tells it.
    const QList<int> spare{kOrder, kSku, kDelta};
    for (const int column : spare)
        m_table->setColumnHidden(column, false); // a hidden one tells no width
    int room = m_paneHolder->isVisible() ? kit::PaneLayout::listRoom(width(), pane) : width();
    room -= theme.scaled(small ? kNarrowDetail : kLeastDetail);
    QList<int> widths(m_model->columnCount(), 0);
    for (int column = 0; column < kDetail; ++column) {
        // Whole, as far as that is known from the rows that are there; in a small window names give way first.
        const int needed = m_table->neededWidth(column);
        const bool name = column == kWho || column == kWhat;
        widths[column] = !small ? qMax(theme.scaled(kWidths[column]), name ? qMin(needed, theme.scaled(kWidest)) : 0)
            : name              ? qMin(needed, theme.scaled(kNarrowWidths[column]))
                                : qMin(needed, theme.scaled(kWidths[column]));
        room -= widths[column];
    }
    for (const int column : {kWho, kWhat}) {
        const int given = small ? qBound(0, -room, qMax(0, widths[column] - theme.scaled(kLeastName))) : 0;
        widths[column] -= given;
        room += given;
        const int gained = small ? qBound(0, room, qMax(0, m_table->neededWidth(column) - widths[column])) : 0;
        widths[column] += gained;
        room -= gained;
    }
    for (int column = 0; column < kDetail; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(kDetail, QHeaderView::Stretch);
    for (const int column : spare) {
        if (!narrow && room >= 0)
            break;
        room += widths[column];
        m_table->setColumnHidden(column, true);
    }
    for (kit::SearchField *field : {m_order, m_sku})
        field->setFixedWidth(Theme::current().scaled(small ? kNarrowSearch : kSearchWidth));
}

void Audit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool Audit::mayMove() const { return m_table->verticalScrollBar()->value() == 0 && m_table->currentId() == 0; }

void Audit::lookForNews()
{
    if (mayMove())
        return load(true);
    askStore(
        m_services.store, this, [](Reader &r) { return audit::newestSeq(r); },
        [this](const Result<qint64> &newest) {
            if (newest && *newest > m_newest)
                m_news->say(
                    tr("%n new entry(ies)", nullptr, int(*newest - m_newest)), QStringLiteral("F5"), tr("show"));
        });
}

void Audit::fillMenus()
{
    const auto fill = [this](QMenu *menu, const QString &all, const QStringList &values,
                          QString (*words)(const QString &), QString log::Search::*field) {
        menu->clear();
        const auto add = [&](const QString &text, const QString &value) {
            QAction *action = menu->addAction(format::menuWords(text));
            action->setCheckable(true);
            action->setChecked(m_search.*field == value);
            connect(action, &QAction::triggered, this, [this, field, value] {
                log::Search wanted = m_search;
                wanted.*field = value;
                setSearch(wanted);
            });
        };
        add(all, {});
        for (const QString &value : values)
            add(words(value), value);
    };
    fill(m_whoMenu, tr("anybody"), m_choices.actors, actorWords, &log::Search::actor);
    fill(m_whatMenu, tr("everything"), m_choices.actions, actionWords, &log::Search::actionPrefix);
}

void Audit::exportCsv()
{
    if (!m_export->isEnabled())
        return;
    const QString name
        = QStringLiteral("selaras-audit-%1.csv").arg(when::local(m_services.clock.now()).date().toString(Qt::ISODate));
    m_choose(name, [this](const QString &path) {
        askStore(
            m_services.store, this,
            [search = m_search, path, actor = m_services.actor](Reader &r) -> Result<qint64> {
                CHECK(access::demand(actor, access::Right::SeeAudit));
                CHECK(access::demand(actor, access::Right::ExportBulk));
                return log::writeTable(r, search, path);
            },
            [this, path](const Result<qint64> &written) {
                if (!written)
                    return m_toast->say(sentenceFor(written.error(), Subject::Here).what);
                // Taking lists out of the program is itself something that is written down.
                const audit::Entry entry{m_services.actor.auditName(), QStringLiteral("audit.exported"), {}, {}, {},
                    QFileInfo(path).fileName(), QString::number(*written)};
                tellStore(
                    m_services.store, this, [entry](Transaction &tx) { return audit::append(tx, entry); },
                    [this, entry, count = *written](const Result<> &noted) {
                        m_toast->say(noted ? tr("%1 entries saved as %2").arg(format::count(count), entry.subject)
                                           : sentenceFor(noted.error(), Subject::Here).what);
                    });
            });
    });
}

QList<QPair<QString, QString>> Audit::keys() const
{
    return {{QStringLiteral("/"), tr("find an order")}, {QStringLiteral("V"), tr("check the chain")},
        {QStringLiteral("Ctrl E"), tr("export")}, {QStringLiteral("F5"), tr("the newest entries")}};
}

void Audit::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_E)
        return exportCsv();
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_V:
        if (m_check->isEnabled())
            m_chain->start();
        return;
    case Qt::Key_Slash: return m_order->setFocus();
    case Qt::Key_F5:
        m_table->setCurrentIndex({});
        m_table->scrollToTop();
        return load(true);
    default: return QWidget::keyPressEvent(event);
    }
}

void Audit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load(true);
    }
}

} // namespace selaras::ui
