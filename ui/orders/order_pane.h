#pragma once

#include "kit/pane.h"
#include "orders/order_facts.h"
#include "orders/shortage.h"
#include "oversell/why_short.h"
#include "services.h"

namespace selaras::ui {

class ChoiceForm;
class MapForm;
class SubstituteForm;
class WhyForm;
struct WhyFacts;

/// One order at the right of the list: what it is, what keeps it here, its last events; or a question about it.
class OrderPane : public kit::Pane {
    Q_OBJECT
public:
    explicit OrderPane(Services &services, QWidget *parent = nullptr);

    void showOrder(const OrderFacts &facts);
    /// Asks before the shop is asked to cancel / what the buyer who asks to cancel is told / which SKU the unmapped
    /// line is.
    void askCancel(const OrderFacts &facts);
    void askAnswer(const OrderFacts &facts);
    /// Asks whether its money is there, or back with the buyer.
    void askPaid(const OrderFacts &facts);
    void askMoneyBack(const OrderFacts &facts);
    void askMapping(const OrderFacts &facts);
    /// Says why the order is short and what can be done / asks what is sent instead of one of the shortages.
    void showWhy(const OrderFacts &facts, const WhyFacts &why);
    void askSubstitute(const OrderFacts &facts, const oversell::Shortage &shortage);
    /// Something went wrong with what was asked: said above the question.
    void sayTrouble(const QString &title, const QString &body);
    /// The order it shows, or asks about; 0: none yet.
    qint64 orderId() const { return m_orderId; }
    bool isAsking() const { return m_choice || m_map || m_why || m_substitute; }
    WhyForm *why() const { return m_why; } ///< null while it does not say why

Q_SIGNALS:
    void openPressed();
    void copyPressed();
    void cancelPressed();
    void paidPressed();
    void paidConfirmed();
    void moneyBackPressed();
    void moneyBackConfirmed();
    void changePressed();
    void deliveredPressed();
    void comeBackPressed();
    void remedyPressed();
    void cancelConfirmed(qint64 orderId, selaras::channels::CancelReason reason);
    void answerConfirmed(qint64 orderId, bool accept);
    void mappingChosen(qint64 listingId, qint64 skuId);
    void takeBackPressed();
    void warehouseChosen(qint64 lineId, qint64 skuId, qint64 warehouseId);
    void partAsked(); ///< what is there of a short order is sent now
    void substituteAsked(int shortage);
    void substituteChosen(const selaras::orders::Substitute &wanted);
    void stockAsked(qint64 skuId);

private:
    void head(const OrderFacts &facts);
    void badges(const OrderFacts &facts);
    void contents(const OrderFacts &facts);
    void sums(const OrderFacts &facts);
    void payment(const OrderFacts &facts);
    void exchanges(const OrderFacts &facts);
    void lastEvents(const OrderFacts &facts);
    void actions(const OrderFacts &facts);
    void startOver();
    void ask(const OrderFacts &facts, ChoiceForm *form, const QString &act);
    void askYesOrNo(const OrderFacts &facts, const QString &question, const QString &yes, const QString &no,
        const QString &consequence, void (OrderPane::*confirmed)());

    Services &m_services;
    kit::Button *m_open, *m_copy;
    qint64 m_orderId = 0;
    ChoiceForm *m_choice = nullptr;
    MapForm *m_map = nullptr;
    WhyForm *m_why = nullptr;
    SubstituteForm *m_substitute = nullptr;
};

/// The button that asks the shop to cancel, or answers the buyer who asks; greyed where neither can be done.
kit::Button *cancelButton(const OrderFacts &facts, access::Role role);
/// The button that sends what was sold after all, instead of a substitute.
kit::Button *takeBackButton(access::Role role);
/// Which warehouses send an order, and why; null: nothing is promised to it.
kit::Label *sourceLabel(const OrderFacts &facts);
/// The sums of an order as rows: goods, shipping, discount, total.
void addSums(kit::PairList *list, const OrderFacts &facts);

} // namespace selaras::ui
