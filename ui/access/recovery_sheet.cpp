#include "access/recovery_sheet.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::RecoverySheet)
};

constexpr int kColumns = 4;
constexpr qreal kTitle = 0.045, kText = 0.028, kGroup = 0.05; ///< sizes of letters, in widths of the page

} // namespace

qreal drawRecoverySheet(QPainter *painter, const QRectF &page, const QString &shop, const QString &code)
{
    const qreal unit = page.width();
    qreal y = page.top();
    const auto write = [&](const QString &text, QFont font, qreal size, bool strong, qreal below) {
        font.setPixelSize(qMax(1, qRound(size * unit)));
        font.setBold(strong);
        painter->setFont(font);
        const QRectF room(page.left(), y, unit, page.bottom() - y);
        QRectF took;
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &took);
        y = took.bottom() + below * unit;
    };
    // The pen is the painter's own, black, whatever the theme: this is paper.
    const QFont plain = painter->font();
    write(Words::tr("Recovery code of %1").arg(shop), plain, kTitle, true, 0.02);
    write(Words::tr(
              "Opens the shop's data when the password is lost: press “Use the recovery code” where people log in."),
        plain, kText, false, 0.04);

    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setBold(true);
    const QStringList groups = code.split(u'-', Qt::SkipEmptyParts);
    const qreal width = unit / kColumns, height = 0.13 * unit;
    painter->setBrush(Qt::NoBrush);
    for (int i = 0; i < groups.size(); ++i) {
        const QRectF cell(page.left() + i % kColumns * width, y + i / kColumns * height, width, height);
        painter->drawRect(cell);
        QFont small = plain;
        small.setPixelSize(qMax(1, qRound(kText * unit)));
        painter->setFont(small);
        painter->drawText(
            cell.adjusted(0, 0.012 * unit, 0, 0), Qt::AlignHCenter | Qt::AlignTop, QString::number(i + 1));
        fixed.setPixelSize(qMax(1, qRound(kGroup * unit)));
        painter->setFont(fixed);
        painter->drawText(cell.adjusted(0, 0, 0, -0.012 * unit), Qt::AlignHCenter | Qt::AlignBottom, groups[i]);
    }
    y += (groups.size() + kColumns - 1) / kColumns * height + 0.04 * unit;
    write(
        Words::tr(
            "Keep this paper away from the PC, where only those find it who may open everything. There is no other copy."),
        plain, kText, false, 0);
    return y - page.top();
}

} // namespace selaras::ui
