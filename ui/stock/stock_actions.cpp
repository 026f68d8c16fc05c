// What hands do in the workspace Stock: why, movements, adjust, buffer, import.
#include "catalog/barcode.h"
#include "kit/bars.h"
#include "kit/column_choice.h"
#include "kit/file_chooser.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "pages/ask.h"
#include "sentences/who_may.h"
#include "stock/bulk_page.h"
#include "stock/import_page.h"
#include "stock/imports_page.h"
#include "stock/stock_list.h"
#include "stock/stock_words.h"
#include "stock/stock_workspace.h"
#include "sync/engine.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kWhyMovements = 3;
constexpr int kMovements = 50;

} // namespace

void StockWorkspace::showTab(inventory::StockTab tab)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(int(tab));
    m_narrowed = true;
    m_list->setTab(tab);
}

void StockWorkspace::find(const QString &words)
{
    m_narrowed = m_narrowed || words.trimmed() != m_list->filter().text;
    m_list->search(words);
}

void StockWorkspace::openSku(qint64 skuId)
{
    m_list->reveal(skuId);
    m_table->setCurrentId(skuId);
    m_shownId = skuId;
    m_shopId = 0;
    m_view = View::Why;
    m_movements = kWhyMovements;
    readFacts();
}

const ShopColumn *StockWorkspace::shopHere() const
{
    for (const ShopColumn &shop : m_list->model()->shops())
        if (shop.id == m_shopId)
            return &shop;
    return nullptr;
}

void StockWorkspace::view(View view)
{
    if (skuHere() == 0)
        return;
    m_shownId = skuHere();
    const ShopColumn *shop = m_list->model()->shopOf(m_table->currentIndex().column());
    m_shopId = shop ? shop->id : 0;
    if (m_view != view || view == View::Why)
        m_movements = view == View::Movements ? kMovements : kWhyMovements;
    m_view = view;
    readFacts();
}

void StockWorkspace::readFacts(Ask ask)
{
    const quint64 question = ++m_question;
    whenReady(m_services.store.read(
                  [id = m_shownId, most = m_movements + 1](Reader &reader) { return stockFacts(reader, id, most); }),
        this, [this, question, ask](Result<std::optional<StockFacts>> facts) {
            if (question != m_question)
                return;
            if (!facts) {
                sayTrouble(facts.error());
                return;
            }
            if (!*facts)
                return;
            if (ask)
                ask(**facts);
            else if (!m_pane->isAsking())
                showFacts(**facts);
            if (m_view != View::None || m_pane->isAsking())
                showPane();
            m_table->scrollTo(m_table->currentIndex());
        });
}

/// Room first: a pane that is shown too wide makes a small window grow.
void StockWorkspace::showPane()
{
    m_beside = true;
    fitColumns();
    m_pane->show();
}

void StockWorkspace::showFacts(const StockFacts &facts)
{
    if (m_view == View::Movements) {
        StockFacts shown = facts;
        const bool more = int(shown.movements.size()) > m_movements;
        if (more)
            shown.movements.pop_back();
        m_pane->showMovements(shown, more);
    } else if (m_view == View::Why) {
        m_pane->showWhy(facts, m_list->model()->shops(), shopHere());
    }
}

void StockWorkspace::handOver(void (StockWorkspace::*wanted)(qint64))
{
    if (access::may(m_services.actor.role, access::Right::AdjustStock) && skuHere() != 0)
        Q_EMIT(this->*wanted)(skuHere());
}

void StockWorkspace::askAdjust()
{
    if (!access::may(m_services.actor.role, access::Right::AdjustStock) || skuHere() == 0)
        return;
    m_shownId = skuHere();
    readFacts([this](const StockFacts &facts) {
        showPane();
        m_pane->askAdjust(facts, m_list->model()->shops(), m_list->filter().warehouseId);
    });
}

void StockWorkspace::askBuffer()
{
    if (!access::may(m_services.actor.role, access::Right::AdjustStock) || skuHere() == 0)
        return;
    m_shownId = skuHere();
    readFacts([this](const StockFacts &facts) {
        showPane();
        m_pane->askBuffer(facts);
    });
}

void StockWorkspace::askNew()
{
    if (!access::may(m_services.actor.role, access::Right::ImportSkus))
        return;
    ++m_question; // an answer on its way would take the form away
    showPane();
    m_pane->askNew(m_list->warehouses(), m_list->filter().warehouseId);
}

void StockWorkspace::addSku(const NewSku &wanted)
{
    whenReady(m_services.store.write(
                  [wanted, actor = m_services.actor](Transaction &tx) { return addByHand(tx, wanted, actor); }),
        this, [this, code = wanted.sku.code](const Result<qint64> &id) {
            if (!id) {
                sayTrouble(id.error());
                return;
            }
            m_toast->say(tr("%1 is added").arg(code));
            if (m_services.engine)
                m_services.engine->pullNow(0); // listings and orders that waited for it
            m_list->reload();
            m_table->setFocus();
            m_pane->showMovements({}, false); // forgets the form
            openSku(*id);
        });
}

void StockWorkspace::askBarcodes()
{
    if (!access::may(m_services.actor.role, access::Right::ImportSkus) || skuHere() == 0)
        return;
    m_shownId = skuHere();
    readFacts([this](const StockFacts &facts) {
        showPane();
        m_pane->askBarcodes(facts);
    });
}

void StockWorkspace::changeBarcode(qint64 skuId, const QString &barcode, bool add)
{
    whenReady(m_services.store.write([skuId, barcode, add, actor = m_services.actor](Transaction &tx) -> Result<> {
        CHECK(access::demand(actor, access::Right::ImportSkus));
        return add ? catalog::addBarcode(tx, skuId, barcode, actor.auditName())
                   : catalog::removeBarcode(tx, skuId, barcode, actor.auditName());
    }),
        this, [this, barcode, add](const Result<> &done) {
            if (!done) {
                m_pane->refuseBarcode(done.error());
                return;
            }
            m_toast->say(add ? tr("Barcode %1 added").arg(barcode) : tr("Barcode %1 taken away").arg(barcode));
            readFacts([this](const StockFacts &facts) { m_pane->askBarcodes(facts); });
        });
}

bool StockWorkspace::scan(const QString &text) { return m_stack->currentWidget() == m_main && m_pane->takeScan(text); }

void StockWorkspace::adjust(const Adjustment &wanted)
{
    whenReady(m_services.store.write([wanted, actor = m_services.actor](Transaction &tx) -> Result<> {
        CHECK(access::demand(actor, access::Right::AdjustStock));
        inventory::Move move{.skuId = wanted.skuId,
            .warehouseId = wanted.warehouseId,
            .reason = wanted.reason,
            .reference = {},
            .note = wanted.note,
            .actor = actor.auditName(),
            .orderId = {}};
        if (!wanted.isChange) {
            CHECK(inventory::count(tx, move, wanted.pieces));
            return {};
        }
        move.delta = wanted.pieces;
        CHECK(inventory::move(tx, move));
        return {};
    }),
        this, [this, wanted](Result<> result) {
            saved(wanted.isChange ? tr("%1 pieces saved").arg(format::delta(wanted.pieces))
                                  : tr("Count of %1 saved").arg(format::count(wanted.pieces)),
                result);
        });
}

void StockWorkspace::setBuffer(qint64 skuId, qint64 buffer)
{
    whenReady(m_services.store.write([skuId, buffer, actor = m_services.actor](Transaction &tx) -> Result<> {
        CHECK(access::demand(actor, access::Right::AdjustStock));
        return inventory::setBuffer(tx, skuId, buffer, actor.auditName());
    }),
        this, [this, buffer](Result<> result) { saved(tr("Buffer of %1 saved").arg(format::count(buffer)), result); });
}

void StockWorkspace::saved(const QString &line, const Result<> &result)
{
    if (!result) {
        sayTrouble(result.error());
        return;
    }
    m_toast->say(line);
    m_table->setFocus();
    m_view = m_view == View::None ? View::Why : m_view;
    m_movements = qMax(m_movements, kWhyMovements);
    // The form is done: the pane shows what became of it.
    readFacts([this](const StockFacts &facts) { showFacts(facts); });
}

void StockWorkspace::closePane()
{
    ++m_question;
    m_view = View::None;
    m_beside = false;
    m_pane->hide();
    m_pane->showMovements({}, false); // forgets the form
    fitColumns();
}

void StockWorkspace::leave()
{
    if (m_pane->isAsking() && m_view != View::None) {
        readFacts([this](const StockFacts &facts) { showFacts(facts); });
        m_table->setFocus();
        return;
    }
    const bool open = m_pane->isVisible();
    closePane();
    m_table->setFocus();
    if (!open && !m_list->filter().text.isEmpty()) {
        m_find->clear();
        find({});
    }
}

void StockWorkspace::askImport()
{
    if (!access::may(m_services.actor.role, access::Right::ImportSkus))
        return;
    chooseFileToOpen(this, tr("Import SKUs"), {}, tr("Tables (*.csv *.xlsx *.txt *.tsv)"),
        [this](const QString &path) { importFile(path); });
}

ImportPage *StockWorkspace::showImport()
{
    m_import = new ImportPage(m_services);
    m_stack->addWidget(m_import);
    m_stack->setCurrentWidget(m_import);
    connect(m_import, &ImportPage::closed, this, [this] {
        m_stack->setCurrentWidget(m_imports ? static_cast<QWidget *>(m_imports) : m_main);
        m_import->deleteLater();
        m_import = nullptr;
        m_list->reload();
        if (m_imports)
            m_imports->reload();
        m_stack->currentWidget()->setFocus();
        Q_EMIT keysChanged();
    });
    connect(m_import, &ImportPage::keysChanged, this, &StockWorkspace::keysChanged);
    m_import->setFocus();
    Q_EMIT keysChanged();
    return m_import;
}

void StockWorkspace::importFile(const QString &path)
{
    if (!m_import) // one at a time; the page says how far it is
        showImport()->open(path);
}

void StockWorkspace::showImports()
{
    if (m_imports || m_import || m_reorder || m_bulkPage)
        return;
    m_imports = new ImportsPage(m_services);
    m_stack->addWidget(m_imports);
    m_stack->setCurrentWidget(m_imports);
    connect(m_imports, &ImportsPage::runChosen, this,
        [this](const catalog::ImportRun &run) { showImport()->openRun(run); });
    connect(m_imports, &ImportsPage::closed, this, [this] {
        m_stack->setCurrentWidget(m_main);
        m_imports->deleteLater();
        m_imports = nullptr;
        m_main->setFocus();
        Q_EMIT keysChanged();
    });
    m_imports->setFocus();
    Q_EMIT keysChanged();
}

QList<QPair<QString, QString>> StockWorkspace::keys() const
{
    if (m_import)
        return m_import->keys();
    if (m_bulkPage)
        return m_bulkPage->keys();
    if (m_imports)
        return {{QStringLiteral("Enter"), tr("open")}, {QStringLiteral("Esc"), tr("close")}};
    if (m_reorder)
        return {{QStringLiteral("Enter"), tr("show in stock")}, {QStringLiteral("Ctrl E"), tr("export")},
            {QStringLiteral("Esc"), tr("close")}};
    return {{QStringLiteral("W"), tr("why this figure")}, {QStringLiteral("G"), tr("movements")},
        {QStringLiteral("A"), tr("adjust")}, {QStringLiteral("T"), tr("receive")}, {QStringLiteral("H"), tr("count")},
        {QStringLiteral("M"), tr("move to another warehouse")}, {QStringLiteral("E"), tr("barcodes")},
        {QStringLiteral("←→"), tr("next figure")}, {QStringLiteral("B"), tr("buffer")},
        {QStringLiteral("R"), tr("what to buy")}, {QStringLiteral("L"), tr("tags")},
        {QStringLiteral("S"), tr("change together")}, {QStringLiteral("C"), tr("price and cost")},
        {QStringLiteral("P"), tr("bundle")}, {QStringLiteral("N"), tr("new SKU")}, {QStringLiteral("I"), tr("import")},
        {QStringLiteral("U"), tr("past imports")}, {QStringLiteral("/"), tr("find")},
        {QStringLiteral("Ctrl E"), tr("export")}, {QStringLiteral("0–5"), tr("tab")},
        {QStringLiteral("K"), tr("group by product")}, {QStringLiteral("V"), tr("columns")},
        {QStringLiteral("F5"), tr("ask all channels now")}};
}

void StockWorkspace::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        leave();
        return;
    }
    if (key == Qt::Key_E && event->modifiers() == Qt::ControlModifier) {
        askExport();
        return;
    }
    if (m_pane->isAsking() || m_stack->currentWidget() != m_main
        || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (key >= Qt::Key_0 && key < Qt::Key_0 + inventory::kStockTabs) {
        showTab(inventory::StockTab(key - Qt::Key_0));
        return;
    }
    switch (key) {
    case Qt::Key_Slash:
        m_find->setFocus();
        m_find->selectAll();
        return;
    case Qt::Key_W: view(View::Why); return;
    case Qt::Key_G: view(View::Movements); return;
    case Qt::Key_A: askAdjust(); return;
    case Qt::Key_T: handOver(&StockWorkspace::receiveWanted); return;
    case Qt::Key_H: handOver(&StockWorkspace::countWanted); return;
    case Qt::Key_M: handOver(&StockWorkspace::moveWanted); return;
    case Qt::Key_E: askBarcodes(); return;
    case Qt::Key_B: askBuffer(); return;
    case Qt::Key_N: askNew(); return;
    case Qt::Key_R: showReorder(); return;
    case Qt::Key_L: askTags(); return;
    case Qt::Key_S: showBulk(); return;
    case Qt::Key_C: askWorth(); return;
    case Qt::Key_P: askBundle(); return;
    case Qt::Key_I: askImport(); return;
    case Qt::Key_K: groupByProduct(!m_list->byProduct()); return;
    case Qt::Key_U: showImports(); return;
    case Qt::Key_V: m_columns->open(); return;
    case Qt::Key_F5:
        m_list->reload();
        if (m_services.engine)
            m_services.engine->pullNow(0);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
