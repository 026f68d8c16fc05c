#pragma once

#include "bench/face.h"
#include "bench/lettering.h"

#include <QWidget>

namespace selaras::ui {

/// The packing station as it is seen: paints a BenchFace. Pictures 04 and 05 of the look.
class BenchSurface : public QWidget {
    Q_OBJECT
public:
    explicit BenchSurface(QWidget *parent = nullptr);

    void show(BenchFace face);
    const BenchFace &face() const { return m_face; }
    /// Per cent of the size that fits the window, 80 to 160.
    void setScale(int percent);
    /// Texts that did not fit where they were last painted.
    const QStringList &cut() const { return m_cut; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Inks {
        QColor text, soft, rule, ground;
    };
    double factor() const;
    void paintHead(QPainter &painter, const QRectF &where, const Inks &inks);
    void paintLines(QPainter &painter, const QRectF &where);
    void paintSmallLine(QPainter &painter, const QRectF &where, const BenchLine &line, bool done);
    void paintCurrent(QPainter &painter, const QRectF &where, const BenchLine &line);
    void paintFacts(QPainter &painter, const QRectF &where);
    void paintFoot(QPainter &painter, const QRectF &where);
    void paintMiddle(QPainter &painter, const QRectF &where);
    void paintFlash(QPainter &painter, const QRectF &where);
    void paintAlarm(QPainter &painter, const QRectF &all);
    void paintSide(QPainter &painter, const QRectF &where, const BenchSide &side);
    void paintAlarmFoot(QPainter &painter, const QRectF &where, const BenchAlarm &alarm);
    void paintTyping(QPainter &painter, const QRectF &all);
    void paintHelp(QPainter &painter, const QRectF &all);
    double paintNotice(QPainter &painter, const QRectF &above);

    BenchFace m_face;
    QStringList m_cut;
    int m_scale = 100;
};

/// Places of the packing station, in the look's px.
namespace bench {
constexpr double kHead = 88, kFoot = 148, kRight = 424, kInset = 32, kGap = 12;
constexpr double kDoneLine = 90, kNextLine = 120, kCurrentLine = 250, kFrame = 3, kTile = 48;
} // namespace bench

} // namespace selaras::ui
