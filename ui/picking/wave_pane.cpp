#include "picking/wave_pane.h"

#include "inventory/stock.h"
#include "kit/badge.h"
#include "kit/delegates.h"
#include "kit/format.h"
#include "kit/table_view.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "picking/words.h"

#include <QBoxLayout>

namespace selaras::ui {

using namespace kit;
using fulfilment::Pick;

namespace {

enum Column { Shelf, Name, Pieces };
constexpr int kShelfWidth = 96, kPiecesWidth = 64;

/// The code is never cut, the name may be.
PageCell twoLines(const Pick &pick) { return {{Qt::DisplayRole, pick.code}, {SecondLineRole, pick.name}}; }

} // namespace

Result<std::optional<WaveSeen>> readWave(Reader &reader, qint64 waveId)
{
    TRY(const auto wave, fulfilment::wave(reader, waveId));
    if (!wave)
        return std::nullopt;
    WaveSeen out{*wave, {}, {}};
    TRY(const auto places, inventory::warehouses(reader));
    for (const inventory::Warehouse &place : places)
        if (place.id == wave->warehouseId)
            out.warehouse = place.name;
    TRY(out.picks, fulfilment::pickList(reader, waveId));
    return out;
}

WavePane::WavePane(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_model(new PageModel(this))
{
    setFixedWidth(Theme::pane);
    auto *outer = static_cast<QBoxLayout *>(body()->parentWidget()->layout());
    for (int i = 0; i < outer->count(); ++i) // the list takes the height that is there, and scrolls by itself
        outer->setStretch(i, outer->itemAt(i)->layout() == body() ? 1 : 0);
}

void WavePane::show(const WaveSeen &seen)
{
    const bool same = m_table && m_seen.wave.id == seen.wave.id && m_seen.wave.open == seen.wave.open;
    m_seen = seen;
    if (same)
        take();
    else
        fill([this] { build(); });
}

void WavePane::build()
{
    clear();
    clearActions();
    const fulfilment::Wave &wave = m_seen.wave;
    setTitle(tr("Wave %1").arg(wave.number));
    setSubtitle(courierWords(wave.courier), m_seen.warehouse);
    badgeLine()->addWidget(
        wave.open ? new BadgeLabel(Role::Blue, tr("Being picked")) : new BadgeLabel(Role::Grey, tr("Ended")));
    if (wave.kind == fulfilment::WaveKind::Single)
        badgeLine()->addWidget(new BadgeLabel(Role::Grey, tr("Fast lane")));
    badgeLine()->addStretch();
    body()->addWidget(m_packed = new Label({}, Type::Body, Tone::Text2));
    body()->addWidget(m_toCollect = new SectionTitle(tr("To collect"), {}));
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("picks"));
    m_table->setRowHeight(RowHeight::TwoLines);
    m_model->setColumns({{tr("Shelf")}, {tr("SKU")}, {tr("Pieces"), Qt::AlignRight | Qt::AlignVCenter}});
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Shelf, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Name, new TwoLineDelegate(m_table, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Pieces, new NumberDelegate(m_table));
    m_table->setColumnWidths({kShelfWidth, 0, kPiecesWidth}, Name);
    m_table->setEmptyText(tr("Everything is in its box."));
    connect(m_table, &TableView::escaped, this, &WavePane::closed);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        for (const Pick &pick : m_seen.picks)
            if (pick.skuId == id)
                Q_EMIT pickChosen(pick);
    });
    body()->addWidget(m_table, 1);
    take();
    if (!wave.open)
        return;
    auto *save = primaryButton(tr("Pick list…"), QStringLiteral("F2"));
    connect(save, &QPushButton::clicked, this, &WavePane::savePressed);
    addAction(save);
    auto *papers = secondaryButton(tr("Papers…"), QStringLiteral("L"));
    allow(m_services, access::Right::PackOrders, papers);
    connect(papers, &QPushButton::clicked, this, &WavePane::papersPressed);
    addAction(papers);
    auto *breakOff = dangerButton(tr("Break off…"), QStringLiteral("B"));
    allow(m_services, access::Right::PackOrders, breakOff);
    connect(breakOff, &QPushButton::clicked, this, &WavePane::breakOffPressed);
    addHarmfulAction(breakOff);
}

void WavePane::take()
{
    const fulfilment::Wave &wave = m_seen.wave;
    m_packed->setText(tr("%1 of %2 parcels packed. %3 started it, %4.")
                          .arg(format::count(wave.packed), format::count(wave.parcels), wave.actor,
                              format::moment(when::local(wave.createdAt), when::local(m_services.clock.now()))));
    m_packed->setWordWrap(true);
    std::vector<PageRow> rows;
    qint64 pieces = 0;
    for (const Pick &pick : m_seen.picks) {
        pieces += pick.pieces;
        rows.push_back({pick.skuId,
            {pick.shelf.isEmpty() ? quietCell(format::nothing()) : textCell(pick.shelf), twoLines(pick),
                textCell(format::count(pick.pieces))}});
    }
    m_toCollect->setHint(tr("%1 pcs").arg(format::count(pieces)));
    m_model->replace(std::move(rows), false);
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->setCurrentId(m_model->rows().front().id);
}

void WavePane::focusPicks() { m_table->setFocus(); }

} // namespace selaras::ui
