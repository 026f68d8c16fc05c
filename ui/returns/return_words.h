#pragma once

#include "kit/theme.h"
#include "returns/returns.h"

namespace selaras::ui {

struct ReturnWord {
    kit::Role role;
    QString word;
};
/// How far the channel is with it; yellow while it waits for us.
ReturnWord stateWord(channels::ReturnState state);
/// Where the goods are; yellow while somebody has to look at them.
ReturnWord goodsWord(returns::Goods goods);
/// Why a buyer gives goods back, of what a channel calls it ("PHYSICAL_DMG"); what nobody knows stays as it came.
QString reasonWords(const QString &reason);
/// What becomes of the goods that were found: "1 is back in stock, 1 damaged and 1 missing are not".
QString putBackWords(const std::vector<returns::Found> &found);
/// "3 sellable, 1 damaged" of a line that was looked at; what is none is left out.
QString foundWords(const returns::Line &line);
/// The same of the whole return.
QString foundWords(const returns::Return &of);

} // namespace selaras::ui
