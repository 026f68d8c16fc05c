#pragma once

#include "inventory/reorder.h"
#include "inventory/sales.h"
#include "kit/number.h"
#include "stock/stock_workspace.h"
#include "support/workspace_screen.h"

#include <QComboBox>

namespace selaras::test {

/// The workspace Stock over the sample shop.
struct StockScreen : WorkspaceScreen<ui::StockWorkspace> {
    explicit StockScreen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, kGoods)
        , pane(workspace.findChild<ui::StockPane *>())
    {
    }
    static constexpr int kGoods = 23;
    void goTo(const char *code) { table->setCurrentId(shop.skuIds.value(QString::fromLatin1(code))); }
    QString cell(const char *code, int column) const
    {
        return table->model()
            ->index(table->rowOf(shop.skuIds.value(QString::fromLatin1(code))), column)
            .data()
            .toString();
    }
    /// Puts the cursor on a SKU and opens the form of a key.
    void ask(const char *code, Qt::Key key)
    {
        goTo(code);
        press(key);
        QTRY_VERIFY(pane->isAsking());
    }
    /// A file of that name to import; its path.
    QString file(const char *name, const QByteArray &bytes)
    {
        QFile out(shop.folder.filePath(QString::fromLatin1(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return out.fileName();
    }
    /// The form's reason, chosen by the name it shows.
    void chooseReason(const QString &words)
    {
        auto *reasons = pane->findChildren<QComboBox *>().last();
        reasons->setCurrentIndex(reasons->findText(words));
    }
    inventory::Levels levels(const char *code)
    {
        return shop.read([id = shop.skuIds.value(QString::fromLatin1(code))](
                             Reader &reader) { return inventory::levels(reader, id); });
    }
    QString tags(const char *code)
    {
        const auto tags = shop.read([id = shop.skuIds.value(QString::fromLatin1(code))](
                                        Reader &reader) { return inventory::tagsOf(reader, id); });
        return QStringList(tags.begin(), tags.end()).join(", ");
    }
    std::optional<qint64> cost(const char *code)
    {
        return shop.read([id = shop.skuIds.value(QString::fromLatin1(code))](
                             Reader &reader) { return catalog::costOf(reader, id); });
    }
    /// A SKU of which there is nothing: it may become a bundle.
    void addBundleSku()
    {
        shop.skuIds["SET"] = shop.write([](Transaction &tx) {
            return catalog::addSku(tx, {.code = "SET", .name = "Set Seduh", .barcode = {}}, "Rini");
        });
        waitForRows(kGoods + 1);
    }
    void sell(const char *code, qint64 inThirtyDays)
    {
        const qint64 id = shop.skuIds.value(QString::fromLatin1(code));
        shop.write([&](Transaction &tx) {
            return inventory::keepSales(tx, id, id,
                std::vector<inventory::Sales>{{id, shop.shopIds.value("shopee"),
                    {inThirtyDays / 4, inThirtyDays / 2, inThirtyDays, inThirtyDays}}});
        });
    }
    QString words() const
    {
        QStringList out;
        for (const auto *label : pane->findChildren<QLabel *>())
            if (label->isVisibleTo(pane))
                out << label->text();
        for (const auto *label : pane->findChildren<kit::NumberLabel *>())
            if (label->isVisibleTo(pane))
                out << label->text();
        return out.join(u'\n');
    }

    ui::StockPane *pane;
};

} // namespace selaras::test
