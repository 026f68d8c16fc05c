#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <initializer_list>
#include <vector>

namespace selaras::json {

/// A document with one of its lists taken out.
struct Split {
    QByteArray rest; ///< the document with that list empty; as it was when there is no such list
    std::vector<QByteArray> elements; ///< the bytes of each element, exactly as they were sent
    bool found = false;
};

/// Takes the list at `path` (keys from the root; none: the document is the list) out of untrusted bytes, so that one
/// bad element harms no other and each can be kept as evidence. Only brackets, quotes and commas are looked at: what is
/// in between is judged by parse(). Malformed, with the bytes: they end too early or do not close.
Result<Split> splitList(QByteArrayView document, std::initializer_list<QByteArrayView> path);

} // namespace selaras::json
