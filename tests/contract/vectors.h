#pragma once

#include "base/json.h"

#include <QHash>
#include <functional>

namespace selaras::contract {

/// Checks one case of a vector file against our code: what is wrong, or an empty text.
using VectorCheck = std::function<QString(const json::Value &input, const json::Value &expected)>;

/// Which code stands for which (system, kind) of the vector files.
class VectorChecks {
public:
    void add(const QString &system, const QString &kind, VectorCheck check);
    const VectorCheck *find(const QString &system, const QString &kind) const; ///< null: nobody knows it

private:
    QHash<QString, VectorCheck> m_checks;
};

/// "" when both are equal, else both, for the test's message.
QString differs(const QByteArray &ours, const QByteArray &theirs);
/// A text field of a case, empty when it is not there.
QString field(const json::Value &object, const char *key);

void addShopeeVectorChecks(VectorChecks &checks); ///< vectors_shopee.cpp
void addWooCommerceVectorChecks(VectorChecks &checks); ///< vectors_woocommerce.cpp

} // namespace selaras::contract
