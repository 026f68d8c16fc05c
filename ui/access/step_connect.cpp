#include "access/step_connect.h"

#include "connect/connect_form.h"

#include <QVBoxLayout>

namespace selaras::ui {

StepConnect::StepConnect(WizardState &state)
    : WizardStep(state)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void StepConnect::enter()
{
    if (!m_form && m_state.services && !m_state.services->kinds.empty()) {
        m_form = new ConnectForm(*m_state.services, m_state.parts.makeWire);
        m_column->addWidget(m_form);
        m_column->addStretch();
        connect(m_form, &ConnectForm::connected, this, [this](qint64, const QString &shop) {
            m_state.connectedShop = shop;
            Q_EMIT changed();
        });
    }
    if (m_form)
        m_form->setFocus();
}

} // namespace selaras::ui
