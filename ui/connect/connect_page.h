#pragma once

#include "connect/connect_form.h"

namespace selaras::ui {

/// The form on a page of its own, for the Channels workspace: connect a shop, or sign in to one again.
class ConnectPage : public QWidget {
    Q_OBJECT
public:
    /// `again` is the shop to sign in to; 0: a new one.
    ConnectPage(Services &services, qint64 again, connecting::MakeWire makeWire = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed(); ///< Esc or Back
    void connected(qint64 shopId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    const bool m_again;
    kit::Label *m_title, *m_intro;
    kit::Button *m_back;
    ConnectForm *m_form;
};

} // namespace selaras::ui
