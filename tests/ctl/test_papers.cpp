#include "ctl/one_pot.h"

#include <QFile>

using namespace selaras;
using namespace selaras::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Papers by the command line, as a script asks for them. The order N-1 wants two pots of which one is there.
class PapersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreSavedAsOnePdf()
    {
        const OnePot house;
        const Run run = house.ctl({"papers", "slips", house.path, house.file, "N-1"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(contents(house.file).startsWith("%PDF"));
    }
    void whatHasNoLabelIsNamedAndTheExitCodeSaysSo()
    {
        const OnePot house;
        const Run run = house.ctl({"papers", "labels", house.path, house.file, "N-1"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(QStringLiteral("N-1: Something of this order is not there.")), qPrintable(run.err));
        QVERIFY(!QFile::exists(house.file));
    }
    void anOrderNobodyKnowsIsRefused()
    {
        const OnePot house;
        QCOMPARE(house.ctl({"papers", "invoices", house.path, house.file, "N-9"}).code, 5);
    }
    void aDayOnWhichACourierTookNothingHasNoList()
    {
        const OnePot house;
        const Run run = house.ctl({"papers", "hand-over", house.path, house.file, "JNE", "--day", "2026-11-22"});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("took nothing")), qPrintable(run.err));
    }
    void whatWouldGoOfAShortOrderIsSaidAndNothingIsBegun()
    {
        const OnePot house;
        const Run run = house.ctl({"parcels", "part", house.path, "N-1", "--look"});
        QVERIFY2(run.out.contains(QStringLiteral("Goes now: 1 x POT."))
                && run.out.contains(QStringLiteral("Stays until it comes: 1 x POT.")),
            qPrintable(run.out + run.err));
        QVERIFY(house.ctl({"parcels", "show", house.path, "N-1"}).out.contains(QStringLiteral("Nobody has begun it")));
    }
    void whatIsThereBecomesAParcel()
    {
        const OnePot house;
        QCOMPARE(house.ctl({"parcels", "part", house.path, "N-1"}).code, 0);
        const Run shown = house.ctl({"parcels", "show", house.path, "N-1"});
        QVERIFY2(shown.out.contains(QStringLiteral("0/1  POT")), qPrintable(shown.out));
    }
    void aCourierWhoCameInVainIsSaidAndSentForAgain()
    {
        OnePot house;
        QCOMPARE(house.ctl({"parcels", "part", house.path, "N-1"}).code, 0);
        house.tamper("UPDATE orders SET hold = 'retry-ship'");
        const Run shown = house.ctl({"parcels", "show", house.path, "N-1"});
        QVERIFY2(shown.out.contains(QStringLiteral("The courier came in vain.")), qPrintable(shown.out));
        const Run asked = house.ctl({"parcels", "arrange", house.path, "N-1"}); // also of the part of a short order
        QVERIFY2(asked.code == 0, qPrintable(asked.err));
        QVERIFY2(asked.out.contains(QStringLiteral("will be asked for the courier")), qPrintable(asked.out));
    }
};

QTEST_GUILESS_MAIN(PapersTest)
#include "test_papers.moc"
