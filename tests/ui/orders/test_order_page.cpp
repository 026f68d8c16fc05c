#include "orders/order_page.h"

#include "fulfilment/shipment.h"
#include "kit/label.h"
#include "kit/number.h"
#include "orders/orders_workspace.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

using namespace selaras;
using namespace selaras::test;

namespace {

const QString kTitle = QStringLiteral("Teko Leher Angsa Stainless Steel 304 dengan Termometer, Gagang Kayu Jati, untuk "
                                      "Kopi Seduh Manual - 600 ml, Hitam Doff");
const QString kNumber = QStringLiteral("SPXID0228171520549");

/// One order's page in the smallest window, with a long name and a parcel on its way.
struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    Screen()
        : WorkspaceScreen(access::Role::Owner, 21)
        , page(workspace.findChild<ui::OrderPage *>())
    {
        auto order = shop.order("PANJANG-1", "Maria Goreti Lele", "Kupang", {"TLA-600-HTM"}, 2,
            "SiCepat Reguler Standard", channels::MoneyState::Paid, 315000, 30);
        order.state = channels::OrderState::Processed;
        order.trackingNumber = kNumber;
        order.lines.front().title = kTitle;
        const qint64 id = shop.take("shopee", order);
        shop.write([&](Transaction &tx) { return fulfilment::begin(tx, id, QStringLiteral("Dedi")); });
        makeSmall();
        workspace.openOrder(id, true);
        QTRY_VERIFY(page->isVisible() && label(kTitle));
    }
    kit::Label *label(const QString &words) const
    {
        for (auto *one : page->findChildren<kit::Label *>())
            if (one->text() == words && one->isVisible())
                return one;
        return nullptr;
    }

    ui::OrderPage *page;
};

} // namespace

class OrderPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup()
    {
        m_speech.speak("en");
        resetLanguageAndZone();
    }

    void whatWasSoldIsReadWhole_data() { languages(); }
    void whatWasSoldIsReadWhole()
    {
        QFETCH(const QString, language);
        m_speech.speak(language);
        Screen screen;
        const kit::Label *title = screen.label(kTitle);
        QTRY_VERIFY(title->height() >= title->heightForWidth(title->width()));
        QVERIFY(title->wordWrap());
    }
    void theNumberOfAParcelIsReadWhole_data() { languages(); }
    void theNumberOfAParcelIsReadWhole()
    {
        QFETCH(const QString, language);
        m_speech.speak(language);
        Screen screen;
        const QWidget *parcels = screen.page->findChild<QWidget *>(QStringLiteral("order-parcels"));
        QVERIFY(parcels);
        for (const auto *label : parcels->findChildren<kit::Label *>())
            if (!label->wordWrap())
                QTRY_VERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    void nothingOfThePageLiesBesideIt_data() { languages(); }
    void nothingOfThePageLiesBesideIt()
    {
        QFETCH(const QString, language);
        m_speech.speak(language);
        Screen screen;
        for (const auto *child : screen.page->findChildren<QWidget *>())
            if (child->isVisible())
                QVERIFY2(child->mapTo(screen.page, QPoint(child->width(), 0)).x() <= screen.page->width(),
                    qPrintable(child->accessibleName() + child->objectName()));
        if (const QByteArray file = qgetenv("SELARAS_TEST_PICTURE"); !file.isEmpty())
            screen.workspace.grab().save(QString::fromLocal8Bit(file) + language + QStringLiteral(".png"));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Indonesian") << QStringLiteral("id");
    }
    ui::Speech m_speech;
};

QTEST_MAIN(OrderPageTest)
#include "test_order_page.moc"
