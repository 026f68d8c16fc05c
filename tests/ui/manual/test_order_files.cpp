#include "inbox/inbox.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "manual/file_log.h"
#include "manual/order_file_page.h"
#include "manual/order_files_page.h"
#include "manual/source_form.h"
#include "orders/orders_workspace.h"
#include "orders/queue.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace selaras;
using namespace selaras::test;

namespace {

const QByteArray kHeader = "No. Pesanan,Nama,Kode SKU,Jumlah,Pembayaran\n";

enum Column { Lines, Happens, Number, Buyer, Contents, Pieces, Total, Why };

/// Orders with its files open, as after I, and one file at hand.
struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    explicit Screen(const QByteArray &rows = "P1,Dewi,WBT-26,2,lunas\nP2,Tini,NONE,1,lunas\n",
        access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 21)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(kHeader + rows) < 0)
            qFatal("no file");
        file.close();
        press(Qt::Key_I);
    }
    QString path() const { return folder.filePath(QStringLiteral("reseller-senin.csv")); }
    ui::OrderFilesPage *files() const { return workspace.findChild<ui::OrderFilesPage *>(); }
    ui::OrderFilePage *file() const { return workspace.findChild<ui::OrderFilePage *>(); }
    ui::SourceForm *form() const { return file()->findChild<ui::SourceForm *>(); }
    kit::TableView *rows() const { return file()->findChild<kit::TableView *>(); }
    QString cell(int row, int column) const { return rows()->model()->index(row, column).data().toString(); }
    void open() { files()->open(path()); }
    QLineEdit *edit(const char *name) const { return form()->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    /// Says where the files of the source lie.
    void put(const char *where) const
    {
        auto *place = form()->findChild<QComboBox *>(QStringLiteral("source-place-of-files"));
        place->setCurrentIndex(place->findText(QString::fromLatin1(where), Qt::MatchContains));
    }
    static manual::Mapping columns() { return manual::guessed({"Order No", "SKU", "Qty"}); }
    manual::Source savedOnServer()
    {
        return shop.write([this](Transaction &tx) -> Result<manual::Source> {
            manual::Source source{
                .name = QStringLiteral("Reseller"), .mapping = columns(), .folder = QStringLiteral("masuk")};
            source.server = {QStringLiteral("sftp.toko.id"), 22, QStringLiteral("selaras"), kKey};
            TRY(source.shopId, manual::placeNamed(tx, QStringLiteral("Reseller"), QStringLiteral("Rini")));
            TRY(source.id, manual::saveSource(tx, source, QStringLiteral("Rini"), {QStringLiteral("rahasia"), {}}));
            return source;
        });
    }
    sftp::Login loginOf(qint64 id)
    {
        return shop.read([&](Reader &r) { return manual::loginOf(r, id); });
    }
    /// A file that a folder brought, with one row left out, is chosen from the list of files.
    void chooseBadFile(const manual::RefusedRow &row)
    {
        shop.write([&](Transaction &tx) -> Result<> {
            manual::Source source{.name = QStringLiteral("Reseller"), .mapping = columns()};
            TRY(source.shopId, manual::placeNamed(tx, QStringLiteral("Reseller"), QStringLiteral("Rini")));
            TRY(source.id, manual::saveSource(tx, source, QStringLiteral("Rini")));
            manual::Report report;
            report.added = 4;
            report.refused = {row};
            return manual::noteFile(tx, source,
                {QStringLiteral("senin.csv"), inbox::digestOf("x"), manual::Way::Folder}, report,
                QStringLiteral("worker/Reseller"));
        });
        auto *list = files()->findChild<kit::TableView *>();
        if (!QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }))
            qFatal("the file is not listed");
        list->setCurrentId(list->model()->index(0, 0).data(kit::IdRole).toLongLong());
        QTest::keyClick(list, Qt::Key_Return);
    }
    void openAndSaveTheSource()
    {
        open();
        if (!QTest::qWaitFor([&] { return form()->isVisible(); }))
            qFatal("no columns are asked for");
        form()->save();
        if (!QTest::qWaitFor([&] { return rows()->model()->rowCount() > 0; }))
            qFatal("no rows are shown");
    }
    bool says(const QString &words) const
    {
        for (const auto *label : workspace.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    /// What is painted as a number, by its words.
    kit::NumberLabel *number(const QString &words) const
    {
        for (auto *label : workspace.findChildren<kit::NumberLabel *>())
            if (label->accessibleName() == words)
                return label;
        return nullptr;
    }
    std::size_t found(const char *by)
    {
        return shop.read([&](Reader &r) { return orders::search(r, QString::fromLatin1(by), 5); }).size();
    }
    std::vector<manual::Source> sources()
    {
        return shop.read([](Reader &r) { return manual::sources(r); });
    }

    QTemporaryDir folder;
    const QString kKey = QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
};

} // namespace

class OrderFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void aFileNobodyKnowsAsksWhichColumnIsWhat()
    {
        Screen screen;
        screen.open();
        QTRY_VERIFY(screen.form()->isVisible());
        auto *sku = screen.form()->findChild<QComboBox *>(QStringLiteral("column-sku"));
        QCOMPARE(sku->currentText(), "Kode SKU"); // guessed by its header
        QCOMPARE(screen.form()->findChild<QComboBox *>(QStringLiteral("column-city"))->currentData().toString(), "");
    }
    void theSourceIsSavedAndTheFileIsLookedAt()
    {
        Screen screen;
        screen.openAndSaveTheSource();
        QCOMPARE(screen.sources().size(), std::size_t(1));
        QCOMPARE(screen.cell(0, Happens), "Left out");
        QCOMPARE(screen.cell(0, Lines), "3");
        QVERIFY(screen.cell(0, Why).contains(QStringLiteral("NONE")));
        QCOMPARE(screen.cell(1, Happens), "New");
        QCOMPARE(screen.cell(1, Contents), QStringLiteral("2 × WBT-26"));
        QCOMPARE(screen.cell(1, Total), QStringLiteral("Rp630.000"));
    }
    void nothingIsWrittenBeforeEnter()
    {
        Screen screen;
        screen.openAndSaveTheSource();
        QCOMPARE(screen.found("P1"), std::size_t(0));
    }
    void enterReadsTheOrdersIn()
    {
        Screen screen;
        screen.openAndSaveTheSource();
        QTRY_COMPARE(QApplication::focusWidget(), screen.rows());
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.says(QStringLiteral("Read in. New 1")));
        QCOMPARE(screen.cell(1, Total), QStringLiteral("Rp630.000")); // as it was looked at
        QCOMPARE(screen.found("P1"), std::size_t(1));
        QVERIFY(QFile::exists(screen.path()));
    }
    void theSameFileAgainHasNothingToDo()
    {
        Screen screen("P1,Dewi,WBT-26,2,lunas\n");
        screen.openAndSaveTheSource();
        QTRY_COMPARE(QApplication::focusWidget(), screen.rows());
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.says(QStringLiteral("Read in.")));
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.file());
        screen.open(); // the source is known now
        QTRY_VERIFY(screen.rows()->model()->rowCount() == 1);
        QTRY_COMPARE(screen.cell(0, Happens), "Unchanged");
        screen.file()->begin();
        QTRY_COMPARE(screen.found("P1"), std::size_t(1));
    }
    void aFileWithoutTheColumnsItNeedsSaysSo()
    {
        Screen screen;
        screen.open();
        QTRY_VERIFY(screen.form()->isVisible());
        screen.form()->findChild<QComboBox *>(QStringLiteral("column-pieces"))->setCurrentIndex(0);
        screen.form()->save();
        QTRY_VERIFY(screen.says(QStringLiteral("The file has no column for something that is needed.")));
        screen.press(Qt::Key_M);
        QTRY_VERIFY(screen.form()->isVisible());
    }
    void allMayBeSaidToBePaid()
    {
        Screen screen("P1,Dewi,WBT-26,2,\n");
        screen.open();
        QTRY_VERIFY(screen.form()->isVisible());
        auto *payment = screen.form()->findChild<QComboBox *>(QStringLiteral("column-payment"));
        payment->setCurrentIndex(payment->findData(QStringLiteral("=paid")));
        screen.form()->save();
        QTRY_COMPARE(screen.rows()->model()->rowCount(), 1);
        screen.file()->begin();
        QTRY_COMPARE(screen.found("P1"), std::size_t(1));
        const auto row = screen.shop.read([](Reader &r) { return orders::search(r, QStringLiteral("P1"), 5); }).front();
        QCOMPARE(row.state, channels::OrderState::Ready);
    }
    void aFolderThatIsNotThereIsRefusedAtItsField()
    {
        Screen screen;
        screen.open();
        QTRY_VERIFY(screen.form()->isVisible());
        screen.put("on this PC");
        auto *folder = screen.edit("source-folder");
        folder->setText(screen.folder.filePath(QStringLiteral("nowhere")));
        screen.form()->save();
        QCOMPARE(QApplication::focusWidget(), folder);
        QVERIFY(screen.sources().empty());
    }
    void aSourceMayLieOnAServer()
    {
        Screen screen;
        screen.open();
        QTRY_VERIFY(screen.form()->isVisible());
        QVERIFY(!screen.edit("source-host")->isVisible());
        screen.put("on a server");
        QVERIFY(screen.edit("source-host")->isVisible());
        screen.form()->save();
        QTRY_VERIFY(screen.says(QStringLiteral("This is no name of a server.")));
        screen.edit("source-host")->setText(QStringLiteral("sftp.toko.id"));
        screen.edit("source-user")->setText(QStringLiteral("selaras"));
        screen.edit("source-folder")->setText(QStringLiteral("masuk"));
        screen.form()->save();
        QTRY_VERIFY(screen.says(QStringLiteral("There is no password and no key for this server and user.")));
        screen.edit("source-password")->setText(QStringLiteral("rahasia"));
        screen.form()->save();
        QTRY_COMPARE(screen.sources().size(), std::size_t(1));
        const manual::Source source = screen.sources().front();
        QCOMPARE(source.server, (sftp::Server{QStringLiteral("sftp.toko.id"), 22, QStringLiteral("selaras")}));
        QCOMPARE(source.folder, "masuk");
        QCOMPARE(screen.loginOf(source.id).password, "rahasia");
    }
    void aPrivateKeyIsReadFromItsFile()
    {
        Screen screen;
        screen.open();
        QTRY_VERIFY(screen.form()->isVisible());
        screen.put("on a server");
        screen.edit("source-host")->setText(QStringLiteral("sftp.toko.id"));
        screen.edit("source-user")->setText(QStringLiteral("selaras"));
        screen.edit("source-folder")->setText(QStringLiteral("masuk"));
        screen.edit("source-key-file")->setText(screen.path()); // a table is none
        screen.form()->save();
        QTRY_VERIFY(screen.says(QStringLiteral("The file of the private key cannot be read.")));
        QFile key(screen.folder.filePath(QStringLiteral("id_ed25519")));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("-----BEGIN OPENSSH PRIVATE KEY-----\nAA\n-----END OPENSSH PRIVATE KEY-----\n");
        key.close();
        screen.edit("source-key-file")->setText(key.fileName());
        screen.form()->save();
        QTRY_COMPARE(screen.sources().size(), std::size_t(1));
        QVERIFY(screen.loginOf(screen.sources().front().id).key.startsWith(u"-----BEGIN OPENSSH"));
    }
    void theKeyOfAServerIsShownAndItsPasswordIsNot()
    {
        Screen screen;
        const manual::Source source = screen.savedOnServer();
        auto *form = screen.files()->findChild<ui::SourceForm *>();
        form->edit(source, {}, {});
        form->show();
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("source-host-key"))->text(), screen.kKey);
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("source-password"))->text(), "");
        QSignalSpy saved(form, &ui::SourceForm::saved);
        form->save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(screen.loginOf(source.id).password, "rahasia");
        QCOMPARE(screen.sources().front().server.hostKey, screen.kKey);
    }
    void aSourceIsGivenAnotherName()
    {
        Screen screen;
        const manual::Source source = screen.savedOnServer();
        auto *form = screen.files()->findChild<ui::SourceForm *>();
        form->edit(source, {}, {});
        form->findChild<QLineEdit *>(QStringLiteral("source-name"))->setText(QStringLiteral("Reseller Bandung"));
        form->save();
        QTRY_COMPARE(screen.sources().front().name, "Reseller Bandung");
        QCOMPARE(screen.sources().size(), std::size_t(1));
        QCOMPARE(screen.sources().front().id, source.id);
    }
    void whatAFolderBroughtIsListedWithItsRefusedRows()
    {
        Screen screen;
        screen.chooseBadFile({3, QStringLiteral("P2"), QStringLiteral("manual.sku"), QStringLiteral("NONE")});
        auto *table = screen.files()->findChild<kit::TableView *>();
        QCOMPARE(table->model()->index(0, 2).data().toString(), "senin.csv");
        QCOMPARE(table->model()->index(0, 3).data().toString(), "Rows left out");
        QTRY_VERIFY(screen.says(QStringLiteral("“NONE”: There is no such SKU")));
        QVERIFY(screen.number(QStringLiteral("Line 3")));
    }
    void theLineOfABadRowIsNeverCut_data()
    {
        QTest::addColumn<bool>("indonesian");
        QTest::newRow("English") << false;
        QTest::newRow("Indonesian") << true;
    }
    void theLineOfABadRowIsNeverCut()
    {
        QFETCH(const bool, indonesian);
        ui::Speech speech;
        speech.speak(indonesian ? QStringLiteral("id") : QStringLiteral("en"));
        Screen screen;
        screen.makeSmall();
        screen.chooseBadFile({12345, QStringLiteral("RESELLER-SURABAYA-2026-11-22-GELOMBANG-2-000123"),
            QStringLiteral("manual.sku"), QStringLiteral("Teko Leher Angsa Stainless Steel 600 ml, Hitam Doff")});
        const QString words = indonesian ? QStringLiteral("Baris 12345") : QStringLiteral("Line 12345");
        QTRY_VERIFY(screen.number(words) && screen.number(words)->isVisible());
        QTRY_VERIFY(screen.number(words)->width() >= screen.number(words)->sizeHint().width());
    }
    void escLeadsBackToTheOrders()
    {
        Screen screen;
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.files());
        QVERIFY(screen.table->isVisible());
    }
    void whoMayNotTypeOrdersReadsNoneEither()
    {
        Screen screen("P1,Dewi,WBT-26,2,lunas\n", access::Role::Packer);
        QVERIFY(!screen.files());
    }
};

QTEST_MAIN(OrderFilesTest)
#include "test_order_files.moc"
