#pragma once

#include "channels/report.h"
#include "live/seldom.h"
#include "pages/commit_watch.h"
#include "pages/page_model.h"
#include "services.h"
#include "tiles/shop_tiles.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace selaras::kit {
class Button;
class Label;
class NumberLabel;
class TableView;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

namespace health {
class ReviewPane;
class ShopPane;
} // namespace health

/// How every shop is doing: lanes, delays, budget, sign-in; where figures differ; what went wrong in the last seven
/// days. Keys: F5 pull now, P pause or resume, W write stock or shadow mode, S sign in again, N connect a shop, D
/// figures that differ.
class Channels : public QWidget {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit Channels(Services &services, QWidget *parent = nullptr);

    /// How the engine says the shops are doing (sync::Engine::health). Shops it does not name are shown by the books.
    void setHealth(std::vector<sync::ShopHealth> health);
    /// Shows a shop in the pane, as soon as it is there.
    void showShop(qint64 shopId);
    /// Keys that work here now, most useful first: key, what it does.
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void pullWanted(qint64 shopId); ///< 0: every shop; also compares the listings
    void signInWanted(qint64 shopId);
    void connectWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *strip(kit::NumberLabel *&title, kit::NumberLabel *&fact, kit::Button *button);
    void retranslate();
    void refresh();
    void count();
    void fill();
    void fit();
    void fitPane();
    void loadShop();
    void showPane();
    void closePane();
    void pull();
    void pause();
    void setPaused(qint64 shopId, bool paused);
    void toggleWrites();
    void setWrites(qint64 shopId, bool writes);
    void say(const Error &error);
    /// Confirms what was just done; `undo` takes it back while the line stands there.
    void confirm(const QString &line, std::function<void()> undo = {});
    void undo();
    /// What P, W, N and S do for those who may.
    void manage(int key);
    const shops::Shop *shop(qint64 id) const;
    sync::ShopHealth healthOf(const shops::Shop &shop) const;
    /// Whether a shop that is written to does not answer now, or is not asked.
    bool anybodyAway() const;
    bool mayManage() const;

    Services &m_services;
    CommitWatch *m_watch;
    Seldom m_count;
    health::Report m_report;
    ShopTiles m_tiles; ///< of its shops
    std::optional<health::Counts> m_counts; ///< none: still being counted for the first time
    std::optional<health::ShopDetail> m_detail;
    std::vector<sync::ShopHealth> m_health;
    qint64 m_shop = 0; ///< in the pane
    std::function<void()> m_undo; ///< of what the toast says; none: nothing to take back
    bool m_reading = false, m_again = false, m_first = true;

    PageModel *m_shops, *m_drift, *m_alerts;
    kit::TableView *m_shopTable, *m_driftTable, *m_alertTable;
    kit::NumberLabel *m_title = nullptr, *m_fact = nullptr, *m_driftTitle = nullptr, *m_driftFact = nullptr,
                     *m_alertTitle = nullptr, *m_alertFact = nullptr;
    kit::Button *m_connect, *m_compare;
    QWidget *m_paneHolder;
    QStackedWidget *m_panes;
    health::ShopPane *m_pane;
    health::ReviewPane *m_review;
    kit::Toast *m_toast;
};

} // namespace selaras::ui
