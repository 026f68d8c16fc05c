#pragma once

#include "catalog/sku.h"
#include "kit/form.h"
#include "services.h"

class QCompleter;
class QStandardItemModel;

namespace selaras::ui {

/// A field for a SKU's code that completes codes, names and barcodes, and knows which SKU is meant.
class SkuField : public kit::Field {
    Q_OBJECT
public:
    SkuField(const QString &label, Services &services, QWidget *parent = nullptr);

    QString code() const;
    void setSku(qint64 id, const QString &code);
    /// Of the code or barcode that stands there; none while there is no such SKU, or it is not known yet.
    std::optional<qint64> skuId() const { return m_id; }
    bool isAsking() const { return m_asking; } ///< which SKU it is, is being read

Q_SIGNALS:
    void changed(); ///< something else stands there, or it is known which SKU it is

private:
    void ask(const QString &typed);
    /// What fits what was typed, and the one whose code or barcode it is.
    struct Found {
        std::optional<qint64> exactly;
        std::vector<catalog::Sku> skus;
    };
    void show(const Found &found);

    Services &m_services;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    std::optional<qint64> m_id;
    bool m_asking = false;
};

} // namespace selaras::ui
