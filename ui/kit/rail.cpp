#include "kit/rail.h"

#include "kit/button.h"
#include "kit/format.h"
#include "kit/icons.h"
#include "kit/rail_delegate.h"
#include "kit/tile.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace selaras::kit {
namespace {

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView(this))
    , m_fold(iconButton(QStringLiteral("menu"), tr("Fold the rail (Ctrl+B)"), this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RailDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Workspaces"));
    m_fold->setFocusPolicy(Qt::NoFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::railHead, 0, Theme::topBar + Theme::space16);
    column->setSpacing(0);
    column->addWidget(m_view);

    const auto choose = [this](const QModelIndex &index) {
        const QString id = index.data(RailDelegate::Id).toString();
        if (!id.isEmpty() && (index.flags() & Qt::ItemIsEnabled))
            Q_EMIT activated(id);
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { fold(m_folded); });
    qApp->installEventFilter(this);
    setFolded(false);
}

void Rail::addRule()
{
    auto *item = new QStandardItem;
    item->setData(true, RailDelegate::IsRule);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void Rail::addItem(const QString &id, const QString &icon, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(id, RailDelegate::Id);
    item->setData(icon, RailDelegate::Icon);
    m_model->appendRow(item);
    setText(id, text);
}

void Rail::setText(const QString &id, const QString &text)
{
    QStandardItem *item = find(id);
    if (!item)
        return;
    item->setText(text);
    item->setData(withoutMnemonic(text), Qt::AccessibleTextRole);
    const QString name = QStringLiteral("alt-") + id;
    delete findChild<QShortcut *>(name, Qt::FindDirectChildrenOnly);
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (keys.isEmpty())
        return;
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setObjectName(name);
    connect(shortcut, &QShortcut::activated, this, [this, id] {
        const QStandardItem *chosen = find(id);
        if (chosen && chosen->isEnabled())
            Q_EMIT activated(id);
    });
}

void Rail::setCount(const QString &id, std::optional<int> count, Role role)
{
    if (QStandardItem *item = find(id)) {
        item->setData(count ? QVariant(*count) : QVariant(), RailDelegate::Count);
        item->setData(int(role), RailDelegate::CountRole);
    }
}

void Rail::setForbidden(const QString &id, const QString &whoMay)
{
    if (QStandardItem *item = find(id)) {
        item->setEnabled(whoMay.isEmpty());
        item->setToolTip(whoMay);
    }
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setData(item->data(RailDelegate::Id).toString() == id, RailDelegate::IsCurrent);
        if (item->data(RailDelegate::IsCurrent).toBool() && !id.isEmpty())
            m_view->setCurrentIndex(item->index());
    }
}

void Rail::setUser(const QString &name, const QString &role)
{
    m_userName = name;
    m_userRole = role;
    update();
}

void Rail::setFolded(bool folded)
{
    fold(folded);
    if (m_cramped || m_wanted == folded) // what the window's size asks for is nobody's wish
        return;
    m_wanted = folded;
    Q_EMIT foldChanged(folded);
}

void Rail::setCramped(bool cramped)
{
    if (m_cramped == cramped)
        return;
    m_cramped = cramped;
    fold(cramped || m_wanted);
}

void Rail::fold(bool folded)
{
    m_folded = folded;
    static_cast<RailDelegate *>(m_view->itemDelegate())->folded = folded;
    setFixedWidth(folded ? Theme::railFolded : Theme::current().widened(Theme::rail));
    const int side = Theme::button;
    m_fold->setGeometry(width() - side - (folded ? (Theme::railFolded - side) / 2 : Theme::space10),
        (Theme::railHead - side) / 2, side, side);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (item->isEnabled())
            item->setToolTip(folded ? withoutMnemonic(item->text()) : QString());
    }
    m_view->doItemsLayout();
    update();
}

QSize Rail::sizeHint() const { return {m_folded ? Theme::railFolded : Theme::rail, Theme::searchWidth}; }

QRect Rail::footRect() const { return {0, height() - Theme::topBar - Theme::space4, width(), Theme::topBar}; }

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.railFill);
    painter.fillRect(QRect(width() - Theme::border, 0, Theme::border, height()), theme.borderLine);
    if (!m_folded) {
        const int logo = theme.scaled(Theme::icon) + Theme::space2;
        drawIcon(&painter, QRectF(Theme::edge, (Theme::railHead - logo) / 2.0, logo, logo), QStringLiteral("logo"),
            theme.accent);
        painter.setFont(theme.font(Type::Section));
        painter.setPen(theme.text);
        painter.drawText(QRectF(Theme::edge + logo + Theme::space8, 0, width(), Theme::railHead), Qt::AlignVCenter,
            QStringLiteral("Selaras"));
    }
    if (m_userName.isEmpty())
        return;
    const QRect foot = footRect();
    const int side = theme.scaled(Theme::avatar);
    const int left = m_folded ? (width() - side) / 2 : Theme::edge;
    drawAvatar(&painter, QRectF(left, foot.center().y() - side / 2.0, side, side), format::initials(m_userName));
    if (m_folded)
        return;
    const int line = theme.lineHeight(Type::Small);
    const QRectF name(left + side + Theme::space10, foot.center().y() - line + Theme::border,
        width() - left - side - Theme::space16, line);
    painter.setFont(theme.font(Type::SmallLabel));
    painter.setPen(theme.text);
    painter.drawText(
        name, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_userName, Qt::ElideRight, int(name.width())));
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme.text2);
    painter.drawText(name.translated(0, line), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_userRole, Qt::ElideRight, int(name.width())));
}

void Rail::mousePressEvent(QMouseEvent *event)
{
    if (!m_userName.isEmpty() && footRect().contains(event->position().toPoint()))
        Q_EMIT userPressed();
    else
        QWidget::mousePressEvent(event);
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showLetters(event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::ApplicationDeactivate || event->type() == QEvent::WindowDeactivate) {
        showLetters(false);
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::showLetters(bool on)
{
    auto *delegate = static_cast<RailDelegate *>(m_view->itemDelegate());
    if (delegate->letters == on)
        return;
    delegate->letters = on;
    m_view->viewport()->update();
}

QStandardItem *Rail::find(const QString &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(RailDelegate::Id).toString() == id)
            return m_model->item(row);
    return nullptr;
}

} // namespace selaras::kit
