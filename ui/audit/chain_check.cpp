#include "audit/chain_check.h"

#include "audit/log.h"
#include "kit/badge.h"
#include "kit/button.h"
#include "kit/format.h"
#include "kit/number.h"
#include "kit/spark.h"
#include "pages/ask.h"
#include "sentences/sentence.h"

#include <QBoxLayout>

namespace selaras::ui::log {

using kit::Role;
using kit::Theme;
namespace format = kit::format;

namespace {

constexpr int kLookEvery = 250; ///< ms
constexpr int kSealShown = 16; ///< of 64 hexadecimal digits; enough to compare with a note

} // namespace

ChainCheck::ChainCheck(Services &services, QWidget *parent)
    : kit::Region(Fill::Surface, Qt::BottomEdge, parent)
    , m_services(services)
    , m_badge(new kit::BadgeLabel)
    , m_line(new kit::NumberLabel({}, kit::Type::Body))
    , m_bar(new kit::ProgressLine)
    , m_stop(kit::secondaryButton({}))
{
    setFixedHeight(Theme::filterBar);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    line->setSpacing(Theme::space12);
    line->addWidget(m_badge);
    line->addWidget(m_line);
    line->addWidget(m_bar);
    line->addStretch();
    line->addWidget(m_stop);
    m_bar->setFixedWidth(Theme::rail);
    connect(m_stop, &kit::Button::clicked, this, [this] {
        if (m_walk && m_walking)
            m_walk->stop = true;
        else
            hide();
    });
    connect(&m_timer, &QTimer::timeout, this, &ChainCheck::showProgress);
    hide();
}

ChainCheck::~ChainCheck()
{
    if (m_walk)
        m_walk->stop = true;
}

QString ChainCheck::line() const { return m_line->text(); }

void ChainCheck::start()
{
    if (m_walking)
        return;
    m_walking = true;
    m_walk = std::make_shared<Walk>();
    m_stop->setText(tr("Stop"));
    m_bar->show();
    showProgress();
    show();
    m_timer.start(kLookEvery);
    askStore(
        m_services.store, this,
        [walk = m_walk](Reader &reader) -> Result<audit::ChainReport> {
            TRY(walk->total, audit::newestSeq(reader));
            return audit::verifyChain(reader, [&walk](qint64 done) {
                walk->done = done;
                return !walk->stop;
            });
        },
        [this](const Result<audit::ChainReport> &report) {
            m_timer.stop();
            m_walking = false;
            showReport(report);
        });
}

void ChainCheck::showProgress()
{
    const qint64 done = m_walk->done, total = m_walk->total;
    m_badge->set(Role::Blue, tr("Checking"));
    m_line->setText(tr("%1 of %2 entries").arg(format::count(done), format::count(total)));
    constexpr int kParts = 1000;
    m_bar->set(total == 0 ? 0 : int(done * kParts / total), 0, kParts);
}

void ChainCheck::showReport(const Result<audit::ChainReport> &report)
{
    m_bar->hide();
    m_stop->setText(tr("Close"));
    if (!report && report.error().kind == Error::Kind::Cancelled) {
        m_badge->set(Role::Grey, tr("Stopped"));
        m_line->setText(tr("%1 entries hold so far").arg(format::count(m_walk->done)));
    } else if (!report) {
        m_badge->set(Role::Yellow, tr("Not checked"));
        m_line->setText(sentenceFor(report.error(), Subject::Here).what);
    } else if (report->brokenAt) {
        m_badge->set(Role::Red, tr("Broken"));
        m_line->setText(tr("Entry %1 was changed or one before it is missing. The %2 entries before it hold.")
                            .arg(format::count(*report->brokenAt), format::count(report->entries)));
    } else {
        m_badge->set(Role::Green, tr("Holds"));
        m_line->setText(
            tr("%1 entries, nothing changed. Seal %2")
                .arg(format::count(report->entries), QString::fromLatin1(report->head.toHex().left(kSealShown))));
        m_line->setToolTip(QString::fromLatin1(report->head.toHex()));
    }
}

} // namespace selaras::ui::log
