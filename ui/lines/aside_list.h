#pragma once

#include "catalog/sku.h"

#include <QWidget>

namespace selaras::kit {
class Label;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class PageModel;

/// What was scanned and could not be counted, so that no scan is lost: each with its pieces and what to do. Hidden
/// while there is nothing.
class AsideList : public QWidget {
    Q_OBJECT
public:
    explicit AsideList(QWidget *parent = nullptr);

    /// Why it stands here, and what a person does about it; in the language of the window.
    using Remedy = QString (*)();
    /// The same again is one row with more pieces. `sku`: none when nobody knows the text.
    void add(const QString &text, const std::optional<catalog::Sku> &sku, qint64 pieces, Remedy remedy);
    /// Takes out what nobody knew: each text as often as it was scanned.
    QStringList takeUnknown();
    /// Takes the chosen row off, if the list has the keyboard; whether it did.
    bool removeCurrent();
    qint64 pieces() const;
    /// Those whose SKU is known, with their pieces.
    std::vector<std::pair<catalog::Sku, qint64>> known() const;
    void retranslate();

Q_SIGNALS:
    void changed();
    void escaped();

private:
    struct Aside {
        QString text;
        std::optional<catalog::Sku> sku;
        qint64 pieces = 0;
        Remedy remedy = nullptr;
    };
    void show();

    std::vector<Aside> m_all;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Label *m_title;
};

} // namespace selaras::ui
