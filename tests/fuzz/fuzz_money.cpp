// Amounts as text: exact or refused, and every way to the minor unit arrives at the same one.

#include "channels/woocommerce/codec_text.h"
#include "fuzz/sound.h"

using namespace selaras;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const bool plain = !text.contains(u'e', Qt::CaseInsensitive) && text.section(u'.', 1).size() <= 6;
    const auto fine = channels::woocommerce::millionths(text);
    fuzz::sound(fine);
    for (const QString &currency : {QStringLiteral("IDR"), QStringLiteral("JPY"), QStringLiteral("KWD")}) {
        const auto exact = minorFromDecimal(text, currency);
        const auto rounded = minorFromDecimal(text, currency, Excess::RoundHalfUp);
        fuzz::sound(exact);
        fuzz::sound(rounded);
        require(!exact || (rounded && *rounded == *exact));
        if (rounded)
            fuzz::exact(*rounded, currency);
        const qint64 fromFine = fine ? channels::woocommerce::minorFromMillionths(*fine, currency) : 0;
        require(!fine || !plain || (rounded && *rounded == fromFine));
    }
    return 0;
}
