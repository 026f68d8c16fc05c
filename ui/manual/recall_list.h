#pragma once

#include "manual/recall.h"
#include "services.h"

#include <QListWidget>

class QLineEdit;

namespace selaras::ui {

/// Buyers who came before, below the field that is being typed into: ↓ and ↑ choose, Enter takes, Esc puts it away.
/// Who may not see buyers' data is offered nobody.
class RecallList : public QListWidget {
    Q_OBJECT
public:
    explicit RecallList(Services &services, QWidget *parent = nullptr);
    /// Looks for what is typed into a field, from now on.
    void watch(QLineEdit *field);

Q_SIGNALS:
    void chosen(const selaras::manual::Recalled &buyer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(QLineEdit *field, const QString &typed);
    void offer(std::vector<manual::Recalled> buyers);
    void take();

    Services &m_services;
    std::vector<manual::Recalled> m_buyers;
};

} // namespace selaras::ui
