#include "documents/pdf.h"

#include "base/require.h"
#include "documents/codes.h"
#include "documents/points.h"

#include <QDateTime>
#include <cairo-pdf.h>

namespace selaras::documents {

namespace {

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

/// Black modules as rectangles of one path; neighbours in a line are one, so that no hair shows between them.
void fill(cairo_t *cairo, const Modules &modules, double x, double y, double width, double height)
{
    for (std::size_t row = 0; row < modules.size(); ++row)
        for (std::size_t at = 0; at < modules[row].size(); ++at) {
            const std::size_t from = at;
            while (at < modules[row].size() && modules[row][at])
                ++at;
            if (at > from)
                cairo_rectangle(cairo, points(x + double(from) * width), points(y + double(row) * height),
                    points(double(at - from) * width), points(height));
        }
    cairo_fill(cairo);
}

void draw(cairo_t *cairo, const PangoLettering &lettering, const TextMark &mark)
{
    lettering.draw(cairo, mark.x, mark.y, mark.text, mark.type);
}

void draw(cairo_t *cairo, const PangoLettering &, const LineMark &mark)
{
    cairo_set_line_width(cairo, points(mark.thick));
    cairo_move_to(cairo, points(mark.x1), points(mark.y1));
    cairo_line_to(cairo, points(mark.x2), points(mark.y2));
    cairo_stroke(cairo);
}

void draw(cairo_t *cairo, const PangoLettering &, const BoxMark &mark)
{
    cairo_set_line_width(cairo, points(mark.thick));
    cairo_rectangle(cairo, points(mark.x + mark.thick / 2), points(mark.y + mark.thick / 2),
        points(mark.width - mark.thick), points(mark.height - mark.thick));
    cairo_stroke(cairo);
}

void draw(cairo_t *cairo, const PangoLettering &, const BarcodeMark &mark)
{
    const auto modules = code128(mark.text);
    require(modules.has_value());
    const std::size_t count = modules->front().size();
    const double module = moduleWidth(count, mark.width);
    fill(cairo, *modules, mark.x + (mark.width - module * double(count)) / 2, mark.y, module, mark.height);
}

void draw(cairo_t *cairo, const PangoLettering &, const QrMark &mark)
{
    const auto modules = qrCode(mark.bytes);
    require(modules.has_value());
    const double module = mark.side / double(modules->size());
    fill(cairo, *modules, mark.x, mark.y, module, module);
}

} // namespace

struct Pdf::Private {
    PangoLettering lettering;
    QByteArray bytes;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &bytes, points(210), points(297));
    cairo_t *cairo = cairo_create(surface);
    bool any = false;

    Private() = default;
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
    }
};

Pdf::Pdf(const QString &title, qint64 madeAt)
    : m_d(std::make_unique<Private>())
{
    const QByteArray when = QDateTime::fromMSecsSinceEpoch(madeAt, Qt::UTC).toString(Qt::ISODate).toLatin1();
    cairo_pdf_surface_set_metadata(m_d->surface, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(m_d->surface, CAIRO_PDF_METADATA_CREATOR, "Selaras");
    cairo_pdf_surface_set_metadata(m_d->surface, CAIRO_PDF_METADATA_CREATE_DATE, when.constData());
}
Pdf::~Pdf() = default;

const PangoLettering &Pdf::lettering() const { return m_d->lettering; }

void Pdf::add(const Sheet &sheet)
{
    cairo_pdf_surface_set_size(m_d->surface, points(sheet.paper.width), points(sheet.paper.height));
    cairo_set_source_rgb(m_d->cairo, 0, 0, 0);
    for (const Mark &mark : sheet.marks)
        std::visit([&](const auto &one) { draw(m_d->cairo, m_d->lettering, one); }, mark);
    cairo_show_page(m_d->cairo);
    m_d->any = true;
}

Result<QByteArray> Pdf::finish()
{
    require(m_d->any);
    cairo_surface_finish(m_d->surface);
    if (const cairo_status_t status = cairo_surface_status(m_d->surface); status != CAIRO_STATUS_SUCCESS)
        return failAs(QStringLiteral("pdf.cannot-draw"), Error::Kind::Storage,
            QString::fromLatin1(cairo_status_to_string(status)));
    return m_d->bytes;
}

Result<QByteArray> pdfOf(const std::vector<Sheet> &sheets, const QString &title, qint64 madeAt)
{
    Pdf pdf(title, madeAt);
    for (const Sheet &sheet : sheets)
        pdf.add(sheet);
    return pdf.finish();
}

} // namespace selaras::documents
