#include "routing/province.h"

#include "base/text.h"

#include <cmath>
#include <numbers>

namespace selaras::routing {

namespace {

/// Where a province's capital is, in degrees, and what the province is called, folded.
struct Province {
    double north, east;
    const char *names; // with commas
};

constexpr Province kProvinces[] = {
    {5.55, 95.32, "aceh,nanggroe aceh darussalam,nad"},
    {3.59, 98.67, "sumatera utara,north sumatra,sumut"},
    {-0.95, 100.35, "sumatera barat,west sumatra,sumbar"},
    {0.51, 101.45, "riau"},
    {0.92, 104.45, "kepulauan riau,riau islands,kepri"},
    {-1.61, 103.61, "jambi"},
    {-2.99, 104.76, "sumatera selatan,south sumatra,sumsel"},
    {-2.13, 106.11, "kepulauan bangka belitung,bangka belitung,bangka belitung islands,babel"},
    {-3.80, 102.27, "bengkulu"},
    {-5.43, 105.26, "lampung"},
    {-6.20, 106.85, "dki jakarta,jakarta,jakarta raya,special capital region of jakarta,daerah khusus jakarta"},
    {-6.12, 106.15, "banten"},
    {-6.91, 107.61, "jawa barat,west java,jabar"},
    {-6.97, 110.42, "jawa tengah,central java,jateng"},
    {-7.80, 110.37,
        "di yogyakarta,d i yogyakarta,yogyakarta,daerah istimewa yogyakarta,special region of yogyakarta,diy"},
    {-7.25, 112.75, "jawa timur,east java,jatim"},
    {-8.65, 115.22, "bali"},
    {-8.58, 116.10, "nusa tenggara barat,west nusa tenggara,nusa tenggara barat ntb,ntb"},
    {-10.18, 123.60, "nusa tenggara timur,east nusa tenggara,nusa tenggara timur ntt,ntt"},
    {-0.03, 109.33, "kalimantan barat,west kalimantan,kalbar"},
    {-2.21, 113.92, "kalimantan tengah,central kalimantan,kalteng"},
    {-3.44, 114.83, "kalimantan selatan,south kalimantan,kalsel"},
    {-0.50, 117.15, "kalimantan timur,east kalimantan,kaltim"},
    {2.84, 117.37, "kalimantan utara,north kalimantan,kaltara"},
    {1.47, 124.84, "sulawesi utara,north sulawesi,sulut"},
    {0.54, 123.06, "gorontalo"},
    {-0.90, 119.87, "sulawesi tengah,central sulawesi,sulteng"},
    {-2.68, 118.89, "sulawesi barat,west sulawesi,sulbar"},
    {-5.14, 119.43, "sulawesi selatan,south sulawesi,sulsel"},
    {-3.97, 122.51, "sulawesi tenggara,southeast sulawesi,sultra"},
    {-3.70, 128.18, "maluku"},
    {0.73, 127.57, "maluku utara,north maluku,malut"},
    {-2.53, 140.72, "papua"},
    {-0.86, 134.06, "papua barat,west papua"},
    {-0.88, 131.25, "papua barat daya,southwest papua"},
    {-8.49, 140.40, "papua selatan,south papua"},
    {-3.37, 135.50, "papua tengah,central papua"},
    {-4.10, 138.95, "papua pegunungan,highland papua"},
};

const Province *find(const QString &name)
{
    QString known = folded(name);
    for (QChar &c : known)
        if (!c.isLetter())
            c = u' ';
    known = known.simplified();
    for (const char *before : {"provinsi ", "propinsi ", "prov "})
        if (known.startsWith(QLatin1String(before)))
            known.remove(0, qsizetype(qstrlen(before)));
    for (const Province &province : kProvinces)
        if (QString::fromLatin1(province.names).split(u',').contains(known))
            return &province;
    return nullptr;
}

} // namespace

QStringList provinces()
{
    QStringList out;
    for (const Province &province : kProvinces) {
        QStringList words = QString::fromLatin1(province.names).section(u',', 0, 0).split(u' ');
        for (QString &word : words)
            word = word == QLatin1String("dki") || word == QLatin1String("di") ? word.toUpper()
                                                                               : word.at(0).toUpper() + word.mid(1);
        out << words.join(u' ');
    }
    out.sort();
    return out;
}

std::optional<int> kilometresBetween(const QString &a, const QString &b)
{
    const Province *from = find(a);
    const Province *to = find(b);
    if (!from || !to)
        return std::nullopt;
    constexpr double kEarth = 6371;
    constexpr double kDegree = std::numbers::pi / 180;
    const double up = std::sin((to->north - from->north) * kDegree / 2);
    const double across = std::sin((to->east - from->east) * kDegree / 2);
    const double half = up * up + std::cos(from->north * kDegree) * std::cos(to->north * kDegree) * across * across;
    return int(std::lround(2 * kEarth * std::asin(std::sqrt(half))));
}

} // namespace selaras::routing
