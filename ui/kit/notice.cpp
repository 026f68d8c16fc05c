#include "kit/notice.h"

#include "kit/badge.h"
#include "kit/keycap.h"
#include "kit/shape.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace selaras::kit {

Notice::Notice(Role role, const QString &title, const QString &body, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Strong))
    , m_body(new Label)
    , m_words(new QVBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    const int left = Theme::space12 + Theme::current().scaled(Theme::shape) + Theme::space10;
    line->setContentsMargins(left, Theme::space10, Theme::space12, Theme::space10);
    m_title->setWordWrap(true);
    m_body->setWordWrap(true);
    m_words->setSpacing(0);
    m_words->addWidget(m_title);
    m_words->addWidget(m_body);
    line->addLayout(m_words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(Theme::watch(), &ThemeWatch::changed, this, qOverload<>(&QWidget::update));
    set(role, title, body);
}

void Notice::set(Role role, const QString &title, const QString &body)
{
    m_role = role;
    m_title->setText(title);
    m_title->setTone(toneOf(role));
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(body);
    update();
}

void Notice::setButton(Button *button)
{
    delete m_button;
    m_button = button;
    if (button) {
        m_words->addSpacing(Theme::space4);
        m_words->addWidget(button, 0, Qt::AlignLeft);
    }
}

QSize Notice::minimumSizeHint() const { return QWidget::minimumSizeHint(); }

void Notice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    fillRounded(&painter, rect(), Theme::radiusControl, theme.role(m_role).fill);
    const int side = theme.scaled(Theme::shape);
    const QRectF first(m_title->geometry().topLeft(), QSizeF(side, theme.lineHeight(Type::Body)));
    drawShape(&painter, QRectF(Theme::space12, first.center().y() - side / 2.0, side, side), m_role);
}

Toast::Toast(QWidget *host, int lift)
    : QWidget(host)
    , m_lift(lift)
    , m_undo(new Button(ButtonKind::OnInk, tr("Undo"), QStringLiteral("Ctrl Z"), this))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(Theme::toastMs);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoPressed();
    });
    m_undo->setFocusPolicy(Qt::NoFocus);
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString &line, bool undo)
{
    m_line = line;
    m_undo->setVisible(undo);
    setAccessibleName(line);
    place();
    show();
    raise();
    m_timer->start();
}

void Toast::stayAbove(QWidget *bar)
{
    m_bar = bar;
    bar->installEventFilter(this);
}

void Toast::dismiss()
{
    m_timer->stop();
    hide();
}

void Toast::place()
{
    const Theme &theme = Theme::current();
    const int words = QFontMetrics(theme.font(Type::Body)).horizontalAdvance(m_line);
    int wanted = 2 * Theme::space16 + words + Theme::space4;
    const QSize undo = m_undo->sizeHint();
    if (!m_undo->isHidden())
        wanted += Theme::space8 + undo.width() - Theme::space8;
    const QWidget *host = parentWidget();
    const int high = theme.height(Theme::toast);
    resize(qMin(wanted, host->width() - 2 * Theme::edge), high);
    int foot = host->height() - m_lift;
    if (m_bar && m_bar->isVisible())
        foot = qMin(foot, m_bar->mapTo(host, QPoint()).y());
    QRect spot(QPoint((host->width() - width()) / 2, foot - high - Theme::space8), size());
    if (const QRect row = currentRow(); spot.adjusted(0, -Theme::space4, 0, Theme::space4).intersects(row))
        spot.moveBottom(row.top() - Theme::space8);
    move(spot.topLeft());
    m_undo->setGeometry(
        width() - undo.width() - Theme::space8, (high - undo.height()) / 2, undo.width(), undo.height());
    update();
}

QRect Toast::currentRow()
{
    auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!list || !parentWidget()->isAncestorOf(list) || !list->currentIndex().isValid())
        return {};
    // Whoever goes on to the row beneath it finds it out of the way.
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Toast::dodge, Qt::UniqueConnection);
    const QRect cell = list->visualRect(list->currentIndex());
    const QPoint at = list->viewport()->mapTo(parentWidget(), QPoint(0, cell.top()));
    return {at, QSize(list->viewport()->width(), cell.height())};
}

void Toast::dodge()
{
    if (isVisible())
        place();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    fillRounded(&painter, rect(), Theme::radiusCard, theme.ink);
    painter.setPen(theme.onInk);
    painter.setFont(theme.font(Type::Body));
    const int right = m_undo->isHidden() ? width() - Theme::space16 : m_undo->x() - Theme::space8;
    const QRect words(Theme::space16, 0, right - Theme::space16, height());
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_line, Qt::ElideRight, words.width()));
}

void Toast::enterEvent(QEnterEvent *) { m_timer->stop(); }

void Toast::leaveEvent(QEvent *)
{
    if (isVisible())
        m_timer->start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool hostGrew = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool barMoved = watched == m_bar
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Move);
    if ((hostGrew || barMoved) && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

EmptyState::EmptyState(const QString &line, const QString &key, const QString &keyDoes, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space12);
    row->addWidget(new Label(line, Type::Body, Tone::Text2));
    if (!key.isEmpty())
        row->addWidget(new KeyHint(key, keyDoes));
    row->addStretch();
    // A third down.
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
}

} // namespace selaras::kit
