#include "sentences/tables.h"

namespace selaras::ui {

namespace {

// What stands in the way of a rule of who is told how much.
const OfCode kRules[]{
    {"rule.gone",
        {SAY("Somebody changed these rules meanwhile."), SAY("Nothing was changed."),
            SAY("Press F5 to see how it stands now.")}},
    {"rule.negative",
        {SAY("A rule cannot speak of fewer than no pieces."), SAY("Nothing was changed."), SAY("Type 0 or more.")}},
    {"rule.changes-nothing",
        {SAY("With this figure the rule would change nothing."), SAY("Nothing was changed."),
            SAY("Type another figure, or leave the rule out.")}},
    {"rule.percent", {SAY("A percentage is 0 to 100."), SAY("Nothing was changed."), SAY("Type another one.")}},
    {"rule.shares",
        {SAY("The shares come to more than 100 per cent, or a shop is named twice."), SAY("Nothing was changed."),
            SAY("Lower the shares until they fit.")}},
    {"rule.no-warehouse",
        {SAY("The rule names no warehouse."), SAY("Nothing was changed."), SAY("Choose at least one.")}},
    {"rule.split-of-one",
        {SAY("A split between shops cannot be for one shop only."), SAY("Nothing was changed."),
            SAY("Let it be for all shops.")}},
    {"rule.days",
        {SAY("Sales are counted over 7, 14, 30 and 90 days."), SAY("Nothing was changed."),
            SAY("Choose one of these.")}},
    {"rule.least-above-most",
        {SAY("The least buffer is more than the most."), SAY("Nothing was changed."),
            SAY("Lower the least, or raise the most.")}},
    {"rule.keeps-more-than-shown",
        {SAY("More would be kept for a shop than another rule lets it show."),
            SAY("Nothing was changed; the rest would be sold by nobody."),
            SAY("Keep fewer, or raise what the shop may show in the other rule.")}},
    {"rule.no-warehouse-left",
        {SAY("With the other rules, no warehouse would be left to sell from."),
            SAY("Nothing was changed; every shop would show 0."),
            SAY("Choose a warehouse that the other rules leave in, or change them first.")}},
    {"rule.ends-before-it-starts",
        {SAY("The rule would end before it begins."), SAY("Nothing was changed."), SAY("Choose a later end.")}},
    {"rule.ended",
        {SAY("The rule would have ended already."), SAY("Nothing was changed; it would never hold."),
            SAY("Choose a later end.")}},
};

} // namespace

std::span<const OfCode> codesOfRules() { return kRules; }

} // namespace selaras::ui
