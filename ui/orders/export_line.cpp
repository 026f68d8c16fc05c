#include "orders/export_line.h"

#include "kit/button.h"
#include "kit/format.h"
#include "kit/label.h"
#include "kit/spark.h"
#include "kit/spoken.h"
#include "pages/ask.h"
#include "sentences/sentence.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QtConcurrent>

namespace selaras::ui {

using namespace kit;

ExportLine::ExportLine(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_words(new Label)
    , m_spoken(new Spoken(this))
    , m_line(new ProgressLine)
    , m_stop(secondaryButton({}))
    , m_cancel(std::make_shared<std::atomic_bool>(false))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::edge, Theme::space4, Theme::edge, Theme::space4);
    line->setSpacing(Theme::space12);
    line->addWidget(m_words);
    line->addWidget(m_line);
    line->addStretch();
    line->addWidget(m_stop);
    m_line->setFixedWidth(Theme::masterList);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_running)
            *m_cancel = true;
        else
            hide();
    });
    hide();
}

ExportLine::~ExportLine()
{
    // The work uses the store, which may go right after the window: it ends at the next page.
    *m_cancel = true;
    m_work.waitForFinished();
}

QString ExportLine::words() const { return m_words->text(); }

bool ExportLine::start(const orders::ExportOrder &order, int total)
{
    if (m_running)
        return false;
    m_running = true;
    m_total = total;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_line->setVisible(true);
    progress(0);
    show();
    const QPointer<ExportLine> self(this);
    // The line may go away while the file is written: only what the work itself needs is given to it.
    const auto tell = [self](int rows) {
        QMetaObject::invokeMethod(qApp, [self, rows] {
            if (self)
                self->progress(rows);
        });
    };
    m_work = QtConcurrent::run([store = &m_store, order, tell, cancel = m_cancel] {
        return orders::exportOrders(*store, order, tell, cancel.get());
    });
    whenReady(m_work, this, [this, name = QFileInfo(order.path).fileName()](Result<orders::ExportOutcome> outcome) {
        finish(outcome, name);
    });
    return true;
}

void ExportLine::progress(int rows)
{
    m_spoken->say([this, rows] {
        m_stop->setText(tr("Stop"));
        m_words->setText(tr("Exporting %1 of %2").arg(format::count(rows), format::count(m_total)));
    });
    m_line->set(rows, 0, qMax(1, m_total));
}

void ExportLine::finish(const Result<orders::ExportOutcome> &outcome, const QString &fileName)
{
    m_running = false;
    m_line->hide();
    m_spoken->say([this, outcome, fileName] {
        m_stop->setText(tr("Close"));
        if (!outcome)
            m_words->setText(sentenceFor(outcome.error(), Subject::Here).whole());
        else if (outcome->cancelled)
            m_words->setText(tr("Stopped; no file was left"));
        else
            m_words->setText(tr("%1 is written; orders in it: %2").arg(fileName, format::count(outcome->rows)));
    });
    Q_EMIT ended();
}

} // namespace selaras::ui
