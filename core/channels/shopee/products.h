#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

constexpr int kItemsAPage = 50; ///< of get_item_list; also what get_item_base_info takes at once

/// GET product/get_item_list: the ids of everything that is not deleted.
struct GetItemList {
    struct Input {
        int offset = 0;
    };
    struct Output {
        std::vector<QString> itemIds;
        std::optional<int> nextOffset; ///< none: the end
    };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

struct Item {
    QString itemId, sku, name;
    bool live = false; ///< shown to buyers
    bool hasModels = false; ///< price and stock stand with its models
    std::optional<qint64> sellerStock; ///< pieces over all of the seller's locations; none: not told
    QString fault; ///< why it cannot be read; empty: it can
};

/// GET product/get_item_base_info; at most kItemsAPage ids. Items that are gone are left out.
struct GetItemBaseInfo {
    using Input = std::vector<QString>;
    using Output = std::vector<Item>;
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

struct Model {
    QString modelId, sku;
    QString name; ///< its options, "Biru, L"
    bool live = false;
    std::optional<qint64> sellerStock;
    QString fault;
};

/// GET product/get_model_list of one item.
struct GetModelList {
    using Input = QString;
    using Output = std::vector<Model>;
    static wire::HttpRequest encode(const Input &itemId);
    static Result<Output> decode(const Input &itemId, const wire::HttpReply &reply);
};

} // namespace selaras::channels::shopee
