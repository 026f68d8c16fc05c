#include "documents/label.h"

#include "documents/label_layout.h"
#include "documents/pdf.h"

namespace selaras::documents {

Result<QByteArray> labelPdf(const Label &label, Language language, const Paper &paper, qint64 madeAt)
{
    Pdf pdf(label.awb, madeAt);
    TRY(const Sheet sheet, layOut(label, language, paper, pdf.lettering()));
    pdf.add(sheet);
    return pdf.finish();
}

Result<LabelRun> labelsPdf(const std::vector<Label> &labels, Language language, const Paper &paper, qint64 madeAt,
    const std::function<void(std::size_t done)> &progress, const std::atomic<bool> &stop)
{
    Pdf pdf(QStringLiteral("%1").arg(labels.size()), madeAt);
    LabelRun run;
    for (std::size_t at = 0; at < labels.size(); ++at) {
        if (stop)
            return fail(Error::Kind::Cancelled);
        if (auto sheet = layOut(labels[at], language, paper, pdf.lettering())) {
            pdf.add(*sheet);
            ++run.drawn;
        } else {
            run.gaps.push_back({at, std::move(sheet).error()});
        }
        if (progress)
            progress(at + 1);
    }
    if (run.drawn > 0) {
        TRY(run.pdf, pdf.finish());
    }
    return run;
}

} // namespace selaras::documents
