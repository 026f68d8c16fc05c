#pragma once

#include "kit/pane.h"
#include "services.h"
#include "shops/shop.h"

#include <QHash>
#include <QLocale>

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// What each channel keeps of a sale, in per cent: rules that go by margin go by it.
class FeesPane : public kit::Pane {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit FeesPane(Services &services, QWidget *parent = nullptr);
    /// Reads the fees and asks for them.
    void ask();

Q_SIGNALS:
    void saved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const std::vector<shops::Shop> &shops);
    void save();
    void sayTrouble(const Error &error);

    Services &m_services;
    QHash<qint64, kit::Field *> m_fields; ///< by shop
};

/// "6,5", of hundredths of a per cent.
QString feeText(qint64 basisPoints, const QLocale &locale = QLocale());

} // namespace selaras::ui
