#include "house.h"

#include "shops/shop.h"

using namespace selaras;
using namespace selaras::test;

/// `selarasctl messages`, as a person or a script would run it.
class MessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        house = std::make_unique<House>();
        const SystemClock clock;
        auto store = must(Store::open({house->path, house->key, 0, Threads::None, 1}, clock));
        must(store
                 ->write([](Transaction &tx) {
                     return shops::connect(tx,
                         {.channel = QStringLiteral("woocommerce"),
                             .name = QStringLiteral("Web"),
                             .account = QStringLiteral("web"),
                             .baseUrl = {}},
                         {}, QStringLiteral("Ani"));
                 })
                 .takeResult());
        QFile secret(house->file);
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("rahasia-sekali\n");
    }

    void aMailboxIsAddedAndItsPasswordIsNeverShown()
    {
        const Run added = addMailbox();
        QCOMPARE(added.code, 0);
        const Run listed = run({QStringLiteral("senders")});
        QVERIFY2(listed.out.contains(QStringLiteral("toko@example.com")), qPrintable(listed.out + listed.err));
        QVERIFY(!(added.out + listed.out).contains(QStringLiteral("rahasia")));
    }
    void nothingIsSwitchedOnByAddingOne()
    {
        addMailbox();
        QVERIFY(!run({QStringLiteral("senders")}).out.contains(QStringLiteral("received")));
    }
    void aSwitchGoesOnAndOff()
    {
        addMailbox();
        const QStringList what{QStringLiteral("Web"), QStringLiteral("received"), QStringLiteral("email")};
        QCOMPARE(run(QStringList{QStringLiteral("on")} + what).code, 0);
        QVERIFY(run({QStringLiteral("senders")}).out.contains(QStringLiteral("Web: received in id")));
        QCOMPARE(run(QStringList{QStringLiteral("off")} + what).code, 0);
        QVERIFY(!run({QStringLiteral("senders")}).out.contains(QStringLiteral("received")));
    }
    void withoutASenderNothingIsSwitchedOn()
    {
        const Run tried
            = run({QStringLiteral("on"), QStringLiteral("Web"), QStringLiteral("received"), QStringLiteral("email")});
        QCOMPARE(tried.code, 5);
        QVERIFY2(tried.err.contains(QStringLiteral("there is no sender")), qPrintable(tried.err));
    }
    void aTextIsShownAsItArrives()
    {
        const Run shown = run(
            {QStringLiteral("text"), QStringLiteral("on-its-way"), QStringLiteral("whatsapp"), QStringLiteral("id")});
        QCOMPARE(shown.code, 0);
        QVERIFY2(shown.out.contains(QStringLiteral("Halo {{1}}, pesanan {{2}}")), qPrintable(shown.out));
        QVERIFY(shown.out.contains(QStringLiteral("Halo Budi Santoso, pesanan 261118-001")));
    }
    void aTextWithAPlaceholderThatIsNoneIsRefused()
    {
        QFile text(house->other);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Halo {nama}.\n");
        text.close();
        const Run tried = run({QStringLiteral("set-text"), QStringLiteral("received"), QStringLiteral("email"),
            QStringLiteral("id"), QStringLiteral("--subject"), QStringLiteral("Pesanan {order}"),
            QStringLiteral("--body-file"), house->other});
        QCOMPARE(tried.code, 5);
        QVERIFY2(tried.err.contains(QStringLiteral("(nama)")), qPrintable(tried.err));
    }
    void nobodyHasBeenWrittenToAtFirst()
    {
        QVERIFY(run({QStringLiteral("list")}).out.contains(QStringLiteral("Nobody has been written to.")));
    }

private:
    /// The inventory stands behind the command's name.
    Run run(QStringList arguments)
    {
        arguments.insert(1, house->path);
        return house->ctl(QStringList{QStringLiteral("messages")} + arguments);
    }
    Run addMailbox()
    {
        return run({QStringLiteral("add-mailbox"), QStringLiteral("toko@example.com"), QStringLiteral("Toko Contoh"),
            QStringLiteral("mail.example.com"), QStringLiteral("--username"), QStringLiteral("toko"),
            QStringLiteral("--secret-file"), house->file});
    }
    std::unique_ptr<House> house;
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "test_messages.moc"
