#include "messages/text.h"

#include <array>

/// The texts that come with the program, as data.
namespace selaras::messages {

namespace {

struct Both {
    const char *name; ///< of the WhatsApp template, the same in every language
    struct {
        const char *subject, *mail, *chat;
    } said[kLanguages]; ///< in the order of Language
};

// In the order of Event.
constexpr std::array<Both, kEvents> kTexts{
    Both{"menunggu_pembayaran",
        {{"Pesanan {order} menunggu pembayaran",
             "Halo {buyer},\n\npesanan {order} di {shop} sudah dicatat:\n{items}\n\nJumlah bayar: {amount}\n"
             "Batas bayar: {pay_by}\n\nBayar tepat sejumlah itu, supaya pembayaran dikenali. "
             "Lewat batas bayar, pesanan batal dengan sendirinya.\n\n{shop}\n",
             "Halo {buyer}, pesanan {order} di {shop} menunggu pembayaran. Bayar {amount} paling lambat {pay_by}. "
             "Bayar tepat sejumlah itu, supaya pembayaran dikenali."},
            {"Order {order} is waiting for payment",
                "Hello {buyer},\n\norder {order} at {shop} has been noted:\n{items}\n\nAmount to pay: {amount}\n"
                "Pay by: {pay_by}\n\nPay exactly that amount, so that the payment is recognised. After that time "
                "the order is cancelled by itself.\n\n{shop}\n",
                "Hello {buyer}, order {order} at {shop} is waiting for payment. Pay {amount} by {pay_by}. "
                "Pay exactly that amount, so that the payment is recognised."}}},
    Both{"pesanan_diterima",
        {{"Pesanan {order} diterima",
             "Halo {buyer},\n\npesanan {order} di {shop} sudah diterima dan akan dikemas:\n{items}\n\nTotal: {total}\n\n"
             "Kabar berikutnya datang saat pesanan dikirim.\n\n{shop}\n",
             "Halo {buyer}, pesanan {order} di {shop} sudah diterima dan akan dikemas. Total {total}. Terima kasih."},
            {"Order {order} received",
                "Hello {buyer},\n\norder {order} at {shop} has been received and will be packed:\n{items}\n\n"
                "Total: {total}\n\nYou will hear again when it is on its way.\n\n{shop}\n",
                "Hello {buyer}, order {order} at {shop} has been received and will be packed. Total {total}. Thank "
                "you."}}},
    Both{"pesanan_dikirim",
        {{"Pesanan {order} dikirim",
             "Halo {buyer},\n\npesanan {order} sedang dalam perjalanan:\n{items}\n\nKurir: {courier}\n"
             "Nomor resi: {tracking}\n\n{shop}\n",
             "Halo {buyer}, pesanan {order} dari {shop} sedang dalam perjalanan. Kurir {courier}, nomor resi "
             "{tracking}. Terima kasih."},
            {"Order {order} is on its way",
                "Hello {buyer},\n\norder {order} is on its way:\n{items}\n\nCourier: {courier}\n"
                "Tracking number: {tracking}\n\n{shop}\n",
                "Hello {buyer}, order {order} from {shop} is on its way. Courier {courier}, tracking number "
                "{tracking}. Thank you."}}},
    Both{"pesanan_dibatalkan",
        {{"Pesanan {order} dibatalkan",
             "Halo {buyer},\n\npesanan {order} di {shop} dibatalkan:\n{items}\n\nJika ini tidak diminta, balas pesan "
             "ini.\n\n{shop}\n",
             "Halo {buyer}, pesanan {order} di {shop} dibatalkan. Jika ini tidak diminta, balas pesan ini."},
            {"Order {order} cancelled",
                "Hello {buyer},\n\norder {order} at {shop} has been cancelled:\n{items}\n\nIf you did not ask for "
                "this, answer this message.\n\n{shop}\n",
                "Hello {buyer}, order {order} at {shop} has been cancelled. If you did not ask for this, answer this "
                "message."}}},
    Both{"dana_dikembalikan",
        {{"Dana pesanan {order} dikembalikan",
             "Halo {buyer},\n\ndana pesanan {order} di {shop} sudah dikembalikan. Sampainya bisa memakan beberapa hari, "
             "tergantung cara bayarnya.\n\n{shop}\n",
             "Halo {buyer}, dana pesanan {order} di {shop} sudah dikembalikan. Sampainya bisa memakan beberapa hari."},
            {"Money for order {order} returned",
                "Hello {buyer},\n\nthe money for order {order} at {shop} has been returned. It may take some days to "
                "arrive, depending on how it was paid.\n\n{shop}\n",
                "Hello {buyer}, the money for order {order} at {shop} has been returned. It may take some days to "
                "arrive."}}},
};

} // namespace

Text defaultText(Event event, Way way, Language language)
{
    const Both &both = kTexts[std::size_t(event)];
    const auto &said = both.said[std::size_t(language)];
    if (way == Way::Email)
        return {QString::fromUtf8(said.subject), QString::fromUtf8(said.mail)};
    return {QString::fromLatin1(both.name), QString::fromUtf8(said.chat)};
}

} // namespace selaras::messages
