#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace selaras::routing {

/// How far it is between two provinces of Indonesia, in kilometres as the crow flies between their capitals (0 within
/// one). Names as channels write them, Indonesian or English, with "Provinsi" or without. Nullopt when one of them is
/// no province that we know.
std::optional<int> kilometresBetween(const QString &a, const QString &b);

/// What the provinces are called in addresses ("Jawa Barat", "DKI Jakarta"), by the alphabet.
QStringList provinces();

} // namespace selaras::routing
