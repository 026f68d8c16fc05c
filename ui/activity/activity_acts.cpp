#include "activity/activity.h"

#include "activity/discard_box.h"
#include "activity/item_pane.h"
#include "activity/rows.h"
#include "intake/intake.h"
#include "kit/file_chooser.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "messages/message.h"
#include "pages/ask.h"
#include "sentences/sentence.h"

#include <QFileInfo>
#include <QSaveFile>

/// What a person does with what needs them.
namespace selaras::ui {

using namespace activity;

namespace {

/// A message to a buyer also says itself how it stands; other work only goes back into the queue.
Result<> again(Transaction &tx, const Detail &detail, const access::Actor &actor)
{
    if (detail.job && detail.job->job.kind == outbox::JobKind::SendMessage)
        return messages::sendAgain(tx, detail.job->job.subjectId, actor);
    CHECK(outbox::retryDead(tx, detail.id, actor.auditName()));
    return {};
}

} // namespace

/// Of the listing that was mapped last, while the line that says so stands there.
void Activity::takeMappingBack()
{
    const qint64 listing = std::exchange(m_mapped, 0);
    if (listing == 0 || !m_toast->isVisible() || m_toast->line() != m_mappedLine)
        return;
    m_toast->dismiss();
    tellStore(
        m_services.store, this,
        [listing, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ImportSkus));
            CHECK(intake::takeBackMapping(tx, listing, actor.auditName()));
            return {};
        },
        [this](const Result<> &done) { after(done, tr("The listing is not mapped any more.")); });
}

void Activity::after(const Result<> &done, const QString &said)
{
    m_mapped = 0; // the line that offered to take it back gives way
    m_toast->say(done ? said : sentenceFor(done.error(), Subject::Here).what);
    m_watch->poke();
}

void Activity::retry()
{
    if (!m_itemPane->canRetry() || !m_detail)
        return;
    tellStore(
        m_services.store, this,
        [detail = *m_detail, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::RetryJobs));
            CHECK(again(tx, detail, actor));
            return clearAlertOf(tx, detail);
        },
        [this](const Result<> &done) { after(done, tr("In the queue again, first in line")); });
}

void Activity::discard()
{
    if (!m_itemPane->canDiscard() || !m_detail || !m_detail->job)
        return;
    const outbox::BoardRow &row = *m_detail->job;
    auto *box = new DiscardBox(tr("%1 %2").arg(jobWord(row.job.kind), row.subject), this);
    connect(box, &DiscardBox::confirmed, this, [this, detail = *m_detail](const QString &reason) {
        tellStore(
            m_services.store, this,
            [detail, reason, actor = m_services.actor](Transaction &tx) -> Result<> {
                CHECK(access::demand(actor, access::Right::RetryJobs));
                CHECK(outbox::discardDead(tx, detail.id, actor.auditName(), reason));
                return clearAlertOf(tx, detail);
            },
            [this](const Result<> &done) { after(done, tr("Discarded")); });
    });
    box->open();
}

void Activity::dismiss()
{
    if (!m_itemPane->canDismiss() || !m_detail)
        return;
    tellStore(
        m_services.store, this,
        [detail = *m_detail, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::RetryJobs));
            CHECK(detail.entry ? inbox::dismiss(tx, detail.id, actor.auditName())
                               : alerts::close(tx, detail.id, actor.auditName()));
            return clearAlertOf(tx, detail);
        },
        [this](const Result<> &done) { after(done, tr("Dismissed")); });
}

void Activity::saveEvidence()
{
    if (!m_detail)
        return;
    const QByteArray bytes = evidence(*m_detail, m_services.clock.now(), m_services.actor.auditName(),
        access::may(m_services.actor.role, access::Right::SeeBuyerData));
    m_choose(QStringLiteral("selaras-%1.txt").arg(m_detail->id), [this, bytes](const QString &path) {
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        Error trouble(Error::Kind::Storage, file.errorString());
        trouble.code = QStringLiteral("file.cannot-write");
        m_toast->say(saved ? tr("Evidence saved as %1").arg(QFileInfo(path).fileName())
                           : sentenceFor(trouble, Subject::Here).what);
    });
}

} // namespace selaras::ui
