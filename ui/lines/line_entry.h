#pragma once

#include "catalog/sku.h"
#include "lines/arithmetic.h"
#include "services.h"

#include <QWidget>

#include <deque>
#include <functional>

class QCompleter;
class QStandardItemModel;

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

/// Where lines of a list are typed, and where scans come in: a SKU and how many pieces of it. What is asked is looked
/// up one after the other, in its order; a scan counts one piece more.
class LineEntry : public QWidget {
    Q_OBJECT
public:
    explicit LineEntry(Services &services, QWidget *parent = nullptr);

    /// A scan, whatever has the keyboard.
    void scan(const QString &text);
    /// A SKU that somebody wants to type pieces of.
    void choose(const QString &code, const QString &pieces = {});
    /// Does `then` once all that was scanned and entered is looked up and told. Not while a line is typed and not
    /// entered, or was not found: that is said at the field instead, and nothing follows. What choose() put there and
    /// nobody changed is no such line.
    void whenEntered(std::function<void()> then);
    /// Forgets what is typed, and what was said of it: another list begins.
    void startOver();
    /// Says below the field what was wrong with a line that was entered.
    void say(const QString &words);
    /// Says why a line that was entered is not taken, and puts it back into the fields to be mended, unless something
    /// else stands there by now.
    void refuse(const catalog::Sku &sku, const Quantity &quantity, const QString &words);
    /// Gives the SKU field the keyboard, what is in it marked; a field that has it already is left alone.
    void focusSku();

Q_SIGNALS:
    void entered(const selaras::catalog::Sku &sku, const selaras::ui::Quantity &quantity, bool scanned);
    /// Nobody knows what was scanned.
    void unknownScanned(const QString &text);
    void failed(const selaras::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Wanted {
        QString text;
        Quantity quantity;
        bool scanned = false;
    };
    void retranslate();
    void complete(const QString &typed);
    void goToPieces();
    void enter();
    void lookNext();
    void goOn();
    void found(const Wanted &wanted, const std::vector<catalog::Sku> &skus);

    Services &m_services;
    kit::Field *m_sku, *m_pieces;
    kit::Button *m_add;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    std::deque<Wanted> m_wanted;
    std::pair<QString, QString> m_chosen; ///< what choose() put there: nobody has typed it
    bool m_looking = false;
    std::function<void()> m_then; ///< waits for what is looked up
};

} // namespace selaras::ui

Q_DECLARE_METATYPE(selaras::ui::Quantity)
