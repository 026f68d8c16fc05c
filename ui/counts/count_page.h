#pragma once

#include "lines/line_entry.h"
#include "pages/page_model.h"
#include "services.h"
#include "stockroom/count.h"

#include <QWidget>

namespace selaras::kit {
class BadgeLabel;
class Button;
class Footer;
class Label;
class Notice;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class AsideList;
class LastScan;

/// A count under way: every scan counts one piece and is saved at once, so that nothing is lost and several people can
/// count. A blind one does not say what the books expect.
class CountPage : public QWidget {
    Q_OBJECT
public:
    CountPage(Services &services, qint64 countId, QWidget *parent = nullptr);

    qint64 id() const { return m_id; }
    void scan(const QString &text) { m_entry->scan(text); }
    /// Lets somebody type pieces of that SKU.
    void choose(const QString &code) { m_entry->choose(code); }
    QList<QPair<QString, QString>> keys() const;
    qint64 notCounted() const; ///< pieces that were scanned and are in no line

Q_SIGNALS:
    void reviewWanted();
    void closed(); ///< what is counted is saved

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void enter(const catalog::Sku &sku, const Quantity &quantity, bool scanned);
    void counted(const catalog::Sku &sku, const Result<stockroom::CountLine> &line, qint64 pieces, bool scanned);
    void showHead();
    void showTotals();
    void removeCurrent();
    void askReview();
    void sayTrouble(const Error &error);
    PageRow rowOf(const stockroom::CountLine &line) const;

    Services &m_services;
    const qint64 m_id;
    std::optional<stockroom::Count> m_count;
    QString m_place;
    QHash<qint64, stockroom::CountLine> m_lines; ///< by SKU
    qint64 m_pieces = 0; ///< of all lines
    kit::Label *m_title;
    kit::BadgeLabel *m_blind;
    LastScan *m_last;
    LineEntry *m_entry;
    kit::Notice *m_trouble;
    PageModel *m_model;
    kit::TableView *m_table;
    AsideList *m_aside;
    kit::Footer *m_footer;
    kit::Button *m_review;
    int m_writing = 0; ///< scans on their way to the disk
};

} // namespace selaras::ui
