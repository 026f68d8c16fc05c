#pragma once

#include "lines/line_entry.h"
#include "manual/manual_order.h"
#include "manual/recall.h"
#include "orders/order.h"
#include "services.h"

#include <QWidget>

class QComboBox;

namespace selaras::kit {
class Field;
class Footer;
class Notice;
class Pane;
class PairList;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class PageModel;
class RecallList;

/// An order by chat or over the counter, typed in on one page: the buyer, who is recalled by phone or name, how it is
/// paid, and lines typed or scanned at their SKU's price or another. Then what to say to the buyer, to be copied. The
/// same page changes an order that is not packed yet.
class OrderForm : public QWidget {
    Q_OBJECT
public:
    explicit OrderForm(Services &services, QWidget *parent = nullptr);

    /// Shows an order of ours as it stands, to be changed before it is packed. How it is paid stays as it is.
    void change(const orders::Order &order);

    /// A scan counts one piece more, whatever has the keyboard.
    void scan(const QString &text);
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void entered(qint64 orderId);
    void changed(qint64 orderId); ///< and saved
    void closed(qint64 orderId); ///< the order that was entered last; 0: none, and what is typed stays
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        catalog::Sku sku;
        qint64 pieces = 0;
        qint64 unitMinor = 0;
        QString remark; ///< what is wrong with it
        qint64 missing = 0; ///< pieces that are not there
        bool isFree = false; ///< somebody has said that nothing is charged for it
    };
    void build();
    void fillForm();
    void fillBuyer();
    void fillTerms();
    void showEntered();
    void enter(const catalog::Sku &sku, const Quantity &quantity);
    void showLine(const Line &line);
    void showTotals();
    void showPriceOf(qint64 skuId);
    void setPrice();
    // order_form_care.cpp
    void askStock();
    void showAt(QWidget *focused);
    /// Whether every line without a price is meant to be free; else it is asked.
    bool freeIsMeant();
    bool askFree(Line &line);
    QString missingWords(const Line &line) const;
    void removeCurrent();
    void take(const manual::Recalled &buyer);
    static void checkAmount(kit::Field *field);
    void readPlaces();
    void save();
    void saveNow();
    void saveChange();
    void takeContents(const orders::Order &order, const std::vector<catalog::Sku> &skus);
    bool isChanging() const { return m_changing != 0; }
    void showFaults(const std::vector<manual::Fault> &faults);
    void sayTrouble(const Error &error);
    void startOver();
    void copyText();
    manual::ManualOrder order() const;
    qint64 amountIn(const kit::Field *field) const;
    kit::Field *fieldOf(manual::Field field) const;
    Line *find(qint64 skuId);

    Services &m_services;
    LineEntry *m_entry;
    kit::Field *m_price;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Footer *m_footer;
    kit::Notice *m_trouble;
    kit::Pane *m_pane;
    RecallList *m_recall = nullptr;
    kit::Field *m_phone = nullptr, *m_name = nullptr, *m_email = nullptr, *m_street = nullptr, *m_district = nullptr,
               *m_city = nullptr, *m_province = nullptr, *m_postcode = nullptr, *m_courier = nullptr,
               *m_shipping = nullptr, *m_discount = nullptr, *m_hours = nullptr, *m_note = nullptr;
    QComboBox *m_place = nullptr, *m_payment = nullptr;
    kit::PairList *m_sums = nullptr;
    QStringList m_places;
    std::vector<Line> m_lines;
    qint64 m_changing = 0; ///< the order that is changed; 0: a new one is typed in
    QString m_changingNumber;
    QString m_country; ///< of the address, as it came
    qint64 m_entered = 0; ///< the order that was entered; 0: it is still being typed
    QString m_text; ///< what is said to its buyer
    qint64 m_waiting = 0; ///< pieces of the entered order that are not there
    quint64 m_asked = 0; ///< the last question for stock; answers to older ones are dropped
    qint64 m_freeAsked = 0; ///< the SKU whose price of nothing stands in question
    bool m_saving = false;
};

} // namespace selaras::ui
