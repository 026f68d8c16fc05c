#include "messengers/smtp/mail.h"

#include "base/contact.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrl>
#include <algorithm>

namespace selaras::messengers::smtp {

namespace {

constexpr qsizetype kWordBytes = 42; ///< 56 characters of base64, so that a word and its header's name fit in 78
constexpr qsizetype kLine = 76;

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

QString domainOf(const QString &address) { return address.section(u'@', 1); }

/// One line of text: no control characters at all, so no end of a header either.
QString line(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c < u' ' || c == QChar(0x7f) || (c >= QChar(0x80) && c < QChar(0xa0)) ? QChar::Space : c;
    return out.simplified();
}

/// A name and an address: the address stands in a line of its own, so that no line gets long.
QByteArray mailbox(const QString &name, const QByteArray &address, int begins)
{
    const QString shown = line(name);
    if (shown.isEmpty())
        return '<' + address + '>';
    if (!isPlainAscii(shown) || shown.size() > 50)
        return headerText(shown, begins) + "\r\n <" + address + '>';
    QString quoted = shown;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + quoted.toLatin1() + "\"\r\n <" + address + '>';
}

} // namespace

QByteArray addressOf(const QString &address)
{
    if (!isEmail(address))
        return {};
    const QByteArray domain = QUrl::toAce(domainOf(address));
    return domain.isEmpty() ? QByteArray() : address.section(u'@', 0, 0).toLatin1() + '@' + domain;
}

QByteArray messageIdOf(const Message &message, const QString &account)
{
    return "<selaras-" + QByteArray::number(message.id) + '@' + addressOf(account).split('@').value(1) + '>';
}

QByteArray headerText(const QString &text, int begins)
{
    const QString one = line(text);
    if (isPlainAscii(one) && one.size() + begins <= kLine && !one.contains(u"=?"))
        return one.toLatin1();
    QByteArray out, word;
    const auto end = [&] {
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t c : one.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > kWordBytes)
            end();
        word += bytes;
    }
    if (!word.isEmpty())
        end();
    return out;
}

QByteArray quotedPrintable(const QString &text)
{
    QByteArray out, current;
    const auto put = [&](const QByteArray &sign) {
        if (current.size() + sign.size() > kLine - 1) {
            out += current + "=\r\n";
            current.clear();
        }
        current += sign;
    };
    const QByteArrayList lines = QString(text).remove(u'\r').toUtf8().split('\n');
    for (const QByteArray &oneLine : lines) {
        for (qsizetype i = 0; i < oneLine.size(); ++i) {
            const auto byte = uchar(oneLine[i]);
            const bool blankAtEnd = (byte == ' ' || byte == '\t') && i + 1 == oneLine.size();
            const bool plain = (byte >= 33 && byte <= 126 && byte != '=') || byte == ' ' || byte == '\t';
            put(plain && !blankAtEnd ? QByteArray(1, char(byte)) : '=' + QByteArray(1, char(byte)).toHex().toUpper());
        }
        out += current + "\r\n";
        current.clear();
    }
    return out;
}

QByteArray dateOf(qint64 at, const QString &timeZone)
{
    static constexpr const char *kDays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr const char *kMonths[]
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    QTimeZone zone(timeZone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QDate day = local.date();
    const int offset = local.offsetFromUtc() / 60;
    return QStringLiteral("%1, %2 %3 %4 %5 %6%7%8")
        .arg(QLatin1String(kDays[day.dayOfWeek() - 1]), QString::number(day.day()),
            QLatin1String(kMonths[day.month() - 1]), QString::number(day.year()),
            local.time().toString(QStringLiteral("HH:mm:ss")), offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

QByteArray mailOf(const Message &message, const SenderAccess &access)
{
    constexpr int kSubject = 9, kTo = 4, kFrom = 6; // "Subject: " ...
    QByteArray out;
    out += "Date: " + dateOf(message.at, message.timeZone) + "\r\n";
    out += "From: " + mailbox(access.name, addressOf(access.account), kFrom) + "\r\n";
    out += "To: " + mailbox(message.toName, addressOf(message.to), kTo) + "\r\n";
    out += "Subject: " + headerText(message.subject, kSubject) + "\r\n";
    out += "Message-ID: " + messageIdOf(message, access.account) + "\r\n";
    out += "Auto-Submitted: auto-generated\r\n";
    if (!message.language.isEmpty())
        out += "Content-Language: " + message.language.left(2).toLatin1() + "\r\n";
    out += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    return out + quotedPrintable(message.body);
}

} // namespace selaras::messengers::smtp
