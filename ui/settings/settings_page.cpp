#include "settings/settings_page.h"

#include "kit/label.h"
#include "pages/ask.h"
#include "settings/backup_card.h"
#include "settings/clock_card.h"
#include "settings/look_card.h"
#include "settings/password_card.h"
#include "settings/people_card.h"
#include "settings/printers_card.h"
#include "settings/routes_card.h"
#include "settings/senders_card.h"
#include "settings/shops_card.h"
#include "settings/telling_card.h"
#include "settings/texts_card.h"
#include "settings/warehouses_card.h"
#include "store/setting.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kSeenFirst = 4; ///< as many cards as a window of usual height shows

}

SettingsPage::SettingsPage(
    Services &services, Appearance &appearance, std::shared_ptr<access::Session> session, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_appearance(appearance)
    , m_session(std::move(session))
    , m_title(new kit::Label(tr("Settings"), kit::Type::Title))
    , m_column(new QVBoxLayout)
    , m_scroll(new QScrollArea)
{
    auto *inside = new kit::Region(kit::Region::Fill::Canvas);
    m_column->setSpacing(Theme::cardGap);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addStretch();
    auto *middle = new QHBoxLayout(inside);
    middle->setContentsMargins(Theme::edge, Theme::space16, Theme::edge, Theme::space16);
    auto *held = new QWidget;
    held->setLayout(m_column);
    held->setMaximumWidth(Theme::searchWidth + Theme::rail);
    middle->addWidget(held, 1);
    middle->addStretch(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    inside->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_wanted = nullptr; });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    askStore(
        services.store, this, [](Reader &reader) { return setting(reader, QStringLiteral("shop.name")); },
        [this](
            const Result<std::optional<QString>> &name) { m_shopName = name ? name->value_or(QString()) : QString(); });
    for (const WorkspacePart &part : parts())
        m_toMake << part.id;
    for (int i = 0; i < kSeenFirst; ++i)
        addNext();
    addOthers();
}

SettingsCard *SettingsPage::make(const QString &id)
{
    const auto shopName = [this] {
        return m_shopName;
    };
    if (id == u"look")
        return new LookCard(m_appearance);
    if (id == u"printers")
        return new PrintersCard(m_services);
    if (id == u"clock") {
        auto *clock = new ClockCard(m_services);
        connect(clock, &ClockCard::changed, this, &SettingsPage::timeZoneChanged);
        return clock;
    }
    if (id == u"shops")
        return new ShopsCard(m_services, this);
    if (id == u"backup")
        return new BackupCard(m_services, m_session);
    if (id == u"warehouses")
        return new WarehousesCard(m_services);
    if (id == u"routes")
        return new RoutesCard(m_services, this);
    if (id == u"senders")
        return new SendersCard(m_services);
    if (id == u"telling")
        return new TellingCard(m_services);
    if (id == u"texts")
        return new TextsCard(m_services);
    if (id == u"password")
        return new PasswordCard(m_session, m_services.actor, shopName);
    Q_ASSERT(id == u"people");
    return new PeopleCard(m_session, m_services.actor, shopName);
}

void SettingsPage::addNext()
{
    const QString id = m_toMake.takeFirst();
    SettingsCard *card = make(id);
    m_cards.insert(id, card);
    m_column->insertWidget(m_column->count() - 1, card); // before the stretch
    if (!card->testAttribute(Qt::WA_WState_ExplicitShowHide)) // else it has nothing to show, and says so itself
        card->show(); // now, not with the next event: it may be what was asked for
}

/// One at a time, so that what is seen is painted and keys are answered in between.
void SettingsPage::addOthers()
{
    QTimer::singleShot(0, this, [this] {
        if (m_toMake.isEmpty())
            return;
        addNext();
        addOthers();
    });
}

std::vector<WorkspacePart> SettingsPage::parts()
{
    const auto part = [](const char *id, const QString &name, const char *also) {
        return WorkspacePart{QString::fromLatin1(id), name, QString::fromLatin1(also)};
    };
    // What people call them in either language, so that whoever thinks in the other one finds them too.
    return {part("look", tr("This PC"), "theme tema language bahasa text size ukuran huruf lock kunci layar"),
        part("printers", tr("Printers"), "printer cetak pencetak label thermal"),
        part("clock", tr("Clock"), "clock time zone jam waktu zona"),
        part("shops", tr("Shops"), "shop store toko marketplace payment hold batas bayar"),
        part("backup", tr("Backup"), "backup cadangan restore pulihkan salinan"),
        part("warehouses", tr("Warehouses"), "warehouse gudang location lokasi place"),
        part("routes", tr("Which warehouse sends"), "route routing rute warehouse gudang pengirim asal kirim"),
        part("senders", tr("Messages: who writes"), "messages pesan sender pengirim email whatsapp mail"),
        part("telling", tr("Messages: what buyers are told"), "messages pesan pembeli buyers pemberitahuan"),
        part("texts", tr("Messages: texts"), "messages pesan text teks template"),
        part("password", tr("Your password"), "password kata sandi"),
        part("people", tr("People"), "people user role orang pengguna pegawai peran akses")};
}

void SettingsPage::showPart(const QString &id)
{
    while (!m_cards.contains(id) && !m_toMake.isEmpty())
        addNext();
    m_wanted = m_cards.value(id);
    if (!m_wanted)
        return;
    scrollToWanted();
    for (auto *widget : m_wanted->findChildren<QWidget *>())
        if (widget->isVisibleTo(this) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy()) {
            widget->setFocus(Qt::OtherFocusReason);
            break;
        }
}

/// Cards above may still learn what they show and grow: then it is gone to again.
void SettingsPage::scrollToWanted()
{
    if (!m_wanted)
        return;
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_wanted->mapTo(m_scroll->widget(), QPoint(0, 0)).y() - Theme::space16);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &SettingsPage::scrollToWanted, Qt::QueuedConnection); // once it is laid out
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_title->setText(tr("Settings"));
    QWidget::changeEvent(event);
}

} // namespace selaras::ui
