#include "pages/file_frame.h"

#include "kit/filter_bar.h"
#include "kit/notice.h"
#include "kit/spark.h"
#include "kit/spoken.h"
#include "kit/table_view.h"

#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

FileFrame::FileFrame(Chip *chip, Button *act, TableView *table, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Section))
    , m_words(new Label({}, Type::Body, Tone::Text2))
    , m_notice(new Notice(Role::Yellow, {}))
    , m_spoken(new Spoken(this))
    , m_line(new ProgressLine)
    , m_begin(primaryButton({}, QStringLiteral("↵")))
    , m_stop(secondaryButton({}))
    , m_close(secondaryButton({}, QStringLiteral("Esc")))
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new FilterBar;
    bar->addLeft(m_title);
    bar->addLeft(chip);
    for (Button *button : {act, m_stop, m_close, m_begin})
        bar->addRight(button);
    column->addWidget(bar);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Theme::edge, Theme::space8, Theme::edge, Theme::space12);
    above->setSpacing(Theme::space8);
    above->addWidget(m_words);
    above->addWidget(m_line);
    above->addWidget(m_notice);
    column->addLayout(above);
    column->addWidget(table, 1);
    setFocusProxy(table);
    m_notice->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] { *m_stopped = true; });
    (new Spoken(m_stop))->say([this] {
        m_stop->setText(tr("Stop"));
        m_close->setText(tr("Close"));
    });
}

FileFrame::~FileFrame()
{
    *m_stopped = true;
    m_work.waitForFinished();
}

void FileFrame::say(std::function<void()> words)
{
    m_notice->hide();
    m_spoken->say(std::move(words));
}

void FileFrame::notice(Role role, const QString &what, const QString &more)
{
    m_notice->set(role, what, more);
    m_notice->show();
}

void FileFrame::setWorking(bool working)
{
    m_stop->setVisible(working);
    m_line->setVisible(working);
    m_close->setVisible(!working);
}

void FileFrame::progress(int done, int failed, int total) { m_line->set(done, failed, qMax(1, total)); }

FileFrame::Stop FileFrame::newStop()
{
    m_stopped = std::make_shared<std::atomic_bool>(false);
    return m_stopped;
}

} // namespace selaras::ui
