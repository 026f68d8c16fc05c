#pragma once

#include <QDialog>

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui::activity {

/// Asks before a dead letter is thrown away: it cannot be taken back. The reason is compulsory and stands in the audit.
/// Keep has Enter; Discard wants its own key.
class DiscardBox : public QDialog {
    Q_OBJECT
public:
    explicit DiscardBox(const QString &what, QWidget *parent);
    QString reason() const;

Q_SIGNALS:
    void confirmed(const QString &reason);

private:
    kit::Field *m_reason;
    kit::Button *m_discard;
};

} // namespace selaras::ui::activity
