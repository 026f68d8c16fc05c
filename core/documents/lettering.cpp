#include "documents/lettering.h"

#include "documents/points.h"

#include <algorithm>
#include <cmath>
#include <pango/pangocairo.h>

namespace selaras::documents {

namespace {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
struct FreeDescription {
    void operator()(PangoFontDescription *description) const { pango_font_description_free(description); }
};
struct FreeOptions {
    void operator()(cairo_font_options_t *options) const { cairo_font_options_destroy(options); }
};
struct DestroyCairo {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
};
struct DestroySurface {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using Layout = std::unique_ptr<PangoLayout, Unref>;
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;
using Options = std::unique_ptr<cairo_font_options_t, FreeOptions>;
using Cairo = std::unique_ptr<cairo_t, DestroyCairo>;
using Surface = std::unique_ptr<cairo_surface_t, DestroySurface>;

// The window's typeface first; after it those that have the scripts of the region.
constexpr const char *kFamilies
    = "Inter, Noto Sans, Noto Sans Thai, Noto Sans Khmer, Noto Sans Lao, Noto Sans Myanmar, "
      "Droid Sans Fallback, DejaVu Sans, sans-serif";

PangoRectangle logical(const Layout &layout)
{
    PangoRectangle rectangle{};
    pango_layout_get_extents(layout.get(), nullptr, &rectangle);
    return rectangle;
}

/// The first dots of `pixels` (8 bits of ink each) as bits.
Raster blackAndWhite(const unsigned char *pixels, int stride, int width, int height)
{
    constexpr unsigned char kInk = 110; // a little below the half: thin strokes stay whole on thermal paper
    int right = 0;
    for (int y = 0; y < height; ++y)
        for (int x = right; x < width; ++x)
            if (pixels[y * stride + x] >= kInk)
                right = x + 1;
    Raster out{.width = right, .height = height, .bits = {}};
    out.bits.fill('\0', qsizetype(out.rowBytes()) * height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < right; ++x)
            if (pixels[y * stride + x] >= kInk)
                out.bits[y * out.rowBytes() + x / 8]
                    = char(uchar(out.bits[y * out.rowBytes() + x / 8]) | (0x80 >> x % 8));
    return out;
}

} // namespace

QString Lettering::elided(const QString &text, const Type &type, double most) const
{
    constexpr double kTrifle = 0.001; // mm, lost by adding and taking away
    most += kTrifle;
    if (width(text, type) <= most)
        return text;
    qsizetype fits = 0, over = text.size();
    const auto cut = [&](qsizetype length) {
        if (length > 0 && text[length - 1].isHighSurrogate())
            --length;
        return text.left(length).trimmed() + QStringLiteral("...");
    };
    while (over - fits > 1) {
        const qsizetype middle = (fits + over) / 2;
        (width(cut(middle), type) <= most ? fits : over) = middle;
    }
    return cut(fits);
}

bool isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

struct PangoLettering::Private {
    // The fonts of this thread, kept by Pango: to look for them costs more than a label.
    std::unique_ptr<PangoContext, Unref> context{pango_font_map_create_context(pango_cairo_font_map_get_default())};
    Options options{cairo_font_options_create()};

    Private()
    {
        // Measured as drawn, whatever the size of a dot: nothing is moved to whole dots.
        cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(context.get(), options.get());
        pango_cairo_context_set_resolution(context.get(), 72);
        pango_context_set_round_glyph_positions(context.get(), FALSE);
    }

    Layout layout(const QString &text, const Type &type) const
    {
        Layout made(pango_layout_new(context.get()));
        const Description description(pango_font_description_from_string(kFamilies));
        pango_font_description_set_weight(description.get(), type.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_absolute_size(description.get(), points(type.size) * PANGO_SCALE);
        pango_layout_set_font_description(made.get(), description.get());
        const QByteArray utf8 = text.toUtf8();
        pango_layout_set_text(made.get(), utf8.constData(), int(utf8.size()));
        return made;
    }
};

PangoLettering::PangoLettering()
    : m_d(std::make_unique<Private>())
{
}
PangoLettering::~PangoLettering() = default;

double PangoLettering::width(const QString &text, const Type &type) const
{
    return millimetres(double(logical(m_d->layout(text, type)).width) / PANGO_SCALE);
}

double PangoLettering::height(const QString &text, const Type &type) const
{
    return millimetres(double(logical(m_d->layout(text, type)).height) / PANGO_SCALE);
}

QStringList PangoLettering::wrap(const QString &text, const Type &type, double most) const
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    const Layout layout = m_d->layout(text, type);
    pango_layout_set_width(layout.get(), int(points(most) * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    const QByteArray utf8 = text.toUtf8();
    for (GSList *at = pango_layout_get_lines_readonly(layout.get()); at != nullptr; at = at->next) {
        const auto *line = static_cast<const PangoLayoutLine *>(at->data);
        lines.append(QString::fromUtf8(utf8.mid(line->start_index, line->length)).trimmed());
    }
    return lines;
}

void PangoLettering::draw(cairo_t *cairo, double x, double y, const QString &text, const Type &type) const
{
    const Layout layout = m_d->layout(text, type);
    cairo_move_to(cairo, points(x), points(y));
    pango_cairo_show_layout(cairo, layout.get());
}

Raster PangoLettering::raster(const QString &text, const Type &type, int dpi) const
{
    const Layout layout = m_d->layout(text, type);
    const double scale = dpi / 72.0;
    const PangoRectangle size = logical(layout);
    const int width = std::max(1, int(std::ceil(scale * size.width / PANGO_SCALE)) + 1);
    const int height = std::max(1, int(std::ceil(scale * size.height / PANGO_SCALE)));
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
    const Cairo cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), scale, scale);
    draw(cairo.get(), 0, 0, text, type);
    cairo_surface_flush(surface.get());
    return blackAndWhite(
        cairo_image_surface_get_data(surface.get()), cairo_image_surface_get_stride(surface.get()), width, height);
}

} // namespace selaras::documents
