#include "settings/telling_card.h"

#include "kit/form.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "sentences/sentence.h"
#include "settings/message_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;
using messages::Event;
using messages::Language;
using messages::Sender;
using messages::Switch;
using messages::Way;

namespace {

/// What a choice stands for: the sender's id and the language; 0 is off.
constexpr int kSenderRole = Qt::UserRole, kLanguageRole = Qt::UserRole + 1;

} // namespace

TellingCard::TellingCard(Services &services, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Shops, this))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_shop(new QComboBox)
    , m_which(new kit::Field({}, m_shop, true))
{
    m_hint->setWordWrap(true);
    m_shop->setObjectName(QStringLiteral("telling-shop"));
    m_which->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    inside()->addWidget(m_hint);
    inside()->addWidget(m_which);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space12);
    grid->setVerticalSpacing(Theme::space8);
    inside()->addLayout(grid);
    for (int way = 0; way < messages::kWays; ++way) {
        m_heads[std::size_t(way)] = new kit::Label({}, kit::Type::Label);
        grid->addWidget(m_heads[std::size_t(way)], 0, way + 1);
        grid->setColumnStretch(way + 1, 1);
    }
    for (int event = 0; event < messages::kEvents; ++event) {
        m_events[std::size_t(event)] = new kit::Label;
        grid->addWidget(m_events[std::size_t(event)], event + 1, 0);
        for (int way = 0; way < messages::kWays; ++way) {
            auto *choice = new QComboBox;
            choice->setObjectName(
                QStringLiteral("tell-%1-%2").arg(messages::eventName(Event(event)), messages::wayName(Way(way))));
            choice->setProperty("dense", true);
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            m_choices[std::size_t(event)][std::size_t(way)] = choice;
            grid->addWidget(choice, event + 1, way + 1);
            connect(choice, &QComboBox::activated, this, [this, event, way] { choose(Event(event), Way(way)); });
        }
    }
    connect(m_shop, &QComboBox::currentIndexChanged, this, [this] {
        hush();
        showChoices();
    });
    connect(m_watch, &CommitWatch::due, this, &TellingCard::refresh);
    if (!access::may(services.actor.role, access::Right::ManageChannels))
        hide();
    retranslate();
}

void TellingCard::retranslate()
{
    setTitle(tr("Messages: what buyers are told"));
    m_hint->setText(
        tr("Nothing, until it is switched on here for each shop. Orders placed before are not written about; "
           "each event of an order is told once."));
    m_which->setLabel(tr("Buyers of"));
    for (int way = 0; way < messages::kWays; ++way)
        m_heads[std::size_t(way)]->setText(wayWords(Way(way)));
    for (int event = 0; event < messages::kEvents; ++event)
        m_events[std::size_t(event)]->setText(eventWords(Event(event)));
    refresh();
}

Result<TellingCard::Found> TellingCard::read(Reader &reader)
{
    Found out;
    TRY(out.shops, shops::all(reader));
    TRY(out.senders, messages::senders(reader));
    TRY(out.on, messages::switches(reader));
    return out;
}

void TellingCard::refresh()
{
    askStore(m_services.store, this, &TellingCard::read, [this](const Result<Found> &found) {
        if (!found)
            return settle(fail(found.error()));
        m_found = *found;
        showShops();
        showChoices();
    });
}

qint64 TellingCard::shopId() const { return m_shop->currentData().toLongLong(); }

void TellingCard::showShops()
{
    const QSignalBlocker quiet(m_shop);
    const qint64 shown = shopId();
    m_shop->clear();
    for (const shops::Shop &shop : m_found.shops)
        m_shop->addItem(shopWords(m_services, shop.channel, shop.name), shop.id);
    m_shop->setCurrentIndex(qMax(0, m_shop->findData(shown)));
    m_shop->setEnabled(m_shop->count() > 0);
    if (m_shop->count() == 0)
        m_shop->addItem(tr("No shop is connected yet"), qint64(0));
}

void TellingCard::showChoices()
{
    for (int event = 0; event < messages::kEvents; ++event)
        for (int way = 0; way < messages::kWays; ++way)
            fillChoice(Event(event), Way(way));
}

void TellingCard::fillChoice(Event event, Way way)
{
    QComboBox *choice = m_choices[std::size_t(event)][std::size_t(way)];
    const auto on = std::find_if(m_found.on.begin(), m_found.on.end(),
        [&](const Switch &one) { return one.shopId == shopId() && one.event == event && one.way == way; });
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem(tr("Off"), qint64(0));
    for (const Sender &sender : m_found.senders) {
        if (sender.way != way)
            continue;
        for (int language = 0; language < messages::kLanguages; ++language) {
            choice->addItem(tr("%1, %2").arg(sender.account, languageWords(Language(language))), sender.id);
            const int at = choice->count() - 1;
            choice->setItemData(at, language, kLanguageRole);
            if (on != m_found.on.end() && on->senderId == sender.id && int(on->language) == language)
                choice->setCurrentIndex(at);
        }
    }
    const bool some = choice->count() > 1;
    choice->setEnabled(some && shopId() != 0);
    choice->setToolTip(some     ? choice->currentText()
            : way == Way::Email ? tr("Add a mailbox above first.")
                                : tr("Add a WhatsApp number above first."));
    choice->setAccessibleName(tr("%1 by %2").arg(eventWords(event), wayWords(way)));
}

void TellingCard::choose(Event event, Way way)
{
    const QComboBox *choice = m_choices[std::size_t(event)][std::size_t(way)];
    const Switch wanted{.shopId = shopId(),
        .event = event,
        .way = way,
        .senderId = choice->currentData(kSenderRole).toLongLong(),
        .language = Language(choice->currentData(kLanguageRole).toInt())};
    tellStore(
        m_services.store, this,
        [wanted, actor = m_services.actor](Transaction &tx) {
            return wanted.senderId == 0 ? messages::switchOff(tx, wanted.shopId, wanted.event, wanted.way, actor)
                                        : messages::switchOn(tx, wanted, actor);
        },
        [this, wanted, shop = m_shop->currentText()](const Result<> &done) {
            settle(done, [wanted, shop] {
                const QString event = eventWords(wanted.event), way = wayWords(wanted.way);
                return wanted.senderId == 0
                    ? tr("%1 by %2 is off for %3. What was waiting is not sent.").arg(event, way, shop)
                    : tr("%1 by %2 is on for %3, for orders placed from now on.").arg(event, way, shop);
            });
        });
}

void TellingCard::settle(const Result<> &done, std::function<QString()> said)
{
    say([done, said = std::move(said)]() -> Outcome {
        return done ? Outcome{kit::Role::Green, said()}
                    : Outcome{kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole()};
    });
    m_watch->poke();
}

} // namespace selaras::ui
