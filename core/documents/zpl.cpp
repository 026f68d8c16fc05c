#include "documents/label.h"

#include "base/require.h"
#include "documents/dots.h"
#include "documents/label_layout.h"

#include <algorithm>

namespace selaras::documents {

namespace {

/// Field data after ^FH: whatever could begin a command or end the field is told by its number, so is every byte that
/// is no plain ASCII.
QByteArray escaped(const QByteArray &bytes)
{
    static const QByteArray kPlain(" .,-/:;()+#&'>");
    QByteArray out;
    for (const char c : bytes) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || kPlain.contains(c))
            out += c;
        else
            out += '_' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

/// A number as ^BC reads it: `>` begins an invocation, so one that is meant is ">0". Subset B, and C for an even run of
/// digits at the end; the printer is not trusted to choose, so that we know how wide it comes out.
struct Code128Data {
    QByteArray data;
    int modules = 0;
};
Code128Data code128Data(const QByteArray &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[text.size() - 1 - digits] >= '0' && text[text.size() - 1 - digits] <= '9')
        ++digits;
    digits -= digits % 2;
    if (digits < 4)
        digits = 0;
    QByteArray head = text.left(text.size() - digits);
    const auto symbols = int(head.size()) + int(digits / 2) + (head.isEmpty() || digits == 0 ? 0 : 1);
    head.replace('>', ">0");
    QByteArray data = head.isEmpty() ? QByteArray(">;") : ">:" + head;
    if (!head.isEmpty() && digits > 0)
        data += ">5";
    return {data + text.right(digits), 11 * (symbols + 2) + 13};
}

class Zpl {
public:
    Zpl(const PangoLettering &lettering, int dpi)
        : m_lettering(lettering)
        , m_dots{dpi}
    {
    }

    QByteArray of(const Sheet &sheet)
    {
        m_out = "^XA\n^CI28\n^LH0,0\n";
        m_out += "^PW" + QByteArray::number(m_dots(sheet.paper.width)) + "\n^LL"
            + QByteArray::number(m_dots(sheet.paper.height)) + '\n';
        for (const Mark &mark : sheet.marks)
            std::visit([&](const auto &one) { add(one); }, mark);
        m_out += "^PQ1\n^XZ\n";
        return m_out;
    }

private:
    void field(int x, int y, const QByteArray &rest)
    {
        m_out += "^FO" + QByteArray::number(std::max(0, x)) + ',' + QByteArray::number(std::max(0, y)) + rest + "^FS\n";
    }

    void raster(int x, int y, const Raster &picture)
    {
        if (picture.width == 0) // nothing but blanks; the field is kept so that fields can be counted
            return field(x, y, "^GB1,1,1,W");
        const QByteArray size = QByteArray::number(picture.bits.size());
        field(x, y,
            "^GFA," + size + ',' + size + ',' + QByteArray::number(picture.rowBytes()) + ','
                + picture.bits.toHex().toUpper());
    }

    void add(const TextMark &mark)
    {
        if (!isPrintableAscii(mark.text))
            return raster(m_dots(mark.x), m_dots(mark.y), m_lettering.raster(mark.text, mark.type, m_dots.dpi));
        const QByteArray size = QByteArray::number(m_dots(mark.type.size));
        field(m_dots(mark.x), m_dots(mark.y), "^A0N," + size + ',' + size + "^FH^FD" + escaped(mark.text.toLatin1()));
    }

    void add(const LineMark &mark) { box(mark.x1, mark.y1, mark.x2 - mark.x1, mark.y2 - mark.y1, mark.thick); }
    void add(const BoxMark &mark) { box(mark.x, mark.y, mark.width, mark.height, mark.thick); }
    void box(double x, double y, double width, double height, double thick)
    {
        const int line = std::max(1, m_dots(thick));
        const auto side = [&](double length) {
            return QByteArray::number(std::max(line, m_dots(length)));
        };
        field(m_dots(x), m_dots(y), "^GB" + side(width) + ',' + side(height) + ',' + QByteArray::number(line));
    }

    void add(const BarcodeMark &mark)
    {
        const int room = m_dots(mark.width);
        const int height = m_dots(mark.height);
        const Code128Data code = code128Data(mark.text.toLatin1());
        const int wide = moduleDots(code.modules, room, m_dots);
        if (wide * code.modules <= room)
            return field(m_dots(mark.x) + (room - wide * code.modules) / 2, m_dots(mark.y),
                "^BY" + QByteArray::number(wide) + "^BCN," + QByteArray::number(height) + ",N,N,N^FH^FD"
                    + escaped(code.data));
        const auto modules = code128(mark.text); // changes subsets more cleverly, and so is narrower
        require(modules.has_value());
        const int count = int(modules->front().size());
        const int narrow = std::max(1, std::min(room / count, moduleDots(count, room, m_dots)));
        raster(m_dots(mark.x) + (room - narrow * count) / 2, m_dots(mark.y), rasterOf(*modules, narrow, height));
    }

    void add(const QrMark &mark)
    {
        const auto modules = qrCode(mark.bytes);
        require(modules.has_value());
        const int wide = std::clamp(m_dots(mark.side) / int(modules->size()), 1, 10);
        field(m_dots(mark.x), m_dots(mark.y), "^BQN,2," + QByteArray::number(wide) + "^FH^FDMA," + escaped(mark.bytes));
    }

    const PangoLettering &m_lettering;
    const Dots m_dots;
    QByteArray m_out;
};

} // namespace

Result<QByteArray> labelZpl(const Label &label, Language language, const Paper &paper, int dpi)
{
    const PangoLettering lettering; // wider than the printer's own condensed font, so that what fits it fits
    TRY(const Sheet sheet, layOut(label, language, paper, lettering));
    return Zpl(lettering, dpi).of(sheet);
}

} // namespace selaras::documents
