#pragma once

#include "kit/label.h"
#include "kit/table_view.h"
#include "manual/order_form.h"
#include "orders/orders_workspace.h"
#include "orders/queue.h"
#include "support/workspace_screen.h"

#include <QLineEdit>

namespace selaras::test {

/// Orders with the form open, as after N.
struct OrderFormScreen : WorkspaceScreen<ui::OrdersWorkspace> {
    explicit OrderFormScreen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 21)
    {
        press(Qt::Key_N);
    }
    ui::OrderForm *form() const { return workspace.findChild<ui::OrderForm *>(); }
    QLineEdit *field(const char *name) const { return form()->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    kit::TableView *lines() const { return form()->findChild<kit::TableView *>(); }
    QString cell(int row, int column) const { return lines()->model()->index(row, column).data().toString(); }
    void fill(const char *name, const char *text) const { field(name)->setText(QString::fromLatin1(text)); }
    void addLine(const char *code, const char *pieces)
    {
        const int rows = lines()->model()->rowCount();
        field("line-sku")->setFocus();
        type(code);
        press(Qt::Key_Return);
        type(pieces);
        press(Qt::Key_Return);
        QTRY_COMPARE(lines()->model()->rowCount(), rows + 1);
    }
    /// A buyer and two of WBT-26.
    void typeOrder()
    {
        fill("order-phone", "0812-9999-1111");
        fill("order-name", "Bu Tini");
        fill("order-street", "Jl. Melati 3");
        addLine("WBT-26", "2");
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    QString said() const
    {
        const auto *text = form()->findChild<kit::Label *>(QStringLiteral("order-text"));
        return text ? text->text() : QString();
    }
    void saved()
    {
        save();
        QTRY_VERIFY(!said().isEmpty());
    }
    orders::Order found(const char *by)
    {
        const auto rows = shop.read([&](Reader &r) { return orders::search(r, QString::fromLatin1(by), 5); });
        return rows.empty() ? orders::Order{} : *shop.read([&](Reader &r) { return orders::find(r, rows.front().id); });
    }
};

} // namespace selaras::test
