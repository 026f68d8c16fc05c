#include "shops/badge.h"

#include <QTest>

using namespace selaras;

class BadgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shopsOfOneChannelAreNumberedAsTheyCame()
    {
        const auto badges = shops::badges({{9, "shopee"}, {3, "shopee"}, {5, "woocommerce"}},
            [](const QString &channel) { return channel.front().toUpper(); });
        QCOMPARE(badges.value(3), QStringLiteral("S1"));
        QCOMPARE(badges.value(9), QStringLiteral("S2"));
        QCOMPARE(badges.value(5), QStringLiteral("W"));
    }
};

QTEST_APPLESS_MAIN(BadgeTest)
#include "test_badge.moc"
