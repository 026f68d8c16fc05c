#include "settings/routes_card.h"

#include "kit/tile.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "sentences/sentence.h"
#include "tiles/shop_tiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

// What an item of the list stands for: a preference, or a warehouse before the others.
constexpr qint64 kMostStock = -1, kNearest = -2;

qint64 itemOf(const routing::Rule &rule)
{
    if (rule.prefer == routing::Prefer::FirstChoice && !rule.choices.empty())
        return rule.choices.front();
    return rule.prefer == routing::Prefer::Nearest ? kNearest : kMostStock;
}

/// The rule as it was with another preference; a warehouse comes before those that were chosen already.
routing::Rule changed(routing::Rule rule, qint64 item, bool split)
{
    rule.split = split;
    if (item < 0) {
        rule.prefer = item == kNearest ? routing::Prefer::Nearest : routing::Prefer::MostStock;
        return rule;
    }
    rule.prefer = routing::Prefer::FirstChoice;
    std::erase(rule.choices, item);
    rule.choices.insert(rule.choices.begin(), item);
    return rule;
}

struct Read {
    std::vector<shops::Shop> shops;
    std::vector<inventory::Warehouse> places;
};

} // namespace

RoutesCard::RoutesCard(Services &services, QWidget *page, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topics(Topic::Shops) | Topic::Stock, page ? page : this))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(Theme::space12);
    m_grid->setVerticalSpacing(Theme::space8);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 3);
    inside()->addLayout(m_grid);
    m_hint->setWordWrap(true);
    inside()->addWidget(m_hint);
    connect(m_watch, &CommitWatch::due, this, &RoutesCard::refresh);
    hide();
    retranslate();
}

void RoutesCard::retranslate()
{
    setTitle(tr("Which warehouse sends"));
    m_hint->setText(
        tr("One parcel comes before all of it: a warehouse that has everything is chosen over one that has not. "
           "Orders that are promised already stay where they are. A shop whose orders are not split is told only what "
           "one warehouse can send."));
    refresh();
}

void RoutesCard::refresh()
{
    askStore(
        m_services.store, this,
        [](Reader &reader) -> Result<Read> {
            Read out;
            TRY(out.shops, shops::all(reader));
            TRY(out.places, inventory::warehouses(reader));
            return out;
        },
        [this](const Result<Read> &read) {
            if (!read)
                return say([error = read.error()]() -> Outcome {
                    return {kit::Role::Red, sentenceFor(error, Subject::Here).whole()};
                });
            m_places = read->places;
            showShops(read->shops);
        });
}

void RoutesCard::showShops(const std::vector<shops::Shop> &shops)
{
    const ShopTiles tiles = shopTiles(shops, m_services);
    for (const shops::Shop &shop : shops) {
        if (!m_rows.contains(shop.id))
            addRow(shop.id);
        fillRow(m_rows.value(shop.id), shop, tiles.value(shop.id));
    }
    setVisible(!shops.empty() && m_places.size() > 1);
}

void RoutesCard::addRow(qint64 id)
{
    const QString forbidden = whoMay(m_services, access::Right::ManageChannels);
    const Row row{new kit::Tile({}), new kit::Label, new QComboBox, new QCheckBox};
    row.prefer->setObjectName(QStringLiteral("route"));
    row.split->setObjectName(QStringLiteral("route-split"));
    row.prefer->setProperty("dense", true);
    for (QWidget *editor : {static_cast<QWidget *>(row.prefer), static_cast<QWidget *>(row.split)}) {
        editor->setEnabled(forbidden.isEmpty());
        editor->setToolTip(forbidden);
    }
    const int at = int(m_rows.size());
    m_grid->addWidget(row.tile, at, 0);
    m_grid->addWidget(row.name, at, 1);
    m_grid->addWidget(row.prefer, at, 2);
    m_grid->addWidget(row.split, at, 3);
    m_rows.insert(id, row);
    connect(row.prefer, &QComboBox::activated, this, [this, id] { change(id); });
    connect(row.split, &QCheckBox::clicked, this, [this, id] { change(id); });
}

void RoutesCard::fillRow(const Row &row, const shops::Shop &shop, const QString &tile)
{
    const QString who = shopWords(m_services, shop.channel, shop.name);
    row.tile->set(tile, who);
    row.name->setText(shop.name);
    row.prefer->clear();
    row.prefer->addItem(tr("The one with most of it"), kMostStock);
    row.prefer->addItem(tr("The one nearest to the buyer"), kNearest);
    for (const inventory::Warehouse &place : m_places)
        row.prefer->addItem(tr("%1 first").arg(place.name), place.id);
    row.prefer->setCurrentIndex(qMax(0, row.prefer->findData(itemOf(shop.route))));
    row.prefer->setAccessibleName(tr("Warehouse that sends for %1").arg(who));
    row.split->setText(tr("Split if need be"));
    row.split->setChecked(shop.route.split);
    row.split->setAccessibleName(tr("Split orders of %1 if need be").arg(who));
}

void RoutesCard::change(qint64 id)
{
    const Row row = m_rows.value(id);
    tellStore(
        m_services.store, this,
        [id, item = row.prefer->currentData().toLongLong(), split = row.split->isChecked(), actor = m_services.actor](
            Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            TRY(const auto shop, shops::find(tx, id)); // as it is now, not as it is shown
            const routing::Rule rule = changed(shop->route, item, split);
            return rule == shop->route ? Result<>() : shops::setRoute(tx, id, rule, actor.auditName());
        },
        [this, name = row.name->text()](const Result<> &done) {
            say([done, name]() -> Outcome {
                return done ? Outcome{kit::Role::Green, tr("New orders of %1 are sent so.").arg(name)}
                            : Outcome{kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole()};
            });
            m_watch->poke();
        });
}

} // namespace selaras::ui
