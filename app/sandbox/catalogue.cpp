#include "catalogue.h"

#include "base/money.h"

namespace selaras::sandbox {

namespace {

struct KnownGood {
    const char *sku, *title, *variation;
    int rupiah;
};

constexpr KnownGood kKnown[] = {
    {"TLA-600-HTM", "Teko Leher Angsa 600 ml", "Hitam", 189000},
    {"KGA-200", "Kopi Gayo Arabika 200 g", "", 89000},
    {"V60-02-KRM", "Saringan V60 02", "Keramik", 125000},
    {"KSV-02-100", "Kertas Saring V60 isi 100", "", 48000},
    {"GLK-MNL-38", "Gilingan Kopi Manual 38 mm", "", 425000},
    {"WBT-26", "Wajan Besi Tuang", "26 cm", 315000},
    {"RTG-SS-4", "Rantang Stainless 4 Susun", "", 239000},
    {"STP-KCA-1L", "Stoples Kaca 1 L", "", 46500},
    {"TLN-JTI-35", "Talenan Kayu Jati 35 cm", "", 98500},
    {"TMB-D3K", "Timbangan Digital 3 kg", "", 165000},
    {"CBK-AND-20", "Cobek Batu Andesit 20 cm", "", 125000},
    {"CLM-LIN-TRK", "Celemek Linen", "Terakota", 119000},
    {"GTK-500", "Gelas Takar 500 ml", "", 39000},
    {"LYG-BLU-22", "Loyang Bolu 22 cm", "", 79000},
    {"PSU-STK-07", "Pisau Santoku 7 inci", "", 210000},
    {"SDT-SNK", "Sodet Kayu Sonokeling", "", 35000},
    {"TLA-600-PTH", "Teko Leher Angsa 600 ml", "Putih", 189000},
    {"TRM-750-HJU", "Termos Baja 750 ml", "Hijau", 178000},
    {"WBT-30", "Wajan Besi Tuang", "30 cm", 389000},
    {"WSK-BLN-28", "Kocokan Balon 28 cm", "", 42000},
    {"ZST-PRT", "Parutan Kulit Jeruk", "", 55000},
    {"ZTN-MRC", "Gilingan Merica Kayu", "", 95000},
    {"ZTN-GRM", "Gilingan Garam Kayu", "", 95000},
};

struct Kind {
    const char *code, *title;
    int rupiah;
};
constexpr Kind kKinds[] = {
    {"CKR", "Cangkir Keramik", 38000},
    {"MGK", "Mangkuk Keramik", 42000},
    {"PRG", "Piring Saji", 52000},
    {"TRM", "Termos Baja", 155000},
    {"BTL", "Botol Minum Kaca", 68000},
    {"STP", "Stoples Kedap Udara", 49000},
    {"TKS", "Teko Saring", 115000},
    {"PNC", "Panci Enamel", 145000},
    {"WJN", "Wajan Marmer", 189000},
    {"KTK", "Kotak Bekal", 59000},
    {"SRB", "Serbet Katun", 25000},
    {"CLM", "Celemek Linen", 109000},
    {"NMP", "Nampan Kayu", 85000},
    {"TPL", "Tatakan Gelas", 18000},
    {"FRP", "French Press", 135000},
    {"DRP", "Dripper Kopi", 98000},
};
constexpr Kind kSizes[] = {{"S", "Kecil", 0}, {"M", "Sedang", 12000}, {"L", "Besar", 27000}, {"XL", "Jumbo", 48000}};
constexpr Kind kColours[] = {
    {"HTM", "Hitam", 0},
    {"PTH", "Putih", 0},
    {"HJU", "Hijau Sage", 0},
    {"TRK", "Terakota", 2000},
    {"BRU", "Biru Indigo", 2000},
    {"KRM", "Krem", 0},
    {"ABU", "Abu Batu", 0},
    {"KNG", "Kuning Kunyit", 2000},
};

// 899 is Indonesia's prefix; the last digit checks the others.
QString barcodeOf(int number)
{
    const QString digits = QStringLiteral("8990777%1").arg(number, 5, 10, QLatin1Char('0'));
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

qint64 minorOf(int rupiah) { return qint64(rupiah) * 100; }

// The variants behind the known goods: every kind in every size and colour, then the next series of them.
Good variant(int number)
{
    int rest = number;
    const auto draw = [&rest](const auto &from) -> const Kind & {
        const int at = rest % int(std::size(from));
        rest /= int(std::size(from));
        return from[at];
    };
    const Kind &kind = draw(kKinds), &colour = draw(kColours), &size = draw(kSizes);
    const int series = rest + 1;
    QString sku = QLatin1String(kind.code) + QLatin1Char('-') + QLatin1String(size.code) + QLatin1Char('-')
        + QLatin1String(colour.code);
    QString title = QLatin1String(kind.title) + QLatin1Char(' ') + QLatin1String(size.title);
    if (series > 1) {
        sku += QStringLiteral("-%1").arg(series);
        title += QStringLiteral(" Seri %1").arg(series);
    }
    return Good{sku, title, QString::fromLatin1(colour.title), minorOf(kind.rupiah + colour.rupiah + size.rupiah), {}};
}

QString quoted(const QString &cell)
{
    QString inner = cell;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

std::vector<Good> demoGoods(int count)
{
    std::vector<Good> goods;
    goods.reserve(size_t(std::max(0, count)));
    for (int i = 0; i < count; ++i) {
        const int known = int(std::size(kKnown));
        if (i < known)
            goods.push_back(Good{QString::fromLatin1(kKnown[i].sku), QString::fromLatin1(kKnown[i].title),
                QString::fromLatin1(kKnown[i].variation), minorOf(kKnown[i].rupiah), {}});
        else
            goods.push_back(variant(i - known));
        goods.back().barcode = barcodeOf(i + 1);
    }
    return goods;
}

QByteArray goodsCsv(const std::vector<Good> &goods, int stock)
{
    QString out = QStringLiteral("SKU,Nama,Barcode,Stok,Harga\n");
    for (const Good &good : goods)
        out += QStringLiteral("%1,%2,%3,%4,%5\n")
                   .arg(good.sku, quoted(good.name()), good.barcode, QString::number(stock),
                       decimalFromMinor(good.priceMinor, u"IDR"));
    return out.toUtf8();
}

} // namespace selaras::sandbox
