#pragma once

#include "allocation/rule.h"
#include "store/transaction.h"

namespace selaras::inventory {

/// An effect as people type and read it, with the names of shops and the codes of warehouses: "keep-for:Toko A=30",
/// "only-warehouses:CKG,SBY", "split-by-shares:Toko A=50,Toko B=30". What is not there any more stands as its id.
/// `selarasctl rules add` takes it, the audit keeps it.
Result<QString> typedEffect(Reader &reader, const allocation::Effect &effect);

} // namespace selaras::inventory
