#include "access/step_products.h"

#include "kit/button.h"
#include "kit/file_chooser.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "pages/ask.h"
#include "stock/import_model.h"
#include "stock/import_table.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QSemaphore>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024;

}

StepProducts::StepProducts(WizardState &state)
    : WizardStep(state)
    , m_choose(kit::secondaryButton({}))
    , m_example(kit::linkButton({}))
    , m_notice(new kit::Notice(kit::Role::Grey, {}))
    , m_table(new ImportTable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space16);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space16);
    line->addWidget(m_choose);
    line->addWidget(m_example);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addStretch(); // while there is no table the words keep their own height
    m_choose->setIconName(QStringLiteral("download"));
    m_choose->setTall(true);
    m_table->setMinimumHeight(Theme::searchWidth / 2);
    m_notice->hide();
    m_table->hide();
    connect(m_choose, &QPushButton::clicked, this, &StepProducts::choose);
    connect(m_example, &QPushButton::clicked, this, &StepProducts::saveExample);
    retranslate();
}

StepProducts::~StepProducts()
{
    m_stop = true;
    if (m_running)
        m_running->acquire();
}

void StepProducts::retranslate()
{
    m_table->retranslate();
    m_choose->setText(tr("Choose a CSV or Excel file…"));
    m_example->setText(tr("Save an example file…"));
}

QString StepProducts::intro() const
{
    return tr(
        "A file with one SKU a line: code, name, barcode, stock, price. It can be taken back until a shop or an order speaks of its SKUs, and done again at any time.");
}

QString StepProducts::summary() const
{
    return m_imported > 0 ? tr("%n SKU(s) imported", nullptr, m_imported) : tr("From a CSV or Excel file");
}

QString StepProducts::nextWord() const { return m_file ? tr("Import") : m_imported > 0 ? QString() : tr("Later"); }

void StepProducts::enter() { m_choose->setFocus(); }

void StepProducts::choose()
{
    kit::chooseFileToOpen(this, tr("Choose a CSV or Excel file"), {},
        tr("Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)"), [this](const QString &path) { open(path); });
}

void StepProducts::saveExample()
{
    kit::chooseFileToSave(this, tr("Save an example file"), QStringLiteral("selaras-sku.csv"), {},
        [this](const QString &path) { writeExample(path); });
}

void StepProducts::writeExample(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text
        = "SKU,Name,Barcode,Stock,Price\nTKO-600-HTM,Teko Leher Angsa 600 ml Hitam,8991234567890,12,189000\n"
          "TRM-750-HJU,Termos Baja 750 ml Hijau,,30,175000\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        say(tr("The file could not be written."), tr("Choose another place."), true);
}

void StepProducts::open(const QString &path)
{
    m_file.reset();
    m_fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (file.size() > kLargestFile || !file.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read.").arg(m_fileName), tr("Choose another file."), true);
        return;
    }
    auto read = catalog::readImport(file.readAll());
    if (!read) {
        const QString &code = read.error().code;
        say(tr("%1 cannot be imported.").arg(m_fileName),
            code == QLatin1String("import.no-code-column")
                ? tr("No column is called SKU or Code. Name it in the first line, then choose the file again.")
                : code == QLatin1String("import.empty")         ? tr("The file has no rows.")
                : code == QLatin1String("import.too-many-rows") ? tr("It has more than 100,000 rows. Split it.")
                : code == QLatin1String("workbook.old")
                ? tr("It is an old workbook (.xls), or protected by a password. Save it as Excel (.xlsx) or CSV.")
                : tr("It is no table that can be read. Save it as CSV or Excel (.xlsx) in the spreadsheet program."),
            true);
        return;
    }
    m_file = std::move(*read);
    whenReady(m_state.services->store.read([file = *m_file, warehouse = m_state.warehouseId](Reader &reader) {
        return catalog::previewImport(reader, file, warehouse);
    }),
        this, [this](const Result<catalog::ImportPreview> &preview) { previewed(preview); });
}

void StepProducts::previewed(const Result<catalog::ImportPreview> &preview)
{
    if (!preview) {
        m_file.reset();
        say(tr("The inventory could not be read."), tr("Choose the file again."), true);
        return;
    }
    m_table->setRows(preview->rows);
    m_table->show();
    QStringList more;
    if (preview->leftOut > 0)
        more << tr("Rows left out stand first. Mend them in the file and choose it again, or import the rest now.");
    if (!m_file->sum.isEmpty())
        more << sumWords(m_file->sum);
    say(tr("%1: %2 new, %3 changed, %4 unchanged, %5 left out")
            .arg(m_fileName, kit::format::count(preview->added), kit::format::count(preview->changed),
                kit::format::count(preview->unchanged), kit::format::count(preview->leftOut)),
        more.join(u' '), false);
    Q_EMIT changed();
}

void StepProducts::say(const QString &title, const QString &body, bool trouble)
{
    m_notice->set(trouble ? kit::Role::Red : kit::Role::Blue, title, body);
    m_notice->show();
    if (trouble) {
        m_table->hide();
        Q_EMIT changed();
    }
}

void StepProducts::commit(std::function<void(const QString &)> done)
{
    if (!m_file) {
        done({});
        return;
    }
    catalog::ImportOrder order{
        *std::exchange(m_file, {}), m_fileName, m_state.warehouseId, m_state.services->actor.auditName()};
    m_choose->setEnabled(false);
    const auto listener = [this](const catalog::ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            say(tr("%1 of %2").arg(kit::format::count(progress.done), kit::format::count(progress.total)), {}, false);
        });
    };
    m_running = std::make_shared<QSemaphore>();
    auto import
        = [store = &m_state.services->store, order = std::move(order), listener, stop = &m_stop, ended = m_running] {
              auto outcome = catalog::applyImport(*store, order, listener, stop);
              ended->release();
              return outcome;
          };
    whenReady(QtConcurrent::run(std::move(import)), this, [this, done](const Result<catalog::ImportOutcome> &outcome) {
        m_choose->setEnabled(true);
        if (!outcome) {
            done(tr("The import stopped. What was imported stays; choose the file again to go on."));
            return;
        }
        const auto &reached = outcome->reached;
        m_imported += reached.added + reached.changed;
        m_state.imported |= reached.added + reached.changed + reached.unchanged > 0;
        m_table->hide();
        done({});
    });
}

} // namespace selaras::ui
