#include "demo/source.h"

#include "base/json.h"

#include <QFile>

namespace selaras::demo {

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

QByteArray importFile(const std::vector<Sandbox::Good> &goods)
{
    QString out = QStringLiteral("SKU,Name,Parent,Stock\n");
    for (const auto &good : goods)
        out += QStringLiteral("\"%1\",\"%2\",\"%3\",%4\n")
                   .arg(QString(good.sku).replace(u'"', QStringLiteral("\"\"")),
                       QString(good.name).replace(u'"', QStringLiteral("\"\"")),
                       QString(good.product).replace(u'"', QStringLiteral("\"\"")))
                   .arg(good.pieces);
    return out.toUtf8();
}

} // namespace selaras::demo
