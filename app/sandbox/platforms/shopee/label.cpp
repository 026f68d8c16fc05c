#include "platforms/shopee/label.h"

namespace selaras::sandbox::shopee {

namespace {

QByteArray escaped(const QString &line)
{
    QByteArray out;
    for (const char c : line.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace

QByteArray labelPdf(const QStringList &lines)
{
    QByteArray content("BT /F1 18 Tf 20 380 Td 20 TL\n");
    for (qsizetype i = 0; i < lines.size(); ++i)
        content += '(' + escaped(lines[i]) + (i == 0 ? ") Tj T* /F1 9 Tf 12 TL\n" : ") Tj T*\n");
    content += "ET\n";
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream"};
    QByteArray out("%PDF-1.4\n");
    QByteArray table("0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray at = QByteArray::number(out.size());
    return out + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + at
        + "\n%%EOF\n";
}

} // namespace selaras::sandbox::shopee
