#include "access/step_lock.h"

#include "access/new_password.h"
#include "access/recovery_card.h"
#include "access/recovery_sheet.h"
#include "access/step_shop.h"
#include "access/words.h"
#include "kit/button.h"
#include "kit/file_chooser.h"
#include "kit/notice.h"
#include "pages/ask.h"
#include "store/setting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using access::NewSession;
using access::Session;
using kit::Theme;

namespace {

QLineEdit *edit(const char *name, bool secret)
{
    auto *made = new QLineEdit;
    made->setObjectName(QString::fromLatin1(name));
    if (secret)
        made->setEchoMode(QLineEdit::Password);
    return made;
}

kit::Field *groupField(const char *name)
{
    auto *line = edit(name, false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(Theme::current().font(kit::Type::Section).pixelSize());
    fixed.setLetterSpacing(QFont::AbsoluteSpacing, Theme::space2);
    fixed.setCapitalization(QFont::AllUppercase);
    line->setFont(fixed);
    line->setMaxLength(4);
    return new kit::Field({}, line);
}

} // namespace

StepLock::StepLock(WizardState &state)
    : WizardStep(state)
    , m_name(new kit::Field({}, edit("owner-name", false)))
    , m_password(new kit::Field({}, edit("owner-password", true)))
    , m_again(new kit::Field({}, edit("owner-password-again", true)))
    , m_first(groupField("group-first"))
    , m_second(groupField("group-second"))
    , m_codeTitle(new kit::Label({}, kit::Type::Section))
    , m_codeHint(new kit::Label({}, kit::Type::Body, kit::Tone::Text2))
    , m_proofTitle(new kit::Label({}, kit::Type::Strong))
    , m_print(kit::secondaryButton({}))
    , m_save(kit::secondaryButton({}))
    , m_card(new RecoveryCard)
    , m_notice(new kit::Notice(kit::Role::Yellow, {}))
    , m_who(new QWidget)
    , m_code(new QWidget)
{
    auto *who = new QHBoxLayout(m_who);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(Theme::space20);
    for (auto *field : {m_name, m_password, m_again})
        who->addWidget(field, 1, Qt::AlignTop);
    auto *code = new QVBoxLayout(m_code);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(Theme::space12);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space12);
    head->addWidget(m_codeTitle);
    head->addWidget(m_codeHint);
    head->addStretch();
    head->addWidget(m_print);
    head->addWidget(m_save);
    m_print->setIconName(QStringLiteral("printer"));
    m_save->setIconName(QStringLiteral("download"));
    code->addLayout(head);
    code->addWidget(m_card);
    code->addWidget(m_notice);
    code->addSpacing(Theme::space8);
    code->addWidget(m_proofTitle);
    auto *proof = new QHBoxLayout;
    proof->setSpacing(Theme::space20);
    proof->addWidget(m_first, 1);
    proof->addWidget(m_second, 1);
    proof->addStretch(1);
    code->addLayout(proof);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space24);
    column->addWidget(m_who);
    column->addWidget(m_code);
    column->addStretch();
    m_code->hide();

    m_chosen = new NewPassword(m_password, m_again, [this] {
        return QStringList{m_name->lineEdit()->text(), m_state.shopName};
    });
    connect(m_name->lineEdit(), &QLineEdit::textEdited, m_password, [this] { m_password->check(); }); // easier with it
    for (auto *field : {m_name, m_password, m_again})
        connect(field->lineEdit(), &QLineEdit::textChanged, this, &StepLock::changed);
    for (auto *field : {m_first, m_second}) {
        connect(field->lineEdit(), &QLineEdit::textChanged, this, [this, field] {
            const int which = field == m_first ? 0 : 1;
            if (field->lineEdit()->text().size() < 4)
                field->setFinding({});
            else if (proven(which))
                field->setFinding({kit::Role::Green, tr("Right")});
            else
                field->setFinding({kit::Role::Red, tr("Not what group %1 says").arg(m_groups[which] + 1)});
            Q_EMIT changed();
        });
    }
    connect(m_print, &QPushButton::clicked, this, &StepLock::printCode);
    connect(m_save, &QPushButton::clicked, this, &StepLock::saveCode);
    retranslate();
}

void StepLock::retranslate()
{
    m_name->setLabel(tr("Your name"));
    m_password->setLabel(tr("Owner's password"));
    m_again->setLabel(tr("Repeat"));
    m_codeTitle->setText(m_anew ? tr("New recovery code") : tr("Recovery code"));
    m_codeHint->setText(m_kept.isEmpty() ? tr("shown only once") : m_kept);
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save to USB…"));
    if (m_anew)
        m_notice->set(kit::Role::Yellow, tr("The old sheet is void: this is a new code."),
            tr("Selaras was closed before the first code was proven, so that one opens nothing any more. Destroy its sheet and keep this one, away from this PC. Without the password and without this code nobody can open the shop's data, not even we."));
    else
        m_notice->set(kit::Role::Yellow, tr("Keep it away from this PC."),
            tr("Without the password and without this code nobody can open the shop's data, not even we."));
    m_proofTitle->setText(tr("Prove that it is kept"));
    m_first->setLabel(tr("Group %1").arg(m_groups[0] + 1));
    m_second->setLabel(tr("Group %1").arg(m_groups[1] + 1));
}

QString StepLock::intro() const
{
    return tr(
        "All data is kept encrypted on this PC. Only your password or the recovery code can open it. We keep no copy.");
}

QString StepLock::nextWord() const { return m_state.session ? QString() : tr("Lock and show the code"); }

QString StepLock::missing() const
{
    if (m_proven)
        return {};
    if (m_state.session) {
        for (int which : {0, 1})
            if (!proven(which))
                return tr("Fill in group %1 to go on").arg(m_groups[which] + 1);
        return {};
    }
    if (m_name->lineEdit()->text().simplified().isEmpty())
        return tr("Fill in your name to go on");
    if (!m_chosen->isStrong())
        return tr("Choose a strong password to go on");
    return m_chosen->isRepeated() ? QString() : tr("Repeat the password to go on");
}

void StepLock::enter()
{
    if (m_state.session && m_words.isEmpty() && !m_asked && !m_proven)
        renew(); // quit before the code was proven: the old one opens nothing any more
    if (m_state.session)
        m_first->lineEdit()->setFocus();
    else
        m_name->lineEdit()->setFocus();
}

void StepLock::commit(std::function<void(const QString &)> done)
{
    if (!m_state.session) {
        make(std::move(done));
        return;
    }
    m_proven = true;
    m_words.clear();
    m_card->setCode({});
    done({});
}

void StepLock::make(std::function<void(const QString &)> done)
{
    const QString path
        = m_state.parts.path.isEmpty() ? inventoryPath(m_state.parts.folder, m_state.shopName) : m_state.parts.path;
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        done(tr("The folder cannot be made. Choose a shop name without unusual signs, or free some disk space."));
        return;
    }
    m_who->setEnabled(false);
    using Made = std::shared_ptr<Result<NewSession>>;
    whenReady(QtConcurrent::run(
                  [path, name = m_name->lineEdit()->text(), password = passwordSecret(m_password->lineEdit()->text()),
                      setting = m_state.parts.setting, shop = m_state.shopName, zone = m_state.timeZone]() -> Made {
                      auto made = std::make_shared<Result<NewSession>>(access::setUp(path, name, password, setting));
                      if (!*made)
                          return made;
                      auto &store = *(*made)->session.store;
                      auto kept = store.write([shop, zone](Transaction &tx) -> Result<> {
                          CHECK(setSetting(tx, QStringLiteral("shop.name"), shop));
                          CHECK(setSetting(tx, QStringLiteral("shop.time-zone"), zone));
                          return setSetting(tx, QStringLiteral("setup.step"), QStringLiteral("lock"));
                      });
                      kept.waitForFinished();
                      if (const Result<> wrote = kept.takeResult(); !wrote)
                          *made = fail(wrote.error());
                      else
                          store.moveToThread(QCoreApplication::instance()->thread());
                      return made;
                  }),
        this, [this, done](const Made &made) {
            m_who->setEnabled(true);
            if (!*made) {
                done(openSentence(made->error()));
                return;
            }
            m_state.session = std::make_shared<Session>(std::move((*made)->session));
            m_state.services = m_state.parts.opened(m_state.session);
            m_chosen->clear();
            showCode((*made)->recoveryCode, false);
            done({});
        });
}

void StepLock::renew()
{
    m_asked = true;
    whenReady(QtConcurrent::run([session = m_state.session] { return access::renewRecoveryCode(*session); }), this,
        [this](const Result<QString> &code) {
            m_asked = false;
            if (code)
                showCode(*code, true);
            else
                m_notice->set(kit::Role::Red, openSentence(code.error()), {});
            m_code->show();
        });
}

void StepLock::showCode(const QString &code, bool anew)
{
    m_words = code;
    m_anew = anew;
    m_kept.clear();
    m_card->setCode(code);
    SystemRandom random;
    const int groups = m_card->groupCount();
    m_groups[0] = int(random.below(quint64(groups - 1)));
    m_groups[1] = m_groups[0] + 1 + int(random.below(quint64(groups - 1 - m_groups[0])));
    m_first->lineEdit()->clear();
    m_second->lineEdit()->clear();
    m_who->hide();
    m_code->show();
    retranslate();
    m_first->lineEdit()->setFocus();
    Q_EMIT changed();
}

bool StepLock::proven(int which) const
{
    const auto *field = which == 0 ? m_first : m_second;
    return !m_words.isEmpty()
        && field->lineEdit()->text().trimmed().compare(m_card->group(m_groups[which]), Qt::CaseInsensitive) == 0;
}

void StepLock::saveCode()
{
    kit::chooseFileToSave(this, tr("Save the recovery code"), tr("recovery-code.txt"), {},
        [this](const QString &path) { writeCode(path); });
}

void StepLock::writeCode(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = (m_state.shopName + u'\n' + m_words + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_notice->set(kit::Role::Red, tr("The file could not be written."),
            tr("Choose another place, or write the code on paper."));
    else
        keptIn(tr("saved in %1").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
}

void StepLock::printCode()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Recovery code"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_notice->set(
            kit::Role::Red, tr("The printer does not answer."), tr("Choose another one, or write the code on paper."));
        return;
    }
    drawRecoverySheet(
        &painter, QRectF(QPointF(0, 0), printer.pageRect(QPrinter::DevicePixel).size()), m_state.shopName, m_words);
    painter.end();
    keptIn(tr("sent to %1").arg(printer.printerName().isEmpty() ? printer.outputFileName() : printer.printerName()));
}

/// Says where the code was put, in place of what went wrong before.
void StepLock::keptIn(const QString &words)
{
    m_kept = words;
    retranslate();
    m_first->lineEdit()->setFocus();
}

} // namespace selaras::ui
