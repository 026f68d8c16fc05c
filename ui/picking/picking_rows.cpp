// What the lists of Picking show.
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "picking/columns.h"
#include "picking/picking.h"
#include "picking/words.h"

namespace selaras::ui {

using namespace kit;
using fulfilment::Wave;
using fulfilment::WaveGroup;
using fulfilment::WaveKind;
using namespace picking;

namespace {

PageCell deadlineCell(const QDateTime &at, const QDateTime &now)
{
    const format::ShipBy words = format::shipBy(at, now);
    return {{DeadlineRole, at}, {Qt::DisplayRole, QString(words.left + u' ' + words.clock)}};
}

PageCell shareCell(qint64 done, qint64 all, const QString &words)
{
    PageCell cell{{Qt::DisplayRole, words}, {StatusRole, int(done == all ? Role::Green : Role::Blue)}};
    if (all > 0)
        cell.insert(ShareRole, double(done) / double(all));
    return cell;
}

} // namespace

void Picking::fillRows()
{
    fillGroups();
    fillWaves();
    fillTaken();
    qint64 orders = 0, pieces = 0;
    for (const WaveGroup &group : m_board.groups) {
        orders += group.orders;
        pieces += group.pieces;
    }
    m_tabs->setCount(ToPick, orders);
    m_tabs->setCount(Waves, qint64(m_board.open.size()));
    QStringList totals;
    if (m_tab == ToPick)
        totals = {tr("*%n* order(s)", nullptr, int(orders)), tr("*%1* pcs").arg(format::count(pieces))};
    else if (m_tab == Waves)
        totals = {tr("*%n* wave(s)", nullptr, int(m_board.open.size()))};
    else if (m_tab == Taken)
        totals = {tr("*%n* parcel(s)", nullptr, int(parcelsTaken()))};
    m_footer->setTotals(totals);
    m_bar->setVisible(m_tab == ToPick);
}

void Picking::fillGroups()
{
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    for (const WaveGroup &group : m_board.groups)
        rows.push_back({idOf(group.courier),
            {group.courier.isEmpty() ? quietCell(courierWords(group.courier)) : textCell(group.courier),
                group.cutoff ? deadlineCell(nextComing(*group.cutoff, now), now) : quietCell(format::nothing()),
                textCell(format::count(group.orders)), textCell(format::count(group.singles)),
                textCell(format::count(group.pieces)), deadlineCell(when::local(group.firstShipBy), now)}});
    m_groupModel->replace(std::move(rows), false);
    if (m_groups->currentId() == 0 && m_groupModel->rowCount() > 0)
        m_groups->setCurrentId(m_groupModel->rows().front().id);
}

void Picking::fillWaves()
{
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    for (const Wave &wave : m_tab == Ended ? m_board.ended : m_board.open)
        rows.push_back({wave.id,
            {textCell(QString::number(wave.number)),
                textCell(courierWords(wave.courier), wave.kind == WaveKind::Single ? tr("fast lane") : QString()),
                textCell(placeName(wave.warehouseId)),
                shareCell(wave.packed, wave.parcels,
                    tr("%1 of %2").arg(format::count(wave.packed), format::count(wave.parcels))),
                textCell(format::count(wave.pieces)), textCell(wave.actor),
                textCell(format::moment(when::local(wave.createdAt), now))}});
    m_waveModel->replace(std::move(rows), m_tab == Ended && m_board.more);
    m_waves->setEmptyText(
        m_tab == Ended ? tr("No wave has ended yet.") : tr("Nothing is being picked. Press 0 and start a wave."));
    if (m_waves->currentId() == 0 && m_waveModel->rowCount() > 0)
        m_waves->setCurrentId(m_waveModel->rows().front().id);
}

/// A row a day and courier; the newest day first.
void Picking::fillTaken()
{
    const QDateTime now = when::local(m_services.clock.now());
    std::vector<PageRow> rows;
    for (std::size_t i = 0; i < m_board.taken.size(); ++i) {
        const TakenByCourier &one = m_board.taken[i];
        const fulfilment::HandOvers &of = one.of;
        rows.push_back({idOf(one.day.toString(Qt::ISODate) + u' ' + of.courier),
            {textCell(format::weekdayDay(one.day, now.date())),
                of.courier.isEmpty() ? quietCell(courierWords(of.courier)) : textCell(of.courier),
                textCell(format::count(of.parcels)), textCell(format::count(of.pieces)),
                textCell(format::count(of.cod)), textCell(format::moment(when::local(of.lastAt), now))}});
    }
    m_takenModel->replace(std::move(rows), false);
    if (m_taken->currentId() == 0 && m_takenModel->rowCount() > 0)
        m_taken->setCurrentId(m_takenModel->rows().front().id);
}

qint64 Picking::parcelsTaken() const
{
    qint64 sum = 0;
    for (const TakenByCourier &one : m_board.taken)
        sum += one.of.parcels;
    return sum;
}

const Picking::TakenByCourier *Picking::currentTaken() const
{
    for (const TakenByCourier &one : m_board.taken)
        if (m_courierIds.value(one.day.toString(Qt::ISODate) + u' ' + one.of.courier) == m_taken->currentId())
            return &one;
    return nullptr;
}

} // namespace selaras::ui
