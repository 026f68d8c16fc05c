#pragma once

#include "manual/file_log.h"
#include "services.h"

#include <QWidget>

class QMenu;

namespace selaras::kit {
class Button;
class Chip;
class Notice;
class Pane;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class OrderFilePage;
class PageModel;
class SourceForm;

/// Files of orders: those that were read, by hand or by themselves, with what was refused of each; where they come
/// from; and the way to read another one.
class OrderFilesPage : public QWidget {
    Q_OBJECT
public:
    explicit OrderFilesPage(Services &services, QWidget *parent = nullptr);

    /// Asks for a file in the system's chooser.
    void chooseFile();
    /// Reads one.
    void open(const QString &path);
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void closed();
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Board {
        std::vector<manual::FileNote> files;
        std::vector<manual::Source> sources;
        std::vector<shops::Shop> places;
    };
    void build();
    void refresh();
    void take(const Board &board);
    void showFile(qint64 id);
    void fillPane(const manual::FileNote &note);
    void editSource(const manual::Source &source);
    void sayTrouble(const Error &error);

    Services &m_services;
    CommitWatch *m_watch;
    Board m_board;
    QWidget *m_main;
    kit::Chip *m_sources;
    QMenu *m_sourceMenu;
    kit::Button *m_choose, *m_close;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Notice *m_trouble;
    kit::Pane *m_pane;
    SourceForm *m_form;
    OrderFilePage *m_file = nullptr; ///< while one is read
    qint64 m_shown = 0;
};

} // namespace selaras::ui
