#include "documents/channel_pdf.h"

#include "base/text.h"

#include <cmath>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace selaras::documents {

namespace {

using Kind = Error::Kind;

/// Poppler tells its troubles on stderr, where they would be taken for ours.
void silence(const std::string &, void *) { }

tl::unexpected<Error> refused(const QByteArray &bytes, Kind kind, const char *code, const QString &detail)
{
    constexpr qsizetype kKept = 2000;
    Error error(kind, detail);
    error.code = QString::fromLatin1(code);
    error.raw = bytes.left(kKept);
    return fail(std::move(error));
}

tl::unexpected<Error> noPdf(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(64).trimmed();
    if (isWebPage(bytes))
        return refused(bytes, Kind::Malformed, "pdf.html", QStringLiteral("a web page"));
    if (begin.startsWith('{') || begin.startsWith('['))
        return refused(bytes, Kind::Malformed, "pdf.json", QStringLiteral("JSON"));
    if (begin.startsWith("PK"))
        return refused(bytes, Kind::Malformed, "pdf.zip", QStringLiteral("a ZIP"));
    return refused(bytes, Kind::Malformed, "pdf.other", QStringLiteral("no %PDF at its beginning"));
}

/// The page as it is seen.
Result<Paper> paperOf(const poppler::document &document, int index, const QByteArray &bytes)
{
    constexpr double kPoint = 25.4 / 72;
    constexpr double kMostSide = 2000; // mm
    const std::unique_ptr<poppler::page> page(document.create_page(index));
    if (!page)
        return refused(bytes, Kind::Malformed, "pdf.damaged", QStringLiteral("page %1").arg(index + 1));
    const poppler::rectf box = page->page_rect();
    Paper paper{box.width() * kPoint, box.height() * kPoint};
    const auto turned = page->orientation();
    if (turned == poppler::page::landscape || turned == poppler::page::seascape)
        std::swap(paper.width, paper.height);
    if (!(paper.width > 0 && paper.width < kMostSide && paper.height > 0 && paper.height < kMostSide))
        return refused(bytes, Kind::Malformed, "pdf.damaged", QStringLiteral("the size of page %1").arg(index + 1));
    return paper;
}

} // namespace

Result<ChannelPdf> checkChannelPdf(const QByteArray &bytes)
{
    constexpr qsizetype kHead = 1024; // where readers look for the beginning
    if (bytes.trimmed().isEmpty())
        return refused(bytes, Kind::Malformed, "pdf.empty", QStringLiteral("no bytes"));
    if (bytes.size() > kMostPdf)
        return refused(bytes, Kind::Malformed, "pdf.too-big", QStringLiteral("%1 bytes").arg(bytes.size()));
    if (isWebPage(bytes) || !bytes.left(kHead).contains("%PDF-"))
        return noPdf(bytes);
    poppler::set_debug_error_function(silence, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document)
        return refused(bytes, Kind::Malformed, "pdf.damaged", QStringLiteral("cannot be opened"));
    if (document->is_locked())
        return refused(bytes, Kind::Malformed, "pdf.locked", QStringLiteral("asks for a password"));
    const int pages = document->pages();
    if (pages < 1 || pages > kMostPdfPages)
        return refused(bytes, Kind::Malformed, "pdf.pages", QStringLiteral("%1 pages").arg(pages));
    ChannelPdf out;
    for (int at = 0; at < pages; ++at) {
        TRY(const Paper paper, paperOf(*document, at, bytes));
        out.pages.push_back(paper);
    }
    return out;
}

} // namespace selaras::documents
