// What leaves Picking as a paper: pick lists, what couriers sign, the papers of a wave's orders.
#include "kit/delegates.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "orders/order.h"
#include "pages/ask.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "papers/courier_papers.h"
#include "picking/columns.h"
#include "picking/picking.h"
#include "picking/words.h"
#include "printers/pc_printers.h"
#include "sentences/sentence.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace selaras::ui {

using namespace picking;

void Picking::buildTaken()
{
    m_taken->setObjectName(QStringLiteral("taken"));
    m_taken->setModel(m_takenModel);
    for (const TakenColumn column : {TakenDay, TakenCourier})
        m_taken->setItemDelegateForColumn(column, new kit::TextDelegate(m_taken));
    for (const TakenColumn column : {TakenParcels, TakenPieces, TakenCod})
        m_taken->setItemDelegateForColumn(column, new kit::NumberDelegate(m_taken));
    m_taken->setItemDelegateForColumn(TakenAt, new kit::TextDelegate(m_taken, kit::Tone::Text2));
    connect(m_taken, &kit::TableView::rowActivated, this, &Picking::askSave);
    connect(m_taken, &kit::TableView::escaped, this, &Picking::leave);
    m_lists->addWidget(m_taken);
}

Result<std::vector<Picking::TakenByCourier>> Picking::readTaken(Reader &reader, const QDate &to)
{
    std::vector<TakenByCourier> out;
    for (int back = 0; back < kTakenDays; ++back) {
        const QDate date = to.addDays(-back);
        const papers::Day day = papers::dayOf(date, when::zone());
        TRY(const auto couriers, fulfilment::handOvers(reader, day.from, day.to));
        for (const fulfilment::HandOvers &one : couriers)
            out.push_back({date, one});
    }
    return out;
}

/// The paper of what is under the cursor: a wave's pick list, or what a courier signs.
void Picking::askSave()
{
    if (m_tab == Taken) {
        if (const TakenByCourier *taken = currentTaken())
            m_choose(tr("hand-over-%1-%2.pdf").arg(taken->of.courier.simplified(), taken->day.toString(Qt::ISODate)),
                [this, courier = taken->of.courier, day = taken->day](
                    const QString &path) { saveManifest(courier, day, path); });
        return;
    }
    const fulfilment::Wave *wave = currentWave();
    if (!wave || m_tab != Waves)
        return;
    m_choose(tr("pick-list-%1.pdf").arg(wave->number),
        [this, id = wave->id](const QString &path) { savePickList(id, path); });
}

/// Every open wave of the warehouse on one list, whoever its courier is.
void Picking::askSaveAll()
{
    const fulfilment::Wave *wave = currentWave();
    if (!wave || m_tab != Waves)
        return;
    const papers::Reading reading{paperLanguage(), when::zone(), m_services.clock.now(), m_services.actor};
    m_choose(tr("pick-list-all.pdf"), [this, place = wave->warehouseId, reading](const QString &path) {
        save([place, reading](Reader &reader) { return papers::pickList(reader, place, std::nullopt, reading); }, path,
            tr("Pick list saved as %1"));
    });
}

void Picking::savePickList(qint64 waveId, const QString &path)
{
    const papers::Reading reading{paperLanguage(), when::zone(), m_services.clock.now(), m_services.actor};
    save([waveId, reading](Reader &reader) { return papers::pickList(reader, 0, waveId, reading); }, path,
        tr("Pick list saved as %1"));
}

void Picking::saveManifest(const QString &courier, const QDate &day, const QString &path)
{
    const papers::Reading reading{paperLanguage(), when::zone(), m_services.clock.now(), m_services.actor};
    save([courier, day, reading](Reader &reader) { return papers::manifest(reader, courier, day, reading); }, path,
        tr("Hand-over list saved as %1"));
}

void Picking::save(std::function<Result<QByteArray>(Reader &)> paper, const QString &path, const QString &done)
{
    askStore(
        m_services.store, this,
        [paper = std::move(paper), path](Reader &reader) -> Result<QByteArray> {
            TRY(const QByteArray bytes, paper(reader));
            CHECK(saveFile(bytes, path));
            return bytes;
        },
        [this, path, done](const Result<QByteArray> &saved) {
            m_toast->say(saved ? done.arg(QFileInfo(path).fileName()) : sentenceFor(saved.error(), Subject::Here).what);
        });
}

/// The labels, slips or invoices of the orders of the wave under the cursor.
void Picking::askPapers()
{
    const fulfilment::Wave *wave = currentWave();
    if (!wave || m_tab != Waves || !mayPack() || m_work->isBusy())
        return;
    askStore(
        m_services.store, this,
        [id = wave->id](Reader &reader) -> Result<std::vector<BulkWork::Order>> {
            TRY(const auto ids, fulfilment::ordersOfWave(reader, id));
            std::vector<BulkWork::Order> out;
            for (const qint64 order : ids) {
                TRY(const auto found, orders::find(reader, order));
                out.push_back({order, found ? found->sold.number : QString()});
            }
            return out;
        },
        [this](Result<std::vector<BulkWork::Order>> of) {
            if (!of)
                return sayTrouble(of.error());
            const int count = int(of->size());
            m_work->ask(papersDeed(m_services, m_work, m_choose, count), *std::move(of));
        });
}

void Picking::workClosed()
{
    if (m_work->isDone() && m_work->failures() == 0)
        m_toast->say(m_work->words());
    list()->setFocus();
}

} // namespace selaras::ui
