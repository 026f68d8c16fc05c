#pragma once

#include "channels/ports.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace selaras::kit {
class Label;
class ShapeMark;
} // namespace selaras::kit

namespace selaras::ui {

/// Asks why an order is to be cancelled. Nothing is chosen at first, so that Enter alone does no harm.
class CancelForm : public QWidget {
    Q_OBJECT
public:
    CancelForm(const QString &shop, QWidget *parent = nullptr);
    /// Emits confirmed(), or says that a reason is missing.
    void confirm();

Q_SIGNALS:
    void confirmed(selaras::channels::CancelReason reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_reasons;
    kit::Label *m_missing;
    kit::ShapeMark *m_mark;
};

} // namespace selaras::ui
