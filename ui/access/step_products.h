#pragma once

#include "access/wizard_step.h"
#include "catalog/import.h"

#include <atomic>

class QSemaphore;

namespace selaras::kit {
class Button;
class Notice;
} // namespace selaras::kit

namespace selaras::ui {

class ImportTable;

/// SKUs with their stock from a CSV file: every row is shown with what it would do or why it is left out, then
/// imported.
class StepProducts final : public WizardStep {
    Q_OBJECT
public:
    explicit StepProducts(WizardState &state);
    ~StepProducts() override; ///< an import under way is stopped; what it did stays
    QString id() const override { return QStringLiteral("products"); }
    QString name() const override { return tr("SKUs and stock"); }
    QString summary() const override;
    QString title() const override { return tr("SKUs and stock"); }
    QString intro() const override;
    QString nextWord() const override;
    bool skipped() const override { return !m_state.imported; }
    bool isWide() const override { return true; }
    void enter() override;
    void commit(std::function<void(const QString &)> done) override;
    void retranslate() override;

    /// Reads a file and shows what it would do; also what the button does after the file was chosen.
    void open(const QString &path);

private:
    void choose();
    void saveExample();
    void writeExample(const QString &path);
    void previewed(const Result<catalog::ImportPreview> &preview);
    void say(const QString &title, const QString &body, bool trouble);

    kit::Button *m_choose, *m_example;
    kit::Notice *m_notice;
    ImportTable *m_table;
    std::optional<catalog::ImportFile> m_file;
    QString m_fileName;
    int m_imported = 0;
    std::atomic_bool m_stop{false};
    std::shared_ptr<QSemaphore> m_running; ///< released when the import has ended; null: none was begun
};

} // namespace selaras::ui
