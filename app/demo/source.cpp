#include "demo/source.h"

#include "base/json.h"
#include "catalog/barcode.h"

#include <QFile>

namespace selaras::demo {

namespace {

const QString kMaker = QStringLiteral("8991234"); ///< 899: Indonesia

}

Result<QString> controlOf(const QString &source)
{
    if (source.startsWith(QLatin1String("http")))
        return source;
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return failAs(
            QStringLiteral("demo.source"), Error::Kind::Rejected, QStringLiteral("%1 cannot be read").arg(source));
    const auto other = [&source] {
        return failAs(QStringLiteral("demo.source"), Error::Kind::Rejected,
            QStringLiteral("%1 is not what a sandbox writes when it is ready").arg(source));
    };
    const auto ready = json::parse(file.readAll());
    if (!ready)
        return other();
    json::Fields fields(*ready, QStringLiteral("ready"));
    const QString control = fields.text("control");
    if (!fields.verdict())
        return other();
    return control;
}

Result<Sandbox> readSandbox(const QByteArray &bytes)
{
    const auto other = [] {
        return failAs(QStringLiteral("demo.source"), Error::Kind::Malformed,
            QStringLiteral("what answers there is not a sandbox"));
    };
    auto parsed = json::parse(bytes);
    if (!parsed)
        return other();
    json::Fields state(*parsed, QStringLiteral("state"));
    Sandbox sandbox;
    for (json::Fields &told : state.list("shops")) {
        Sandbox::Shop shop{told.text("name"), told.text("channel"), told.text("url"), {}};
        json::Fields credentials = told.object("credentials");
        if (credentials.value().is_object())
            for (const auto &[name, value] : credentials.value().items())
                shop.credentials.insert(QString::fromStdString(name), credentials.textOr(name.c_str()));
        sandbox.shops.push_back(std::move(shop));
    }
    for (json::Fields &good : state.list("skus"))
        sandbox.goods.push_back({good.text("sku"), good.text("name"), good.integer("pieces"), good.textOr("product")});
    if (!state.verdict())
        return other();
    return sandbox;
}

QString demoBarcode(int number)
{
    const QString body = QStringLiteral("%1%2").arg(kMaker).arg(number, 5, 10, QChar(u'0'));
    for (int digit = 0; digit < 10; ++digit)
        if (const QString whole = body + QString::number(digit); !catalog::hasWrongDigit(whole))
            return whole;
    return {};
}

QByteArray importFile(const std::vector<Sandbox::Good> &goods)
{
    const auto quoted = [](QString text) {
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    };
    QString out = QStringLiteral("SKU,Name,Parent,Barcode,Stock\n");
    int number = 0;
    for (const auto &good : goods)
        out += QStringLiteral("%1,%2,%3,%4,%5\n")
                   .arg(quoted(good.sku), quoted(good.name), quoted(good.product), demoBarcode(++number))
                   .arg(good.pieces);
    return out.toUtf8();
}

} // namespace selaras::demo
