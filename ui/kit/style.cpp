#include "kit/style.h"

#include "kit/style_parts.h"
#include "kit/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace selaras::kit {

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
    style_parts::followFocus(this);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractSpinBox")) {
        // QStyleSheetStyle does not ask sizeFromContents() for spin boxes.
        const bool dense = widget->property("dense").toBool();
        widget->setMinimumHeight(Theme::current().height(dense ? Theme::fieldDense : Theme::field));
    }
    if (widget->inherits(
            "QTipLabel")) // names of shops, buyers and goods stand in tooltips: what looks like HTML is none
        static_cast<QLabel *>(widget)->setTextFormat(Qt::PlainText);
    if (widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *list = qobject_cast<QComboBox *>(widget)) {
        if (list->focusPolicy() == Qt::WheelFocus)
            list->setFocusPolicy(Qt::StrongFocus);
        list->installEventFilter(this);
    }
}

/// The wheel over a closed list scrolls the page: what lies under the pointer by chance must not change, nor be saved.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !qobject_cast<QComboBox *>(watched))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: style_parts::drawField(option, painter, widget); return;
    case PE_FrameLineEdit: return;
    case PE_PanelButtonCommand: drawButtonPanel(option, painter, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: style_parts::drawCheck(option, painter); return;
    case PE_IndicatorRadioButton: style_parts::drawRadio(option, painter); return;
    case PE_FrameFocusRect: return; // the ring stands outside the control, see style_parts::followFocus
    case PE_FrameDefaultButton: return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), Theme::border),
            Theme::current().borderLine);
        return;
    case PE_Frame:
        if (widget && widget->property("field").toBool()) // an editor of several lines looks like one of one
            style_parts::drawField(option, painter, widget);
        else
            style_parts::drawFrame(option, painter);
        return;
    case PE_PanelItemViewRow: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    style_parts::drawButton(option, painter, kind);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: drawButtonPanel(option, painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const Theme &theme = Theme::current();
            QStyleOptionButton own(*button);
            const QString kind = widget ? widget->property("kind").toString() : QString();
            QColor words = theme.text;
            if (!(own.state & State_Enabled))
                words = theme.text3;
            else if (kind == QLatin1String("primary"))
                words = theme.onInk;
            else if (kind == QLatin1String("danger"))
                words = theme.role(Role::Red).text;
            own.palette.setColor(QPalette::ButtonText, words);
            painter->setFont(theme.font(Type::Label));
            QProxyStyle::drawControl(element, &own, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents: style_parts::drawProgress(option, painter); return;
    case CE_TabBarTabShape: drawTab(option, painter, false); return;
    case CE_TabBarTabLabel: drawTab(option, painter, true); return;
    case CE_FocusFrame: style_parts::drawFocusRing(option, painter); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const Theme &theme = Theme::current();
        painter->fillRect(option->rect, theme.headerFill);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), Theme::border), theme.borderLine);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawTab(const QStyleOption *option, QPainter *painter, bool words) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const Theme &theme = Theme::current();
    const bool current = tab->state & State_Selected;
    if (!words) {
        if (current)
            painter->fillRect(QRect(tab->rect.left() + Theme::space10, tab->rect.bottom() + 1 - Theme::tabFoot,
                                  tab->rect.width() - 2 * Theme::space10, Theme::tabFoot),
                theme.accent);
        return;
    }
    painter->setFont(theme.font(current ? Type::Strong : Type::Body));
    painter->setPen(!(tab->state & State_Enabled) ? theme.text3 : current ? theme.text : theme.text2);
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: style_parts::drawScrollBar(option, painter); return;
    case CC_ComboBox: style_parts::drawCombo(option, painter, widget); return;
    case CC_SpinBox:
        style_parts::drawSpin(option, painter, widget, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return style_parts::scrollBarPart(option, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(Theme::fieldPadding, 0, -(Theme::fieldPadding + Theme::icon), 0);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const QWidget *holder = widget ? widget->parentWidget() : nullptr;
    const bool inside = holder && (holder->inherits("QAbstractSpinBox") || holder->inherits("QComboBox"));
    if (element != SE_LineEditContents || inside)
        return rect;
    return rect.adjusted(Theme::space8, 0, -Theme::space8, 0);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool dense = widget && widget->property("dense").toBool();
    const int field = theme.height(dense ? Theme::fieldDense : Theme::field);
    switch (type) {
    case CT_LineEdit:
        // Line edits inside combo and spin boxes are placed by those.
        if (!widget || !widget->parentWidget() || !widget->parentWidget()->inherits("QAbstractSpinBox"))
            result.setHeight(field);
        return result;
    case CT_ComboBox: return {size.width() + 2 * Theme::fieldPadding + Theme::icon + Theme::space8, field};
    case CT_SpinBox: return {result.width(), field};
    case CT_PushButton: {
        const int words = size.width() + 2 * Theme::space12;
        return {words, theme.height(Theme::button)};
    }
    case CT_TabBarTab: return {result.width() + Theme::space8, Theme::tabs};
    case CT_ProgressBar: return {result.width(), Theme::progress};
    case CT_MenuItem: return result;
    default: return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return Theme::scrollExtent;
    case PM_ScrollBarSliderMin: return Theme::scrollMin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return Theme::current().scaled(Theme::check);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Theme::current().scaled(Theme::radio);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Theme::space8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return Theme::icon;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return Theme::focusGap + Theme::focusRing;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollView_ScrollBarOverlap: return Theme::scrollExtent; // the bar lies in the edge of what it scrolls
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QComboBox *>(widget))
            return Theme::border;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth: return Theme::border;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_Mask: return style_parts::focusRingMask(option, data);
    case SH_FocusFrame_AboveWidget: return true;
    case SH_DialogButtonBox_ButtonsHaveIcons: return false;
    case SH_ItemView_ActivateItemOnSingleClick: return false;
    case SH_ItemView_ShowDecorationSelected: return true;
    case SH_ComboBox_Popup: return false;
    case SH_ComboBox_AllowWheelScrolling: return false; // see eventFilter
    case SH_ComboBox_ListMouseTracking: return true;
    case SH_EtchDisabledText: return false;
    case SH_ScrollView_FrameOnlyAroundContents: return false;
    case SH_ScrollBar_Transient: return false;
    case SH_Widget_Animation_Duration: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace selaras::kit
