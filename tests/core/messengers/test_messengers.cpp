#include "messengers/mail_server.h"
#include "messengers/smtp/connector.h"
#include "messengers/whatsapp/connector.h"
#include "messengers/whatsapp_platform.h"

#include <QTemporaryFile>
#include <QtTest>
#include <functional>

using namespace selaras;
using namespace selaras::messengers;

namespace {

/// Waits in this thread's event loop until a task has ended.
template <class T> Result<T> ended(Task<T> task)
{
    std::optional<Result<T>> outcome;
    const auto run = [](Task<T> given, std::optional<Result<T>> &into) -> QCoro::Task<> {
        into = co_await given;
    };
    auto running = run(std::move(task), outcome);
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
        qFatal("the task does not end");
    return std::move(*outcome);
}

/// WhatsApp in this process.
class PlatformLink final : public wire::Wire {
public:
    explicit PlatformLink(sandbox::WhatsAppPlatform &platform)
        : m_platform(platform)
    {
    }
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        sandbox::Answer answer = m_platform.handle(request, 0);
        if (answer.cut)
            co_return fail(Error::Kind::Unconfirmed, QStringLiteral("answer lost"));
        co_return std::move(answer.reply);
    }

private:
    sandbox::WhatsAppPlatform &m_platform;
};

/// Never asked by a mailbox.
class NoWire final : public wire::Wire {
public:
    Task<wire::HttpReply> send(wire::HttpRequest) override { co_return fail(Error::Kind::Unsupported); }
};

Message sample()
{
    Message message;
    message.id = 812;
    message.to = QStringLiteral("budi@example.com");
    message.toName = QStringLiteral("Budi");
    message.language = QStringLiteral("id");
    message.subject = QStringLiteral("Pesanan dikirim – resi 1");
    message.body = QStringLiteral("Halo Budi\n.awal titik\n..dua\n.\nakhir");
    message.at = 1'795'144'500'000;
    return message;
}

} // namespace

/// The port of messengers.h, held by both of its connectors against the platforms they speak with: real TLS and real
/// SMTP on loopback, and WhatsApp's API.
class MessengersTest : public QObject {
    Q_OBJECT

    SenderAccess mailbox(bool trusted = true)
    {
        const QString text = QStringLiteral("127.0.0.1");
        SenderAccess access{QStringLiteral("Toko Contoh"), QStringLiteral("toko@example.com"),
            {{QStringLiteral("host"), text}, {QStringLiteral("port"), QString::number(server->port())},
                {QStringLiteral("username"), server->username()}, {QStringLiteral("password"), server->password()},
                {QStringLiteral("tls"), m_first ? QStringLiteral("first") : QString()}}};
        if (trusted)
            access.settings.insert(QStringLiteral("ca_file"), m_authority.fileName());
        return access;
    }
    Result<Accepted> sent(const SenderAccess &access)
    {
        const auto messenger = smtp::kind().connect(access, m_wire);
        return ended(messenger->send(sample()));
    }
    Result<Accepted> sent() { return sent(mailbox()); }
    void serve(sandbox::MailServer::Tls tls)
    {
        m_first = tls == sandbox::MailServer::Tls::First;
        server = std::make_unique<sandbox::MailServer>(
            clock, tls, QStringLiteral("toko@example.com"), QStringLiteral("app pass wördé☂"));
        QVERIFY(server->listen(0).has_value());
        QVERIFY(m_authority.open());
        m_authority.resize(0);
        m_authority.write(server->authority());
        m_authority.close();
    }
    static QString word(const Result<Accepted> &outcome)
    {
        return outcome ? QStringLiteral("sent") : errorKindName(outcome.error().kind) + u' ' + outcome.error().code;
    }

private Q_SLOTS:
    void init()
    {
        serve(sandbox::MailServer::Tls::Start);
        platform = std::make_unique<sandbox::WhatsAppPlatform>(7);
        platform->addTemplate(QStringLiteral("pesanan_dikirim"), QStringLiteral("id"), 2);
    }
    void cleanup() { server.reset(); }

    void aMailArrivesWordForWord_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("STARTTLS") << false;
        QTest::newRow("TLS from the first byte") << true;
    }
    void aMailArrivesWordForWord()
    {
        QFETCH(const bool, first);
        serve(first ? sandbox::MailServer::Tls::First : sandbox::MailServer::Tls::Start);
        const auto outcome = sent();
        QCOMPARE(word(outcome), QStringLiteral("sent"));
        QCOMPARE(outcome->id, QStringLiteral("<selaras-812@example.com>"));
        QCOMPARE(server->mails().size(), std::size_t(1));
        const sandbox::Mail &mail = server->mails().front();
        QCOMPARE(mail.login, QStringLiteral("toko@example.com"));
        QCOMPARE(mail.from, QStringLiteral("toko@example.com"));
        QCOMPARE(mail.to, QStringList{QStringLiteral("budi@example.com")});
        QCOMPARE(mail.header("Message-ID"), QByteArray("<selaras-812@example.com>"));
        QVERIFY(mail.bytes.endsWith("Halo Budi\r\n.awal titik\r\n..dua\r\n.\r\nakhir\r\n"));
    }
    void weGreetByTheDomainOfTheAccount()
    {
        QVERIFY(sent().has_value());
        QVERIFY2(server->said().front() == "EHLO example.com", server->said().front().constData());
    }
    void aServerNobodyTrustsGetsNoPassword()
    {
        QCOMPARE(word(sent(mailbox(false))), QStringLiteral("unauthorized mail.certificate"));
        QVERIFY(!server->said().join('\n').contains("AUTH"));
    }
    void whereSomebodyTookTheEncryptionOutNoPasswordIsSaid()
    {
        server->faults.noStartTls = 1;
        QCOMPARE(word(sent()), QStringLiteral("unauthorized mail.no-tls"));
        QVERIFY(!server->said().join('\n').contains("AUTH"));
    }
    void whatWasSaidInClearBehindTheSwitchToTlsIsForgotten()
    {
        server->faults.injectAfterStartTls = 1;
        const auto outcome = sent();
        QVERIFY(outcome || outcome.error().kind == Error::Kind::Transient);
        QCOMPARE(server->mails().size(), std::size_t(outcome ? 1 : 0));
        if (outcome) // greeted anew inside
            QCOMPARE(server->said().count("EHLO example.com"), 2);
    }
    void aRefusalByTheServerIsTold_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("told");
        QTest::newRow("busy") << 0 << "transient ";
        QTest::newRow("greylist") << 1 << "transient ";
        QTest::newRow("no such user") << 2 << "rejected mail.recipient";
        QTest::newRow("password") << 3 << "unauthorized mail.login";
        QTest::newRow("policy") << 4 << "rejected mail.refused";
    }
    void aRefusalByTheServerIsTold()
    {
        QFETCH(const int, fault);
        QFETCH(const QString, told);
        sandbox::MailFaults &faults = server->faults;
        int *const chosen[]
            = {&faults.busy, &faults.greylist, &faults.refuseRecipient, &faults.refuseLogin, &faults.refuseMail};
        *chosen[fault] = 1;
        QCOMPARE(word(sent()), told);
        QVERIFY(server->mails().empty());
    }
    void aWrongPasswordIsOnce()
    {
        SenderAccess access = mailbox();
        access.settings.insert(QStringLiteral("password"), QStringLiteral("wrong"));
        QCOMPARE(word(sent(access)), QStringLiteral("unauthorized mail.login"));
    }
    void aConnectionThatBreaksInTheMiddleHasSentNothing()
    {
        server->faults.dropBeforeEnd = 1;
        const auto outcome = sent();
        QVERIFY(!outcome);
        QVERIFY(server->mails().empty());
        // A short mail lies whole in the connection before anybody looks: then nobody knows.
        QVERIFY(outcome.error().kind == Error::Kind::Transient || outcome.error().kind == Error::Kind::Unconfirmed);
    }
    void anAnswerThatIsLostBehindTheMailIsUnknown()
    {
        server->faults.dropAfterData = 1;
        QCOMPARE(word(sent()), QStringLiteral("unconfirmed "));
        QCOMPARE(server->mails().size(), std::size_t(1));
    }
    void nobodyThereIsNothingSent()
    {
        const SenderAccess access = mailbox();
        server.reset();
        QCOMPARE(word(sent(access)), QStringLiteral("transient "));
    }
    void shuttingDownEndsACallThatHangs()
    {
        server->faults.delayMs = 60'000;
        const auto messenger = smtp::kind().connect(mailbox(), m_wire);
        Task<Accepted> task = messenger->send(sample());
        messenger->abortAll();
        QCOMPARE(word(ended(std::move(task))), QStringLiteral("cancelled "));
    }
    void aCheckWritesToNobody()
    {
        const auto messenger = smtp::kind().connect(mailbox(), m_wire);
        const auto outcome = ended(messenger->check());
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().code + outcome.error().detail));
        QVERIFY(server->mails().empty());
        QVERIFY(server->said().join('\n').contains("AUTH PLAIN"));
    }

    void aTemplateArrives()
    {
        const auto outcome = written();
        QCOMPARE(word(outcome), QStringLiteral("sent"));
        QCOMPARE(platform->messages().size(), std::size_t(1));
        QCOMPARE(platform->messages().front().id, outcome->id);
        QCOMPARE(platform->messages().front().reference, QStringLiteral("selaras:812"));
        QCOMPARE(
            platform->messages().front().parameters, (QStringList{QStringLiteral("Budi"), QStringLiteral("SO-1")}));
    }
    void aTemplateMetaDoesNotKnowIsTold()
    {
        QCOMPARE(word(written(QStringLiteral("en"))), QStringLiteral("rejected whatsapp.template"));
    }
    void aTokenThatIsOverIsTold()
    {
        QCOMPARE(word(written(QStringLiteral("id"), QStringLiteral("EAAOLD"))),
            QStringLiteral("unauthorized whatsapp.token"));
    }
    void anAnswerOfWhatsAppThatIsLostIsUnknown()
    {
        platform->faults.lostReply = 1000;
        QCOMPARE(word(written()), QStringLiteral("unconfirmed "));
        QCOMPARE(platform->messages().size(), std::size_t(1));
    }
    void whatWhatsAppRefusesForNowIsTriedLater()
    {
        platform->faults.serverError = 1000;
        QCOMPARE(word(written()), QStringLiteral("transient "));
        QVERIFY(platform->messages().empty());
    }
    void aNumberThatIsCheckedSaysWhoItIs()
    {
        PlatformLink link(*platform);
        const auto messenger = whatsapp::kind().connect(number(platform->token()), link);
        QCOMPARE(ended(messenger->check()).value_or(QString()), QStringLiteral("Toko Contoh, +62 811-0000-001, GREEN"));
    }

private:
    SenderAccess number(const QString &token)
    {
        return {QStringLiteral("Toko Contoh"), platform->account(), {{QStringLiteral("token"), token}}};
    }
    Result<Accepted> written(const QString &language = QStringLiteral("id"), const QString &token = {})
    {
        PlatformLink link(*platform);
        const auto messenger = whatsapp::kind().connect(number(token.isEmpty() ? platform->token() : token), link);
        Message message = sample();
        message.to = QStringLiteral("6281234567890");
        message.subject = QStringLiteral("pesanan_dikirim");
        message.language = language;
        message.parameters = {QStringLiteral("Budi"), QStringLiteral("SO-1")};
        return ended(messenger->send(std::move(message)));
    }

    SystemClock clock;
    NoWire m_wire;
    QTemporaryFile m_authority;
    bool m_first = false;
    std::unique_ptr<sandbox::MailServer> server;
    std::unique_ptr<sandbox::WhatsAppPlatform> platform;
};

QTEST_GUILESS_MAIN(MessengersTest)
#include "test_messengers.moc"
