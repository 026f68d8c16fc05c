#include "settings/senders_card.h"

#include "connect/sender_trial.h"
#include "kit/button.h"
#include "kit/form.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "sentences/sentence.h"
#include "settings/message_words.h"
#include "settings/sender_form.h"
#include "wire/network.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;
using messages::Sender;

namespace {

/// A sender as the form shows it: without what nobody is to read.
struct Shown {
    Sender sender;
    messengers::SenderAccess access;
};

/// Why a sender is not used, in words; empty: it is.
QString whyNot(const Sender &sender)
{
    if (sender.refused.isEmpty())
        return {};
    if (sender.refused == messages::kStopped)
        return SendersCard::tr("Stopped; what is to be sent waits.");
    Error why(Error::Kind::Unauthorized);
    why.code = sender.refused;
    const Sentence said = sentenceFor(why, Subject::Message);
    return said.what + u' ' + said.remedy;
}

messages::Language languageOfWindow()
{
    return QLocale().language() == QLocale::Indonesian ? messages::Language::Indonesian : messages::Language::English;
}

} // namespace

SendersCard::SendersCard(Services &services, connecting::MakeWire makeWire, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_makeWire(makeWire ? std::move(makeWire) : [] { return std::make_unique<wire::NetworkWire>(); })
    , m_watch(new CommitWatch(services.store, Topic::Shops, this))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_none(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_formTitle(new kit::Label({}, kit::Type::Label))
    , m_list(new QVBoxLayout)
    , m_form(new SenderForm(services.messengers))
    , m_trial(new QWidget)
    , m_to(new kit::Field({}, new QLineEdit, true))
    , m_event(new QComboBox)
    , m_which(new kit::Field({}, m_event, true))
    , m_send(kit::secondaryButton({}))
    , m_leave(kit::plainButton({}))
    , m_removal(new QWidget)
    , m_consequence(new kit::Label)
    , m_keep(kit::secondaryButton({}))
    , m_remove(kit::dangerButton({}))
{
    m_hint->setWordWrap(true);
    inside()->addWidget(m_hint);
    m_list->setSpacing(Theme::space8);
    m_list->addWidget(m_none);
    inside()->addLayout(m_list);
    buildTrial();
    buildRemoval();
    inside()->addWidget(new kit::Rule(Qt::Horizontal, true));
    inside()->addWidget(m_formTitle);
    inside()->addWidget(m_form);
    connect(m_form, &SenderForm::saveWanted, this, &SendersCard::save);
    connect(m_form, &SenderForm::backWanted, this, [this] {
        m_form->addNew();
        retranslate();
    });
    connect(m_watch, &CommitWatch::due, this, &SendersCard::refresh);
    if (!access::may(services.actor.role, access::Right::ManageChannels))
        hide();
    retranslate();
}

void SendersCard::buildTrial()
{
    m_to->lineEdit()->setObjectName(QStringLiteral("trial-to"));
    m_event->setObjectName(QStringLiteral("trial-event"));
    m_send->setObjectName(QStringLiteral("trial-send"));
    auto *column = new QVBoxLayout(m_trial);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space12);
    line->addWidget(m_to, 2, Qt::AlignTop);
    line->addWidget(m_which, 1, Qt::AlignTop);
    column->addLayout(line);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::space12);
    acts->addWidget(m_send);
    acts->addWidget(m_leave);
    acts->addStretch();
    column->addLayout(acts);
    m_trial->hide();
    inside()->addWidget(m_trial);
    connect(m_to->lineEdit(), &QLineEdit::returnPressed, this, &SendersCard::tryOut);
    connect(m_send, &QPushButton::clicked, this, &SendersCard::tryOut);
    connect(m_leave, &QPushButton::clicked, this, [this] { m_trial->hide(); });
}

void SendersCard::buildRemoval()
{
    m_keep->setObjectName(QStringLiteral("removal-keep"));
    m_remove->setObjectName(QStringLiteral("removal-remove"));
    m_consequence->setWordWrap(true);
    auto *column = new QVBoxLayout(m_removal);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    column->addWidget(m_consequence);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::space12);
    acts->addWidget(m_keep);
    acts->addStretch();
    acts->addWidget(m_remove);
    column->addLayout(acts);
    m_removal->hide();
    inside()->addWidget(m_removal);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_removal->hide(); });
    connect(m_remove, &QPushButton::clicked, this, &SendersCard::remove);
}

void SendersCard::retranslate()
{
    setTitle(tr("Messages: who writes"));
    m_hint->setText(
        tr("A mailbox or a WhatsApp number in whose name buyers are written to. Adding one writes to nobody "
           "yet."));
    m_none->setText(tr("There is no sender: nobody can be written to."));
    m_formTitle->setText(m_form->senderId() == 0
            ? tr("Another sender")
            : tr("Settings of %1").arg(m_senders.value(m_form->senderId()).account));
    m_to->setLabel(tr("Write an example to"));
    m_to->setHint(tr("An address or number of your own."));
    const int at = m_event->count() > 0 ? m_event->currentIndex() : int(messages::Event::Received);
    m_event->clear();
    for (int event = 0; event < messages::kEvents; ++event)
        m_event->addItem(eventWords(messages::Event(event)));
    m_event->setCurrentIndex(at);
    m_which->setLabel(tr("Which text"));
    m_send->setText(tr("Send it"));
    m_leave->setText(tr("Close"));
    m_keep->setText(tr("Keep it"));
    m_remove->setText(tr("Remove it"));
    if (!m_removal->isHidden())
        askRemoval(m_removing);
    m_form->retranslate();
    m_form->setForbidden(whoMay(m_services, access::Right::ManageChannels));
    refresh();
}

void SendersCard::refresh()
{
    askStore(
        m_services.store, this, [](Reader &reader) { return messages::senders(reader); },
        [this](const Result<std::vector<Sender>> &senders) {
            if (senders)
                showSenders(*senders);
            else
                settle(fail(senders.error()));
        });
}

void SendersCard::showSenders(const std::vector<Sender> &senders)
{
    QSet<qint64> gone(m_rows.keyBegin(), m_rows.keyEnd());
    m_senders.clear();
    for (const Sender &sender : senders) {
        gone.remove(sender.id);
        m_senders.insert(sender.id, sender);
        if (!m_rows.contains(sender.id))
            addRow(sender.id);
        fillRow(m_rows.value(sender.id), sender);
    }
    for (const qint64 id : gone) {
        const Row row = m_rows.take(id);
        row.box->hide();
        row.box->deleteLater();
        if (m_form->senderId() == id)
            m_form->addNew();
        if (m_trying == id)
            m_trial->hide();
        if (m_removing == id)
            m_removal->hide();
    }
    m_none->setVisible(senders.empty());
}

void SendersCard::addRow(qint64 id)
{
    Row row{new QWidget, new kit::Label({}, kit::Type::Label), new kit::Label,
        new kit::Label({}, kit::Type::Small, kit::Tone::Text2), kit::plainButton({}), kit::secondaryButton({}),
        kit::plainButton({}), kit::dangerButton({})};
    row.edit->setObjectName(QStringLiteral("sender-edit"));
    row.tryOut->setObjectName(QStringLiteral("sender-try"));
    row.stop->setObjectName(QStringLiteral("sender-stop"));
    row.remove->setObjectName(QStringLiteral("sender-remove"));
    row.state->setWordWrap(true);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space8);
    line->addWidget(row.way);
    line->addWidget(row.account, 1);
    for (kit::Button *button : {row.tryOut, row.edit, row.stop, row.remove}) {
        allow(m_services, access::Right::ManageChannels, button);
        line->addWidget(button);
    }
    column->addLayout(line);
    column->addWidget(row.state);
    m_list->addWidget(row.box);
    m_rows.insert(id, row);
    connect(row.edit, &QPushButton::clicked, this, [this, id] { edit(id); });
    connect(row.tryOut, &QPushButton::clicked, this, [this, id] { askTrial(id); });
    connect(row.stop, &QPushButton::clicked, this, [this, id] { stopOrUse(id); });
    connect(row.remove, &QPushButton::clicked, this, [this, id] { askRemoval(id); });
}

void SendersCard::fillRow(const Row &row, const Sender &sender)
{
    row.way->setText(wayWords(sender.way));
    row.account->setText(tr("%1, %2").arg(sender.account, sender.name));
    const QString why = whyNot(sender);
    row.state->setText(why);
    row.state->setVisible(!why.isEmpty());
    row.state->setTone(
        sender.refused.isEmpty() || sender.refused == messages::kStopped ? kit::Tone::Text2 : kit::Tone::Red);
    row.edit->setText(tr("Change"));
    row.tryOut->setText(tr("Try it…"));
    row.stop->setText(why.isEmpty() ? tr("Stop") : tr("Use again"));
    row.remove->setText(tr("Remove…"));
    row.edit->setAccessibleName(tr("Change %1").arg(sender.account));
    row.tryOut->setAccessibleName(tr("Try %1").arg(sender.account));
    row.stop->setAccessibleName(
        why.isEmpty() ? tr("Stop %1").arg(sender.account) : tr("Use %1 again").arg(sender.account));
    row.remove->setAccessibleName(tr("Remove %1").arg(sender.account));
}

void SendersCard::edit(qint64 id)
{
    askStore(
        m_services.store, this,
        [id, kinds = m_services.messengers](Reader &reader) -> Result<Shown> {
            TRY(const auto sender, messages::findSender(reader, id));
            if (!sender)
                return failAs(QStringLiteral("messages.no-sender"), Error::Kind::Conflict, QString::number(id));
            Shown out{*sender, {}};
            TRY(out.access, messages::accessOf(reader, *sender));
            for (const messengers::MessengerKind &kind : kinds)
                for (const messengers::SenderField &field : kind.fields)
                    if (field.secret)
                        out.access.settings.remove(field.name);
            return out;
        },
        [this](const Result<Shown> &shown) {
            if (!shown)
                return settle(fail(shown.error()));
            hush();
            m_form->edit(shown->sender, shown->access);
            m_formTitle->setText(tr("Settings of %1").arg(shown->sender.account));
        });
}

void SendersCard::save()
{
    const messengers::MessengerKind *kind = m_form->kind();
    if (!kind)
        return;
    tellStore(
        m_services.store, this,
        [kind = *kind, access = m_form->access(), limit = m_form->dailyLimit(), id = m_form->senderId(),
            actor = m_services.actor](Transaction &tx) -> Result<> {
            if (id != 0)
                return messages::changeSender(tx, kind, id, access, limit, actor);
            TRY(const qint64 added, messages::addSender(tx, kind, access, actor));
            if (limit != kind.perDay)
                CHECK(messages::changeSender(tx, kind, added, access, limit, actor));
            return {};
        },
        [this, account = m_form->access().account.trimmed(), isNew = m_form->senderId() == 0](const Result<> &done) {
            if (done) {
                m_form->addNew();
                retranslate();
            } else {
                m_form->showCulprit(done.error().code);
            }
            settle(done, [account, isNew] {
                return isNew ? tr("%1 can write now. Try it; then switch on below what buyers are told.").arg(account)
                             : tr("%1 is changed, and used.").arg(account);
            });
        });
}

void SendersCard::tell(
    Result<> (*act)(Transaction &, qint64, const access::Actor &), qint64 id, std::function<QString()> said)
{
    tellStore(
        m_services.store, this, [act, id, actor = m_services.actor](Transaction &tx) { return act(tx, id, actor); },
        [this, said = std::move(said)](const Result<> &done) { settle(done, said); });
}

void SendersCard::stopOrUse(qint64 id)
{
    const Sender sender = m_senders.value(id);
    if (sender.refused.isEmpty())
        tell(&messages::stopSender, id, [account = sender.account] {
            return tr("%1 is stopped. What buyers are to be told waits until it is used again.").arg(account);
        });
    else
        tell(&messages::useSender, id, [account = sender.account] { return tr("%1 is used again.").arg(account); });
}

/// What cannot be taken back is asked first, where Enter keeps it.
void SendersCard::askRemoval(qint64 id)
{
    m_removing = id;
    hush();
    m_trial->hide();
    m_consequence->setText(tr("Remove %1? Its password or token is erased, and what was switched on with it goes off. "
                              "What it has sent stays with its orders.")
                               .arg(m_senders.value(id).account));
    m_removal->show();
    m_keep->setFocus();
}

void SendersCard::remove()
{
    m_removal->hide();
    tell(&messages::removeSender, m_removing,
        [account = m_senders.value(m_removing).account] { return tr("%1 is removed.").arg(account); });
}

void SendersCard::askTrial(qint64 id)
{
    m_trying = id;
    hush();
    m_removal->hide();
    m_to->lineEdit()->clear();
    m_trial->show();
    m_to->lineEdit()->setFocus();
}

void SendersCard::tryOut()
{
    if (m_busy || m_trying == 0)
        return;
    m_busy = true;
    askStore(
        m_services.store, this,
        [wanted = messages::TrialWanted{.senderId = m_trying,
             .event = messages::Event(m_event->currentIndex()),
             .language = languageOfWindow(),
             .to = m_to->lineEdit()->text()},
            actor = m_services.actor](Reader &reader) { return messages::trialOf(reader, wanted, actor); },
        [this](const Result<messages::Trial> &trial) {
            if (trial)
                return send(*trial);
            m_busy = false;
            m_to->lineEdit()->setFocus();
            settle(fail(trial.error()));
        });
}

void SendersCard::send(const messages::Trial &trial)
{
    const auto kind = std::find_if(m_services.messengers.begin(), m_services.messengers.end(),
        [&](const messengers::MessengerKind &one) { return one.id == messages::wayName(trial.sender.way); });
    if (kind == m_services.messengers.end()) {
        m_busy = false;
        return settle(fail(Error::Kind::Unsupported, messages::wayName(trial.sender.way)));
    }
    say([to = trial.message.to]() -> Outcome { return {kit::Role::Blue, tr("Writing to %1 …").arg(to)}; });
    messengers::Message message = trial.message;
    message.id = message.at = m_services.clock.now();
    auto task
        = connecting::trySender(*kind, trial.access, std::move(message), std::shared_ptr<wire::Wire>(m_makeWire()));
    connecting::runTrial(std::move(task),
        [self = QPointer(this), id = trial.sender.id, to = trial.message.to](
            const Result<messengers::Accepted> &outcome) {
            if (self)
                self->tried(id, to, outcome);
        });
}

void SendersCard::tried(qint64 id, const QString &to, const Result<messengers::Accepted> &outcome)
{
    m_busy = false;
    say([outcome, to]() -> Outcome {
        if (outcome)
            return {kit::Role::Green, tr("Taken for %1: %2").arg(to, outcome->answer)};
        const Sentence said = sentenceFor(outcome.error(), Subject::Message);
        const QString answer = outcome.error().detail.isEmpty() ? QString() : tr(" (%1)").arg(outcome.error().detail);
        return {kit::Role::Red, said.what + answer + u' ' + said.remedy};
    });
    tellStore(
        m_services.store, this,
        [id, outcome, actor = m_services.actor](
            Transaction &tx) { return messages::senderTried(tx, id, outcome, actor); },
        [this](const Result<> &written) {
            if (!written)
                settle(written);
        });
}

void SendersCard::settle(const Result<> &done, std::function<QString()> said)
{
    say([done, said = std::move(said)]() -> Outcome {
        return done ? Outcome{kit::Role::Green, said()}
                    : Outcome{kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole()};
    });
    m_watch->poke();
}

} // namespace selaras::ui
