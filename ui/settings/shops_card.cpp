#include "settings/shops_card.h"

#include "kit/notice.h"
#include "kit/spoken.h"
#include "kit/tile.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "sentences/sentence.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <array>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kColumns = 3; // tile, name, zone
constexpr int kFirstRow = 1; // below the headings

struct Zone {
    const char *id;
    const char *words;
};

/// Where shops of these channels mostly are; the rest of the world is under "Other".
constexpr std::array kZones{
    Zone{"Asia/Jakarta", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Jakarta, WIB")},
    Zone{"Asia/Makassar", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Makassar, WITA")},
    Zone{"Asia/Jayapura", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Jayapura, WIT")},
    Zone{"Asia/Singapore", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Singapore")},
    Zone{"Asia/Kuala_Lumpur", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Kuala Lumpur")},
    Zone{"Asia/Bangkok", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Bangkok")},
    Zone{"Asia/Manila", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Manila")},
    Zone{"Asia/Ho_Chi_Minh", QT_TRANSLATE_NOOP("selaras::ui::ShopsCard", "Ho Chi Minh City")},
};

QStringList everyZone()
{
    QStringList out;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        out << QString::fromLatin1(id);
    return out;
}

void fillZones(QComboBox *box)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Zone &zone : kZones)
        box->addItem(ShopsCard::tr(zone.words), QString::fromLatin1(zone.id));
    box->addItem(ShopsCard::tr("Other…"), QString());
}

} // namespace

ShopsCard::ShopsCard(Services &services, QWidget *parent)
    : kit::Card(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Shops, this))
    , m_title(new kit::Label({}, kit::Type::Section))
    , m_nameHead(new kit::Label({}, kit::Type::Label))
    , m_zoneHead(new kit::Label({}, kit::Type::Label))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_grid(new QGridLayout)
    , m_said(new kit::Notice(kit::Role::Red, {}))
    , m_spoken(new kit::Spoken(m_said))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::paneInset, Theme::space16, Theme::paneInset, Theme::space16);
    column->setSpacing(Theme::space12);
    column->addWidget(m_title);
    m_grid->setHorizontalSpacing(Theme::space12);
    m_grid->setVerticalSpacing(Theme::space8);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_grid->addWidget(m_nameHead, 0, 1);
    m_grid->addWidget(m_zoneHead, 0, 2);
    column->addLayout(m_grid);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(m_said);
    m_said->hide();
    connect(m_watch, &CommitWatch::due, this, &ShopsCard::refresh);
    retranslate();
}

void ShopsCard::retranslate()
{
    m_title->setText(tr("Shops"));
    m_nameHead->setText(tr("Name"));
    m_zoneHead->setText(tr("Time zone"));
    m_hint->setText(tr("A shop's day, its ship-by times and its daily limit of changes follow its time zone."));
    for (const Row &row : std::as_const(m_rows))
        fillZones(row.zone);
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
    for (const shops::Shop &shop : shops) {
        m_shops.insert(shop.id, shop);
        if (!m_rows.contains(shop.id))
            addRow(shop);
        fillRow(m_rows.value(shop.id), shop);
    }
    setVisible(!shops.empty());
}

void ShopsCard::addRow(const shops::Shop &shop)
{
    const QString channel = channelName(m_services, shop.channel);
    const QString forbidden = whoMay(m_services, access::Right::ManageChannels);
    const Row row{new QLineEdit, new QComboBox, new QLineEdit};
    row.name->setObjectName(QStringLiteral("shop-name"));
    row.zone->setObjectName(QStringLiteral("shop-zone"));
    row.other->setObjectName(QStringLiteral("shop-other-zone"));
    auto *completer = new QCompleter(everyZone(), row.other);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    row.other->setCompleter(completer);
    for (QWidget *editor :
        {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.zone), static_cast<QWidget *>(row.other)}) {
        editor->setProperty("dense", true);
        editor->setEnabled(forbidden.isEmpty());
        editor->setToolTip(forbidden);
    }
    fillZones(row.zone);
    const int at = kFirstRow + 2 * int(m_rows.size());
    m_grid->addWidget(new kit::Tile(channelLetter(m_services, shop.channel), channel), at, 0);
    m_grid->addWidget(row.name, at, 1);
    m_grid->addWidget(row.zone, at, kColumns - 1);
    m_grid->addWidget(row.other, at + 1, kColumns - 1);
    row.other->hide();
    m_rows.insert(shop.id, row);
    connect(row.name, &QLineEdit::editingFinished, this, [this, id = shop.id] { rename(id); });
    connect(row.zone, &QComboBox::activated, this, [this, id = shop.id] { chooseZone(id); });
    connect(row.other, &QLineEdit::editingFinished, this, [this, id = shop.id] {
        const QString typed = m_rows.value(id).other->text().trimmed();
        if (!typed.isEmpty())
            setZone(id, typed);
    });
}

void ShopsCard::fillRow(const Row &row, const shops::Shop &shop)
{
    const QString who = shopWords(m_services, shop.channel, shop.name);
    row.name->setAccessibleName(tr("Name of %1").arg(who));
    row.zone->setAccessibleName(tr("Time zone of %1").arg(who));
    row.other->setAccessibleName(row.zone->accessibleName());
    row.other->setPlaceholderText(tr("Such as Asia/Tokyo"));
    if (!row.name->hasFocus()) // somebody is typing
        row.name->setText(shop.name);
    if (row.other->hasFocus())
        return;
    const int place = row.zone->findData(shop.timeZone);
    row.zone->setCurrentIndex(place >= 0 ? place : row.zone->count() - 1);
    row.other->setText(place >= 0 ? QString() : shop.timeZone);
    row.other->setVisible(place < 0);
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

void ShopsCard::chooseZone(qint64 id)
{
    const Row row = m_rows.value(id);
    const QString zone = row.zone->currentData().toString();
    if (!zone.isEmpty())
        return setZone(id, zone);
    row.other->show();
    row.other->setFocus();
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
    m_spoken->say([this, done, said = std::move(said)] {
        if (done)
            m_said->set(kit::Role::Green, said(), {});
        else
            m_said->set(kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole(), {});
    });
    m_said->show();
    if (done)
        m_watch->poke();
}

} // namespace selaras::ui
