#include "contract/vectors.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace selaras;
using contract::field;

/// Signature vectors, made with the platforms' own or well-known programs: every file of tests/data/vectors, and of the
/// folder that the environment variable SELARAS_VECTORS names.
class TestVectors : public QObject {
    Q_OBJECT

private:
    contract::VectorChecks m_checks;

    static void addRows(const QString &file)
    {
        const QString name = QFileInfo(file).fileName();
        const auto unreadable = [&](const QString &why) {
            QTest::addRow("%s", qPrintable(name)) << QString() << QString() << QByteArray() << QByteArray() << why;
        };
        QFile bytes(file);
        if (!bytes.open(QIODevice::ReadOnly))
            return unreadable(bytes.errorString());
        const auto document = json::parse(bytes.readAll());
        if (!document)
            return unreadable(document.error().detail);
        const QString system = field(*document, "system");
        const auto cases = document->find("cases");
        if (system.isEmpty() || cases == document->end() || !cases->is_array() || cases->empty())
            return unreadable(QStringLiteral("no system, or no cases"));
#ifndef SELARAS_WOOCOMMERCE_VECTORS
        if (system == u"woocommerce") // its connector is not in this tree
            return;
#endif
        for (const json::Value &one : *cases) {
            const bool whole = one.is_object() && one.contains("input") && one.contains("expected");
            QTest::addRow("%s %s", qPrintable(name), qPrintable(field(one, "name")))
                << system << field(one, "kind") << (whole ? json::toBytes(one["input"]) : QByteArray())
                << (whole ? json::toBytes(one["expected"]) : QByteArray())
                << (whole ? QString() : QStringLiteral("no input, or nothing expected"));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        contract::addShopeeVectorChecks(m_checks);
#ifdef SELARAS_WOOCOMMERCE_VECTORS
        contract::addWooCommerceVectorChecks(m_checks);
#endif
    }
    void ourSignaturesAreTheirs_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QString>("unreadable");
        QStringList folders{QStringLiteral(SELARAS_TEST_DATA "/vectors")};
        if (const QString other = qEnvironmentVariable("SELARAS_VECTORS"); !other.isEmpty())
            folders << other;
        for (const QString &folder : folders) {
            const QDir dir(folder);
            const QStringList files = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
            if (files.isEmpty())
                QTest::addRow("%s", qPrintable(folder))
                    << QString() << QString() << QByteArray() << QByteArray() << QStringLiteral("no vectors here");
            for (const QString &file : files)
                addRows(dir.filePath(file));
        }
    }
    void ourSignaturesAreTheirs()
    {
        QFETCH(const QString, system);
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, input);
        QFETCH(const QByteArray, expected);
        QFETCH(const QString, unreadable);
        QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable));
        const contract::VectorCheck *check = m_checks.find(system, kind);
        QVERIFY2(check, qPrintable(QStringLiteral("nobody checks %1/%2").arg(system, kind)));
        const QString wrong = (*check)(json::parse(input).value(), json::parse(expected).value());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "test_vectors.moc"
