#pragma once

#include "base/result.h"
#include "documents/paper.h"

#include <QByteArray>
#include <vector>

namespace selaras::documents {

/// What a channel's own document turned out to be.
struct ChannelPdf {
    std::vector<Paper> pages; ///< each as it is seen, turned as its file says
};

constexpr qsizetype kMostPdf = 25 * 1024 * 1024; ///< bytes
constexpr int kMostPdfPages = 2000;

/// Looks at what a channel sent for a label before it is kept or printed. Malformed, with what a person can do about it
/// in the code: "pdf.empty", "pdf.too-big", "pdf.html" (a log-in, a notice), "pdf.json" (an error in the channel's
/// words), "pdf.zip", "pdf.other", "pdf.damaged", "pdf.locked" (a password), "pdf.pages" (none, or more than
/// kMostPdfPages). `raw` keeps the beginning of what was refused.
Result<ChannelPdf> checkChannelPdf(const QByteArray &bytes);

} // namespace selaras::documents
