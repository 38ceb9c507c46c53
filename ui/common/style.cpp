#include "ui/common/style.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/stylepaint.h"
#include "ui/common/text.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget);
}

bool isPopupFrame(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

/// Where the arrow of a combo box stands: at its trailing end.
constexpr int arrowWidth = 28;
constexpr int stepWidth = 22;
constexpr int choiceIcon = 24; ///< with the gap behind it

/// What the choices of a combo box take beyond what the widget measures: in its own font, in whole dots, with a smaller gap.
int unmeasured(const QWidget *widget, TextRole painted)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (!box)
        return 0;
    const QFontMetricsF metrics(textFont(painted));
    const QFontMetrics measured = box->fontMetrics();
    qreal more = 0;
    for (int i = 0; i < box->count(); ++i) {
        const QString text = box->itemText(i);
        const int icon = box->itemIcon(i).isNull() ? 0 : choiceIcon - box->iconSize().width() - 4;
        more = std::max(more, icon + metrics.horizontalAdvance(text) - measured.horizontalAdvance(text));
    }
    return static_cast<int>(std::ceil(more)) + 1;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Data is never markup: this holds for labels of Qt's own too, those in message boxes and the one that is a tool tip.
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setTextFormat(Qt::PlainText);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && !isTextEdit(area) && !isPopupFrame(area))
        area->setFrameShape(QFrame::NoFrame);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setShowGrid(false);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setHighlightSections(false);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

QPalette Style::standardPalette() const
{
    return themePalette(Theme::Light);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? 3 : isPopupFrame(widget) ? 5 : 1; // a square page fits into the round frame
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: return 16;
    case PM_ToolBarIconSize: return 18;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::near;
    case PM_ScrollBarExtent: return 8;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 18;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap: return 0;
    case PM_TabBarBaseHeight: return 1;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness: return 22;
    case PM_FocusFrameHMargin: return qobject_cast<const QAbstractItemView *>(widget) ? 9 : 2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space::pane;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::normal;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_FormLayoutFormAlignment: return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    case SH_TabBar_Alignment: return int(Qt::AlignLeft);
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (auto *button = as<QStyleOptionButton>(option))
            return stylepaint::buttonSize(*button, widget, formOf(widget));
        break;
    case CT_ToolButton: {
        const bool plain = !as<QStyleOptionToolButton>(option)
            || as<QStyleOptionToolButton>(option)->toolButtonStyle == Qt::ToolButtonIconOnly;
        return plain ? QSize(height::button, height::button) : QSize(size.width() + 2 * space::near, height::button);
    }
    case CT_LineEdit: return {base.width() + 16, std::max(height::field, option->fontMetrics.height() + 14)};
    case CT_ComboBox: {
        const bool quiet = roleOf(widget) == ButtonRole::Quiet;
        return {size.width() + unmeasured(widget, quiet ? TextRole::Name : TextRole::Body) + (quiet ? space::near : space::normal) + arrowWidth,
                std::max(quiet ? height::button : height::field, option->fontMetrics.height() + 12 + (quiet ? 0 : 2))};
    }
    case CT_SpinBox: return {size.width() + stepWidth + 12, std::max(height::field, option->fontMetrics.height() + 14)};
    case CT_CheckBox:
    case CT_RadioButton: return {base.width() + 6, std::max(base.height(), 24)};
    case CT_ItemViewItem:
        return {
            base.width(),
            std::max(base.height(), isPopupFrame(widget ? widget->parentWidget() : nullptr) ? 30 : height::tableRow)};
    case CT_HeaderSection: return {base.width(), std::max(base.height(), 36)};
    case CT_MenuItem:
        if (auto *item = as<QStyleOptionMenuItem>(option))
            return stylepaint::menuItemSize(*item);
        break;
    default: break;
    }
    return base;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        // Inside a combo or spin box the line has no frame of its own.
        auto *line = as<QStyleOptionFrame>(option);
        return line && line->lineWidth > 0 ? option->rect.adjusted(7, 1, -7, -1) : option->rect;
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const bool radio = element == SE_RadioButtonFocusRect;
        auto *button = as<QStyleOptionButton>(option);
        if (!button || button->text.isEmpty())
            return subElementRect(radio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, option, widget)
                .adjusted(-2, -2, 2, 2);
        const QRect label = subElementRect(radio ? SE_RadioButtonContents : SE_CheckBoxContents, option, widget);
        const int width = int(QFontMetricsF(option->fontMetrics).size(Qt::TextShowMnemonic, button->text).width());
        const QRect words(option->direction == Qt::RightToLeft ? label.right() - width : label.left(), label.top(),
                          width, label.height());
        return words.adjusted(-5, 1, 6, -1);
    }
    case SE_PushButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto mirrored = [&](const QRect &piece) { return visualRect(option->direction, rect, piece); };
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (auto *bar = as<QStyleOptionSlider>(option)) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int length = across ? rect.width() : rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int held = length;
            if (range > 0)
                held = std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                  std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - held,
                                                      bar->upsideDown);
            const auto piece = [&](int from, int size) {
                return across ? mirrored(QRect(rect.left() + from, rect.top(), size, rect.height()))
                              : QRect(rect.left(), rect.top() + from, rect.width(), size);
            };
            switch (part) {
            case SC_ScrollBarGroove: return rect;
            case SC_ScrollBarSlider: return piece(start, held);
            case SC_ScrollBarSubPage: return piece(0, start);
            case SC_ScrollBarAddPage: return piece(start + held, length - start - held);
            default: break;
            }
        }
    }
    if (control == CC_ComboBox) {
        const QRect arrow(rect.right() + 1 - arrowWidth, rect.top(), arrowWidth, rect.height());
        if (part == SC_ComboBoxArrow)
            return mirrored(arrow);
        if (part == SC_ComboBoxEditField)
            return mirrored(
                rect.adjusted(roleOf(widget) == ButtonRole::Quiet ? space::near : space::normal, 2, -arrowWidth, -2));
        if (part == SC_ComboBoxListBoxPopup)
            return rect;
    }
    if (control == CC_SpinBox) {
        auto *box = as<QStyleOptionSpinBox>(option);
        const int steps = box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepWidth;
        const QRect side(rect.right() - steps - 1, rect.top() + 2, steps, rect.height() - 4);
        switch (part) {
        case SC_SpinBoxUp: return mirrored(QRect(side.left(), side.top(), side.width(), side.height() / 2));
        case SC_SpinBoxDown:
            return mirrored(
                QRect(side.left(), side.top() + side.height() / 2, side.width(), side.height() - side.height() / 2));
        case SC_SpinBoxEditField: return mirrored(rect.adjusted(space::near, 2, -steps - 4, -2));
        case SC_SpinBoxFrame: return rect;
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (auto *line = as<QStyleOptionFrame>(option); line && line->lineWidth > 0)
            stylepaint::field(*painter, option->rect, *option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isTextEdit(widget))
            stylepaint::field(*painter, option->rect, *option, widget);
        else if (isPopupFrame(widget))
            stylepaint::frame(*painter, option->rect, 0, token(Token::Edge, theme), token(Token::Surface, theme));
        else
            stylepaint::frame(*painter, option->rect, radius::control, token(Token::Line, theme), {});
        return;
    case PE_FrameFocusRect:
        if (stylepaint::showsFocus(*option) || (option->state & State_KeyboardFocusChange)) {
            if (!qobject_cast<const QAbstractItemView *>(widget))
                stylepaint::frame(*painter, option->rect, radius::key, token(Token::Focus, theme), {}, focusRing);
        }
        return;
    case PE_PanelButtonCommand:
        if (auto *button = as<QStyleOptionButton>(option)) {
            stylepaint::button(*painter, *button, widget);
            return;
        }
        break;
    case PE_FrameDefaultButton: return;
    case PE_IndicatorCheckBox: stylepaint::checkBox(*painter, option->rect, option->state, theme); return;
    case PE_IndicatorItemViewItemCheck: stylepaint::checkBox(*painter, option->rect, option->state, theme); return;
    case PE_IndicatorRadioButton: stylepaint::radioButton(*painter, option->rect, option->state, theme); return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (auto *item = as<QStyleOptionViewItem>(option)) {
            stylepaint::row(*painter, *item, widget);
            return;
        }
        break;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintIcon(*painter, QRectF(option->rect),
                      option->state & State_Open                 ? u"chevron-down"_s
                          : option->direction == Qt::RightToLeft ? u"chevron-left"_s
                                                                 : u"chevron-right"_s,
                      token(Token::Text2, theme));
        return;
    case PE_PanelMenu: painter->fillRect(option->rect, token(Token::Surface, theme)); return;
    case PE_FrameMenu: stylepaint::frame(*painter, option->rect, 0, token(Token::Edge, theme), {}); return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, token(Token::Toast, theme)); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          token(Token::Line, theme));
        return;
    case PE_FrameTabWidget: return;
    case PE_PanelScrollAreaCorner: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme theme = themeOf(option->palette);
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (auto *button = as<QStyleOptionButton>(option)) {
            if (element != CE_PushButtonLabel)
                stylepaint::button(*painter, *button, widget);
            if (element != CE_PushButtonBevel)
                stylepaint::buttonLabel(*painter, *button, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (auto *box = as<QStyleOptionComboBox>(option)) {
            if (box->editable)
                return;
            const bool quiet = roleOf(widget) == ButtonRole::Quiet;
            QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const QColor ink = token(!(option->state & State_Enabled) ? Token::Disabled
                                         : quiet                      ? Token::Text2
                                                                      : Token::Text,
                                     theme);
            if (!box->currentIcon.isNull()) {
                const QRect at(room.left(), room.center().y() - 7, 16, 16);
                paintIcon(*painter, visualRect(option->direction, room, at), box->currentIcon, ink);
                option->direction == Qt::RightToLeft ? room.setRight(room.right() - choiceIcon)
                                                     : room.setLeft(room.left() + choiceIcon);
            }
            painter->setLayoutDirection(option->direction);
            paintText(*painter, room, box->currentText, quiet ? TextRole::Name : TextRole::Body, ink);
            return;
        }
        break;
    case CE_TabBarTabShape: return;
    case CE_TabBarTabLabel:
        if (auto *tab = as<QStyleOptionTab>(option)) {
            stylepaint::tab(*painter, *tab, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, token(Token::Window, theme));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          token(Token::Line, theme));
        return;
    case CE_Header:
        if (auto *header = as<QStyleOptionHeader>(option)) {
            stylepaint::headerSection(*painter, *header);
            painter->setLayoutDirection(option->direction);
            stylepaint::headerLabel(*painter, *header, *this);
            return;
        }
        break;
    case CE_MenuItem:
        if (auto *item = as<QStyleOptionMenuItem>(option)) {
            stylepaint::menuItem(*painter, *item);
            return;
        }
        break;
    case CE_MenuEmptyArea: return;
    case CE_ProgressBar:
        if (auto *bar = as<QStyleOptionProgressBar>(option)) {
            stylepaint::progressBar(*painter, *bar);
            return;
        }
        break;
    case CE_Splitter: {
        // 1 px, or as wide as somebody asked for with a line in its middle.
        const QRect rect = option->rect;
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(rect.left() + rect.width() / 2, rect.top(), 1, rect.height()),
                              token(Token::Line, theme));
        else
            painter->fillRect(QRect(rect.left(), rect.top() + rect.height() / 2, rect.width(), 1),
                              token(Token::Line, theme));
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (auto *bar = as<QStyleOptionSlider>(option)) {
            stylepaint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ComboBox:
        if (auto *box = as<QStyleOptionComboBox>(option)) {
            stylepaint::comboBox(*painter, *box, widget, subControlRect(control, option, SC_ComboBoxArrow, widget));
            return;
        }
        break;
    case CC_SpinBox:
        if (auto *box = as<QStyleOptionSpinBox>(option)) {
            stylepaint::spinBox(*painter, *box, widget, subControlRect(control, option, SC_SpinBoxUp, widget),
                                subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    case CC_ToolButton:
        if (auto *button = as<QStyleOptionToolButton>(option)) {
            painter->setLayoutDirection(option->direction);
            stylepaint::toolButton(*painter, *button, widget);
            return;
        }
        break;
    case CC_Slider:
        if (auto *slider = as<QStyleOptionSlider>(option)) {
            stylepaint::slider(*painter, *slider, subControlRect(control, option, SC_SliderGroove, widget),
                               subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton: return icon(u"x"_s);
    case SP_MessageBoxWarning: return icon(u"triangle-alert"_s, Token::Warn);
    case SP_MessageBoxCritical: return icon(u"circle-alert"_s, Token::Danger);
    case SP_MessageBoxInformation: return icon(u"info"_s, Token::Info);
    case SP_MessageBoxQuestion: return icon(u"circle-help"_s, Token::Accent);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace untie
