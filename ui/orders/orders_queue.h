#pragma once

#include "live/refresh.h"
#include "orders/orders_model.h"
#include "services.h"
#include "shops/shop.h"

#include <QObject>
#include <array>

namespace selaras::ui {

/// The queue behind the table: which tab, shop or search is read, a page at a time, and kept fresh without shifting
/// what is being read.
class OrdersQueue : public QObject {
    Q_OBJECT
public:
    OrdersQueue(Services &services, QObject *parent);

    OrdersModel *model() { return &m_model; }
    const orders::Filter &filter() const { return m_filter; }
    const QString &text() const { return m_text; }
    /// Without the new orders that are held back, so that counts and rows are of one look at the books.
    const std::array<orders::Totals, orders::kTabs> &totals() const { return m_totals; }
    /// Orders past their deadline, and those due within two hours, of the open tab; without those held back.
    qint64 late() const { return m_late; }
    qint64 soon() const { return m_soon; }
    /// New orders that are held back so that nothing shifts; F5 shows them.
    int news() const { return m_news; }
    bool isLoaded() const { return m_loaded; }
    /// A search found more orders than are shown.
    bool isCut() const { return m_cut; }
    const std::vector<shops::Shop> &shops() const { return m_shops; }

    void setTab(orders::Tab tab);
    void setShop(std::optional<qint64> shopId);
    /// Finds in all tabs; empty goes back to the tab.
    void search(const QString &text);
    /// Reads everything anew and shows what was held back.
    void reload();
    /// Asked before rows would shift: whether somebody is reading the list.
    std::function<bool()> isBeingRead = [] {
        return false;
    };

Q_SIGNALS:
    void anotherList(); ///< of another tab, shop or search; before rowsChanged()
    void rowsChanged(); ///< another list, or the same one fresher, with its counts
    void newsChanged();
    void failed(const selaras::Error &error);

private:
    struct Rows {
        std::vector<orders::Row> rows;
        bool more = false; ///< of a tab: there is another page
        bool cut = false; ///< of a search: there are more
    };
    struct Look {
        std::array<orders::Totals, orders::kTabs> totals{};
        qint64 late = 0, soon = 0;
        std::vector<shops::Shop> shops;
        Rows list;
    };
    static Result<Rows> readRows(Reader &reader, const orders::Filter &filter, const QString &text, int limit);
    void look();
    void shown(quint64 question, Result<Look> result);
    void lookAtRows();
    void takeRows(Rows list);
    std::vector<orders::Row> holdBack(std::vector<orders::Row> &rows, bool more) const;
    void countWithout(const std::vector<orders::Row> &held, qint64 now);
    void readMore();
    void labelShops(const std::vector<shops::Shop> &shops);
    void ask();

    Services &m_services;
    OrdersModel m_model;
    orders::Filter m_filter;
    QString m_text;
    std::array<orders::Totals, orders::kTabs> m_totals{};
    std::vector<shops::Shop> m_shops;
    qint64 m_late = 0, m_soon = 0;
    int m_news = 0;
    quint64 m_question = 0; ///< answers to an older one are dropped
    bool m_loaded = false, m_anew = true, m_cut = false;
    bool m_other = false; ///< another list was asked for, not the same one anew
    bool m_summed = false; ///< the counts are of this shop, and of all that is shown
    Refresh m_refresh;
};

} // namespace selaras::ui
