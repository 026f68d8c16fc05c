#include "gallery_model.h"

#include "kit/format.h"
#include "kit/roles.h"
#include "kit/theme.h"

using namespace selaras::kit;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment centre = Qt::AlignHCenter | Qt::AlignVCenter;
using Cell = SampleModel::Cell;
using Column = SampleModel::Column;
using Row = std::vector<Cell>;

Cell text(const QString &words, const QString &second = {})
{
    Cell cell{{Qt::DisplayRole, words}};
    if (!second.isEmpty())
        cell[SecondRole] = second;
    return cell;
}

Cell badge(Role role, const QString &word) { return {{StatusRole, int(role)}, {Qt::DisplayRole, word}}; }

Cell tile(const char *letter) { return {{TileRole, QString::fromLatin1(letter)}}; }

Cell quiet(const QString &words) { return {{Qt::DisplayRole, words}, {ToneRole, int(Tone::Text2)}}; }

} // namespace

SampleModel::SampleModel(std::vector<Column> columns, std::vector<std::vector<Cell>> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_rows(std::move(rows))
{
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(size_t(index.column())).alignment);
    const auto &row = m_rows.at(size_t(index.row()));
    if (size_t(index.column()) >= row.size())
        return {};
    const Cell &cell = row.at(size_t(index.column()));
    const auto found = cell.find(role);
    return found == cell.end() ? QVariant() : found->second;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const Column &column = m_columns.at(size_t(section));
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment);
    if (role == TileRole && !column.tile.isEmpty())
        return column.tile;
    return {};
}

void SampleModel::replace(std::vector<std::vector<Cell>> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

SampleModel *SampleModel::orders(bool english, bool errors, bool narrow, QObject *parent)
{
    struct Order {
        const char *channel, *id, *buyer, *town, *content;
        int pieces;
        const char *courier;
        Role money;
        QString moneyWord;
        Role goods;
        QString goodsWord;
        qint64 total;
        int minutes;
        const char *holder;
    };
    const QString paid = english ? "Paid" : "Dibayar", fresh = english ? "New" : "Baru",
                  picked = english ? "Picked" : "Diambil", failed = english ? "Failed" : "Gagal",
                  shortOf = english ? "Short" : "Kurang", held = english ? "Held" : "Ditahan",
                  packed = english ? "Packed" : "Dikemas", pending = english ? "Pending" : "Menunggu",
                  part = english ? "Part-paid" : "Sebagian";
    const std::vector<Order> orders{
        {"L", "187264417455", "Maria Goreti Lele", "Kupang", "Wajan Besi Tuang 26 cm", 1, "J&T Express", Role::Green,
            paid, Role::Red, failed, 315000, -38, "BH"},
        {"T", "580411926925", "M*** R*** Pratama", "Depok", "Set Seduh Pemula, Kopi Gayo Arabika", 3, "J&T Express",
            Role::Green, paid, Role::Blue, packed, 882000, -6, "BH"},
        {"S", "261121RNT8KPA", "siti.rahma88", "Bandung", "Teko Leher Angsa 600 ml Hitam", 1, "SiCepat REG",
            Role::Green, paid, Role::Blue, picked, 189000, 21, "DK"},
        {"S", "261121RNQ7M2X", "Bambang Hartono", "Surabaya", "Talenan Kayu Jati 35 cm, Sodet", 3, "JNE REG",
            Role::Green, paid, Role::Blue, picked, 168500, 28, "DK"},
        {"S", "261121RN5HV0C", "niluhayu_p", "Denpasar", "Teko Leher Angsa 600 ml Hitam, Saringan", 2, "AnterAja",
            Role::Green, paid, Role::Grey, fresh, 334000, 72, ""},
        {"T", "580412020218", "D*** Anggraini", "Bekasi", "Rantang Stainless 4 Susun", 2, "J&T Express", Role::Green,
            paid, Role::Grey, fresh, 478000, 88, ""},
        {"T", "580412027741", "Y*** Tandi", "Makassar", "Gilingan Kopi Manual 38 mm", 1, "J&T Express", Role::Green,
            paid, Role::Yellow, shortOf, 425000, 88, ""},
        {"W", "#10482", "Putri Maharani", "Yogyakarta", "Set Seduh Pemula, Termos Baja", 5, "SiCepat BEST", Role::Green,
            paid, Role::Yellow, held, 1063500, 118, ""},
        {"S", "261121RNW3NE8", "agus.setiawan", "Semarang", "Cobek Batu Andesit 20 cm", 1, "JNE REG", Role::Grey, "COD",
            Role::Grey, fresh, 125000, 148, ""},
        {"L", "187264428120", "Fitriani Lubis", "Medan", "Loyang Bolu 22 cm, Gelas Takar 500 ml", 4, "JNE REG",
            Role::Green, paid, Role::Grey, fresh, 218000, 148, ""},
        {"S", "261121RN2LD9R", "hendra_gunawan", "Tangerang", "Timbangan Digital 3 kg", 1, "SiCepat REG", Role::Green,
            paid, Role::Grey, fresh, 165000, 208, ""},
        {"S", "261121RNZB41M", "ratnasaridewi", "Cirebon", "Celemek Linen Terakota", 2, "AnterAja", Role::Green, paid,
            Role::Grey, fresh, 238000, 208, ""},
        {"T", "580412033306", "I*** Wirawan", "Gianyar", "Pisau Santoku 7 inci", 1, "J&T Express", Role::Green, paid,
            Role::Grey, fresh, 210000, 208, ""},
        {"S", "261121RNX0G7T", "taufik.hdy", "Palembang", "Stoples Kaca 1 L", 6, "JNE REG", Role::Grey, "COD",
            Role::Grey, fresh, 279000, 567, ""},
        {"S", "261121RNK58UP", "nurulaini.id", "Padang", "Kopi Gayo Arabika 200 g, Kertas Saring", 4, "SiCepat REG",
            Role::Green, paid, Role::Grey, fresh, 266000, 567, ""},
        {"L", "187264439043", "Rudi Simanjuntak", "Pematangsiantar", "Wajan Besi Tuang 26 cm, Sodet", 2, "J&T Express",
            Role::Green, paid, Role::Grey, fresh, 350000, 567, ""},
        {"C", "CH-0317", "Cahya Permana", "Malang", "Set Seduh Pemula", 1, "JNE YES", Role::Grey, pending, Role::Grey,
            fresh, 749000, 567, "SW"},
        {"S", "261121RNM6A1F", "lestari.wln", "Bogor", "Talenan Kayu Jati 35 cm", 1, "AnterAja", Role::Green, paid,
            Role::Grey, fresh, 98500, 567, ""},
        {"T", "580412045590", "A*** B*** Makkasau", "Gowa", "Termos Baja 750 ml Hijau, Gelas", 2, "SiCepat REG",
            Role::Green, paid, Role::Grey, fresh, 217000, 567, ""},
        {"W", "#10483", "Yulia Citra Ningsih", "Jakarta Selatan", "Saringan V60 02 Keramik, Kertas", 3, "SiCepat REG",
            Role::Grey, pending, Role::Grey, fresh, 255000, 1288, ""},
        {"S", "261121RN8TC5J", "ekoprasetyo91", "Kediri", "Rantang Stainless 4 Susun", 1, "JNE REG", Role::Green, paid,
            Role::Grey, fresh, 239000, 1288, ""},
        {"L", "187264450077", "Wahyu Kurniawan", "Balikpapan", "Cobek Batu Andesit 20 cm", 1, "J&T Express", Role::Blue,
            part, Role::Grey, fresh, 125000, 1288, ""},
        {"C", "CH-0318", "Bu Endang (WA)", "Solo", "Stoples Kaca 1 L, Gelas Takar", 14, "JNE REG", Role::Grey, pending,
            Role::Grey, fresh, 641000, 2900, "SW"},
    };
    const QDateTime now(QDate(2026, 11, 21), QTime(14, 32));
    std::vector<Row> rows;
    qint64 id = 0;
    for (const Order &o : orders) {
        Cell check{{IdRole, ++id}};
        Cell ship{{DeadlineRole, now.addSecs(o.minutes * 60)}};
        Row row{check, ship, tile(o.channel), text(QString::fromUtf8(o.id)),
            text(QString::fromUtf8(o.buyer), QString::fromUtf8(o.town))};
        if (!narrow)
            row.push_back(text(QString::fromUtf8(o.content)));
        row.push_back(text(format::count(o.pieces)));
        if (!narrow)
            row.push_back(quiet(QString::fromUtf8(o.courier)));
        row.push_back(badge(o.money, o.moneyWord));
        row.push_back(badge(o.goods, o.goodsWord));
        row.push_back(text(format::rupiah(o.total * 100)));
        if (!narrow)
            row.push_back(text(QString::fromUtf8(o.holder)));
        rows.push_back(row);
        if (errors && (id == 1 || id == 6)) {
            Cell note{{IdRole, id}, {RowKindRole, int(RowKind::Note)},
                {NoteRole,
                    id == 1
                        ? "J&T does not know destination area 53.71.02. Choose the district again, then retry."
                        : "Printer 2 ran out of paper after this label. The label is kept here; reprint when loaded."},
                {NoteLinkRole, id == 1 ? "Fix address" : "Reprint"}};
            rows.push_back({note});
        }
    }
    std::vector<Column> columns{{""}, {english ? "Ship by" : "Batas kirim"}, {english ? "" : "Kanal", centre},
        {english ? "Order" : "Pesanan"}, {english ? "Buyer" : "Pembeli"}};
    if (!narrow)
        columns.push_back({english ? "Contents" : "Isi"});
    columns.push_back({"Pcs", right});
    if (!narrow)
        columns.push_back({english ? "Courier" : "Kurir"});
    columns.push_back({english ? "Money" : "Uang"});
    columns.push_back({english ? "Goods" : "Barang"});
    columns.push_back({"Total", right});
    if (!narrow)
        columns.push_back({""});
    return new SampleModel(columns, rows, parent);
}

SampleModel *SampleModel::summaries(QObject *parent)
{
    SampleModel *full = orders(false, false, false, parent);
    std::vector<Row> rows;
    for (const Row &row : full->m_rows) {
        Cell cell{{Qt::DisplayRole, row[3].at(Qt::DisplayRole)}, {TileRole, row[2].at(TileRole)},
            {DeadlineRole, row[1].at(DeadlineRole)}, {SecondLineRole, row[4].at(Qt::DisplayRole)},
            {RightTextRole, row[10].at(Qt::DisplayRole)}, {IdRole, row[0].at(IdRole)}};
        rows.push_back({cell});
    }
    return new SampleModel({{"Pesanan"}}, rows, parent);
}

SampleModel *SampleModel::stock(QObject *parent)
{
    struct Sku {
        const char *sku, *name;
        int hand, reserved, buffer, incoming, available, s, t, l, w;
        int alert; ///< 0 none, 1 yellow, 2 red, 3 blue on S
    };
    static const Sku skus[] = {{"BDL-SEDUH-1", "Set Seduh Pemula", -1, -1, -1, -1, 6, 6, 6, 4, 6, 0},
        {"CBK-AND-20", "Cobek Batu Andesit 20 cm", 31, 4, 2, -1, 25, 25, 25, 20, 25, 0},
        {"GLK-MNL-38", "Gilingan Kopi Manual 38 mm", 1, 2, -1, 24, 0, 0, 0, 1, 0, 2},
        {"GTK-500", "Gelas Takar 500 ml", 212, 27, 5, -1, 180, 180, 180, 144, 180, 0},
        {"KGA-200", "Kopi Gayo Arabika 200 g", 148, 31, 8, 96, 109, 109, 109, 87, 109, 3},
        {"KSV-02-100", "Kertas Saring V60 isi 100", 390, 44, 10, -1, 336, 336, 336, 268, 336, 0},
        {"RTG-SS-4", "Rantang Stainless 4 Susun", 40, 9, 3, 60, 28, 28, 28, 24, 28, 1},
        {"TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 23, 9, 2, 48, 12, 12, 9, 7, 9, 0},
        {"TMB-D3K", "Timbangan Digital 3 kg", 29, 4, 2, -1, 23, 23, 23, 21, 23, 1},
        {"WBT-30", "Wajan Besi Tuang 30 cm", 9, 1, 2, -1, 6, 6, 6, 4, 6, 0}};
    const auto figure = [](int n) {
        return n < 0 ? format::nothing() : format::count(n);
    };
    std::vector<Row> rows;
    qint64 id = 0;
    for (const Sku &k : skus) {
        Cell sku = quiet(k.sku);
        sku[IdRole] = ++id;
        Cell available = text(figure(k.available));
        available[StrongRole] = true;
        Cell l = text(figure(k.l)), s = text(figure(k.s));
        if (k.alert == 1 || k.alert == 2)
            l[StatusRole] = int(k.alert == 1 ? Role::Yellow : Role::Red);
        if (k.alert == 3)
            s[StatusRole] = int(Role::Blue);
        rows.push_back({sku, text(k.name), quiet(figure(k.hand)), quiet(figure(k.reserved)), quiet(figure(k.buffer)),
            quiet(figure(k.incoming)), available, s, text(figure(k.t)), l, text(figure(k.w))});
    }
    return new SampleModel(
        {{"SKU"}, {"Barang"}, {"Fisik", right}, {"Dipesan", right}, {"Penyangga", right}, {"Datang", right},
            {"Tersedia", right}, {"", right, "S"}, {"", right, "T"}, {"", right, "L"}, {"", right, "W"}},
        rows, parent);
}

SampleModel *SampleModel::jobs(QObject *parent)
{
    const auto row = [](qint64 id, Role role, const char *word, const char *channel, const char *what,
                         const char *second, const char *effect, const char *tries, const char *age) {
        Cell state = badge(role, word);
        state[IdRole] = id;
        return Row{state, tile(channel), text(what, second), text(effect), text(tries), text(age)};
    };
    Cell group{{RowKindRole, int(RowKind::Group)}, {Qt::DisplayRole, "Berjalan dan menunggu"}, {SecondRole, "42"}};
    Cell done{{RowKindRole, int(RowKind::Group)}, {Qt::DisplayRole, "Selesai"}, {SecondRole, "18.604 hari ini"}};
    Row failed = row(9, Role::Red, "Gagal", "L", "Ambil label", "18726…7455 ditolak, pindah ke Butuh orang", "",
        "0,8 dtk", "14.30.02");
    failed[0][MutedRole] = true;
    return new SampleModel(
        {{"Keadaan"}, {"Kanal", centre}, {"Pekerjaan"}, {"Akibat"}, {"Dicoba", right}, {"Umur", right}},
        {row(1, Role::Red, "Butuh orang", "L", "Ambil label", "18726…7455", "Kirim lewat 38 menit", "8", "1 j 02 m"),
            {group},
            row(2, Role::Yellow, "Menunggu", "L", "Beri tahu stok", "12 SKU, batas laju Lazada",
                "Angka Lazada 12 m lalu", "2", "12 m"),
            row(3, Role::Blue, "Berjalan", "L", "Tarik pesanan", "halaman 3, jendela 14.17 sampai 14.33", "", "1",
                "4 dtk"),
            row(5, Role::Grey, "Antre", "S", "Kirim resi", "3 pesanan", "", "0", "2 dtk"), {done},
            row(6, Role::Green, "Selesai", "S", "Ambil label lebih awal", "261121…5HV0C", "", "0,9 dtk", "14.31.40"),
            failed, {{{RowKindRole, int(RowKind::Loading)}, {IdRole, qint64(10)}}},
            {{{RowKindRole, int(RowKind::Loading)}, {IdRole, qint64(11)}}}},
        parent);
}

SampleModel *SampleModel::shops(QObject *parent)
{
    const auto row = [](qint64 id, const char *letter, const char *name, const char *shop, Role role, const char *state,
                         const char *delay, double share, Role token, const char *tokenWord) {
        Cell who{{IdRole, id}, {TileRole, QString::fromLatin1(letter)}, {Qt::DisplayRole, QString::fromUtf8(name)},
            {SecondLineRole, QString::fromUtf8(shop)}};
        QList<double> values;
        for (int i = 0; i < 24; ++i)
            values << 3 + i * 7 % 5 + (role == Role::Yellow && i > 20 ? 20 : 0);
        Cell spark{{ValuesRole, QVariant::fromValue(values)}};
        Cell use{{ShareRole, share}, {Qt::DisplayRole, format::percent(share, QLocale(QLocale::Indonesian))}};
        if (role == Role::Yellow) {
            spark[AlertFromRole] = 21;
            use[StatusRole] = int(Role::Yellow);
        }
        return Row{who, badge(role, state), text(delay), spark, use, badge(token, tokenWord)};
    };
    return new SampleModel({{"Toko"}, {"Keadaan"}, {"Biasa", right}, {"Jeda 24 jam"}, {"Anggaran API"}, {"Token"}},
        {row(1, "S", "Shopee", "dapurnusa.id", Role::Green, "Selaras", "1,9 dtk", 0.42, Role::Green, "289 hari"),
            row(2, "T", "Tokopedia & TikTok Shop", "Dapur Nusa", Role::Green, "Selaras", "2,4 dtk", 0.58, Role::Green,
                "61 hari"),
            row(3, "L", "Lazada", "Dapur Nusa Official", Role::Yellow, "Tertinggal", "4,1 mnt", 0.97, Role::Yellow,
                "3 hari"),
            row(4, "W", "WooCommerce", "situs sendiri", Role::Green, "Selaras", "0,4 dtk", 0.06, Role::Green, "tetap")},
        parent);
}
