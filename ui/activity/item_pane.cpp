#include "activity/item_pane.h"

#include "activity/rows.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "pages/code_block.h"
#include "pages/names.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>

namespace selaras::ui::activity {

namespace format = kit::format;
using kit::PairList;
using outbox::JobState;

namespace {

constexpr qsizetype kShown = 16 * 1024; ///< characters of a payload in the pane; the evidence has all

PairList *facts(const Sentence &said)
{
    auto *list = new PairList(PairList::Shape::Facts);
    list->add(ItemPane::tr("What happened"), said.what);
    list->add(ItemPane::tr("Effect"), said.meaning);
    list->add(ItemPane::tr("What can be done"), said.remedy);
    return list;
}

QString clockOf(qint64 at) { return format::clockSeconds(when::local(at).time()); }

QString statusWords(const outbox::Exchange &call)
{
    return call.status == 0 ? ItemPane::tr("no answer") : ItemPane::tr("answered %1").arg(call.status);
}

} // namespace

ItemPane::ItemPane(Services &services, QWidget *parent)
    : kit::Pane(parent)
    , m_services(services)
{
}

void ItemPane::show(const Detail &detail, const QString &tile, qint64 now)
{
    fill([=, this] {
        clear();
        clearActions();
        m_retry = m_discard = m_dismiss = nullptr;
        m_id = detail.id;
        setTile(tile, detail.shop ? shopWords(m_services, detail.shop->channel, detail.shop->name) : QString());
        if (detail.job)
            showJob(detail, now);
        else if (detail.entry)
            showEntry(detail);
        else
            showAlert(detail);
        body()->addStretch(1);
        addActions(detail);
    });
}

void ItemPane::showJob(const Detail &detail, qint64 now)
{
    const outbox::BoardRow &row = *detail.job;
    const outbox::Job &job = row.job;
    const QString shop = shopWords(m_services, row.channel, row.shop);
    setTitle(tr("%1 %2").arg(
        jobWord(job.kind), job.kind == outbox::JobKind::PublishStock ? row.subject : format::cutId(row.subject)));
    setSubtitle(row.subjectName.isEmpty() ? shop : tr("%1, %2").arg(row.subjectName, shop));
    const bool troubled = job.state == JobState::Dead || (job.state == JobState::Queued && job.attempts > 0);
    if (troubled)
        body()->addWidget(facts(sentenceFor(job.lastError(), ui::subjectOf(job.kind), shop)));

    auto *figures = new kit::PairList;
    if (row.ours)
        figures->add(tr("Available now"), format::count(*row.ours), true);
    if (row.theirs)
        figures->add(tr("%1 shows").arg(channelName(m_services, row.channel)), format::count(*row.theirs));
    if (row.shipBy)
        figures->add(tr("Ship-by"), format::moment(when::local(*row.shipBy), when::local(now)));
    figures->add(tr("Since"), format::moment(when::local(job.createdAt), when::local(now)));
    if (job.state == JobState::Queued)
        figures->add(tr("Next try"), job.runAt <= now ? tr("now") : clockOf(job.runAt));
    body()->addWidget(figures);

    addCalls(detail.exchanges);
    body()->addWidget(new kit::SectionTitle(tr("Attempts"),
        job.state == JobState::Dead ? tr("%1, no further one").arg(format::count(job.attempts))
                                    : format::count(job.attempts)));
    for (const outbox::Exchange &call : detail.exchanges)
        body()->addWidget(new kit::EventLine(
            clockOf(call.at), statusWords(call), tr("%1 s").arg(format::decimal(double(call.tookMs) / 1000, 2))));
    if (detail.exchanges.empty())
        body()->addWidget(
            new kit::Label(tr("No call has been kept for this work."), kit::Type::Small, kit::Tone::Text2));
}

void ItemPane::addCalls(const std::vector<outbox::Exchange> &calls)
{
    if (calls.empty())
        return;
    const outbox::Exchange &last = calls.front();
    body()->addWidget(new kit::SectionTitle(tr("Request and reply"), tr("secrets hidden")));
    body()->addWidget(new CodeBlock(callText(last.request, kShown)));
    body()->addWidget(
        new kit::Label(tr("%1, after %2 s").arg(statusWords(last), format::decimal(double(last.tookMs) / 1000, 2)),
            kit::Type::Small, kit::Tone::Text2));
    body()->addWidget(new CodeBlock(callText(last.reply, kShown)));
}

void ItemPane::showEntry(const Detail &detail)
{
    const inbox::Entry &entry = *detail.entry;
    const QString shop = detail.shop ? shopWords(m_services, detail.shop->channel, detail.shop->name) : QString();
    const bool alone = entry.source == inbox::Source::Push;
    setTitle(entry.externalId.isEmpty()
            ? (alone ? tr("A message to this PC") : tr("An answer to our question for orders"))
            : tr("Order %1").arg(format::cutId(entry.externalId)));
    setSubtitle(shop);
    body()->addWidget(facts(sentenceOf(entry, shop)));
    auto *figures = new kit::PairList;
    figures->add(tr("Received"), clockOf(entry.receivedAt));
    figures->add(tr("Seen"), tr("%n time(s)", nullptr, entry.seen));
    body()->addWidget(figures);
    body()->addWidget(new kit::SectionTitle(tr("Reason"), tr("for the log")));
    body()->addWidget(new CodeBlock(safeText(entry.error.toUtf8(), kShown)));
    body()->addWidget(
        new kit::SectionTitle(tr("As received"), tr("%1 bytes").arg(format::count(entry.payload.size()))));
    if (access::may(m_services.actor.role, access::Right::SeeBuyerData)) {
        body()->addWidget(new CodeBlock(laidOut(safeText(entry.payload, kShown))));
    } else {
        auto *hidden = new kit::PairList;
        hidden->addHidden(tr("Bytes"), tr("Buyer data"));
        body()->addWidget(hidden);
    }
}

void ItemPane::showAlert(const Detail &detail)
{
    const alerts::Alert &alert = *detail.alert;
    const QString shop = detail.shop ? shopWords(m_services, detail.shop->channel, detail.shop->name) : QString();
    setTitle(detail.shop ? shop : tr("Alert"));
    setSubtitle(detail.shop ? QString() : alert.subject);
    body()->addWidget(facts(sentenceForAlert(alert.kind, shop)));
    auto *figures = new kit::PairList;
    figures->add(tr("Since"), clockOf(alert.openedAt));
    figures->add(tr("Last"), clockOf(alert.lastAt));
    figures->add(tr("Came up"), tr("%n time(s)", nullptr, alert.times));
    body()->addWidget(figures);
    if (!alert.detail.isEmpty()) {
        body()->addWidget(new kit::SectionTitle(tr("Reason"), tr("for the log")));
        body()->addWidget(new CodeBlock(safeText(alert.detail.toUtf8(), kShown)));
    }
}

void ItemPane::addActions(const Detail &detail)
{
    const auto guarded = [this](kit::Button *button) {
        allow(m_services, access::Right::RetryJobs, button);
        return button;
    };
    if (detail.job && detail.job->job.state == JobState::Dead) {
        addAction(m_retry = guarded(kit::primaryButton(tr("Retry"), QStringLiteral("R"))));
        connect(m_retry, &kit::Button::clicked, this, &ItemPane::retryWanted);
        addHarmfulAction(m_discard = guarded(kit::dangerButton(tr("Discard…"), QStringLiteral("Del"))));
        connect(m_discard, &kit::Button::clicked, this, &ItemPane::discardWanted);
    }
    if (detail.entry || detail.alert) {
        addAction(m_dismiss = guarded(kit::primaryButton(tr("Dismiss"), QStringLiteral("D"))));
        connect(m_dismiss, &kit::Button::clicked, this, &ItemPane::dismissWanted);
    }
    auto *save = kit::secondaryButton(tr("Evidence"), QStringLiteral("E"));
    connect(save, &kit::Button::clicked, this, &ItemPane::evidenceWanted);
    addAction(save);
}

} // namespace selaras::ui::activity
