#include "pages/drift_words.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Drift)
};

} // namespace

DriftWord driftWord(inventory::DriftState state)
{
    using enum inventory::DriftState;
    using kit::Role;
    switch (state) {
    case InTune: return {Role::Green, Words::tr("In tune")};
    case UnderWay: return {Role::Blue, Words::tr("Being told")};
    case Differs: return {Role::Red, Words::tr("Differs")};
    case Refused: return {Role::Red, Words::tr("Refused")};
    case Unknown: return {Role::Yellow, Words::tr("Unknown")};
    case Waiting: return {Role::Yellow, Words::tr("Waiting")};
    case Sending: return {Role::Blue, Words::tr("Unconfirmed")};
    }
    return {Role::Yellow, Words::tr("Unknown")};
}

} // namespace selaras::ui
