#pragma once

#include "channels/ports.h"
#include "channels/woocommerce/codec_products.h"

namespace selaras::channels::woocommerce {

class Stock final : public StockSink {
public:
    explicit Stock(wire::Wire &wire)
        : m_wire(wire)
    {
    }

    /// Simple products together, variations by parent, at most kStockBatch each. A group stands where its most
    /// urgent update stood.
    std::vector<std::vector<StockUpdate>> batches(std::vector<StockUpdate> updates) const override;
    Task<std::vector<StockOutcome>> pushStock(std::vector<StockUpdate> batch) override;
    /// Simple products apart from variations, 100 each.
    std::vector<std::vector<ListingRef>> readBatches(std::vector<ListingRef> refs) const override;
    Task<std::vector<StockReading>> readStock(std::vector<ListingRef> batch) override;

private:
    Task<std::vector<ProductRow>> readProducts(std::vector<QString> ids);
    Task<std::vector<ProductRow>> readVariations(std::vector<ListingRef> refs);
    /// One call a parent: shops older than WooCommerce 10.3.
    Task<std::vector<ProductRow>> readVariationsByParent(std::vector<ListingRef> refs);

    wire::Wire &m_wire;
};

} // namespace selaras::channels::woocommerce
