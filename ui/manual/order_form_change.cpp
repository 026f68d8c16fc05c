#include "base/money.h"
#include "catalog/sku.h"
#include "kit/form.h"
#include "manual/order_form.h"
#include "pages/ask.h"

#include <QLineEdit>

#include <memory>

namespace selaras::ui {

void OrderForm::saveChange()
{
    m_saving = true;
    auto faults = std::make_shared<std::vector<manual::Fault>>();
    tellStore(
        m_services.store, this,
        [id = m_changing, order = order(), actor = m_services.actor, faults](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::EnterOrders));
            TRY(const auto found, orders::find(tx, id));
            manual::ManualOrder wanted = order;
            wanted.shopId = found ? found->shopId : 0;
            TRY(*faults, manual::faultsOf(tx, wanted));
            return manual::amend(tx, id, wanted, actor.auditName());
        },
        [this, faults](const Result<> &saved) {
            m_saving = false;
            if (!saved && !faults->empty())
                return showFaults(*faults);
            if (!saved)
                return sayTrouble(saved.error());
            Q_EMIT changed(m_changing);
        });
}

void OrderForm::change(const orders::Order &order)
{
    m_changing = order.id;
    m_changingNumber = order.sold.number;
    fillForm();
    askStore(
        m_services.store, this,
        [order](Reader &reader) -> Result<std::vector<catalog::Sku>> {
            std::vector<catalog::Sku> out;
            for (const orders::OrderLine &line : order.lines) {
                TRY(const auto sku, catalog::skuById(reader, line.skuId.value_or(0))); // its code may be another by now
                out.push_back(sku.value_or(catalog::Sku{}));
            }
            return out;
        },
        [this, order](const Result<std::vector<catalog::Sku>> &skus) {
            if (!skus)
                return sayTrouble(skus.error());
            takeContents(order, *skus);
        });
}

void OrderForm::takeContents(const orders::Order &order, const std::vector<catalog::Sku> &skus)
{
    const channels::ChannelOrder &sold = order.sold;
    manual::Recalled as;
    as.address = sold.recipient;
    as.courier = sold.courier;
    take(as);
    m_shipping->lineEdit()->setText(decimalFromMinor(sold.shippingMinor, sold.currency));
    m_discount->lineEdit()->setText(
        sold.discountMinor == 0 ? QString() : decimalFromMinor(sold.discountMinor, sold.currency));
    m_note->lineEdit()->setText(sold.buyerNote);
    for (std::size_t i = 0; i < order.lines.size() && i < skus.size(); ++i) {
        const channels::ChannelLine &line = order.lines[i].sold;
        if (line.quantity == 0 || skus[i].id == 0)
            continue; // taken out before
        m_lines.push_back(Line{skus[i], line.quantity, line.unitMinor, {}, 0, line.unitMinor == 0});
        showLine(m_lines.back());
    }
    showTotals();
    askStock();
}

} // namespace selaras::ui
