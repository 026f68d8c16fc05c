#include "access/new_password.h"
#include "kit/form.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace selaras::ui;
using selaras::kit::Field;

namespace {

const QString kGood = QStringLiteral("teko leher angsa biru");

struct Form {
    Form()
    {
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no window");
    }
    static void type(Field &field, const QString &text)
    {
        field.lineEdit()->selectAll();
        QTest::keyClicks(field.lineEdit(), text);
    }
    static QString found(const Field &field) { return field.lineEdit()->accessibleDescription(); }

    QWidget page;
    Field *password = new Field({}, new QLineEdit, false, &page), *again = new Field({}, new QLineEdit, false, &page);
    NewPassword chosen{password, again, [] {
                           return QStringList{QStringLiteral("Margareta")};
                       }};
};

} // namespace

class NewPasswordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodOneThatIsRepeatedIsTaken()
    {
        Form form;
        Form::type(*form.password, kGood);
        QVERIFY(!form.chosen.isGood());
        Form::type(*form.again, kGood);
        QVERIFY(form.chosen.isGood());
        QCOMPARE(Form::found(*form.again), QStringLiteral("The same"));
    }
    void aFieldThatIsLeftAsItsPageGoesAwayAsksNobody()
    {
        QWidget page;
        Field password({}, new QLineEdit, false, &page), again({}, new QLineEdit, false, &page);
        auto chosen = std::make_unique<NewPassword>(&password, &again, [] { return QStringList(); });
        Form::type(again, kGood);
        chosen.reset();
        QVERIFY(again.check());
        QVERIFY(password.check());
    }
    void theSameGoesWhenThePasswordIsChanged()
    {
        Form form;
        Form::type(*form.password, kGood);
        Form::type(*form.again, kGood);
        Form::type(*form.password, kGood + QStringLiteral(" tua"));
        QCOMPARE(Form::found(*form.again), QString());
    }
    void theSameGoesWhenTheRepetitionIsShortened()
    {
        Form form;
        Form::type(*form.password, kGood);
        Form::type(*form.again, kGood);
        QTest::keyClick(form.again->lineEdit(), Qt::Key_Backspace);
        QCOMPARE(Form::found(*form.again), QString());
    }
    void whatIsNotTheSameBecomesTheSameFromEitherSide()
    {
        Form form;
        Form::type(*form.password, kGood);
        Form::type(*form.again, kGood + u'x');
        QCOMPARE(Form::found(*form.again), QStringLiteral("Not the same"));
        Form::type(*form.password, kGood + u'x');
        QCOMPARE(Form::found(*form.again), QStringLiteral("The same"));
    }
    void anEasyOneIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<QString>("easy");
        for (const char *easy : {"password1", "selaras-demo", "margareta-1990", "12345678", "aaaaaaaaaa", "gmrwkxvz"})
            QTest::newRow(easy) << QString::fromLatin1(easy);
    }
    void anEasyOneIsRefusedWithWhatToDo()
    {
        QFETCH(QString, easy);
        Form form;
        Form::type(*form.password, easy);
        Form::type(*form.again, easy);
        QVERIFY(!form.chosen.check());
        QVERIFY(form.password->lineEdit()->hasFocus());
        const QString words = Form::found(*form.password);
        QVERIFY2(
            words.startsWith(QLatin1String("Too weak")) && words.contains(QLatin1String("word")), qPrintable(words));
    }
};

QTEST_MAIN(NewPasswordTest)
#include "test_new_password.moc"
