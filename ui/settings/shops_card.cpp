#include "settings/shops_card.h"

#include "access/zone_choice.h"
#include "kit/tile.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "sentences/sentence.h"
#include "tiles/shop_tiles.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kFirstRow = 1; // below the headings

} // namespace

ShopsCard::ShopsCard(Services &services, QWidget *page, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Shops, page ? page : this))
    , m_nameHead(new kit::Label({}, kit::Type::Label))
    , m_zoneHead(new kit::Label({}, kit::Type::Label))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(Theme::space12);
    m_grid->setVerticalSpacing(Theme::space8);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_grid->addWidget(m_nameHead, 0, 1);
    m_grid->addWidget(m_zoneHead, 0, 2);
    inside()->addLayout(m_grid);
    m_hint->setWordWrap(true);
    inside()->addWidget(m_hint);
    connect(m_watch, &CommitWatch::due, this, &ShopsCard::refresh);
    retranslate();
}

ShopsCard::~ShopsCard()
{
    for (const Row &row : std::as_const(m_rows)) // a field that goes away with the keyboard is not left by a person
        row.name->disconnect(this);
}

void ShopsCard::retranslate()
{
    setTitle(tr("Shops"));
    m_nameHead->setText(tr("Name"));
    m_zoneHead->setText(tr("Time zone"));
    m_hint->setText(tr("A shop's daily limit of changes begins anew at midnight in its time zone."));
    for (const Row &row : std::as_const(m_rows))
        row.zone->retranslate();
    refresh();
}

void ShopsCard::refresh()
{
    askStore(
        m_services.store, this, [](Reader &r) { return shops::all(r); },
        [this](const Result<std::vector<shops::Shop>> &found) {
            if (found)
                showShops(*found);
            else
                settle(fail(found.error()));
        });
}

void ShopsCard::showShops(const std::vector<shops::Shop> &shops)
{
    const ShopTiles tiles = shopTiles(shops, m_services);
    for (const shops::Shop &shop : shops) {
        m_shops.insert(shop.id, shop);
        if (!m_rows.contains(shop.id))
            addRow(shop);
        fillRow(m_rows.value(shop.id), shop, tiles.value(shop.id));
    }
    setVisible(!shops.empty());
}

void ShopsCard::addRow(const shops::Shop &shop)
{
    const QString forbidden = whoMay(m_services, access::Right::ManageChannels);
    const Row row{new kit::Tile({}), new QLineEdit, new ZoneChoice(QStringLiteral("shop-zone"), true)};
    row.name->setObjectName(QStringLiteral("shop-name"));
    row.name->setProperty("dense", true);
    row.name->setEnabled(forbidden.isEmpty());
    row.name->setToolTip(forbidden);
    row.zone->setForbidden(forbidden);
    const int at = kFirstRow + int(m_rows.size());
    m_grid->addWidget(row.tile, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.name, at, 1, Qt::AlignTop);
    m_grid->addWidget(row.zone, at, 2);
    row.tile->setFixedHeight(row.name->sizeHint().height()); // beside the name also where the zone has two lines
    m_rows.insert(shop.id, row);
    connect(row.name, &QLineEdit::editingFinished, this, [this, id = shop.id] { rename(id); });
    connect(row.zone, &ZoneChoice::chosen, this, [this, id = shop.id](const QString &zone) { setZone(id, zone); });
}

void ShopsCard::fillRow(const Row &row, const shops::Shop &shop, const QString &tile)
{
    const QString who = shopWords(m_services, shop.channel, shop.name);
    row.tile->set(tile, who);
    row.name->setAccessibleName(tr("Name of %1").arg(who));
    row.zone->setWords(tr("Time zone of %1").arg(who));
    if (!row.name->hasFocus()) // somebody is typing
        row.name->setText(shop.name);
    row.zone->setZone(shop.timeZone);
}

void ShopsCard::rename(qint64 id)
{
    const QString name = m_rows.value(id).name->text();
    if (name == m_shops.value(id).name)
        return;
    tellStore(
        m_services.store, this,
        [id, name, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return shops::rename(tx, id, name, actor.auditName());
        },
        [this, name](const Result<> &done) {
            settle(done, [name] { return tr("The shop is now called %1.").arg(name.trimmed()); });
        });
}

void ShopsCard::setZone(qint64 id, const QString &zone)
{
    if (zone == m_shops.value(id).timeZone)
        return refresh();
    tellStore(
        m_services.store, this,
        [id, zone, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return shops::setTimeZone(tx, id, zone, actor.auditName());
        },
        [this](const Result<> &done) { settle(done, [] { return tr("The time zone is changed."); }); });
}

void ShopsCard::settle(const Result<> &done, std::function<QString()> said)
{
    say([done, said = std::move(said)]() -> Outcome {
        return done ? Outcome{kit::Role::Green, said()}
                    : Outcome{kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole()};
    });
    if (done)
        m_watch->poke();
}

} // namespace selaras::ui
