#pragma once

#include "bench/bench_state.h"
#include "bench/labels.h"
#include "sounds/sounds.h"
#include "sync/health.h"

#include <QWidget>
#include <deque>

namespace selaras::ui {

class BenchSurface;

/// The packing station: one screen, scanner and keys only. What a scan does is decided in core/fulfilment; this takes
/// scans up one after the other, holds them while something is wrong, and shows how it stands.
class Bench : public QWidget {
    Q_OBJECT
public:
    /// `labelGivers`: channels that make the labels of their parcels themselves.
    Bench(Services &services, std::set<QString> labelGivers, QWidget *parent = nullptr);
    ~Bench() override;

    /// Takes every scan.
    void scan(const QString &text);
    void setHealth(const std::vector<sync::ShopHealth> &health);

    const BenchState &state() const { return m; }
    const BenchSurface &surface() const { return *m_surface; }
    /// Nothing is being read, written or printed, and no scan waits: for tests.
    bool isStill() const;

    static constexpr qint64 kMatchMs = 250, kLineMs = 250, kOrderMs = 700, kRepeatMs = 4'000;
    static constexpr qint64 kBetweenFlashes = 334; ///< never more than three a second
    static constexpr qint64 kAgeMs = 30'000; ///< how often the time left is told anew
    static constexpr std::size_t kMostHeld = 500; ///< scans

Q_SIGNALS:
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What is done with codes.
    void next();
    void open(const QString &code);
    void openNextOf(qint64 waveId);
    void opened(const QString &code, Result<Opened> outcome);
    void count(const QString &code);
    void counted(const QString &code, Result<Counted> outcome);
    void complete();
    void pack();
    void undo();
    void putAside();
    void refused(const Error &error, const QString &code = {});
    // What is wrong.
    void raise(BenchState::Alarm alarm);
    void stopFor(fulfilment::Obstacle obstacle);
    std::deque<QString> takeHeld();
    void keepScans(const std::deque<QString> &codes);
    void closeAndDrop(const std::deque<QString> &held);
    void soundAlarm();
    void acknowledge();
    void leaveStopped();
    // How it stands.
    void lookSoon();
    void look();
    void looked(const Parcel &parcel);
    void lookAtUnlabelled();
    void close();
    void flash(BenchFlash flash, Sound sound);
    void endFlash();
    void age();
    void refresh();
    // Keys.
    bool typingKey(const QKeyEvent &event);
    void acceptTyped();
    void acceptWeight();
    void weighed(const QString &text);
    void acceptFolder();
    void reprint();
    void printUnprinted();
    void leave();
    template <class Work, class Then> void tell(Work work, Then then);

    Services &m_services;
    LabelDesk *m_labels;
    BenchSurface *m_surface;
    BenchState m;
    std::deque<QString> m_scans;
    struct {
        qint64 id = 0; ///< of its parcel; 0: none
        QString number; ///< of its order
    } m_lastPacked; ///< whose label F2 prints when nothing is open
    int m_changes = 0; ///< of the parcel by us; what was read before one of them is old
    bool m_busy = false, m_looking = false, m_lookAgain = false;
    qint64 m_flashBegan = -kBetweenFlashes; ///< monotonic ms
    Clock::TimerId m_flashTimer = 0, m_repeatTimer = 0, m_ageTimer = 0;
};

} // namespace selaras::ui
