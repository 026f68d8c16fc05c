#include "picking/picking.h"

#include <QKeyEvent>

namespace selaras::ui {

using fulfilment::WaveKind;

QList<QPair<QString, QString>> Picking::keys() const
{
    if (m_shown != 0)
        return {{QStringLiteral("Enter"), tr("shelf")}, {QStringLiteral("F2"), tr("pick list as PDF")},
            {QStringLiteral("L"), tr("labels, slips, invoices")}, {QStringLiteral("B"), tr("break off")},
            {QStringLiteral("Esc"), tr("back")}};
    if (m_tab == ToPick)
        return {{QStringLiteral("Enter"), tr("start a wave")}, {QStringLiteral("S"), tr("fast lane")},
            {QStringLiteral("T"), tr("courier's hour")}, {QStringLiteral("W"), tr("next warehouse")},
            {QStringLiteral("0–3"), tr("tab")}};
    if (m_tab == Taken)
        return {{QStringLiteral("F2"), tr("list to sign, as PDF")}, {QStringLiteral("0–3"), tr("tab")}};
    return {{QStringLiteral("Enter"), tr("what to collect")}, {QStringLiteral("F2"), tr("pick list as PDF")},
        {QStringLiteral("A"), tr("pick list of all waves")}, {QStringLiteral("L"), tr("labels, slips, invoices")},
        {QStringLiteral("B"), tr("break off")}, {QStringLiteral("0–3"), tr("tab")}};
}

void Picking::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        leave();
        return;
    }
    if (!m_form->isHidden() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_0: setTab(ToPick); return;
    case Qt::Key_1: setTab(Waves); return;
    case Qt::Key_2: setTab(Ended); return;
    case Qt::Key_3: setTab(Taken); return;
    case Qt::Key_A: askSaveAll(); return;
    case Qt::Key_L: askPapers(); return;
    case Qt::Key_S: askStart(WaveKind::Single); return;
    case Qt::Key_T: askHour(); return;
    case Qt::Key_W: nextPlace(); return;
    case Qt::Key_B: askBreakOff(); return;
    case Qt::Key_F2:
    case Qt::Key_P: askSave(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace selaras::ui
