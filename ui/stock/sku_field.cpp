#include "stock/sku_field.h"

#include "catalog/barcode.h"
#include "catalog/find.h"
#include "pages/ask.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace selaras::ui {

namespace {

constexpr int kFound = 12;

} // namespace

SkuField::SkuField(const QString &label, Services &services, QWidget *parent)
    : kit::Field(label, new QLineEdit, true, parent)
    , m_services(services)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    // The store has chosen already; the popup only shows.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    lineEdit()->setCompleter(m_completer);
    connect(lineEdit(), &QLineEdit::textChanged, this, &SkuField::ask);
}

QString SkuField::code() const { return lineEdit()->text().trimmed(); }

void SkuField::setSku(qint64 id, const QString &code)
{
    const QSignalBlocker quiet(lineEdit());
    lineEdit()->setText(code);
    m_id = id;
    m_asking = false;
}

void SkuField::ask(const QString &typed)
{
    m_id.reset();
    m_asking = !typed.trimmed().isEmpty();
    Q_EMIT changed();
    if (!m_asking)
        return;
    askStore(
        m_services.store, this,
        [typed](Reader &reader) -> Result<Found> {
            Found out;
            TRY(out.skus, catalog::findSkus(reader, typed, kFound));
            TRY(const auto exactly, catalog::scannedSku(reader, typed.trimmed()));
            out.exactly = exactly ? std::optional(exactly->id) : std::nullopt;
            return out;
        },
        [this, typed](const Result<Found> &found) {
            if (lineEdit()->text() == typed)
                show(found.value_or(Found{}));
        });
}

void SkuField::show(const Found &found)
{
    m_asking = false;
    m_found->clear();
    m_id = found.exactly;
    for (const catalog::Sku &sku : found.skus) {
        auto *item = new QStandardItem(QStringLiteral("%1  %2").arg(sku.code, sku.name));
        item->setData(sku.code, Qt::UserRole);
        m_found->appendRow(item);
    }
    if (m_id)
        setFinding({});
    else if (!found.skus.empty() && lineEdit()->hasFocus())
        m_completer->complete();
    Q_EMIT changed();
}

} // namespace selaras::ui
