#pragma once

#include "kit/filter_bar.h"
#include "services.h"
#include "shell/search.h"

#include <functional>

namespace selaras::ui {

class SearchPopup;

/// The one search box: finds orders, SKUs and commands while one types. Up, Down, Enter; Ctrl+Enter opens beside; Esc
/// gives the keyboard back. A scan opens what it names at once.
class SearchBox : public kit::SearchField {
    Q_OBJECT
public:
    /// `overlay` is the widget over which the popup lies.
    SearchBox(Services &services, QWidget *overlay, QWidget *parent = nullptr);

    void setCommands(std::vector<Command> commands);
    /// Which tile a shop has.
    void setTiles(ShopTiles tiles) { m_tiles = std::move(tiles); }
    /// Takes the keyboard, with what stands in it chosen.
    void open();
    /// Another page is shown: empties it and takes its hits away.
    void forget();
    /// Text a scanner sent: opened without a further key when it names exactly one thing.
    void scan(const QString &text);
    void retranslate();
    SearchPopup *popup() const { return m_popup; }

Q_SIGNALS:
    void opened(const selaras::ui::Hit &hit, bool beside);
    void left(); ///< the keyboard goes back to the workspace

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void showFound(const QString &asked, const Result<Found> &found);
    void pick(bool beside);
    void close();

    Services &m_services;
    SearchPopup *m_popup;
    std::vector<Command> m_commands;
    ShopTiles m_tiles;
    int m_asked = 0; ///< number of the newest question: older answers are dropped
    bool m_scanned = false; ///< open the one hit when it comes
    std::optional<bool> m_pickWhenFound; ///< Enter came before the answer: open it then (true: beside)
    bool m_answered = true;
};

} // namespace selaras::ui
