#pragma once

#include "channels/ports.h"
#include "channels/woocommerce/codec_products.h"

namespace selaras::channels::woocommerce {

/// First all products (a parent of variations is no listing, unless it manages stock for them), then all variations,
/// titled with their parent's name. Shops older than WooCommerce 10.3 have no list of all variations: there they are
/// asked for by parent, a few parents a page.
class Listings final : public ListingFeed {
public:
    explicit Listings(wire::Wire &wire)
        : m_wire(wire)
    {
    }

    Task<ListingPage> pullListings(QString cursor) override;

private:
    Task<ListingPage> products(int page);
    Task<ListingPage> variations(int page);
    Task<ListingPage> variationsByParent(int page);
    /// All variations of one parent.
    Task<ProductRows> variationsOf(QString parent);

    wire::Wire &m_wire;
};

} // namespace selaras::channels::woocommerce
