#include "bench/surface.h"
#include "documents/codes.h"
#include "kit/icons.h"
#include "kit/shape.h"

namespace selaras::ui {

using namespace bench;
using kit::Role;
using kit::Theme;
using kit::Type;
using Style = Lettering::Style;

namespace {

/// A Code 128 in whole px, so that a scanner reads it off the screen; dark on white in both themes.
void paintCode(QPainter &painter, const QRectF &where, const QString &text)
{
    const auto modules = documents::code128(text);
    if (!modules)
        return;
    const auto &row = modules->front();
    const double module = where.width() / double(row.size());
    const Theme light = Theme::of(kit::Scheme::Light);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < row.size(); ++i)
        if (row[i])
            painter.fillRect(
                QRectF(where.left() + double(i) * module, where.top(), module, where.height()), light.text);
    painter.restore();
}

} // namespace

void BenchSurface::paintAlarm(QPainter &painter, const QRectF &all)
{
    const Theme &theme = Theme::current();
    const BenchAlarm &alarm = *m_face.alarm;
    Lettering letters(painter, m_cut);
    painter.fillRect(all, theme.stop);
    QColor soft = theme.onStop, rule = theme.onStop;
    soft.setAlphaF(0.86f);
    rule.setAlphaF(0.35f);
    paintHead(painter, QRectF(0, 0, all.width(), kHead), {theme.onStop, soft, rule, theme.stop});
    constexpr double kFootHigh = 164;
    const QRectF foot(0, all.height() - kFootHigh, all.width(), kFootHigh);
    paintAlarmFoot(painter, foot, alarm);

    const double x = kInset, room = all.width() - 2 * kInset;
    double y = kHead + 28;
    const QRectF mark(x + 2, y, 104, 104);
    kit::drawShape(&painter, mark, Role::Red, theme.onStop, theme.stop);
    kit::fillRounded(&painter, QRectF(mark.center().x() - 5, mark.top() + 24, 10, 34), 5, theme.stop);
    kit::fillRounded(&painter, QRectF(mark.center().x() - 6, mark.top() + 66, 12, 12), 6, theme.stop);
    letters.line(x + 138, mark.center().y(), room - 138, alarm.word, {Type::Bench96, theme.onStop, QFont::Bold});
    y += 104 + 28;

    // From below: what it means, what to do; the cards have the rest.
    const Style todo{Type::Bench34, theme.onStop, QFont::DemiBold};
    const Style meaning{Type::Bench22, soft};
    const double todoHigh = letters.blockHeight(room, alarm.todo, todo, 3);
    const double meaningHigh = letters.blockHeight(room, alarm.meaning, meaning, 3);
    const double bottom = foot.top() - 20;
    const double rest = bottom - y - todoHigh - meaningHigh - 36;
    if (!alarm.sides.empty()) {
        const double high = qBound(150.0, rest, 300.0), gap = 24;
        const double wide = alarm.sides.size() > 1 ? (room - gap) / 2 : room;
        for (std::size_t i = 0; i < alarm.sides.size(); ++i)
            paintSide(painter, QRectF(x + double(i) * (wide + gap), y, wide, high), alarm.sides[i]);
        y += high + 24;
    } else if (!alarm.goods.isEmpty()) {
        constexpr double kRow = 48;
        const auto fits = qMax<qsizetype>(1, qsizetype((rest - 24) / kRow));
        QStringList goods = alarm.goods;
        if (goods.size() > fits) {
            const int more = int(goods.size() - fits + 1);
            goods = goods.mid(0, fits - 1);
            goods << tr("and %n more", nullptr, more);
        }
        const QRectF card(x, y, room, double(goods.size()) * kRow + 24);
        const Theme light = Theme::of(kit::Scheme::Light);
        kit::fillRounded(&painter, card, Theme::radiusBench, light.surface);
        double at = y + 12;
        for (const QString &one : std::as_const(goods)) {
            letters.line(x + 28, at + kRow / 2, room - 56, one, {Type::Bench28, light.text, QFont::DemiBold});
            at += kRow;
        }
        y = card.bottom() + 24;
    }
    y += letters.block(x, y, room, alarm.todo, todo, 3) + 10;
    letters.block(x, y, room, alarm.meaning, meaning, 3);
}

void BenchSurface::paintSide(QPainter &painter, const QRectF &where, const BenchSide &side)
{
    // White in both themes: it lies on red, and has to be read there.
    const Theme light = Theme::of(kit::Scheme::Light);
    Lettering letters(painter, m_cut);
    kit::fillRounded(&painter, where, Theme::radiusBench, light.surface);
    const double x = where.left() + 32, room = where.width() - 64;
    const Style name{Type::Bench28, light.text, QFont::DemiBold};
    Style differs{Type::Bench56, light.text, QFont::DemiBold};
    differs.pixels = side.before.isEmpty() && side.after.isEmpty() ? 44 : 60;
    const int most = side.before.isEmpty() && side.after.isEmpty() ? 2 : 1;
    const double beforeHigh = letters.blockHeight(room, side.before, name, 2);
    const double differsHigh = letters.blockHeight(room, side.differs, differs, most);
    const double afterHigh = letters.blockHeight(room, side.after, name, 1);
    const double high = 34 + beforeHigh + differsHigh + 14 + afterHigh + 30;
    double y = where.center().y() - high / 2;
    const kit::RoleColors &colors = light.role(side.role);
    kit::drawShape(&painter, QRectF(x, y + 3, 20, 20), side.role, colors.mark, light.surface);
    letters.line(x + 30, y + 13, room - 30, side.caption, {Type::Bench22, light.text2});
    y += 34;
    y += letters.block(x, y, room, side.before, name, 2);
    letters.block(x, y, room, side.differs, differs, most);
    if (!side.differs.isEmpty()) {
        const double wide = qMin(room, Lettering::width(side.differs, differs));
        painter.fillRect(QRectF(x, y + differsHigh, wide, 5), side.role == Role::Green ? light.go : light.stop);
    }
    y += differsHigh + 14;
    y += letters.block(x, y, room, side.after, name, 1);
    letters.line(x, y + 14, room, side.code, {Type::Bench22, light.text2});
}

void BenchSurface::paintAlarmFoot(QPainter &painter, const QRectF &where, const BenchAlarm &alarm)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    painter.fillRect(where, theme.stop.darker(133));
    QColor soft = theme.onStop;
    soft.setAlphaF(0.86f);
    double x = where.left() + kInset;
    const double y = where.center().y();
    const QRectF cap(x, y - 36, 124, 72);
    painter.setPen(QPen(theme.onStop, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap.adjusted(1.5, 1.5, -1.5, -1.5), Theme::radiusBench, Theme::radiusBench);
    letters.line(cap.left() + 8, y, cap.width() - 16, QStringLiteral("F12"),
        {Type::Bench44, theme.onStop, QFont::Bold, Qt::AlignHCenter});
    x = cap.right() + 24;
    const Style words{Type::Bench34, theme.onStop, QFont::DemiBold};
    const double half
        = qMin(where.width() * 0.34, qMax(Lettering::width(alarm.goOn, words), Lettering::width(alarm.orScan, words)));
    letters.line(x, y - 21, half + 1, alarm.goOn, words);
    letters.line(x, y + 21, half + 1, alarm.orScan, words);
    x += half + 32;

    // The code itself: a scanner reads it off the screen, so the quiet zone around it is part of it.
    const Theme light = Theme::of(kit::Scheme::Light);
    const QRectF card(x, y - 54, 200, 108);
    kit::fillRounded(&painter, card, Theme::radiusControl, light.surface);
    paintCode(painter, card.adjusted(26, 14, -26, -34), kOkCode);
    letters.line(card.left(), card.bottom() - 18, card.width(), kOkCode,
        {Type::Bench18, light.text, QFont::DemiBold, Qt::AlignHCenter});
    x = card.right() + 24;

    const double room = where.right() - kInset - x;
    const Style right{Type::Bench22, soft, QFont::Normal, Qt::AlignRight};
    QList<QPair<QString, bool>> lines{{alarm.notEnter, true}};
    if (!alarm.held.isEmpty())
        lines.append({alarm.held, false});
    lines.append({alarm.sound, false});
    double at = y - double(lines.size() - 1) * 16;
    for (const auto &[line, strong] : lines) {
        Style style = right;
        if (strong) {
            style.color = theme.onStop;
            style.weight = QFont::DemiBold;
        }
        letters.line(x, at, room, line, style);
        at += 32;
    }
}

void BenchSurface::paintFlash(QPainter &painter, const QRectF &where)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    painter.fillRect(where, theme.go);
    const double side = 200;
    const QPointF middle = where.center();
    kit::drawShape(&painter, QRectF(middle.x() - side / 2, middle.y() - side * 0.75, side, side), Role::Green,
        theme.onGo, theme.go);
    letters.line(where.left() + kInset, middle.y() + side * 0.6, where.width() - 2 * kInset, m_face.flashWord,
        {Type::Bench96, theme.onGo, QFont::Bold, Qt::AlignHCenter});
}

void BenchSurface::paintMiddle(QPainter &painter, const QRectF &where)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    const double shape = m_face.titleRole ? 64 : 0;
    const double x = where.left() + kInset, room = where.width() - 2 * kInset - shape;
    double y = m_face.list.isEmpty() ? where.top() + where.height() * 0.22 : where.top() + 36;
    if (m_face.titleRole)
        kit::drawShape(&painter, QRectF(x, y + 4, 44, 44), *m_face.titleRole);
    y += letters.block(x + shape, y, room, m_face.title, {Type::Bench44, theme.text, QFont::DemiBold}, 2);
    y += 12;
    y += letters.block(x + shape, y, room, m_face.detail, {Type::Bench28, theme.text2, QFont::Normal}, 4);
    y += 20;
    constexpr double kRow = 52;
    for (qsizetype i = 0; i < m_face.list.size(); ++i) {
        if (y + 2 * kRow > where.bottom() && i + 1 < m_face.list.size()) {
            letters.line(x, y + kRow / 2, room, tr("and %n more", nullptr, int(m_face.list.size() - i)),
                {Type::Bench22, theme.text2});
            break;
        }
        letters.line(x, y + kRow / 2, room, m_face.list[i], {Type::Bench28, theme.text, QFont::Normal});
        painter.fillRect(QRectF(x, y + kRow - 1, where.width() - 2 * kInset, 1), theme.borderLine);
        y += kRow;
    }
}

void BenchSurface::paintTyping(QPainter &painter, const QRectF &all)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    const BenchTyping &typing = *m_face.typing;
    const double wide = qMin(all.width() - 2 * kInset, 900.0), high = 300;
    const QRectF card(all.center().x() - wide / 2, kHead + (all.height() - kHead - kFoot - high) / 2, wide, high);
    kit::fillRounded(&painter, card, Theme::radiusBench, theme.accent);
    kit::fillRounded(
        &painter, card.adjusted(kFrame, kFrame, -kFrame, -kFrame), Theme::radiusBench - kFrame + 1, theme.surface);
    const double x = card.left() + 40, room = card.width() - 80;
    double y = card.top() + 32;
    letters.line(x, y + 18, room, typing.caption, {Type::Bench28, theme.text, QFont::DemiBold});
    y += 56;
    const QRectF field(x, y, room, 96);
    kit::drawPanel(&painter, field, Theme::radiusBench, theme.surface, theme.control);
    const Style unit{Type::Bench34, theme.text2, QFont::Normal};
    const double unitWide = typing.unit.isEmpty() ? 0 : Lettering::width(typing.unit, unit) + 20;
    if (unitWide > 0)
        letters.line(field.right() - unitWide, field.center().y(), unitWide, typing.unit, unit);
    Style text{Type::Bench56, theme.text, QFont::DemiBold};
    const double space = room - 48 - unitWide;
    if (Lettering::width(typing.text, text) > space)
        text.type = Type::Bench28;
    if (typing.isMarked)
        painter.fillRect(QRectF(field.left() + 16, field.center().y() - 34,
                             qMin(space, Lettering::width(typing.text, text)) + 8, 68),
            theme.select);
    const double used = letters.line(field.left() + 20, field.center().y(), space, typing.text, text);
    painter.fillRect(QRectF(field.left() + 24 + used, field.center().y() - 32, 3, 64), theme.accent);
    y = field.bottom() + 16;
    letters.block(x, y, room, typing.hint, {Type::Bench22, theme.text2}, 2);
}

void BenchSurface::paintHelp(QPainter &painter, const QRectF &all)
{
    const Theme &theme = Theme::current();
    Lettering letters(painter, m_cut);
    constexpr double kRow = 54;
    const double wide = qMin(all.width() - 2 * kInset, 1000.0);
    const double high = 100 + double(m_face.help.size()) * kRow;
    const QRectF card(all.center().x() - wide / 2, qMax(20.0, all.center().y() - high / 2), wide, high);
    kit::drawPanel(&painter, card, Theme::radiusBench, theme.raised, theme.borderLine);
    const double x = card.left() + 40;
    double y = card.top() + 48;
    letters.line(x, y, wide - 80, m_face.helpTitle, {Type::Bench28, theme.text, QFont::DemiBold});
    y += 56;
    for (const auto &[key, does] : m_face.help) {
        const QRectF cap(x, y - 20, 190, 40);
        kit::drawPanel(&painter, cap, Theme::radiusControl, theme.headerFill, theme.control);
        letters.line(
            cap.left() + 6, y, cap.width() - 12, key, {Type::Bench18, theme.text, QFont::DemiBold, Qt::AlignHCenter});
        letters.line(cap.right() + 24, y, card.right() - 40 - cap.right() - 24, does, {Type::Bench22, theme.text});
        y += kRow;
    }
}

} // namespace selaras::ui
