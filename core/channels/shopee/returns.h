#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

constexpr int kReturnsAPage = 100; ///< the most that get_return_list gives

/// One return of a list or of get_return_detail from its own bytes, which are untrusted. The id is found even when the
/// rest makes no sense. Malformed, with the bytes: no id, order, time or pieces, or impossible amounts.
///   PROCESSING           Approved: the goods are on their way back, and the shop may still answer when they come
///   JUDGING, SELLER_DISPUTE, and a status nobody has documented: Disputed, Shopee decides
///   ACCEPTED             Approved; the refund follows
///   CLOSED               Refunded when an amount is refunded, else Refused
///   CANCELLED            Withdrawn
PulledReturn decodeReturn(const QByteArray &raw);

/// GET returns/get_return_list, by time of last change.
struct GetReturnList {
    struct Input {
        qint64 fromSeconds = 0, toSeconds = 0; ///< both included
        int page = 0; ///< the first is 0
    };
    struct Output {
        std::vector<PulledReturn> returns;
        bool more = false;
    };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// GET returns/get_return_detail.
struct GetReturnDetail {
    using Input = QString;
    using Output = PulledReturn;
    static wire::HttpRequest encode(const Input &id);
    static Result<Output> decode(const Input &id, const wire::HttpReply &reply);
};

/// POST returns/confirm: yes, the buyer gets the money back. Knows no idempotency key: when the answer is lost, look at
/// the return.
struct ConfirmReturn {
    using Input = QString;
    struct Output { };
    static wire::HttpRequest encode(const Input &id);
    static Result<Output> decode(const Input &id, const wire::HttpReply &reply);
};

/// A reason for which a return can be disputed.
struct DisputeReason {
    qint64 id = 0;
    bool wantsProof = false; ///< photos must come along
};

/// The reason to dispute with when the seller's own words say why: one that claims nothing about goods that came back
/// or did not, and that needs no photos. None: only a person can choose, and add what is wanted. Pure.
std::optional<qint64> plainReason(const std::vector<DisputeReason> &offered);

/// GET returns/get_return_dispute_reason: those that fit this return.
struct GetDisputeReasons {
    using Input = QString;
    using Output = std::vector<DisputeReason>;
    static wire::HttpRequest encode(const Input &id);
    static Result<Output> decode(const Input &id, const wire::HttpReply &reply);
};

/// POST returns/dispute: Shopee decides. `email` is whom it writes to about it; it must not be empty.
struct DisputeReturn {
    struct Input {
        QString id, email, text;
        qint64 reason = 0;
    };
    struct Output { };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

} // namespace selaras::channels::shopee
