#include "deliveries/receive_page.h"

#include "deliveries/words.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "lines/aside_list.h"
#include "lines/by_code.h"
#include "lines/last_scan.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace selaras::ui {

using namespace kit;
using stockroom::DeliveryLineRow;

namespace {

enum Column { Code, Name, Expected, Came, State };
constexpr int kCodeWidth = 150, kFigureWidth = 96, kStateWidth = 200;

QString remedyOfUnknown() { return ReceivePage::tr("Give the barcode to its SKU in Stock (E), then press F5 here."); }
QString remedyOfOther()
{
    return ReceivePage::tr("Not in this delivery: enter it as a purchase of its own. Del takes it off.");
}

struct Read {
    std::optional<stockroom::DeliveryRow> row;
    std::vector<DeliveryLineRow> lines;
};

} // namespace

ReceivePage::ReceivePage(Services &services, qint64 deliveryId, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_id(deliveryId)
    , m_title(new Label({}, Type::Section))
    , m_last(new LastScan)
    , m_entry(new LineEntry(services))
    , m_trouble(new Notice(Role::Red, {}))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_aside(new AsideList)
    , m_footer(new Footer)
    , m_take(primaryButton({}, QStringLiteral("F8")))
{
    build();
    (new Spoken(this))->say([this] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        m_model->setColumns(
            {{tr("SKU")}, {tr("Goods")}, {tr("Expected"), right}, {tr("Came now"), right}, {tr("State")}});
        m_take->setText(tr("Take in"));
        showLines();
        showHead();
        m_aside->retranslate();
        showTotals();
    });
    m_table->setColumnWidths({kCodeWidth, 0, kFigureWidth, kFigureWidth, kStateWidth}, Name);
    m_last->wait([] { return tr("Scan what has come"); });
    setFocusProxy(m_entry);
    auto *watch = new CommitWatch(services.store, Topic::Stock, this); // another PC may take in, too
    connect(watch, &CommitWatch::due, this, &ReceivePage::read);
    read();
}

void ReceivePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new FilterBar;
    bar->addLeft(m_title);
    auto *close = secondaryButton({}, QStringLiteral("Esc"));
    (new Spoken(close))->say([close] { close->setText(tr("Back")); });
    connect(close, &QPushButton::clicked, this, &ReceivePage::closed);
    bar->addRight(close);
    allow(m_services, access::Right::AdjustStock, m_take);
    connect(m_take, &QPushButton::clicked, this, &ReceivePage::askTakeIn);
    bar->addRight(m_take);
    column->addWidget(bar);
    column->addWidget(m_trouble);
    m_trouble->hide();
    column->addWidget(m_last);
    column->addWidget(m_entry);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Expected, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Came, new NumberDelegate(m_table, Tone::Text, true));
    m_table->setItemDelegateForColumn(State, new BadgeDelegate(m_table));
    column->addWidget(m_table, 1);
    column->addWidget(m_aside);
    column->addWidget(m_footer);
    connect(m_entry, &LineEntry::entered, this, &ReceivePage::enter);
    connect(
        m_entry, &LineEntry::unknownScanned, this, [this](const QString &text) { putAside(text, std::nullopt, 1); });
    connect(m_aside, &AsideList::changed, this, [this] {
        if (std::exchange(m_warned, false))
            m_trouble->hide();
        showTotals();
    });
    connect(m_aside, &AsideList::escaped, this, &ReceivePage::closed);
    connect(m_entry, &LineEntry::failed, this, &ReceivePage::sayTrouble);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        if (const DeliveryLineRow *row = find(id))
            m_entry->choose(row->code, QString::number(m_came.value(id)));
    });
    connect(m_table, &TableView::escaped, this, &ReceivePage::closed);
}

void ReceivePage::read()
{
    askStore(
        m_services.store, this,
        [id = m_id](Reader &reader) -> Result<Read> {
            Read out;
            TRY(out.row, stockroom::deliveryRow(reader, id));
            TRY(out.lines, stockroom::lineRows(reader, id));
            return out;
        },
        [this](const Result<Read> &now) {
            if (!now)
                return sayTrouble(now.error());
            m_row = now->row;
            m_lines = now->lines;
            showLines();
            showHead();
            showTotals();
        });
}

void ReceivePage::showHead()
{
    if (!m_row)
        return;
    m_title->setText(tr("%1, %2").arg(m_row->delivery.number, wayWords(*m_row)));
    const bool over = m_row->delivery.state != stockroom::DeliveryState::Expected;
    if (over && !m_taking) {
        m_trouble->set(Role::Red, tr("This delivery is not expected any more: %1.").arg(stateWord(*m_row).word),
            tr("Somebody else ended it meanwhile. What you counted here is not in the books: put it into a new purchase."));
        m_trouble->show();
    }
    m_take->setEnabled(!over && access::may(m_services.actor.role, access::Right::AdjustStock));
}

const DeliveryLineRow *ReceivePage::find(qint64 skuId) const
{
    const auto line = std::find_if(
        m_lines.begin(), m_lines.end(), [&](const DeliveryLineRow &row) { return row.line.skuId == skuId; });
    return line == m_lines.end() ? nullptr : &*line;
}

void ReceivePage::scan(const QString &text) { m_entry->scan(text); }

void ReceivePage::enter(const catalog::Sku &sku, const Quantity &quantity, bool scanned)
{
    const DeliveryLineRow *line = find(sku.id);
    if (!line) {
        putAside(sku.code, sku, qMax<qint64>(1, quantity.value));
        return;
    }
    const qint64 was = m_came.value(sku.id);
    const qint64 came = quantity.isChange ? was + quantity.value : quantity.value;
    if (came < 0 || came > stockroom::kMostPieces) {
        m_entry->say(tr("%1 would be %2 pieces").arg(sku.code, format::count(came)));
        return;
    }
    m_came.insert(sku.id, came);
    showLine(*line);
    showTotals();
    m_table->setCurrentId(sku.id);
    const qint64 awaited = line->line.open;
    m_last->show([name = sku.name, code = sku.code, came, awaited] {
        return LastScan::Good{name,
            came > awaited ? tr("%1, %2 more than expected").arg(code, format::count(came - awaited))
                           : tr("%1, of %2 expected").arg(code, format::count(awaited)),
            format::count(came)};
    });
    if (!scanned)
        m_entry->focusSku();
}

void ReceivePage::putAside(const QString &text, const std::optional<catalog::Sku> &sku, qint64 pieces)
{
    m_aside->add(text, sku, pieces, sku ? remedyOfOther : remedyOfUnknown);
    m_last->trouble([text, sku] {
        return sku ? LastScan::Trouble{Role::Yellow, tr("%1 is not in this delivery").arg(sku->name),
                   tr("Put it aside. It stands in the list below and was not counted.")}
                   : LastScan::Trouble{Role::Red, tr("No SKU has the barcode %1").arg(text),
                       tr("Put it aside. It stands in the list below; nothing was counted.")};
    });
}

void ReceivePage::showLine(const DeliveryLineRow &line) { m_model->put(rowOf(line), isBehindByCode); }

void ReceivePage::showLines()
{
    std::vector<PageRow> rows;
    rows.reserve(m_lines.size());
    for (const DeliveryLineRow &line : m_lines)
        rows.push_back(rowOf(line));
    m_model->replace(std::move(rows), false);
}

PageRow ReceivePage::rowOf(const DeliveryLineRow &line) const
{
    const qint64 came = m_came.value(line.line.skuId), open = line.line.open;
    const PageCell state = came == 0 && open == 0 ? badgeCell(Role::Green, tr("Was here"))
        : came == 0                               ? badgeCell(Role::Grey, tr("Not yet"))
        : came > open ? badgeCell(Role::Yellow, tr("%1 too many").arg(format::count(came - open)))
        : came < open ? badgeCell(Role::Blue, tr("%1 missing").arg(format::count(open - came)))
                      : badgeCell(Role::Green, tr("Complete"));
    return {line.line.skuId,
        {quietCell(line.code), textCell(line.name), textCell(format::count(open)), textCell(format::count(came)),
            state}};
}

void ReceivePage::showTotals()
{
    qint64 expected = 0, came = 0, missing = 0, more = 0;
    for (const DeliveryLineRow &line : m_lines) {
        const qint64 now = m_came.value(line.line.skuId);
        expected += line.line.open;
        came += now;
        missing += qMax<qint64>(0, line.line.open - now);
        more += qMax<qint64>(0, now - line.line.open);
    }
    QStringList totals{
        tr("*%1* pcs expected").arg(format::count(expected)), tr("*%1* missing").arg(format::count(missing))};
    if (more > 0)
        totals << tr("*%1* too many").arg(format::count(more));
    totals << tr("*%1* came now").arg(format::count(came)); // the sum of those before it
    m_footer->setTotals(totals);
    const qint64 aside = m_aside->pieces();
    m_footer->setRemark(aside > 0 ? tr("!%1 not counted!").arg(format::count(aside)) : QString());
}

void ReceivePage::lookAgain()
{
    for (const QString &text : m_aside->takeUnknown())
        m_entry->scan(text);
}

void ReceivePage::takeAway()
{
    if (m_aside->removeCurrent())
        return;
    if (const DeliveryLineRow *line = find(m_table->currentId())) {
        m_came.remove(line->line.skuId);
        showLine(*line);
        showTotals();
    }
}

/// What is half typed and what is put aside would be lost: that is said first.
void ReceivePage::askTakeIn()
{
    m_entry->whenEntered([this] {
        qint64 unknown = m_aside->pieces();
        for (const auto &[sku, pieces] : m_aside->known())
            unknown -= pieces;
        if (m_aside->pieces() == 0 || std::exchange(m_warned, true))
            return takeIn();
        QStringList what;
        if (unknown < m_aside->pieces())
            what << tr("What has a SKU is put into a new purchase when you press F8 again.");
        if (unknown > 0)
            what << tr(
                "%n that nobody knows would be lost: give the barcode to its SKU in Stock (E), then press F5 here.",
                nullptr, int(unknown));
        m_trouble->set(Role::Yellow,
            tr("%n scanned piece(s) are not of this delivery and are not taken in.", nullptr, int(m_aside->pieces())),
            what.join(u' '));
        m_trouble->show();
    });
}

std::vector<std::pair<catalog::Sku, qint64>> ReceivePage::notOfIt() const { return m_aside->known(); }

void ReceivePage::takeIn()
{
    if (m_taking || !access::may(m_services.actor.role, access::Right::AdjustStock))
        return;
    std::vector<stockroom::Arrived> arrived;
    qint64 pieces = 0, missing = 0;
    for (const DeliveryLineRow &line : m_lines) {
        const qint64 came = m_came.value(line.line.skuId);
        missing += qMax<qint64>(0, line.line.open - came);
        if (came > 0)
            arrived.push_back({line.line.skuId, came});
        pieces += came;
    }
    if (arrived.empty()) {
        m_entry->say(tr("Nothing is counted yet: scan what has come"));
        m_entry->focusSku();
        return;
    }
    m_trouble->hide();
    m_taking = true;
    tellStore(
        m_services.store, this,
        [id = m_id, arrived, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::AdjustStock));
            return stockroom::receive(tx, id, arrived, actor.auditName());
        },
        [this, pieces, missing](const Result<> &taken) {
            m_taking = false;
            if (!taken)
                return sayTrouble(taken.error());
            m_came.clear();
            Q_EMIT done(m_id, tr("%1 pieces taken in").arg(format::count(pieces)), missing);
        });
}

void ReceivePage::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
    if (error.code == QLatin1String("delivery.closed"))
        read();
}

QList<QPair<QString, QString>> ReceivePage::keys() const
{
    return {{QStringLiteral("F8"), tr("take in")}, {QStringLiteral("/"), tr("to the SKU field")},
        {QStringLiteral("Enter"), tr("change the line")}, {QStringLiteral("Del"), tr("count it anew")},
        {QStringLiteral("F5"), tr("look again for what nobody knew")},
        {QStringLiteral("Esc"), tr("back, keeping the count")}};
}

void ReceivePage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(); return;
    case Qt::Key_F8: askTakeIn(); return;
    case Qt::Key_Delete: takeAway(); return;
    case Qt::Key_F5: lookAgain(); return;
    case Qt::Key_Slash: m_entry->focusSku(); return;
    case Qt::Key_F1:
    case Qt::Key_Question: QWidget::keyPressEvent(event); return;
    default: event->accept();
    }
}

} // namespace selaras::ui
