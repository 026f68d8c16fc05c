#include "channels/shop_pane.h"

#include "channels/rows.h"
#include "kit/badge.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "pages/drift_words.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <algorithm>

namespace selaras::ui::health {

using kit::Role;
using sync::ShopState;
namespace format = kit::format;

namespace {

constexpr qint64 kClockTolerance = 60'000; ///< ms between our clock and the platform's that no platform minds

/// "Orders in   In tune   every 60 s", a line under each: columns as wide as their longest word.
class LaneList : public QWidget {
public:
    LaneList()
        : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(kit::Theme::space12);
        m_grid->setVerticalSpacing(kit::Theme::space4);
        m_grid->setColumnStretch(2, 1);
    }
    /// `why`: said when the pointer rests on it; may be empty.
    void add(const QString &name, const StateWord &state, const QString &fact, const QString &why = {})
    {
        auto *label = new kit::Label(name);
        label->setMinimumWidth(label->sizeHint().width());
        m_grid->addWidget(label, m_row, 0);
        auto *badge = new kit::BadgeLabel(state.role, state.word);
        auto *words = new kit::NumberLabel(fact, kit::Type::Body, kit::Tone::Text2);
        for (QWidget *widget :
            {static_cast<QWidget *>(label), static_cast<QWidget *>(badge), static_cast<QWidget *>(words)})
            widget->setToolTip(why);
        m_grid->addWidget(badge, m_row, 1, Qt::AlignLeft);
        m_grid->addWidget(words, m_row++, 2, Qt::AlignRight);
        m_grid->addWidget(new kit::Rule(Qt::Horizontal, true), m_row++, 0, 1, 3);
    }

private:
    QGridLayout *m_grid;
    int m_row = 0;
};

QString endWords(const QDateTime &when)
{
    return ShopPane::tr("%1, %2").arg(format::weekdayDay(when.date()), format::clock(when.time()));
}

/// What a call was about: "Stock of TLA-600-HTM", "Cancel 261121…5HV0C".
QString callWords(const Call &call)
{
    if (!call.job)
        return ShopPane::tr("Asked the shop");
    const outbox::BoardRow &row = *call.job;
    switch (row.job.kind) {
    case outbox::JobKind::PublishStock: return ShopPane::tr("Stock of %1").arg(row.subject);
    case outbox::JobKind::CancelOrder: return ShopPane::tr("Cancel %1").arg(format::cutId(row.subject));
    case outbox::JobKind::ArrangeShipment: return ShopPane::tr("Courier of %1").arg(format::cutId(row.subject));
    case outbox::JobKind::FetchLabel: return ShopPane::tr("Label of %1").arg(format::cutId(row.subject));
    case outbox::JobKind::TellDispatched: return ShopPane::tr("%1 has left").arg(format::cutId(row.subject));
    case outbox::JobKind::AnswerReturn: return ShopPane::tr("Return of %1").arg(format::cutId(row.subject));
    case outbox::JobKind::SendMessage: return ShopPane::tr("Message about %1").arg(format::cutId(row.subject));
    case outbox::JobKind::FetchOrder: break;
    }
    return ShopPane::tr("Order %1").arg(format::cutId(row.subject));
}

/// What came of it. Some channels say no with status 200: then only the job knows.
QString answerWords(const Call &call)
{
    const outbox::Exchange &exchange = call.exchange;
    if (exchange.status == 0)
        return ShopPane::tr("no answer");
    constexpr int kRefused = 400;
    if (exchange.status >= kRefused)
        return ShopPane::tr("refused, %1").arg(exchange.status);
    if (call.job && call.job->job.state == outbox::JobState::Dead)
        return ShopPane::tr("refused");
    return ShopPane::tr("taken, %1").arg(delayWords(qMax<qint64>(1, exchange.tookMs)));
}

/// "14:05" of today, else with its day.
QString timeWords(qint64 at, qint64 now)
{
    const QDateTime then = when::local(at);
    return at >= when::dayStart(now) ? format::clock(then.time()) : endWords(then);
}

/// What became of a figure that differed: "gone", "mended 14:05", else how its listing stands.
QString outcomeWords(const catalog::Difference &found, qint64 now)
{
    if (!found.shown)
        return ShopPane::tr("told no more");
    if (found.state == inventory::DriftState::InTune && found.confirmedAt)
        return ShopPane::tr("mended %1").arg(timeWords(*found.confirmedAt, now));
    return driftWord(found.state).word;
}

} // namespace

ShopPane::ShopPane(Services &services, QWidget *parent)
    : kit::Pane(parent)
    , m_services(services)
{
}

bool ShopPane::mayManage() const { return access::may(m_services.actor.role, access::Right::ManageChannels); }

void ShopPane::show(
    const shops::Shop &shop, const QString &tile, const sync::ShopHealth &health, const ShopDetail &detail, qint64 now)
{
    fill([=, this] {
        clear();
        clearActions();
        m_id = shop.id;
        setTile(tile, shopWords(m_services, shop.channel, shop.name));
        setTitle(channelName(m_services, shop.channel));
        setSubtitle(shop.name);
        addNotice(shop, health, now);
        addLanes(shop, health, detail, now);
        addComparison(shop, detail, now);
        addCalls(detail);
        addToken(shop, health, now);
        body()->addStretch(1);
        addActions(shop);
    });
}

void ShopPane::addNotice(const shops::Shop &shop, const sync::ShopHealth &health, qint64 now)
{
    const QString name = channelName(m_services, shop.channel);
    const auto add = [this](Role role, const QString &title, const QString &text) {
        body()->addWidget(new kit::Notice(role, title, text));
    };
    if (qAbs(health.clockOff) > kClockTolerance) {
        const Sentence said = sentenceForAlert(QStringLiteral("clock"));
        add(Role::Yellow, tr("The clock of this PC is %1 off").arg(format::duration(qAbs(health.clockOff) / 1000)),
            QStringList{said.meaning, said.remedy}.join(u' '));
    }
    if (health.state == ShopState::Paused) {
        add(Role::Yellow, tr("Paused"),
            tr("Orders of this shop do not come in and stock does not go out until somebody resumes it. Other shops go "
               "on."));
    } else if (health.error) {
        const Sentence said = sentenceFor(*health.error, Subject::PullOrders, name);
        const Role role = health.state == ShopState::Stopped ? Role::Red : Role::Yellow;
        QStringList text{said.meaning, said.remedy};
        if (health.retryAt > now)
            text << tr("Next try %1.").arg(format::clockSeconds(when::local(health.retryAt).time()));
        add(role, said.what, text.join(u' '));
    } else if (health.state == ShopState::Behind) {
        add(Role::Yellow, tr("%1 behind").arg(format::duration(health.behindBy / 1000)),
            tr("Orders still come in; %n stock change(s) wait. What is sold out goes first.", nullptr,
                int(health.waitingPushes)));
    } else if (health.state == ShopState::Refused) {
        add(Role::Yellow, tr("%n figure(s) refused", nullptr, int(health.refusedPushes)),
            tr("The shop did not take them and still shows its own. Activity says why."));
    } else if (health.state == ShopState::Shadow) {
        add(Role::Blue, tr("Shadow mode"),
            tr("Everything is read and nothing is changed at the shop. Press W to see what would be written."));
    }
}

void ShopPane::addLanes(const shops::Shop &shop, const sync::ShopHealth &health, const ShopDetail &detail, qint64 now)
{
    const StateWord fine = stateWord(ShopState::InTune), shadow = stateWord(ShopState::Shadow),
                    paused = stateWord(ShopState::Paused);
    // Often only the stock is behind: orders are asked for first.
    const bool ordersCome = health.state == ShopState::Shadow || health.state == ShopState::Refused
        || (health.state == ShopState::Behind && !health.error && now - health.lastPullAt < health.behindBy);
    StateWord in = ordersCome ? fine : stateWord(health.state);
    StateWord out = !shop.writesStock ? shadow
        : health.waitingPushes > 0
        ? StateWord{health.state == ShopState::Behind ? Role::Yellow : Role::Blue, tr("Waiting")}
        : health.refusedPushes > 0 ? stateWord(ShopState::Refused)
                                   : fine;
    StateWord back = !shop.writesStock ? shadow : detail.unconfirmed > 0 ? StateWord{Role::Blue, tr("Reading")} : fine;
    if (shop.paused)
        in = out = back = paused;
    if (shop.needsSignIn)
        in = out = back = stateWord(ShopState::Stopped);
    body()->addWidget(new kit::SectionTitle(tr("Lanes")));
    auto *lanes = new LaneList;
    lanes->add(tr("Orders in"), in,
        health.pullEvery > 0 ? tr("every %1").arg(format::duration(health.pullEvery / 1000)) : format::nothing());
    const QString told = health.waitingPushes > 0 ? tr("%n listing(s)", nullptr, int(health.waitingPushes))
        : health.refusedPushes > 0                ? tr("%n listing(s)", nullptr, int(health.refusedPushes))
        : health.tellWorst > 0                    ? tr("at most %1").arg(delayWords(health.tellWorst))
                                                  : format::nothing();
    lanes->add(tr("Stock out"), out, shop.writesStock ? told : tr("%n proposal(s)", nullptr, int(detail.proposals)));
    lanes->add(tr("Read-back"), back,
        !shop.writesStock            ? format::nothing()
            : detail.unconfirmed > 0 ? tr("%n to confirm", nullptr, int(detail.unconfirmed))
                                     : tr("all confirmed"),
        tr("A figure that was told is confirmed when the shop has been asked and shows it. Selaras asks by itself, "
           "as far as telling leaves calls for it; nothing is to be done."));
    if (health.callsAllowed > 0)
        lanes->add(tr("API budget"), {budgetRole(health), budgetWords(health)},
            tr("%1 of %2").arg(format::count(health.callsUsed), format::count(health.callsAllowed)));
    body()->addWidget(lanes);
}

/// Every reading of all listings, held against our account of them.
void ShopPane::addComparison(const shops::Shop &shop, const ShopDetail &detail, qint64 now)
{
    body()->addWidget(new kit::SectionTitle(tr("Comparison"), tr("all listings, every hour")));
    const QString last = detail.compared ? tr("%1: %n listing(s) read", nullptr, int(detail.compared->listings))
                                               .arg(timeWords(detail.compared->beganAt, now))
                                         : tr("Not made yet.");
    body()->addWidget(new kit::NumberLabel(last, kit::Type::Body, kit::Tone::Text2));
    for (const catalog::Difference &found : detail.differences) {
        const QString shown = format::count(found.shown.value_or(0)), thought = format::count(found.thought);
        auto *line = new kit::EventLine(timeWords(found.askedAt, now),
            found.shown ? tr("%1: %2, not %3").arg(found.skuCode, shown, thought) : tr("%1 is gone").arg(found.skuCode),
            outcomeWords(found, now));
        line->setToolTip(found.shown ? tr("The shop showed %1 instead of %2.").arg(shown, thought)
                                     : tr("The shop has this listing no more."));
        body()->addWidget(line);
    }
    if (!detail.differences.empty() || !detail.compared)
        return;
    auto *none = new kit::Label(shop.writesStock
            ? tr("Nothing showed another figure than the one we told it.")
            : tr("In shadow mode what the shop shows is its own affair; press W to see where it is not ours."),
        kit::Type::Small, kit::Tone::Text2);
    none->setWordWrap(true);
    body()->addWidget(none);
}

void ShopPane::addCalls(const ShopDetail &detail)
{
    body()->addWidget(new kit::SectionTitle(tr("What happened"), tr("changes and refusals")));
    for (const Call &call : detail.calls) {
        auto *line = new kit::EventLine(
            format::clockSeconds(when::local(call.exchange.at).time()), callWords(call), answerWords(call));
        line->setToolTip(call.exchange.request.section(u'\n', 0, 0).section(u'?', 0, 0));
        body()->addWidget(line);
    }
    if (detail.calls.empty())
        body()->addWidget(new kit::Label(tr("No call has been kept yet."), kit::Type::Small, kit::Tone::Text2));
}

void ShopPane::addToken(const shops::Shop &shop, const sync::ShopHealth &health, qint64 now)
{
    const StateWord word = tokenWord(shop, health, m_services, now);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, kit::Theme::space8, 0, 0);
    const auto kind = std::find_if(m_services.kinds.begin(), m_services.kinds.end(),
        [&](const channels::ChannelKind &k) { return k.id == shop.channel; });
    const bool keys = kind != m_services.kinds.end() && !kind->usesTokens;
    line->addWidget(new kit::Label(keys ? tr("Keys") : tr("Token"), kit::Type::Strong));
    line->addStretch();
    line->addWidget(new kit::BadgeLabel(word.role, word.word));
    body()->addWidget(head);
    const bool urgent = kit::isFilled(word.role);
    auto *text = new kit::Label(
        shop.needsSignIn ? tr(
            "Orders do not come in and stock does not go out until somebody signs in again. It takes about one minute.")
            : urgent
            ? tr(
                "Ends %1. After that no order comes in and no stock goes out. Signing in again takes about one minute.")
                  .arg(endWords(when::local(health.tokenExpiresAt)))
            : keys ? tr("Entered by hand; they hold until they are taken back in the shop.")
                   : tr("Renewed by itself."),
        kit::Type::Body, kit::Tone::Text2);
    text->setWordWrap(true);
    body()->addWidget(text);
    if (!urgent)
        return;
    auto *again
        = kit::primaryButton(tr("Sign in to %1 again").arg(channelName(m_services, shop.channel)), QStringLiteral("S"));
    allow(m_services, access::Right::ManageChannels, again);
    connect(again, &kit::Button::clicked, this, &ShopPane::signInWanted);
    body()->addWidget(again, 0, Qt::AlignLeft);
}

void ShopPane::addActions(const shops::Shop &shop)
{
    auto *pull = kit::secondaryButton(tr("Ask now"), QStringLiteral("F5"));
    pull->setEnabled(!shop.paused);
    connect(pull, &kit::Button::clicked, this, &ShopPane::pullWanted);
    addAction(pull);
    auto *writes = kit::secondaryButton(shop.writesStock ? tr("Writes off") : tr("Writes…"), QStringLiteral("W"));
    allow(m_services, access::Right::ManageChannels, writes);
    connect(writes, &kit::Button::clicked, this, &ShopPane::writesWanted);
    addAction(writes);
    auto *pause = shop.paused ? kit::secondaryButton(tr("Resume"), QStringLiteral("P"))
                              : kit::dangerButton(tr("Pause"), QStringLiteral("P"));
    allow(m_services, access::Right::ManageChannels, pause);
    connect(pause, &kit::Button::clicked, this, &ShopPane::pauseWanted);
    addHarmfulAction(pause);
}

} // namespace selaras::ui::health
