#pragma once

#include <QListWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace selaras::ui {

/// SKUs offered below a field that is typed into: the arrows of the field choose, Enter and a click confirm; hidden
/// while there is none. Escape goes on to the form, which the field would keep to itself.
class OfferList : public QListWidget {
    Q_OBJECT
public:
    /// `field` and `form` outlive it.
    OfferList(QLineEdit *field, QWidget *form);

    struct Offer {
        QString words;
        qint64 skuId = 0;
    };
    /// The first one is lit.
    void offer(const std::vector<Offer> &offers);
    /// The SKU that is lit; nullopt when none is offered.
    std::optional<qint64> chosen() const;

Q_SIGNALS:
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_form;
};

} // namespace selaras::ui
