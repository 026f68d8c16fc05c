#pragma once

#include "pages/page_model.h"
#include "services.h"
#include "stockroom/count.h"

#include <QWidget>

namespace selaras::kit {
class Button;
class Footer;
class Label;
class Notice;
class Segmented;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

/// What a count found: every difference with what the books say, before it is put right. Lines whose goods moved while
/// they were counted are to be counted again; they are left when the rest is posted.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    /// `aside`: pieces that were scanned and are in no line.
    ReviewPage(Services &services, qint64 countId, qint64 aside, QWidget *parent = nullptr);

    qint64 id() const { return m_id; }
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    /// All is put right, and the count is over.
    void posted(const QString &line);
    /// A line to be counted again.
    void countAgain(const QString &code);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void showRows();
    void askPost(bool evenMoved);
    void post(bool evenMoved);
    /// Of the pieces that are in no line, and what to do about them.
    void tellAside(const QString &what);
    void readUncounted();
    /// The chosen ones of those nobody counted are counted: there is none.
    void countAsNone();
    void left(const std::vector<stockroom::CountLine> &lines);
    void sayTrouble(const Error &error);
    PageRow rowOf(const stockroom::CountLine &line) const;

    Services &m_services;
    const qint64 m_id;
    const qint64 m_aside; ///< pieces that are in no line
    bool m_asked = false; ///< whether to post without them
    QString m_name;
    std::vector<stockroom::CountLine> m_lines, m_uncounted;
    kit::Label *m_title;
    kit::Segmented *m_which;
    kit::Notice *m_trouble;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Footer *m_footer;
    kit::Button *m_post, *m_even, *m_none;
    bool m_posting = false, m_wasOpen = false;
};

} // namespace selaras::ui
