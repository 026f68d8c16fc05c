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
            QStringLiteral("demo.source"), Error::Kind::Rejected, QStringLiteral("cannot read %1").arg(source));
    const auto ready = json::parse(file.readAll());
    if (!ready)
        return failAs(QStringLiteral("demo.source"), Error::Kind::Rejected, ready.error().detail);
    json::Fields fields(*ready, QStringLiteral("ready"));
    const QString control = fields.text("control");
    if (const auto verdict = fields.verdict(); !verdict)
        return failAs(QStringLiteral("demo.source"), Error::Kind::Rejected, verdict.error().detail);
    return control;
}

Result<Sandbox> readSandbox(const QByteArray &bytes)
{
    auto parsed = json::parse(bytes);
    if (!parsed)
        return failAs(QStringLiteral("demo.source"), Error::Kind::Malformed, parsed.error().detail);
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
        sandbox.goods.push_back({good.text("sku"), good.text("name"), good.integer("pieces")});
    if (const auto verdict = state.verdict(); !verdict)
        return failAs(QStringLiteral("demo.source"), Error::Kind::Malformed, verdict.error().detail);
    return sandbox;
}

QByteArray importFile(const std::vector<Sandbox::Good> &goods)
{
    QString out = QStringLiteral("SKU,Name,Stock\n");
    for (const auto &good : goods)
        out += QStringLiteral("\"%1\",\"%2\",%3\n")
                   .arg(QString(good.sku).replace(u'"', QStringLiteral("\"\"")),
                       QString(good.name).replace(u'"', QStringLiteral("\"\"")))
                   .arg(good.pieces);
    return out.toUtf8();
}

} // namespace selaras::demo
