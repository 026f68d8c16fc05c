#include "lines/arithmetic.h"

#include <QtTest>

using selaras::ui::quantityFrom;

class ArithmeticTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuantityIsWorkedOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("change");
        QTest::newRow("count") << "48" << 48ll << false;
        QTest::newRow("boxes") << "12*4" << 48ll << false;
        QTest::newRow("more") << "+3" << 3ll << true;
        QTest::newRow("less") << "-2" << -2ll << true;
        QTest::newRow("minus sign") << QString(QChar(0x2212)) + "2" << -2ll << true;
        QTest::newRow("boxes and loose ones") << " 24 + 6*2 " << 36ll << false;
        QTest::newRow("more boxes") << "+24*2-1" << 47ll << true;
        QTest::newRow("nothing") << "0" << 0ll << false;
    }
    void aQuantityIsWorkedOut()
    {
        QFETCH(QString, text);
        QFETCH(qint64, value);
        QFETCH(bool, change);
        const auto quantity = quantityFrom(text);
        QVERIFY(quantity);
        QCOMPARE(quantity->value, value);
        QCOMPARE(quantity->isChange, change);
    }
    void whatIsNoQuantityIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", "+", "-", "12*", "*3", "3+", "ten", "1.5", "3-5", "2000000", "1000*1001", "--2", "4/2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoQuantityIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!quantityFrom(text));
    }
};

QTEST_APPLESS_MAIN(ArithmeticTest)
#include "test_arithmetic.moc"
