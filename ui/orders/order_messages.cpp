#include "orders/order_messages.h"

#include "kit/badge.h"
#include "kit/format.h"
#include "kit/pane.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::OrderMessages)
};

/// Whether it waits in Activity for a person who has neither retried nor discarded it.
bool isOpen(const OrderFacts &facts, const messages::Row &row)
{
    return std::any_of(facts.jobs.begin(), facts.jobs.end(), [&](const outbox::Job &job) {
        return job.kind == outbox::JobKind::SendMessage && job.subjectId == row.id
            && job.state == outbox::JobState::Dead;
    });
}

/// Why it is not there, where that needs more than its mark.
QString whyNot(const OrderFacts &facts, const messages::Row &row)
{
    using enum messages::State;
    QString what;
    if (row.state == Unknown) {
        what = sentenceFor(Error(Error::Kind::Unconfirmed), Subject::Message).what;
    } else if (!row.reason.isEmpty()) {
        Error why(Error::Kind::Rejected, row.detail);
        why.code = row.reason;
        what = sentenceFor(why, Subject::Message).what;
    }
    return isOpen(facts, row) ? Words::tr("%1 Retry or discard it in Activity.").arg(what).trimmed() : what;
}

void addOne(QBoxLayout *column, const OrderFacts &facts, const messages::Row &row, const QDateTime &now)
{
    const Mark mark = messageMark(row.state);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space8);
    line->addWidget(
        new EventLine(format::moment(when::local(row.triedAt.value_or(row.createdAt)), now), messageWords(row)), 1);
    line->addWidget(new BadgeLabel(mark.role, mark.word));
    column->addLayout(line);
    const QString why = whyNot(facts, row);
    if (why.isEmpty())
        return;
    auto *said = new Label(why, Type::Small, Tone::Text2);
    said->setWordWrap(true);
    column->addWidget(said);
}

} // namespace

Mark messageMark(messages::State state)
{
    using enum messages::State;
    switch (state) {
    case Waiting: return {Role::Grey, Words::tr("Waiting")};
    case Sending: return {Role::Blue, Words::tr("Leaving")};
    case Sent: return {Role::Green, Words::tr("Sent")};
    case Failed: return {Role::Red, Words::tr("Refused")};
    case Unknown: return {Role::Yellow, Words::tr("Unknown")};
    case Nobody: return {Role::Grey, Words::tr("No address")};
    case Overtaken: break;
    }
    return {Role::Grey, Words::tr("Not sent")};
}

QString messageWords(const messages::Row &row)
{
    using enum messages::Event;
    QString about;
    switch (row.event) {
    case AwaitingPayment: about = Words::tr("it waits to be paid"); break;
    case Received: about = Words::tr("order taken in"); break;
    case OnItsWay: about = Words::tr("it is on its way"); break;
    case Cancelled: about = Words::tr("order cancelled"); break;
    case Refunded: about = Words::tr("money given back"); break;
    }
    return row.way == messages::Way::Email ? Words::tr("E-mail: %1").arg(about) : Words::tr("WhatsApp: %1").arg(about);
}

void addMessages(Pane &pane, const OrderFacts &facts, const Services &services)
{
    const QString &email = facts.order.sold.recipient.email;
    if (facts.messages.empty() && email.isEmpty())
        return;
    pane.body()->addWidget(new SectionTitle(Words::tr("Messages to the buyer")));
    if (!email.isEmpty()) {
        auto *where = new PairList;
        if (access::may(services.actor.role, access::Right::SeeBuyerData))
            where->add(Words::tr("E-mail"), email);
        else
            where->addHidden(Words::tr("E-mail"), Words::tr("Buyer data"));
        pane.body()->addWidget(where);
    }
    const QDateTime now = when::local(services.clock.now());
    for (const messages::Row &row : facts.messages)
        addOne(pane.body(), facts, row, now);
}

} // namespace selaras::ui
