#pragma once

#include "services.h"
#include "settings/settings_card.h"
#include "shops/shop.h"

#include <QHash>
#include <functional>

class QGridLayout;
class QLineEdit;

namespace selaras::kit {
class Tile;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class ZoneChoice;

/// What the shops are called and in which time zone their daily limits begin; those who manage channels change it here.
/// A name is saved with Enter or on leaving its field, a zone when it is chosen.
class ShopsCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it. It looks again while `page` is seen, also when it hides itself for want of anything to
    /// show; null: while it is seen itself.
    explicit ShopsCard(Services &services, QWidget *page = nullptr, QWidget *parent = nullptr);
    ~ShopsCard() override;
    void retranslate() override;

private:
    struct Row {
        kit::Tile *tile = nullptr; ///< its number comes when the channel has a second shop
        QLineEdit *name = nullptr;
        ZoneChoice *zone = nullptr;
    };
    void refresh();
    void showShops(const std::vector<shops::Shop> &shops);
    void addRow(const shops::Shop &shop);
    void fillRow(const Row &row, const shops::Shop &shop, const QString &tile);
    void rename(qint64 id);
    void setZone(qint64 id, const QString &zone);
    void settle(const Result<> &done, std::function<QString()> said = {});

    Services &m_services;
    CommitWatch *m_watch;
    kit::Label *m_nameHead, *m_zoneHead, *m_hint;
    QGridLayout *m_grid;
    QHash<qint64, Row> m_rows;
    QHash<qint64, shops::Shop> m_shops;
};

} // namespace selaras::ui
