#include "shell/search_popup.h"

#include "kit/keycap.h"
#include "kit/number.h"
#include "kit/shape.h"
#include "kit/theme.h"
#include "kit/tile.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

using kit::Theme;
using kit::Type;

enum Role { HitRole = Qt::UserRole + 1 }; // the hit's place in the list, or -1: a title or a line

/// Draws titles of groups in caption type and hits as tile, title, detail, figure.
class HitDelegate final : public QStyledItemDelegate {
public:
    HitDelegate(const std::vector<Hit> &hits, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_hits(hits)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool hit = index.data(HitRole).toInt() >= 0;
        return {0, Theme::current().height(hit ? Theme::railItem : Theme::rowCompact)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        const int at = index.data(HitRole).toInt();
        QRectF rect = QRectF(option.rect).adjusted(Theme::space12, 0, -Theme::space12, 0);
        if (at < 0) {
            painter->setPen(theme.text2);
            painter->setFont(theme.font(Type::Caption));
            painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        } else {
            paintHit(painter, option, rect, m_hits[std::size_t(at)]);
        }
        painter->restore();
    }

private:
    void paintHit(QPainter *painter, const QStyleOptionViewItem &option, QRectF rect, const Hit &hit) const
    {
        const Theme &theme = Theme::current();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.select);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), Theme::accentBar, option.rect.height()), theme.accent);
        }
        if (!hit.tile.isEmpty()) {
            const int side = theme.scaled(Theme::tile);
            kit::drawTile(painter, QRectF(rect.left(), rect.center().y() - side / 2.0, side, side), hit.tile);
            rect.setLeft(rect.left() + side + Theme::space8);
        }
        if (hit.kind == Hit::Kind::Command && !hit.right.isEmpty()) {
            const qreal cap = kit::keyCapWidth(hit.right);
            kit::drawKeyCap(painter, QRectF(rect.right() - cap, rect.top(), cap, rect.height()), hit.right);
            rect.setRight(rect.right() - cap - Theme::space8);
        } else if (!hit.right.isEmpty()) {
            painter->setPen(theme.text);
            kit::drawNumber(painter, rect, hit.right, theme.font(Type::Body), Qt::AlignRight | Qt::AlignVCenter);
            rect.setRight(rect.right() - kit::numberWidth(hit.right, theme.font(Type::Body)) - Theme::space12);
        }
        painter->setPen(theme.text);
        const QFont title = theme.font(Type::Label);
        kit::drawNumber(painter, rect, hit.title, title, Qt::AlignLeft | Qt::AlignVCenter);
        rect.setLeft(rect.left() + kit::numberWidth(hit.title, title) + Theme::space10);
        painter->setPen(theme.text2);
        painter->setFont(theme.font(Type::Body));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(hit.detail, Qt::ElideRight, int(rect.width())));
    }

    const std::vector<Hit> &m_hits;
};

} // namespace

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::border, Theme::space6, Theme::border, Theme::space6);
    column->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new HitDelegate(m_hits, m_list));
    m_list->setAccessibleName(tr("Search results"));
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->data(HitRole).toInt() >= 0)
            Q_EMIT picked();
    });
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void SearchPopup::setHits(std::vector<Hit> hits)
{
    m_list->clear();
    m_hits = std::move(hits);
    const auto title = [](Hit::Kind kind) {
        return kind == Hit::Kind::Order   ? tr("Orders")
            : kind == Hit::Kind::Sku      ? tr("SKUs")
            : kind == Hit::Kind::Delivery ? tr("Deliveries")
                                          : tr("Commands");
    };
    std::optional<Hit::Kind> group;
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const Hit &hit = m_hits[i];
        if (group != hit.kind) {
            setLine(title(hit.kind));
            group = hit.kind;
        }
        auto *item = new QListWidgetItem(hit.title, m_list);
        item->setData(HitRole, int(i));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2 %3").arg(hit.title, hit.detail, hit.right));
    }
    if (!m_hits.empty())
        m_list->setCurrentRow(1);
}

void SearchPopup::setLine(const QString &line)
{
    auto *item = new QListWidgetItem(line, m_list);
    item->setData(HitRole, -1);
    item->setFlags(Qt::NoItemFlags);
}

const Hit *SearchPopup::chosen() const
{
    const auto *item = m_list->currentItem();
    const int at = item ? item->data(HitRole).toInt() : -1;
    return at >= 0 && at < int(m_hits.size()) ? &m_hits[std::size_t(at)] : nullptr;
}

void SearchPopup::move(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->data(HitRole).toInt() >= 0) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SearchPopup::place(const QPoint &corner, int width)
{
    int high = 2 * Theme::space6;
    for (int row = 0; row < m_list->count(); ++row)
        high += m_list->sizeHintForRow(row);
    const int room = parentWidget()->height() - corner.y() - Theme::space16;
    setGeometry(corner.x(), corner.y(), width, qMin(high, room));
    raise();
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    kit::drawPanel(&painter, rect(), Theme::radiusControl, theme.raised, theme.borderLine);
}

} // namespace selaras::ui
