#include "words/speech.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace selaras::ui;

namespace {

/// Every text a person can read in a window of Qt's own, except what nobody translates.
QSet<QString> textsOf(const QWidget &window)
{
    QStringList out{window.windowTitle()};
    const auto add = [&out](const QString &text) {
        out << text;
    };
    for (const auto *widget : window.findChildren<QWidget *>()) {
        add(widget->toolTip());
        add(widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                add(combo->itemText(i));
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        else if (const auto *tree = qobject_cast<const QTreeView *>(widget); tree && tree->model())
            for (int i = 0; i < tree->model()->columnCount(); ++i)
                add(tree->model()->headerData(i, Qt::Horizontal).toString());
        for (const auto *action : widget->actions())
            add(action->text());
    }
    // Words have letters of their own; paths, sizes, names of paper and figures stay.
    static const QRegularExpression kWord(QStringLiteral("^&?[A-Za-z]{2}[A-Za-z &.,'()]*[:.…]?$"));
    QSet<QString> words;
    for (QString text : out) {
        text.remove(u'&');
        if (kWord.match(text).hasMatch())
            words.insert(text);
    }
    return words;
}

using Window = std::function<QSet<QString>()>;

QSet<QString> fileDialog(QFileDialog::AcceptMode mode, const QString &folder)
{
    QFileDialog dialog(nullptr, QStringLiteral("1"), folder);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(mode);
    dialog.show();
    return textsOf(dialog);
}

QSet<QString> printDialog()
{
    QPrinter printer;
    QPrintDialog dialog(&printer);
    dialog.setWindowTitle(QStringLiteral("1"));
    return textsOf(dialog);
}

QSet<QString> editMenu()
{
    QLineEdit edit(QStringLiteral("1"));
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QSet<QString> out;
    for (const QAction *action : menu->actions())
        out.insert(action->text().section(u'\t', 0, 0).remove(u'&'));
    out.remove({});
    return out;
}

QSet<QString> everyButton()
{
    QMessageBox box;
    box.setWindowTitle(QStringLiteral("1"));
    for (int button = QMessageBox::FirstButton; button <= QMessageBox::LastButton; button <<= 1)
        box.addButton(QMessageBox::StandardButton(button));
    return textsOf(box);
}

} // namespace

class TestQtWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfQtsOwnStaysEnglish_data()
    {
        QTest::addColumn<Window>("window");
        QTest::addColumn<int>("least"); // texts: an empty window proves nothing
        QTest::newRow("open a file") << Window([this] { return fileDialog(QFileDialog::AcceptOpen, m_dir.path()); })
                                     << 15;
        QTest::newRow("save a file") << Window([this] { return fileDialog(QFileDialog::AcceptSave, m_dir.path()); })
                                     << 15;
        QTest::newRow("print") << Window(printDialog) << 15;
        QTest::newRow("menu of a field") << Window(editMenu) << 6;
        QTest::newRow("buttons") << Window(everyButton) << 15;
    }
    void nothingOfQtsOwnStaysEnglish()
    {
        QFETCH(const Window, window);
        QFETCH(const int, least);
        Speech speech;
        speech.speak(QStringLiteral("en"));
        const QSet<QString> english = window();
        speech.speak(QStringLiteral("id"));
        // The same in both languages, or a name.
        const QSet<QString> same{QStringLiteral("OK"), QStringLiteral("Alias"), QStringLiteral("Drive"),
            QStringLiteral("Printer"), QStringLiteral("Folder"), QStringLiteral("Folder:"), QStringLiteral("mm"),
            QStringLiteral("pt"), QStringLiteral("in"), QStringLiteral("CC"), QStringLiteral("DD")};
        QStringList left = (english & window()).subtract(same).values();
        left.sort();
        QCOMPARE(left.join(u'\n'), QString());
        QVERIFY2(english.size() >= least, qPrintable(QString::number(english.size())));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestQtWords)
#include "test_qt_words.moc"
