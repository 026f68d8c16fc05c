#pragma once

#include "kit/cell.h"

#include <QDateTime>

#include <functional>

/// One delegate for each kind of cell. All read named roles (kit/roles.h) and never ask further.
namespace selaras::kit {

/// Words: optional tile (TileRole), DisplayRole, then SecondRole in text2 on the same line; cut at the end. ToneRole
/// and StrongRole colour it.
class TextDelegate : public CellDelegate {
    Q_OBJECT
public:
    /// `tone` for every cell of the column unless the model gives ToneRole.
    explicit TextDelegate(QObject *parent = nullptr, Tone tone = Tone::Text, Qt::TextElideMode elide = Qt::ElideRight);
    qreal contentWidth(const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;

private:
    Tone m_tone;
    Qt::TextElideMode m_elide;
};

/// Figures, right aligned and tabular, never cut: counts, money. With StatusRole the figure wears a badge that hangs
/// 5 px into the padding so that the digits still line up; in too narrow a column it reaches into the next.
class NumberDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit NumberDelegate(QObject *parent = nullptr, Tone tone = Tone::Text, bool strong = false);
    qreal contentWidth(const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;

private:
    Tone m_tone;
    bool m_strong;
};

/// Money is a figure; the model gives it through format::rupiah().
using MoneyDelegate = NumberDelegate;

/// Ids, cut in the middle with fixed head and tail when they are long.
class IdDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

/// A status: StatusRole and DisplayRole. MutedRole takes the fill away.
class BadgeDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    qreal contentWidth(const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

/// A channel's tile, centred: TileRole, TileStateRole.
class TileDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

/// The initials in DisplayRole as a small square, or nothing: who holds the row.
class InitialsDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

/// Time left at the left, clock at the right: DeadlineRole, UrgentMinutesRole, SoonMinutesRole.
class ShipByDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit ShipByDelegate(QObject *parent = nullptr);
    /// Where "now" comes from, in the zone of the deadlines; the system clock unless set.
    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;

private:
    std::function<QDateTime()> m_now;
};

/// Two lines for rows of 52: optional tile, DisplayRole (500) and SecondRole, below it SecondLineRole.
class TwoLineDelegate : public CellDelegate {
    Q_OBJECT
public:
    /// `below`: where the second line is cut; names that differ at their ends in the middle.
    explicit TwoLineDelegate(QObject *parent = nullptr, Qt::TextElideMode below = Qt::ElideRight);

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;

private:
    Qt::TextElideMode m_below;
};

/// A row of a master list: tile, id and second line at the left; badge or deadline and a figure at the right.
/// Roles: TileRole, DisplayRole (id), SecondLineRole, RightTextRole, DeadlineRole or StatusRole with SecondRole as
/// word.
class SummaryDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit SummaryDelegate(QObject *parent = nullptr);
    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;

private:
    std::function<QDateTime()> m_now;
};

/// Small bars: ValuesRole, AlertFromRole.
class SparkDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

/// How much of a budget is used: ShareRole as a bar, DisplayRole after it, StatusRole for its colour.
class ShareDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

/// The check box of the mark column; TableView sets it by itself.
class CheckDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

} // namespace selaras::kit
