#pragma once

#include "allocation/rule.h"

/// An effect as it is stored: JSON with its kind and figures, {"kind":"keep-for","shop":17,"pieces":3}. Kinds are
/// "only-warehouses", "except-warehouses", "count-incoming", "buffer", "buffer-by-speed", "keep-for", "at-most",
/// "at-most-percent", "split-by-shares", "split-by-sales", "best-margin-first", "stop-below".
namespace selaras::allocation {

QString effectText(const Effect &effect);
/// Malformed: not such a text, or of a kind that a later program wrote.
Result<Effect> effectFromText(const QString &text);
/// "keep-for" ...; for exports, words and the audit.
QString effectKind(const Effect &effect);

} // namespace selaras::allocation
