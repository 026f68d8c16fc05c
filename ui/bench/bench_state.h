#pragma once

#include "bench/face.h"
#include "bench/parcel.h"
#include "bench/weight.h"
#include "printers/pc_printers.h"
#include "services.h"

#include <set>

namespace selaras::ui {

/// Where the packing station stands; the face is made from this and nothing else.
struct BenchState {
    struct Alarm {
        enum class Kind { Wrong, Unknown, TooMany, Stop };
        Kind kind = Kind::Wrong;
        fulfilment::Scan scan{}; ///< Wrong, TooMany: what it was
        QString code{}; ///< as it was scanned
        QString otherOrder{}; ///< Unknown: the code names this order
        fulfilment::Obstacle obstacle = fulfilment::Obstacle::Held; ///< Stop
    };
    enum class Typing { None, Code, Weight, Folder };
    /// What became of the last label.
    struct Label {
        enum class Is { None, Printed, Waits } is = Is::None;
        QString orderNumber, printer;
    };

    /// Scans that were made for a box which was stopped: they are said and counted nowhere.
    struct Dropped {
        QString orderNumber; ///< of the box
        QStringList codes; ///< as they were scanned, in their order
    };

    /// A shop that cannot be reached.
    struct Silent {
        qint64 shopId = 0;
        QString name;
        qint64 since = 0; ///< UTC ms of its last answer; 0: not known
    };

    std::optional<Parcel> parcel; ///< open on the bench
    qint64 currentSku = 0; ///< scanned last and not complete; 0: the first that is not
    QString lastName; ///< of the last match in this parcel
    QString said; ///< a small refusal: nothing to take back
    Typing typing = Typing::None;
    QString typed;
    bool typedWrong = false; ///< the folder cannot be made
    std::optional<Weight> doubt; ///< the weight that Enter did not take, and why
    bool typedMarked = false; ///< all of it is marked: what is typed next takes its place
    std::optional<Alarm> alarm;
    std::optional<Error> refusal; ///< nothing is open: why the last code was not opened
    QString refusedCode;
    QString nobodyKnows; ///< nothing is open: the last code, which nobody knows
    QString packedAlready; ///< nothing is open: the last code's order is in its box
    std::optional<Dropped> dropped; ///< nothing is open: what was scanned for the box before
    BenchFlash flash = BenchFlash::None;
    qsizetype held = 0;
    fulfilment::DayCount day;
    bool canBeHeard = true;
    std::optional<Error> trouble; ///< of the printer or the disk
    Label label;
    std::vector<qint64> unprinted; ///< parcels whose label came while nobody waited for it
    std::vector<Unlabelled> unlabelled; ///< labels that wait
    bool showsUnlabelled = false;
    bool helps = false;
    bool weighs = true;
    std::vector<Silent> offline; ///< shops that cannot be reached
    std::set<QString> labelGivers; ///< channels that make the labels of their parcels; for the others ours is printed
};

/// In the language of the window. `now` is UTC ms.
BenchFace faceOf(const BenchState &state, const Services &services, qint64 now);

/// The line that is to be scanned next; null: all is in.
const fulfilment::Content *currentOf(const BenchState &state);

} // namespace selaras::ui
