#include "settings/settings_page.h"

#include "access/new_password.h"
#include "access/words.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/spoken.h"
#include "pages/ask.h"
#include "settings/backup_card.h"
#include "settings/clock_card.h"
#include "settings/people_card.h"
#include "settings/printers_card.h"
#include "settings/routes_card.h"
#include "settings/senders_card.h"
#include "settings/shops_card.h"
#include "settings/telling_card.h"
#include "settings/texts_card.h"
#include "settings/warehouses_card.h"
#include "store/setting.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <array>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr std::array kSchemes{kit::Scheme::Light, kit::Scheme::Dark, kit::Scheme::System};
constexpr std::array kSizes{90, 100, 115, 130, 150};
constexpr std::array kLockMinutes{5, 10, 30, 60, 0};

kit::Card *card(QVBoxLayout *&inside)
{
    auto *made = new kit::Card;
    inside = new QVBoxLayout(made);
    inside->setContentsMargins(Theme::paneInset, Theme::space16, Theme::paneInset, Theme::space16);
    inside->setSpacing(Theme::space12);
    return made;
}

kit::Field *secretField()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return new kit::Field({}, edit, true);
}

} // namespace

SettingsPage::SettingsPage(
    Services &services, Appearance &appearance, std::shared_ptr<access::Session> session, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_appearance(appearance)
    , m_session(std::move(session))
    , m_title(new kit::Label({}, kit::Type::Title))
    , m_backup(new BackupCard(services, m_session))
    , m_clock(new ClockCard(services))
    , m_shops(new ShopsCard(services, this))
    , m_warehouses(new WarehousesCard(services))
    , m_routes(new RoutesCard(services, this))
    , m_printers(new PrintersCard(services))
    , m_senders(new SendersCard(services))
    , m_telling(new TellingCard(services))
    , m_texts(new TextsCard(services))
    , m_people(new PeopleCard(m_session, services.actor))
    , m_scroll(new QScrollArea)
{
    auto *inside = new kit::Region(kit::Region::Fill::Canvas);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::cardGap);
    column->addWidget(m_title);
    const auto add = [&](const char *id, QWidget *card) {
        column->addWidget(card);
        m_cards.insert(QString::fromLatin1(id), card);
    };
    add("look", buildLook());
    add("printers", m_printers);
    add("clock", m_clock);
    add("shops", m_shops);
    add("backup", m_backup);
    add("warehouses", m_warehouses);
    add("routes", m_routes);
    add("senders", m_senders);
    add("telling", m_telling);
    add("texts", m_texts);
    add("password", buildPassword());
    add("people", m_people);
    column->addStretch();
    auto *middle = new QHBoxLayout(inside);
    middle->setContentsMargins(Theme::edge, Theme::space16, Theme::edge, Theme::space16);
    auto *held = new QWidget;
    held->setLayout(column);
    held->setMaximumWidth(Theme::searchWidth + Theme::rail);
    column->setContentsMargins(0, 0, 0, 0);
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
        [this](const Result<std::optional<QString>> &name) {
            m_shopName = name ? name->value_or(QString()) : QString();
            m_people->setShopName(m_shopName);
        });
    translateOwn(); // the cards have spoken already
    connect(&m_appearance, &Appearance::changed, this, &SettingsPage::showAppearance);
    connect(m_clock, &ClockCard::changed, this, &SettingsPage::timeZoneChanged);
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

QWidget *SettingsPage::buildLook()
{
    QVBoxLayout *inside;
    auto *made = card(inside);
    m_lookTitle = new kit::Label({}, kit::Type::Section);
    inside->addWidget(m_lookTitle);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space24);
    grid->setVerticalSpacing(Theme::space12);
    grid->setColumnMinimumWidth(0, Theme::rail);
    grid->setColumnStretch(1, 1);
    m_theme = new kit::Segmented({});
    m_language = new kit::Segmented({QStringLiteral("Indonesia"), QStringLiteral("English")});
    m_size = new kit::Segmented({});
    m_lock = new QComboBox;
    m_lock->setProperty("dense", true);
    QWidget *const editors[] = {m_theme, m_language, m_size, m_lock};
    kit::Label **const labels[] = {&m_themeLabel, &m_languageLabel, &m_sizeLabel, &m_lockLabel};
    for (int row = 0; row < 4; ++row) {
        *labels[row] = new kit::Label({}, kit::Type::Label);
        grid->addWidget(*labels[row], row, 0);
        grid->addWidget(editors[row], row, 1, Qt::AlignLeft);
    }
    inside->addLayout(grid);
    connect(m_theme, &kit::Segmented::currentChanged, this, [this](int index) {
        if (!m_showing)
            m_appearance.setScheme(kSchemes[std::size_t(index)]);
    });
    connect(m_language, &kit::Segmented::currentChanged, this, [this](int index) {
        if (!m_showing)
            m_appearance.setLanguage(index == 0 ? QStringLiteral("id") : QStringLiteral("en"));
    });
    connect(m_size, &kit::Segmented::currentChanged, this, [this](int index) {
        if (!m_showing)
            m_appearance.setScale(kSizes[std::size_t(index)]);
    });
    connect(m_lock, &QComboBox::activated, this,
        [this](int index) { m_appearance.setLockMinutes(kLockMinutes[std::size_t(index)]); });
    return made;
}

QWidget *SettingsPage::buildPassword()
{
    QVBoxLayout *inside;
    auto *made = card(inside);
    m_passwordTitle = new kit::Label({}, kit::Type::Section);
    inside->addWidget(m_passwordTitle);
    m_old = secretField();
    m_new = secretField();
    m_again = secretField();
    m_chosen = new NewPassword(m_new, m_again, [this] { return QStringList{m_services.actor.name, m_shopName}; });
    // What came of the last change is no word about the next one.
    for (auto *field : {m_old, m_new, m_again})
        connect(field->lineEdit(), &QLineEdit::textEdited, this, [this] { m_said->hide(); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space12);
    for (auto *field : {m_old, m_new, m_again})
        line->addWidget(field, 1, Qt::AlignTop);
    inside->addLayout(line);
    m_change = kit::secondaryButton({});
    m_said = new kit::Notice(kit::Role::Red, {});
    m_spoken = new kit::Spoken(m_said);
    inside->addWidget(m_change, 0, Qt::AlignLeft);
    inside->addWidget(m_said);
    m_said->hide();
    connect(m_change, &QPushButton::clicked, this, &SettingsPage::changePassword);
    return made;
}

void SettingsPage::translateOwn()
{
    m_title->setText(tr("Settings"));
    m_lookTitle->setText(tr("This PC"));
    m_themeLabel->setText(tr("Theme"));
    m_languageLabel->setText(tr("Language"));
    m_sizeLabel->setText(tr("Text size"));
    m_lockLabel->setText(tr("Lock when nobody is there"));
    m_passwordTitle->setText(tr("Your password"));
    m_old->setLabel(tr("Password now"));
    m_new->setLabel(tr("New password"));
    m_again->setLabel(tr("Repeat"));
    m_change->setText(tr("Change password"));
    m_theme->setChoices({tr("Light"), tr("Dark"), tr("As the system")});
    m_theme->setAccessibleName(tr("Theme"));
    m_language->setAccessibleName(tr("Language"));
    m_size->setAccessibleName(tr("Text size"));
    m_lock->setAccessibleName(tr("Lock when nobody is there"));
    QStringList sizes;
    for (const int size : kSizes)
        sizes << kit::format::percent(size / 100.0);
    m_size->setChoices(sizes);
    m_lock->clear();
    for (const int minutes : kLockMinutes)
        m_lock->addItem(minutes == 0 ? tr("Never") : tr("After %n minutes", nullptr, minutes));
    showAppearance();
}

void SettingsPage::retranslate()
{
    translateOwn();
    m_backup->retranslate();
    m_printers->retranslate();
    m_clock->retranslate();
    m_shops->retranslate();
    m_warehouses->retranslate();
    m_routes->retranslate();
    m_senders->retranslate();
    m_telling->retranslate();
    m_texts->retranslate();
    m_people->retranslate();
}

void SettingsPage::showAppearance()
{
    m_showing = true;
    const auto place = [](const auto &values, auto value) {
        return int(std::find(values.begin(), values.end(), value) - values.begin());
    };
    m_theme->setCurrentIndex(place(kSchemes, m_appearance.scheme()));
    m_language->setCurrentIndex(m_appearance.language() == QLatin1String("id") ? 0 : 1);
    m_size->setCurrentIndex(place(kSizes, m_appearance.scale()));
    const int lock = place(kLockMinutes, m_appearance.lockMinutes());
    m_lock->setCurrentIndex(lock < m_lock->count() ? lock : -1);
    m_showing = false;
}

void SettingsPage::changePassword()
{
    if (!m_chosen->check())
        return;
    m_change->setEnabled(false);
    whenReady(QtConcurrent::run([session = m_session, old = passwordSecret(m_old->lineEdit()->text()),
                                    password = passwordSecret(m_new->lineEdit()->text())] {
        return access::changePassword(*session, old, password);
    }),
        this, [this](const Result<> &done) {
            m_change->setEnabled(true);
            if (done) {
                m_old->lineEdit()->clear();
                m_chosen->clear();
            }
            m_spoken->say([this, done] {
                if (done)
                    m_said->set(kit::Role::Green, tr("The password is changed."), {});
                else
                    m_said->set(kit::Role::Red, loginSentence(done.error(), {}, false), {});
            });
            m_said->show();
        });
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace selaras::ui
