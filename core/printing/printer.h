#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "documents/paper.h"

#include <QByteArray>
#include <QString>
#include <variant>

/// The way to the printers: bytes as core/documents made them, or as a channel sent them.
namespace selaras::printing {

/// A queue of CUPS on this PC.
struct Queue {
    QString name;
};
/// A printer that takes bytes on a port of its own ("raw", "JetDirect").
struct Port {
    QString host;
    quint16 number = 9100;
};
/// A folder that somebody else prints from, or that is a printer for those who have none.
struct Folder {
    QString path;
};

/// What a printer understands.
enum class Speech { Pdf, Zpl, Tspl };

struct Printer {
    QString name; ///< what people call it
    std::variant<Queue, Port, Folder> way;
    Speech speech = Speech::Pdf;
    documents::Paper paper = documents::kThermal;
    int dpi = 203; ///< of a thermal printer
};

/// How long a printer may take, in ms.
struct Patience {
    qint64 connect = 5'000; ///< until it answers
    qint64 stall = 20'000; ///< without taking a byte, or without an end after the last one
    qint64 close = 2'000; ///< a Port, after it has everything; one that keeps the line open longer has it all the same
};

/// Hands bytes that the printer understands to it. Done means that all of them have arrived there (Port), that CUPS has
/// taken the job (Queue), or that the file is on the disk under its name (Folder); never that paper came out.
/// Errors, and what they mean for the paper:
///   Transient "printer.no-answer" (off, unplugged, CUPS not running) and "printer.refused" (nobody listens at that
///   port, closed at once): nothing was printed, it may be tried again; Rejected "printer.refused" (CUPS takes no such
///   job; its words are the detail), "printer.unknown-queue", "printer.no-cups", "printer.nothing" (no bytes): nothing
///   was printed; Unconfirmed "printer.cut-off": some of it has gone, and some of it may be on paper: a person looks
///   before it is repeated; Storage "printer.folder": there is no file.
/// `clock` must outlive the task. The title is what the job is called in the queue or the file in the folder.
Task<> print(Clock &clock, Printer printer, QByteArray bytes, QString title, Patience patience = {});

/// How a queue stands.
struct QueueState {
    enum class Is { Ready, Printing, Stopped, Unknown };
    Is is = Is::Unknown;
    bool paperOut = false;
    QString reason; ///< in the words of CUPS, English; may be empty
};
/// Transient "printer.no-answer", Rejected "printer.unknown-queue" or "printer.no-cups".
Task<QueueState> queueState(Clock &clock, QString queue, Patience patience = {});
/// What `lpstat -l -p` says of one queue, in the C locale.
QueueState readQueueState(const QByteArray &lpstat);

} // namespace selaras::printing
