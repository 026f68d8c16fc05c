#include "messengers/smtp/mail.h"

#include <QTest>

using namespace selaras;
using namespace selaras::messengers;
using namespace selaras::messengers::smtp;

namespace {

/// What a reader of mail makes of encoded words.
QString decoded(QByteArray header)
{
    header.replace("?=\r\n =?", "?==?");
    QByteArray out;
    for (qsizetype at = 0; at < header.size();) {
        const QByteArray mark = "=?UTF-8?B?";
        if (!header.mid(at).startsWith(mark)) {
            out += header[at++];
            continue;
        }
        const qsizetype begin = at + mark.size(), end = header.indexOf("?=", begin);
        out += QByteArray::fromBase64(header.mid(begin, end - begin));
        at = end + 2;
    }
    return QString::fromUtf8(out);
}

} // namespace

class MailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        message = {};
        message.id = 812;
        message.to = QStringLiteral("budi@example.com");
        message.toName = QStringLiteral("Budi Santoso");
        message.language = QStringLiteral("id");
        message.subject = QStringLiteral("Pesanan dikirim");
        message.body = QStringLiteral("Halo Budi");
        message.at = 1'795'144'500'000; // 20 November 2026, 10.15 in Jakarta
    }

    void aMailHasTheHeadersOfOneThatIsMadeByAProgram()
    {
        const QByteArray mail = mailOf(message, access);
        QVERIFY2(mail.startsWith("Date: Fri, 20 Nov 2026 10:15:00 +0700\r\n"), mail.constData());
        QVERIFY(mail.contains("\r\nFrom: \"Toko Contoh\"\r\n <toko@example.com>\r\n"));
        QVERIFY(mail.contains("\r\nTo: \"Budi Santoso\"\r\n <budi@example.com>\r\n"));
        QVERIFY(mail.contains("\r\nAuto-Submitted: auto-generated\r\n"));
        QVERIFY(mail.endsWith("\r\n\r\nHalo Budi\r\n"));
    }
    void everyCopyOfAMessageHasTheSameId()
    {
        const QByteArray first = messageIdOf(message, access.account);
        message.at += 1000;
        message.body = QStringLiteral("another text");
        QCOMPARE(messageIdOf(message, access.account), first);
        QCOMPARE(first, QByteArray("<selaras-812@example.com>"));
    }
    void lettersBeyondAsciiComeBackFromTheSubject()
    {
        // The subject of vectors/email.json "subject_non_ascii".
        const QString subject = QStringLiteral("Pesanan Anda dikirim 📦 – resi JP1234567890");
        const QByteArray header = headerText(subject, 9);
        QCOMPARE(decoded(header), subject);
    }
    void noEncodedWordIsLongerThanItsLimitNorCutInALetter()
    {
        const QByteArray header = headerText(QStringLiteral("📦é").repeated(60), 9);
        for (const QByteArray &line : header.split('\n')) {
            const QByteArray word = line.trimmed();
            QVERIFY(word.size() <= 75);
            const QByteArray bytes = QByteArray::fromBase64(word.mid(10, word.size() - 12));
            QVERIFY2(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter), word.constData());
        }
    }
    void nothingInANameEndsAHeader()
    {
        message.toName = QStringLiteral("Budi\r\nBcc: everybody@example.com");
        message.subject = QStringLiteral("Hi\r\n\r\nBody from outside");
        const QByteArray mail = mailOf(message, access);
        const QByteArray head = mail.left(mail.indexOf("\r\n\r\n"));
        QVERIFY2(!head.contains("\r\nBcc:"), head.constData());
        QVERIFY(head.contains("Content-Transfer-Encoding"));
    }
    void aQuotedNameKeepsItsQuotes()
    {
        message.toName = QStringLiteral("Budi \"B\\\" S");
        QVERIFY(mailOf(message, access).contains("To: \"Budi \\\"B\\\\\\\" S\"\r\n <budi@example.com>"));
    }
    void whatLooksEncodedAlreadyIsEncoded()
    {
        QCOMPARE(decoded(headerText(QStringLiteral("=?UTF-8?B?QUFB?="), 9)), QStringLiteral("=?UTF-8?B?QUFB?="));
    }
    void allOfAMailIsAscii()
    {
        message.toName = QStringLiteral("Ayu Ŝ");
        message.subject = QStringLiteral("É");
        message.body = QStringLiteral("Rp\u00a0185.000 – terima kasih 🙏\n.titik\n");
        const QByteArray mail = mailOf(message, access);
        QVERIFY(std::all_of(mail.begin(), mail.end(), [](char c) { return uchar(c) < 0x80; }));
    }
    void aBodyComesBackFromQuotedPrintable()
    {
        const QString body
            = QStringLiteral("Rp\u00a0185.000 = lunas \n\tindent\n") + QStringLiteral("panjang é ").repeated(40);
        QByteArray coded = quotedPrintable(body);
        for (const QByteArray &line : coded.split('\n'))
            QVERIFY(line.trimmed().size() <= 76);
        coded.replace("=\r\n", "").replace("\r\n", "\n");
        QByteArray plain;
        for (qsizetype i = 0; i < coded.size(); ++i) {
            if (coded[i] == '=') {
                plain += QByteArray::fromHex(coded.mid(i + 1, 2));
                i += 2;
            } else {
                plain += coded[i];
            }
        }
        QCOMPARE(QString::fromUtf8(plain), body + u'\n');
    }
    void aDomainOfOtherLettersIsWrittenInAscii()
    {
        QCOMPARE(addressOf(QStringLiteral("budi@tokö.example")), QByteArray("budi@xn--tok-una.example"));
    }
    void whatIsNoAddressHasNone() { QCOMPARE(addressOf(QStringLiteral("budi@\r\n")), QByteArray()); }

private:
    Message message;
    const SenderAccess access{QStringLiteral("Toko Contoh"), QStringLiteral("toko@example.com"), {}};
};

QTEST_GUILESS_MAIN(MailTest)
#include "test_mail.moc"
