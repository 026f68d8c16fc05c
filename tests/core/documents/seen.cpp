#include "core/documents/seen.h"

#include <memory>
#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <zbar.h>

namespace selaras::testing {

namespace {

std::unique_ptr<poppler::document> open(const QByteArray &pdf)
{
    return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
}

poppler::image picture(poppler::document &document, int page, int dpi)
{
    const std::unique_ptr<poppler::page> one(document.create_page(page));
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    return one ? renderer.render_page(one.get(), dpi, dpi) : poppler::image();
}

} // namespace

QByteArray Seen::code(const char *kind) const
{
    QByteArray found;
    int count = 0;
    for (const Code &one : codes)
        if (one.kind == QLatin1String(kind)) {
            found = one.text;
            ++count;
        }
    return count == 1 ? found : QByteArray();
}

std::vector<Seen::Code> codesIn(int width, int height, const QByteArray &grey)
{
    zbar::Image image(unsigned(width), unsigned(height), "Y800", grey.constData(), std::size_t(grey.size()));
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_CODE128, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.scan(image);
    std::vector<Seen::Code> out;
    for (auto at = image.symbol_begin(); at != image.symbol_end(); ++at)
        out.push_back({QString::fromStdString(at->get_type_name()), QByteArray::fromStdString(at->get_data())});
    return out;
}

Seen lookAt(const QByteArray &pdf, int page)
{
    constexpr int kDpi = 203; // what a label printer has
    Seen seen;
    const auto document = open(pdf);
    if (!document)
        return seen;
    const std::unique_ptr<poppler::page> one(document->create_page(page));
    if (!one)
        return seen;
    const auto utf8 = one->text().to_utf8();
    seen.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).simplified();
    poppler::image image = picture(*document, page, kDpi);
    QByteArray pixels;
    for (int y = 0; y < image.height(); ++y)
        pixels.append(image.data() + y * image.bytes_per_row(), image.width());
    seen.codes = codesIn(image.width(), image.height(), pixels);
    return seen;
}

int pagesOf(const QByteArray &pdf)
{
    const auto document = open(pdf);
    return document ? document->pages() : 0;
}

void keepPicture(const QByteArray &pdf, const QString &name)
{
    const QByteArray folder = qgetenv("SELARAS_LOOK");
    const auto document = open(pdf);
    if (folder.isEmpty() || !document)
        return;
    for (int page = 0; page < document->pages() && page < 3; ++page)
        picture(*document, page, 130)
            .save(
                folder.toStdString() + '/' + name.toStdString() + '-' + std::to_string(page + 1) + ".png", "png", 130);
}

documents::Label fullLabel()
{
    documents::Label label{.courier = QStringLiteral("JNE"),
        .service = QStringLiteral("REG"),
        .awb = QStringLiteral("CGK042817365182"),
        .orderNumber = QStringLiteral("2411210XKQ7R3M"),
        .shopName = QStringLiteral("Dapur Nusa"),
        .senderName = QStringLiteral("Dapur Nusa"),
        .senderPhone = QStringLiteral("0812-3456-7890"),
        .senderAddress = QStringLiteral("Kota Bandung"),
        .recipientName = QStringLiteral("Siti Nurhaliza Kusumawardhani"),
        .recipientPhone = QStringLiteral("+62 813-9876-5432"),
        .address = {QStringLiteral("Jl. Raya Pasar Minggu Gg. H. Mursyid III No. 27B RT 004 RW 011"),
            QStringLiteral("(pagar hijau, depan Warung Bu Tini)")},
        .district = QStringLiteral("Pasar Minggu"),
        .city = QStringLiteral("Kota Jakarta Selatan"),
        .province = QStringLiteral("DKI Jakarta"),
        .postcode = QStringLiteral("12520"),
        .cod = Money{.minor = 125'000'000, .currency = QStringLiteral("IDR")},
        .grams = 1250,
        .contents = {},
        .note = QStringLiteral("Barang pecah belah, jangan dibanting"),
        .parcel = 1,
        .parcels = 2,
        .qr = QStringLiteral("https://selaras.example/p/2411210XKQ7R3M")};
    const char *const goods[]{"Panci enamel 24 cm motif blirik hijau", "Saringan teh stainless", "Spatula kayu jati",
        "Toples kaca kedap udara 1 liter", "Cobek batu Muntilan 18 cm lengkap dengan ulekan", "Serbet katun 3 lembar",
        "Gelas takar 500 ml", "Talenan bambu ukuran sedang", "Sendok sayur", "Parutan keju", "Kukusan bambu 20 cm",
        "Wajan besi cor 28 cm"};
    int at = 0;
    for (const char *name : goods)
        label.contents.push_back({QStringLiteral("DN-%1").arg(1000 + 37 * at), QString::fromUtf8(name), 1 + at++ % 3});
    return label;
}

} // namespace selaras::testing
