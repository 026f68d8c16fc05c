#pragma once

#include "lines/scan_page.h"
#include "stockroom/count.h"

#include <QHash>

namespace selaras::kit {
class BadgeLabel;
} // namespace selaras::kit

namespace selaras::ui {

/// A count under way: every scan counts one piece and is saved at once, so that nothing is lost and several people can
/// count. A blind one does not say what the books expect.
class CountPage : public ScanPage {
    Q_OBJECT
public:
    CountPage(Services &services, qint64 countId, QWidget *parent = nullptr);

    qint64 id() const { return m_id; }
    QList<QPair<QString, QString>> keys() const;
    qint64 notCounted() const; ///< pieces that were scanned and are in no line

Q_SIGNALS:
    void reviewWanted();

protected:
    void act() override { Q_EMIT reviewWanted(); }
    void removeLine() override;
    void showTotals() override;
    void sayTrouble(const Error &error) override;

private:
    void build();
    void read();
    void enter(const catalog::Sku &sku, const Quantity &quantity, bool scanned);
    void counted(
        const catalog::Sku &sku, const Result<stockroom::CountLine> &line, const Quantity &quantity, bool scanned);
    void showHead();
    PageRow rowOf(const stockroom::CountLine &line) const;

    const qint64 m_id;
    std::optional<stockroom::Count> m_count;
    QString m_place;
    QHash<qint64, stockroom::CountLine> m_lines; ///< by SKU
    qint64 m_pieces = 0; ///< of all lines
    kit::BadgeLabel *m_blind;
    int m_writing = 0; ///< scans on their way to the disk
};

} // namespace selaras::ui
