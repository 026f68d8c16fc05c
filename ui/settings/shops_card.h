#pragma once

#include "kit/label.h"
#include "services.h"
#include "shops/shop.h"

#include <QHash>
#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace selaras::kit {
class Notice;
class Spoken;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;

/// What the shops are called and in which time zone their days begin; those who manage channels change it here. A name
/// is saved with Enter or on leaving its field, a zone when it is chosen.
class ShopsCard : public kit::Card {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit ShopsCard(Services &services, QWidget *parent = nullptr);
    void retranslate();

private:
    struct Row {
        QLineEdit *name = nullptr;
        QComboBox *zone = nullptr;
        QLineEdit *other = nullptr; ///< an IANA id; shown when the zone is none of the list
    };
    void refresh();
    void showShops(const std::vector<shops::Shop> &shops);
    void addRow(const shops::Shop &shop);
    void fillRow(const Row &row, const shops::Shop &shop);
    void rename(qint64 id);
    void chooseZone(qint64 id);
    void setZone(qint64 id, const QString &zone);
    void settle(const Result<> &done, std::function<QString()> said = {});

    Services &m_services;
    CommitWatch *m_watch;
    kit::Label *m_title, *m_nameHead, *m_zoneHead, *m_hint;
    QGridLayout *m_grid;
    QHash<qint64, Row> m_rows;
    QHash<qint64, shops::Shop> m_shops;
    kit::Notice *m_said;
    kit::Spoken *m_spoken; ///< what it says
};

} // namespace selaras::ui
