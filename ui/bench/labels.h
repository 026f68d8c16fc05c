#pragma once

#include "papers/label.h"
#include "printing/printer.h"
#include "services.h"

#include <QObject>
#include <deque>
#include <set>

namespace selaras::ui {

/// Gives labels to the printer of this PC, one after the other in the order they were asked for, and notes that they
/// were printed. One that is not here yet is remembered and printed when it comes.
class LabelDesk : public QObject {
    Q_OBJECT
public:
    /// `givers`: channels that make the labels of their parcels themselves.
    LabelDesk(Services &services, std::set<QString> givers, QObject *parent = nullptr);
    ~LabelDesk() override;

    /// The label of a parcel that was packed just now, or once more.
    void print(qint64 shipmentId);
    /// Something was committed: what has come in meanwhile is printed.
    void look();
    /// The printer was mended, or another was chosen.
    void goOn();
    /// Whether a parcel's label was asked for and has not been printed yet.
    bool has(qint64 shipmentId) const;
    /// Parcels whose label has not come yet.
    const std::set<qint64> &awaited() const { return m_awaited; }
    bool isStopped() const { return m_stopped; } ///< until goOn()

Q_SIGNALS:
    void printed(const QString &orderNumber, const QString &printer);
    void waits(qint64 shipmentId); ///< its channel has not given the label
    void noPrinter(); ///< nobody has said where labels go; they wait
    void troubled(const selaras::Error &error); ///< the label waits for goOn(), or cannot be made

private:
    void next();
    void send(const papers::ReadyLabel &label, const printing::Printer &printer);
    void sent(qint64 paperId, const QString &orderNumber, const QString &printer, const Result<> &outcome);
    void noted(const QString &orderNumber, const QString &printer, const Result<> &outcome);
    Services &m_services;
    const std::set<QString> m_givers;
    std::deque<qint64> m_queue;
    std::set<qint64> m_awaited;
    Clock::TimerId m_again = 0;
    bool m_busy = false, m_stopped = false, m_looking = false;
};

} // namespace selaras::ui
