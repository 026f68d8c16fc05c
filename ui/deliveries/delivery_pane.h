#pragma once

#include "kit/pane.h"
#include "services.h"
#include "stockroom/board.h"

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
    bool isAsking() const { return m_why; }
    /// Hides it, with what it shows or asks.
    void putAway();
    void sayTrouble(const QString &title, const QString &body);

Q_SIGNALS:
    void receivePressed();
    void endPressed(selaras::ui::DeliveryPane::End end);
    void endWanted(qint64 deliveryId, selaras::ui::DeliveryPane::End end, const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startOver(const stockroom::DeliveryRow &row);
    void confirm();
    /// A button for whoever may adjust stock.
    template <class Pressed> kit::Button *guarded(kit::Button *button, Pressed pressed);
    kit::Button *shortButton();

    Services &m_services;
    qint64 m_id = 0;
    End m_end = End::Short;
    kit::Field *m_why = nullptr; ///< while it is asked
};

} // namespace selaras::ui
