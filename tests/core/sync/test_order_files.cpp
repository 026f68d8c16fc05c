#include "manual/file_log.h"
#include "support/engine_room.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QTemporaryDir>

using namespace selaras;
using namespace selaras::test;
using manual::FileNote;

namespace {

const QByteArray kHeader = "number,name,sku,qty,payment\n";

QFuture<void> atOnce(std::function<void()> work)
{
    work();
    QPromise<void> done;
    done.start();
    done.finish();
    return done.future();
}

} // namespace

/// Files of orders that are put into a folder, beside shops that the engine keeps in tune.
class OrderFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        room = std::make_unique<EngineRoom>();
        drops = std::make_unique<QTemporaryDir>();
        room->files
            = {[](const manual::Source &source, const sftp::Login &) { return manual::folderDrop(source.folder); },
                atOnce};
        save(drops->path());
        room->start();
        room->run(EngineRoom::kMinute);
    }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void aFileThatIsPutThereIsTaken()
    {
        put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 1);
        QCOMPARE(room->levels(QStringLiteral("A")).reserved, 2);
    }
    void theOtherShopsAreToldWhatIsLeft()
    {
        put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        QVERIFY(room->clock.runUntil([&] { return room->allShow(QStringLiteral("A"), 18); }, kRound));
    }
    void whatWasTakenIsPutAway()
    {
        put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        room->run(kRound);
        QCOMPARE(lying(), QStringList());
        QCOMPARE(lying("done"), QStringList({"senin.csv"}));
    }
    void theSameBytesAreNeverTakenTwice()
    {
        for (const char *name : {"senin.csv", "salinan.csv"}) {
            put(name, kHeader + "R1,Dewi,A,2,paid\n");
            room->run(kRound);
        }
        QCOMPARE(notes().size(), std::size_t(1));
        QCOMPARE(lying("done").size(), 2);
    }
    void aFileThatIsStillWrittenWaits()
    {
        for (int line = 0; line < 30; ++line) { // never as it was a moment before
            append("senin.csv", line == 0 ? kHeader : "R" + QByteArray::number(line) + ",Dewi,A,1,paid\n");
            room->run(sync::OrderFiles::kSettle);
        }
        QCOMPARE(room->ordersKnown(), 0);
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 29);
    }
    void whatIsRefusedIsAnAlertWithItsRows()
    {
        put("senin.csv", kHeader + "R1,Dewi,A,1,paid\nR2,Tini,NONE,1,paid\n");
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList({"orders.file"}));
        QCOMPARE(lying("refused"), QStringList({"senin.csv"}));
        const FileNote note = notes().front();
        QCOMPARE(note.added, 1);
        QCOMPARE(note.refused.size(), std::size_t(1));
        QCOMPARE(note.refused.front().code, "manual.sku");
        QCOMPARE(note.refused.front().row, 3);
    }
    void theNextWholeFileEndsTheAlert()
    {
        put("senin.csv", kHeader + "R2,Tini,NONE,1,paid\n");
        room->run(kRound);
        put("selasa.csv", kHeader + "R2,Tini,A,1,paid\n");
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList());
    }
    void aMendedFileIsReadAgain()
    {
        put("senin.csv", kHeader + "R2,Tini,LATER,1,paid\n");
        room->run(kRound);
        room->addGood(QStringLiteral("LATER"), 5);
        QVERIFY(QFile::rename(
            drops->filePath(QStringLiteral("refused/senin.csv")), drops->filePath(QStringLiteral("senin.csv"))));
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 1);
    }
    void aFileThatIsNoTableIsRefused()
    {
        put("senin.csv", QByteArray("a,b\n1,2\n"));
        room->run(kRound);
        QCOMPARE(notes().front().error, "manual.file-columns");
        QCOMPARE(lying("refused"), QStringList({"senin.csv"}));
    }
    void aFolderThatIsGoneIsAnAlertUntilItIsBack()
    {
        save(drops->filePath(QStringLiteral("later")));
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList({"orders.drop"}));
        QDir(drops->path()).mkdir(QStringLiteral("later"));
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList());
    }
    void aFileThatCannotBePutAwayIsReadOnce()
    {
        QFile inTheWay(drops->filePath(QStringLiteral("done")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder should be
        put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        room->run(3 * kRound);
        QCOMPARE(notes().size(), std::size_t(1));
        QCOMPARE(room->alerts(), QStringList({"orders.drop"}));
    }
    void whatCouldNotBePutAwayIsAsSoonAsItCan()
    {
        QFile inTheWay(drops->filePath(QStringLiteral("done")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        room->run(kRound);
        QVERIFY(inTheWay.remove());
        room->run(kRound);
        QCOMPARE(notes().size(), std::size_t(1));
        QCOMPARE(lying("done"), QStringList({"senin.csv"}));
        QCOMPARE(room->alerts(), QStringList());
    }
    void aFileInTheWayHoldsUpNoOther()
    {
        QFile inTheWay(drops->filePath(QStringLiteral("done")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        put("a.csv", kHeader + "R1,Dewi,A,1,paid\n");
        put("b.csv", kHeader + "R2,Tini,A,1,paid\n");
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 2);
    }
    void aSourceOfAnotherNameKnowsWhatItHasRead()
    {
        put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        room->run(kRound);
        room->write([&](Transaction &tx) -> Result<qint64> {
            TRY(auto source, manual::sourceNamed(tx, QStringLiteral("Reseller")));
            source.name = QStringLiteral("Reseller Bandung");
            return manual::saveSource(tx, source, room->who);
        });
        put("selasa.csv", kHeader + "R1,Dewi,A,2,paid\n");
        room->run(kRound);
        QCOMPARE(notes().size(), std::size_t(1));
        QCOMPARE(notes().front().source, "Reseller Bandung");
    }
    void askingAllChannelsLooksAtOnce()
    {
        save(drops->path(), 600);
        room->run(kRound);
        put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        room->engine->pullNow(0);
        QCoreApplication::processEvents();
        room->run(2 * sync::OrderFiles::kSettle + 1000);
        QCOMPARE(room->ordersKnown(), 1);
    }

private:
    static constexpr qint64 kRound = 2 * EngineRoom::kMinute;

    void save(const QString &folder, int minutes = 1)
    {
        room->write([&](Transaction &tx) -> Result<qint64> {
            manual::Source source{.name = QStringLiteral("Reseller"), .folder = folder, .everyMinutes = minutes};
            source.mapping = manual::guessed({"number", "name", "sku", "qty", "payment"});
            TRY(source.shopId, manual::placeNamed(tx, QStringLiteral("Reseller"), room->who));
            return manual::saveSource(tx, source, room->who);
        });
    }
    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(drops->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void append(const char *name, const QByteArray &bytes)
    {
        QFile file(drops->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }
    QStringList lying(const char *in = ".")
    {
        return QDir(drops->filePath(QString::fromLatin1(in))).entryList(QDir::Files, QDir::Name);
    }
    std::vector<FileNote> notes()
    {
        return room->read([](Reader &reader) { return manual::files(reader, 50); });
    }
    std::unique_ptr<EngineRoom> room;
    std::unique_ptr<QTemporaryDir> drops;
};

QTEST_GUILESS_MAIN(OrderFilesTest)
#include "test_order_files.moc"
