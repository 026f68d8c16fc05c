#include "audit/words.h"
#include "sentences/sentence.h"
#include "words/speech.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace selaras;
using namespace selaras::ui;

namespace {

struct Message {
    QString context, source, comment, translation;
    QStringList forms; ///< of a text with %n
    bool numerus = false, unfinished = false;

    QString key() const
    {
        return QStringList{context, source, comment, numerus ? QStringLiteral("%n") : QString()}.join(u'|');
    }
    QStringList said() const { return numerus ? forms : QStringList{translation}; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    const QString type = xml.attributes().value(QLatin1String("type")).toString();
    message.unfinished = !type.isEmpty();
    if (!message.numerus) {
        message.translation = xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

/// Every message of a .ts file; ends the test when it cannot be read.
std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    std::vector<Message> out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            out.push_back({context, {}, {}, {}, {}, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            out.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            out.back().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, out.back());
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return out;
}

QSet<QString> keysOf(const std::vector<Message> &messages)
{
    QSet<QString> out;
    for (const Message &message : messages)
        out.insert(message.key());
    return out;
}

/// What a text must keep in every language, in any order: %1, %n, the marks of bold and of red, file kinds, keys.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression kPart(
        QStringLiteral("%\\d|%n|\\*%\\d\\*|!|…$|;;|\\(\\*[^)]*\\)|Ctrl\\+\\w|\\((Esc|Enter|[A-Z])\\)"));
    static const QRegularExpression kKey(
        QStringLiteral("\\b(?i:press|with|tekan|dengan) (F\\d|Esc|Enter|[A-Z]|\\d)\\b"));
    QStringList out;
    for (auto match = kPart.globalMatch(text); match.hasNext();)
        out << match.next().captured();
    for (auto match = kKey.globalMatch(text); match.hasNext();)
        out << match.next().captured(1);
    out.sort();
    return out;
}

/// The letter behind the & of a text, or a null character.
QChar mnemonicOf(const QString &text)
{
    static const QRegularExpression kMark(QStringLiteral("&(\\w)"));
    const auto match = kMark.match(text);
    return match.hasMatch() ? match.captured(1).front().toLower() : QChar();
}

QString firstOf(QSet<QString> keys)
{
    QStringList list = keys.values();
    list.sort();
    return list.mid(0, 20).join(u'\n');
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

    std::vector<Message> m_sources, m_indonesian, m_english;
    QStringList m_warnings;
    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase()
    {
        const QString texts = m_dir.filePath(QStringLiteral("sources.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SELARAS_SOURCE));
        lupdate.start(QStringLiteral(SELARAS_LUPDATE),
            QStringLiteral(SELARAS_LUPDATE_OPTIONS).split(u' ') + QStringList{QStringLiteral("-ts"), texts});
        QVERIFY2(lupdate.waitForFinished(90'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        for (const QString &line : QString::fromUtf8(lupdate.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts))
            m_warnings << line;
        m_sources = messagesOf(texts);
        m_indonesian = messagesOf(QStringLiteral(SELARAS_SOURCE "/translations/selaras_id.ts"));
        m_english = messagesOf(QStringLiteral(SELARAS_SOURCE "/translations/selaras_en.ts"));
        QVERIFY(m_sources.size() > 1000);
    }

    void everyTextOfTheSourcesHasItsIndonesian()
    {
        const QSet<QString> missing = keysOf(m_sources) - keysOf(m_indonesian);
        QVERIFY2(missing.isEmpty(), qPrintable(firstOf(missing)));
    }

    void noIndonesianIsLeftOfATextThatIsGone()
    {
        const QSet<QString> gone = keysOf(m_indonesian) - keysOf(m_sources);
        QVERIFY2(gone.isEmpty(), qPrintable(firstOf(gone)));
    }

    /// A text filed under a class it is not looked up in would stay English without a word.
    void everyTextIsFiledWhereItIsLookedUp()
    {
        // The tables marked with SAY(): sentences and audit look theirs up under the namespace, see
        // speaksIndonesian.
        static const QRegularExpression kTables(QStringLiteral(
            "/(sentences/codes|sentences/codes_of_papers|sentences/codes_of_parcels|sentences/codes_of_rules|sentences/codes_of_shipping|sentences/codes_of_manual_orders|sentences/codes_of_messages|sentences/alerts_of_orders|audit/words|audit/story)\\.cpp:\\d+: Class 'selaras::ui(::log)?' lacks Q_OBJECT"));
        for (const QString &warning : m_warnings)
            QVERIFY2(kTables.match(warning).hasMatch(), qPrintable(warning));
        for (const Message &message : m_sources)
            QVERIFY2(message.context.startsWith(QLatin1String("selaras::")), qPrintable(message.key()));
    }

    void noTranslationIsEmptyOrUnfinished()
    {
        for (const auto *file : {&m_indonesian, &m_english}) {
            for (const Message &message : *file) {
                QVERIFY2(!message.unfinished && !message.said().isEmpty(), qPrintable(message.key()));
                for (const QString &said : message.said())
                    QVERIFY2(!said.trimmed().isEmpty(), qPrintable(message.key()));
            }
        }
    }

    void noTranslationLosesAPlaceholderOrAKey()
    {
        for (const auto *file : {&m_indonesian, &m_english})
            for (const Message &message : *file)
                for (const QString &said : message.said())
                    QVERIFY2(partsOf(said) == partsOf(message.source),
                        qPrintable(message.key() + QStringLiteral("\n") + said));
    }

    void labelsAndSentencesKeepTheirEnd()
    {
        for (const Message &message : m_indonesian)
            for (const QString &said : message.said())
                for (const QChar end : {u'.', u':', u'?'})
                    QVERIFY2(said.endsWith(end) == message.source.endsWith(end),
                        qPrintable(message.key() + QStringLiteral("\n") + said));
    }

    void mnemonicsStayAndDoNotClashInOneWindow()
    {
        QHash<QString, QString> taken;
        for (const Message &message : m_indonesian) {
            const QChar letter = mnemonicOf(message.translation);
            QVERIFY2(letter.isNull() == mnemonicOf(message.source).isNull(), qPrintable(message.key()));
            if (letter.isNull())
                continue;
            const QString place = message.context + u'|' + letter;
            QVERIFY2(!taken.contains(place),
                qPrintable(
                    place + QStringLiteral(": ") + taken.value(place) + QStringLiteral(", ") + message.translation));
            taken.insert(place, message.translation);
        }
        QVERIFY(!taken.isEmpty());
    }

    /// LOOK.md section 10.
    void theVoiceIsPlain()
    {
        static const QRegularExpression kNever(
            QStringLiteral("\\b(silakan|silahkan|oops|mohon|maaf)\\b"), QRegularExpression::CaseInsensitiveOption);
        for (const Message &message : m_indonesian)
            for (const QString &said : message.said())
                QVERIFY2(!kNever.match(said).hasMatch(), qPrintable(message.key() + QStringLiteral("\n") + said));
    }

    void indonesianHasOneFormAndEnglishTwo()
    {
        QSet<QString> counted;
        for (const Message &message : m_indonesian) {
            if (!message.numerus)
                continue;
            QVERIFY2(message.forms.size() == 1, qPrintable(message.key()));
            counted.insert(message.key());
        }
        for (const Message &message : m_english)
            QVERIFY2(message.forms.size() == 2, qPrintable(message.key()));
        QCOMPARE(keysOf(m_english), counted);
    }

    void speaksIndonesian()
    {
        Speech speech;
        speech.speak(QStringLiteral("id"));
        QCOMPARE(QLocale().language(), QLocale::Indonesian);
        QCOMPARE(QCoreApplication::translate("selaras::desktop::Workspaces", "&Orders"), QStringLiteral("&Pesanan"));
        QCOMPARE(log::actionWords(QStringLiteral("stock.moved")), QStringLiteral("Stok bergerak"));
        const Sentence said = sentenceFor(Error(Error::Kind::Throttled), Subject::TellStock, {});
        QCOMPARE(said.what, QStringLiteral("Toko ini meminta kita menunggu sebelum angka stok berikutnya."));
    }

    void speaksEnglishPlurals()
    {
        Speech speech;
        speech.speak(QStringLiteral("id"));
        speech.speak(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("selaras::ui::Channels", "%n proposal(s)", nullptr, 1),
            QStringLiteral("1 proposal"));
        QCOMPARE(QCoreApplication::translate("selaras::ui::Channels", "%n proposal(s)", nullptr, 3),
            QStringLiteral("3 proposals"));
        QCOMPARE(QCoreApplication::translate("selaras::desktop::Workspaces", "&Orders"), QStringLiteral("&Orders"));
    }
};

QTEST_MAIN(TestWords)
#include "test_words.moc"
