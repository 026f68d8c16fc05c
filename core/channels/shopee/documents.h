#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// A package's label is a job at Shopee: which kind there is, order it, ask until it is drawn, fetch it. None of the
/// four does harm when it is said twice.

/// A package and the kind of label asked for.
struct LabelRef {
    ParcelRef parcel;
    QString type; ///< shipping_document_type
};

/// POST logistics/get_shipping_document_parameter: the kind to ask for. The one for thermal printers where it can be
/// had (A6, one label a page), else the one Shopee suggests.
struct GetDocumentParameter {
    using Input = ParcelRef;
    using Output = QString;
    static wire::HttpRequest encode(const Input &parcel);
    static Result<Output> decode(const Input &parcel, const wire::HttpReply &reply);
};

/// POST logistics/create_shipping_document: orders it.
struct CreateDocument {
    struct Input {
        LabelRef label;
        QString trackingNumber; ///< empty: the channel prints before it arranges
    };
    struct Output { };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// POST logistics/get_shipping_document_result: how far it is. Conflict label.not-ordered: nobody ordered one.
struct GetDocumentResult {
    enum class Stage { Drawing, Ready, Failed };
    struct Output {
        Stage stage = Stage::Drawing;
        QString reason; ///< Shopee's own words, when it failed
    };
    using Input = LabelRef;
    static wire::HttpRequest encode(const Input &label);
    static Result<Output> decode(const Input &label, const wire::HttpReply &reply);
};

/// POST logistics/download_shipping_document. Answers with the file itself, and with JSON and the same status 200 when
/// it cannot: the first bytes decide, not the headers. Transient label.drawing and Conflict label.not-ordered: not yet.
struct DownloadDocument {
    using Input = LabelRef;
    using Output = ShippingDocument;
    static wire::HttpRequest encode(const Input &label);
    static Result<Output> decode(const Input &label, const wire::HttpReply &reply);
};

} // namespace selaras::channels::shopee
