#include "settings/backup_card.h"

#include "kit/button.h"
#include "kit/file_chooser.h"
#include "kit/format.h"
#include "kit/spark.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/when.h"
#include "sentences/sentence.h"
#include "sentences/who_may.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QtConcurrent>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kWhole = 1000; ///< of the progress; a file has more bytes than an int holds

QString megabytes(qint64 bytes)
{
    constexpr double kMega = 1024.0 * 1024.0;
    return kit::format::decimal(double(bytes) / kMega, bytes < qint64(10 * kMega) ? 1 : 0);
}

/// `dapur-nusa 2026-11-21 14.32.selaras-backup`: sorted by name is sorted by time.
QString nameFor(const QString &inventory, const QDateTime &now)
{
    return QStringLiteral("%1 %2.selaras-backup")
        .arg(QFileInfo(inventory).completeBaseName(), now.toString(QStringLiteral("yyyy-MM-dd HH.mm")));
}

} // namespace

BackupCard::BackupCard(Services &services, std::shared_ptr<access::Session> session, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_session(std::move(session))
    , m_lastLabel(new kit::Label({}, kit::Type::Label))
    , m_lastWords(new kit::Label)
    , m_place(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_far(new kit::Label)
    , m_make(kit::secondaryButton({}))
    , m_stop(kit::plainButton({}))
    , m_line(new kit::ProgressLine)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
    m_make->setObjectName(QStringLiteral("backup-make"));
    m_stop->setObjectName(QStringLiteral("backup-stop"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space24);
    m_lastLabel->setMinimumWidth(Theme::rail);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_lastWords);
    words->addWidget(m_place);
    m_place->setWordWrap(true);
    line->addWidget(m_lastLabel, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    inside()->addLayout(line);
    m_hint->setWordWrap(true);
    inside()->addWidget(m_hint);
    auto *work = new QHBoxLayout;
    work->setSpacing(Theme::space12);
    work->addWidget(m_make);
    work->addWidget(m_line, 1);
    work->addWidget(m_far);
    work->addWidget(m_stop);
    work->addStretch();
    inside()->addLayout(work);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_far), static_cast<QWidget *>(m_stop)})
        widget->hide();
    connect(m_make, &QPushButton::clicked, this, &BackupCard::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] { *m_stopped = true; });
    auto *watch = new CommitWatch(services.store, Topics(Topic::Audit), this);
    connect(watch, &CommitWatch::due, this, &BackupCard::refresh);
    retranslate();
}

BackupCard::~BackupCard()
{
    // The work uses the store and the clock, which may go right after the window.
    *m_stopped = true;
    m_work.waitForFinished();
}

void BackupCard::retranslate()
{
    setTitle(tr("Backup"));
    m_lastLabel->setText(tr("Last tested backup"));
    m_hint->setText(tr(
        "One encrypted file with the inventory and its keys; who has it still needs a password. Keep it on another disk. Work goes on while it is made."));
    m_make->setText(tr("Back up now…"));
    m_make->setForbidden(whoMay(m_services.actor.role, access::Right::Backup));
    m_stop->setText(tr("Stop"));
    refresh();
}

void BackupCard::refresh()
{
    askStore(
        m_services.store, this, [](Reader &reader) { return lastBackup(reader); },
        [this](const Result<std::optional<LastBackup>> &last) {
            if (!last)
                return;
            m_last = *last;
            m_known = true;
            showLast();
        });
}

void BackupCard::showLast()
{
    if (!m_known)
        return;
    const QDateTime now = when::local(m_services.clock.now());
    m_lastWords->setText(m_last ? kit::format::moment(when::local(m_last->createdAt), now) : tr("None yet"));
    m_place->setText(m_last ? QDir::toNativeSeparators(m_last->file)
                            : tr("Without one, a broken disk takes orders, stock and history with it."));
    m_place->setVisible(!m_place->text().isEmpty());
}

void BackupCard::choose()
{
    QString folder = m_last ? QFileInfo(m_last->file).absolutePath() : QString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString name = nameFor(m_services.store.path(), when::local(m_services.clock.now()));
    kit::chooseNewFile(this, tr("Back up the inventory"), QDir(folder).filePath(name), tr("Backups (*.selaras-backup)"),
        [this](const QString &file) { begin(file); });
}

void BackupCard::begin(const QString &file)
{
    if (m_running)
        return;
    m_running = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    hush();
    m_make->setEnabled(false);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_far), static_cast<QWidget *>(m_stop)})
        widget->show();
    showProgress(0);
    m_work = QtConcurrent::run([session = m_session, by = m_services.actor, clock = &m_services.clock, file,
                                   stopped = m_stopped](QPromise<Result<BackupMade>> &promise) {
        promise.setProgressRange(0, kWhole);
        const auto goOn = [&promise, &stopped](qint64 done, qint64 of) {
            promise.setProgressValue(of > 0 ? int(done * kWhole / of) : 0);
            return !*stopped;
        };
        promise.addResult(access::backUp(*session->store, session->keyring.path(), by, file, *clock, goOn));
    });
    whenReady(
        m_work, this, [this, file](const Result<BackupMade> &made) { finish(made, file); },
        [this](int permille) { showProgress(permille); });
}

void BackupCard::showProgress(int permille)
{
    m_line->set(permille, 0, kWhole);
    const qint64 bytes = QFileInfo(m_services.store.path()).size();
    m_far->setText(
        tr("%1 of %2 MB copied and tested").arg(kit::format::percent(permille / 10 / 100.0), megabytes(bytes)));
}

void BackupCard::finish(const Result<BackupMade> &made, const QString &file)
{
    m_running = false;
    m_make->setEnabled(true);
    m_make->setForbidden(whoMay(m_services.actor.role, access::Right::Backup));
    for (QWidget *widget :
        {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_far), static_cast<QWidget *>(m_stop)})
        widget->hide();
    m_make->setFocus();
    say([made, file]() -> Outcome {
        if (!made && made.error().kind == Error::Kind::Cancelled)
            return {kit::Role::Grey, tr("The backup was stopped; no half file is left.")};
        if (!made)
            return {kit::Role::Red, sentenceFor(made.error(), Subject::Here).whole()};
        const QString size = megabytes(made->info.keyringBytes + made->info.inventoryBytes);
        if (!made->noted)
            return {kit::Role::Yellow,
                tr("The backup is good (%1 MB), but the inventory could not be told that it was made: %2")
                    .arg(size, sentenceFor(made->noted.error(), Subject::Here).what)};
        return {kit::Role::Green,
            tr("The backup is made and tested: %1 MB in %2. It opens with the key, and every byte was read again.")
                .arg(size, QDir::toNativeSeparators(file))};
    });
    refresh();
}

} // namespace selaras::ui
