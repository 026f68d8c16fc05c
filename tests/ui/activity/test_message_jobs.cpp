#include "activity/activity.h"
#include "activity/item_pane.h"
#include "activity/rows.h"
#include "kit/table_view.h"
#include "messages/message.h"
#include "messages/senders.h"
#include "messages/switches.h"
#include "messengers/smtp/connector.h"
#include "support/machine_room.h"

#include <QLabel>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using messages::State;

namespace {

/// Activity, where one message to a buyer ended as it is told.
struct Screen : MachineRoom {
    explicit Screen(Error why)
        : activity(services)
    {
        const qint64 shopee = addShop("shopee", "dapurnusa.id");
        addSku("TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 12);
        addListing(shopee, "881", "TLA-600-HTM", "Teko", 12);
        shop.write([&](Transaction &tx) -> Result<> {
            TRY(const qint64 sender,
                messages::addSender(tx, messengers::smtp::kind(),
                    {QStringLiteral("Dapur Nusa"), QStringLiteral("toko@example.com"),
                        {{QStringLiteral("host"), QStringLiteral("mail.example.com")},
                            {QStringLiteral("port"), QStringLiteral("465")}}},
                    services.actor));
            CHECK(messages::switchOn(tx,
                {.shopId = shopee, .event = messages::Event::Received, .way = messages::Way::Email, .senderId = sender},
                services.actor));
            senderId = sender;
            return {};
        });
        auto sold = order("261121RN5HV0C", "881", "TLA-600-HTM", "Teko", 1, kNow + 4'000'000);
        sold.placedAt = sold.version = kNow + 1;
        sold.recipient.email = QStringLiteral("maria@example.com");
        orderId = takeOrder(shopee, sold);
        shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto due, messages::takeDue(tx, senderId));
            return messages::settle(tx, *due.outgoing, fail(why), tx.now(), true);
        });
        activity.resize(1240, 780);
        activity.show();
        (void)QTest::qWaitForWindowActive(&activity);
        QTRY_COMPARE(needs()->model()->rowCount(), 1);
        activity.showItem(dead());
        QTRY_VERIFY(pane()->isVisible());
    }
    qint64 dead()
    {
        return *shop.read([this](Reader &r) { return outbox::deadOf(r, outbox::JobKind::SendMessage, row().id); });
    }
    messages::Row row()
    {
        return shop.read([this](Reader &r) { return messages::ofOrder(r, orderId); }).front();
    }
    kit::TableView *needs() { return activity.findChild<kit::TableView *>(QStringLiteral("needs-person")); }
    activity::ItemPane *pane() { return activity.findChild<activity::ItemPane *>(); }
    bool says(const char *words)
    {
        for (const QLabel *label : pane()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromLatin1(words)))
                return true;
        return false;
    }
    qint64 senderId = 0, orderId = 0;
    Activity activity;
};

Error refused()
{
    Error out(Error::Kind::Rejected, QStringLiteral("550 5.1.1 no such user"));
    out.code = QStringLiteral("mail.recipient");
    return out;
}

} // namespace

/// Messages to buyers that need a person stand where all such work stands.
class MessageJobsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusedMessageSaysWhyAndWhatToDo()
    {
        Screen s(refused());
        QTRY_VERIFY(s.says("The mail server says that there is no such address."));
        QVERIFY(s.says("Correct the address in the order, then send again."));
    }
    void oneWhoseAnswerWasLostIsNotSaidToBeRepeated()
    {
        Screen s(Error(Error::Kind::Unconfirmed, QStringLiteral("cut off")));
        QTRY_VERIFY(s.says("The message to the buyer left and its answer was lost."));
        QVERIFY(s.says("it is not sent twice by itself"));
    }
    void whatWasNotSentIsNotAmongWhatWasDone()
    {
        outbox::BoardRow sent, overtaken;
        sent.job.outcome = QStringLiteral("{\"accepted\":true}");
        overtaken.job.outcome = QStringLiteral("{\"unneeded\":true}");
        QVERIFY(activity::didSomething(sent));
        QVERIFY(!activity::didSomething(overtaken));
    }
    void rSendsItAgainAndTheOrderSaysThatItWaits()
    {
        Screen s(refused());
        QTRY_VERIFY(s.pane()->canRetry());
        QTest::keyClick(s.needs(), Qt::Key_R);
        QTRY_COMPARE(s.row().state, State::Waiting);
        QTRY_COMPARE(s.needs()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(MessageJobsTest)
#include "test_message_jobs.moc"
