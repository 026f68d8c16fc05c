// Ctrl+E: what is shown leaves the program as a file.
#include "inventory/export.h"
#include "kit/file_chooser.h"
#include "kit/notice.h"
#include "pages/ask.h"
#include "sentences/sentence.h"
#include "stock/stock_list.h"
#include "stock/stock_words.h"
#include "stock/stock_workspace.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace selaras::ui {

using namespace kit;

StockWorkspace::~StockWorkspace()
{
    *m_stopExport = true;
    m_exporting.waitForFinished(); // it reads the store
}

void StockWorkspace::askExport()
{
    if (m_import || m_imports || m_bulkPage || m_exporting.isRunning()
        || !access::may(m_services.actor.role, access::Right::ExportBulk))
        return;
    const bool movements = !m_reorder && m_view == View::Movements;
    chooseFileToSave(this,
        m_reorder       ? tr("Export what to buy")
            : movements ? tr("Export movements")
                        : tr("Export stock"),
        m_reorder       ? tr("to-buy.csv")
            : movements ? tr("movements.csv")
                        : tr("stock.csv"),
        tr("CSV (*.csv);;Excel (*.xlsx)"), [this](const QString &path) { exportTo(path); });
}

void StockWorkspace::exportTo(const QString &path)
{
    std::function<Result<int>(Store &, const QString &, const std::atomic_bool &)> work;
    if (m_reorder)
        work = [path](Store &store, const QString &actor, const std::atomic_bool &stop) {
            return inventory::exportReorder(store, path, actor, stop);
        };
    else if (m_view == View::Movements)
        work = [path, sku = m_shownId, words = movementWords(m_services.clock.now())](
                   Store &store, const QString &actor, const std::atomic_bool &stop) {
            return inventory::exportMovements(store, sku, words, path, actor, stop);
        };
    else
        work = [path, filter = m_list->filter(), costs = access::may(m_services.actor.role, access::Right::SeeCost)](
                   Store &store, const QString &actor, const std::atomic_bool &stop) {
            return inventory::exportStock(store, filter, costs, path, actor, stop);
        };
    m_exporting = QtConcurrent::run([work = std::move(work), &store = m_services.store, by = m_services.actor,
                                        stop = m_stopExport]() -> Result<int> {
        CHECK(access::demand(by, access::Right::ExportBulk));
        return work(store, by.auditName(), *stop);
    });
    whenReady(m_exporting, this, [this, name = QFileInfo(path).fileName()](const Result<int> &rows) {
        m_toast->say(rows ? tr("%Ln row(s) saved as %1", nullptr, *rows).arg(name)
                          : sentenceFor(rows.error(), Subject::Here).whole());
    });
}

} // namespace selaras::ui
