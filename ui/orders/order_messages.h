#pragma once

#include "orders/order_facts.h"
#include "services.h"

namespace selaras::kit {
class Pane;
}

namespace selaras::ui {

/// How one message to a buyer stands: "Sent", "Waiting" ...
Mark messageMark(messages::State state);
/// What it is about and by which messenger: "E-mail: order taken in".
QString messageWords(const messages::Row &row);

/// What the buyer was written and when, in the pane of an order; with where, for those who may see it. Nothing where
/// there is nothing to tell.
void addMessages(kit::Pane &pane, const OrderFacts &facts, const Services &services);

} // namespace selaras::ui
