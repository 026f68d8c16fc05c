#pragma once

#include "base/result.h"

#include <QByteArray>
#include <functional>
#include <vector>

namespace selaras::documents {

/// Many PDFs as one, their pages in the order given and each of its own size, as its maker drew it; nothing is drawn
/// anew; one alone stays as it is. `progress` (may be empty) hears after each how many are in. At least one. Malformed
/// pdf.damaged: one of them cannot be read; the detail begins with its place among them, counted from 1. May run in any
/// thread.
Result<QByteArray> mergedPdf(const std::vector<QByteArray> &pdfs, const std::function<void(int)> &progress = {});

} // namespace selaras::documents
