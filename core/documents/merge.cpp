#include "documents/merge.h"

#include "base/require.h"

#include <memory>
#include <qpdf/qpdf-c.h> // its C++ headers are not C++20 (vectors of incomplete types)

namespace selaras::documents {

namespace {

struct Cleanup {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using Handle = std::unique_ptr<_qpdf_data, Cleanup>;

Handle makeHandle()
{
    Handle out(qpdf_init());
    qpdf_set_suppress_warnings(out.get(), QPDF_TRUE); // they would go to stderr, where they are taken for ours
    qpdf_silence_errors(out.get());
    return out;
}

/// What went wrong with a PDF is told in the words of qpdf, which are for the log.
tl::unexpected<Error> damaged(int place, const Handle &pdf)
{
    QString why = QStringLiteral("no page");
    if (qpdf_has_error(pdf.get()))
        why = QString::fromUtf8(qpdf_get_error_full_text(pdf.get(), qpdf_get_error(pdf.get())));
    return failAs(QStringLiteral("pdf.damaged"), Error::Kind::Malformed, QStringLiteral("%1: %2").arg(place).arg(why));
}

bool broke(QPDF_ERROR_CODE code) { return (code & QPDF_ERRORS) != 0; }

} // namespace

Result<QByteArray> mergedPdf(const std::vector<QByteArray> &pdfs, const std::function<void(int)> &progress)
{
    require(!pdfs.empty());
    if (pdfs.size() == 1)
        return pdfs.front();
    const Handle out = makeHandle();
    std::vector<Handle> sources; // the pages are theirs until all is written
    if (broke(qpdf_empty_pdf(out.get())))
        return damaged(0, out);
    int place = 0;
    for (const QByteArray &pdf : pdfs) {
        ++place;
        sources.push_back(makeHandle());
        const Handle &source = sources.back();
        if (broke(qpdf_read_memory(source.get(), "pdf", pdf.constData(), quint64(pdf.size()), nullptr)))
            return damaged(place, source);
        const int pages = qpdf_get_num_pages(source.get());
        if (pages < 1)
            return damaged(place, source);
        for (int page = 0; page < pages; ++page)
            if (broke(qpdf_add_page(
                    out.get(), source.get(), qpdf_get_page_n(source.get(), std::size_t(page)), QPDF_FALSE)))
                return damaged(place, out);
        if (progress)
            progress(place);
    }
    if (broke(qpdf_init_write_memory(out.get())))
        return damaged(place, out);
    qpdf_set_static_ID(out.get(), QPDF_TRUE); // the same papers are the same bytes
    if (broke(qpdf_write(out.get())))
        return damaged(place, out);
    return QByteArray(
        reinterpret_cast<const char *>(qpdf_get_buffer(out.get())), qsizetype(qpdf_get_buffer_length(out.get())));
}

} // namespace selaras::documents
