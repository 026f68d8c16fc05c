#include "access/user_list.h"

#include "kit/format.h"
#include "kit/number.h"
#include "kit/theme.h"
#include "kit/tile.h"
#include "pages/when.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace selaras::ui {

using kit::Theme;
using kit::Type;

namespace {

enum Data { IdData = Qt::UserRole + 1, SecondData, WhenData };
constexpr int kShown = 6; // more scroll

class UserDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Theme::current().height(Theme::rowTwoLines) + Theme::space4};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen) {
            painter->fillRect(option.rect, theme.select);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), Theme::accentBar, option.rect.height()), theme.accent);
        }
        QRectF rect = QRectF(option.rect).adjusted(Theme::space12, 0, -Theme::space12, 0);
        const int side = theme.scaled(Theme::field);
        kit::drawAvatar(painter, QRectF(rect.left(), rect.center().y() - side / 2.0, side, side),
            kit::format::initials(index.data().toString()), chosen ? theme.surface : QColor());
        const QString when = index.data(WhenData).toString();
        painter->setPen(theme.text2);
        kit::drawNumber(painter, rect, when, theme.font(Type::Small), Qt::AlignRight | Qt::AlignVCenter);
        rect.setLeft(rect.left() + side + Theme::space12);
        rect.setRight(rect.right() - kit::numberWidth(when, theme.font(Type::Small)) - Theme::space12);
        const QString second = index.data(SecondData).toString();
        const int first = theme.lineHeight(Type::Body), below = second.isEmpty() ? 0 : theme.lineHeight(Type::Small);
        QRectF line(rect.left(), rect.center().y() - (first + below) / 2.0, rect.width(), first);
        painter->setPen(theme.text);
        painter->setFont(theme.font(chosen ? Type::Strong : Type::Label));
        painter->drawText(line, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(line.width())));
        painter->setPen(theme.text2);
        painter->setFont(theme.font(Type::Small));
        painter->drawText(line.translated(0, first), Qt::AlignTop, second);
        painter->restore();
    }
};

QString lastSeen(const std::optional<qint64> &at, qint64 now)
{
    if (!at)
        return {};
    const QDateTime when = when::local(*at), today = when::local(now);
    const QString clock = kit::format::clock(when.time());
    const qint64 days = when.date().daysTo(today.date());
    if (days == 0)
        return UserList::tr("today %1").arg(clock);
    if (days == 1)
        return UserList::tr("yesterday %1").arg(clock);
    return kit::format::moment(when, today);
}

} // namespace

UserList::UserList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new UserDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void UserList::setUsers(const std::vector<Keyring::User> &users, qint64 now)
{
    const qint64 was = chosenId();
    clear();
    for (const auto &user : users) {
        auto *item = new QListWidgetItem(user.name, this);
        item->setData(IdData, user.id);
        item->setData(SecondData, user.owner ? tr("Owner") : QString());
        item->setData(WhenData, lastSeen(user.lastLoginAt, now));
    }
    if (count() > 0)
        setCurrentRow(0);
    choose(was);
    updateGeometry();
}

qint64 UserList::chosenId() const { return currentItem() ? currentItem()->data(IdData).toLongLong() : 0; }

QString UserList::chosenName() const { return currentItem() ? currentItem()->text() : QString(); }

void UserList::choose(qint64 id)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(IdData).toLongLong() == id)
            setCurrentRow(row);
}

void UserList::step(int rows) { setCurrentRow(qBound(0, currentRow() + rows, count() - 1)); }

QSize UserList::sizeHint() const
{
    return {Theme::current().scaled(Theme::searchWidth - Theme::space32),
        qBound(1, count(), kShown) * (Theme::current().height(Theme::rowTwoLines) + Theme::space4)};
}

QSize UserList::minimumSizeHint() const { return {Theme::pane, sizeHint().height()}; }

} // namespace selaras::ui
