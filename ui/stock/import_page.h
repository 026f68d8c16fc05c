#pragma once

#include "catalog/import.h"
#include "services.h"

#include <QWidget>

namespace selaras::kit {
class Button;
class Chip;
} // namespace selaras::kit

class QMenu;

namespace selaras::ui {

class FileFrame;
class ImportTable;

/// A CSV of SKUs on its way in: every row beside what the inventory has, then progress, then undo.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportPage(Services &services, QWidget *parent = nullptr);

    /// Reads a file and shows what it would do. Nothing is written.
    void open(const QString &path);
    /// Shows an import that was made, to be taken back.
    void openRun(const catalog::ImportRun &run);
    void begin(); ///< writes what has no fault
    void undo(); ///< takes the import back
    bool isRunning() const { return m_running; }
    /// Keys that work now: key, what it does.
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void closed();
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Reading, Preview, Writing, Written, Undoing, Undone, Failed };
    struct Read {
        catalog::ImportFile file;
        catalog::ImportPreview preview;
        std::vector<std::pair<qint64, QString>> warehouses;
        bool costsLeftOut = false; ///< the file has them, and this person may not see them
    };

    void retranslate();
    void look();
    void show(const Result<Read> &read);
    void fillRun(const catalog::ImportRun &run);
    void setStep(Step step);
    void progress(const catalog::ImportProgress &at);
    void written(const Result<catalog::ImportOutcome> &outcome);
    void undone(const Result<catalog::UndoOutcome> &outcome);
    void sayTrouble(const Error &error);
    catalog::ImportListener listener();

    Services &m_services;
    kit::Chip *m_place;
    QMenu *m_places;
    ImportTable *m_table;
    kit::Button *m_undo;
    FileFrame *m_frame;
    Step m_step = Step::Reading;
    QString m_path;
    catalog::ImportFile m_file;
    qint64 m_warehouse = 0, m_runId = 0;
    bool m_running = false;
};

} // namespace selaras::ui
