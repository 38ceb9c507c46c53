#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/stylepaint.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace untie::stylepaint {

namespace {

constexpr int gap = space::near;

int padding(ButtonRole role)
{
    return role == ButtonRole::Quiet ? space::near : 12;
}

/// A button that was given a font of its own is larger, for a client who touches it.
QFont buttonFont(ButtonRole role, const QWidget *widget)
{
    QFont font = textFont(role == ButtonRole::Primary ? TextRole::Strong : TextRole::Name);
    if (widget && widget->testAttribute(Qt::WA_SetFont))
        font.setPointSizeF(widget->font().pointSizeF());
    return font;
}

QColor buttonInk(const QStyleOption &option, ButtonRole role)
{
    const Theme theme = themeOf(option.palette);
    if (!(option.state & QStyle::State_Enabled))
        return token(Token::Disabled, theme);
    if (role == ButtonRole::Primary)
        return token(Token::OnAccent, theme);
    const bool lively = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    return token(role == ButtonRole::Quiet && !lively ? Token::Text2 : Token::Text, theme);
}

QSize iconSize(const QStyleOptionButton &option)
{
    return option.icon.isNull() ? QSize() : QSize(16, 16);
}

void tick(QPainter &painter, const QRectF &box, QColor colour)
{
    QPainterPath path(box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.52));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.71));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.31));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace

void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = roleOf(widget);
    const Theme theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool checked = option.state & QStyle::State_On;
    const bool focused = showsFocus(option);
    const QRectF rect(option.rect);

    if (role == ButtonRole::Primary) {
        const QColor fill = token(!enabled                 ? Token::Sunken
                                      : pressed || hovered ? Token::AccentHover
                                                           : Token::Accent,
                                  theme);
        // The ring would vanish on the fill, so the fill steps back from it.
        frame(painter, focused ? rect.adjusted(3, 3, -3, -3) : rect, focused ? radius::control - 2 : radius::control,
              enabled ? QColor() : token(Token::Line, theme), fill);
    } else {
        QColor fill;
        if (checked)
            fill = token(Token::AccentSoft, theme);
        else if (pressed || hovered)
            fill = token(Token::Hover, theme);
        else if (role == ButtonRole::Normal)
            fill = token(Token::Surface, theme);
        QColor border;
        if (role == ButtonRole::Normal && !focused)
            border = token(!enabled ? Token::Line : pressed ? Token::Text2 : Token::Edge, theme);
        frame(painter, rect, radius::control, border, fill);
    }
    if (focused)
        frame(painter, rect, radius::control, token(Token::Focus, theme), {}, focusRing);
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = roleOf(widget);
    const Theme theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = buttonInk(option, role);
    const QFont font = buttonFont(role, widget);
    const QFontMetricsF metrics(font);
    const QRectF room = QRectF(option.rect).adjusted(padding(role), 0, -padding(role), 0);

    const ButtonForm form = formOf(widget);
    const bool isIcon = form == ButtonForm::IconAlone;
    const qreal iconWidth = option.icon.isNull() ? 0 : iconSize(option).width() + (option.text.isEmpty() || isIcon ? 0 : gap);
    const qreal words = isIcon ? 0 : std::ceil(metrics.size(Qt::TextShowMnemonic, option.text).width());
    QString cap = form == ButtonForm::Whole ? shownKey(widget) : QString();
    qreal capWidth = cap.isEmpty() ? 0 : gap + keyCapSize(cap).width();
    if (iconWidth + words + capWidth > room.width() + 0.5) { // the cap goes before the text does
        cap.clear();
        capWidth = 0;
    }
    const qreal shownWords = std::min(words, room.width() - iconWidth);
    const qreal wide = iconWidth + shownWords + capWidth;
    qreal x = room.left() + (room.width() - wide) / 2;
    const auto place = [&](qreal width, qreal height) {
        const QRectF at(x, option.rect.y() + (option.rect.height() - height) / 2.0, width, height);
        x += width + gap;
        return option.direction == Qt::LeftToRight
            ? at
            : QRectF(option.rect.left() + option.rect.right() + 1 - at.right(), at.y(), at.width(), at.height());
    };

    painter.save();
    if (!option.icon.isNull())
        paintIcon(painter, place(iconSize(option).width(), iconSize(option).height()).toRect(), option.icon, ink,
                  enabled);
    if (!option.text.isEmpty() && !isIcon) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place(shownWords, option.rect.height()),
                         Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                         metrics.elidedText(option.text, Qt::ElideRight, shownWords + 1, Qt::TextShowMnemonic));
    }
    if (!cap.isEmpty()) {
        const QSizeF size = keyCapSize(cap);
        QColor border = token(enabled ? Token::Line : Token::Disabled, theme);
        QColor capInk = enabled ? token(Token::Text2, theme) : ink;
        if (role == ButtonRole::Primary) {
            border = ink;
            border.setAlphaF(0.45F);
            capInk = ink;
        }
        paintKeyCap(painter, place(size.width(), size.height()), cap, capInk, border, Qt::transparent);
    }
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget, ButtonForm form)
{
    const ButtonRole role = roleOf(widget);
    const QFontMetricsF metrics(buttonFont(role, widget));
    const bool isIcon = form == ButtonForm::IconAlone;
    qreal width = isIcon ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += iconSize(option).width() + (option.text.isEmpty() || isIcon ? 0 : gap);
    if (const QString cap = shownKey(widget); !cap.isEmpty() && form == ButtonForm::Whole)
        width += gap + keyCapSize(cap).width();
    const int high = isMainAct(widget) ? height::mainButton : height::button;
    return {int(std::ceil(width)) + 2 * padding(role), std::max(high, qRound(metrics.height()) + 12)};
}

void checkBox(QPainter &painter, const QRect &rect, QStyle::State state, Theme theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box(rect);
    QColor fill = token(on ? Token::Accent : Token::Surface, theme);
    QColor border = token(on ? Token::Accent : Token::Edge, theme);
    if (!enabled) {
        fill = on ? token(Token::Disabled, theme) : QColor();
        border = token(Token::Disabled, theme);
    } else if (state & (QStyle::State_MouseOver | QStyle::State_Sunken)) {
        fill = token(on ? Token::AccentHover : Token::Hover, theme);
        border = on ? fill : border;
    }
    frame(painter, box, radius::key, border, fill);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = token(enabled ? Token::OnAccent : Token::Surface, theme);
    if (state & QStyle::State_NoChange) {
        painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    } else if (on) {
        tick(painter, box, ink);
    }
    painter.restore();
}

void radioButton(QPainter &painter, const QRect &rect, QStyle::State state, Theme theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const QRectF box(rect);
    const QColor colour = token(!enabled ? Token::Disabled : on ? Token::Accent : Token::Edge, theme);
    const bool lively = enabled && (state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    frame(painter, box, box.width() / 2, colour, token(lively ? Token::Hover : Token::Surface, theme), on ? 1.5 : 1);
    if (on)
        frame(painter, box.adjusted(4, 4, -4, -4), box.width() / 2 - 4, {}, colour);
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const ButtonRole role = ButtonRole::Quiet;
    const Theme theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool onField = widget && widget->parentWidget() && widget->parentWidget()->inherits("QLineEdit");
    const QRectF rect(option.rect);
    if (enabled && !onField) {
        if (option.state & QStyle::State_On)
            frame(painter, rect, radius::control, {}, token(Token::AccentSoft, theme));
        else if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))
            frame(painter, rect, radius::control, {}, token(Token::Hover, theme));
    }
    if (showsFocus(option))
        frame(painter, rect, radius::control, token(Token::Focus, theme), {}, focusRing);

    const QColor ink = buttonInk(option, role);
    QRectF room = rect;
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        const int side = onField ? 16 : std::min(18, option.iconSize.height());
        QRect at(0, 0, side, side);
        at.moveCenter(room.toRect().center());
        if (words)
            at.moveLeft(option.direction == Qt::RightToLeft ? int(room.right()) - space::near - side
                                                            : int(room.left()) + space::near);
        paintIcon(painter, at, option.icon, ink, enabled);
        if (words)
            option.direction == Qt::RightToLeft ? room.setRight(at.left() - gap + space::near)
                                                : room.setLeft(at.right() + 1 + gap - space::near);
    }
    if (words)
        paintText(painter, room.adjusted(space::near, 0, -space::near, 0), option.text, TextRole::Name, ink,
                  Qt::AlignCenter);
}

void tab(QPainter &painter, const QStyleOptionTab &option, const QWidget *)
{
    const Theme theme = themeOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF rect(option.rect);
    if (enabled && !chosen && (option.state & QStyle::State_MouseOver))
        frame(painter, rect.adjusted(2, 4, -2, -4), radius::control, {}, token(Token::Hover, theme));
    if (chosen)
        painter.fillRect(QRectF(rect.left() + 10, rect.bottom() - 2, rect.width() - 20, 2),
                         token(Token::Accent, theme));
    if (showsFocus(option))
        frame(painter, rect.adjusted(2, 4, -2, -4), radius::control, token(Token::Focus, theme), {}, focusRing);
    const QColor ink = token(!enabled ? Token::Disabled : chosen ? Token::Text : Token::Text2, theme);
    painter.setFont(textFont(chosen ? TextRole::Strong : TextRole::Name));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

} // namespace untie::stylepaint
