#pragma once

#include "lines/aside_list.h"
#include "lines/line_entry.h"
#include "pages/page_model.h"
#include "services.h"

#include <QWidget>

namespace selaras::kit {
class Button;
class FilterBar;
class Footer;
class Label;
class Notice;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class LastScan;

/// Where goods are scanned into lines: what came of the last scan in large, a field to type in, the lines by code, and
/// below them what could not be counted. F8 goes on to what becomes of the lines, once nothing is half entered.
class ScanPage : public QWidget {
    Q_OBJECT
public:
    void scan(const QString &text) { m_entry->scan(text); }
    /// Lets somebody type pieces of that SKU.
    void choose(const QString &code) { m_entry->choose(code); }

Q_SIGNALS:
    void closed();

protected:
    /// `services` outlives it.
    ScanPage(Services &services, QWidget *parent);

    /// What F8 does.
    virtual void act() = 0;
    /// What Delete does to the line that is lit.
    virtual void removeLine() = 0;
    virtual void showTotals() = 0;
    virtual void sayTrouble(const Error &error);
    /// In the footer: how many pieces stand below the lines.
    void showAside();
    void keyPressEvent(QKeyEvent *event) override;

    Services &m_services;
    kit::FilterBar *m_bar;
    kit::Label *m_title;
    LastScan *m_last;
    LineEntry *m_entry;
    kit::Notice *m_trouble;
    PageModel *m_model;
    kit::TableView *m_table; ///< code and name stand first
    AsideList *m_aside; ///< scanned and not counted
    kit::Footer *m_footer;
    kit::Button *m_act;

private:
    void build();
    void connectAll();
    void askAct();
    void lookAgain();
};

} // namespace selaras::ui
