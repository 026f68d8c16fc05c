#pragma once

#include <QStringList>
#include <QWidget>

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

class NewPassword;

/// A new password for an owner by the recovery code.
class RecoveryForm : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryForm(QWidget *parent = nullptr);
    /// Whose password it becomes, and the shop: neither makes a good one.
    void setOwn(const QStringList &own) { m_own = own; }
    void clear();
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void submitted(const QString &code, const QString &password);
    void dismissed();

private:
    void changed();
    NewPassword *m_chosen;
    kit::Field *m_code, *m_password, *m_again;
    kit::Button *m_submit, *m_back;
    QStringList m_own;
    bool m_busy = false;
};

} // namespace selaras::ui
