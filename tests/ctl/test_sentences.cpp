#include "sentences.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace selaras;
using namespace selaras::ctl;

namespace {

Error coded(const char *code, const QString &detail = {})
{
    Error error(Error::Kind::Storage, detail);
    error.code = QString::fromLatin1(code);
    return error;
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeIsThereOnce();
    void everyCodeOfStoreAccessAndAuditHasASentence();
    void aSentenceSaysWhatHappenedWhatItMeansAndWhatToDo();
    void aDetailCannotPretendToBeAPlaceholder();
    void aPauseIsToldInMinutes();
    void anUnknownCodeStillTellsTheDetail();
};

void SentencesTest::everyCodeIsThereOnce()
{
    QStringList codes;
    for (const auto &row : sentences())
        codes << QString::fromLatin1(row.code);
    QCOMPARE(codes.removeDuplicates(), 0);
}

void SentencesTest::everyCodeOfStoreAccessAndAuditHasASentence()
{
    QStringList known;
    for (const auto &row : sentences())
        known << QString::fromLatin1(row.code);
    static const QRegularExpression word(
        QStringLiteral("QStringLiteral\\(\"((?:store|keyring|login|users|password|access|audit|backup)\\.[a-z-]+)\""));
    // Actions of the audit look like codes, and these mean that a program was written wrongly, not that a person erred.
    const QStringList otherwise{QStringLiteral("users.not-first"), QStringLiteral("backup.made"),
        QStringLiteral("backup.restored"), QStringLiteral("audit.exported")};
    int seen = 0;
    for (const char *folder : {"/core/store", "/core/access", "/core/audit", "/app/ctl"}) {
        QDirIterator files(QStringLiteral(SELARAS_SOURCE) + QLatin1String(folder), {QStringLiteral("*.cpp")});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = word.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString code = matches.next().captured(1);
                ++seen;
                QVERIFY2(known.contains(code) || otherwise.contains(code), qPrintable(code));
            }
        }
    }
    QVERIFY(seen > 60);
}

void SentencesTest::aSentenceSaysWhatHappenedWhatItMeansAndWhatToDo()
{
    for (const auto &row : sentences())
        for (const char *part : {row.happened, row.means, row.act}) {
            const QString one = QString::fromUtf8(part);
            QVERIFY2(one.size() > 8 && (one.at(0).isUpper() || one.startsWith(u'%')) && one.endsWith(u'.'), part);
        }
    const QString told = sentenceFor(coded("store.missing", QStringLiteral("/x/y")));
    QVERIFY(told.startsWith(QStringLiteral("There is no inventory at /x/y. ")));
}

void SentencesTest::aDetailCannotPretendToBeAPlaceholder()
{
    QVERIFY(sentenceFor(coded("store.missing", QStringLiteral("/a%2b"))).contains(QStringLiteral("/a%2b")));
}

void SentencesTest::aPauseIsToldInMinutes()
{
    Error error = coded("login.paused");
    error.retryAfter = std::chrono::milliseconds(241'000);
    QVERIFY(sentenceFor(error).contains(QStringLiteral("5 minutes")));
    error.retryAfter = std::chrono::milliseconds(1);
    QVERIFY(sentenceFor(error).contains(QStringLiteral("for 1 second. ")));
}

void SentencesTest::anUnknownCodeStillTellsTheDetail()
{
    QVERIFY(sentenceFor(coded("brand.new", QStringLiteral("the reason"))).contains(QStringLiteral("the reason")));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "test_sentences.moc"
