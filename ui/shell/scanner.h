#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>
#include <QWindow>
#include <vector>

class QKeyEvent;

namespace selaras::ui {

/// A scanner is a keyboard that types very fast and ends with Enter. Installed on the application, this takes every
/// scan out of the stream of keys, whatever has the focus, and lets everything else through in its order: a printable
/// key waits until it is clear that no second one follows at once, so that a scan can neither fire a letter's shortcut
/// nor land in a field.
class ScannerFilter : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kBetween = 35; ///< ms: a person is slower from one key to the next
    static constexpr qint64 kHold = 40; ///< ms a lone key waits
    static constexpr qint64 kLate = 5; ///< ms: who comes round later than that was busy, and has keys yet to see
    static constexpr int kShortest = 4; ///< characters of the shortest code
    static constexpr int kShortestOfParcels = 2; ///< where parcels are scanned: a web store's number, the OK code

    /// `clock` outlives it and belongs to the window's thread.
    explicit ScannerFilter(Clock &clock, QObject *parent = nullptr);
    ~ScannerFilter() override;

    /// While off, every key passes at once (log-in, packing station with a handler of its own).
    void setEnabled(bool enabled);
    /// How many characters the shortest code has from now on.
    void setShortest(int characters) { m_shortest = characters; }

Q_SIGNALS:
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held {
        QPointer<QWindow> window;
        QEvent::Type type;
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };
    bool takePress(QWindow *window, const QKeyEvent &event);
    void hold(QWindow *window, const QKeyEvent &event);
    void releaseAfter(qint64 ms);
    void release();
    QString heldText() const;

    Clock &m_clock;
    Clock::TimerId m_timer = 0;
    std::vector<Held> m_held;
    qint64 m_lastAt = 0; ///< when the last held character was pressed, on the clock of the window system
    int m_shortest = kShortest;
    bool m_enabled = true;
};

} // namespace selaras::ui
