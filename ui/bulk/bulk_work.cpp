#include "bulk/bulk_work.h"

#include "access/actor.h"
#include "bulk/choice_form.h"
#include "kit/button.h"
#include "kit/format.h"
#include "kit/label.h"
#include "kit/pane.h"
#include "kit/spark.h"
#include "pages/ask.h"
#include "sentences/sentence.h"

#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr std::size_t kShown = 200; ///< failures; more than a person reads

Label *paragraph(const QString &text, Tone tone)
{
    auto *label = new Label(text, Type::Body, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

BulkWork::BulkWork(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Theme::edge, Theme::space12, Theme::edge, Theme::space12);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

QString BulkWork::words() const { return m_words ? m_words->text() : m_deed.question; }

std::optional<qint64> BulkWork::asksAbout() const
{
    const bool asks = isVisibleTo(parentWidget()) && !m_running && !m_words;
    return asks && m_orders.size() == 1 ? std::optional(m_orders.front().id) : std::nullopt;
}

void BulkWork::withdraw()
{
    if (!m_running && !isHidden())
        leave();
}

void BulkWork::clear()
{
    delete m_body;
    m_form = nullptr;
    m_words = nullptr;
    m_line = nullptr;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    m_column->addWidget(m_body);
}

bool BulkWork::ask(Deed deed, std::vector<Order> orders)
{
    if (m_running || orders.empty())
        return false;
    m_deed = std::move(deed);
    m_orders = std::move(orders);
    if (m_orders.size() == 1) // of one order it says which
        m_deed.question = QStringLiteral("%1: %2").arg(m_orders.front().number, m_deed.question);
    ++m_asked;
    clear();
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    if (!m_deed.choices.isEmpty()) {
        m_form = new ChoiceForm({m_deed.question, m_deed.choices, m_deed.missing, m_deed.consequences});
        connect(m_form, &ChoiceForm::confirmed, this, &BulkWork::begin);
        column->addWidget(m_form);
    } else {
        column->addWidget(new SectionTitle(m_deed.question));
        for (const QString &consequence : m_deed.consequences)
            column->addWidget(paragraph(consequence, Tone::Text2));
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space8);
    Button *act = primaryButton(m_deed.act, QStringLiteral("Enter"));
    Button *no = secondaryButton(tr("Not now"), QStringLiteral("Esc"));
    connect(act, &QPushButton::clicked, this, [this] {
        if (m_form)
            m_form->confirm();
        else
            begin(0);
    });
    connect(no, &QPushButton::clicked, this, &BulkWork::leave);
    line->addWidget(act);
    line->addWidget(no);
    line->addStretch();
    column->addLayout(line);
    show();
    if (m_form)
        m_form->setFocus();
    else
        setFocus();
    return true;
}

void BulkWork::begin(int choice)
{
    if (!m_deed.before)
        return run(choice);
    m_deed.before(choice, [self = QPointer<BulkWork>(this), asked = m_asked, choice] {
        if (self && self->m_asked == asked && !self->m_running)
            self->run(choice);
    });
}

void BulkWork::run(int choice)
{
    ++m_asked;
    m_choice = choice;
    m_next = 0;
    m_done = 0;
    m_failures.clear();
    m_running = true;
    m_stopped = false;
    clear();
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space12);
    m_words = new Label({}, Type::Body);
    m_line = new ProgressLine;
    m_line->setFixedWidth(Theme::masterList);
    Button *stop = secondaryButton(tr("Stop after these"), QStringLiteral("Esc"));
    connect(stop, &QPushButton::clicked, this, &BulkWork::leave);
    line->addWidget(m_words);
    line->addWidget(m_line);
    line->addStretch();
    line->addWidget(stop);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(line);
    setFocus();
    goOn();
}

void BulkWork::goOn()
{
    m_words->setText(tr("%1 of %2").arg(format::count(qint64(m_next)), format::count(qint64(m_orders.size()))));
    m_line->set(m_done, int(m_failures.size()), int(m_orders.size()));
    if (m_next >= m_orders.size() || m_stopped) {
        finish();
        return;
    }
    const auto from = m_orders.begin() + std::ptrdiff_t(m_next);
    const std::vector<Order> some(
        from, from + std::ptrdiff_t(qMin(std::size_t(m_deed.atOnce), m_orders.size() - m_next)));
    m_next += some.size();
    const auto work = [some, deed = m_deed, choice = m_choice, actor = m_services.actor](
                          Transaction &tx) -> Result<std::vector<Failure>> {
        CHECK(access::demand(actor, deed.right));
        std::vector<Failure> failed;
        for (const Order &order : some) {
            const auto one = tx.attempt([&] { return deed.work(tx, order.id, choice, actor.auditName()); });
            if (!one && one.error().kind == Error::Kind::Storage)
                return tl::unexpected(one.error());
            if (!one)
                failed.push_back({order.number, one.error()});
        }
        return failed;
    };
    tellStore(m_services.store, this, work, [this, some](Result<std::vector<Failure>> failed) {
        if (failed) {
            m_done += int(some.size() - failed->size());
            m_failures.insert(m_failures.end(), failed->begin(), failed->end());
        } else { // nothing of these was written, and the next would fare no better
            for (const Order &order : some)
                m_failures.push_back({order.number, failed.error()});
            m_stopped = true;
        }
        goOn();
    });
}

void BulkWork::finish()
{
    if (!m_deed.after)
        return end(m_deed.done.arg(format::count(m_done)));
    if (m_stopped)
        return end(m_deed.stopped);
    m_words->setText(m_deed.together);
    m_deed.after(m_choice, [self = QPointer<BulkWork>(this)](Ended ended) {
        if (!self)
            return;
        self->m_failures.insert(self->m_failures.end(), ended.failures.begin(), ended.failures.end());
        self->end(ended.words);
    });
}

void BulkWork::end(const QString &told)
{
    m_running = false;
    clear();
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    QString words = told;
    if (!m_failures.empty())
        words += QStringLiteral(". ")
            + (m_deed.after ? tr("Left out: %1") : tr("Refused: %1")).arg(format::count(qint64(m_failures.size())));
    if (m_next < m_orders.size())
        words += QStringLiteral(". ") + tr("Not begun: %1").arg(format::count(qint64(m_orders.size() - m_next)));
    m_words = new Label(words, Type::Strong);
    column->addWidget(m_words);
    if (!m_failures.empty()) {
        auto *list = new QWidget;
        auto *rows = new QVBoxLayout(list);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(Theme::space4);
        for (std::size_t i = 0; i < qMin(kShown, m_failures.size()); ++i) {
            const Sentence why = sentenceFor(m_failures[i].why, Subject::Here);
            const QString number = m_failures[i].number;
            rows->addWidget(
                paragraph((number.isEmpty() ? QString() : number + QStringLiteral(": ")) + why.what + u' ' + why.remedy,
                    Tone::Text));
        }
        rows->addStretch();
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setMaximumHeight(Theme::current().scaled(Theme::masterList) / 2);
        scroll->setWidget(list);
        column->addWidget(scroll);
    }
    auto *line = new QHBoxLayout;
    Button *close = secondaryButton(tr("Close"), QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &BulkWork::leave);
    line->addWidget(close);
    line->addStretch();
    column->addLayout(line);
    if (m_failures.empty() && m_next >= m_orders.size())
        QMetaObject::invokeMethod(this, &BulkWork::leave, Qt::QueuedConnection);
}

void BulkWork::leave()
{
    if (m_running) {
        m_stopped = true;
        return;
    }
    ++m_asked;
    hide();
    Q_EMIT closed();
}

void BulkWork::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && !m_running && !m_form && !m_words)
        begin(0);
    else
        QWidget::keyPressEvent(event);
}

} // namespace selaras::ui
