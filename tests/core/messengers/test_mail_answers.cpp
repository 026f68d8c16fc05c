#include "messengers/smtp/answer.h"

#include <QTest>
#include <curl/curl.h>

using namespace selaras;
using namespace selaras::messengers::smtp;

Q_DECLARE_METATYPE(selaras::Error::Kind)

/// What the end of a dialogue means: the tables of the fact sheet.
class MailAnswersTest : public QObject {
    Q_OBJECT

    static Error of(int curl, int code, const QByteArray &reply, bool whole = false, bool aborted = false)
    {
        const auto outcome = outcomeOf({curl, code, reply, whole, aborted});
        return outcome ? Error(Error::Kind::Storage, QStringLiteral("(accepted)")) : outcome.error();
    }

private Q_SLOTS:
    void onlyTheLastAnswerMakesItSent()
    {
        const auto outcome = outcomeOf({CURLE_OK, 250, "250 2.0.0 OK queued as 4F1A", true, false});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->answer, QStringLiteral("250 2.0.0 OK queued as 4F1A"));
    }
    void aRefusalSaysWhatIsToBeDone_data()
    {
        using enum Error::Kind;
        QTest::addColumn<int>("curl");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("word");
        const auto row
            = [](const char *name, int curl, int code, const char *reply, Error::Kind kind, const char *word) {
                  QTest::newRow(name) << curl << code << QByteArray(reply) << kind << QString::fromLatin1(word);
              };
        const int send = CURLE_SEND_ERROR, login = CURLE_LOGIN_DENIED, odd = CURLE_WEIRD_SERVER_REPLY;
        row("closing", odd, 421, "421 4.3.2 busy", Transient, "");
        row("greylist", send, 451, "451 4.7.1 later", Transient, "");
        row("no such user", send, 550, "550 5.1.1 no such user", Rejected, "mail.recipient");
        row("a day's limit", send, 550, "550 5.4.5 Daily limit", Throttled, "");
        row("not allowed as", send, 550, "550 5.7.60 cannot send as", Unauthorized, "mail.sender");
        row("basic is off", login, 550, "550 5.7.30 Basic authentication is not supported", Unauthorized,
            "mail.login-off");
        row("too large", send, 552, "552 5.3.4 too big", Rejected, "mail.too-large");
        row("policy", odd, 554, "554 5.7.1 refused", Rejected, "mail.refused");
        row("password", login, 535, "535 5.7.8 no", Unauthorized, "mail.login");
        row("tenant", login, 535, "535 5.7.139 SmtpClientAuthentication is disabled", Unauthorized, "mail.login-off");
        row("app password", login, 534, "534 5.7.9 Application-specific password required", Unauthorized,
            "mail.app-password");
        row("login for now", login, 454, "454 4.7.0 Temporary authentication failure", Transient, "");
        row("no mechanism", login, 250, "250 SMTPUTF8", Unauthorized, "mail.no-login");
        row("certificate", CURLE_PEER_FAILED_VERIFICATION, 0, "", Unauthorized, "mail.certificate");
        row("stripped", CURLE_USE_SSL_FAILED, 250, "250 SIZE", Unauthorized, "mail.no-tls");
        row("no name", CURLE_COULDNT_RESOLVE_HOST, 0, "", Transient, "");
        row("no host", CURLE_COULDNT_CONNECT, 0, "", Transient, "");
    }
    void aRefusalSaysWhatIsToBeDone()
    {
        QFETCH(const int, curl);
        QFETCH(const int, code);
        QFETCH(const QByteArray, reply);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, word);
        const Error error = of(curl, code, reply);
        QCOMPARE(errorKindName(error.kind), errorKindName(kind));
        QCOMPARE(error.code, word);
    }
    void anAnswerLostBehindTheWholeMailIsUnknown()
    {
        QCOMPARE(of(CURLE_RECV_ERROR, 354, "354 go on", true).kind, Error::Kind::Unconfirmed);
        QCOMPARE(of(CURLE_OPERATION_TIMEDOUT, 354, "354 go on", true).kind, Error::Kind::Unconfirmed);
    }
    void anAnswerLostBeforeItsEndIsNot()
    {
        QCOMPARE(of(CURLE_SEND_ERROR, 354, "354 go on", false).kind, Error::Kind::Transient);
    }
    void aRefusalBehindTheWholeMailIsARefusal()
    {
        QCOMPARE(of(CURLE_WEIRD_SERVER_REPLY, 451, "451 4.3.0 later", true).kind, Error::Kind::Transient);
    }
    void whatWeEndOurselvesIsUnknownOnlyBehindTheWholeMail()
    {
        QCOMPARE(of(CURLE_ABORTED_BY_CALLBACK, 250, "250 OK", false, true).kind, Error::Kind::Cancelled);
        QCOMPARE(of(CURLE_ABORTED_BY_CALLBACK, 354, "354 go on", true, true).kind, Error::Kind::Unconfirmed);
    }
    void aCodeIsOnlyOneWhenItIsWhole_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("is") << QByteArray("550 5.1.1 who?") << QByteArray("5.1.1");
        QTest::newRow("alone") << QByteArray("550 5.7.60") << QByteArray("5.7.60");
        QTest::newRow("none") << QByteArray("550 no such user") << QByteArray();
        QTest::newRow("short") << QByteArray("550") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("address") << QByteArray("550 10.0.0.1 blocked") << QByteArray();
        QTest::newRow("letters") << QByteArray("550 5.a.1 x") << QByteArray();
    }
    void aCodeIsOnlyOneWhenItIsWhole()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QByteArray, code);
        QCOMPARE(enhancedCode(reply), code);
    }
};

QTEST_GUILESS_MAIN(MailAnswersTest)
#include "test_mail_answers.moc"
