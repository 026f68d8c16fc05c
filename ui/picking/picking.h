#pragma once

#include "bulk/bulk_work.h"
#include "fulfilment/hand_over.h"
#include "inventory/stock.h"
#include "papers/papers_deed.h"
#include "picking/picking_form.h"
#include "picking/wave_pane.h"
#include "services.h"

#include <QDate>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QStackedWidget;

namespace selaras::kit {
class Chip;
class FilterBar;
class Footer;
class Notice;
class TableView;
class Tabs;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class PageModel;

/// The workspace Picking: what can be collected now, by courier, and the waves that were started of it. A wave's picks
/// stand beside it by shelf, and go away as its parcels are packed. What couriers took stands by day, with the paper
/// they sign.
class Picking : public QWidget {
    Q_OBJECT
public:
    explicit Picking(Services &services, QWidget *parent = nullptr);

    enum Tab { ToPick, Waves, Ended, Taken };
    void setTab(Tab tab);
    /// Writes what is left to collect of a wave as a PDF in the language of the window.
    void savePickList(qint64 waveId, const QString &path);
    /// How a file is asked for; the system's chooser unless a test sets another.
    void setChooser(AskFile chooser) { m_choose = std::move(chooser); }
    static constexpr int kTakenDays = 14; ///< how far back the hand-overs are listed
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct TakenByCourier {
        QDate day;
        fulfilment::HandOvers of;
    };
    struct Board {
        std::vector<inventory::Warehouse> places;
        qint64 place = 0; ///< whose groups these are
        std::vector<fulfilment::WaveGroup> groups;
        std::vector<fulfilment::Wave> open, ended;
        bool more = false; ///< ended ones
        std::optional<WaveSeen> shown;
        std::vector<TakenByCourier> taken; ///< the newest day first
    };
    /// `takenTo`: the last day whose hand-overs are wanted; invalid: none are.
    static Result<Board> readBoard(Reader &reader, qint64 place, int depth, qint64 shown, const QDate &takenTo);
    static Result<std::vector<TakenByCourier>> readTaken(Reader &reader, const QDate &to);
    void build();
    void buildGroups();
    void buildWaves();
    void buildTaken();
    void buildPanes();
    void retranslate();
    void refresh();
    void take(Board board);
    void fillRows();
    void fillGroups();
    void fillWaves();
    void fillTaken();
    void fillPlaces();
    void fitColumns();
    void setPlace(qint64 id);
    void nextPlace();
    void openWave(qint64 id, bool keyboard);
    void showForm();
    void leave();
    void askStart(fulfilment::WaveKind kind);
    void askHour();
    void askBreakOff();
    // picking_papers.cpp
    void askSave();
    void askSaveAll();
    void askPapers();
    void workClosed();
    void saveManifest(const QString &courier, const QDate &day, const QString &path);
    /// Makes a paper of what a reader sees and saves it; the line that confirms it, with its name.
    void save(std::function<Result<QByteArray>(Reader &)> paper, const QString &path, const QString &done);
    void start(const QString &courier, fulfilment::WaveKind kind, int most);
    void ended(const Result<> &done, const QString &line);
    void sayTrouble(const Error &error);
    bool mayPack() const;
    kit::TableView *list() const;
    qint64 idOf(const QString &courier);
    const fulfilment::WaveGroup *currentGroup() const;
    const fulfilment::Wave *currentWave() const;
    const TakenByCourier *currentTaken() const;
    qint64 parcelsTaken() const;
    QString placeName(qint64 id) const;

    Services &m_services;
    CommitWatch *m_watch;
    QTimer m_minute; ///< hours come near while nothing is committed
    AskFile m_choose;
    Tab m_tab = ToPick;
    Board m_board;
    qint64 m_place = 0; ///< 0: nobody chose one; the first with something to pick
    qint64 m_shown = 0; ///< the wave in the pane; 0: none
    bool m_keyboard = false; ///< the pane takes it once it has read the wave
    bool m_reading = false, m_again = false;
    int m_depth;
    QHash<QString, qint64> m_courierIds; ///< rows are known by a number
    kit::Tabs *m_tabs;
    kit::FilterBar *m_bar; ///< what is done with a courier's orders
    kit::Chip *m_placeChip;
    QMenu *m_places;
    kit::Notice *m_trouble;
    QStackedWidget *m_lists;
    PageModel *m_groupModel, *m_waveModel, *m_takenModel;
    kit::TableView *m_groups, *m_waves, *m_taken;
    kit::Footer *m_footer;
    BulkWork *m_work;
    WavePane *m_pane;
    PickingForm *m_form;
    kit::Toast *m_toast;
    kit::Button *m_start, *m_fast, *m_hour;
};

} // namespace selaras::ui
