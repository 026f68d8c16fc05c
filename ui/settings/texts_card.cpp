#include "settings/texts_card.h"

#include "kit/button.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "sentences/sentence.h"
#include "settings/message_words.h"
#include "settings/text_form.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;
using messages::Event;
using messages::Language;
using messages::Text;
using messages::TextKey;
using messages::Way;

TextKey TextsCard::keyAt(int event, int column)
{
    return {Event(event), Way(column / messages::kLanguages), Language(column % messages::kLanguages)};
}

TextsCard::TextsCard(Services &services, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Shops, this))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_form(new TextForm)
{
    m_hint->setWordWrap(true);
    inside()->addWidget(m_hint);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space12);
    grid->setVerticalSpacing(Theme::space4);
    grid->setColumnStretch(0, 1);
    inside()->addLayout(grid);
    for (int column = 0; column < kColumns; ++column) {
        m_heads[std::size_t(column)] = new kit::Label({}, kit::Type::Label);
        grid->addWidget(m_heads[std::size_t(column)], 0, column + 1);
    }
    for (int event = 0; event < messages::kEvents; ++event) {
        m_events[std::size_t(event)] = new kit::Label;
        grid->addWidget(m_events[std::size_t(event)], event + 1, 0);
        for (int column = 0; column < kColumns; ++column) {
            const TextKey key = keyAt(event, column);
            auto *button = kit::linkButton({});
            button->setObjectName(QStringLiteral("text-%1-%2-%3")
                                      .arg(messages::eventName(key.event), messages::wayName(key.way),
                                          messages::languageName(key.language)));
            m_texts[std::size_t(event)][std::size_t(column)] = button;
            grid->addWidget(button, event + 1, column + 1, Qt::AlignLeft);
            connect(button, &QPushButton::clicked, this, [this, key] {
                hush();
                open(key);
            });
        }
    }
    inside()->addWidget(m_form);
    m_form->hide();
    connect(m_form, &TextForm::saveWanted, this, &TextsCard::save);
    connect(m_form, &TextForm::closeWanted, this, [this] { m_form->hide(); });
    connect(m_watch, &CommitWatch::due, this, &TextsCard::refresh);
    if (!access::may(services.actor.role, access::Right::ManageChannels))
        hide();
    retranslate();
}

void TextsCard::retranslate()
{
    setTitle(tr("Messages: texts"));
    m_hint->setText(tr("Selaras comes with a text for each event. One of your own takes its place."));
    for (int column = 0; column < kColumns; ++column) {
        const TextKey key = keyAt(0, column);
        m_heads[std::size_t(column)]->setText(
            QStringLiteral("%1, %2").arg(wayWords(key.way), messages::languageName(key.language).toUpper()));
    }
    for (int event = 0; event < messages::kEvents; ++event)
        m_events[std::size_t(event)]->setText(eventWords(Event(event)));
    if (!m_form->isHidden())
        m_form->retranslate();
    m_form->setForbidden(whoMay(m_services, access::Right::ManageChannels));
    showOwn(m_own);
    refresh();
}

void TextsCard::refresh()
{
    askStore(
        m_services.store, this, [](Reader &reader) { return messages::ownTexts(reader); },
        [this](const Result<std::vector<TextKey>> &own) {
            if (own)
                showOwn(*own);
            else
                settle(fail(own.error()));
        });
}

void TextsCard::showOwn(const std::vector<TextKey> &own)
{
    m_own = own;
    for (int event = 0; event < messages::kEvents; ++event)
        for (int column = 0; column < kColumns; ++column) {
            const TextKey key = keyAt(event, column);
            const bool ours = std::find(own.begin(), own.end(), key) != own.end();
            kit::Button *button = m_texts[std::size_t(event)][std::size_t(column)];
            button->setText(ours ? tr("Your own") : tr("As it came"));
            button->setAccessibleName(
                QStringLiteral("%1, %2, %3: %4")
                    .arg(eventWords(key.event), wayWords(key.way), languageWords(key.language), button->text()));
        }
}

void TextsCard::open(const TextKey &key)
{
    struct Found {
        Text text;
        messages::Sample sample;
    };
    askStore(
        m_services.store, this,
        [key, actor = m_services.actor](Reader &reader) -> Result<Found> {
            Found out;
            TRY(out.text, messages::textFor(reader, key.event, key.way, key.language));
            TRY(out.sample, messages::sampleFor(reader, key.event, key.language, actor));
            return out;
        },
        [this, key](const Result<Found> &found) {
            if (!found)
                return settle(fail(found.error()));
            m_form->show();
            m_form->edit(key, found->text, found->sample);
        });
}

void TextsCard::save(const Text &text)
{
    tellStore(
        m_services.store, this,
        [key = m_form->key(), text, actor = m_services.actor](
            Transaction &tx) { return messages::setText(tx, key.event, key.way, key.language, text, actor); },
        [this, key = m_form->key(), text](const Result<> &done) {
            if (done && m_form->key() == key)
                open(key);
            settle(done, [given = text == messages::defaultText(key.event, key.way, key.language)] {
                return given ? tr("It is the text that came with Selaras again.")
                             : tr("The text is saved; the next message has it.");
            });
        });
}

void TextsCard::settle(const Result<> &done, std::function<QString()> said)
{
    say([done, said = std::move(said)]() -> Outcome {
        return done ? Outcome{kit::Role::Green, said()}
                    : Outcome{kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole()};
    });
    m_watch->poke();
}

} // namespace selaras::ui
