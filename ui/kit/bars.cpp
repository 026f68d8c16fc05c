#include "kit/bars.h"

#include "kit/icons.h"
#include "kit/keycap.h"
#include "kit/number.h"
#include "kit/shape.h"

#include <QHBoxLayout>
#include <QPainter>
#include <utility>

#include <cmath>

namespace selaras::kit {
namespace {

/// Splits at `*` and `!` and hands each part on with its style; without a painter it only measures.
qreal walkMarked(
    QPainter *painter, const QRectF &rect, const QString &text, Type plain, Type strong, const QColor &color)
{
    const Theme &theme = Theme::current();
    qreal x = rect.left();
    bool isStrong = false, isRed = false;
    QString part;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        const QFont font = theme.font(isStrong ? strong : plain);
        if (painter) {
            painter->setPen(isRed ? theme.role(Role::Red).text : isStrong ? theme.text : color);
            drawNumber(painter, QRectF(x, rect.top(), rect.width(), rect.height()), part, font,
                Qt::AlignLeft | Qt::AlignVCenter);
        }
        x += numberWidth(part, font);
        part.clear();
    };
    bool isLetter = false; // behind a backslash
    for (const QChar c : text) {
        if (!isLetter && c == u'\\') {
            isLetter = true;
            continue;
        }
        if (std::exchange(isLetter, false) || (c != u'*' && c != u'!')) {
            part += c;
            continue;
        }
        flush();
        (c == u'*' ? isStrong : isRed) = !(c == u'*' ? isStrong : isRed);
    }
    flush();
    return x - rect.left();
}

/// As a screen reader says it.
QString read(const QString &marked)
{
    QString out;
    bool isLetter = false;
    for (const QChar c : marked) {
        if (!isLetter && c == u'\\')
            isLetter = true;
        else if (std::exchange(isLetter, false) || c != u'*')
            out += c;
    }
    return out;
}

} // namespace

qreal drawMarked(
    QPainter *painter, const QRectF &rect, const QString &text, Type plain, Type strong, const QColor &color)
{
    return walkMarked(painter, rect, text, plain, strong, color);
}

qreal markedWidth(const QString &text, Type plain, Type strong)
{
    return walkMarked(nullptr, {}, text, plain, strong, {});
}

QString unmarked(const QString &words)
{
    QString out;
    for (const QChar c : words) {
        if (c == u'*' || c == u'!' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out;
}

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setContentsMargins(Theme::edge, 0, Theme::edge + Theme::space8, 0);
    m_line->setSpacing(0);
    m_line->addStretch();
    hide();
}

void BulkBar::setSummary(const QString &count, const QString &sum)
{
    m_count = count;
    m_sum = sum;
    setAccessibleName(QStringLiteral("%1, %2").arg(count, sum));
    setToolTip(sum);
    fit();
    update();
}

void BulkBar::fit()
{
    if (m_buttons.isEmpty())
        return;
    int room = width() - 2 * Theme::edge - Theme::space8 - 2 * Theme::space16
        - int(numberWidth(m_count, Theme::current().font(Type::Strong)));
    for (const Button *button : std::as_const(m_buttons))
        room -= button->sizeHint().width();
    for (qsizetype i = m_buttons.size() - 2; i >= 0; --i) {
        m_buttons[i]->setVisible(room >= 0);
        if (room < 0)
            room += m_buttons[i]->sizeHint().width();
    }
}

void BulkBar::resizeEvent(QResizeEvent *) { fit(); }

Button *BulkBar::addAction(const QString &text, const QString &key)
{
    auto *button = new Button(ButtonKind::OnInk, text, key, this);
    m_line->addWidget(button);
    m_buttons << button;
    return button;
}

QSize BulkBar::minimumSizeHint() const { return {Theme::pane, sizeHint().height()}; }

QSize BulkBar::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {m_line->sizeHint().width(), theme.height(Theme::bulkBar) + 2 * Theme::space8};
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    const QRectF bar = QRectF(rect()).adjusted(Theme::edge, Theme::space8, -Theme::edge, -Theme::space8);
    fillRounded(&painter, bar, Theme::radiusCard, theme.ink);
    painter.setPen(theme.onInk);
    const QFont strong = theme.font(Type::Strong);
    QRectF words = bar.adjusted(Theme::space16, 0, 0, 0);
    drawNumber(&painter, words, m_count, strong, Qt::AlignLeft | Qt::AlignVCenter);
    words.setLeft(words.left() + numberWidth(m_count, strong) + Theme::space16);
    const QFont plain = theme.font(Type::Body);
    const int actions = m_line->itemAt(0)->geometry().right(); // behind the stretch
    if (words.left() + numberWidth(m_sum, plain) + Theme::space8 > actions)
        return; // a figure that is cut is another figure
    QColor quiet = theme.onInk;
    quiet.setAlphaF(0.8F);
    painter.setPen(quiet);
    drawNumber(&painter, words, m_sum, plain, Qt::AlignLeft | Qt::AlignVCenter);
}

NewsLine::NewsLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setContentsMargins(Theme::edge, 0, Theme::edge, Theme::border);
    m_line->setSpacing(Theme::space12);
    hide();
}

void NewsLine::say(const QString &text, const QString &key, const QString &keyDoes)
{
    while (QLayoutItem *item = m_line->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    m_line->addWidget(new Label(text, Type::Label, Tone::Accent));
    if (!key.isEmpty())
        m_line->addWidget(new KeyHint(key, keyDoes));
    m_line->addStretch();
}

QSize NewsLine::sizeHint() const { return {Theme::searchWidth, Theme::current().height(Theme::rowCompact)}; }

void NewsLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.headerFill);
    painter.fillRect(QRect(0, height() - Theme::border, width(), Theme::border), theme.borderLine);
}

Footer::Footer(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void Footer::setTotals(const QStringList &pieces)
{
    m_totals = pieces;
    setAccessibleName(read(pieces.join(QStringLiteral(", "))));
    update();
}

void Footer::setRemark(const QString &remark)
{
    m_remark = remark;
    update();
}

void Footer::setFreshness(const QString &text, Role role)
{
    m_freshness = text;
    setAccessibleDescription(read(text));
    m_role = role;
    update();
}

QSize Footer::sizeHint() const { return {Theme::searchWidth, Theme::current().height(Theme::footer)}; }

void Footer::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(QRect(0, 0, width(), Theme::border), theme.borderLine);
    qreal x = Theme::edge;
    for (const QString &piece : m_totals)
        x += drawMarked(&painter, QRectF(x, 0, width(), height()), piece, Type::Small, Type::SmallStrong, theme.text2)
            + Theme::space16;
    qreal right = width() - Theme::edge;
    const qreal words = markedWidth(m_freshness, Type::Small, Type::SmallStrong);
    // Half a sentence over the totals would say neither; it is still told as the description.
    if (!m_freshness.isEmpty() && x + words + Theme::shape + Theme::space6 <= right) {
        right -= words;
        drawMarked(
            &painter, QRectF(right, 0, words, height()), m_freshness, Type::Small, Type::SmallStrong, theme.text2);
        if (isFilled(m_role)) {
            const int side = theme.scaled(Theme::shape);
            right -= side + Theme::space6;
            drawShape(&painter, QRectF(right, (height() - side) / 2.0, side, side), m_role);
        }
    }
    // The remark gives way on a narrow window: the totals and the freshness do not.
    if (m_remark.isEmpty() || x + markedWidth(m_remark, Type::Small, Type::SmallStrong) + Theme::space32 > right)
        return;
    painter.fillRect(QRectF(x, height() / 2.0 - Theme::space10, Theme::border, Theme::space20), theme.borderLine);
    drawMarked(&painter, QRectF(x + Theme::space16, 0, width(), height()), m_remark, Type::Small, Type::SmallStrong,
        theme.text2);
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_keys(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_keys->setContentsMargins(Theme::edge, Theme::border, Theme::edge, 0);
    m_keys->setSpacing(Theme::space16);
    m_keys->addStretch();
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void StatusLine::setFacts(const QStringList &facts)
{
    m_facts = facts;
    setAccessibleName(read(facts.join(QStringLiteral(", "))));
    fit();
    update();
}

void StatusLine::fit()
{
    qreal room = width() - 2 * Theme::edge - Theme::current().scaled(Theme::space12) - Theme::space6;
    for (const QString &fact : m_facts)
        room -= markedWidth(fact, Type::Caption, Type::Caption) + Theme::space16;
    const int last = m_keys->count() - 1; // the first is the stretch
    if (last < 1)
        return;
    room -= m_keys->itemAt(last)->widget()->sizeHint().width();
    for (int i = 1; i < last; ++i) {
        QWidget *key = m_keys->itemAt(i)->widget();
        room -= key->sizeHint().width() + Theme::space16;
        key->setVisible(room >= 0);
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::setKeys(const QList<Key> &keys)
{
    while (m_keys->count() > 1) {
        QLayoutItem *item = m_keys->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Key &key : keys)
        m_keys->addWidget(new KeyHint(key.key, key.does));
    fit();
}

QSize StatusLine::sizeHint() const { return {Theme::searchWidth, Theme::current().height(Theme::statusLine)}; }

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.railFill);
    painter.fillRect(QRect(0, 0, width(), Theme::border), theme.borderLine);
    const int lock = theme.scaled(Theme::space12);
    drawIcon(&painter, QRectF(Theme::edge, (height() - lock) / 2.0, lock, lock), QStringLiteral("lock"), theme.text2);
    qreal x = Theme::edge + lock + Theme::space6;
    for (const QString &fact : m_facts)
        x += drawMarked(&painter, QRectF(x, 0, width(), height()), fact, Type::Caption, Type::Caption, theme.text2)
            + Theme::space16;
}

} // namespace selaras::kit
