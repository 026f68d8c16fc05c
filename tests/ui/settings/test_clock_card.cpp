#include "settings/clock_card.h"

#include "audit/audit.h"
#include "pages/when.h"
#include "store/setting.h"
#include "support/machine_room.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

struct Screen : MachineRoom {
    explicit Screen(access::Role role = access::Role::Owner)
        : MachineRoom(role)
        , card(services)
    {
        card.resize(700, 200);
        card.show();
        (void)QTest::qWaitForWindowActive(&card);
    }
    QComboBox *zone() { return card.findChild<QComboBox *>(QStringLiteral("house-zone")); }
    QString saved()
    {
        return shop.read([](Reader &r) { return setting(r, QStringLiteral("shop.time-zone")); }).value_or(QString());
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : card.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    ClockCard card;
};

} // namespace

class ClockCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { when::setZone(QTimeZone("Asia/Jakarta")); }

    void aChosenZoneIsSavedWrittenDownAndTold()
    {
        Screen s;
        QSignalSpy changed(&s.card, &ClockCard::changed);
        s.zone()->setFocus();
        QTest::keyClick(s.zone(), Qt::Key_Down);
        QTRY_COMPARE(s.saved(), QStringLiteral("Asia/Makassar"));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toByteArray(), QByteArray("Asia/Makassar"));
        const auto entry = s.shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry;
        QCOMPARE(entry.action, QStringLiteral("house.time-zone"));
        QCOMPARE(entry.detail, QStringLiteral("Asia/Makassar"));
    }
    void aZoneNobodyKnowsIsRefused()
    {
        Screen s;
        s.zone()->setFocus();
        QTest::keyClick(s.zone(), Qt::Key_End);
        auto *other = s.card.findChild<QLineEdit *>(QStringLiteral("house-zone-other"));
        QTRY_VERIFY(other->isVisible());
        other->setText(QStringLiteral("Asia/Atlantis"));
        QTest::keyClick(other, Qt::Key_Return);
        QTRY_VERIFY(s.says(QStringLiteral("does not know that time zone")));
        QCOMPARE(s.saved(), QString());
    }
    void aPackerMayOnlyLook()
    {
        Screen s(access::Role::Packer);
        QVERIFY(!s.zone()->isEnabled());
    }
};

QTEST_MAIN(ClockCardTest)
#include "test_clock_card.moc"
