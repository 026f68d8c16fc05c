#pragma once

#include "audit/log.h"

namespace selaras::ui::log {

/// What an entry says beyond its action, SKU, figure and order, in the language of the reader: "Ready, paid", "Owner →
/// Packer", "3 pieces wait for stock". Words nobody has written are shown as they are stored; may be empty.
QString storyOf(const audit::LogRow &row);
/// The same of an entry about an order, its parcels, papers or returns; the order's own timeline tells it so too.
QString orderStory(const audit::Entry &entry);
/// Why our own people keep an order back, by the name of its kind as it is stored ("fraud"), in a few words.
QString holdKindWords(const QString &kind);
/// Why a warehouse sends, as the routing decided and the books keep it: "nearest", "Surabaya" is "Surabaya: nearest to
/// Denpasar"; without `city` (the buyer's): "Surabaya: nearest to the buyer". Of several warehouses: their names. A
/// reason that is not known, or needs no words, is the name alone.
QString sourceWords(const QString &why, const QStringList &warehouses, const QString &city = {});
/// The same of the detail of "stock.reserved": "nearest: Surabaya".
QString sourceStory(const QString &detail, const QString &city = {});
/// Words of core as they stand in the books: "unpaid -> ready paid" is "Unpaid → Ready to pack, paid". What is no such
/// word stays as it is.
QString termsIn(const QString &stored);

} // namespace selaras::ui::log
