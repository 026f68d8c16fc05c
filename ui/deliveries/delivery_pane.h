#pragma once

#include "kit/pane.h"
#include "services.h"
#include "stockroom/board.h"

#include <functional>

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// One delivery at the right of the list: what came and what is missing; or a form that asks why it ends.
class DeliveryPane : public kit::Pane {
    Q_OBJECT
public:
    explicit DeliveryPane(Services &services, QWidget *parent = nullptr);

    void show(const stockroom::DeliveryRow &row, const std::vector<stockroom::DeliveryLineRow> &lines);
    /// How a delivery ends without its goods.
    enum class End { Short, Cancelled };
    void askWhy(const stockroom::DeliveryRow &row, End end);
    /// Says why a delivery of which something has come cannot be cancelled, and what can be done.
    void refuseToCancel(const stockroom::DeliveryRow &row);
    /// Asks on which day it is expected.
    void askDay(const stockroom::DeliveryRow &row);
    bool isAsking() const { return m_asked; }
    /// Hides it, with what it shows or asks.
    void putAway();
    void sayTrouble(const QString &title, const QString &body);

Q_SIGNALS:
    void receivePressed();
    void endPressed(selaras::ui::DeliveryPane::End end);
    void endWanted(qint64 deliveryId, selaras::ui::DeliveryPane::End end, const QString &why);
    void dayPressed();
    void dayWanted(qint64 deliveryId, std::optional<qint64> expectedAt); ///< UTC ms

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startOver(const stockroom::DeliveryRow &row);
    /// Puts a question into the pane: `answer` gets what is typed, once the field's check lets it.
    void ask(kit::Field *field, std::function<void(const QString &)> answer);
    void confirm();
    kit::Button *backButton();
    /// A button for whoever may adjust stock.
    template <class Pressed> kit::Button *guarded(kit::Button *button, Pressed pressed);
    kit::Button *shortButton();

    Services &m_services;
    kit::Field *m_asked = nullptr; ///< while something is asked
    std::function<void(const QString &)> m_answer; ///< to it
};

} // namespace selaras::ui
