#include "documents/label.h"

#include "base/require.h"
#include "documents/dots.h"
#include "documents/label_layout.h"

#include <algorithm>
#include <array>

namespace selaras::documents {

namespace {

/// What may stand between the quotes of a command. TSPL writes a quote as \["], but not every printer that speaks TSPL
/// knows that, and one that does not would take the rest for commands: such texts are sent as a picture.
bool isSpeakable(QStringView text) { return isPrintableAscii(text) && !text.contains(u'"') && !text.contains(u'\\'); }

/// The printer's own letters: each as wide as the other.
struct Font {
    char name;
    int width; ///< dots
    int height;
};
constexpr std::array kFonts{
    Font{'1', 8, 12}, Font{'2', 12, 20}, Font{'3', 16, 24}, Font{'4', 24, 32}, Font{'5', 32, 48}};

struct Chosen {
    Font font;
    int times = 1;

    int width() const { return font.width * times; }
    int height() const { return font.height * times; }
};

/// The largest that is neither wider nor higher than letters of that size usually are.
Chosen fontFor(const Type &type, const Dots &dots)
{
    const double em = type.size * dots.dpi / 25.4;
    Chosen best{kFonts[0], 1};
    for (int times = 1; times <= 4; ++times)
        for (const Font &font : kFonts)
            if (const Chosen one{font, times};
                one.height() > best.height() && one.height() <= 1.15 * em && one.width() <= 0.65 * em)
                best = one;
    return best;
}

class TsplLettering final : public Lettering {
public:
    explicit TsplLettering(int dpi)
        : m_dots{dpi}
    {
    }

    const PangoLettering &pictures() const { return m_pictures; }

    double width(const QString &text, const Type &type) const override
    {
        return isSpeakable(text) ? m_dots.mm(int(text.size()) * fontFor(type, m_dots).width())
                                 : m_pictures.width(text, type);
    }

    double height(const QString &text, const Type &type) const override
    {
        constexpr int kBetween = 3; // dots
        return isSpeakable(text) ? m_dots.mm(fontFor(type, m_dots).height() + kBetween) : m_pictures.height(text, type);
    }

    QStringList wrap(const QString &text, const Type &type, double most) const override
    {
        if (!isSpeakable(text))
            return m_pictures.wrap(text, type, most);
        const auto room = qsizetype(std::max(1, m_dots(most) / fontFor(type, m_dots).width()));
        QStringList lines;
        QString rest = text.trimmed();
        while (rest.size() > room) {
            qsizetype end = rest.lastIndexOf(u' ', room);
            if (end <= 0)
                end = room;
            lines << rest.left(end).trimmed();
            rest = rest.mid(end).trimmed();
        }
        if (!rest.isEmpty())
            lines << rest;
        return lines;
    }

private:
    const Dots m_dots;
    PangoLettering m_pictures;
};

class Tspl {
public:
    Tspl(const PangoLettering &pictures, int dpi)
        : m_pictures(pictures)
        , m_dots{dpi}
    {
    }

    /// Without GAP: how far labels lie apart is the printer's own calibration.
    QByteArray of(const Sheet &sheet)
    {
        command(
            "SIZE " + QByteArray::number(sheet.paper.width) + " mm," + QByteArray::number(sheet.paper.height) + " mm");
        command("DIRECTION 1");
        command("REFERENCE 0,0");
        command("CLS");
        for (const Mark &mark : sheet.marks)
            std::visit([&](const auto &one) { add(one); }, mark);
        command("PRINT 1,1");
        return m_out;
    }

private:
    void command(const QByteArray &words) { m_out += words + "\r\n"; }

    static QByteArray numbers(std::initializer_list<int> all)
    {
        QByteArray out;
        for (const int one : all)
            out += QByteArray::number(std::max(0, one)) + ',';
        return out;
    }

    void raster(int x, int y, const Raster &picture)
    {
        if (picture.width == 0)
            return command("BITMAP " + numbers({x, y, 1, 1, 0}) + '\xff');
        QByteArray white = picture.bits; // TSPL paints what is 0
        for (char &byte : white)
            byte = char(~uchar(byte));
        command("BITMAP " + numbers({x, y, picture.rowBytes(), picture.height, 0}) + white);
    }

    void add(const TextMark &mark)
    {
        if (!isSpeakable(mark.text))
            return raster(m_dots(mark.x), m_dots(mark.y), m_pictures.raster(mark.text, mark.type, m_dots.dpi));
        const Chosen font = fontFor(mark.type, m_dots);
        command("TEXT " + numbers({m_dots(mark.x), m_dots(mark.y)}) + '"' + font.font.name + "\","
            + numbers({0, font.times, font.times}) + '"' + mark.text.toLatin1() + '"');
    }

    void add(const LineMark &mark)
    {
        const int line = std::max(1, m_dots(mark.thick));
        const QByteArray size = QByteArray::number(std::max(line, m_dots(mark.x2 - mark.x1))) + ','
            + QByteArray::number(std::max(line, m_dots(mark.y2 - mark.y1)));
        command("BAR " + numbers({m_dots(mark.x1), m_dots(mark.y1)}) + size);
    }

    void add(const BoxMark &mark)
    {
        command("BOX "
            + numbers({m_dots(mark.x), m_dots(mark.y), m_dots(mark.x + mark.width), m_dots(mark.y + mark.height)})
            + QByteArray::number(std::max(1, m_dots(mark.thick))));
    }

    void add(const BarcodeMark &mark)
    {
        const auto modules = code128(mark.text);
        require(modules.has_value());
        const int room = m_dots(mark.width);
        const int height = m_dots(mark.height);
        const int count = int(modules->front().size());
        const int atMost = 11 * (int(mark.text.size()) + 2) + 13; // should the printer never change to pairs of digits
        const int sure = moduleDots(atMost, room, m_dots);
        if (isSpeakable(mark.text) && sure * atMost <= room)
            return command("BARCODE " + numbers({m_dots(mark.x) + (room - sure * count) / 2, m_dots(mark.y)})
                + "\"128\"," + numbers({height, 0, 0, sure, sure}) + '"' + mark.text.toLatin1() + '"');
        const int wide = std::max(1, std::min(room / count, moduleDots(count, room, m_dots)));
        raster(m_dots(mark.x) + (room - wide * count) / 2, m_dots(mark.y), rasterOf(*modules, wide, height));
    }

    void add(const QrMark &mark)
    {
        const auto modules = qrCode(mark.bytes);
        require(modules.has_value());
        const int wide = std::clamp(m_dots(mark.side) / int(modules->size()), 1, 10);
        if (isSpeakable(QString::fromLatin1(mark.bytes)))
            command("QRCODE " + numbers({m_dots(mark.x), m_dots(mark.y)}) + "M," + QByteArray::number(wide) + ",A,0,\""
                + mark.bytes + '"');
        else
            raster(m_dots(mark.x), m_dots(mark.y), rasterOf(*modules, wide, wide));
    }

    const PangoLettering &m_pictures;
    const Dots m_dots;
    QByteArray m_out;
};

} // namespace

Result<QByteArray> labelTspl(const Label &label, Language language, const Paper &paper, int dpi)
{
    const TsplLettering lettering(dpi);
    TRY(const Sheet sheet, layOut(label, language, paper, lettering));
    return Tspl(lettering.pictures(), dpi).of(sheet);
}

} // namespace selaras::documents
