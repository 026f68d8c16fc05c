#include "settings/clock_card.h"

#include "access/zone_choice.h"
#include "audit/audit.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"
#include "store/setting.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

const QString kZone = QStringLiteral("shop.time-zone");

/// Rejected access.denied; shop.zone-unknown.
Result<> setClock(Transaction &tx, const QString &zone, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    if (!QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return failAs(QStringLiteral("shop.zone-unknown"), Error::Kind::Rejected, zone);
    CHECK(setSetting(tx, kZone, zone));
    audit::Entry entry;
    entry.actor = by.auditName();
    entry.action = QStringLiteral("house.time-zone");
    entry.detail = zone;
    return audit::append(tx, entry);
}

} // namespace

ClockCard::ClockCard(Services &services, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_label(new kit::Label({}, kit::Type::Label))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_zone(new ZoneChoice(QStringLiteral("house-zone"), true))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kit::Theme::space24);
    m_label->setMinimumWidth(kit::Theme::rail);
    m_label->setMinimumHeight(kit::Theme::current().height(kit::Theme::fieldDense)); // beside the first of its lines
    line->addWidget(m_label, 0, Qt::AlignTop);
    line->addWidget(m_zone, 0, Qt::AlignTop);
    line->addStretch();
    inside()->addLayout(line);
    m_hint->setWordWrap(true);
    inside()->addWidget(m_hint);
    connect(m_zone, &ZoneChoice::chosen, this, &ClockCard::choose);
    retranslate();
}

void ClockCard::retranslate()
{
    setTitle(tr("Clock"));
    m_label->setText(tr("Time zone"));
    m_hint->setText(
        tr("Every screen tells its times by this clock, and the day of the figures begins at its midnight."));
    m_zone->retranslate();
    m_zone->setWords(tr("Time zone of the clock"));
    m_zone->setForbidden(whoMay(m_services, access::Right::ManageChannels));
    refresh();
}

void ClockCard::refresh()
{
    askStore(
        m_services.store, this, [](Reader &r) { return setting(r, kZone); },
        [this](const Result<std::optional<QString>> &zone) {
            const QString known = zone ? zone->value_or(QString()) : QString();
            m_zone->setZone(known.isEmpty() ? QString::fromLatin1(when::zone().id()) : known);
        });
}

void ClockCard::choose(const QString &id)
{
    if (id.toLatin1() == when::zone().id())
        return;
    tellStore(
        m_services.store, this, [id, by = m_services.actor](Transaction &tx) { return setClock(tx, id, by); },
        [this, id](const Result<> &done) {
            if (done)
                Q_EMIT changed(id.toLatin1());
            say([done]() -> Outcome {
                return done ? Outcome{kit::Role::Green, tr("The clock is changed.")}
                            : Outcome{kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole()};
            });
        });
}

} // namespace selaras::ui
