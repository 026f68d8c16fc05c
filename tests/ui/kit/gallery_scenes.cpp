#include "gallery_scenes.h"

#include "gallery_model.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/filter_bar.h"
#include "kit/form.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/pane.h"
#include "kit/rail.h"
#include "kit/spark.h"
#include "kit/sum_bar.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "kit/tile.h"
#include "kit/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace selaras::kit;

namespace {

QDateTime now() { return {QDate(2026, 11, 21), QTime(14, 32)}; }

template <class Layout> Layout *flush(Layout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

struct Shell {
    QWidget *window;
    QVBoxLayout *left; ///< under the tabs
    QHBoxLayout *middle;
    Tabs *tabs;
};

Shell shell(const QString &current, bool english = false, bool withTabs = true)
{
    auto *window = new QWidget;
    window->resize(1440, 900);
    auto *column = flush(new QVBoxLayout(window));
    auto *upper = flush(new QHBoxLayout);
    column->addLayout(upper, 1);
    auto *rail = new Rail;
    const auto t = [english](const char *id, const char *en) {
        return QString::fromUtf8(english ? en : id);
    };
    rail->addItem("home", "home", t("&Beranda", "&Home"));
    rail->addItem("orders", "order", t("&Pesanan", "&Orders"));
    rail->addItem("pack", "pack", t("&Kemas", "&Pack"));
    rail->addItem("returns", "return", t("&Retur", "&Returns"));
    rail->addItem("chat", "chat", t("&Obrolan", "&Chat"));
    rail->addRule();
    rail->addItem("stock", "stock", t("&Stok", "&Stock"));
    rail->addItem("products", "tag", t("Pro&duk", "Pro&ducts"));
    rail->addItem("buying", "truck", t("Pe&mbelian", "P&urchasing"));
    rail->addRule();
    rail->addItem("finance", "wallet", t("Ke&uangan", "&Finance"));
    rail->addItem("reports", "chart", t("&Laporan", "Repor&ts"));
    rail->addRule();
    rail->addItem("activity", "activity", t("&Aktivitas", "&Activity"));
    rail->addItem("channels", "channels", t("Ka&nal", "Cha&nnels"));
    rail->addItem("settings", "settings", t("Pen&gaturan", "Settin&gs"));
    rail->setCount("orders", 286);
    rail->setCount("pack", 64);
    rail->setCount("returns", 7);
    rail->setCount("chat", 5);
    rail->setCount("stock", 3, Role::Yellow);
    rail->setCount("buying", 2);
    rail->setCount("finance", 4);
    rail->setCount("activity", 3, Role::Red);
    rail->setCount("channels", 1, Role::Yellow);
    rail->setCurrent(current);
    rail->setUser("Sari Wijaya", t("Layanan pelanggan", "Customer service"));
    upper->addWidget(rail);
    auto *right = flush(new QVBoxLayout);
    upper->addLayout(right, 1);

    auto *top = new Region(Region::Fill::Canvas, Qt::BottomEdge);
    top->setFixedHeight(Theme::topBar);
    auto *topLine = new QHBoxLayout(top);
    topLine->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    topLine->setSpacing(Theme::space12);
    topLine->addWidget(new SearchField(t("Cari pesanan, pembeli, resi, SKU, atau perintah",
                                           "Find an order, buyer, tracking no., SKU or command"),
                           "Ctrl K"),
        1);
    topLine->addStretch();
    topLine->addWidget(new BadgeLabel(Role::Yellow, t("Lazada tertinggal 12 mnt", "Lazada is 12 min behind")));
    topLine->addWidget(
        new Label(t("4 kanal lain selaras, 9 dtk lalu", "4 other channels in tune, 9 s ago"), Type::Body, Tone::Text2));
    auto *tiles = flush(new QHBoxLayout);
    tiles->setSpacing(Theme::tileGap);
    for (const char letter : {'S', 'T', 'L', 'W', 'C'}) {
        auto *tile = new Tile(QString(QChar::fromLatin1(letter)));
        if (letter == 'L')
            tile->setState(Role::Yellow);
        tiles->addWidget(tile);
    }
    topLine->addLayout(tiles);
    right->addWidget(top);

    auto *tabs = new Tabs;
    tabs->setVisible(withTabs);
    right->addWidget(tabs);
    auto *middle = flush(new QHBoxLayout);
    right->addLayout(middle, 1);
    auto *left = flush(new QVBoxLayout);
    middle->addLayout(left, 1);

    auto *status = new StatusLine;
    status->setFacts({t("Gudang Cakung, PC-02", "Cakung warehouse, PC-02"),
        t("Terkirim semua kecuali  *12*  menunggu Lazada", "All sent except  *12*  waiting for Lazada"),
        t("Cadangan 02.10, teruji", "Backup 02:10, tested"), t("14.32 WIB", "14:32 WIB")});
    status->setKeys(
        {{"↑↓", t("pilih", "move")}, {"Enter", t("buka", "open")}, {t("Spasi", "Space"), t("tandai", "select")},
            {"P", t("cetak label", "print label")}, {"?", t("semua tombol", "all keys")}});
    column->addWidget(status);
    return {window, left, middle, tabs};
}

void orderTabs(Tabs *tabs, bool english)
{
    const auto t = [english](const char *id, const char *en) {
        return QString::fromUtf8(english ? en : id);
    };
    tabs->addTab(t("Terbuka", "Open"), 286);
    tabs->addRule();
    tabs->addTab(t("Baru", "New"), 42);
    tabs->addTab(t("Siap kemas", "To pack"), 64);
    tabs->addTab(t("Menunggu label", "Label pending"), 9);
    tabs->addTab(t("Tercetak", "Printed"), 31);
    tabs->addTab(t("Siap jemput", "To pick up"), 118);
    tabs->addTab(t("Dikirim", "Shipped"), 1204);
    tabs->addRule();
    tabs->addTab(t("Belum bayar", "Unpaid"), 17);
    tabs->setCount(tabs->addTab(t("Stok kurang", "Short stock")), 3, Role::Yellow);
    tabs->setCount(tabs->addTab(t("Gagal", "Failed")), 2, Role::Red);
    tabs->addTab(t("Dibatalkan", "Cancelled"), 12);
}

FilterBar *orderFilter(QWidget *parent, bool english, bool wide)
{
    const auto t = [english](const char *id, const char *en) {
        return QString::fromUtf8(english ? en : id);
    };
    auto *bar = new FilterBar;
    auto *menu = new QMenu(parent);
    menu->addAction(t("semua", "all"));
    auto *view = new Chip({}, t("Batas terdekat", "Nearest deadline"));
    view->setIconName("filter");
    QList<Chip *> chips{
        view, new Chip(t("Kanal", "Channel"), t("semua", "all")), new Chip(t("Kurir", "Courier"), t("semua", "all"))};
    if (wide)
        chips << new Chip("Gudang", "Cakung");
    for (Chip *chip : chips) {
        chip->setMenu(menu);
        bar->addLeft(chip);
    }
    if (wide)
        bar->addLeft(new Chip("Jalur", "satu barang 22"));
    bar->addRight(iconButton("rows", "Rows"));
    bar->addRight(iconButton("columns", "Columns"));
    if (wide)
        bar->addRight(iconButton("download", "Export"));
    Button *print = secondaryButton(t("Cetak label", "Print label"), "P");
    print->setIconName("printer");
    bar->addRight(print);
    bar->addRight(primaryButton(t("Mulai kemas", "Start packing"), "F9"));
    return bar;
}

TableView *orderTable(bool english, bool errors, bool narrow)
{
    auto *table = new TableView;
    table->setModel(SampleModel::orders(english, errors, narrow, table));
    table->setCheckColumn(0);
    auto *ship = new ShipByDelegate(table);
    ship->setNow(now);
    table->setItemDelegateForColumn(1, ship);
    table->setItemDelegateForColumn(2, new TileDelegate(table));
    table->setItemDelegateForColumn(3, new IdDelegate(table));
    const int pieces = narrow ? 5 : 6;
    table->setItemDelegateForColumn(pieces, new NumberDelegate(table));
    const int money = narrow ? 6 : 8;
    table->setItemDelegateForColumn(money, new BadgeDelegate(table));
    table->setItemDelegateForColumn(money + 1, new BadgeDelegate(table));
    table->setItemDelegateForColumn(money + 2, new MoneyDelegate(table));
    if (!narrow)
        table->setItemDelegateForColumn(money + 3, new InitialsDelegate(table));
    if (narrow)
        table->setColumnWidths({0, 152, 42, 126, 120, 48, 102, 92, 110}, 4);
    else
        table->setColumnWidths({0, 152, 42, 126, 196, 210, 48, 106, 98, 94, 96, 42}, 5);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    return table;
}

Footer *orderFooter(bool english)
{
    auto *footer = new Footer;
    footer->setTotals({english ? "*286* orders" : "*286* pesanan", "*641* pcs", "*Rp84.317.500*"});
    footer->setRemark("!2 lewat batas!, 6 kurang dari 2 jam, 41 hari ini");
    footer->setFreshness(english ? "Complete up to *14:31*, Lazada only up to *14:19*"
                                 : "Lengkap sampai *14.31*, Lazada baru sampai *14.19*",
        Role::Yellow);
    return footer;
}

} // namespace

QWidget *scenes::orders()
{
    Shell s = shell("orders");
    orderTabs(s.tabs, false);
    s.left->addWidget(orderFilter(s.window, false, true));
    TableView *table = orderTable(false, false, false);
    table->setCurrentId(5);
    s.left->addWidget(table, 1);
    s.left->addWidget(orderFooter(false));
    return s.window;
}

QWidget *scenes::ordersPane()
{
    Shell s = shell("orders");
    orderTabs(s.tabs, false);
    s.left->addWidget(orderFilter(s.window, false, false));
    auto *news = new NewsLine;
    news->say("3 pesanan baru", "F5", "tampilkan");
    s.left->addWidget(news);
    TableView *table = orderTable(false, false, true);
    table->setRowHeight(RowHeight::Comfortable);
    table->setCurrentId(8);
    s.left->addWidget(table, 1);
    Footer *footer = orderFooter(false);
    footer->setRemark({});
    s.left->addWidget(footer);

    auto *pane = new Pane;
    pane->setFixedWidth(Theme::paneNarrow);
    pane->setTile("W", "WooCommerce");
    pane->setTitle("#10482");
    pane->addTitleButton(iconButton("copy", "Salin"));
    pane->addHeaderButton(iconButton("open", "Buka"));
    pane->setSubtitle("Putri Maharani", "Yogyakarta");
    pane->badgeLine()->addWidget(new BadgeLabel(Role::Green, "Dibayar"));
    pane->badgeLine()->addWidget(new BadgeLabel(Role::Yellow, "Ditahan"));
    pane->badgeLine()->addStretch();
    pane->badgeLine()->addWidget(new BadgeLabel(Role::Yellow, "1 j 58 m"));
    pane->badgeLine()->addWidget(new NumberLabel("16.30", Type::Body, Tone::Text2));
    auto *notice = new Notice(Role::Yellow, "Alamat belum lengkap",
        "SiCepat menolak tanpa kode pos. Stok tetap dipesan sampai besok 16.30. Lengkapi alamat, lalu pesanan kembali ke Siap kemas.");
    notice->setButton(primaryButton("Lengkapi alamat", "A"));
    pane->body()->addWidget(notice);
    pane->body()->addWidget(new SectionTitle("Isi", "5 pcs, Gudang Cakung"));
    pane->body()->addWidget(new LineItem("1×", "Set Seduh Pemula", "BDL-SEDUH-1, paket 4 barang", "Rp749.000"));
    pane->body()->addWidget(new LineItem("1×", "Termos Baja 750 ml Hijau", "TRM-750-HJU, rak B-11-2", "Rp175.000"));
    pane->body()->addWidget(new LineItem("3×", "Stoples Kaca 1 L", "STP-KCA-1L, rak A-02-4", "Rp139.500"));
    auto *sums = new PairList;
    sums->add("Ongkir", "Rp0");
    sums->add("Total", "Rp1.063.500", true);
    pane->body()->addWidget(sums);
    pane->body()->addWidget(new SectionTitle("Terakhir", "Semua 11 kejadian", "Enter"));
    pane->body()->addWidget(new EventLine("14.06", "Ditahan: kode pos kosong", "SiCepat"));
    pane->body()->addWidget(new EventLine("14.05", "Stok dipesan, 6 SKU", "Cakung"));
    pane->body()->addWidget(new EventLine("14.05", "Dibayar QRIS", "Xendit"));
    Button *print = secondaryButton("Cetak label");
    print->setIconName("printer");
    print->setEnabled(false);
    Button *note = secondaryButton("Catatan");
    note->setIconName("note");
    pane->addAction(print);
    pane->addAction(note);
    pane->addHarmfulAction(dangerButton("Batalkan…"));
    s.middle->addWidget(pane);
    return s.window;
}

QWidget *scenes::detail()
{
    Shell s = shell("orders", false, false);
    auto *list = new QListView;
    list->setModel(SampleModel::summaries(list));
    auto *delegate = new SummaryDelegate(list);
    delegate->setNow(now);
    list->setItemDelegate(delegate);
    list->setFixedWidth(Theme::masterList);
    list->setFrameShape(QFrame::NoFrame);
    list->setCurrentIndex(list->model()->index(4, 0));
    s.left->addWidget(list, 1);
    auto *pane = new Pane;
    pane->setClosable(false);
    pane->setTile("S", "Shopee");
    pane->setTitle("261121RN5HV0C");
    pane->setSubtitle("niluhayu_p", "Denpasar");
    pane->addHeaderButton(plainButton("Pecah"));
    pane->addHeaderButton(dangerButton("Batalkan…", "B"));
    pane->addHeaderButton(secondaryButton("Label", "P"));
    pane->addHeaderButton(primaryButton("Kemas", "F9"));
    auto *money = new PairList;
    money->add("Barang", "Rp334.000");
    money->add("Voucher toko", "−Rp10.000");
    money->addRule();
    money->add("Dibayar pembeli", "Rp342.000", true);
    money->addHidden("Telepon", "Data pembeli");
    pane->body()->addWidget(new SectionTitle("Uang"));
    pane->body()->addWidget(money);
    pane->body()->addWidget(new SectionTitle("Garis waktu", "WIB, sampai detik"));
    auto *kinds = new Segmented({"Semua", "Stok", "Uang", "Kirim", "Orang"});
    pane->body()->addWidget(kinds, 0, Qt::AlignRight);
    auto *timeline = new Timeline;
    timeline->setEvents({{"14.31.40", Role::Grey, "Label diambil lebih awal",
                             "AnterAja, 1 halaman, 84 kB, disimpan terenkripsi", "Kirim", {}},
        {"14.31.22", Role::Blue, "Semua kanal sudah tahu stok baru, kecuali Lazada", {}, "Penerbit",
            {{"S", "TLA-600-HTM 13 → 12", "1,8 dtk", "dibaca ulang, cocok", Role::Green},
                {"T", "TLA-600-HTM 10 → 9", "2,6 dtk", "dibaca ulang, cocok", Role::Green},
                {"L", "TLA-600-HTM 8 → 7", "menunggu", "belum dikonfirmasi, coba lagi 14.33.10", Role::Yellow}}},
        {"14.31.19", Role::Green, "Diterima menjadi pesanan kita, sekali",
            "Dilihat 4 kali (2 webhook, 1 tarikan, 1 sapuan), dibuat satu", "Intake", {}},
        {"14.31.17", Role::Green, "Dibayar Rp342.000 lewat ShopeePay", {}, "Shopee", {}}});
    pane->body()->addWidget(timeline);
    auto *facts = new PairList(PairList::Shape::Facts);
    facts->add("Yang terjadi",
        "J&T tidak mengenal kode wilayah tujuan 53.71.02. Delapan kali dicoba, jawabannya sama, jadi berhenti mencoba.");
    facts->add("Akibatnya", "Pesanan ini lewat batas kirim 38 menit. Stok tetap dipesan.");
    pane->body()->addWidget(facts);
    s.middle->addWidget(pane, 1);
    s.middle->setStretch(0, 0);
    return s.window;
}

QWidget *scenes::stock()
{
    Shell s = shell("stock");
    s.tabs->addTab("Semua", 1284);
    s.tabs->addRule();
    s.tabs->addTab("Hampir habis", 14);
    s.tabs->setCount(s.tabs->addTab("Stok kurang"), 3, Role::Yellow);
    s.tabs->setCount(s.tabs->addTab("Beda angka"), 1, Role::Red);
    s.tabs->addTab("Paket", 38);
    auto *bar = new FilterBar;
    auto *sku = new Chip({}, "SKU");
    sku->setIconName("filter");
    bar->addLeft(sku);
    bar->addLeft(new Chip("Gudang", "Cakung"));
    bar->addRight(secondaryButton("Terima", "T"));
    bar->addRight(secondaryButton("Hitung", "H"));
    s.left->addWidget(bar);
    auto *table = new TableView;
    table->setModel(SampleModel::stock(table));
    for (int i = 2; i <= 10; ++i)
        table->setItemDelegateForColumn(i, new NumberDelegate(table));
    table->setColumnWidths({120, 200, 56, 66, 76, 58, 66, 52, 52, 56, 52}, 1);
    table->setCellCursor(true);
    table->setCurrentId(8);
    table->setCurrentIndex(table->model()->index(7, 9));
    s.left->addWidget(table, 1);
    auto *footer = new Footer;
    footer->setTotals({"*1.284* SKU", "*18.402* pcs fisik"});
    footer->setFreshness("Angka kanal = yang terakhir diberi tahu dan dibaca ulang", Role::Grey);
    s.left->addWidget(footer);
    const Theme &theme = Theme::current();
    auto *pane = new Pane;
    pane->setFixedWidth(Theme::pane);
    pane->setTitle("Mengapa Lazada diberi tahu 7?");
    pane->setSubtitle("Teko Leher Angsa 600 ml Hitam, TLA-600-HTM");
    pane->body()->setSpacing(0);
    const auto row = [&](const char *op, const char *name, const char *figure, const char *why, double a, double b,
                         const QColor &color) {
        auto *sum = new SumBar(
            QString::fromUtf8(op), QString::fromUtf8(name), QString::fromUtf8(figure), QString::fromUtf8(why));
        sum->setBar(a, b, color);
        pane->body()->addWidget(sum);
    };
    row("", "Fisik", "23", "Cakung 19, Bandung 4. Hitung terakhir 18 Nov, cocok", 0, 1, theme.text2);
    row("−", "Dipesan", "9", "8 pesanan terbuka, paling lama 15.44 hari ini", 14 / 23.0, 1,
        theme.role(Role::Blue).mark);
    row("−", "Penyangga", "2", "1,4 pcs per jam × jeda Lazada 4,1 mnt; paling sedikit 2", 12 / 23.0, 14 / 23.0,
        theme.role(Role::Yellow).mark);
    row("=", "Tersedia", "12", "Untuk semua kanal", 0, 12 / 23.0, theme.ink);
    row("×", "Batas Lazada 80 %", "7", "9 × 80 % = 7,2, dibulatkan ke bawah. Aturan 3 Okt", 0, 7 / 23.0,
        theme.channel('L'));
    auto *answer = new SumBar("=", "Lazada diberi tahu", "7");
    answer->setAnswer("L");
    pane->body()->addWidget(answer);
    pane->body()->addWidget(new SectionTitle("Pergerakan terakhir", "Semua 1.906", "G"));
    pane->addAction(primaryButton("Coba aturan lain"));
    pane->addAction(secondaryButton("Mesin waktu"));
    pane->addHarmfulAction(secondaryButton("Salin"));
    s.middle->addWidget(pane);
    return s.window;
}

QWidget *scenes::activity()
{
    Shell s = shell("activity");
    s.tabs->setCount(s.tabs->addTab("Butuh orang"), 3, Role::Red);
    s.tabs->addRule();
    s.tabs->addTab("Berjalan", 3);
    auto *table = new TableView;
    table->setModel(SampleModel::jobs(table));
    table->setItemDelegateForColumn(0, new BadgeDelegate(table));
    table->setItemDelegateForColumn(1, new TileDelegate(table));
    table->setItemDelegateForColumn(4, new NumberDelegate(table));
    table->setItemDelegateForColumn(5, new NumberDelegate(table));
    table->setColumnWidths({132, 44, 300, 200, 80, 90}, 2);
    table->setCurrentId(1);
    s.left->addWidget(table, 3);
    auto *shops = new TableView;
    shops->setModel(SampleModel::shops(shops));
    shops->setRowHeight(RowHeight::TwoLines);
    shops->setItemDelegateForColumn(0, new TwoLineDelegate(shops));
    shops->setItemDelegateForColumn(1, new BadgeDelegate(shops));
    shops->setItemDelegateForColumn(2, new NumberDelegate(shops));
    shops->setItemDelegateForColumn(3, new SparkDelegate(shops));
    shops->setItemDelegateForColumn(4, new ShareDelegate(shops));
    shops->setItemDelegateForColumn(5, new BadgeDelegate(shops));
    shops->setColumnWidths({200, 110, 90, 120, 110, 100}, 0);
    shops->setCurrentId(3);
    s.left->addWidget(shops, 3);
    auto *empty = new TableView;
    empty->setModel(new SampleModel({{"Pesanan"}, {"Pembeli"}}, {}, empty));
    empty->setEmptyText("Tidak ada yang harus dikemas. 9 pesanan menunggu label; tekan 3 untuk melihatnya.");
    s.left->addWidget(empty, 1);
    return s.window;
}

QWidget *scenes::form()
{
    auto *page = new Region(Region::Fill::Surface);
    page->resize(1000, 900);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::space32, Theme::space32, Theme::space32, Theme::space32);
    column->setSpacing(Theme::space16);
    column->addWidget(new Label("Langkah 2 dari 5", Type::Small, Tone::Text2));
    column->addWidget(new Label("Kunci data toko", Type::FigureLarge));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space20);
    auto *name = new QLineEdit("Ratna Suryani");
    auto *password = new QLineEdit("rahasia-rahasia");
    password->setEchoMode(QLineEdit::Password);
    auto *again = new QLineEdit("rahasia");
    again->setEchoMode(QLineEdit::Password);
    auto *f1 = new Field("Nama Anda", name), *f2 = new Field("Kata sandi pemilik", password),
         *f3 = new Field("Ulangi", again);
    f2->setFinding({Role::Green, "Kuat, sekitar 4 kata acak"});
    f3->setFinding({Role::Red, "Tidak sama"});
    f1->setHint("boleh kosong");
    row->addWidget(f1);
    row->addWidget(f2);
    row->addWidget(f3);
    column->addLayout(row);
    column->addWidget(new Notice(Role::Yellow, "Simpan di luar PC ini.",
        "Tanpa kata sandi dan tanpa kode ini, data toko tidak bisa dibuka oleh siapa pun, termasuk oleh kami."));
    column->addWidget(
        new Notice(Role::Red, "Kata sandi tidak cocok.", "Caps Lock menyala. Sisa 4 kali sebelum jeda 1 menit."));
    column->addWidget(new Notice(Role::Blue, "Mode bayangan.", "Tidak ada yang diubah di kanal."));
    auto *controls = new QHBoxLayout;
    controls->setSpacing(Theme::space16);
    auto *combo = new QComboBox;
    combo->addItems({"Oebobo, Kota Kupang  53.71.04", "Kelapa Lima"});
    auto *spin = new QSpinBox;
    spin->setMaximum(9999);
    spin->setValue(12);
    auto *check = new QCheckBox("Ingat saya");
    check->setChecked(true);
    auto *some = new QCheckBox("Sebagian");
    some->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton("Satu");
    radio->setChecked(true);
    auto *dead = new QLineEdit("mati");
    dead->setEnabled(false);
    for (QWidget *w : QList<QWidget *>{new Field("Kecamatan tujuan", combo, true), spin, check, some,
             new QCheckBox("Kosong"), radio, new QRadioButton("Dua"), dead})
        controls->addWidget(w);
    column->addLayout(controls);
    auto *buttons = new QHBoxLayout;
    Button *locked = secondaryButton("Batalkan pesanan");
    locked->setForbidden("Hanya Pemilik dan Keuangan");
    Button *tall = primaryButton("Masuk", "↵");
    tall->setTall(true);
    for (QWidget *w :
        QList<QWidget *>{primaryButton("Simpan dan coba lagi"), secondaryButton("Kembali"), dangerButton("Buang…"),
            plainButton("Pecah"), locked, linkButton("Lupa kata sandi"), tall, new QPushButton("Biasa")})
        buttons->addWidget(w);
    column->addLayout(buttons);
    auto *segmented = new Segmented({"Hari ini", "7 hari", "30 hari", "Bulan ini"});
    column->addWidget(segmented, 0, Qt::AlignLeft);
    auto *progress = new QProgressBar;
    progress->setValue(58);
    column->addWidget(progress);
    auto *line = new ProgressLine;
    line->set(5, 2, 10);
    column->addWidget(line);
    auto *people = new QHBoxLayout;
    people->addWidget(new Avatar("Sari Wijaya"));
    people->addWidget(new Avatar("Dedi Kurniawan"));
    for (int i = 0; i < roleCount; ++i)
        people->addWidget(new BadgeLabel(Role(i), "Status"));
    auto *spark = new Spark;
    spark->setValues({3, 4, 2, 5, 6, 4, 7});
    people->addWidget(spark);
    people->addWidget(new NumberLabel("Rp15.118.500", Type::FigureLarge));
    column->addLayout(people);
    column->addWidget(new EmptyState("Belum ada toko tersambung.", "T", "sambungkan"));
    column->addStretch();
    auto *toast = new Toast(page, 0);
    toast->say("Label 18726…7455 dicetak ulang", true);
    password->setFocus();
    return page;
}

QWidget *scenes::bulk()
{
    Shell s = shell("orders", true);
    orderTabs(s.tabs, true);
    s.left->addWidget(orderFilter(s.window, true, false));
    TableView *table = orderTable(true, true, true);
    table->setMarks({1, 2, 3, 4, 5, 6, 9, 10, 11, 12});
    s.left->addWidget(table, 1);
    auto *bulk = new BulkBar;
    bulk->setSummary("10 selected", "20 pcs, Rp3.112.500");
    bulk->addAction("Print labels", "P")->setMarked(true);
    bulk->addAction("Assign", "A");
    bulk->addAction("Hold", "H");
    bulk->addAction("Cancel…", "B");
    bulk->addAction("Clear", "Esc");
    bulk->show();
    s.left->addWidget(bulk);
    Footer *footer = orderFooter(true);
    footer->setRemark({});
    s.left->addWidget(footer);
    auto *pane = new Pane;
    pane->setFixedWidth(Theme::pane - Theme::space20);
    pane->setTitle("Printing 10 labels");
    pane->setSubtitle("Printer 2, 100 × 150 mm, in pick order");
    auto *count = new QHBoxLayout;
    count->addWidget(new NumberLabel("7", Type::Figure));
    count->addWidget(new Label("of 10", Type::Title, Tone::Text2));
    count->addStretch();
    count->addWidget(new Label("about 9 s left", Type::Body, Tone::Text2));
    pane->body()->addLayout(count);
    auto *line = new ProgressLine;
    line->set(5, 2, 10);
    pane->body()->addWidget(line);
    auto *words = new QHBoxLayout;
    words->addWidget(new BadgeLabel(Role::Green, "5 printed", BadgeTone::Table));
    words->addWidget(new BadgeLabel(Role::Red, "2 failed", BadgeTone::Muted));
    words->addWidget(new BadgeLabel(Role::Blue, "1 printing"));
    words->addWidget(new BadgeLabel(Role::Grey, "2 queued"));
    pane->body()->addLayout(words);
    pane->addAction(secondaryButton("Pause"));
    pane->addAction(dangerButton("Stop after this label"));
    s.middle->addWidget(pane);
    return s.window;
}
