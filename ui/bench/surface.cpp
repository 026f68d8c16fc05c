#include "bench/surface.h"

#include "kit/format.h"
#include "kit/number.h"
#include "kit/shape.h"
#include "kit/tile.h"

#include <QPainterPath>

namespace selaras::ui {

using namespace bench;
using kit::Role;
using kit::Theme;
using kit::Type;
using Style = Lettering::Style;

namespace {

constexpr double kWide = 1440, kHigh = 900; ///< the window of the look's pictures
constexpr double kLeastFit = 0.78; ///< nothing gets smaller than that: it is read at 1.5 m

void paintTile(QPainter &painter, const QRectF &where, const QString &words)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.translate(where.topLeft());
    const double grown = where.width() / theme.scaled(Theme::tile);
    painter.scale(grown, grown);
    kit::drawTile(&painter, QRectF(0, 0, theme.scaled(Theme::tile), theme.scaled(Theme::tile)), words);
    painter.restore();
}

/// "2/3" whose first figure is what is in already.
void paintCount(QPainter &painter, Lettering &letters, const QRectF &where, const BenchLine &line, Type type,
    const QColor &strong, const QColor &soft)
{
    const QString of = u'/' + kit::format::count(line.wanted);
    const QString in = kit::format::count(line.packed);
    const Style heavy{type, strong, QFont::Bold, Qt::AlignLeft};
    const Style light{type, soft, QFont::Normal, Qt::AlignLeft};
    const double ofWide = kit::numberWidth(of, Lettering::font(light));
    const double inWide = kit::numberWidth(in, Lettering::font(heavy));
    const double y = where.center().y();
    letters.number(where.right() - ofWide - inWide, y, inWide + 1, in, heavy);
    letters.number(where.right() - ofWide, y, ofWide + 1, of, light);
    Q_UNUSED(painter)
}

} // namespace

BenchSurface::BenchSurface(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(Theme::watch(), &kit::ThemeWatch::changed, this, qOverload<>(&QWidget::update));
}

void BenchSurface::show(BenchFace face)
{
    m_face = std::move(face);
    QStringList said;
    if (m_face.alarm)
        said << m_face.alarm->word << m_face.alarm->todo << m_face.alarm->goOn;
    else if (m_face.head)
        said << m_face.head->number << (m_face.current ? m_face.current->name : QString()) << m_face.todo << m_face.more
             << m_face.notice;
    else
        said << m_face.title << m_face.detail << m_face.todo << m_face.more << m_face.notice;
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(". ")));
    update();
}

void BenchSurface::setScale(int percent)
{
    m_scale = percent;
    update();
}

double BenchSurface::factor() const
{
    const double fit = qMin(width() / kWide, height() / kHigh);
    // What a person asks for beyond what fits would push words off the surface.
    return qMax(kLeastFit, fit) * qBound(80, m_scale, 125) / 100.0;
}

void BenchSurface::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_cut.clear();
    const double grown = factor();
    painter.scale(grown, grown);
    const QRectF all(0, 0, width() / grown, height() / grown);
    if (m_face.alarm)
        return paintAlarm(painter, all);
    painter.fillRect(all, theme.canvas);
    const QRectF head(0, 0, all.width(), kHead), foot(0, all.height() - kFoot, all.width(), kFoot);
    const QRectF between(0, kHead, all.width(), foot.top() - kHead);
    paintHead(painter, head, {theme.text, theme.text2, theme.borderLine, theme.canvas});
    double right = all.width();
    if (m_face.head) {
        right -= kRight;
        const QRectF side(right, kHead, kRight, between.height());
        painter.fillRect(side, theme.surface);
        painter.fillRect(QRectF(right, kHead, 1, between.height()), theme.borderLine);
        paintFacts(painter, side);
    }
    QRectF lines(0, kHead, right, between.height());
    if (!m_face.notice.isEmpty())
        lines.setBottom(lines.bottom() - paintNotice(painter, lines));
    if (m_face.head)
        paintLines(painter, lines);
    else
        paintMiddle(painter, lines);
    paintFoot(painter, foot);
    if (m_face.flash == BenchFlash::Line || m_face.flash == BenchFlash::Order)
        paintFlash(painter, all); // what is typed meanwhile is shown after it
    else if (m_face.typing)
        paintTyping(painter, all);
    if (!m_face.help.isEmpty())
        paintHelp(painter, all);
}

void BenchSurface::paintHead(QPainter &painter, const QRectF &where, const Inks &inks)
{
    Lettering letters(painter, m_cut);
    painter.fillRect(QRectF(0, where.bottom() - 1, where.width(), 1), inks.rule);
    const double top = where.top() + 33, below = where.top() + 61;
    const Style big{Type::Bench28, inks.text, QFont::Normal}, strong{Type::Bench28, inks.text, QFont::DemiBold};
    const Style small{Type::Bench18, inks.soft};
    // From the right: who packs, and how far the day is.
    const double who = qMax(120.0,
        qMax(Lettering::width(m_face.day.packer, {Type::Bench18, inks.text, QFont::Medium}),
            Lettering::width(m_face.day.place, small)));
    double right = where.right() - kInset;
    letters.line(right - who, where.top() + 32, who, m_face.day.packer,
        {Type::Bench18, inks.text, QFont::Medium, Qt::AlignRight});
    letters.line(right - who, where.top() + 56, who, m_face.day.place, {Type::Bench18, inks.soft, {}, Qt::AlignRight});
    right -= who + 40;
    const QString done = kit::format::count(m_face.day.packed);
    const QString of = tr("of %1").arg(kit::format::count(m_face.day.of));
    const double doneWide = kit::numberWidth(done, Lettering::font(strong)), ofWide = Lettering::width(of, big);
    const double bar = qMax(180.0, doneWide + 8 + ofWide);
    Style ofStyle = big;
    ofStyle.color = inks.soft;
    letters.line(right - ofWide, where.top() + 36, ofWide + 1, of, ofStyle);
    letters.number(right - ofWide - 8 - doneWide, where.top() + 36, doneWide + 1, done, strong);
    QColor bed = inks.text;
    bed.setAlphaF(0.18f);
    kit::fillRounded(&painter, QRectF(right - bar, where.top() + 61, bar, 8), 4, bed);
    const double share = m_face.day.of > 0 ? qMin(1.0, double(m_face.day.packed) / double(m_face.day.of)) : 0;
    if (share > 0)
        kit::fillRounded(&painter, QRectF(right - bar, where.top() + 61, qMax(8.0, bar * share), 8), 4, inks.text);
    right -= bar + 40;
    if (!m_face.head) {
        letters.line(kInset, where.center().y(), right - kInset, tr("Packing station"), strong);
        return;
    }
    const BenchHead &head = *m_face.head;
    paintTile(painter, QRectF(kInset, where.top() + 20, kTile, kTile), head.tile);
    double x = kInset + kTile + 20;
    const QString first = head.number.chopped(qMin<qsizetype>(5, head.number.size())), last = head.number.right(5);
    const double rest = qMax(0.0, right - x);
    const double firstWide = letters.line(x, top, rest * 0.42, first, {Type::Bench28, inks.soft, QFont::Normal});
    const double numberWide = firstWide
        + letters.line(
            x + firstWide, top, qMax(80.0, rest * 0.42 - firstWide), last, {Type::Bench28, inks.text, QFont::Bold});
    const double buyerWide = letters.line(x, below, qMax(numberWide, rest * 0.34), head.buyer, small);
    x += qMax(numberWide, buyerWide) + 48;
    const double leftRoom = qMin(qMax(Lettering::width(head.left, strong) + 34, Lettering::width(head.deadline, small)),
        qMax(0.0, right - x) * 0.55);
    const double courierRoom = qMax(0.0, right - x - leftRoom - 48);
    const double courierWide = qMax(letters.line(x, top, courierRoom, head.courier, strong),
        letters.line(x, below, courierRoom, head.service, small));
    if (courierWide > 0)
        x += courierWide + 48;
    double shape = 0;
    if (head.due) {
        const QRectF mark(x, top - 11, 22, 22);
        if (inks.ground == Theme::current().stop)
            kit::drawShape(&painter, mark, *head.due, inks.text, inks.ground);
        else
            kit::drawShape(&painter, mark, *head.due);
        shape = 34;
    }
    letters.line(x + shape, top, leftRoom - shape + 1, head.left, strong);
    letters.line(x, below, qMax(leftRoom, right - x), head.deadline, small);
}

void BenchSurface::paintSmallLine(QPainter &painter, const QRectF &where, const BenchLine &line, bool done)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    kit::drawPanel(&painter, where, Theme::radiusBench, done ? theme.canvas : theme.surface, theme.borderLine);
    const double inset = 24;
    double right = where.right() - inset;
    const double middle = where.center().y();
    if (done) {
        kit::drawShape(&painter, QRectF(right - 32, middle - 16, 32, 32), Role::Green);
        right -= 32 + 16;
    }
    const QColor strong = done ? theme.role(Role::Green).text : theme.text;
    const double count = 150;
    paintCount(painter, letters, QRectF(right - count, where.top(), count, where.height()), line,
        done ? Type::Bench34 : Type::Bench44, strong, done ? strong : theme.text2);
    const double x = where.left() + inset, room = right - count - 16 - x;
    letters.line(x, middle - 15, room, line.name,
        {done ? Type::Bench22 : Type::Bench28, done ? theme.text2 : theme.text, done ? QFont::Normal : QFont::DemiBold,
            Qt::AlignLeft, done ? 24 : 0});
    double at = x;
    if (!done && !line.shelf.isEmpty()) {
        const Style shelf{Type::Bench18, theme.text, QFont::DemiBold};
        at += letters.line(at, middle + 18, room, m_face.shelfCaption, {Type::Bench18, theme.text2}) + 6;
        at += letters.line(at, middle + 18, room - (at - x), line.shelf, shelf) + 20;
    }
    letters.line(at, middle + 18, room - (at - x), line.code, {Type::Bench18, theme.text2});
}

void BenchSurface::paintCurrent(QPainter &painter, const QRectF &where, const BenchLine &line)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    kit::fillRounded(&painter, where, Theme::radiusBench, theme.accent);
    kit::fillRounded(
        &painter, where.adjusted(kFrame, kFrame, -kFrame, -kFrame), Theme::radiusBench - kFrame + 1, theme.surface);
    double x = where.left() + 24;
    // Where it lies is what a hand needs first: the plate on the shelf, as it hangs there.
    if (!line.shelf.isEmpty()) {
        const double side = qMin(200.0, where.height() - 48);
        const QRectF plate(x, where.center().y() - side / 2, side, side);
        kit::fillRounded(&painter, plate, Theme::radiusBench, theme.role(Role::Grey).fill);
        letters.line(plate.left() + 12, plate.center().y() - 44, side - 24, m_face.shelfCaption,
            {Type::Bench22, theme.text2, {}, Qt::AlignHCenter});
        letters.line(plate.left() + 12, plate.center().y() + 12, side - 24, line.shelf,
            {Type::Bench56, theme.text, QFont::DemiBold, Qt::AlignHCenter});
        x = plate.right() + 28;
    }
    const double count = kit::numberWidth(
        u'/' + kit::format::count(line.wanted) + kit::format::count(line.packed), Lettering::font({Type::Bench72, {}}));
    const double right = where.right() - 32;
    paintCount(painter, letters, QRectF(right - count - 20, where.top(), count + 20, where.height()), line,
        Type::Bench72, theme.text, theme.text2);
    const double room = right - count - 36 - x;
    const Style caption{Type::Bench22, theme.accent, QFont::DemiBold, Qt::AlignLeft, 20};
    const Style name{Type::Bench44, theme.text, QFont::DemiBold};
    const Style code{Type::Bench22, theme.text2, QFont::Normal, Qt::AlignLeft, 24};
    const double nameHigh = letters.blockHeight(room, line.name, name, 3);
    const double high = 30 + nameHigh + 36;
    double y = where.center().y() - high / 2;
    letters.line(x, y + 12, room, m_face.currentCaption, caption);
    y += 30;
    y += letters.block(x, y, room, line.name, name, 3);
    letters.line(x, y + 20, room, line.code, code);
}

void BenchSurface::paintLines(QPainter &painter, const QRectF &where)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    const double x = where.left() + kInset, wide = where.width() - kInset - 24;
    double y = where.top() + 20;
    const double bottom = where.bottom() - 12;
    const double current = m_face.current ? kCurrentLine + kGap : 0;
    const double next = m_face.next.empty() ? 0 : kNextLine + kGap;
    // The last of the done ones stay; there is more room for them when nothing comes after.
    const double room = bottom - y - current - next;
    const auto fits = std::size_t(qMax(0.0, room / (kDoneLine + kGap)));
    const std::size_t shown = qMin(fits, m_face.done.size());
    const std::size_t hidden = m_face.done.size() - shown;
    for (std::size_t i = hidden; i < m_face.done.size(); ++i) {
        paintSmallLine(painter, QRectF(x, y, wide, kDoneLine), m_face.done[i], true);
        y += kDoneLine + kGap;
    }
    if (m_face.current) {
        const double high = qMin(kCurrentLine, bottom - y);
        paintCurrent(painter, QRectF(x, y, wide, high), *m_face.current);
        y += high + kGap;
    }
    std::size_t at = 0;
    for (; at < m_face.next.size() && y + kNextLine <= bottom; ++at) {
        paintSmallLine(painter, QRectF(x, y, wide, kNextLine), m_face.next[at], false);
        y += kNextLine + kGap;
    }
    if (const std::size_t more = m_face.next.size() - at; more > 0 && y + 20 <= bottom + 12)
        letters.line(x + 24, qMin(y + 12, bottom), wide, tr("%n more line(s)", nullptr, int(more)),
            {Type::Bench18, theme.text2});
}

void BenchSurface::paintFacts(QPainter &painter, const QRectF &where)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    const double x = where.left() + kInset, room = where.width() - 2 * kInset;
    double y = where.top() + 24;
    for (std::size_t i = 0; i < m_face.facts.size(); ++i) {
        const BenchFact &fact = m_face.facts[i];
        letters.line(x, y + 12, room, fact.caption, {Type::Bench18, theme.text2});
        y += 28;
        const Style words{Type::Bench28, theme.text, QFont::DemiBold};
        double shape = 0;
        if (fact.role) {
            kit::drawShape(&painter, QRectF(x, y + 7, Theme::shapeBench + 2, Theme::shapeBench + 2), *fact.role);
            shape = 34;
        }
        y += letters.block(x + shape, y, room - shape, fact.words, words, 3);
        y += letters.block(x, y, room, fact.more, {Type::Bench18, theme.text2, {}, Qt::AlignLeft, 20}, 3);
        y += 22;
        if (i + 1 < m_face.facts.size()) {
            painter.fillRect(QRectF(x, y, room, 1), theme.borderLine);
            y += 20;
        }
    }
}

double BenchSurface::paintNotice(QPainter &painter, const QRectF &above)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    const double x = above.left() + kInset, wide = above.width() - kInset - 24;
    const Style title{Type::Bench22, theme.role(Role::Yellow).text, QFont::DemiBold};
    const Style more{Type::Bench18, theme.text};
    const double room = wide - 24 - 40 - 24;
    const double high = 24 + letters.blockHeight(room, m_face.notice, title, 2)
        + letters.blockHeight(room, m_face.noticeMore, more, 2);
    const QRectF card(x, above.bottom() - high - 12, wide, high);
    kit::fillRounded(&painter, card, Theme::radiusBench, theme.role(Role::Yellow).fill);
    kit::drawShape(&painter, QRectF(x + 20, card.top() + 14, 24, 24), Role::Yellow);
    double y = card.top() + 12;
    y += letters.block(x + 64, y, room, m_face.notice, title, 2);
    letters.block(x + 64, y, room, m_face.noticeMore, more, 2);
    return high + 12;
}

void BenchSurface::paintFoot(QPainter &painter, const QRectF &where)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    const bool go = m_face.flash == BenchFlash::Match;
    const QColor ground = go ? theme.go : theme.ink, ink = go ? theme.onGo : theme.onInk;
    painter.fillRect(where, ground);
    QColor soft = ink;
    soft.setAlphaF(0.78f);
    // The keys, two columns at the right.
    constexpr double kCap = 46, kRow = 46;
    const Style word{Type::Bench18, ink};
    double right = where.right() - kInset;
    const int rows = 2, columns = (int(m_face.keys.size()) + rows - 1) / rows;
    for (int column = columns - 1; column >= 0; --column) {
        double wide = 0;
        for (int row = 0; row < rows; ++row)
            if (const int at = column * rows + row; at < m_face.keys.size())
                wide = qMax(wide, Lettering::width(m_face.keys[at].second, word));
        for (int row = 0; row < rows; ++row) {
            const int at = column * rows + row;
            if (at >= m_face.keys.size())
                continue;
            const double y = where.center().y() + (row == 0 ? -kRow / 2 : kRow / 2);
            const QRectF cap(right - wide - 10 - kCap, y - 16, kCap, 32);
            kit::drawPanel(&painter, cap, Theme::radiusControl, {}, soft);
            letters.line(cap.left() + 2, y, kCap - 4, m_face.keys[at].first,
                {Type::Bench18, ink, QFont::DemiBold, Qt::AlignHCenter});
            letters.line(cap.right() + 10, y, wide + 1, m_face.keys[at].second, word);
        }
        right -= wide + 10 + kCap + 32;
    }
    const double mark = 60, x = where.left() + kInset + mark + 32, room = right - x;
    if (m_face.todo.isEmpty())
        return;
    kit::drawShape(&painter, QRectF(where.left() + kInset + 2, where.center().y() - mark / 2 - 4, mark, mark),
        go ? Role::Green : m_face.footRole, ink, ground);
    letters.line(x, where.top() + 60, room, m_face.todo, {Type::Bench56, ink, QFont::DemiBold});
    letters.line(x, where.top() + 110, room, m_face.more, {Type::Bench18, soft, {}, Qt::AlignLeft, 20});
}

} // namespace selaras::ui
