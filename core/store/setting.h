#pragma once

#include "store/transaction.h"

#include <optional>

/// Facts about the inventory as a whole that a person chose: "shop.name", "shop.time-zone", "setup.step". What belongs
/// to one PC or one person (theme, language) is not here.
namespace selaras {

/// Nullopt when nobody has set it.
Result<std::optional<QString>> setting(Reader &reader, const QString &name);
Result<> setSetting(Transaction &tx, const QString &name, const QString &value);

} // namespace selaras
