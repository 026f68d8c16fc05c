#include "access/recovery_sheet.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace selaras::ui;

namespace {

const QString kCode = QStringLiteral("RTKM-8WQ4-PZ2H-XN7C-LD93-VBTA-6EJF-YK5S");

QImage paper(const QString &code, QSizeF mm = {210, 297}, qreal *took = nullptr)
{
    QImage image((mm * 4).toSize(), QImage::Format_Grayscale8); // about 100 dots an inch
    image.fill(Qt::white);
    QPainter painter(&image);
    const qreal height = drawRecoverySheet(&painter, image.rect(), QStringLiteral("Dapur Nusa"), code);
    if (took)
        *took = height;
    return image;
}

} // namespace

class RecoverySheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyGroupIsOnThePaper()
    {
        const QStringList groups = kCode.split('-');
        for (int i = 0; i < groups.size(); ++i) {
            QStringList other = groups;
            other[i] = QStringLiteral("0000");
            QVERIFY2(paper(kCode) != paper(other.join('-')), qPrintable(groups[i]));
        }
    }
    void itFitsOnThePaper_data()
    {
        QTest::addColumn<QSizeF>("mm");
        QTest::newRow("A4") << QSizeF(210, 297);
        QTest::newRow("A4, lying") << QSizeF(297, 210);
        QTest::newRow("A6") << QSizeF(105, 148);
        QTest::newRow("label 100 × 150") << QSizeF(100, 150);
        QTest::newRow("label 100 × 100") << QSizeF(100, 100);
    }
    void itFitsOnThePaper()
    {
        QFETCH(QSizeF, mm);
        qreal took = 0;
        paper(kCode, mm, &took);
        QVERIFY2(took <= mm.height() * 4, qPrintable(QString::number(took / 4)));
    }
};

QTEST_MAIN(RecoverySheetTest)
#include "test_recovery_sheet.moc"
