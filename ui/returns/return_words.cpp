#include "returns/return_words.h"

#include "kit/format.h"

#include <QCoreApplication>

namespace selaras::ui {

using channels::ReturnState;
using kit::Role;
using returns::Goods;

namespace {

struct Returns {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Returns)
};

} // namespace

ReturnWord stateWord(ReturnState state)
{
    switch (state) {
    case ReturnState::Requested: return {Role::Yellow, Returns::tr("To answer")};
    case ReturnState::Disputed: return {Role::Blue, Returns::tr("Disputed")};
    case ReturnState::Approved: return {Role::Blue, Returns::tr("Accepted")};
    case ReturnState::Refunded: return {Role::Grey, Returns::tr("Refunded")};
    case ReturnState::Refused: return {Role::Grey, Returns::tr("Refused")};
    case ReturnState::Withdrawn: return {Role::Grey, Returns::tr("Withdrawn")};
    }
    Q_UNREACHABLE();
}

ReturnWord goodsWord(Goods goods)
{
    switch (goods) {
    case Goods::None: return {Role::Grey, Returns::tr("With the buyer")};
    case Goods::Expected: return {Role::Blue, Returns::tr("On their way")};
    case Goods::Received: return {Role::Yellow, Returns::tr("To inspect")};
    case Goods::Inspected: return {Role::Green, Returns::tr("Inspected")};
    }
    Q_UNREACHABLE();
}

QString foundWords(const returns::Line &line)
{
    QStringList out;
    if (line.sellable > 0)
        out << Returns::tr("%1 sellable").arg(kit::format::count(line.sellable));
    if (line.damaged > 0)
        out << Returns::tr("%1 damaged").arg(kit::format::count(line.damaged));
    if (line.missing > 0)
        out << Returns::tr("%1 missing").arg(kit::format::count(line.missing));
    return out.join(QStringLiteral(", "));
}

QString foundWords(const returns::Return &of)
{
    returns::Line all;
    for (const returns::Line &line : of.lines) {
        all.sellable += line.sellable;
        all.damaged += line.damaged;
        all.missing += line.missing;
    }
    return foundWords(all);
}

} // namespace selaras::ui
