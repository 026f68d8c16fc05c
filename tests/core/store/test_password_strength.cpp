#include "store/password_strength.h"

#include <QtTest>

using namespace selaras;

class PasswordStrengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPasswordIsGradedHonestly_data();
    void aPasswordIsGradedHonestly();
    void theWorstWeaknessIsNamed_data();
    void theWorstWeaknessIsNamed();
    void moreCharactersNeverMakeItWeaker();
    void anEmptyPasswordIsWorthNothing();
};

void PasswordStrengthTest::aPasswordIsGradedHonestly_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("grade");
    const auto row = [](const char *password, PasswordGrade grade) {
        QTest::newRow(password) << QString::fromUtf8(password) << int(grade);
    };
    row("Xq7$", PasswordGrade::TooShort);
    row("password", PasswordGrade::Weak);
    row("P@ssw0rd1", PasswordGrade::Weak);
    row("rahasia123", PasswordGrade::Weak);
    row("aaaaaaaaaaaaaaaa", PasswordGrade::Weak);
    row("12345678901234567890", PasswordGrade::Weak);
    row("qwertyuiop", PasswordGrade::Weak);
    row("abcabcabcabcabc", PasswordGrade::Weak);
    row("tokoani2024", PasswordGrade::Weak);
    row("penggaris", PasswordGrade::Weak); // one word, and one with a year
    row("penggaris1994", PasswordGrade::Weak);
    row("Rendang2026", PasswordGrade::Weak);
    row("matahari1", PasswordGrade::Weak);
    row("teko leher angsa", PasswordGrade::Fair);
    row("gmrwkxvz", PasswordGrade::Weak);
    row("gmrwkxvzt", PasswordGrade::Fair);
    row("gm4wK!vz", PasswordGrade::Fair);
    row("gm4wK!vz2Rd", PasswordGrade::Strong);
    row("kuda laut makan nasi goreng", PasswordGrade::Strong);
}

void PasswordStrengthTest::aPasswordIsGradedHonestly()
{
    QFETCH(QString, password);
    QFETCH(int, grade);
    const auto strength = passwordStrength(password, {QStringLiteral("Ani"), QStringLiteral("Toko Ani")});
    QVERIFY2(int(strength.grade) == grade, qPrintable(QStringLiteral("%1 bits").arg(strength.bits)));
}

void PasswordStrengthTest::theWorstWeaknessIsNamed_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("weakness");
    const auto row = [](const char *password, PasswordWeakness weakness) {
        QTest::newRow(password) << QString::fromUtf8(password) << int(weakness);
    };
    row("p4ssw0rd!x", PasswordWeakness::CommonWord);
    row("margareta77", PasswordWeakness::OwnWord);
    row("zzzzzzzzzz", PasswordWeakness::Repeats);
    row("98765432", PasswordWeakness::Sequence);
    row("gmrwkxvz", PasswordWeakness::OneKind);
    row("gm4wK!vz2Rd", PasswordWeakness::None);
}

void PasswordStrengthTest::theWorstWeaknessIsNamed()
{
    QFETCH(QString, password);
    QFETCH(int, weakness);
    QCOMPARE(int(passwordStrength(password, {QStringLiteral("Margareta")}).weakness), weakness);
}

void PasswordStrengthTest::moreCharactersNeverMakeItWeaker()
{
    const QString whole = QStringLiteral("Gm4wK!vz2Rdt7pQx");
    int last = 0;
    for (qsizetype length = 1; length <= whole.size(); ++length) {
        const int bits = passwordStrength(whole.left(length)).bits;
        QVERIFY(bits >= last);
        last = bits;
    }
}

void PasswordStrengthTest::anEmptyPasswordIsWorthNothing()
{
    const auto strength = passwordStrength({});
    QCOMPARE(strength.bits, 0);
    QCOMPARE(strength.grade, PasswordGrade::TooShort);
}

QTEST_GUILESS_MAIN(PasswordStrengthTest)
#include "test_password_strength.moc"
