#include "control.h"
#include "shops.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSaveFile>
#include <cstdio>

using namespace selaras;
using namespace selaras::sandbox;

namespace {

struct Options {
    std::string shops = "shopee,woocommerce";
    int skus = 200;
    int stock = 50;
    double buyers = 0;
    quint64 seed = 1;
    quint16 port = 0;
    std::string readyFile;
    bool printSkus = false;
};

int failed(const QString &why)
{
    std::fprintf(stderr, "selaras-sandbox: %s\n", qPrintable(why));
    return 1;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // whoever waits for the file finds it whole
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

// The n-th port behind the first, or any.
quint16 portAfter(quint16 first, size_t n) { return first == 0 ? 0 : quint16(first + n); }

int serve(const Options &options)
{
    auto shops = shopsOf(QString::fromStdString(options.shops).split(QLatin1Char(',')), options.seed);
    if (!shops)
        return failed(shops.error().detail);
    SystemClock clock;
    Market market(*std::move(shops), demoGoods(options.skus), options.stock);
    std::vector<std::unique_ptr<ShopServer>> servers;
    for (size_t i = 0; i < market.shops().size(); ++i) {
        servers.push_back(std::make_unique<ShopServer>(market, int(i), clock));
        if (const auto listening = servers.back()->listen(portAfter(options.port, i + 1)); !listening)
            return failed(listening.error().detail);
    }
    Buyers buyers(market, clock, options.seed);
    Post post(clock, options.seed);
    const size_t shopPorts = market.shops().size();
    if (const auto listening
        = post.listen(portAfter(options.port, shopPorts + 1), portAfter(options.port, shopPorts + 2));
        !listening)
        return failed(listening.error().detail);
    Control control(market, servers, buyers, clock, &post);
    if (const auto listening = control.listen(options.port); !listening)
        return failed(listening.error().detail);

    const QByteArray ready = QByteArray::fromStdString(control.state(false).dump(2)) + '\n';
    std::fputs(ready.constData(), stdout);
    std::fflush(stdout);
    if (!options.readyFile.empty() && !write(QString::fromStdString(options.readyFile), ready))
        return failed(QStringLiteral("cannot write %1").arg(QString::fromStdString(options.readyFile)));
    buyers.start(options.buyers);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Options options;
    CLI::App cli{"Outside platforms, simulated on loopback: for demos, tests and load"};
    cli.add_option("--shops", options.shops, "platforms, one shop each, separated by commas: shopee, woocommerce")
        ->capture_default_str();
    cli.add_option("--skus", options.skus, "goods that every shop sells")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    cli.add_option("--stock", options.stock, "pieces of each")->check(CLI::Range(0, 100'000))->capture_default_str();
    cli.add_option("--buyers", options.buyers, "orders a minute over all shops")
        ->check(CLI::Range(0.0, 100'000.0))
        ->capture_default_str();
    cli.add_option("--seed", options.seed, "the same seed gives the same shops and buyers")->capture_default_str();
    cli.add_option("--port", options.port,
           "of the control; the shops, the mail server and WhatsApp follow it; 0: any free ones")
        ->capture_default_str();
    cli.add_option(
        "--ready-file", options.readyFile, "written when everything listens: the state as GET /state tells it");
    cli.add_flag("--print-skus", options.printSkus, "only print the goods as CSV for the SKU import");
    CLI11_PARSE(cli, argc, argv);

    if (options.printSkus) {
        const QByteArray csv = goodsCsv(demoGoods(options.skus), options.stock);
        return std::fwrite(csv.constData(), 1, size_t(csv.size()), stdout) == size_t(csv.size()) ? 0 : 1;
    }
    return serve(options);
}
