// The small readers of text: dates, phone numbers, search words, recovery codes, percent signs.

#include "base/text.h"
#include "channels/woocommerce/codec_text.h"
#include "fuzz/sound.h"
#include "store/recovery_code.h"
#include "wire/http_date.h"

#include <algorithm>

using namespace selaras;

static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);

    const QStringList words = searchWords(text);
    require(words.size() <= 12);
    for (const QString &word : words)
        require(word.size() >= 2 && searchWords(word) == QStringList(word)); // else nobody finds it again
    const QString phone = phoneDigits(text);
    require(phone.isEmpty() || phone.size() >= 5);
    require(std::all_of(phone.begin(), phone.end(), isDigit));
    require(reversed(reversed(text)) == text);

    if (const auto date = wire::httpDate(bytes))
        require(wire::httpDate(wire::httpDateText(*date)) == date);
    if (const auto time = channels::woocommerce::timeFromGmt(text))
        require(channels::woocommerce::timeFromGmt(channels::woocommerce::gmtFromTime(*time)) == time);
    channels::woocommerce::withoutEntities(text);

    if (const auto code = recoverySecret(text))
        require(code->size() == 32);
    const QList<QPair<QString, QString>> query{{text, text}};
    if (!text.isEmpty())
        require(wire::decodedQuery(wire::encodedQuery(query)) == query);
    for (const auto &[key, value] : wire::decodedQuery(bytes))
        require(wire::decodedQuery(wire::encodedQuery({{key, value}})).size() == 1);
    return 0;
}
