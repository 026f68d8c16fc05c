#pragma once

#include "base/result.h"
#include "documents/sheet.h"

#include <memory>

namespace selaras::documents {

/// Sheets on their way into one PDF, in memory; fonts are inside, so that it looks the same everywhere. One thread.
class Pdf {
public:
    /// `madeAt` in UTC ms is what the file says of itself.
    Pdf(const QString &title, qint64 madeAt);
    ~Pdf();
    Pdf(const Pdf &) = delete;
    Pdf &operator=(const Pdf &) = delete;

    /// What a sheet is to be laid out with, so that it is drawn as it was measured.
    const PangoLettering &lettering() const;
    void add(const Sheet &sheet);
    /// The whole file; nothing can be added after it. Storage "pdf.cannot-draw" when Cairo could not. A PDF
    /// without a sheet is no PDF: require()s that there is one.
    Result<QByteArray> finish();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// All of it at once.
Result<QByteArray> pdfOf(const std::vector<Sheet> &sheets, const QString &title, qint64 madeAt);

} // namespace selaras::documents
