#include "settings/text_form.h"

#include "kit/button.h"
#include "kit/form.h"
#include "kit/notice.h"
#include "sentences/sentence.h"
#include "settings/message_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;
using messages::Text;
using messages::Way;

namespace {

constexpr int kLines = 8; // of the text that are seen at once
constexpr int kAcross = 4; // placeholders beside each other

kit::Label *smallLabel()
{
    auto *label = new kit::Label({}, kit::Type::Small, kit::Tone::Text2);
    label->setWordWrap(true);
    return label;
}

/// The code with the word it is about: "{nama}".
QString faultWords(const Error &why)
{
    const Sentence said = sentenceFor(why, Subject::Here);
    const QString what
        = why.code == u"messages.placeholder" ? TextForm::tr("{%1}: %2").arg(why.detail, said.what) : said.what;
    return what + u' ' + said.remedy;
}

} // namespace

TextForm::TextForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new kit::Label({}, kit::Type::Label))
    , m_bodyLabel(new kit::Label({}, kit::Type::Label))
    , m_placeholdersLabel(smallLabel())
    , m_previewTitle(new kit::Label({}, kit::Type::Label))
    , m_subjectShown(new kit::Label({}, kit::Type::Label))
    , m_preview(new kit::Label)
    , m_source(smallLabel())
    , m_registered(smallLabel())
    , m_subject(new kit::Field({}, new QLineEdit, true))
    , m_body(new QPlainTextEdit)
    , m_fault(new kit::Notice(kit::Role::Red, {}))
    , m_save(kit::secondaryButton({}))
    , m_given(kit::plainButton({}))
    , m_close(kit::plainButton({}))
{
    build();
    connect(m_subject->lineEdit(), &QLineEdit::textChanged, this, &TextForm::showOutcome);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TextForm::showOutcome);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(text()); });
    connect(m_given, &QPushButton::clicked, this,
        [this] { Q_EMIT saveWanted(messages::defaultText(m_key.event, m_key.way, m_key.language)); });
    connect(m_close, &QPushButton::clicked, this, &TextForm::closeWanted);
}

void TextForm::build()
{
    m_subject->lineEdit()->setObjectName(QStringLiteral("text-subject"));
    m_body->setObjectName(QStringLiteral("text-body"));
    m_preview->setObjectName(QStringLiteral("text-preview"));
    m_subjectShown->setObjectName(QStringLiteral("text-subject-shown"));
    m_source->setObjectName(QStringLiteral("text-source"));
    m_save->setObjectName(QStringLiteral("text-save"));
    m_given->setObjectName(QStringLiteral("text-given"));
    m_close->setObjectName(QStringLiteral("text-close"));
    m_body->setTabChangesFocus(true);
    m_body->setProperty("field", true);
    m_body->setProperty("ringed", true);
    m_body->viewport()->setAutoFillBackground(false); // its frame is its ground
    m_body->document()->setDocumentMargin(Theme::cellPadding);
    // Only after the theme is whole: the new style sheet puts back the palette a widget had before.
    connect(Theme::watch(), &kit::ThemeWatch::changed, this, &TextForm::follow);
    follow();
    m_bodyLabel->setBuddy(m_body);
    for (kit::Label *label : {m_preview, m_subjectShown})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    m_placeholders = new QWidget;
    auto *grid = new QGridLayout(m_placeholders);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space16);
    grid->setVerticalSpacing(Theme::space4);
    for (QWidget *part : std::initializer_list<QWidget *>{new kit::Rule(Qt::Horizontal, true), m_title, m_subject,
             m_bodyLabel, m_body, m_placeholdersLabel, m_placeholders, m_fault})
        column->addWidget(part);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::space12);
    for (kit::Button *button : {m_save, m_given, m_close})
        acts->addWidget(button);
    acts->addStretch();
    column->addLayout(acts);
    for (QWidget *part : std::initializer_list<QWidget *>{
             new kit::Rule(Qt::Horizontal, true), m_previewTitle, m_source, m_subjectShown, m_preview, m_registered})
        column->addWidget(part);
    m_fault->hide();
}

void TextForm::follow()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_body), m_body->viewport()})
        widget->setPalette(Theme::current().palette());
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * kLines + 2 * Theme::cellPadding + Theme::space4);
}

void TextForm::setForbidden(const QString &whoMay)
{
    m_forbidden = whoMay;
    m_save->setForbidden(whoMay);
    m_given->setForbidden(whoMay);
}

void TextForm::edit(const messages::TextKey &key, const Text &text, const messages::Sample &sample)
{
    m_key = key;
    m_sample = sample;
    m_subject->lineEdit()->setText(text.subject);
    m_body->setPlainText(text.body);
    retranslate();
    m_body->setFocus();
}

Text TextForm::text() const { return {m_subject->lineEdit()->text(), m_body->toPlainText()}; }

void TextForm::retranslate()
{
    const bool mail = m_key.way == Way::Email;
    m_title->setText(tr("%1, %2, %3").arg(eventWords(m_key.event), wayWords(m_key.way), languageWords(m_key.language)));
    m_subject->setLabel(mail ? tr("Subject") : tr("Name of the template at Meta"));
    m_subject->setHint(
        mail ? QString() : tr("a to z, digits and _; language there: %1").arg(languageName(m_key.language)));
    m_bodyLabel->setText(mail ? tr("Text") : tr("What the template says"));
    m_body->setAccessibleName(m_bodyLabel->text());
    m_placeholdersLabel->setText(tr("What may stand in it; press one to put it where you write:"));
    m_save->setText(tr("Save the text"));
    m_given->setText(tr("As it came"));
    m_close->setText(tr("Close"));
    m_previewTitle->setText(tr("As it arrives"));
    m_source->setText(m_sample.orderNumber.isEmpty() ? tr("Filled in with an invented order.")
                                                     : tr("Filled in with order %1.").arg(m_sample.orderNumber));
    listPlaceholders();
    showOutcome();
}

void TextForm::listPlaceholders()
{
    auto *grid = static_cast<QGridLayout *>(m_placeholders->layout());
    qDeleteAll(m_placeholders->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    int at = 0;
    for (const QString &name : messages::placeholdersOf(m_key.event)) {
        const QString braced = u'{' + name + u'}';
        auto *button = kit::linkButton(braced);
        button->setToolTip(placeholderWords(name));
        button->setAccessibleName(tr("%1: %2").arg(braced, placeholderWords(name)));
        connect(button, &QPushButton::clicked, this, [this, braced] {
            m_body->insertPlainText(braced);
            m_body->setFocus();
        });
        grid->addWidget(button, at / kAcross, at % kAcross, Qt::AlignLeft);
        ++at;
    }
}

QString TextForm::previewOf(const Text &text) const { return messages::filled(text.body, m_sample.values).trimmed(); }

void TextForm::showOutcome()
{
    const Text now = text();
    const auto sound = messages::checkText(now, m_key.event, m_key.way);
    m_fault->setVisible(!sound);
    if (!sound)
        m_fault->set(kit::Role::Red, faultWords(sound.error()), {});
    m_save->setEnabled(sound.has_value() && m_forbidden.isEmpty());
    m_given->setEnabled(m_forbidden.isEmpty() && now != messages::defaultText(m_key.event, m_key.way, m_key.language));
    const bool mail = m_key.way == Way::Email;
    m_subjectShown->setVisible(mail);
    m_subjectShown->setText(mail ? messages::filled(now.subject, m_sample.values) : QString());
    m_preview->setText(previewOf(now));
    m_registered->setVisible(!mail && sound);
    if (mail || !sound)
        return;
    QStringList variables;
    int number = 0;
    for (const QString &name : messages::parametersOf(now.body))
        variables << tr("{{%1}} is %2").arg(++number).arg(placeholderWords(name));
    m_registered->setText(tr("Register it with Meta as %1, language %2: %3")
                              .arg(now.subject, languageName(m_key.language), messages::registered(now.body))
        + (variables.isEmpty() ? QString() : u'\n' + variables.join(QStringLiteral(", "))));
}

} // namespace selaras::ui
