#include "sentences/sentence.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;

namespace {

constexpr int kKinds = int(Error::Kind::Cancelled) + 1;
const QString kShop = QStringLiteral("Lazada Dapur Nusa");

Error withCode(const QString &code, Error::Kind kind)
{
    Error error(kind, QStringLiteral("for the log"));
    error.code = code;
    return error;
}

/// What is wrong with the words, or nothing.
QString fault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QStringLiteral("empty");
    if (!text.endsWith(u'.'))
        return QStringLiteral("no full stop: ") + text;
    if (text.contains(u'!') || text.contains(u'%'))
        return QStringLiteral("a mark that does not belong there: ") + text;
    static const QRegularExpression kBanned(
        QStringLiteral("\\b(oops|sorry|please|error|failed|failure|invalid|exception|HTTP|null)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (kBanned.match(text).hasMatch())
        return QStringLiteral("a word of ours, not theirs: ") + text;
    return {};
}

QString fault(const Sentence &s)
{
    for (const QString &part : {s.what, s.meaning, s.remedy})
        if (const QString found = fault(part); !found.isEmpty())
            return found;
    return {};
}

/// Every code that core can put into an Error, read from its source.
QMap<QString, QString> codesInSource()
{
    static const QList<QRegularExpression> kPlaces{
        QRegularExpression(QStringLiteral("failAs\\(\\s*QStringLiteral\\(\"([^\"]+)\"\\)")),
        QRegularExpression(QStringLiteral("failAs\\(u\"([^\"]+)\"")),
        QRegularExpression(QStringLiteral("\\bcode = QStringLiteral\\(\"([^\"]+)\"\\)")),
        QRegularExpression(QStringLiteral("\\bnamed\\(QStringLiteral\\(\"([^\"]+)\"\\),\\s*Kind::")),
        QRegularExpression(QStringLiteral("Kind::\\w+, \"([a-z]+[.][a-z.-]+)\"")),
        QRegularExpression(
            QStringLiteral("[?:] QStringLiteral\\(\"((?:store|keyring|login|woocommerce|backup)\\.[a-z-]+)\"\\)")),
    };
    QMap<QString, QString> out;
    QDirIterator files(
        QStringLiteral(SELARAS_SOURCE "/core"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpression &place : kPlaces)
            for (auto hits = place.globalMatch(text); hits.hasNext();) {
                const QString code = hits.next().captured(1);
                if (!code.contains(u'%')) // answers to strangers at the door; nobody reads them here
                    out.insert(code, file.fileName());
            }
    }
    return out;
}

} // namespace

class SentenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfEverySubjectHasThreeWholeSentences()
    {
        for (int kind = 0; kind < kKinds; ++kind)
            for (int subject = 0; subject < kSubjects; ++subject) {
                const Sentence s = sentenceFor(Error(Error::Kind(kind)), Subject(subject), kShop);
                QVERIFY2(fault(s).isEmpty(),
                    qPrintable(QStringLiteral("%1 of %2: %3")
                                   .arg(errorKindName(Error::Kind(kind)))
                                   .arg(subject)
                                   .arg(fault(s))));
            }
    }

    void noTwoTroublesSoundTheSame()
    {
        QHash<QString, QString> seen;
        for (int kind = 0; kind < kKinds; ++kind)
            for (int subject = 0; subject < kSubjects; ++subject) {
                const QString what = sentenceFor(Error(Error::Kind(kind)), Subject(subject), kShop).what;
                const QString here = QStringLiteral("%1 of %2").arg(errorKindName(Error::Kind(kind))).arg(subject);
                QVERIFY2(!seen.contains(what), qPrintable(here + QStringLiteral(" sounds like ") + seen.value(what)));
                seen.insert(what, here);
            }
    }

    void everyKnownCodeHasThreeWholeSentences()
    {
        for (const QString &code : knownCodes())
            for (int kind = 0; kind < kKinds; ++kind)
                for (int subject = 0; subject < kSubjects; ++subject) {
                    const Sentence s = sentenceFor(withCode(code, Error::Kind(kind)), Subject(subject), kShop);
                    QVERIFY2(fault(s).isEmpty(), qPrintable(code + u' ' + fault(s)));
                }
    }

    void aCodeSaysMoreThanItsKind()
    {
        for (const QString &code : knownCodes())
            for (int kind = 0; kind < kKinds; ++kind)
                for (int subject = 0; subject < kSubjects; ++subject) {
                    const QString plain = sentenceFor(Error(Error::Kind(kind)), Subject(subject), kShop).what;
                    QVERIFY2(sentenceFor(withCode(code, Error::Kind(kind)), Subject(subject), kShop).what != plain,
                        qPrintable(code));
                }
    }

    void noTwoCodesSoundTheSame()
    {
        QHash<QString, QString> seen;
        for (const QString &code : knownCodes()) {
            const QString what = sentenceFor(withCode(code, Error::Kind::Rejected), Subject::Here, kShop).what;
            QVERIFY2(!seen.contains(what), qPrintable(code + QStringLiteral(" sounds like ") + seen.value(what)));
            seen.insert(what, code);
        }
    }

    void everyCodeThatCoreCanGiveIsKnown()
    {
        const auto codes = codesInSource();
        QVERIFY2(codes.contains(QStringLiteral("store.full")) && codes.contains(QStringLiteral("sku.exists")),
            "the search over core finds nothing any more");
        const QStringList known = knownCodes();
        QStringList missing;
        for (auto it = codes.begin(); it != codes.end(); ++it)
            if (!known.contains(it.key()))
                missing << it.key() + QStringLiteral(" of ") + it.value();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyAlertHasThreeWholeSentences()
    {
        QSet<QString> seen;
        for (const QString &kind : knownAlerts()) {
            const Sentence s = sentenceForAlert(kind, kShop);
            QVERIFY2(fault(s).isEmpty(), qPrintable(kind + u' ' + fault(s)));
            QVERIFY2(!seen.contains(s.what), qPrintable(kind));
            seen.insert(s.what);
        }
    }

    void everyAlertThatCoreRaisesIsKnown()
    {
        static const QRegularExpression kRaise(
            QStringLiteral("alerts::raise\\([^;]*?QStringLiteral\\(\"([a-z.-]+)\"\\)"));
        QSet<QString> raised;
        QDirIterator files(QStringLiteral(SELARAS_SOURCE "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto hits = kRaise.globalMatch(QString::fromUtf8(file.readAll())); hits.hasNext();)
                raised.insert(hits.next().captured(1));
        }
        QVERIFY(raised.contains(QStringLiteral("inbox.failed")));
        const QStringList known = knownAlerts();
        for (const QString &kind : raised)
            QVERIFY2(known.contains(kind), qPrintable(kind));
    }

    void anUnknownAlertStillSaysWhatToDo()
    {
        QVERIFY2(fault(sentenceForAlert(QStringLiteral("never.heard-of"))).isEmpty(),
            qPrintable(fault(sentenceForAlert(QStringLiteral("never.heard-of")))));
    }

    void theShopIsNamed()
    {
        QCOMPARE(sentenceFor(Error(Error::Kind::Rejected), Subject::TellStock, kShop).what,
            QStringLiteral("Lazada Dapur Nusa refused the stock figure."));
    }

    void aSentenceWithoutAShopBeginsWithACapital()
    {
        QCOMPARE(sentenceFor(Error(Error::Kind::Rejected), Subject::TellStock).what,
            QStringLiteral("This shop refused the stock figure."));
    }

    void theWholeHasAllThreeParts()
    {
        const Sentence s{QStringLiteral("A."), QStringLiteral("B."), QStringLiteral("C.")};
        QCOMPARE(s.whole(), QStringLiteral("A. B. C."));
    }

    void everyJobHasASubjectOfItsOwn()
    {
        QSet<Subject> seen;
        for (int kind = 0; kind < 3; ++kind)
            seen.insert(subjectOf(outbox::JobKind(kind)));
        QCOMPARE(seen.size(), 3);
    }
};

QTEST_GUILESS_MAIN(SentenceTest)
#include "test_sentence.moc"
