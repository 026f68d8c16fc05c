#include "messages/message.h"

#include "base/money.h"
#include "base/text.h"
#include "messages/queries.h"
#include "shops/shop.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

/// What stands in a message in place of its placeholders.
namespace selaras::messages {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

QString moneyText(qint64 minor, const QString &currency)
{
    return currency == u"IDR" ? rupiahFromMinor(minor) : currency + u' ' + decimalFromMinor(minor, currency);
}

QString whenText(qint64 at, const QString &timeZone, Language language)
{
    const QTimeZone zone(timeZone.toLatin1());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone.isValid() ? zone : QTimeZone::utc());
    const QLocale locale(language == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    return locale.toString(local.date(), QStringLiteral("d MMMM yyyy")) + u' '
        + local.time().toString(language == Language::Indonesian ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"))
        + u' ' + local.timeZoneAbbreviation();
}

QString itemsText(const std::vector<orders::OrderLine> &lines)
{
    QStringList out;
    for (const orders::OrderLine &line : lines)
        if (line.sold.quantity > 0)
            out << QStringLiteral("%1 x %2").arg(line.sold.quantity).arg(plainText(line.sold.title, 120));
    return out.join(QStringLiteral(", "));
}

/// A marketplace masks names: "B***i" is no way to speak to somebody.
QString nameText(const channels::ChannelOrder &order, Language language)
{
    for (const QString &name : {order.buyerName, order.recipient.name})
        if (const QString plain = plainText(name, 80); !plain.isEmpty() && !plain.contains(u'*'))
            return plain;
    return language == Language::Indonesian ? QStringLiteral("Kak") : QStringLiteral("customer");
}

} // namespace

Result<Values> valuesOf(Reader &reader, const orders::Order &order, Language language)
{
    const channels::ChannelOrder &sold = order.sold;
    TRY(const auto shop, shops::find(reader, order.shopId));
    TRY(const auto manual, reader.one(manualFacts, order.id));
    TRY(const auto parcels, reader.all(parcelsSent, order.id));
    QStringList couriers, numbers;
    for (const auto &[courier, number] : parcels) {
        if (!courier.isEmpty() && !couriers.contains(courier))
            couriers << courier;
        if (!number.isEmpty())
            numbers << number;
    }
    const qint64 paysUntil
        = manual && manual->paysUntil ? *manual->paysUntil : sold.placedAt + (shop ? shop->unpaidHoldMs : 0);
    const QString zone = shop ? shop->timeZone : QStringLiteral("Asia/Jakarta");
    return Values{{key("order"), sold.number}, {key("buyer"), nameText(sold, language)},
        {key("items"), itemsText(order.lines)}, {key("total"), moneyText(sold.totalMinor, sold.currency)},
        {key("amount"), moneyText(sold.totalMinor + (manual ? manual->addendMinor : 0), sold.currency)},
        {key("pay_by"), whenText(paysUntil, zone, language)}, {key("shop"), shop ? shop->name : QString()},
        {key("courier"), sold.courier.isEmpty() ? couriers.join(QStringLiteral(", ")) : sold.courier},
        {key("tracking"), sold.trackingNumber.isEmpty() ? numbers.join(QStringLiteral(", ")) : sold.trackingNumber}};
}

Values exampleValues(Language language)
{
    constexpr qint64 kWhen = 1'795'000'000'000; // 18 November 2026, afternoon in Jakarta
    constexpr qint64 kTotal = 185'000'00, kAddend = 123'00;
    return {{key("order"), QStringLiteral("261118-001")}, {key("buyer"), QStringLiteral("Budi Santoso")},
        {key("items"), QStringLiteral("2 x Kaos Polos Hitam L, 1 x Topi")}, {key("total"), rupiahFromMinor(kTotal)},
        {key("amount"), rupiahFromMinor(kTotal + kAddend)},
        {key("pay_by"), whenText(kWhen, QStringLiteral("Asia/Jakarta"), language)},
        {key("shop"), QStringLiteral("Toko Contoh")}, {key("courier"), QStringLiteral("JNE")},
        {key("tracking"), QStringLiteral("8825112300012345")}};
}

messengers::Message composed(const Text &text, Way way, Language language, const Values &values)
{
    messengers::Message out;
    out.language = languageName(language);
    out.toName = values.value(key("buyer"));
    out.body = filled(text.body, values);
    if (way == Way::Email) {
        out.subject = filled(text.subject, values);
        return out;
    }
    out.subject = text.subject;
    for (const QString &name : parametersOf(text.body))
        out.parameters.push_back(values.value(name));
    return out;
}

} // namespace selaras::messages
