#pragma once

#include "platforms/woocommerce/answers.h"

namespace selaras::sandbox::woocommerce {

struct OrderLine {
    qint64 id = 0;
    qint64 product = 0, variation = 0;
    QString name, sku, option;
    int quantity = 0;
    qint64 net = 0, tax = 0; ///< millionths of a rupiah, of the whole quantity
    int reduced = 0; ///< pieces taken off the shop's figures for it (_reduced_stock)
    int restocked = 0; ///< pieces a refund put back (_restock_refunded_items)
};

struct Refund {
    qint64 id = 0;
    QString reason;
    qint64 amount = 0; ///< millionths, positive
    qint64 created = 0; ///< UTC s
};

/// Something written on an order, for the shop or for the buyer, who gets it by e-mail.
struct Note {
    qint64 id = 0;
    QString text;
    bool forCustomer = false;
    qint64 created = 0; ///< UTC s
};

struct Order {
    qint64 id = 0;
    QString status;
    qint64 created = 0, modified = 0; ///< UTC s
    std::optional<qint64> paid; ///< UTC s
    std::vector<OrderLine> lines;
    std::vector<Refund> refunds;
    std::vector<Note> notes; ///< oldest first
    qint64 shipping = 0; ///< millionths
    QString payment; ///< the gateway's id: "midtrans", "bacs", "cod"
    QString createdVia = QStringLiteral("checkout");
    int buyer = 0; ///< which of the made-up people

    qint64 total() const; ///< millionths, whole rupiah
};

/// The object of GET orders/{id}, of lists and of webhooks, with amounts of so many decimals.
Json orderJson(const Order &order, int decimals);

/// Refusals of the shape make no harm: unknown fields, numbers as texts, words nobody has heard of.
void makeOdd(Json &order);

} // namespace selaras::sandbox::woocommerce
