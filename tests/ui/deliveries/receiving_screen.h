#pragma once

#include "audit/audit.h"
#include "deliveries/receiving.h"
#include "kit/table_view.h"
#include "lines/aside_list.h"
#include "support/workspace_screen.h"

#include <QLabel>
#include <QLineEdit>

namespace selaras::test {

inline constexpr qint64 kDayLength = 86'400'000; ///< ms

/// The workspace Receiving over the sample shop, nothing expected yet.
struct ReceivingScreen : WorkspaceScreen<ui::Receiving> {
    explicit ReceivingScreen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 0)
    {
    }
    qint64 sku(const char *code) const { return shop.skuIds.value(QString::fromLatin1(code)); }
    qint64 expect(const char *number, std::vector<std::pair<const char *, qint64>> lines, int days = 3)
    {
        const qint64 id = shop.write([&](Transaction &tx) {
            stockroom::Delivery purchase{.number = QString::fromLatin1(number),
                .fromWarehouseId = {},
                .supplier = QStringLiteral("CV Teko"),
                .warehouseId = shop.cakung,
                .expectedAt = shop.clock.now() + days * kDayLength};
            for (const auto &[code, pieces] : lines)
                purchase.lines.push_back({.skuId = sku(code), .pieces = pieces});
            return stockroom::expect(tx, purchase, QStringLiteral("Rini"));
        });
        ++m_expected;
        waitForRows(m_expected);
        return id;
    }
    stockroom::Delivery delivery(qint64 id)
    {
        return *shop.read([id](Reader &reader) { return stockroom::find(reader, id); });
    }
    /// The delivery of that number, once it is there.
    std::optional<stockroom::DeliveryRow> numbered(const char *number)
    {
        for (const auto &row : shop.read([](Reader &reader) { return stockroom::expectedRows(reader, {}, 100); }))
            if (row.delivery.number == QLatin1String(number))
                return row;
        return std::nullopt;
    }
    inventory::Levels levels(const char *code, qint64 place)
    {
        return shop.read([id = sku(code), place](Reader &reader) { return inventory::levelsIn(reader, id, place); });
    }
    ui::ReceivePage *receiving(qint64 id)
    {
        workspace.receive(id);
        auto *page = workspace.findChild<ui::ReceivePage *>();
        if (!QTest::qWaitFor([&] { return list(page)->model()->rowCount() > 0; }))
            qFatal("no lines");
        return page;
    }
    ui::DeliveryForm *form(Qt::Key key)
    {
        press(key);
        auto *page = workspace.findChild<ui::DeliveryForm *>();
        if (!page || !QTest::qWaitFor([&] { return !number(page)->text().isEmpty(); }))
            qFatal("no form");
        return page;
    }
    static QLineEdit *number(ui::DeliveryForm *page) { return page->findChild<QLineEdit *>("delivery-number"); }
    static kit::TableView *list(QWidget *page) { return page->findChild<kit::TableView *>(); }
    static QString cell(QWidget *page, int row, int column)
    {
        return list(page)->model()->index(row, column).data().toString();
    }
    static QStringList aside(QWidget *page)
    {
        QStringList out;
        const auto *model = page->findChild<kit::TableView *>("aside")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, 0).data().toString() + u' ' + model->index(row, 2).data().toString();
        return out;
    }
    /// One line typed into the page: SKU, pieces.
    void line(QWidget *page, const char *code, const char *pieces)
    {
        auto *field = page->findChild<QLineEdit *>("line-sku");
        field->setFocus();
        field->setText(QString::fromLatin1(code));
        QTest::keyClick(field, Qt::Key_Return);
        auto *count = page->findChild<QLineEdit *>("line-pieces");
        count->setText(QString::fromLatin1(pieces));
        QTest::keyClick(count, Qt::Key_Return);
    }
    static bool says(const QWidget *page, const char *words)
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    QString lastAction()
    {
        const auto entry = shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry;
        return entry.action + u' ' + entry.actor + u' ' + entry.detail;
    }

private:
    int m_expected = 0;
};

} // namespace selaras::test
