#pragma once

#include "catalog/import.h"
#include "services.h"

#include <QWidget>

namespace selaras::kit {
class Notice;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class PageModel;

/// The imports of SKUs that were made, newest first; Enter opens one, where it can be taken back.
class ImportsPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportsPage(Services &services, QWidget *parent = nullptr);
    /// Reads the list anew; the cursor stays.
    void reload();

Q_SIGNALS:
    void runChosen(const selaras::catalog::ImportRun &run);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const std::vector<catalog::ImportRun> &runs);

    Services &m_services;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Notice *m_trouble;
    std::vector<catalog::ImportRun> m_runs;
};

} // namespace selaras::ui
