#pragma once

#include "manual/file_log.h"
#include "services.h"

#include <QWidget>

class QMenu;

namespace selaras::kit {
class Button;
class Chip;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class FileFrame;
class PageModel;
class SourceForm;

/// A file of orders on its way in: from which source it is, every order beside what the books have, the rows that are
/// left out first and why; then progress, then what became of it. The file stays where it is.
class OrderFilePage : public QWidget {
    Q_OBJECT
public:
    explicit OrderFilePage(Services &services, QWidget *parent = nullptr);

    /// Reads a file by the source that fits it, or asks which column is what. Nothing is written.
    void open(const QString &path);
    /// Takes in what has no fault.
    void begin();
    /// Keys that work now: key, what it does.
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void closed();
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Step { Reading, Columns, Preview, Writing, Written, Failed };
    /// The file, the source it is read by, and what that would do.
    struct Looked {
        manual::FileOrigin origin;
        QStringList headers;
        std::vector<manual::Source> sources;
        std::vector<shops::Shop> places;
        std::optional<manual::Source> source; ///< none: no source fits
        manual::OrderFile file;
        manual::Report report;
        std::optional<Error> unreadable; ///< by that source
    };
    static Result<Looked> lookAt(Store &store, const QString &path, qint64 sourceId);
    void build();
    void look();
    void show(const Result<Looked> &looked);
    void askColumns();
    void fillSources();
    void fillRows();
    void setStep(Step step);
    void written(const Result<manual::Report> &report);
    void sayTrouble(const Error &error);

    Services &m_services;
    kit::Chip *m_sourceChip;
    QMenu *m_sourceMenu;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Button *m_columns;
    FileFrame *m_frame;
    SourceForm *m_form;
    Step m_step = Step::Reading;
    QString m_path;
    Looked m_looked;
    qint64 m_sourceId = 0; ///< chosen by a person; 0: the one that fits
};

/// Why a row was left out, in words.
QString refusedWords(const manual::RefusedRow &row);

} // namespace selaras::ui
