#pragma once

#include "inventory/stock.h"
#include "kit/pane.h"
#include "returns/entry.h"
#include "returns/exchange.h"
#include "returns/returns.h"
#include "services.h"

class QComboBox;
class QLineEdit;

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// One return at the right of the list: why, what of, what became of it; or the form that writes one down, answers it,
/// or says what was in its parcel.
class ReturnPane : public kit::Pane {
    Q_OBJECT
public:
    explicit ReturnPane(Services &services, QWidget *parent = nullptr);

    void show(const returns::Return &of);
    void askAccept(const returns::Return &of);
    void askDispute(const returns::Return &of);
    /// `order` is what would be sent; its goods' names are those of the return.
    void askExchange(const returns::Return &of, const manual::ManualOrder &order);
    void askFound(const returns::Return &of, const std::vector<inventory::Warehouse> &places);
    // return_asks.cpp
    void askEntry(const returns::SentOrder &order);
    void askRefund(const returns::Return &of);
    bool isAsking() const { return bool(m_confirmed); }
    /// What was asked is not asked any more; the pane is hidden, or shows something else next.
    void stopAsking() { m_confirmed = {}; }
    void sayTrouble(const QString &title, const QString &body);

Q_SIGNALS:
    void acceptPressed();
    void disputePressed();
    void inspectPressed();
    void receivePressed();
    void exchangePressed();
    void refundPressed();
    void withdrawPressed();
    void entryWanted(const selaras::returns::Entry &entry);
    void refundWanted(qint64 returnId, qint64 minor);
    void exchangeWanted(qint64 returnId);
    void acceptWanted(qint64 returnId);
    void disputeWanted(qint64 returnId, const QString &why);
    void inspectWanted(qint64 returnId, qint64 warehouseId, const std::vector<selaras::returns::Found> &found);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed {
        returns::Line line;
        QLineEdit *sellable, *damaged, *missing;
        kit::Label *sum;
        qint64 pieces() const;
    };
    void startOver(const QString &title, const QString &subtitle);
    void say(const QString &words);
    void addFacts(const returns::Return &of);
    void addActions(const returns::Return &of);
    void addTyped(const returns::Line &line);
    void sayTyped(const Typed &typed);
    void sayWrong(const Typed &typed, qint64 pieces);
    void confirmFound(qint64 returnId);
    void foot(kit::Button *act, bool enter = true);

    Services &m_services;
    std::function<void()> m_confirmed; ///< none: nothing is asked
    bool m_enter = true; ///< confirms; where it would give money away F10 does
    std::vector<Typed> m_typed;
    QLineEdit *m_lastTyped = nullptr; ///< where a count was changed last; null: nowhere yet
    QComboBox *m_place = nullptr;
};

} // namespace selaras::ui
