#include "bench/weight.h"

#include <QTest>

using namespace selaras::ui;
using Is = Weight::Is;

/// What scales write, and what people type as a weight.
class WeightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeightIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Weight::Is>("is");
        QTest::addColumn<qint64>("grams");
        const auto row = [](const char *text, Is is, qint64 grams) {
            QTest::newRow(text) << QString::fromLatin1(text) << is << grams;
        };
        row("350", Is::Grams, 350);
        row(" 350 g ", Is::Grams, 350);
        row("+000350g", Is::Grams, 350);
        row("350,6 gr", Is::Grams, 351);
        row("0.350", Is::Grams, 350);
        row("1,250", Is::Grams, 1250);
        row("1.25 kg", Is::Grams, 1250);
        row("2KG", Is::Grams, 2000);
        row("0.3504kg", Is::Grams, 350);
        row("30000", Is::Grams, 30'000);
        row("30001", Is::Heavy, 30'001);
        row("9999999", Is::Heavy, 9'999'999);
        row("0", Is::Zero, 0);
        row("0.000kg", Is::Zero, 0);
        row("1.5", Is::NoUnit, 0);
    }
    void aWeightIsRead()
    {
        QFETCH(QString, text);
        const auto weight = weightFromText(text);
        QVERIFY(weight);
        QTEST(weight->is, "is");
        QTEST(weight->grams, "grams");
    }
    void whatIsNoWeightIsNone()
    {
        for (const char *text : {"", "g", "KGA-200", "-5", "1.2.3", "350 kgs", "8991234567890", "12,34567", "1e3"})
            QVERIFY2(!weightFromText(QString::fromLatin1(text)), text);
    }
};

QTEST_MAIN(WeightTest)
#include "test_weight.moc"
