#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/icons.h"
#include "ui/common/stylepaint.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace untie::stylepaint {

void frame(QPainter &painter, const QRectF &rect, qreal radius, QColor border, QColor fill, qreal line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, line) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = border.isValid() ? line / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void chevron(QPainter &painter, const QRect &rect, bool up, QColor colour)
{
    const QPointF centre = QRectF(rect).center();
    const qreal down = up ? -1 : 1;
    QPainterPath path(centre + QPointF(-3.5, -1.75 * down));
    path.lineTo(centre + QPointF(0, 1.75 * down));
    path.lineTo(centre + QPointF(3.5, -1.75 * down));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void focusFrame(QPainter &painter, const QWidget *widget, const QRectF &rect, qreal radius)
{
    QStyleOption option;
    option.initFrom(widget);
    if (showsFocus(option))
        frame(painter, rect, radius, token(Token::Focus, widget), {}, focusRing);
}

void field(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget)
{
    const Theme theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool fixed = option.state & QStyle::State_ReadOnly;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    QColor border = token(enabled && !fixed ? Token::Edge : Token::Line, theme);
    if (isProblemShown(widget))
        border = token(Token::Danger, theme);
    else if (focused)
        border = token(Token::Focus, theme);
    frame(painter, rect, radius::control, border, token(enabled && !fixed ? Token::Surface : Token::Window, theme),
          focused ? focusRing : 1);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const QRect &arrow)
{
    const Theme theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool open = option.state & QStyle::State_On;
    if (roleOf(widget) == ButtonRole::Quiet) {
        if (enabled && (open || (option.state & QStyle::State_MouseOver)))
            frame(painter, option.rect, radius::control, {}, token(Token::Hover, theme));
        if (showsFocus(option))
            frame(painter, option.rect, radius::control, token(Token::Focus, theme), {}, focusRing);
    } else {
        const bool focused =
            enabled && (option.state & QStyle::State_HasFocus) && (option.editable || showsFocus(option));
        const QColor border = token(isProblemShown(widget) ? Token::Danger
                                        : focused          ? Token::Focus
                                        : enabled          ? Token::Edge
                                                           : Token::Line,
                                    theme);
        const bool lively = enabled && !option.editable && (open || (option.state & QStyle::State_MouseOver));
        frame(painter, option.rect, radius::control, border,
              token(!enabled     ? Token::Window
                        : lively ? Token::Hover
                                 : Token::Surface,
                    theme),
              focused ? focusRing : 1);
    }
    chevron(painter, arrow, false, token(enabled ? Token::Text2 : Token::Disabled, theme));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QRect &up,
             const QRect &down)
{
    const Theme theme = themeOf(option.palette);
    if (option.frame)
        field(painter, option.rect, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](const QRect &rect, QStyle::SubControl which, QAbstractSpinBox::StepEnabledFlag flag,
                          bool upwards) {
        const bool usable = (option.state & QStyle::State_Enabled) && (option.stepEnabled & flag);
        if (usable && (option.activeSubControls & which))
            frame(painter, QRectF(rect).adjusted(1, 1, -1, -1), 3, {}, token(Token::Hover, theme));
        chevron(painter, rect, upwards, token(usable ? Token::Text2 : Token::Disabled, theme));
    };
    step(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
    step(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
}

} // namespace untie::stylepaint
